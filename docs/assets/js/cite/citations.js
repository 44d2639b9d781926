/* Citations. The page carries the sentences as data (from bluebook/content/citation_styles.py); here they are filled in, in
   plain text, HTML and Markdown. Used by citation-menu.js; `window.bluebook.cite` is tested against Python. */
(function (bluebook) {
  "use strict";
  const data = readData();
  if (!data) return;
  const has = (object, name) => Object.prototype.hasOwnProperty.call(object, name);
  const KINDS = { p: "paragraph", "fn-": "footnote", "fig-": "figure", "table-": "table" };

  /* The page's data, in it or in a script of its own (bluebook/export/cited_places.py). */
  function readData() {
    const inPage = Array.from(document.querySelectorAll("script.bb-cite-data"), (e) => JSON.parse(e.textContent));
    const blocks = bluebook.citedPlaces ? [...inPage, bluebook.citedPlaces] : inPage;
    if (!blocks.some((one) => one.styles)) return null;
    return [{}, ...blocks].reduce((all, one) => ({
      ...all,
      ...one,
      editions: { ...all.editions, ...one.editions },
      records: { ...all.records, ...one.records },
      comparisons: { ...all.comparisons, ...one.comparisons },
    }));
  }

  /* --- what is cited ------------------------------------------------------------------------------------------- */

  /* A block of a chapter, a record or a comparison by its id, with its public address: the canonical one, also where the
     page is read from a folder; the page's own for its first heading. Undefined for what is none of these. */
  function find(id) {
    if (has(data.comparisons, id))
      return { ...data.comparisons[id], block: id, things: editionsOf(data.comparisons[id]) };
    const record = has(data.records, id) ? data.records[id] : null;
    if (record) return { ...record, block: record.id, record: record.name };
    if (!data.numbers || !has(data.numbers, id)) return undefined;
    const canonical = document.querySelector("link[rel=canonical]");
    return {
      edition: data.edition,
      heading: has(data.headings, id) ? data.headings[id] : data.heading,
      number: data.numbers[id],
      block: id,
      address: (canonical ? canonical.href : data.address) + (id === data.title ? "" : "#" + id),
    };
  }

  /* The editions that a comparison names, each as a whole. */
  function editionsOf({ editions }) {
    return editions.map((year) => ({ ...data.editions[year], edition: year, block: "" }));
  }

  /* Several blocks as one thing: its paragraphs from first to last, under the numbers that they share. */
  function span(ids) {
    const paragraphs = ids.filter((id) => /^p\d/.test(id));
    const [first, ...rest] = (paragraphs.length ? paragraphs : ids.slice(0, 1)).map(find);
    const last = rest.length ? rest[rest.length - 1] : null;
    return last ? { ...first, last: last.block, number: shared(first.number, last.number) } : first;
  }

  function shared(first, last) {
    const words = first.split(" ");
    const others = last.split(" ");
    const end = words.findIndex((word, at) => word !== others[at]);
    return words.slice(0, end < 0 ? words.length : end).join(" ");
  }

  /* --- sentences ------------------------------------------------------------------------------------------------- */

  const DOUBLE = "“”";
  const SINGLE = "‘’";
  const QUOTED = /“([^“”]*)”|"([^"]*)"|‘((?:[^‘’]|’(?=[\p{L}\p{N}_]))*)’/gu;
  const other = (quotes) => (quotes === DOUBLE ? SINGLE : DOUBLE);

  /* A text with its quotation marks turned into these, and those within them into the other kind. */
  function marked(words, quotes) {
    return words.replace(
      QUOTED,
      (_, ...groups) =>
        quotes[0] +
        marked(
          groups.slice(0, 3).find((group) => group !== undefined),
          other(quotes),
        ) +
        quotes[1],
    );
  }

  function locator(style, id, last) {
    const match = /^(p|fn-|fig-|table-)(\d+[a-z]?)$/.exec(id);
    if (!match) return "";
    const [one, several] = style.locators[KINDS[match[1]]];
    const found = last ? several + match[2] + "–" + last.replace(/^p/, "") : one + match[2];
    return match[1] === "fn-" ? found : found + style.numbering;
  }

  function dayWords(style, day) {
    return day && style.months.length
      ? day.getDate() + " " + style.months[day.getMonth()] + " " + day.getFullYear()
      : "";
  }

  /* The citation of a thing as runs of [text, in italics, is the address]. */
  function runs(thing, key, day) {
    return thing.comparison ? comparisonRuns(thing, key, day) : placeRuns(thing, key, day);
  }

  /* A comparison's name and address, then the editions that it compares; the day of access comes once, at the end. */
  function comparisonRuns({ comparison, address, things }, key, day) {
    const words = { "{name}": comparison, "{address}": address };
    const found = data.styles[key].comparison
      .split(/(\{\w+\})/)
      .map((piece) => [words[piece] || piece, false, piece === "{address}"]);
    things.forEach((thing, at) => {
      const isLast = at === things.length - 1;
      const own = placeRuns(thing, key, isLast ? day : null);
      const [text, ...rest] = own.pop();
      found.push(...own, [isLast ? text : text.replace(/\.$/, ""), ...rest], [isLast ? "" : "; and ", false, false]);
    });
    return found.filter(([text]) => text);
  }

  /* A place's citation: the style's sentence filled in, by the rules of bluebook/content/citation_styles.py. */
  function placeRuns(thing, key, day) {
    const style = data.styles[key];
    const slots = slotsOf(thing, style, day);
    const found = [];
    const kept = style.sentence.replace(/\[([^\]]*)\]/g, (_, group) =>
      Array.from(group.matchAll(/\{(\w+)\}/g)).every((slot) => slots[slot[1]]) ? group : "",
    );
    kept.split("*").forEach((part, at) =>
      part.split(/\{(\w+)\}/).forEach((piece, place) => {
        const before = found.length ? found[found.length - 1] : { text: "" };
        const text = place % 2 ? filledSlot(style, piece, slots[piece], before) : after(piece, before);
        if (text) found.push({ text, italic: at % 2 === 1, slot: place % 2 ? piece : "" });
      }),
    );
    return found.map((run) => [run.text, run.italic, run.slot === "address"]);
  }

  function slotsOf(thing, style, day) {
    const edition = data.editions[thing.edition];
    return {
      author: data.author,
      heading: thing.heading,
      title: edition.title,
      covers: edition.covers,
      year: thing.edition,
      chapter: edition.chapter,
      section: edition.section,
      number: thing.number,
      locator: locator(style, thing.block, thing.last),
      address: thing.address,
      day: dayWords(style, day),
      record: thing.record || "",
    };
  }

  /* The words of a slot with the quotation marks that fit their place; an address stays as it is. */
  function filledSlot(style, slot, words, before) {
    if (slot === "address") return words;
    return marked(words, /[“‘]$/.test(before.text) ? other(style.quotes) : style.quotes);
  }

  /* The words after a slot, without a second full stop. */
  function after(words, before) {
    return before.slot && /[.?!]$/.test(before.text) && words.startsWith(".") ? words.slice(1) : words;
  }

  const written = {
    plain: (found) => found.map(([text]) => text).join(""),
    html: (found) =>
      found
        .map(([text, italic, address]) =>
          address ? `<a href="${html(text)}">${html(text)}</a>` : italic ? `<i>${html(text)}</i>` : html(text),
        )
        .join(""),
    markdown: (found) =>
      found
        .map(([text, italic, address]) => (address ? `<${text}>` : italic ? `*${markdown(text)}*` : markdown(text)))
        .join(""),
  };

  function html(text) {
    return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
  }

  function markdown(text) {
    return text.replace(/[\\`*_[\]<>]/g, "\\$&");
  }

  /* --- what goes to the clipboard ------------------------------------------------------------------------------- */

  function link(address) {
    return { plain: address, html: `<a href="${html(address)}">${html(address)}</a>`, markdown: `<${address}>` };
  }

  function footnote(thing, key, day) {
    const found = runs(thing, key, day);
    return {
      plain: written.plain(found),
      html: `<p>${written.html(found)}</p>`,
      markdown: written.markdown(found),
      runs: found,
    };
  }

  /* Quoted words with their footnote; a record's after what its row says; a statement of this site's without
     quotation marks, but with what proves it. The HTML holds a real one for LibreOffice (sdfootnote…) and Word (mso-…, not
     tried in Word itself); elsewhere it is a number raised above the line and a note below. */
  function quotation(thing, words, key, day) {
    const found = runs(thing, key, day);
    const label = thing.address
      .replace(/^\w+:\/\/[^/]*\//, "")
      .replace(/:~:.*/, "")
      .replace(/[^0-9A-Za-z]+/g, "-");
    const lines = thing.statement ? words.map((w) => OURS + w) : words.map((w) => `“${w}”`);
    const row = thing.row ? [RECORD + rowWords(thing.row)] : [];
    const proof = (thing.proof || []).map((one) => (one.words ? `“${one.words}” (${one.place})` : one.place));
    return {
      plain: [...row, `${lines.join("\n")} [1]`, ...proof, `[1] ${written.plain(found)}`].join("\n"),
      html:
        row.map((w) => `<p>${html(w)}</p>\n`).join("") +
        lines.map((w, at) => `<p>${html(w)}${at === lines.length - 1 ? NOTE_CALL : ""}</p>\n`).join("") +
        proof.map((w) => `<p>${html(w)}</p>\n`).join("") +
        `${NOTE_START}${written.html(found)}${NOTE_END}`,
      markdown: [
        ...row.map(markdown),
        `${lines.map(markdown).join("\n\n")}[^${label}]`,
        ...proof.map(markdown),
        `[^${label}]: ${written.markdown(found)}`,
      ].join("\n\n"),
    };
  }

  const OURS = "Comparison by this site: "; // before a statement, which is not the ministry's
  const RECORD = "Site record: "; // before a record's row, which is not either

  /** A row {name, words} of a table in a line. */
  function rowWords({ name, words }) {
    return `${name}. ${words}`.trim();
  }

  const NUMBER = '<span class="MsoFootnoteReference" style="mso-special-character:footnote">1</span>';
  const NOTE_CALL =
    '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym" ' +
    `style="mso-footnote-id:sdfootnote1"><sup>${NUMBER}</sup></a>`;
  const NOTE_START =
    '<div style="mso-element:footnote-list"><div id="sdfootnote1" style="mso-element:footnote">' +
    '<p class="sdfootnote MsoFootnoteText"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc" ' +
    `style="mso-footnote-id:sdfootnote1">${NUMBER}</a> `;
  const NOTE_END = "</p></div></div>";

  /* --- the style: chosen once, kept where the browser allows ------------------------------------------------------ */

  let chosen = Object.keys(data.styles)[0];
  try {
    const kept = localStorage.getItem("bb-style");
    if (has(data.styles, kept)) chosen = kept;
  } catch (refusal) {
    /* the first style, then */
  }

  function choose(key) {
    chosen = key;
    try {
      localStorage.setItem("bb-style", key);
    } catch (refusal) {
      /* for this page only */
    }
  }

  bluebook.cite = {
    styles: data.styles,
    style: () => chosen,
    choose,
    find,
    span,
    shared,
    editionsOf,
    titles: ({ edition, things }) =>
      (things || [{ edition }]).map((one) => data.editions[one.edition].title).join(" and "),
    link,
    footnote,
    quotation,
    RECORD,
    rowWords,
  };
})((window.bluebook = window.bluebook || {}));
