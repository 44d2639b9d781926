/* WordprocessingML: texts, runs, links and paragraphs as XML. Whatever a text holds, the file can be opened. */
(function (bluebook) {
  "use strict";
  const FORBIDDEN = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/g; // in XML, also as character references
  const LONE = /\p{Cs}/gu; // half of a pair of UTF-16
  const BREAKS = /\r\n?|[\n\v\f\x85\u2028\u2029]/;
  const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  // A stretch of letters that are written from right to left, with what is between them.
  const RTL = "\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}";
  const STRETCH = new RegExp("[" + RTL + "](?:[^\\p{L}]{0,40}[" + RTL + "])*", "gu");
  const FIRST_LETTER = new RegExp("^[^\\p{L}" + RTL + "]*[" + RTL + "]", "u");
  const ADDRESS = /https?:\/\/[^\s<>"“”]+/g;
  const AFTER_ADDRESS = ".,;:!?'’)]"; // signs of the sentence

  /** A text for XML, without what XML forbids. */
  function escaped(text) {
    return String(text)
      .replace(FORBIDDEN, "")
      .replace(LONE, "\uFFFD")
      .replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
  }

  /** A text's lines that hold something. */
  function linesOf(text) {
    return String(text || "")
      .split(BREAKS)
      .map((line) => line.replace(FORBIDDEN, "").trim())
      .filter(Boolean);
  }

  /** A text in one line. */
  function oneLine(text) {
    return linesOf(text).join(" ");
  }

  // --- runs ------------------------------------------------------------------------------------------------------------

  /** A text of one line as runs; what is written from right to left has runs of its own, which say so. */
  function runs(text, style) {
    const made = [];
    let at = 0;
    for (const match of text.matchAll(STRETCH)) {
      made.push(run(text.slice(at, match.index), style), run(match[0], style, true));
      at = match.index + match[0].length;
    }
    return made.concat(run(text.slice(at), style)).join("");
  }

  function run(text, style, isRtl) {
    if (!text) return "";
    const looks = (style ? `<w:rStyle w:val="${style}"/>` : "") + (isRtl ? "<w:rtl/>" : "");
    const parts = text.split("\t").map((part) => (part ? `<w:t xml:space="preserve">${escaped(part)}</w:t>` : ""));
    return `<w:r>${within("w:rPr", looks)}${parts.join("<w:tab/>")}</w:r>`;
  }

  function within(tag, xml) {
    return xml && `<${tag}>${xml}</${tag}>`;
  }

  /** A paragraph of a style around runs, from right to left where its text begins so. */
  function paragraph(style, text, content) {
    const looks = (style ? `<w:pStyle w:val="${style}"/>` : "") + (FIRST_LETTER.test(text) ? "<w:bidi/>" : "");
    return `<w:p>${within("w:pPr", looks)}${content === undefined ? runs(text) : content}</w:p>`;
  }

  // --- links -----------------------------------------------------------------------------------------------------------

  /** The links of one part of a file: `link` writes one and keeps its address, `relations` says where each leads. */
  function linksOf(others) {
    const targets = [];
    function link(address, words) {
      const target = targetOf(address);
      if (!target) return runs(words);
      if (!targets.includes(target)) targets.push(target);
      return `<w:hyperlink r:id="link${targets.indexOf(target) + 1}" w:history="1">${runs(words, "Hyperlink")}</w:hyperlink>`;
    }
    const relations = () =>
      relationships(
        (others || []).concat(targets.map((target, at) => [`link${at + 1}`, "hyperlink", target, "External"])),
      );
    return { link, linked: (text) => linked(text, link), relations };
  }

  /** A text as runs, the addresses in it as links. */
  function linked(text, link) {
    const made = [];
    let at = 0;
    for (const match of text.matchAll(ADDRESS)) {
      const address = withoutEnd(match[0]);
      made.push(runs(text.slice(at, match.index)), link(address, address));
      at = match.index + address.length;
    }
    return made.concat(runs(text.slice(at))).join("");
  }

  function withoutEnd(address) {
    let end = address.length;
    while (AFTER_ADDRESS.includes(address[end - 1])) end -= 1;
    return address.slice(0, end);
  }

  /** A web address in the letters that an address may hold; "" for what is none: a wrong one makes Word refuse the file. */
  function targetOf(address) {
    let url = null;
    try {
      url = new URL(String(address));
    } catch (_) {
      return "";
    }
    if (!/^https?:$/.test(url.protocol)) return "";
    const [before, ...after] = url.href
      .replace(/[^\w.~:/?#@!$&'()*+,;=%-]/g, (sign) => encodeURIComponent(sign))
      .replace(/%(?![0-9A-Fa-f]{2})/g, "%25")
      .split("#");
    return before + (after.length ? "#" + after.join("%23") : "");
  }

  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** The part that says where the links of another lead: [id, type, target, mode] each. */
  function relationships(all) {
    const each = all.map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${/^http/.test(type) ? type : OFFICE + type}" Target="${escaped(target)}"` +
        (mode ? ` TargetMode="${mode}"/>` : "/>"),
    );
    return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
  }

  bluebook.wordXml = { escaped, linesOf, oneLine, runs, paragraph, linksOf, relationships };
})((window.bluebook = window.bluebook || {}));
