/* Reads a draft and looks its quotations up. Strings in, findings out: this script knows no page. It is loaded with
   assets/check/texts.js when the quotation check is first used. Order: words, the texts, a quotation's words, looking
   up, quotation marks, what a draft names, verdicts. Long work is a generator, so that the page can pause it. */
(function () {
  "use strict";
  const bluebook = (window.bluebook = window.bluebook || {});
  const LEAST_WORDS = 4;
  const MOST = 5000; // quotations of a draft; the rest is told as not checked
  const PAUSE = 2000; // marks or mentions between two chances to pause
  const HIDDEN = "\uE001"; // stands for quoted words where a draft's own words are read

  // --- words ---------------------------------------------------------------------------------------------------------

  // Initials (U.S., e.g.), numbers (1.25, 1,000), words with apostrophes in them, signs that are read as words.
  const WORD = new RegExp(
    "(?:\\p{L}\\.){2,}|(?:\\p{L}\\.)+\\p{L}(?![\\p{L}\\p{M}\\p{Nd}])|\\p{Nd}+(?:[.,]\\p{Nd}+)+[\\p{L}\\p{M}]*|" +
      "[\\p{L}\\p{M}\\p{Nd}](?:['’‘ʼ´`]?[\\p{L}\\p{M}\\p{Nd}])*|[%&$€£¥]", "gu");

  /** The words of a text with their places. `word` keeps capitals, `key` does not; punctuation is in neither. */
  function wordsOf(text) {
    const found = [];
    for (const match of text.matchAll(WORD)) {
      const plain = match[0].normalize("NFKC").replace(/['’‘ʼ´`,]/g, "");
      const word = /^\p{Nd}/u.test(plain) ? plain : plain.replace(/\./g, "");
      found.push({ word: word, key: word.toLowerCase(), start: match.index, end: match.index + match[0].length });
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

  /** The blocks of both editions with their words, and for each word the blocks that hold it, with how often. */
  function* indexTexts(texts) {
    const index = { texts: texts, blocks: [], holders: new Map(), longest: 0 };
    for (const source of texts.blocks) {
      const words = wordsOf(source.text);
      const block = Object.assign({ edition: source.page.slice(0, 4), words: words }, source);
      block.line = " " + words.map((w) => w.key).join(" ") + " ";
      block.starts = startsOf(words);
      for (const w of words) countIn(index.holders, w.key, index.blocks.length);
      index.blocks.push(block);
      index.longest = Math.max(index.longest, source.text.length);
      yield;
    }
    return index;
  }

  function startsOf(words) {
    let at = 0;
    return new Map(words.map(function (w, i) {
      const start = at;
      at += w.key.length + 1;
      return [start, i];
    }));
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
      .replace(/(\p{L}{1,40})[-‐] {0,9}\n\s{0,9}(\p{Ll}{1,40})/gu, (all, a, b) => (known(index, a + b) ? a + b : a + "-" + b))
      .replace(/\[\^?\d{1,3}\]|\[sic[.!]?\]/gi, "")
      .replace(/(\p{L}[.,;:)”"’]{1,3})\d{1,2}(?=[\s.,;:]|$)/gu, "$1")
      .replace(/(\p{L})\[(\p{L}{1,3})\]/gu, "$1")
      .replace(/\[(\p{L})\](?=\p{L})/gu, FREE + "$1")
      .replace(ELLIPSIS, " … ")
      .replace(/\[([^[\]]*)\]/g, function (all, words) {
        if (words.trim()) own.push(words.trim());
        return " … ";
      });
    return { text: text, own: own };
  }

  function known(index, word) {
    return index.holders.has(word.toLowerCase());
  }

  /** A quotation's words in pieces, as its ellipses part them. A piece's first letter may be large or small. */
  function readQuotation(quote, index) {
    const read = withoutMarks(quote, index);
    const words = wordsOf(read.text);
    let spaced = 0;
    words.forEach(function (w, i) {
      const between = i ? read.text.slice(words[i - 1].end, w.start) : "…";
      w.opens = between.includes("…");
      w.free = w.opens || between.includes(FREE);
      w.spaced = /[\s…—―]/.test(between) ? ++spaced : spaced;
      dropCall(w, index);
    });
    return { text: read.text, own: read.own, words: words, spaced: spaced };
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

  // --- looking up ------------------------------------------------------------------------------------------------------

  /** The blocks in which a quotation's pieces stand word for word, in order. */
  function exactPlaces(quotation, index) {
    const pieces = piecesOf(quotation.words);
    if (!pieces.length) return [];
    const lines = pieces.map((piece) => " " + piece.map((w) => w.key).join(" ") + " ");
    return holdersOfRarest(quotation.words, index).filter(function (block) {
      let from = 0;
      return pieces.every(function (piece, i) {
        from = endOf(block, piece, lines[i], from);
        return from >= 0;
      });
    });
  }

  function holdersOfRarest(words, index) {
    let rarest = null;
    for (const w of words) {
      const holders = index.holders.get(w.key);
      if (!holders) return [];
      if (!rarest || holders.size < rarest.size) rarest = holders;
    }
    return Array.from(rarest.keys(), (number) => index.blocks[number]);
  }

  /** Where a piece that begins at `from` or later ends in a block's line; -1 where it does not stand. */
  function endOf(block, piece, line, from) {
    for (let at = block.line.indexOf(line, from); at >= 0; at = block.line.indexOf(line, at + 1)) {
      const first = block.starts.get(at);
      if (piece.every((w, i) => sameWord(w, block.words[first + i]))) return at + line.length - 1;
    }
    return -1;
  }

  function sameWord(mine, printed) {
    if (mine.word === printed.word) return true;
    return Boolean(mine.free) && mine.key === printed.key && mine.word.slice(1) === printed.word.slice(1);
  }

  /** The blocks that hold four fifths of a quotation's words in order, the best first; each with its alignment. */
  function nearPlaces(quotation, index, better) {
    const words = quotation.words;
    if (!words.length) return [];
    const found = [];
    for (const number of sharing(words, index)) {
      const made = align(words, index.blocks[number]);
      if (isNear(quotation, made.pairs)) found.push(made);
    }
    return found.sort((a, b) => b.score - a.score + 900 * (better(b.block) - better(a.block)));
  }

  /** The blocks that hold at least three fifths of the words in any order: only they can be near. */
  function sharing(words, index) {
    const wanted = new Map();
    for (const w of words) wanted.set(w.key, (wanted.get(w.key) || 0) + 1);
    const shared = new Map();
    wanted.forEach(function (times, key) {
      (index.holders.get(key) || new Map()).forEach(function (held, number) {
        shared.set(number, (shared.get(number) || 0) + Math.min(times, held));
      });
    });
    return Array.from(shared.keys()).filter((number) => shared.get(number) * 5 >= words.length * 3).sort((a, b) => a - b);
  }

  function isNear(quotation, pairs) {
    const unmatched = new Set();
    quotation.words.forEach((w, i) => pairs.has(i) || unmatched.add(w.spaced));
    const byWord = pairs.size * 5 >= quotation.words.length * 4;
    return byWord || (quotation.spaced - unmatched.size) * 5 >= quotation.spaced * 4;
  }

  /** The longest common sequence of a quotation's words and a block's, with the fewest words passed over in between.
      A match counts 1000, a word passed over -1; what an ellipsis passes over counts nothing. */
  let table = new Int32Array(1); // used again and again

  function align(words, block) {
    const wide = block.words.length + 1;
    if (table.length < (words.length + 1) * wide) table = new Int32Array((words.length + 1) * wide * 2);
    table.fill(0, 0, wide);
    for (let i = 1; i <= words.length; i += 1) {
      const passed = i < words.length && words[i].opens ? 0 : 1;
      for (let j = 0; j < wide; j += 1) {
        let best = table[(i - 1) * wide + j];
        if (j) {
          best = Math.max(best, table[i * wide + j - 1] - passed);
          if (words[i - 1].key === block.words[j - 1].key) best = Math.max(best, table[(i - 1) * wide + j - 1] + 1000);
        }
        table[i * wide + j] = best;
      }
    }
    return traceBack(words, block, wide);
  }

  function traceBack(words, block, wide) {
    const pairs = new Map();
    let i = words.length, j = 0;
    for (let k = 0; k < wide; k += 1) if (table[i * wide + k] > table[i * wide + j]) j = k;
    const score = table[i * wide + j];
    while (i > 0 && j > 0) {
      const here = table[i * wide + j], matched = table[(i - 1) * wide + j - 1] + 1000;
      if (words[i - 1].key === block.words[j - 1].key && here === matched) pairs.set(--i, --j);
      else if (here === table[(i - 1) * wide + j]) i -= 1;
      else j -= 1;
    }
    return { block: block, pairs: pairs, score: score };
  }

  /** What differs, in order: {same}, {draft, text} with the words of each side, {passed} at an ellipsis. */
  function differences(quotation, made) {
    const words = quotation.words, printed = made.block.words, steps = [];
    let i = 0, j = made.pairs.size ? Math.min(...made.pairs.values()) : 0;
    function step(toI, toJ) {
      const draft = cut(quotation.text, words, i, toI), text = cut(made.block.text, printed, j, toJ);
      const passed = text && !draft && i < words.length && words[i].opens;
      if (draft || text) steps.push(passed ? { passed: text } : { draft: draft.split(FREE).join(""), text: text });
    }
    Array.from(made.pairs.keys()).sort((a, b) => a - b).forEach(function (mine) {
      const theirs = made.pairs.get(mine);
      step(mine, theirs);
      i = mine + 1;
      j = theirs + 1;
      if (!sameWord(words[mine], printed[theirs])) {
        steps.push({ draft: words[mine].word, text: cut(made.block.text, printed, theirs, j) });
      } else if (steps.length && "from" in steps[steps.length - 1]) steps[steps.length - 1].to = j;
      else steps.push({ from: theirs, to: j });
    });
    step(words.length, j);
    return steps.map((s) => ("from" in s ? { same: cut(made.block.text, printed, s.from, s.to) } : s));
  }

  function cut(text, words, from, to) {
    return to > from ? text.slice(words[from].start, words[to - 1].end) : "";
  }

  // --- quotation marks -------------------------------------------------------------------------------------------------

  const DEEPEST = 40; // marks open at once; more is no writing
  const BEFORE_OPENING = /[\s([{<«—―–\-/*_>‘'|]/;
  const AFTER_CLOSING = /[\s.,;:!?)\]}>»—―–\-/*_’'|[(¹²³⁰-⁹…]/;

  /** Whether a mark opens or closes by what stands around it; "" where that does not tell. */
  function roleAround(before, after) {
    const opens = (!before || BEFORE_OPENING.test(before)) && after && !/\s/.test(after);
    const closes = before && !/\s/.test(before) && (!after || AFTER_CLOSING.test(after));
    if (Boolean(opens) === Boolean(closes)) return "";
    return opens ? "opens" : "closes";
  }

  /** What a mark does. A curly one says so, unless everything around it says the contrary (typed or corrected wrongly). */
  function roleOf(mark, around, isOpen) {
    if (mark === "“") return around === "closes" && isOpen ? "closes" : "opens";
    if (mark === "”") return around === "opens" && !isOpen ? "opens" : "closes";
    return around || (isOpen ? "closes" : "opens");
  }

  /** The outermost pairs of double quotation marks of a draft paragraph, as {start, end, inner}; inner pairs belong to
      them. `unclosed` are the places of marks that open nothing that ends: they swallow nothing. */
  function* pairMarks(text) {
    const outermost = { inner: null }, open = [], unclosed = [];
    let seen = 0;
    for (const run of text.matchAll(/["“”]+/g)) {
      const after = run.index + run[0].length;
      const around = roleAround(text[run.index - 1], text[after]);
      for (let at = run.index; at < after; at += 1) {
        const mark = { isStraight: text[at] === '"', start: at, end: 0, inner: null };
        if (roleOf(text[at], around, open.length > 0) === "opens") enter(mark);
        else close(mark);
        if (++seen % PAUSE === 0) yield;
      }
    }
    while (open.length) leaveUnclosed();
    return { pairs: outermost.inner || [], unclosed: unclosed.sort((a, b) => a - b) };

    function enter(mark) {
      while (open.length >= DEEPEST) leaveUnclosed();
      open.push(mark);
    }

    /** Closes the last open mark of the same kind, else (typed in two ways) the last of any kind. */
    function close(mark) {
      if (!open.length) return;
      const same = open.map((other) => other.isStraight).lastIndexOf(mark.isStraight);
      while (same >= 0 && open.length - 1 > same) leaveUnclosed();
      const pair = open.pop();
      pair.end = mark.start + 1;
      if (pair.end - pair.start > 2) keep(pair);
    }

    function leaveUnclosed() {
      const mark = open.pop();
      unclosed.push(mark.start);
      for (const pair of mark.inner || []) keep(pair);
    }

    function keep(pair) {
      const holder = open.length ? open[open.length - 1] : outermost;
      (holder.inner = holder.inner || []).push(pair);
    }
  }

  /** A pair that holds a citation between other quotations is two marks that do not belong together. */
  function* soundPairs(text, pairs) {
    for (const pair of pairs) {
      if (!pair.inner || !citesBetween(text, pair)) yield pair;
      else yield* soundPairs(text, pair.inner);
    }
  }

  function citesBetween(text, pair) {
    let at = pair.start, outside = "";
    for (const inner of pair.inner) {
      outside += text.slice(at, inner.start) + " ";
      at = inner.end;
    }
    return /¶|https?:\/\//.test(outside + text.slice(at, pair.end));
  }

  /** Whether a pair of marks holds a title that a citation names: `feature “Conclusion of …”`, or one right after the
      author or `site record`. */
  function isTitle(text, pair, ways) {
    const before = text.slice(Math.max(0, pair.start - 60), pair.start);
    if (/(?:ministry of foreign affairs of japan(?:[.,:]| \(\d{4}\))|\bsite record)\s+$/i.test(before)) return true;
    const quote = text.slice(pair.start + 1, pair.end - 1).replace(/\s+/g, " ").replace(/[.,;:]$/, "");
    return ways.titles.has(quote.toLowerCase()) && /\b(?:column|feature)\s+$/i.test(text.slice(Math.max(0, pair.start - 20), pair.start));
  }

  /** The quotations of a draft paragraph, those too short to be looked up, and the marks that are not closed. */
  function* readMarks(text, ways) {
    const found = yield* pairMarks(text);
    const read = { quotations: [], short: [], unclosed: found.unclosed };
    let seen = 0;
    for (const pair of soundPairs(text, found.pairs)) {
      if (isTitle(text, pair, ways)) continue;
      const quote = text.slice(pair.start + 1, pair.end - 1);
      if (hasWords(quote, LEAST_WORDS)) read.quotations.push({ start: pair.start, end: pair.end, text: quote });
      else if (quote.trim()) read.short.push(quote);
      if (++seen % PAUSE === 0) yield;
    }
    return read;
  }

  // --- what a draft names ----------------------------------------------------------------------------------------------

  const YEAR = "(?:19|20)\\d\\d";
  const BOOK = "(?:Diplomatic\\s+)?Blue\\s?books?";
  const AND_YEAR = "(?:\\s*(?:and|or|&|/)\\s*(?:the\\s)?(" + YEAR + "))?";
  const NUMBER = "(\\d{1,3}[a-z]?)(?![\\d])(?:\\s*(?:([-–—])|and|&)\\s*¶?\\s*(\\d{1,3}[a-z]?)(?!\\d))?";
  const ENDS = "(?=\\s*(?:[,.;:()\\[\\]¶”\"’']|$|para|of\\b|in\\b|and\\b|n\\.|fig))";
  // A year in "covering 2017 to early 2018" names no edition.
  const COVERING = new RegExp("cover(?:s|ing|ed)?\\s+" + YEAR + "(?:\\s*(?:to|[-–—])\\s*(?:early\\s+|late\\s+)?" + YEAR + ")?", "gi");
  const MENTIONS = [
    ["address", "(?:https?|file):/[^\\s<>\"”“\uE001]+|(?<![\\w/.-])(?:\\.\\./)*/?20\\d\\d/[a-z0-9-]+/?(?:index\\.html)?#[a-z0-9-]+"],
    ["edition", "\\b(?:" + BOOK + "|DBB?)\\b(?:\\s+of\\s+Japan)?[*_”\"’'\\s,(]{0,4}(?:edition\\s+|for\\s+|of\\s+)?(?:the\\s+)?(" + YEAR + ")" + AND_YEAR + "\\b"],
    ["edition", "\\b(" + YEAR + ")" + AND_YEAR + "(?:[’']s)?\\s+(?:[*_“\"]{0,3})(?:editions?\\b|ed\\.|issues?\\b|volumes?\\b|(?:Japanese\\s+)?" + BOOK + "\\b)"],
    ["edition", "\\b(?:edition|issue|volume)s?\\s+(?:(?:of|for|from)\\s+)?(" + YEAR + ")\\b"],
    ["edition", "\\b(?:Ministry\\s+of\\s+Foreign\\s+Affairs(?:,?\\s+of\\s+Japan|,?\\s+Japan)?|MOFA)[.,\\s]*\\(?(" + YEAR + ")[a-z]?\\b"],
    ["edition", "\uE001[.,;]?\\s*\\(\\s*(" + YEAR + ")\\s*\\)"],
    ["edition", "\\b(" + YEAR + ")[,:]?\\s+(?=¶|para|par\\.|§|\\(\\d\\)|sect|chap|ch\\.|n\\.\\s|fig)"],
    ["paragraph", "¶+\\s*" + NUMBER],
    ["paragraph", "\\b(?:para(?:graph)?s?|par)\\b\\.?\\s*" + NUMBER + "(?!\\s+of\\s+(?:the\\s+)?(?!20|sect|\\(|edition|chapter|diplomatic|blue)[a-z])"],
    ["note", "\\b(?:n|fn|note|footnote)s?\\b\\.?\\s*(\\d{1,2})\\b"],
    ["figure", "\\bfig(?:ure)?s?\\b\\.?\\s*(\\d{1,2})\\b"],
    ["chapter", "\\b(?:chapter|chap\\.|ch\\.)\\s*(\\d{1,2})\\b"],
    ["section", "(?:\\b(?:section|sec\\.)\\s*|§\\s*)?\\((\\d)\\)(?:\\s?([A-H])\\.?(?:\\s?\\(([A-Za-z]|\\d)\\)(?:\\s?(?:\\(([ivx]{1,4}|\\d)\\)|([a-z])" + ENDS + "))?|" + ENDS + "))?"],
    ["bare section", "(?:\\b(?:section|sec\\.)\\s*|§\\s*)(\\d)\\b(?!\\s*\\()"],
    ["call", "\\[\\^?(\\d{1,3})\\](?!\\()"],
    ["call", "([⁰¹²³⁴-⁹]{1,3})"],
    ["call", "(?:\uE001|[\\p{L})\uE001][.,;:!?”\"’])[.,;:!?]?(\\d{1,3})(?=[\\s.,;:)\\]]|$)"],
  ];
  const ALONE = new Set(["address", "edition", "paragraph", "call"]); // the rest names a place only beside one of these
  const BLOCK = /^(?:p\d+[a-z]?|fn-\d+|fig-\d+)$/; // the id of a paragraph, footnote or figure

  /** One pattern for every way of naming a place; the titles of pages without a printed number are ways too. */
  function mentionPattern(texts) {
    const titles = Object.values(texts.pages).map((page) => page.title).filter(Boolean);
    const escaped = titles.map((t) => t.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"));
    const kinds = titles.length ? MENTIONS.concat([["title", "(" + escaped.join("|") + ")"]]) : MENTIONS;
    const groups = kinds.map(([, source]) => new RegExp(source + "|", "u").exec("").length);
    return {
      titles: new Set(titles.map((title) => title.toLowerCase())),
      kinds: kinds.map(([kind], i) => ({ kind: kind, size: groups[i] })),
      pattern: new RegExp(kinds.map(([, source]) => "(" + source + ")").join("|"), "giu"),
    };
  }

  function* mentionsIn(text, ways, texts) {
    const found = [];
    let seen = 0;
    for (const [from, to] of aroundFigures(text)) {
      for (const match of text.slice(from, to).matchAll(ways.pattern)) {
        const mention = readMention(match, ways, texts);
        const start = from + match.index, quoted = match[0][0] === HIDDEN ? 1 : 0;
        if (mention) found.push(Object.assign(mention, { start: start + quoted, end: start + match[0].length }));
        if (++seen % PAUSE === 0) yield;
      }
      yield;
    }
    return found;
  }

  function readMention(match, ways, texts) {
    let at = 1, way = 0;
    while (match[at] === undefined) at += ways.kinds[way++].size;
    const kind = ways.kinds[way].kind, given = match.slice(at + 1, at + ways.kinds[way].size);
    const mention = READ[kind](given, match[0], texts);
    return mention && Object.assign(mention, { kind: kind });
  }

  /** The stretches that can name a place: every way of naming one has a figure, or stands beside one. */
  function* aroundFigures(text) {
    let from = 0, to = -1;
    for (const figure of text.matchAll(/[\d⁰¹²³⁴-⁹]+/g)) {
      const end = Math.min(text.length, spaceAfter(text, figure.index + figure[0].length + 120));
      const start = Math.max(to, spaceBefore(text, figure.index));
      if (to < 0 || start > to || to - from > WIDEST) {
        if (to > 0) yield [from, to];
        from = start;
      }
      to = Math.max(to, end);
    }
    if (to > 0) yield [from, to];
  }

  const WIDEST = 20000; // letters read for mentions between two chances to pause
  const REACH = 300; // letters from a figure to the ends of a mention at most: an address can be long

  /** A place to begin reading for a mention that ends in a figure: after quoted words, else at a space. */
  function spaceBefore(text, at) {
    const from = Math.max(0, at - REACH), before = text.slice(from, at);
    return from + Math.max(before.lastIndexOf(HIDDEN), before.lastIndexOf(" ", before.length - REACH / 2), 0);
  }

  function spaceAfter(text, at) {
    const space = text.slice(at, at + REACH).indexOf(" ");
    return at + (space < 0 ? REACH : space);
  }

  const READ = {
    address: (given, all, texts) => readAddress(all, texts),
    edition: (given) => ({ years: given.filter(Boolean) }),
    paragraph: (given) => ({ ids: numbersOf(given).map((n) => "p" + n) }),
    note: (given) => ({ ids: ["fn-" + given[0]] }),
    figure: (given) => ({ ids: ["fig-" + given[0]] }),
    chapter: (given) => ({ chapter: given[0] }),
    section: (given) => ({ section: given.filter(Boolean).join("-").toLowerCase() }),
    "bare section": (given) => ({ section: given[0] }),
    call: (given) => ({ call: given[0].normalize("NFKC") }),
    title: (given) => ({ title: given[0].replace(/\s+/g, " ").toLowerCase() }),
  };

  function numbersOf(given) {
    const first = given[0], last = given[2];
    if (!last || !given[1]) return last ? [first, last] : [first];
    const all = [first];
    for (let n = parseInt(first, 10) + 1; n <= parseInt(last, 10) && all.length < 200; n += 1) all.push(String(n));
    return all;
  }

  /** An address of this site, on any host, or one of the ministry's that says which Bluebook; else null. */
  function readAddress(address, texts) {
    const match = /(?:^|\/)((?:19|20)\d\d)\/(?:([a-z0-9-]+)(?:\/|\.html|(?=[#?]|$))(?:index\.html)?(?:\?[^#]*)?(?:#([a-z0-9-]+))?)?/i.exec(address);
    if (!match) return null;
    const page = match[1] + "/" + (match[2] || "").toLowerCase();
    if (texts.pages[page]) return { years: [match[1]], page: page, id: (match[3] || "").toLowerCase().replace(/-+$/, "") };
    return /blue-?book|^\/?20/i.test(address) ? { years: [match[1]] } : null;
  }

  /** Mentions that belong together: `Diplomatic Bluebook 2018 (…), chapter 3, 3 (5), ¶ 6, https://…` is one reference. */
  function* referencesOf(text, mentions, notes, offset) {
    const references = [];
    let current = null, seen = 0;
    for (const mention of mentions) {
      if (mention.kind === "call") {
        const note = noteOf(notes, mention, offset);
        if (note) references.push(Object.assign({}, note.reference, { start: mention.start, end: mention.end, called: true }));
        current = note ? null : current;
      } else if (current && belongs(text, current, mention)) addTo(current, mention);
      else references.push(addTo((current = { start: mention.start, kinds: new Set() }), mention));
      if (++seen % PAUSE === 0) yield;
    }
    return references.filter((r) => r.called || Array.from(r.kinds).some((kind) => ALONE.has(kind)));
  }

  const CONNECTING = /\b(?:chapter|part|section|page|of|in|at|on|under|the|and|column|feature|to|\d)\b/gi;

  function belongs(text, reference, mention) {
    if (mention.start - reference.end > 400 || mention.start - reference.start > 800) return false;
    const lines = text.slice(reference.end, mention.start), between = lines.replace(/\s+/g, " ");
    if (/\n/.test(lines) && NOTE.test(lines.slice(lines.lastIndexOf("\n") + 1) + "-")) return false;
    if (between.includes(HIDDEN) || between.length > 60 || between.includes(";")) return false;
    if (/[.!?]\)? \p{Lu}/u.test(between) && hasWords(between, 2)) return false;
    const isLoose = hasWords(between.replace(CONNECTING, ""), 1);
    if (isLoose && !(ALONE.has(reference.last) && ALONE.has(mention.kind))) return false;
    return !repeats(reference, mention, isLoose);
  }

  /** Whether a mention says again what a reference has said, and so begins another. */
  function repeats(reference, mention, isLoose) {
    if (mention.page && reference.address) return true;
    if (mention.section && reference.section) return true;
    if (!mention.years || !reference.years || mention.years[0] === reference.years[0]) return false;
    return !mention.page || isLoose; // an address beside the words of another edition is a contradiction, told as one
  }

  function addTo(reference, mention) {
    reference.end = mention.end;
    reference.last = mention.kind;
    reference.kinds.add(mention.kind);
    if (mention.kind === "address" && mention.page) reference.address = mention;
    reference.years = reference.years || mention.years;
    if (mention.ids) reference.ids = (reference.ids || []).concat(mention.ids);
    if (mention.chapter) reference.chapter = mention.chapter;
    if (mention.title) reference.title = mention.title;
    if (mention.section && !(mention.kind === "bare section" && reference.chapter)) reference.section = mention.section;
    return reference;
  }

  /** Whether a reference's own words, without its address, say more than an edition. */
  function saysPlace(reference) {
    return Boolean(reference.ids || reference.section || reference.title || reference.chapter);
  }

  /** Whether a block is where a reference says; a reference without a place agrees with every block. The address
      narrows the words where the two agree, and stands for them where there are none. */
  function agrees(reference, block, texts) {
    if (reference.years && !reference.years.includes(block.edition)) return false;
    const byWords = !saysPlace(reference) || inWords(reference, block, texts);
    if (!reference.address || contradicts(reference)) return byWords;
    return byWords && atAddress(reference.address, block, texts);
  }

  function inWords(reference, block, texts) {
    if (reference.chapter && reference.chapter !== texts.editions[block.edition].chapter) return false;
    if (reference.section && !isUnder(block, reference.section)) return false;
    if (reference.title && texts.pages[block.page].title.toLowerCase() !== reference.title) return false;
    return !reference.ids || reference.ids.includes(block.id);
  }

  function isUnder(block, section) {
    return block.under === section || block.under.startsWith(section + "-");
  }

  function atAddress(address, block, texts) {
    if (block.page !== address.page) return false;
    if (!address.id || block.id === address.id) return true;
    return !BLOCK.test(address.id) && (isUnder(block, address.id) || address.id === texts.pages[block.page].opens);
  }

  /** Whether a reference's words and its address name different editions or paragraphs. */
  function contradicts(reference) {
    const address = reference.address;
    if (!address) return false;
    if (reference.years && !reference.years.includes(address.years[0])) return true;
    return Boolean(reference.ids && BLOCK.test(address.id) && !reference.ids.includes(address.id));
  }

  // --- footnotes at the end of a draft ---------------------------------------------------------------------------------

  const NOTE = /^[ \t>]*(?:\[\^?(\d{1,3})\]:?|(\d{1,3})[.)]?|([⁰¹²³⁴-⁹]{1,3}))[ \t]*(?=\D)/;

  /** The numbered notes of a draft that name an edition or a paragraph: number -> [{start, reference}]. */
  function* readNotes(draft, ways, texts) {
    const notes = new Map();
    let at = 0, seen = 0;
    while (at < draft.length) {
      const end = (draft.indexOf("\n", at) + 1 || draft.length + 1) - 1;
      const head = NOTE.exec(draft.slice(at, Math.min(end, at + 20)));
      if (head) yield* keepNote(notes, head, draft, at, ways, texts);
      at = end + 1;
      if (++seen % PAUSE === 0) yield;
    }
    return notes;
  }

  function* keepNote(notes, head, draft, at, ways, texts) {
    const raw = noteText(draft, at), text = raw.replace(COVERING, (all) => " ".repeat(all.length));
    const mentions = (yield* mentionsIn(text, ways, texts)).filter((m) => m.kind !== "call");
    const reference = (yield* referencesOf(text, mentions, new Map(), 0))[0];
    if (!reference) return;
    const number = (head[1] || head[2] || head[3]).normalize("NFKC");
    const said = raw.slice(reference.start, reference.end);
    if (!notes.has(number)) notes.set(number, []);
    notes.get(number).push({ start: at, head: at + head[0].length, reference: Object.assign(reference, { said: said }) });
  }

  /** A note's lines: up to a blank line or the next note. */
  function noteText(draft, at) {
    const lines = draft.slice(at, at + 2000).split("\n");
    let size = 1;
    while (size < lines.length && lines[size].trim() && !NOTE.test(lines[size])) size += 1;
    return lines.slice(0, size).join("\n");
  }

  /** The note of a call: the first below it, else the last above it. A note's own number is no call. */
  function noteOf(notes, mention, offset) {
    const found = notes.get(mention.call), at = mention.start + offset;
    if (!found) return null;
    let low = 0, high = found.length; // found[low] will be the first note that begins after the call
    while (low < high) {
      const middle = (low + high) >> 1;
      if (found[middle].start > at) high = middle;
      else low = middle + 1;
    }
    if (low && at < found[low - 1].head) return null;
    return found[Math.min(low, found.length - 1)];
  }

  // --- a draft's paragraphs --------------------------------------------------------------------------------------------

  /** The draft without what cannot be seen: marks of direction and of width zero, and the two signs used here. */
  function* cleanDraft(draft) {
    const parts = [];
    for (let at = 0, next = 0; at < draft.length; at = next) {
      next = at + 200000;
      while (/[\r`‘’']/.test(draft[next - 1] || "")) next += 1; // what is replaced in twos stays together
      parts.push(cleanPart(draft.slice(at, next)));
      yield;
    }
    return parts.join("");
  }

  function cleanPart(part) {
    return part
      .replace(/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uE000\uE001\u0000]/g, "")
      .replace(/\r\n?|[\u2028\u2029\u000B\u000C\u0085]/g, "\n")
      .replace(/[\u00A0\u2007\u202F]/g, " ")
      .replace(/``|‘‘/g, "“").replace(/’’/g, "”").replace(/''|[‟＂〝〞„]/g, '"');
  }

  /** The stretches between blank lines: [start, end]. */
  function* paragraphsOf(draft) {
    let at = 0;
    for (const blank of draft.matchAll(/\n[ \t]*\n\s*/g)) {
      if (blank.index > at) yield [at, blank.index];
      at = blank.index + blank[0].length;
    }
    if (at < draft.length) yield [at, draft.length];
  }

  /** Whether line breaks end paragraphs in a draft, as in one copied from a word processor: its beginning has hardly a
      blank line. */
  function isUnwrapped(draft) {
    const beginning = draft.slice(0, 100000);
    const breaks = beginning.split("\n").length - 1, blank = Array.from(paragraphsOf(beginning)).length - 1;
    return breaks > 0 && blank * 4 < breaks;
  }

  const LONG_LINE = 160; // nobody wraps lines later
  const BARE_CITATION = /^\W*(?:\d{1,3}\W*)?(?:Ministry of|MOFA|(?:Japan[’']s )?(?:Diplomatic )?Blue ?book|DBB? ?20|20\d\d|¶|para|https?:|source|see\b|ibid|from\b|in\b|chapter|\()/i;

  /** The line breaks of a paragraph after which another begins, in a draft whose line breaks do that: after a whole
      sentence on a long line, unless a citation follows. */
  function breaksOf(text) {
    const found = [];
    for (const match of text.matchAll(/[^\n]+\n+/g)) {
      const at = match.index + match[0].length;
      if (match[0].length <= LONG_LINE || !/[.!?:][”"’')\]]*\s*(?:\[?\^?\d{0,3}\]?)\s*$/.test(match[0].trimEnd().slice(-40))) continue;
      if (!BARE_CITATION.test(text.slice(at, at + 60)) && !NOTE.test(text.slice(at, at + 20))) found.push(at);
    }
    return found;
  }

  /** Everything that a draft quotes and names, in order. */
  function* readDraft(draft, index) {
    const ways = mentionPattern(index.texts);
    const notes = yield* readNotes(draft, ways, index.texts);
    const unwrapped = isUnwrapped(draft);
    const read = { quotations: some(), short: some(), unclosed: some(), references: some() };
    for (const [start, end] of paragraphsOf(draft)) {
      const text = draft.slice(start, end);
      const marks = yield* readMarks(text, ways);
      const references = yield* readReferences(text, start, marks.quotations, notes, ways, index.texts);
      attribute(marks.quotations, references, unwrapped ? breaksOf(text) : []);
      keepSome(read.quotations, marks.quotations);
      keepSome(read.short, marks.short);
      keepSome(read.unclosed, marks.unclosed.slice(0, MOST).map((mark) => text.slice(mark, mark + 60)), marks.unclosed.length);
      keepSome(read.references, references.filter((reference) => !reference.called));
      yield;
    }
    return read;
  }

  /** The first of many, and how many there are. */
  function some() {
    return { first: [], count: 0 };
  }

  function keepSome(kept, found, count) {
    kept.count += count === undefined ? found.length : count;
    for (let i = 0; i < found.length && kept.first.length < MOST; i += 1) kept.first.push(found[i]);
  }

  /** The references of a draft paragraph outside its quotations. */
  function* readReferences(text, start, quotations, notes, ways, texts) {
    const own = ownWords(text, quotations);
    const mentions = yield* mentionsIn(own, ways, texts);
    const references = yield* referencesOf(own, mentions, notes, start);
    for (const r of references) if (!r.called) r.said = text.slice(r.start, r.end).replace(/^["“”.,;\s]+/, "");
    return references;
  }

  /** A paragraph with its quotations hidden, and the time an edition covers. */
  function ownWords(text, quotations) {
    const parts = [];
    let at = 0;
    for (const q of quotations) {
      parts.push(text.slice(at, q.start), HIDDEN.repeat(q.end - q.start));
      at = q.end;
    }
    parts.push(text.slice(at));
    return parts.join("").replace(COVERING, (all) => " ".repeat(all.length));
  }

  /** Gives each quotation of a paragraph its reference: the next after it, else the last before it. A part that the
      reference leaves open is taken from the other side. */
  function attribute(quotations, references, breaks) {
    let after = 0, next = 0;
    for (const q of quotations) {
      while (after < references.length && references[after].start < q.end) after += 1;
      while (next < breaks.length && breaks[next] <= q.start) next += 1;
      const from = next ? breaks[next - 1] : 0;
      let last = next;
      while (last < breaks.length && breaks[last] < q.end) last += 1;
      const to = last < breaks.length ? breaks[last] : Infinity;
      const behind = after < references.length && references[after].start < to ? references[after] : null;
      const ahead = after && references[after - 1].start >= from ? references[after - 1] : null;
      q.named = named(behind, ahead, references, after, from, to);
    }
  }

  function named(behind, ahead, references, after, from, to) {
    const own = behind || ahead;
    if (!own) return null;
    if (!own.years) return withYears(own, yearsNear(references, after, from, to));
    if (behind && ahead && !ahead.years && !ahead.called && !saysPlace(behind) && !behind.address) {
      return Object.assign({}, behind, { ids: ahead.ids, section: ahead.section, said: ahead.said + " … " + behind.said });
    }
    return own;
  }

  function withYears(own, other) {
    return other ? Object.assign({}, own, { years: other.years, said: other.said + " … " + own.said }) : own;
  }

  /** The reference that names an edition: the last before a quotation, else the next after it. */
  function yearsNear(references, after, from, to) {
    const FAR = 50; // references; a paragraph with more of them without an edition names none
    for (let i = after - 1; i >= Math.max(0, after - FAR) && references[i].start >= from; i -= 1) {
      if (references[i].years) return references[i];
    }
    for (let i = after; i < Math.min(references.length, after + FAR) && references[i].start < to; i += 1) {
      if (references[i].years) return references[i];
    }
    return null;
  }

  // --- verdicts --------------------------------------------------------------------------------------------------------

  /** What is said of a quotation: its verdict, the blocks where it stands, the best first, and what differs. */
  function judge(quotation, index) {
    const named = quotation.named, isLonger = quotation.text.length > 2 * index.longest; // than any paragraph can hold
    const read = readQuotation(isLonger ? "" : quotation.text, index);
    const finding = { quote: quotation.text.trim(), named: named, own: read.own, places: [], steps: [] };
    const places = exactPlaces(read, index);
    const right = places.filter((block) => !named || agrees(named, block, index.texts));
    const sameEdition = places.filter((block) => !named || !named.years || named.years.includes(block.edition));
    if (right.length) return Object.assign(finding, { verdict: "exact", places: right });
    if (sameEdition.length) return Object.assign(finding, { verdict: "wrong-place", places: sameEdition });
    if (places.length) return Object.assign(finding, { verdict: "other-edition", places: places });
    return nearOrAbsent(finding, read, index);
  }

  function nearOrAbsent(finding, read, index) {
    const named = finding.named;
    const near = nearPlaces(read, index, (block) => (named && agrees(named, block, index.texts) ? 1 : 0));
    if (!near.length) return Object.assign(finding, { verdict: "absent" });
    const block = near[0].block;
    const agreed = !named || agrees(named, block, index.texts);
    return Object.assign(finding, { verdict: "near", places: [block], steps: differences(read, near[0]), misplaced: !agreed });
  }

  /** What a footnote of the draft leads to: `stands`, `several`, `unknown`, `contradicts` or `outside`. */
  function judgeFootnote(reference, index) {
    const places = index.blocks.filter((block) => agrees(reference, block, index.texts));
    const finding = { said: reference.said, places: places.slice(0, 20), state: "stands" };
    if (!reference.years.some((year) => index.texts.editions[year])) finding.state = "outside";
    else if (contradicts(reference)) finding.state = "contradicts";
    else if (!places.length) finding.state = "unknown";
    else if (places.length > 1 && new Set(places.map((b) => b.page)).size > 1) finding.state = "several";
    return finding;
  }

  function isFootnote(reference) {
    return Boolean(reference.years && (reference.ids || (reference.address && reference.address.id)));
  }

  let indexed = null;

  /** Checks a draft; yields {checked, of} between its slices and returns the findings, the footnotes' findings, and
      what was not checked. */
  function* check(given, texts) {
    const index = (indexed = indexed || (yield* indexTexts(texts)));
    const draft = yield* cleanDraft(given);
    const read = yield* readDraft(draft, index);
    const result = { findings: [], footnotes: [], short: read.short, unclosed: read.unclosed };
    for (const quotation of read.quotations.first) {
      result.findings.push(judge(quotation, index));
      yield { checked: result.findings.length, of: read.quotations.first.length };
    }
    for (const reference of read.references.first.filter(isFootnote)) {
      result.footnotes.push(judgeFootnote(reference, index));
      yield;
    }
    result.beyond = read.quotations.count - read.quotations.first.length;
    result.outside = otherEditions(read.references.first, texts);
    return result;
  }

  function otherEditions(references, texts) {
    const years = new Set();
    for (const r of references) for (const year of r.years || []) if (!texts.editions[year]) years.add(year);
    return Array.from(years).sort();
  }

  bluebook.quotations = { check: check };
})();
