/* What a data table shows, to take along: on the clipboard as a plain table for Word and as tab-separated text for
   Excel, or as a CSV file. Links are the public ones, also when the page is read from a folder. */
(function () {
  "use strict";
  var bluebook = window.bluebook;
  var form = document.querySelector("form.bb-refine[data-kind]");
  if (!form || !bluebook || !bluebook.shownRows || !bluebook.clipboard) return;
  var kind = form.dataset.kind;
  var table = document.querySelector("table.bb-" + kind);
  var told = form.querySelector(".bb-told");
  var heads = Array.prototype.map.call(table.tHead.rows[0].cells, function (head) { return head.textContent.trim(); });

  /* --- rows as words --- */

  function publicly(address) {
    return new URL(address, form.dataset.public).href.replace(/\/index\.html(?=[?#]|$)/, "/");
  }

  // A row's cells as words, its source, our note and what is only there to be clicked left out.
  function cells(row, many) {
    return Array.prototype.slice.call(row.cells, 0, -1).map(function (cell) { return words(cell, many); });
  }

  function words(cell, many) {
    var copy = cell.cloneNode(true);
    copy.querySelectorAll(".bb-none, .bb-row-link, .bb-remark, .bb-series").forEach(function (part) { part.remove(); });
    copy.querySelectorAll(".bb-many").forEach(function (part) { part.textContent = many ? "(" + part.textContent + ")" : ""; });
    copy.querySelectorAll("li + li").forEach(function (item) { item.prepend("; "); });
    return copy.textContent.replace(/\s+/g, " ").trim();
  }

  function each(row, selector, take) {
    return Array.prototype.map.call(row.querySelectorAll(selector), take);
  }

  function sources(row) {
    return each(row, ".bb-source", function (link) { return link.textContent; });
  }

  function links(row) {
    return each(row, ".bb-source", function (link) { return publicly(link.getAttribute("href")); });
  }

  function note(row) {
    return each(row, ".bb-remark", function (remark) { return remark.textContent; }).join("; ");
  }

  // A cell that a spreadsheet would run as a formula gets an apostrophe in front, as in bluebook/downloads.py.
  function guarded(cell) {
    return /^'*[=+\-@\t\r＝＋－＠]/.test(cell) ? "'" + cell : cell;
  }

  /* --- the clipboard --- */

  function copied() {
    var rows = bluebook.shownRows(), noted = rows.some(note);
    var lines = rows.map(function (row) {
      return cells(row, true).concat(noted ? [note(row)] : [], [sources(row).join("; "), links(row).join(" ")]).map(guarded);
    });
    return [heads.slice(0, -1).concat(noted ? ["Note"] : [], ["Source", "Link"])].concat(lines);
  }

  function asText(lines) {
    return lines.map(function (line) { return line.join("\t"); }).join("\r\n");
  }

  function asTable(lines) {
    var made = document.implementation.createHTMLDocument("").createElement("table");
    lines.forEach(function (line, at) {
      var row = made.insertRow();
      line.forEach(function (text, column) {
        var cell = row.appendChild(made.ownerDocument.createElement(at ? "td" : "th"));
        if (at && column === line.length - 1) text.split(" ").forEach(function (link) { addLink(cell, link); });
        else cell.textContent = text;
      });
    });
    return made.outerHTML;
  }

  function addLink(cell, address) {
    var link = cell.ownerDocument.createElement("a");
    link.href = link.textContent = address;
    if (cell.firstChild) cell.append(" ");
    cell.append(link);
  }

  function copyTable() {
    var lines = copied(), text = asText(lines);
    bluebook.clipboard.copy({plain: text, html: asTable(lines)}).then(function (taken) {
      if (taken) tell("Copied " + form.querySelector(".bb-shown").textContent + ": paste into Word or Excel.");
      else offer(text);
    });
  }

  function offer(text) {
    var area = document.createElement("textarea");
    area.className = "bb-by-hand";
    area.readOnly = true;
    area.rows = 8;
    area.setAttribute("aria-label", "The rows as text, to copy by hand");
    area.value = text;
    tell("This browser does not let a page copy. The rows stand below, selected: press Ctrl+C (⌘C on a Mac).");
    told.after(area);
    area.focus();
    area.select();
  }

  function tell(message) {
    form.querySelectorAll(".bb-by-hand").forEach(function (area) { area.remove(); });
    told.textContent = message;
  }

  /* --- the file --- */

  var DATA = kind === "contributions" ? ["amount", "unit"] : ["date", "end"];
  var DATA_HEADS = kind === "contributions" ? ["Amount in figures", "Unit"] : ["Date (ISO)", "End (ISO)"];

  // A row that stands for several records is a line for each.
  function recordLines(row) {
    var data = DATA.map(function (name) { return row.dataset[name] || ""; });
    var quotes = each(row, ".bb-quote blockquote", function (quote) { return quote.textContent; });
    return row.dataset.records.split(" ").map(function (id) {
      return [id, row.dataset.edition].concat(cells(row, false), data, [note(row), sources(row).join("; "), quotes.join(" | "), links(row).join(" "), publicly("#" + id)]);
    });
  }

  function csv() {
    var head = ["Id", "Edition"].concat(heads.slice(0, -1), DATA_HEADS, ["Note", "Source", "Quote", "Link", "Row"]);
    var lines = bluebook.shownRows().reduce(function (all, row) { return all.concat(recordLines(row)); }, [head]);
    return "\ufeff" + lines.map(function (line) {
      return line.map(function (cell) { return '"' + guarded(cell).replace(/"/g, '""') + '"'; }).join(",") + "\r\n";
    }).join("");
  }

  function download() {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([csv()], {type: "text/csv;charset=utf-8"}));
    link.download = "bluebook-" + kind + "-shown.csv";
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
    tell("Saved as " + link.download + ": " + form.querySelector(".bb-shown").textContent + ".");
  }

  form.querySelector("[data-act=copy]").addEventListener("click", copyTable);
  form.querySelector("[data-act=csv]").addEventListener("click", download);
})();
