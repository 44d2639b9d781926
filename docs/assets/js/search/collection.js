/* The collection in memory. When it is loaded, only its words are learnt, each with the blocks it is in. Where in a block
   a word is is found out when a query first asks for that block, or when nothing else is to be done, so that the first
   answer does not wait for all of it. */
(function (bluebook) {
  "use strict";
  if (!bluebook.variants) return;
  const read = bluebook.analysis;
  const { add, addGroup, named } = bluebook.variants;
  const SLICE = 16; // milliseconds of work after which the page may answer
  let collection = null;

  function begin(index) {
    const c = {
      index,
      pages: [],
      blocks: [],
      facts: [],
      sections: [],
      forms: new Map(),
      values: new Map(),
      stems: new Map(),
      roots: new Map(),
      lower: new Set(),
      printed: new Map(),
      groups: [],
      all: [], // and those of related words, in the order of the index
      heads: new Map(),
      vocabulary: new Set(), // the stems of all words of the groups
    };
    c.editions = new Map(
      index.editions.map((e) => {
        const edition = { year: e[0], title: e[1], covers: e[2], covered: e[3], hints: new Set() };
        hint(edition.hints, edition.year + " " + edition.covered);
        return [e[0], edition];
      }),
    );
    return c;
  }

  function finish(c) {
    for (const [worth, groups, related] of c.index.variants)
      for (const group of groups.split("\n")) addGroup(c, worth, group.split("|"), related);
    c.texts = c.blocks.filter((b) => b.kind !== "heading");
    c.newest = Array.from(c.editions.values()).sort((a, b) => b.year - a.year)[0];
    c.average = c.texts.reduce((sum, b) => sum + b.length, 0) / c.texts.length;
    return c;
  }

  /* The collection, read a little at a time, so that the page answers meanwhile; a damaged index is found out here. */
  function prepare() {
    const c = begin(bluebook.index);
    const left = c.index.pages.slice();
    return inSlices(next, () => {
      addPage(c, left.shift());
      return left.length > 0;
    }).then(() => {
      collection = finish(c);
      const blocks = c.texts.slice();
      inSlices(window.requestIdleCallback || setTimeout, () => {
        // found out in time what a query may ask for
        const b = blocks.shift();
        if (!b) return Boolean(bluebook.spelling) && bluebook.spelling.prepare(c);
        positions(c, b);
        return named(c, b, null);
      });
    });
  }

  /* Does something as soon as what the reader did meanwhile is done: a timer would wait some milliseconds longer. */
  function next(work) {
    const channel = new MessageChannel();
    channel.port1.onmessage = work;
    channel.port2.postMessage(null);
  }

  /* Does some work until it says that it is done, SLICE milliseconds at a time. */
  function inSlices(soon, work) {
    return new Promise((resolve, reject) => {
      (function go() {
        const until = performance.now() + SLICE;
        let more = true;
        try {
          while (more && performance.now() < until) more = work();
        } catch (error) {
          return reject(error);
        }
        if (more) soon(go);
        else resolve();
      })();
    });
  }

  function addPage(c, entry) {
    const page = { edition: c.editions.get(entry[0]), name: entry[1], kind: entry[2], blocks: [] };
    let trail = [];
    let section = null;
    let number = 0;
    entry[3].forEach((one) => {
      const given = typeof one === "string" ? ["p" + ++number, one] : one; // the next paragraph has no id
      const b = { page, id: given[0], text: given[1], tokens: read.tokens(given[1]), facts: [], at: c.blocks.length };
      b.kind = given.length > 3 ? "heading" : { p: "paragraph", f: "figure", t: "table" }[b.id[0]] || "paragraph";
      if (/^fn-/.test(b.id)) b.kind = "footnote";
      if (b.kind === "heading") {
        b.level = given[2];
        b.number = given[3];
        trail = trail.filter((h) => h.level < b.level).concat(b);
      }
      b.trail = trail;
      learnWords(c, b);
      if (b.kind === "heading") c.sections.push((section = { head: headWords(trail), texts: [] }));
      else section.texts.push(b);
      b.section = section;
      if (given.length === 3) addSubject(c, b, given[2]);
      page.blocks.push(b);
      c.blocks.push(b);
    });
    c.pages.push(page);
  }

  /* What a footnote explains, the words before its call, is as a heading of its own to it. */
  function addSubject(c, b, words) {
    b.subject = new Set();
    hint(b.subject, words);
    b.section = { head: new Set([...b.section.head, ...b.subject]), texts: [b] };
    c.sections.push(b.section);
  }

  /* The records, by page in the order of the index; they are loaded when a query asks for one. */
  function addFacts(pages) {
    const c = ready();
    pages.forEach((entries, at) => {
      entries.forEach((f) => {
        const b = c.pages[at].blocks[f[2]];
        const [kind, askedFor] = c.index.kinds[f[0]];
        const fact = {
          kind,
          askedFor,
          id: b.page.edition.year + "-" + f[1],
          block: b,
          start: f[3],
          end: f[3] + f[4],
          name: f[5],
          value: f[6] || "",
          stems: new Set(),
        };
        hint(fact.stems, fact.name + " " + fact.value);
        b.facts.push(fact);
        c.facts.push(fact);
      });
    });
  }

  /* A word with the blocks it is in, in their order. */
  function learn(c, word) {
    let known = c.forms.get(word);
    if (known) return known;
    c.forms.set(word, (known = { blocks: [] }));
    const stem = read.stem(word);
    add(c.stems, stem, word);
    add(c.roots, read.root(stem), word);
    return known;
  }

  function learnWords(c, b) {
    const tokens = b.tokens;
    b.length = tokens.length;
    tokens.forEach((t, at) => {
      const blocks = learn(c, t.form).blocks;
      if (blocks[blocks.length - 1] !== b) blocks.push(b);
      if (t.value) add(c.values, t.value, b);
      if (!c.printed.has(t.written)) c.printed.set(t.written, t.form);
      if (!c.lower.has(t.form) && /^\p{Ll}+$/u.test(t.written)) c.lower.add(t.form);
      const next = tokens[at + 1];
      if (next && next.hyphen) {
        learn(c, t.form + next.form);
        c.printed.set(b.text.slice(t.start, next.end), t.form + next.form);
      }
    });
  }

  function hint(stems, text) {
    for (const t of read.tokens(text)) stems.add(read.stem(t.form));
  }

  function headWords(trail) {
    const stems = new Set();
    for (const h of trail) h.tokens.forEach((t) => stems.add(read.stem(t.form)));
    return stems;
  }

  /* Where each word of a block is; a pair that is also written as one word is there as one. */
  function positions(c, b) {
    if (b.positions) return b.positions;
    b.positions = new Map();
    b.tokens.forEach((t, at) => {
      add(b.positions, t.form, at);
      if (t.value) add(b.positions, t.value, at);
      const next = b.tokens[at + 1];
      const joined = next && t.form + next.form;
      if (joined && c.forms.has(joined) && joinable(joined)) add(b.positions, joined, at);
    });
    return b.positions;
  }

  /* Whether a word may be two words of the text written as one: cyberspace, and P3C for P-3C. */
  function joinable(word) {
    return (
      (word.length > 4 && word.length < 40) ||
      (word.length > 2 && word.length < 40 && /\d/.test(word) && /[a-z]/.test(word))
    );
  }

  function ready() {
    if (!collection) {
      collection = begin(bluebook.index);
      for (const page of bluebook.index.pages) addPage(collection, page);
      finish(collection);
    }
    return collection;
  }

  bluebook.collection = { prepare, ready, addFacts, positions, joinable };
})((window.bluebook = window.bluebook || {}));
