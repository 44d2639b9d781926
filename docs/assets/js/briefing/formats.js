/* The list as files: Markdown with footnotes, RIS and CSL-JSON of its sources with the fields of bluebook/export/citation_files.py,
   and the list itself to keep or take to another browser. */
(function (bluebook) {
  "use strict";
  const { briefing } = bluebook;
  if (!briefing) return;
  const AUTHOR = "Ministry of Foreign Affairs of Japan";
  const FORMAT = "bluebook-briefing";

  const line = (text) => text.replace(/\s+/g, " ").trim();

  /** A file's name without its ending: the list's title in plain letters. */
  function fileName(title) {
    const plain = title
      .normalize("NFKD")
      .replace(/[\p{M}'’]/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .toLowerCase();
    return plain.slice(0, 80).replace(/-+$/, "") || "briefing-list";
  }

  /* --- Markdown ------------------------------------------------------------------------------------------------------ */

  /* Text that Markdown takes as it is, also at the start of a line. */
  function escaped(text) {
    return text
      .replace(/[\\`*_[\]<>#|~]/g, "\\$&")
      .replace(/^(\s*)([-+=])/, "$1\\$2")
      .replace(/^(\s*\d+)([.)])/, "$1\\$2");
  }

  const lines = (text) => text.split("\n").map((one) => escaped(one.trim()));

  function markdown(list) {
    const notes = [];
    const parts = [`# ${escaped(line(list.title))}`];
    for (const group of list.groups) {
      if (group.heading) parts.push(`## ${escaped(group.heading)}`);
      for (const one of group.items) {
        const call = (cited) => {
          notes.push(`[^${notes.length + 1}]: ${cited.markdown || escaped(line(cited.citation))}`);
          return `[^${notes.length}]`;
        };
        parts.push(...passage(one, call));
      }
    }
    parts.push(...list.about.map(escaped), ...notes);
    return parts.join("\n\n") + "\n";
  }

  /* An item: the quotation, a fact's after what its row says, or our statement with what proves it, each with the call of its footnote; the reader's note. */
  function passage(one, call) {
    const said = one.isOurs
      ? [`**${briefing.OURS.trim()}** ${escaped(line(one.quotation))}${call(one)}`]
      : one.record && !one.quotation
        ? [recordLine(one) + call(one)]
        : [one.record && recordLine(one), quoted(one.quotation || one.place, call(one))].filter(Boolean);
    said.push(...one.proof.map((part) => quoted(part.quotation, call(part))), ...one.absent.map(escaped));
    if (one.changed)
      said.push(`The text has changed since it was collected. It now reads: ${escaped(line(one.changed.now))}`);
    const note = one.note
      .split(/\n\s*\n/)
      .map((part) => lines(part.trim()).join("\\\n"))
      .filter(Boolean);
    return said.concat(note);
  }

  const recordLine = ({ record }) => `**${briefing.RECORD.trim()}** ${escaped(line(record))}`;

  function quoted(words, call) {
    return (
      lines(words)
        .map((part) => "> " + part)
        .join("\n>\n") + call
    );
  }

  /* --- RIS and CSL-JSON ------------------------------------------------------------------------------------------------ */

  /** Every source once: a place cited twice is one source, with all that was quoted of it. */
  function sources(list) {
    const all = new Map();
    for (const one of list.groups.flatMap((group) => group.items)) {
      const id = "bluebook-" + one.address.replace(/[^0-9a-z]+/g, "-") + (one.item.last ? "-" + one.item.last : "");
      const known = all.get(id) || { id, one, said: [] };
      if (one.quotation) known.said.push(one.isOurs ? briefing.OURS + line(one.quotation) : `“${line(one.quotation)}”`);
      known.said.push(...one.proof.map((part) => `“${line(part.quotation)}” (${part.place})`), ...one.absent);
      if (one.note.trim()) known.said.push(line(one.note));
      all.set(id, known);
    }
    return Array.from(all.values());
  }

  /* The parts of a source that every format has. */
  function fields({ one }, version) {
    const { thing } = one.found;
    if (!thing || thing.comparison)
      return {
        title: thing ? `${thing.comparison} (comparison of editions)` : one.place,
        url: thing ? thing.address : "",
      };
    const edition = bluebook.sources.editions[thing.edition];
    const locator = one.place.split(", ").slice(1).join(", ");
    return {
      title: thing.heading,
      book: edition.title,
      year: thing.edition,
      chapter: edition.chapter,
      section: (edition.section ? `sec. ${edition.section}, ` : "") + thing.number,
      locator: one.record ? briefing.RECORD + one.record : locator,
      url: thing.address,
      note: `Covers ${edition.covers}. Text and data: version of ${version}.`,
    };
  }

  function ris(list) {
    const entry = (source) => {
      const part = fields(source, list.version);
      const notes = [part.note, part.locator, ...source.said].filter(Boolean).map((words) => ["N1", words]);
      return [
        ["TY", part.book ? "CHAP" : "ELEC"],
        ["ID", source.id],
        ["AU", part.book ? AUTHOR + "," : ""],
        ["TI", part.title],
        ["T2", part.book],
        ["PY", part.year],
        ["PB", part.book ? AUTHOR : ""],
        ["SE", part.book ? `${part.chapter}, ${part.section}` : ""],
        ["UR", part.url],
        ["LA", "en"],
        ...notes,
      ]
        .filter(([, value]) => value)
        .map(([tag, value]) => `${tag}  - ${line(value)}\r\n`)
        .concat("ER  - \r\n")
        .join("");
    };
    return sources(list).map(entry).join("");
  }

  function csl(list) {
    const item = (source) => {
      const part = fields(source, list.version);
      const known = {
        id: source.id,
        type: part.book ? "chapter" : "webpage",
        author: part.book && [{ literal: AUTHOR }],
        title: part.title,
        "container-title": part.book,
        "chapter-number": part.chapter,
        section: part.section,
        issued: part.year && { "date-parts": [[Number(part.year)]] },
        publisher: part.book && AUTHOR,
        URL: part.url,
        language: "en",
        note: [part.note, part.locator, ...source.said].filter(Boolean).join("\n"),
      };
      return Object.fromEntries(Object.entries(known).filter(([, value]) => value));
    };
    return JSON.stringify(sources(list).map(item), null, 2) + "\n";
  }

  /* --- the list itself --------------------------------------------------------------------------------------------- */

  function listFile(state) {
    const { version, title, group, items } = state;
    const { site, version: text } = bluebook.sources || {}; // it can be taken away without them
    return JSON.stringify({ format: FORMAT, version, site, text, title, group, items }, null, 2) + "\n";
  }

  Object.assign(briefing, { fileName, formats: { markdown, ris, csl, listFile } });
})((window.bluebook = window.bluebook || {}));
