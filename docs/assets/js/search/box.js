/* What stands above the results: the number of records that a query asks a table for, with a link to the table so filtered;
   or the comparison of the theme in which a query asks what changed. Loaded with what it reads, when a query first asks so. */
(function (bluebook) {
  "use strict";
  if (!bluebook.collection || !bluebook.asking) return;
  const read = bluebook.analysis;
  const { boxPart, kindWords } = bluebook.asking;
  const TOP = 5; // results by which a theme is chosen
  const BROAD = 0.25; // by how much a theme of many passages fits less
  const FITS = 0.6; // the least share of them that its passages must be
  const BESIDE = new Set(
    "japan japanese list table overview number held all any reported record joint edition bluebook"
      .split(" ")
      .map(read.stem),
  );

  /** {text, link, place} of what answers above the results; null where nothing does, or its part is not loaded. */
  function boxOf(query, results) {
    const part = boxPart(query);
    if (!part || !bluebook[part]) return null;
    return part === "changes" ? comparison(query, results) : table(query);
  }

  // --- a table ------------------------------------------------------------------------------------------------------

  /* "meetings with Australia 2017": a kind of record with one name, a year or an edition, and nothing else. */
  function table(query) {
    const asked = kindWords(query);
    const names = namesIn(query);
    const years = query.tokens.filter((token) => /^(19|20)\d\d$/.test(token.form));
    const narrowed = names.length + years.length > 0 || query.asking.kind === "list";
    if (!asked.length || !narrowed || query.phrases.length || names.length > 1 || years.length > 1) return null;
    const known = new Set([...asked, ...years, ...names.flatMap((name) => name.tokens), ...query.asking.cues]);
    const others = query.tokens.filter((token) => !known.has(token) && !read.COMMON.has(token.raw));
    if (others.some((token) => !BESIDE.has(read.stem(token.form)))) return null;
    const stem = asked[0].raw.replace(/s$/, "");
    const at = bluebook.index.kinds.findIndex(([, , words]) => words.includes(stem));
    return counted(bluebook.tables.kinds[at], names[0], years[0], query);
  }

  /* The names in a query but Japan, each once: {id, name, tokens}. */
  function namesIn(query) {
    const found = new Map();
    for (const { at, length, group, form } of bluebook.variants.recognise(bluebook.collection.ready(), query.tokens)) {
      const forms = group ? group.forms.map((entry) => entry.form) : [form];
      const named = bluebook.tables.names.find(([, name]) => forms.includes(name));
      if (named && named[0] !== "japan")
        found.set(named[0], { id: named[0], name: named[1], tokens: query.tokens.slice(at, at + length) });
    }
    for (const token of query.tokens) {
      const named = bluebook.tables.names.find(([, name]) => read.fold(name) === token.raw);
      if (named && named[0] !== "japan" && !found.has(named[0]))
        found.set(named[0], { id: named[0], name: named[1], tokens: [token] });
    }
    return Array.from(found.values());
  }

  function counted([kind, one, many, rows], name, year, query) {
    const edition = year && isEdition(year, query);
    const at = name ? bluebook.tables.names.findIndex(([id]) => id === name.id) : -1;
    const fitting = rows.filter(
      ([of, years, names]) =>
        (!name || names.includes(at)) && (!year || (edition ? of === year.form : years.split(" ").includes(year.form))),
    );
    if (!fitting.length) return null;
    const filters = new URLSearchParams();
    if (year) filters.set(edition ? "edition" : "year", year.form);
    if (name) filters.set("who", name.id);
    const n = fitting.length;
    return {
      text: [
        n + " " + (n === 1 ? one : many),
        year ? (edition ? " in the " + year.form + " edition" : " in " + year.form) : "",
        name ? (n === 1 ? " names " : " name ") + name.name : "",
      ].join(""),
      link: n === 1 ? "See it in the table" : "See them in the table",
      place: { page: "data/" + kind, query: filters.toString() },
    };
  }

  /* Whether a year is an edition's: "2018 edition", "Bluebook 2018". */
  function isEdition(year, query) {
    const editions = bluebook.collection.ready().editions;
    return editions.has(year.form) && query.tokens.some((token) => /^(edition|bluebook)s?$/.test(token.raw));
  }

  // --- a comparison -------------------------------------------------------------------------------------------------

  /* The theme that holds most of the best results, where it holds enough of them. */
  function comparison(query, results) {
    const { pages } = bluebook.collection.ready();
    const best = results.slice(0, TOP);
    const all = best.reduce((sum, result) => sum + result.score, 0);
    let found = null;
    for (const [address, name, places, sentences] of bluebook.changes) {
      const blocks = new Set(places.map(([page, at]) => pages[page].blocks[at]));
      const held = best.reduce((sum, { block, score }) => sum + (blocks.has(block) ? score : 0), 0);
      const value = held / Math.pow(blocks.size, BROAD);
      if (best.length && blocks.has(best[0].block) && held > FITS * all && (!found || value > found.value))
        found = { address, name, sentences, value };
    }
    if (!found) return null;
    return {
      text: fitting(query, found.sentences) || "What changed: " + found.name,
      link: "Compare the editions: " + found.name,
      place: { page: found.address, query: "" },
    };
  }

  /* The statement that holds most of a query; the first where none holds more than it. */
  function fitting(query, sentences) {
    const words = sentences.map((sentence) => new Set(read.tokens(sentence).map((token) => read.stem(token.form))));
    const holds = words.map((stems) =>
      query.slots.reduce((sum, slot) => sum + (slot.stems.every((stem) => stems.has(stem)) ? slot.demand : 0), 0),
    );
    return sentences[holds.indexOf(Math.max(...holds))];
  }

  bluebook.box = { boxOf };
})((window.bluebook = window.bluebook || {}));
