/* The operators of a query: -word, OR, edition:2018, section:4, in:facts; “exact words” are read in query.js. What only looks
   like one is a word: a hyphen by itself or within a word, "or" in small letters, a colon after any other word. */
(function (bluebook) {
  "use strict";
  if (!bluebook.reach || !bluebook.operators) return;
  const read = bluebook.analysis;
  const { inside } = bluebook.reach;
  const PIECE = /"[^"]*"|[^\s"]+|"/g;
  const DASH_OF_PROSE = /(^|\s)[\u2014\u2015\u2500\u2501](?=\S)/g; // no operator, though the search reads it as a hyphen
  const EXCEPT = /^[([{]*-(?=[\p{L}\p{N}])/u;
  const FIELD = /^[([{]*(-?)(edition|section|in):(.+)$/i;
  const VALUES = { edition: "a year", section: "a number or words of a heading", in: "facts, text, notes or captions" };
  const NEAR = 20; // characters of space and brackets between OR and its words
  const LOWEST = 0.12; // of the best score: what scores less is not shown
  const KINDS = { facts: "facts", text: "text", notes: "notes", captions: "captions" };
  const SAME = { fact: "facts", records: "facts", tables: "facts", data: "facts", paragraphs: "text" };
  for (const [word, kind] of Object.entries({ ...SAME, note: "notes", footnotes: "notes", figures: "captions" }))
    KINDS[word] = kind;
  Object.setPrototypeOf(KINDS, null);
  const KIND_OF = { paragraph: "text", footnote: "notes", figure: "captions", table: "text" };
  const EVERY_KIND = ["facts", "text", "notes", "captions"];

  /** {text, open, filters, ors, unknown, effects} of what was typed: `text` in plain signs, `open` the same with the operators as spaces,
      `filters` what each keeps, `ors` the places of OR, `unknown` those of operators with a value that there is not, which are
      searched as words. */
  function parse(c, typed) {
    const text = bluebook.text.clean(typed.replace(DASH_OF_PROSE, "$1,"));
    const found = { text, open: text, filters: [], ors: [], unknown: [], effects: [] };
    const taken = [];
    const once = new Set();
    const pieces = Array.from(text.matchAll(PIECE), (match) => ({ at: match.index, words: match[0] }));
    pieces.forEach((piece, i) => {
      const { at, words } = piece;
      const before = pieces[i - 1];
      const parted = !before || before.at + before.words.length < at;
      const next = pieces[i + 1] && pieces[i + 1].at === at + words.length ? pieces[i + 1].words : "";
      if (!parted || words[0] === '"') return;
      if (words === "OR" && before && pieces[i + 1]) {
        found.ors.push(at);
        taken.push([at, at + 2]);
        return;
      }
      const quoted = next.length > 2 && next[0] === '"' ? next : "";
      const filter = filterOf(c, words, quoted);
      if (!filter && isUnknown(words, quoted)) found.unknown.push([at, at + words.length + quoted.length]);
      if (!filter) return;
      filter.written = words + (filter.quoted ? next : "");
      taken.push([at, at + filter.written.length]);
      if (!once.has(filter.written)) found.filters.push(filter);
      once.add(filter.written);
    });
    found.open = blanked(text, taken);
    return found;
  }

  function blanked(text, taken) {
    let from = 0;
    const parts = taken.map(([start, end]) => {
      const part = text.slice(from, start) + " ".repeat(end - start);
      from = end;
      return part;
    });
    return parts.join("") + text.slice(from);
  }

  /* What a piece of the query keeps and leaves out; null for a word. */
  function filterOf(c, words, quoted) {
    if (words === "-" && quoted) return except(read.tokens(quoted), true);
    const field = FIELD.exec(quoted ? words + quoted.slice(1, -1) : words);
    const values = field ? field[3].split(/[,|]/).filter((value) => /[\p{L}\p{N}]/u.test(value)) : [];
    const filter = values.length ? FILTERS[field[2].toLowerCase()](c, values) : null;
    if (filter) return { ...filter, quoted: !!quoted, not: !!field[1] };
    return EXCEPT.test(words) ? except(read.tokens(words.replace(EXCEPT, "")), false) : null;
  }

  /* Whether a piece is an operator with a value that there is not: in:foo. */
  const isUnknown = (words, quoted) => FIELD.test(words + quoted);

  /** What is said of such an operator. */
  function unknownOperator(written) {
    const [, , name] = FIELD.exec(written);
    return `${written} is searched as words: after ${name}: must be ${VALUES[name.toLowerCase()]}.`;
  }

  function except(tokens, exact) {
    if (!tokens.length) return null;
    return { field: "word", not: true, quoted: exact, holds: (b) => holds(b, tokens, exact), tokens };
  }

  /* Whether a block has some words next to each other, inflected or not; exact ones as they are written. */
  function holds(b, tokens, exact) {
    const key = exact ? (t) => t.raw : (t) => read.stem(t.form);
    const name = exact ? "raws" : "stems";
    if (!b[name]) b[name] = new Set(b.tokens.map(key));
    const wanted = tokens.map(key);
    if (!wanted.every((one) => b[name].has(one))) return false;
    if (wanted.length === 1) return true;
    return b.tokens.some((_, at) => wanted.every((one, i) => b.tokens[at + i] && key(b.tokens[at + i]) === one));
  }

  const FILTERS = {
    edition(c, values) {
      const years = values.map((value) => value.replace(/\P{N}/gu, ""));
      if (!years.every((year) => /^\d{4}$/.test(year))) return null;
      return {
        field: "edition",
        holds: (b) => years.includes(b.page.edition.year),
        unknown: years.some((year) => c.editions.has(year))
          ? ""
          : "There is no edition " + years.join(" or ") + " here.",
      };
    },
    section(c, values) {
      const names = values.map(slug);
      const within = (b) => names.some((name) => isIn(b, name));
      const known = (bluebook.headings || []).some(([page, id]) =>
        names.some((name) => name === id || isPage(page.split("/")[1], name)),
      );
      if (!known && !names.every((name) => /^\d/.test(name))) return null;
      const unknown = known ? "" : "There is no section " + values.join(" or ") + " here.";
      return { field: "section", holds: within, unknown };
    },
    in(c, values) {
      const kinds = values.map((value) => KINDS[slug(value)]);
      return kinds.every(Boolean) ? { field: "in", kinds, holds: (b) => kinds.includes(KIND_OF[b.kind]) } : null;
    },
  };

  function slug(value) {
    return value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "");
  }

  /* Whether a block is in a section that is named by its number, 4 or 4(B), or by words of its address. */
  function isIn(b, name) {
    return b.trail.some((heading) => heading.id === name) || isPage(b.page.name, name);
  }

  const isPage = (page, name) => ("-" + page + "-").includes("-" + name + "-");

  // --- what they do -------------------------------------------------------------------------------------------------

  /** The kinds of entries that in: asks for, or null. */
  function kinds(query) {
    const asked = query.operators.filters.filter((filter) => filter.field === "in");
    if (!asked.length) return null;
    const wanted = asked.filter((filter) => !filter.not).flatMap((filter) => filter.kinds);
    const not = asked.filter((filter) => filter.not).flatMap((filter) => filter.kinds);
    return new Set((wanted.length ? wanted : EVERY_KIND).filter((kind) => !not.includes(kind)));
  }

  /** Of results, those that the operators keep; `effects` says for each operator what it left out. Where records are asked
      for, a passage that is left out is kept for the sake of its records, and marked so. */
  function sift(query, results) {
    const { filters } = query.operators;
    const wanted = kinds(query);
    const forFacts = (group) => wanted && wanted.has("facts") && /in|word/.test(group[0].field);
    let kept = results.filter((r) => query.slots.every((slot, i) => !slot.any || r.matches[i].worth));
    const top = kept.reduce((most, r) => Math.max(most, r.score), 0);
    query.operators.effects = groups(filters).map((group) => {
      const left = [];
      kept = kept.filter((r) => {
        if (passes(group, r.block)) return true;
        if (!r.factsOnly && r.score > LOWEST * top) left.push(r);
        r.factsOnly = forFacts(group);
        return r.factsOnly;
      });
      return { filters: group, left };
    });
    return kept;
  }

  /* Each operator by itself; those that name the editions, sections or kinds to keep together. */
  function groups(filters) {
    const found = new Map();
    filters.forEach((filter, at) => {
      const key = filter.not ? at : filter.field;
      found.set(key, (found.get(key) || []).concat(filter));
    });
    return Array.from(found.values());
  }

  const passes = (group, b) => group.some((filter) => filter.holds(b) !== filter.not);

  /** Whether the operators keep a heading: by where it is; none where kinds of passages are asked for. */
  function keepsHeading(query, heading) {
    const { filters } = query.operators;
    const places = filters.filter((filter) => /edition|section/.test(filter.field));
    return !kinds(query) && groups(places).every((group) => passes(group, heading));
  }

  /** Whether the operators keep a record: by its own words, not by those of its paragraph. */
  function keepsFact(query, result, fact) {
    const words = query.operators.filters.filter((filter) => filter.field === "word");
    if (words.length) {
      const tokens = result.block.tokens.filter((t) => t.start >= fact.start && t.end <= fact.end);
      const own = { tokens: tokens.concat(read.tokens(fact.name + ". " + fact.value)) };
      if (words.some((filter) => filter.holds(own))) return false;
    }
    return query.slots.every((slot, i) => anyIn(slot, result, fact, i));
  }

  function anyIn(slot, result, fact, i) {
    if (!slot.any) return true;
    const { tokens } = result.block;
    const quoted = result.matches[i].places.some(
      (p) => tokens[p.at].start >= fact.start && tokens[p.at].end <= fact.end,
    );
    return quoted || slot.any.some((one) => inside(fact.stems, one));
  }

  /** Makes one slot of those that OR joins: a block is worth to it what it is worth to the best of them. */
  function join(query) {
    for (const at of query.operators.ors) {
      const [before, after] = beside(query, at);
      if (before && after && before !== after) merge(query, before, after);
    }
  }

  const startOf = (slot) => slot.tokens[0].start;
  const endOf = (slot) => slot.tokens[slot.tokens.length - 1].end;

  /* The slots next to a place of the query, with no other word between. */
  function beside(query, at) {
    const { text } = query.operators;
    const alone = (from, to) => from <= to && to - from < NEAR && !/[\p{L}\p{N}]/u.test(text.slice(from, to));
    const parts = query.slots.flatMap((slot) => (slot.any || [slot]).map((part) => [slot, part]));
    const before = parts.find(([, part]) => alone(endOf(part), at));
    const after = parts.find(([, part]) => alone(at + 2, startOf(part)));
    return [before && before[0], after && after[0]];
  }

  function merge(query, one, other) {
    const any = (one.any || [one]).concat(other.any || [other]);
    const joined = { ...one, any, phrase: null, names: any.flatMap((slot) => slot.names || []), stems: [] };
    joined.reach = new Map(one.reach);
    for (const [at, w] of other.reach) if (w.worth > (one.reach.get(at) || { worth: 0 }).worth) joined.reach.set(at, w);
    joined.weight = Math.min(one.weight, other.weight);
    const places = query.slots.map((slot) => (slot === other ? one : slot));
    query.slots = query.slots.filter((slot) => slot !== other).map((slot) => (slot === one ? joined : slot));
    const now = places.map((slot) => query.slots.indexOf(slot === one ? joined : slot));
    query.slotOf = query.slotOf.map((slot) => now[slot]);
  }

  const { mayHave } = bluebook.operators;
  bluebook.operators = { mayHave, parse, unknownOperator, kinds, sift, keepsFact, keepsHeading, join };
})((window.bluebook = window.bluebook || {}));
