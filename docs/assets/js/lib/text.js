/* How signs that look alike are read, in the texts and in what the reader types alike: one definition for the search and
   for every filter. What a keyboard, an input method, a word processor or a PDF makes of a word makes no difference. */
(function (bluebook) {
  "use strict";
  const PLAIN = /^[ -&(-_a-~]*$/; // ASCII without apostrophes: only the case can differ
  // Soft hyphens, zero-width signs, direction and byte-order marks; what stands for a picture or a lost letter.
  const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\uFFFC\uFFFD]+/gu;
  // Word's own hyphen that does not break, and, here and below, Windows-1252 read as Latin-1.
  const DASHES = /[\p{Pd}\u2212\u2043\u02D7\u207B\u208B\u2796\u223C\u2053\u2500\u2501\uFF5E\u001E\u0096\u0097]/gu;
  const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]+/g;
  const LONG_VOWEL = /([A-Za-z0-9])[\u30FC\uFF70](?=[A-Za-z0-9])/g; // what a Japanese keyboard types for a hyphen
  const DOUBLES = /['`´‘’‚]{2}|["“”„‟«»‹›〝〞〟＂\u0093\u0094「」『』｢｣《》〈〉″‶❝❞]/g;
  const SINGLES = /['\u0091\u0092‘’‚‛`´ʼʻʹʽˈ′‵＇՚ꞌ❛❜]/g;
  const LETTERS = { æ: "ae", œ: "oe", ø: "o", ß: "ss", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };

  /* A text in plain signs: nothing hidden, one kind of space, dash, apostrophe and quotation mark, no full-width forms or
     ligatures. Letters, accents and case stay. */
  function clean(text) {
    if (PLAIN.test(text)) return text;
    return text
      .replace(HIDDEN, "")
      .replace(/[\s\u0085]/g, " ")
      .replace(DASHES, "-")
      .replace(DOUBLES, '"')
      .replace(SINGLES, "'")
      .normalize("NFKC") // after the apostrophes: it makes a space of an accent that is alone
      .replace(LONG_VOWEL, "$1-")
      .replace(CONTROLS, "");
  }

  /* A text by which to compare: clean, without accents and case. */
  function fold(text) {
    if (PLAIN.test(text)) return text.toLowerCase();
    return clean(text)
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .replace(/[æœøßłđðþı]/g, (letter) => LETTERS[letter]);
  }

  const BETWEEN = /[^\p{L}\p{M}\p{N}\p{Sc}.+%&-]+/gu; // brackets, slashes, middle dots, bullets: they only part words

  /* A text that a filter looks in: {words, joined}, folded; the dots of U.S. and the commas of 2,000 make no difference,
     nor do signs between words, and `joined` leaves out hyphens too. */
  function searchable(text) {
    const plain = fold(text)
      .replace(/['"]/g, "")
      .replace(/(^|\D)\.|\.(?!\d)/g, "$1")
      .replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
    const words = plain.replace(BETWEEN, " ").trim();
    return { words, joined: words.replace(/-/g, "") };
  }

  /* What a reader typed into a filter, as texts that must all be there: the words, without an 's, and whole what is in
     quotation marks. */
  function sought(typed) {
    const parts = fold(typed)
      .replace(/'s(?!\p{L})/gu, "")
      .split('"')
      .map((part) => searchable(part).words);
    return parts
      .flatMap((part, at) => (at % 2 ? [part] : part.split(" ")))
      .map(searchable)
      .filter((one) => one.joined);
  }

  /* Whether a searchable text holds everything sought. A word's hyphens may be missing on either side; those of dates and
     numbers may not: 2-5 is not 25. */
  function holds(text, all) {
    return all.every(
      (one) => text.words.includes(one.words) || (/\p{L}/u.test(one.joined) && text.joined.includes(one.joined)),
    );
  }

  /* Slips between two words: a letter too many, too few, wrong, or two in each other's place. */
  function distance(a, b) {
    let before = [];
    let last = [];
    for (let j = 0; j <= b.length; j++) last[j] = j;
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        let best = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2] + 1);
        row[j] = best;
      }
      before = last;
      last = row;
    }
    return last[b.length];
  }

  bluebook.text = { clean, fold, searchable, sought, holds, distance };
})((window.bluebook = window.bluebook || {}));
