/* What is above the results: what a query asks a table for (counting.js), or the comparison of the theme in which it asks what
   changed. Loaded with what it reads, when a query first asks so. */
(function (bluebook) {
  "use strict";
  if (!bluebook.collection || !bluebook.asking) return;
  const read = bluebook.analysis;
  bluebook.statements = bluebook.statements || {};
  const { boxPart, mayCompare } = bluebook.asking;
  const TOP = 5; // results by which a theme is chosen
  const BROAD = 0.25; // by how much a theme of many passages fits less
  const NAMED = 1; // what it counts that a theme's name is what was asked for
  const SAID = 1; // what it counts that a statement holds it
  const MOST = 5; // themes whose statements are looked at
  const FITS = 0.2; // the least share of the best results that its passages must be, where it is not named
  const MUST = 0.6; // where no statement of it has a word of the query
  const GIVES = { amount: /\d.*\b(?:dollars|yen)\b/, count: /\d/ }; // what a statement must give
  const ANY = /(?:)/;
  const OWN = /^(?:blue|book|bluebook|edition|chapter|text)s?$/; // words for what is compared
  const SAYS = { change: 0, still: 0, other: 0.6 }; // the least share of the query that its statement must hold

  /** {lines} of what answers above the results, {text, link, place} each; {loads} of what must be loaded to know; null where
      nothing answers. `state` has the filters of the page. */
  function boxOf(query, results, state) {
    const part = boxPart(query);
    if (!part || !bluebook[part]) return null;
    const counts = part === "tables" && bluebook.counting ? bluebook.counting.table(query, state) : null;
    if (counts || !mayCompare(query)) return counts;
    return bluebook.changes ? comparison(query, results) : { loads: ["changes"] };
  }

  /* The theme that holds most of the best results, is named in the query, or says in a statement what it asks; first what
     must be loaded to know. Where nothing compared is asked for, only a statement that answers is shown. */
  function comparison(query, results) {
    const themes = nearest(query, results);
    const loads = themes.map(({ slug }) => "changes-" + slug).filter((name) => !bluebook.statements[name]);
    if (loads.length) return { loads };
    for (const theme of themes) {
      const all = bluebook.statements["changes-" + theme.slug];
      const held = all.map(
        (text) => (GIVES[query.asking.kind] || ANY).test(text) * share(query, theme.name + ": " + text),
      );
      theme.said = Math.max(0, ...held);
      theme.text = all[held.indexOf(theme.said)] || all[0] || "What changed: " + theme.name;
    }
    const least = SAYS[query.asking.kind] === undefined ? SAYS.other : SAYS[query.asking.kind];
    const [best] = themes
      .filter((theme) => theme.said >= least && (theme.said > 0 || theme.held > MUST))
      .sort((a, b) => b.value + SAID * b.said - a.value - SAID * a.said);
    if (!best) return null;
    const link = "Compare the editions: " + best.name;
    return {
      lines: [{ text: best.text, link, place: { page: best.address, query: "" } }],
    };
  }

  /* The themes whose passages are among the best results, or whose names are in the query. */
  function nearest(query, results) {
    const { texts } = bluebook.collection.ready();
    const best = results.slice(0, TOP);
    const all = best.reduce((sum, result) => sum + result.score, 0);
    const themes = bluebook.changes.map(([address, name, places]) => {
      const blocks = new Set(places.map((at) => texts[at]));
      const held = best.reduce((sum, { block, score }) => sum + (blocks.has(block) ? score : 0), 0) / (all || 1);
      const value = held / Math.pow(blocks.size, BROAD) + NAMED * named(query, name);
      return {
        address,
        slug: address.split("/").pop(),
        name,
        held,
        value,
        isNamed: named(query, name) >= 0.5,
      };
    });
    return themes
      .filter(({ held, isNamed }) => held > FITS || isNamed)
      .sort((a, b) => b.value - a.value)
      .slice(0, MOST);
  }

  const stemsOf = (text) =>
    read
      .tokens(text)
      .filter((t) => !read.COMMON.has(t.raw))
      .map((t) => read.stem(t.form));

  /* How much of a name a query names. */
  function named(query, name) {
    const stems = stemsOf(name);
    const asked = new Set(query.slots.filter((slot) => !slot.asks).flatMap((slot) => slot.stems));
    return stems.filter((stem) => asked.has(stem)).length / stems.length;
  }

  /* How much of a query a sentence holds, by its words or other forms of its names. */
  function share(query, sentence) {
    const stems = stemsOf(sentence);
    const row =
      " " +
      read
        .tokens(sentence)
        .map((t) => read.stem(t.form))
        .join(" ") +
      " ";
    const held = new Set(stems);
    const roots = new Set(stems.map(read.root));
    const isHeld = (slot) =>
      slot.stems.every((stem) => held.has(stem) || roots.has(read.root(stem))) ||
      (slot.names || []).some(({ group }) => group.forms.some((entry) => row.includes(entry.row)));
    const { editions } = bluebook.collection.ready();
    const isOwn = ({ tokens }) => tokens.every((t) => OWN.test(t.raw) || editions.has(t.form));
    const asked = query.slots.filter((slot) => !slot.asks && !slot.light && !isOwn(slot));
    const all = asked.reduce((sum, slot) => sum + slot.demand, 0);
    return asked.reduce((sum, slot) => sum + (isHeld(slot) ? slot.demand : 0), 0) / (all || 1);
  }

  bluebook.box = { boxOf };
})((window.bluebook = window.bluebook || {}));
