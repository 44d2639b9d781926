/* Citations. The sentences stand on the page as data (bluebook/citations.py writes them); here they
   are filled in, in plain text, HTML and Markdown. Used by menu.js; `window.bluebook.cite` is tested against Python. */
(function () {
  "use strict";
  const bluebook = (window.bluebook = window.bluebook || {});
  const data = readData();
  if (!data) return;
  const has = (object, name) => Object.prototype.hasOwnProperty.call(object, name);
  const KINDS = { p: "paragraph", "fn-": "footnote", "fig-": "figure" };

  /* The page's data; a page may hold several tables, each with its own. */
  function readData() {
    const blocks = Array.from(document.querySelectorAll("script.bb-cite-data"), (e) => JSON.parse(e.textContent));
    if (!blocks.length) return null;
    return blocks.reduce((all, one) => ({
      ...all, ...one,
      editions: { ...all.editions, ...one.editions },
      records: { ...all.records, ...one.records },
    }));
  }

  /* --- what is cited ------------------------------------------------------------------------------------------- */

  /* A block of a chapter or a record by its id, with its public address: the canonical one, also where the page is
     read from a folder. Undefined for what is neither. */
  function find(id) {
    const record = has(data.records, id) ? data.records[id] : null;
    if (record) return { ...record, block: record.id, record: record.name };
    if (!data.standing || !has(data.standing, id)) return undefined;
    const canonical = document.querySelector("link[rel=canonical]");
    return {
      edition: data.edition,
      standing: data.standing[id],
      block: id,
      address: (canonical ? canonical.href : data.address) + "#" + id,
    };
  }

  /* Several blocks as one thing: its paragraphs from first to last, under the numbers that they share. */
  function span(ids) {
    const paragraphs = ids.filter((id) => /^p\d/.test(id));
    const [first, ...rest] = (paragraphs.length ? paragraphs : ids.slice(0, 1)).map(find);
    const last = rest.length ? rest[rest.length - 1] : null;
    return last ? { ...first, last: last.block, standing: shared(first.standing, last.standing) } : first;
  }

  function shared(first, last) {
    const words = first.split(" "), others = last.split(" ");
    const end = words.findIndex((word, at) => word !== others[at]);
    return words.slice(0, end < 0 ? words.length : end).join(" ");
  }

  /* --- sentences ------------------------------------------------------------------------------------------------- */

  function locator(style, id, last) {
    const match = /^(p|fn-|fig-)(\d+[a-z]?)$/.exec(id);
    if (!match) return "";
    const [one, several] = style.locators[KINDS[match[1]]];
    return last ? several + match[2] + "–" + last.replace(/^p/, "") : one + match[2];
  }

  function dayWords(style, day) {
    return style.months.length ? day.getDate() + " " + style.months[day.getMonth()] + " " + day.getFullYear() : "";
  }

  /* The citation of a thing as runs of [text, in italics, is the address]. */
  function runs(thing, key, day) {
    const style = data.styles[key], edition = data.editions[thing.edition];
    const slots = {
      author: data.author, title: edition.title, covers: edition.covers, year: thing.edition,
      chapter: edition.chapter, day: dayWords(style, day), record: thing.record,
      place: [thing.standing, locator(style, thing.block, thing.last)].filter(Boolean).join(", "),
      address: thing.address,
    };
    const sentence = (thing.record ? data.record : "") + style.sentence;
    return sentence.split("*").flatMap((part, at) =>
      part.split(/(\{address\})/).map((piece) =>
        [piece.replace(/\{(\w+)\}/g, (_, name) => slots[name]), at % 2 === 1, piece === "{address}"]));
  }

  const written = {
    plain: (found) => found.map(([text]) => text).join(""),
    html: (found) => found.map(([text, italic, address]) =>
      address ? `<a href="${html(text)}">${html(text)}</a>` : italic ? `<i>${html(text)}</i>` : html(text)).join(""),
    markdown: (found) => found.map(([text, italic, address]) =>
      address ? `<${text}>` : italic ? `*${markdown(text)}*` : markdown(text)).join(""),
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
    return { plain: written.plain(found), html: `<p>${written.html(found)}</p>`, markdown: written.markdown(found) };
  }

  /* Quoted words with their footnote. The HTML holds a real one for LibreOffice (sdfootnote…) and Word (mso-…, not
     tried in Word itself); elsewhere it is a number raised above the line and a note below. */
  function quotation(thing, words, key, day) {
    const found = runs(thing, key, day);
    const label = thing.address.replace(/^\w+:\/\/[^/]*\//, "").replace(/:~:.*/, "").replace(/[^0-9A-Za-z]+/g, "-");
    return {
      plain: `${words.map((w) => `“${w}”`).join("\n")} [1]\n[1] ${written.plain(found)}`,
      html: words.map((w, at) => `<p>“${html(w)}”${at === words.length - 1 ? NOTE_CALL : ""}</p>`).join("\n") +
        `\n${NOTE_START}${written.html(found)}${NOTE_END}`,
      markdown: `${words.map((w) => `“${markdown(w)}”`).join("\n\n")}[^${label}]\n\n[^${label}]: ${written.markdown(found)}`,
    };
  }

  const NUMBER = '<span class="MsoFootnoteReference" style="mso-special-character:footnote">1</span>';
  const NOTE_CALL = '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym" ' +
    `style="mso-footnote-id:sdfootnote1"><sup>${NUMBER}</sup></a>`;
  const NOTE_START = '<div style="mso-element:footnote-list"><div id="sdfootnote1" style="mso-element:footnote">' +
    '<p class="sdfootnote MsoFootnoteText"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc" ' +
    `style="mso-footnote-id:sdfootnote1">${NUMBER}</a> `;
  const NOTE_END = "</p></div></div>";

  /* --- the style: chosen once, kept where the browser allows ------------------------------------------------------ */

  let chosen = Object.keys(data.styles)[0];
  try {
    const kept = localStorage.getItem("bb-style");
    if (has(data.styles, kept)) chosen = kept;
  } catch (refusal) { /* the first style, then */ }

  function choose(key) {
    chosen = key;
    try {
      localStorage.setItem("bb-style", key);
    } catch (refusal) { /* for this page only */ }
  }

  /* The page's printed citations get the day of access. */
  document.querySelectorAll(".bb-citation").forEach((printed) => {
    const style = data.styles[printed.dataset.style];
    const end = printed.lastChild;
    if (style && end) end.textContent = end.textContent.replace("[day of access]", dayWords(style, new Date()));
  });

  bluebook.cite = {
    styles: data.styles, style: () => chosen, choose, find, span, link, footnote, quotation,
  };
})();
