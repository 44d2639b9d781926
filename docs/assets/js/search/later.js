/* What a search loads when a query first needs it: words and passages, operators, the reader of references, Japanese terms, words that the texts do
   not print, common English, records, and what answers above the results. What cannot be loaded is done without. */
(function (bluebook) {
  "use strict";
  if (!bluebook.operators || !bluebook.scripts) return;
  const { scripts } = bluebook;
  // Figures that name no place: years, ordinals, abbreviations with a figure, numbers of three digits or more, sums.
  const PLAIN_FIGURES =
    /(?:FY)?(?:19|20)\d\d|\d+(?:st|nd|rd|th|s)\b|\d\s?\+(?:\s?\d)?(?!\d)|[A-Z]+-?\d+[A-Z]?\b|\d[\d,.]{2,}|[$¥€£]\s?\d[\d,.]*[a-z]*|\d+(?:\.\d+)? ?(?:[mb]illion|[mb]n|yen|dollars?|%)|\d+\/\d+/gi;
  const PLACE = /[¶#§]|%23|\/\d|\w\/[\w-]+\/|\bblue ?book|\bchapters?\b.*\d/i;
  // Signs of an address that is no plain one of a chapter's page, whole or in the code of a letter or a page; a record's id.
  const CHAPTER =
    /(?:https?:\/\/)?(?:[\w.:-]{1,200}\/)?20\d\d\/[a-z0-9-]{1,100}\/?(?:#[\w-]{0,200})?(?=[\s)\]>.,;]|$)/g;
  const DATE = /\b\d{1,2}\/\d{1,2}\b(?![-/])/g;
  const OPERATOR = /(^|[\s([{])-?(?:edition|section|in):\S+/gi; // names a place to search in
  const ADDRESS = /[/\\%=&#]|\d{4}\p{Pd}\s?(?!\d{2,4}(?![\p{L}\p{N}\p{Pd}]))[\p{L}\p{N}]/u;
  const BEGUN = /(\p{L}{3,}) \d{1,3}(?=$| \p{L}{3,})/gu; // a number after a word, which may be the beginning of a year, or of a name
  const NAMES_PLACE =
    /^(?:section|chapter|page|para|paragraph|note|footnote|figure|fig|part|feature|column|number)s?$/i;
  const tried = new Set();
  const begun = new Set(); // parts of the index that are being loaded, or are there
  const loaded = new Set(); // parts of the index, those too that cannot be loaded
  const SOON = 1000; // ms after the first answer
  let soon = 0;

  /** Whether a text may be a reference: a figure that may number a place, or a sign of an address. */
  function mayCite(text) {
    const open = text.normalize("NFKC").replace(OPERATOR, "$1").replace(DATE, "");
    const plain = open.replace(BEGUN, (whole, word) => (NAMES_PLACE.test(word) ? whole : word));
    return PLACE.test(plain) || /\p{Nd}/u.test(plain.replace(PLAIN_FIGURES, ""));
  }

  /** Whether a text may hold an address outside the chapters. */
  function mayAddress(text) {
    return ADDRESS.test(text.normalize("NFKC").replace(CHAPTER, " "));
  }

  /** What a text still lacks before it can be answered; of Japanese without any Chinese character the readings too. */
  function lacking(text) {
    const chinese = /[\u3400-\u9fff]/.test(text);
    const japanese = chinese || /[\u3041-\u30fa\uff66-\uff9f]/.test(text);
    const isOperated = bluebook.operators.mayHave(text);
    const names = [
      ...(isOperated ? ["operators", "headings"] : []),
      ...(isOperated || bluebook.text.clean(text).includes('"') ? ["operator-notes"] : []),
      ...(mayCite(text) ? [mayAddress(text) || tried.has("addresses") ? "addresses" : "citation"] : []),
      ...(japanese ? ["terms", "japanese"] : []),
      ...(japanese && !chinese ? ["readings"] : []),
    ];
    return names.filter((name) => !tried.has(name));
  }

  /** Loads what is lacking. */
  function load(names) {
    const one = (name) => scripts.load(["search/" + name]);
    const places = { citation: "chapters", addresses: "places" }; // which the reader of references needs
    const reads = (name) => scripts.loadReader(places[name]).then(() => one("citation")); // without the whole reader, none
    const all = names.map((name) => (name in places ? reads(name) : one(name)));
    return Promise.all(all.map((part) => part.catch(() => null))).then(() => names.forEach((name) => tried.add(name)));
  }

  /** Loads what is known of words that the texts do not print: how readers use them, slips, initials. */
  function loadUnprinted() {
    const one = (name) => scripts.load(["search/" + name]).catch(() => null);
    return Promise.all(["unprinted", "spelling", "initials"].map(one)).then(() => {
      bluebook.unprinted = bluebook.unprinted || { names: "", initials: "", starts: "", seconds: "" };
    });
  }

  /** How many files of words, passages and others are lacking that the last query asked for. */
  const lacks = () => bluebook.collection.ready().lacking.size;

  /** Whether any of them are words: which passages are needed is known after that. */
  const lacksWords = () => due().some((name) => !isPassages(name));

  /** How many of those that are due are not being loaded yet. */
  const toLoad = () => due().filter((name) => !begun.has(name)).length;

  const isPassages = (name) => name.startsWith("passages/");

  /* What is lacking and comes first: the passages last, since words that come late may lead to others. */
  function due() {
    const all = Array.from(bluebook.collection.ready().lacking);
    const others = all.filter((name) => !isPassages(name));
    return others.length ? others : all;
  }

  /** Loads what is due, all at once. */
  function loadLacking() {
    return loadParts(due());
  }

  /** Loads parts of the index by name; what cannot be loaded is done without. */
  function loadParts(names) {
    const { take, miss } = bluebook.collection;
    for (const name of names) begun.add(name);
    const one = (name) =>
      scripts.load(["search/" + name], true).then(
        () => [name],
        () => (miss(name), []),
      );
    return Promise.all(names.filter((name) => !loaded.has(name)).map(one)).then((all) => {
      const some = all.flat().filter((name) => !loaded.has(name));
      for (const name of names) loaded.add(name);
      take(some);
    });
  }

  /** Loads, some time after the first answer, what later queries of a small collection may need (ahead.js), unless the reader
      saves data. */
  function loadWholeSoon() {
    const { connection } = navigator;
    if (soon || !bluebook.index.whole || (connection && connection.saveData)) return;
    const load = () => scripts.load(["search/ahead"]).then(() => bluebook.ahead.loadWhole());
    soon = setTimeout(() => load().catch(() => null), SOON); // without it the queries load what they need
  }

  /** Takes in parts of the index that are there without having been asked for; those that have been are left out. */
  function takeParts(names) {
    const some = names.filter((name) => !loaded.has(name));
    for (const set of [begun, loaded]) some.forEach((name) => set.add(name));
    bluebook.collection.take(some);
  }

  const hasParts = (names) => names.every((name) => loaded.has(name));

  /** Loads files of common English words, when a word typed is none of the texts' and nearly one of them; none of a file that
      cannot be loaded. */
  function loadEnglish(names) {
    const one = (name) =>
      scripts.load(["../vendor/english/" + name]).catch(() => {
        (bluebook.english = bluebook.english || {})[name] = "";
      });
    return Promise.all(Array.from(names, one));
  }

  bluebook.later = {
    lacking,
    load,
    loadUnprinted,
    lacks,
    lacksWords,
    toLoad,
    loadLacking,
    loadParts,
    loadWholeSoon,
    takeParts,
    hasParts,
    loadEnglish,
  };
})((window.bluebook = window.bluebook || {}));
