/* What a search loads when a query first needs it: words and passages, operators, the reader of references, Japanese terms, words that the texts do
   not print, common English, records, and what answers above the results. What cannot be loaded is done without. */
(function (bluebook) {
  "use strict";
  if (!bluebook.operators || !bluebook.scripts) return;
  const { scripts } = bluebook;
  // Figures that name no place: years, ordinals, abbreviations with a figure, numbers of three digits or more, sums.
  const PLAIN_FIGURES =
    /(?:FY)?(?:19|20)\d\d|\d+(?:st|nd|rd|th|s)\b|2\s?\+\s?2|[A-Z]+-?\d+[A-Z]?\b|\d[\d,.]{2,}|\d+(?:\.\d+)? ?(?:[mb]illion|[mb]n|yen|dollars?|%)|\d+\/\d+/gi;
  const PLACE = /[¶#§]|%23|\/\d|\w\/[\w-]+\/|\bblue ?book|\bchapters?\b.*\d/i;
  // Signs of an address that is no plain one of a chapter's page, whole or in the code of a letter or a page; a record's id.
  const CHAPTER =
    /(?:https?:\/\/)?(?:[\w.:-]{1,200}\/)?20\d\d\/[a-z0-9-]{1,100}\/?(?:#[\w-]{0,200})?(?=[\s)\]>.,;]|$)/g;
  const ADDRESS = /[/\\%=&#]|\d{4}\p{Pd}\s?(?!\d{2,4}(?![\p{L}\p{N}\p{Pd}]))[\p{L}\p{N}]/u;
  const BEGUN = /(\p{L}{3,}) \d{1,3}$/u; // a number after a word, which may be the beginning of a year
  const NAMES_PLACE =
    /^(?:section|chapter|page|para|paragraph|note|footnote|figure|fig|part|feature|column|number)s?$/i;
  const tried = new Set();
  const begun = new Set(); // parts of the index that are being loaded, or are there
  const loaded = new Set(); // parts of the index, those too that cannot be loaded
  // The parts of the whole: the folder of their files, what they are registered as, and what a file's name begins with.
  const WHOLE = [
    ["words/", "words", "-"],
    ["passages/", "parts", ""],
    ["records/", "records", ""],
    ["everyday/", "everyday", ""],
    ["initials/", "printedInitials", ""],
    ["", "statements", ""],
  ];
  const BESIDE = ["printed", "tables", "changes", "box"]; // what else a later query may need
  const AT_ONCE = 4; // parts that are taken in at once
  const SOON = 1000; // ms after the first answer
  let whole = null;
  let soon = 0;

  /** Whether a text may be a reference: a figure that may number a place, or a sign of an address. */
  function mayCite(text) {
    const plain = text.normalize("NFKC").replace(BEGUN, (whole, word) => (NAMES_PLACE.test(word) ? whole : word));
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
    const names = [
      ...(bluebook.operators.mayHave(text) ? ["operators", "headings"] : []),
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
      bluebook.unprinted = bluebook.unprinted || { variants: [], everyday: "", initials: "" };
    });
  }

  /** How many files of words, passages and others are lacking that the last query asked for. */
  const lacks = () => bluebook.collection.ready().lacking.size;

  /** How many of them are not being loaded yet. */
  const toLoad = () => Array.from(bluebook.collection.ready().lacking).filter((name) => !begun.has(name)).length;

  /** Loads what is lacking, all at once. */
  function loadLacking() {
    return loadParts(Array.from(bluebook.collection.ready().lacking));
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

  /** Loads, some time after the first answer, all words, passages, records and statements of a small collection, for the
      queries that follow. */
  function loadWholeSoon() {
    soon = soon || setTimeout(loadWhole, SOON);
  }

  /* They are taken in a few at a time, so that nobody waits for it. */
  function loadWhole() {
    const { connection } = navigator;
    if (whole || !bluebook.index || !bluebook.index.whole || (connection && connection.saveData)) return;
    whole = scripts.load(["search/whole"], true).then(
      () => {
        const names = [];
        for (const [folder, register, sign] of WHOLE) {
          const own = (bluebook[register] = bluebook[register] || {});
          for (const [name, data] of Object.entries(bluebook.whole[register])) {
            if (!(name in own)) own[name] = data;
            names.push(folder + sign + name);
          }
        }
        takeInTurn(names.filter((name) => !loaded.has(name)));
        loadUnprinted();
        loadParts(BESIDE);
      },
      () => null, // the queries load what they need
    );
  }

  function takeInTurn(names) {
    const some = names.slice(0, AT_ONCE).filter((name) => !loaded.has(name));
    for (const set of [begun, loaded]) some.forEach((name) => set.add(name));
    bluebook.collection.take(some);
    if (names.length > AT_ONCE) setTimeout(takeInTurn, 0, names.slice(AT_ONCE));
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
    toLoad,
    loadLacking,
    loadParts,
    loadWholeSoon,
    hasParts,
    loadEnglish,
  };
})((window.bluebook = window.bluebook || {}));
