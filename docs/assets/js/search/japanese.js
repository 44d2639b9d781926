/* A query in Japanese as the English words that the texts print: cut into the terms of data/japanese.yml, the longest first.
   Loaded with them (terms.js) when a query first holds Japanese letters, with their readings (readings.js) when it has no
   Chinese characters. Katakana is read as hiragana, half-width as full. */
(function (bluebook) {
  "use strict";
  if (!bluebook.terms) return;
  const LETTER = /[\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u9fff々〇]/;
  const KATAKANA = /[\u30a1-\u30fa]/g;
  const SHORT = 2; // kana that may be within any other word
  // Words that only join others, and ends of verbs: they are no part of what is looked for.
  const JOINING =
    "に関する に関して に対する に対して における において についての について による によって をめぐる に向けた に係る に基づく のための ための ため として とは との への での からの から まで より など 等 及び および 並びに ならびに また の と は が を に へ で も や ・ する した して される された です ます ですか でしたか ました か 年 月 日 円建て 教えて 下さい ください もの こと 我が国 わが国 関する 対する".split(
      " ",
    );
  const ASKING = {
    いつ: "when",
    いくら: "how much",
    いくつ: "how many",
    何人: "how many people",
    何回: "how many times",
    何件: "how many cases",
    何名: "how many people",
    何年: "what year",
    誰: "who",
    だれ: "who",
    どこ: "where",
    なぜ: "why",
    円: "yen",
    ドル: "dollars",
    米ドル: "US dollars",
  };
  const SCALES = { 万: 1e4, 億: 1e8, 兆: 1e12 };
  const NUMBER = /^(\d[\d,]*(?:\.\d+)?)([万億兆])/;
  const ORDINAL = /^第?(\d{1,3})回/;
  const MONTH = /^(1[0-2]|[1-9])月/;
  const MONTHS = "January February March April May June July August September October November December".split(" ");
  const OPERATOR = /(^|[\s(])[-\u2212]$|(^|\s)section:$/i; // what belongs to the term after it
  const byStart = new Map(); // first letter: [{key, english, entry}], the longest first
  const letters = new Map(); // of countries
  const entries = []; // in the order of the data
  let learnt = false;

  function add(key, english, entry) {
    if (!byStart.has(key[0])) byStart.set(key[0], []);
    byStart.get(key[0]).push({ key, english, entry });
  }

  for (const line of bluebook.terms.terms.split("\n").filter(Boolean)) {
    const [keys, words] = line.split("=");
    const entry = { english: words.split("|"), group: null };
    entries.push(entry);
    for (const key of keys.split(",")) add(key, entry.english[0], entry);
  }
  for (const line of bluebook.terms.letters.split("\n").filter(Boolean)) letters.set(...line.split("="));

  for (const word of JOINING) add(hiragana(word), "", null);
  for (const word of Object.keys(ASKING)) add(hiragana(word), ASKING[word], null);
  sort();

  function sort() {
    for (const all of byStart.values()) all.sort((a, b) => b.key.length - a.key.length);
  }

  /* The readings, once they are loaded: a line for each term. */
  function learn() {
    learnt = true;
    bluebook.readings.split("\n").forEach((line, at) => {
      for (const key of line.split(",").filter(Boolean)) add(key, entries[at].english[0], entries[at]);
    });
    sort();
  }

  function hiragana(text) {
    return text.replace(KATAKANA, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
  }

  /** {text, terms, read, left} of what was typed: the English `text`, where in it the `terms` are, each as it was `read`, and
      the words that are in no list, which are `left` out. */
  function read(typed) {
    if (bluebook.readings && !learnt) learn();
    const plain = typed.normalize("NFKC");
    const folded = hiragana(plain).replace(/[A-Z]/g, (letter) => letter.toLowerCase()); // sign for sign
    const found = { text: "", terms: [], read: [], left: [] };
    let unknown = "";
    for (let at = 0; at < plain.length;) {
      const step = stepAt(folded, plain, at);
      if (step || !LETTER.test(plain[at])) {
        leave(found, unknown);
        unknown = "";
      }
      if (step) put(found, step, plain.slice(at, at + step.length));
      else if (LETTER.test(plain[at])) unknown += plain[at];
      else found.text += plain[at];
      at += step ? step.length : 1;
    }
    leave(found, unknown);
    return found;
  }

  function leave(found, unknown) {
    if (unknown && !found.left.includes(unknown)) found.left.push(unknown);
    if (unknown) found.text += " ";
  }

  function put(found, { english, entry }, written) {
    if (!english) {
      found.text += " ";
      return;
    }
    const operator = OPERATOR.test(found.text);
    if (found.text && !operator && !/[\s"(]$/.test(found.text)) found.text += " ";
    const start = found.text.length;
    found.text += operator && english.includes(" ") ? '"' + english + '"' : english;
    if (entry && !operator) found.terms.push({ start, end: found.text.length, entry });
    if (!found.read.some(([other]) => other === written)) found.read.push([written, english]);
    found.text += " ";
  }

  /* What begins at a place: the longest term, else countries in a row, a number, or nothing. */
  function stepAt(folded, plain, at) {
    const term = known(folded, plain, at);
    const other = row(plain, at) || number(plain, at);
    return other && (!term || !term.entry || other.length > term.length) ? other : term;
  }

  function known(folded, plain, at) {
    const found = (byStart.get(folded[at]) || []).find(
      ({ key, entry }) => folded.startsWith(key, at) && (!entry || isWhole(plain, at, key.length)),
    );
    return found ? { length: found.key.length, english: found.english, entry: found.entry } : null;
  }

  /* Whether a stretch is a word: a few kana may be within any other, Latin letters may be a part of a longer word. */
  function isWhole(plain, at, length) {
    const kind = (sign) =>
      [/[\u3041-\u3096]/, /[\u30a1-\u30fa\u30fc]/, /[a-z0-9]/i].findIndex((one) => one.test(sign || ""));
    const joins = (one, other) => kind(one) >= 0 && kind(one) === kind(other);
    const latin = kind(plain[at]) === 2;
    const short = length <= SHORT && kind(plain[at]) >= 0;
    if (latin && joins(plain[at - 1], plain[at])) return false;
    if (short && joins(plain[at - 1], plain[at])) return false;
    return !((kind(plain[at + length - 1]) === 2 || short) && joins(plain[at + length - 1], plain[at + length]));
  }

  /* 日豪 and 日米豪印, each country by one letter; 日ASEAN. */
  function row(plain, at) {
    const countries = [];
    let length = 0;
    for (let sign; (sign = plain[at + length]); length++)
      if (letters.has(sign)) countries.push(letters.get(sign));
      else if (sign !== "・" || !countries.length) break;
    if (plain[at + length - 1] === "・") length--;
    const beside = countries.length === 1 && /^・?[a-z]{2}/i.test(plain.slice(at + length));
    return countries.length > 1 || beside ? { length, english: countries.join(" "), entry: null } : null;
  }

  function number(plain, at) {
    const rest = plain.slice(at, at + 20);
    const scaled = /\d/.test(plain[at - 1] || "") ? null : NUMBER.exec(rest);
    const ordinal = ORDINAL.exec(rest);
    const month = MONTH.exec(rest);
    if (month) return { length: month[0].length, english: MONTHS[month[1] - 1], entry: null };
    if (ordinal) return { length: ordinal[0].length, english: bluebook.analysis.ordinal(+ordinal[1]), entry: null };
    if (!scaled) return null;
    const value = Math.round(parseFloat(scaled[1].replace(/,/g, "")) * SCALES[scaled[2]]);
    return { length: scaled[0].length, english: String(value), entry: null };
  }

  /** What the terms of a Japanese query were read as, and which of its words are in no list. */
  function note({ read, left }) {
    const terms = read.map(([written, english]) => written + " (" + english + ")").join(", ");
    const unread = left.length ? " Not in the list of terms: " + left.join(", ") + "." : "";
    if (!terms && !unread) return null;
    return bluebook.elements.make("p", { class: "bb-japanese" }, [(terms ? "Read as " + terms + "." : "") + unread]);
  }

  bluebook.japanese = { read, note };
})((window.bluebook = window.bluebook || {}));
