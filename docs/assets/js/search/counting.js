/* The number of records that a query asks a table for, with a link to the table so filtered. Loaded with the tables. */
(function (bluebook) {
  "use strict";
  if (!bluebook.collection || !bluebook.asking) return;
  const read = bluebook.analysis;
  const { kindWords, isBeside } = bluebook.asking;

  /* "meetings with Australia 2017": a kind of record with one name, a year or an edition, and nothing else. */
  function table(query, state) {
    const asked = kindWords(query);
    const names = namesIn(query);
    const years = query.tokens.filter((token) => /^(19|20)\d\d$/.test(token.form));
    const bound = boundTo(query, state);
    const narrowed = names.length + years.length > 0 || bound || query.asking.kind === "list";
    if (!asked.length || !narrowed || query.phrases.length || names.length > 1 || years.length > 1) return null;
    const known = new Set([...asked, ...years, ...names.flatMap((name) => name.tokens), ...query.asking.cues]);
    if (bound === null || query.tokens.some((token) => !known.has(token) && !isBeside(token))) return null;
    const stem = asked[0].raw.replace(/s$/, "");
    const at = bluebook.index.kinds.findIndex(([, , words]) => words.includes(stem));
    const ways = waysOf(years[0], bound, query);
    const lines = ways.map((way) => counted(bluebook.tables.kinds[at], names[0], way));
    return lines.some((line) => line.place) ? { lines } : null;
  }

  /* The edition to which operators and the filters of the page bind a query, empty where they bind it to none; null where
     they keep what no single filter of a table does. */
  function boundTo(query, state) {
    const { filters } = query.operators;
    const kinds = bluebook.operators.kinds(query);
    const isOther = filters.some(({ field }) => field !== "edition" && field !== "in");
    if (isOther || (kinds && !kinds.has("facts")) || state.section || (state.kind && state.kind !== "record"))
      return null;
    const all = Array.from(bluebook.collection.ready().editions.values());
    const kept = all.filter((edition) => {
      const holds = (filter) => filter.holds({ page: { edition } });
      const only = filters.filter((filter) => filter.field === "edition" && !filter.not);
      const isLeftOut = filters.some((filter) => filter.field === "edition" && filter.not && holds(filter));
      return !isLeftOut && (!only.length || only.some(holds)) && (!state.edition || state.edition === edition.year);
    });
    if (kept.length === all.length && !state.edition) return "";
    return kept.length === 1 ? kept[0].year : null;
  }

  /* The ways to read a year, {edition, year}: as an edition's, as the year in which something was, or both where a query
     does not say which. */
  function waysOf(year, bound, query) {
    if (!year) return [{ edition: bound, year: "" }];
    const isOwn = bluebook.collection.ready().editions.has(year.form);
    const ways = [];
    if (isOwn && (!bound || bound === year.form)) ways.push({ edition: year.form, year: "" });
    if (!isOwn || !saysEdition(query)) ways.push({ edition: bound, year: year.form });
    return ways;
  }

  /* The names in a query but Japan, each once: {id, name, tokens}. */
  function namesIn(query) {
    const found = new Map();
    for (const { at, length, group, form } of bluebook.variants.recognise(bluebook.collection.ready(), query.tokens)) {
      const forms = group ? group.forms.map((entry) => entry.form) : [form];
      const named = bluebook.tables.names.find(([, name]) => forms.includes(name));
      if (named && named[0] !== "japan")
        found.set(named[0], {
          id: named[0],
          name: named[1],
          tokens: query.tokens.slice(at, at + length),
        });
    }
    for (const token of query.tokens) {
      const named = bluebook.tables.names.find(([, name]) => read.fold(name) === token.raw);
      if (named && named[0] !== "japan" && !found.has(named[0]))
        found.set(named[0], { id: named[0], name: named[1], tokens: [token] });
    }
    return Array.from(found.values());
  }

  /* How many records there are of a kind, with a name, read in one way; with a link where there are some. */
  function counted([kind, one, many, dated, rows], name, { edition, year }) {
    const at = name ? bluebook.tables.names.findIndex(([id]) => id === name.id) : -1;
    const n = rows.filter(
      ([of, years, names]) =>
        (!name || names.includes(at)) && (!edition || of === edition) && (!year || years.split(" ").includes(year)),
    ).length;
    const filters = new URLSearchParams();
    if (edition) filters.set("edition", edition);
    if (year) filters.set("year", year);
    if (name) filters.set("who", name.id);
    const text = [
      (n || "No") + " " + (n > 1 ? many : one),
      year ? " " + dated + " " + year : "",
      edition ? " in the " + edition + " edition" : "",
      name ? (n > 1 ? " name " : " names ") + name.name : "",
      ".",
    ].join("");
    if (!n) return { text };
    const link = n === 1 ? "See it in the table" : "See them in the table";
    return {
      text,
      link,
      place: { page: "data/" + kind, query: filters.toString() },
    };
  }

  /* Whether a query says that its year is an edition's: "2018 edition", "Bluebook 2018". */
  const saysEdition = ({ tokens }) => tokens.some((token) => /^(edition|bluebook)s?$/.test(token.raw));

  bluebook.counting = { table };
})((window.bluebook = window.bluebook || {}));
