/* What a data table shows, to take along: on the clipboard as a plain table for Word and as tab-separated text for
   Excel, or as a CSV file. Links are the public ones, also when the page is read from a folder. */
(function (bluebook) {
  "use strict";
  const form = document.querySelector("form.bb-refine[data-kind]");
  if (
    !form ||
    !bluebook.elements ||
    !bluebook.shownRows ||
    !bluebook.clipboard ||
    !bluebook.csv ||
    !bluebook.files ||
    !bluebook.printed ||
    !bluebook.briefing
  )
    return;
  const { make } = bluebook.elements;
  const { briefing, csv, files, idsOf } = bluebook;
  const kind = form.dataset.kind;
  const table = document.querySelector("table.bb-" + kind);
  const status = form.querySelector(".bb-table-status");
  const STATED = Boolean(table.querySelector(".bb-statements"));
  const heads = Array.from(table.tHead.rows[0].cells, (head) => head.textContent.trim()).concat(
    STATED ? ["What the text says"] : [],
  );

  // The rows as printed, before a translator could change a word: what is copied has these.
  const copies = bluebook.printed.article.querySelectorAll(".bb-record");
  const printed = new Map(Array.from(copies, (copy) => [copy.id, copy]));

  function rowsAsPrinted() {
    return bluebook.shownRows().map((row) => printed.get(row.id) || row);
  }

  // Whether a translator was here: then the reader sees other words than are copied.
  function translated() {
    return rowsAsPrinted().some((row) => row.textContent !== document.getElementById(row.id).textContent);
  }

  /* --- rows as words --- */

  function publicly(address) {
    return new URL(address, form.dataset.public).href.replace(/\/index\.html(?=[?#]|$)/, "/");
  }

  // A record's cells as words, its sources, our note and what is only there to be clicked left out; then its statements.
  function cells(row, many) {
    const cells = [...row.rows[0].cells].map((cell) => words(cell, many));
    return STATED ? cells.concat(statements(row)) : cells;
  }

  function statements(row) {
    return each(row, ".bb-statements > li", (item) => item.textContent.trim()).join("; ");
  }

  function words(cell, many) {
    const copy = cell.cloneNode(true);
    for (const part of copy.querySelectorAll(".bb-none, .bb-row-link, .bb-remark, .bb-series")) part.remove();
    for (const part of copy.querySelectorAll(".bb-many")) part.textContent = many ? "(" + part.textContent + ")" : "";
    return copy.textContent.replace(/\s+/g, " ").trim();
  }

  function each(row, selector, take) {
    return Array.from(row.querySelectorAll(selector), take);
  }

  function sources(row) {
    return each(row, ".bb-source", (link) => link.textContent.replace(/\u00a0/g, " "));
  }

  function links(row) {
    return each(row, ".bb-source", (link) => publicly(link.getAttribute("href")));
  }

  function note(row) {
    return each(row, ".bb-remark", (remark) => remark.textContent).join("; ");
  }

  /* --- the clipboard --- */

  function copied() {
    const rows = rowsAsPrinted();
    const noted = rows.some(note);
    const lines = rows.map((row) =>
      cells(row, true)
        .concat(noted ? [note(row)] : [], [sources(row).join("; "), links(row).join(" ")])
        .map(csv.guarded),
    );
    return [heads.concat(noted ? ["Note"] : [], ["Source", "Link"])].concat(lines);
  }

  // What a spreadsheet takes for a number as it is; all else that looks like one, or like a date, it would change.
  const NUMBER = /^-?(0|[1-9]\d{0,2}(,\d{3})+|[1-9]\d{0,14})(\.\d+)?$/;
  const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

  function wouldChange(text) {
    return text.length <= 40 && /\d/.test(text) && !NUMBER.test(text) && (MONTH.test(text) || !/[a-z]{3}/i.test(text));
  }

  // A no-break space at the end keeps a spreadsheet from making a date or a number of a text.
  function asText(lines) {
    return lines
      .map((line) => line.map((cell) => (wouldChange(cell) ? cell + "\u00a0" : cell)).join("\t"))
      .join("\r\n");
  }

  // Excel's own word for text, so that "August 2017" or "001" stay as they are.
  const TEXT_CELLS = '<style>.bb-text { mso-number-format: "\\@"; }</style>';

  function asTable(lines) {
    const made = document.implementation.createHTMLDocument("").createElement("table");
    lines.forEach((line, at) => {
      const row = made.insertRow();
      line.forEach((text, column) => {
        const cell = row.appendChild(made.ownerDocument.createElement(at ? "td" : "th"));
        if (at && column === line.length - 1) for (const link of text.split(" ")) addLink(cell, link);
        else cell.textContent = text;
        if (at && !NUMBER.test(text)) cell.className = "bb-text";
      });
    });
    return TEXT_CELLS + made.outerHTML;
  }

  function addLink(cell, address) {
    const link = cell.ownerDocument.createElement("a");
    link.href = link.textContent = address;
    if (cell.firstChild) cell.append(" ");
    cell.append(link);
  }

  function copyTable() {
    const lines = copied();
    const text = asText(lines);
    bluebook.clipboard.copy({ plain: text, html: asTable(lines) }).then((taken) => {
      const what = "Copied " + number() + (translated() ? ", in the original English" : "");
      if (taken) tell(what + ". Paste into Word or Excel.");
      else offer(text);
    });
  }

  function offer(text) {
    const label = "The rows as text, to copy by hand";
    const area = make("textarea", { class: "bb-by-hand", readonly: true, rows: 8, "aria-label": label }, text);
    tell("Your browser blocked copying. The rows are selected below: press Ctrl+C (⌘C on a Mac).");
    clearTimeout(clearing); // the reader is to copy first
    status.after(area);
    area.focus();
    area.select();
  }

  const SHOWN_FOR = 8000; // milliseconds
  let clearing = 0;

  // How many records are shown: `7 of 122 contributions`.
  function number() {
    return form.querySelector(".bb-shown").textContent.split(";")[0];
  }

  // A message goes after some seconds, and as soon as other rows are shown.
  function tell(message) {
    clearTimeout(clearing);
    for (const area of form.querySelectorAll(".bb-by-hand")) area.remove();
    status.textContent = message;
    if (message) clearing = setTimeout(() => tell(""), SHOWN_FOR);
  }

  form.addEventListener("shown", () => tell(""));

  /* --- the file --- */

  const COUNTED = table.querySelector("th[data-sort=amount]");
  const DATA = COUNTED ? ["amount", "unit"] : ["date", "end"];
  const DATA_HEADS = COUNTED ? ["Amount in figures", "Unit"] : ["Date (ISO)", "End (ISO)"];

  // A row that stands for several records is a line for each.
  function recordLines(row) {
    const data = DATA.map((name) => row.dataset[name] || "");
    const quotes = each(row, ".bb-quote blockquote", (quote) => quote.textContent);
    return idsOf(row).map((id) =>
      [id, row.dataset.edition].concat(cells(row, false), data, [
        note(row),
        sources(row).join("; "),
        quotes.join(" | "),
        links(row).join(" "),
        publicly("#" + id),
      ]),
    );
  }

  const LONGEST_NAME = 80; // letters

  // What the rows are filtered by, for the name of their file: `afghanistan`, `2018`.
  function filterWords() {
    const values = [...form.elements]
      .filter((field) => field.name && field.value.trim())
      .map((field) => (field.options ? field.options[field.selectedIndex].textContent : field.value));
    return values.flatMap(
      (value) =>
        value
          .normalize("NFKD")
          .replace(/\p{M}/gu, "")
          .toLowerCase()
          .match(/[a-z0-9]+/g) || [],
    );
  }

  function download() {
    const head = ["Id", "Edition"].concat(heads, DATA_HEADS, ["Note", "Source", "Quote", "Link", "Row"]);
    const name = ["bluebook", kind, ...filterWords()].join("-").slice(0, LONGEST_NAME) + ".csv";
    files.save(name, "text/csv;charset=utf-8", csv.written(head, rowsAsPrinted().flatMap(recordLines)));
    tell("Saved as " + name + ": " + number() + ".");
  }

  /* --- the briefing list --- */

  // Each record that is shown, with the first words that it was drawn from.
  function places() {
    return rowsAsPrinted().flatMap((row) => {
      const quote = row.querySelector(".bb-quote blockquote");
      const words = quote ? quote.textContent.replace(/\s+/g, " ").trim() : "";
      return idsOf(row).map((id) => ({ address: "data/" + kind + "#" + id, words }));
    });
  }

  const MANY = 20; // rows; the reader who adds more is asked first

  function collect() {
    const given = places();
    const asks = `Add all ${given.length} rows to your briefing list? Filters leave fewer.`;
    if (given.length <= MANY || window.confirm(asks)) briefing.collect(given);
  }

  form.querySelector("[data-act=collect]").addEventListener("click", collect);
  form.querySelector("[data-act=copy]").addEventListener("click", copyTable);
  form.querySelector("[data-act=csv]").addEventListener("click", download);
})((window.bluebook = window.bluebook || {}));
