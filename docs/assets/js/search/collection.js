/* The collection in memory: its editions, pages and names, which every search loads, and of its words, passages and records
   those that queries have asked for so far. What a query asks for and is not there yet is in `lacking`: once that is loaded,
   the query is answered again. */
(function (bluebook) {
  "use strict";
  if (!bluebook.vocabulary) return;
  const read = bluebook.analysis;
  const { add, addName, addSense } = bluebook.variants;
  const { Words, numbersIn, stepsIn } = bluebook.vocabulary;
  const FIRST = 2; // editions
  const MOST = 8; // files of passages of more editions
  bluebook.parts = {};
  bluebook.records = {};
  let collection = null;

  function begin(index) {
    const lacking = new Set(); // names of scripts below search/
    const words = new Words(
      index.words,
      lacking,
      (...sense) => addSense(c, ...sense),
      (at) => isRecent(c, at),
    );
    const { forms, stems, roots, values, compounds, persons } = words;
    const c = {
      index,
      lacking,
      words,
      forms,
      stems,
      roots,
      values,
      compounds,
      persons,
      pages: [],
      texts: [],
      facts: [],
    };
    c.lower = { has: (form) => words.isLower(form) };
    c.leads = new Set(index.leads); // the common words that lead to a sense
    c.acronyms = new Set(index.lower); // words that are also abbreviations
    c.isWhole = false; // whether all editions are to be searched, however many passages answer
    c.failed = new Set(); // of what was lacking, what cannot be loaded
    c.groups = []; // names, in the order of the index
    c.heads = new Map(); // of all forms of names and senses that are known so far, and of those of which every word is printed
    c.printedHeads = new Map();
    c.learnt = 0; // how often forms were added
    c.vocabulary = new Set(); // the stems of all words of the groups
    c.editions = new Map(index.editions.map((e) => [e[0], editionOf(e)]));
    c.newest = Array.from(c.editions.values()).sort((a, b) => b.year - a.year)[0];
    addPages(c, ...index.pages.split("\n"));
    for (const forms of index.names.split("\n")) addName(c, forms.split("|"));
    c.average = index.length / c.texts.length;
    return c;
  }

  /* Whether a passage is of the FIRST newest editions. */
  function isRecent(c, at) {
    if (!c.recent) c.recent = Array.from(c.editions.keys()).sort().slice(-FIRST);
    return c.recent.includes(c.texts[at].page.edition.year);
  }

  function editionOf([year, title, covers, covered]) {
    const edition = { year, title, covers, covered, hints: new Set() };
    hint(edition.hints, year + " " + covered);
    return edition;
  }

  /* The pages: a line for the edition of each, one for its head, one for the sizes of its files, one for its captions, footnotes
     and tables (`page_columns` in bluebook/export/search_index.py). */
  function addPages(c, editions, heads, sizes, counts) {
    const [years, files, head, count] = [numbersIn(editions), sizes.split(" "), numbersIn(heads), numbersIn(counts)];
    years.forEach((edition, i) =>
      addPage(c, c.index.editions[edition][0], c.index.heads[head[i]], files[i], count.slice(3 * i)),
    );
  }

  function addPage(c, year, [name, kind, title], sizes, [figures, footnotes, tables]) {
    const page = { edition: c.editions.get(year), name, kind, title, address: year + "/" + name, files: [] };
    page.first = c.texts.length;
    page.headings = new Map();
    page.blocks = new Map(); // by id, as far as they are loaded
    numbersIn(sizes).forEach((size, at) => {
      page.files.push({ name: "passages/" + page.address + "-" + (at + 1), page, first: c.texts.length });
      for (let i = 0; i < size; i++)
        c.texts.push({ page, file: page.files[at], at: c.texts.length, text: "", tokens: null, facts: [] });
    });
    page.counts = {
      figure: figures,
      footnote: footnotes,
      table: tables,
      paragraph: c.texts.length - page.first - figures - footnotes - tables,
    };
    c.pages.push(page);
  }

  // --- what is loaded ---------------------------------------------------------------------------------------------------

  /* Of some passages, by number, those that are loaded; the others are lacking. */
  function passages(c, numbers) {
    const found = [];
    for (const number of numbers) {
      const b = c.texts[number];
      if (b.tokens) found.push(b);
      else if (!c.failed.has(b.file.name)) c.lacking.add(b.file.name);
    }
    return found;
  }

  /* Of the numbers of passages those of the newest editions: of FIRST editions all, of earlier ones as long as few files hold
     them. Editions that a query names come before others; where it asks for all of them, all. */
  function newestFirst(c, numbers, isNamed, least = FIRST, most = MOST) {
    if (c.isWhole) return numbers;
    const years = Array.from(c.editions.values()).sort((a, b) => isNamed(b) - isNamed(a) || b.year - a.year);
    const files = new Set();
    const kept = new Set();
    for (const edition of years) {
      const own = numbers.map((number) => c.texts[number]).filter((b) => b.page.edition === edition);
      for (const b of own) files.add(b.file);
      if (kept.size >= least && files.size > most) break;
      if (own.length) kept.add(edition);
    }
    return numbers.filter((number) => kept.has(c.texts[number].page.edition));
  }

  /* Takes in what was loaded. */
  function take(names) {
    const c = ready();
    for (const name of names) {
      const [kind, ...rest] = name.split("/");
      if (kind === "words") c.words.take(rest[0].slice(1));
      if (kind === "passages") takePassages(c, name, bluebook.parts[rest.join("/")]);
      if (kind === "records") takeRecords(c, rest.join("/"));
      c.lacking.delete(name);
    }
  }

  /* Does without what cannot be loaded. */
  function miss(name) {
    const c = ready();
    c.failed.add(name);
    if (name.startsWith("words/")) c.words.loaded.add(name.slice(7));
    c.lacking.delete(name);
  }

  function takePassages(c, name, [before, above, entries, persons, recorded]) {
    const file = fileOf(c, name);
    const { page } = file;
    let trail = above.map((one) => headingOf(page, one));
    let number = before;
    let at = file.first;
    for (const person of persons.split(" ").filter(Boolean)) c.persons.add(person);
    for (const one of entries) {
      const given = typeof one === "string" ? ["p" + ++number, one] : one; // the next paragraph has no id
      if (given.length > 3) {
        const heading = headingOf(page, given);
        heading.first = at; // the number of the passage after it
        trail = trail.filter((h) => h.level < heading.level).concat(heading);
        heading.trail = trail;
        page.blocks.set(heading.id, heading);
      } else takePassage(c.texts[at++], given, trail);
    }
    for (const place of stepsIn(recorded)) c.texts[file.first + place].isRecorded = true;
  }

  const fileOf = (c, name) => c.pages.flatMap((page) => page.files).find((file) => file.name === name);

  /* The file with the records of a passage. */
  const recordsOf = ({ file }) => file.name.replace("passages/", "records/");

  function headingOf(page, [id, text, level, number]) {
    if (!page.headings.has(id)) {
      const tokens = read.tokens(text);
      page.headings.set(id, { page, id, text, level, number, kind: "heading", tokens, facts: [], trail: [] });
    }
    return page.headings.get(id);
  }

  function takePassage(b, [id, text, subject], trail) {
    b.id = id;
    b.text = text;
    b.tokens = read.tokens(text);
    b.length = b.tokens.length;
    b.kind = /^fn-/.test(id) ? "footnote" : { f: "figure", t: "table" }[id[0]] || "paragraph";
    b.trail = trail;
    b.head = headWords(trail);
    if (subject) {
      b.subject = new Set(); // what a footnote explains, the words before its call, is as a heading of its own to it
      hint(b.subject, subject);
      b.head = new Set([...b.head, ...b.subject]);
    }
    b.page.blocks.set(id, b);
  }

  function takeRecords(c, name) {
    const { page, first } = fileOf(c, "passages/" + name);
    for (const [at, kindAt, id, start, length, title, value = ""] of bluebook.records[name]) {
      const block = c.texts[first + at];
      const [kind, askedFor] = c.index.kinds[kindAt];
      const own = { kind, askedFor, id: page.edition.year + "-" + id };
      const fact = { ...own, block, start, end: start + length, name: title, value, stems: new Set() };
      hint(fact.stems, title + " " + value);
      block.facts.push(fact);
      c.facts.push(fact);
    }
  }

  function hint(stems, text) {
    for (const t of read.tokens(text)) stems.add(read.stem(t.form));
  }

  function headWords(trail) {
    const stems = new Set();
    for (const h of trail) h.tokens.forEach((t) => stems.add(read.stem(t.form)));
    return stems;
  }

  // --- words in a passage -----------------------------------------------------------------------------------------------

  /* Where each word of a passage is; two words next to each other are also there as one. */
  function positions(b) {
    if (b.positions) return b.positions;
    b.positions = new Map();
    b.tokens.forEach((t, at) => {
      add(b.positions, t.form, at);
      if (t.value) add(b.positions, t.value, at);
      const next = b.tokens[at + 1];
      if (next && joinable(t.form + next.form)) add(b.positions, t.form + next.form, at);
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
    return (collection = collection || begin(bluebook.index));
  }

  bluebook.collection = { ready, take, miss, passages, recordsOf, newestFirst, positions, joinable };
})((window.bluebook = window.bluebook || {}));
