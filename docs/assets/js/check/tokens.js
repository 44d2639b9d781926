/* The words of drafts and of the texts: what the quotation check compares. */
(function (bluebook) {
  "use strict";
  // Initials (U.S., e.g.), numbers (1.25, 1,000), words with apostrophes in them, signs that are read as words.
  const WORD = new RegExp(
    "(?:\\p{L}\\.){2,}|(?:\\p{L}\\.)+\\p{L}(?![\\p{L}\\p{M}\\p{Nd}])|\\p{Nd}+(?:[.,]\\p{Nd}+)+[\\p{L}\\p{M}]*|" +
      "[\\p{L}\\p{M}\\p{Nd}](?:['’‘ʼ´`]?[\\p{L}\\p{M}\\p{Nd}])*|[%&$€£¥]",
    "gu",
  );

  /** The words of a text with their places. `word` keeps capitals, `key` does not; punctuation is in neither. */
  function wordsOf(text) {
    const found = [];
    for (const match of text.matchAll(WORD)) {
      const plain = match[0].normalize("NFKC").replace(/['’‘ʼ´`,]/g, "");
      const word = /^\p{Nd}/u.test(plain) ? plain : plain.replace(/\./g, "");
      found.push({ word, key: word.toLowerCase(), start: match.index, end: match.index + match[0].length });
    }
    return found;
  }

  /** Whether a text has so many words as a reader counts: between spaces and long dashes, with a letter or figure. */
  function hasWords(text, many) {
    let count = 0;
    for (const part of text.matchAll(/[^\s—―…]+/g)) {
      if (/[\p{L}\p{Nd}]/u.test(part[0]) && ++count >= many) return true;
    }
    return false;
  }

  // --- the texts -------------------------------------------------------------------------------------------------------

  /** The blocks of all editions with their words, and for each word the blocks that hold it, with how often. */
  function* indexTexts(texts) {
    const index = { texts, blocks: [], holders: new Map(), byAddress: new Map(), longest: 0 };
    for (const [page, id, under, place, footnote, text] of texts.blocks) {
      const block = indexBlock({ edition: page.slice(0, 4), page, id, under, place, footnote, text });
      for (const w of block.words) countIn(index.holders, w.key, index.blocks.length);
      index.blocks.push(block);
      index.byAddress.set(block.page + "#" + block.id, block);
      index.longest = Math.max(index.longest, text.length);
      yield;
    }
    return index;
  }

  /** A block with its words, the line that they make, and which of them begins where in it. */
  function indexBlock(block) {
    const words = wordsOf(block.text);
    return Object.assign(block, {
      words,
      line: " " + words.map((w) => w.key).join(" ") + " ",
      starts: startsOf(words),
    });
  }

  function startsOf(words) {
    let at = 0;
    return new Map(
      words.map((w, i) => {
        const start = at;
        at += w.key.length + 1;
        return [start, i];
      }),
    );
  }

  function countIn(holders, key, number) {
    if (!holders.has(key)) holders.set(key, new Map());
    holders.get(key).set(number, (holders.get(key).get(number) || 0) + 1);
  }

  // --- a quotation's words ---------------------------------------------------------------------------------------------

  const FREE = "\uE000"; // before a letter that its writer put in brackets: [T]he
  const ELLIPSIS = /\[[\s.…]+\]|\([\s.…]+\)|…+|\.(?:\s?\.){2,}/g;

  /** A quotation without its writer's own marks: words in brackets and ellipses become `…`, numbers of footnotes go, a
      word broken at the end of a line is joined where the texts know it whole. `own` are the words in brackets. */
  function withoutMarks(quote, index) {
    const own = [];
    const text = quote
      .replace(/(\p{L}{1,40})[-‐‑¬] {0,9}\n\s{0,9}(\p{Ll}{1,40})/gu, (all, a, b) =>
        known(index, a + b) ? a + b : a + "-" + b,
      )
      .replace(/\[\^?\d{1,3}\]|\[sic[.!]?\]/gi, "")
      .replace(/(\p{L}[.,;:)”"’]{1,3})\d{1,2}(?=[\s.,;:]|$)/gu, "$1")
      .replace(/(\p{L})\[(\p{L}{1,3})\]/gu, "$1")
      .replace(/\[(\p{L})\](?=\p{L})/gu, FREE + "$1")
      .replace(ELLIPSIS, " … ")
      .replace(/\[([^[\]]*)\]/g, (all, words) => {
        if (words.trim()) own.push(words.trim());
        return " … ";
      });
    return { text, own };
  }

  function known(index, word) {
    return index.holders.has(word.toLowerCase());
  }

  /** A quotation's words in pieces, as its ellipses part them. A piece's first letter may be large or small. */
  function readQuotation(quote, index) {
    const isLonger = quote.length > 2 * index.longest; // than any paragraph can hold
    const read = withoutMarks(isLonger ? "" : quote, index);
    const words = wordsOf(read.text);
    let spaced = 0;
    words.forEach((w, i) => {
      const between = i ? read.text.slice(words[i - 1].end, w.start) : "…";
      w.opens = between.includes("…");
      w.free = w.opens || between.includes(FREE);
      w.spaced = /[\s…—―]/.test(between) ? ++spaced : spaced;
      dropCall(w, index);
    });
    return { text: read.text, own: read.own, words: index.know(words), spaced };
  }

  /** `security1` is the word with a footnote's number where the texts know only the word. */
  function dropCall(w, index) {
    const call = /^(\p{L}{2,})\p{Nd}{1,2}$/u.exec(w.word);
    if (!call || known(index, w.key) || !known(index, call[1])) return;
    w.word = call[1];
    w.key = w.word.toLowerCase();
  }

  function piecesOf(words) {
    const pieces = [];
    for (const w of words) {
      if (w.opens || !pieces.length) pieces.push([]);
      pieces[pieces.length - 1].push(w);
    }
    return pieces;
  }

  bluebook.checking = Object.assign(bluebook.checking || {}, {
    FREE,
    wordsOf,
    hasWords,
    indexTexts,
    indexBlock,
    readQuotation,
    piecesOf,
  });
})((window.bluebook = window.bluebook || {}));
