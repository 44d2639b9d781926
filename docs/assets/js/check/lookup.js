/* Looking a quotation up: where its words appear exactly, where nearly, and what differs. */
(function (bluebook) {
  "use strict";
  const checking = (bluebook.checking = bluebook.checking || {});
  const { FREE, piecesOf } = checking;
  const NONE = new Map(); // block → how often
  // --- looking up ------------------------------------------------------------------------------------------------------

  /** The blocks in which a quotation's pieces are word for word, in order. */
  function exactPlaces(quotation, index) {
    const pieces = piecesOf(quotation.words);
    if (!pieces.length) return [];
    const lines = pieces.map((piece) => " " + piece.map((w) => w.key).join(" ") + " ");
    return index.read(holdersOfAll(quotation.words, index)).filter((block) => {
      let from = 0;
      return pieces.every((piece, i) => {
        from = endOf(block, piece, lines[i], from);
        return from >= 0;
      });
    });
  }

  /** The blocks that hold every word. */
  function holdersOfAll(words, index) {
    const [rarest, ...others] = Array.from(
      new Set(words.map((w) => w.key)),
      (key) => index.holders.get(key) || NONE,
    ).sort((a, b) => a.size - b.size);
    return Array.from(rarest.keys())
      .filter((number) => others.every((holders) => holders.has(number)))
      .map((number) => index.blocks[number]);
  }

  /** Where a piece that begins at `from` or later ends in a block's line; -1 where it does not occur. */
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
    for (const block of index.read(sharing(quotation, index))) {
      const made = align(words, block);
      if (isNear(quotation, made.pairs)) found.push(made);
    }
    return found.sort((a, b) => b.score - a.score + 900 * (better(b.block) - better(a.block)));
  }

  /** The blocks that hold so many of the words in any order that they can be near, three fifths at least. */
  function sharing(quotation, index) {
    const { words } = quotation;
    const wanted = new Map();
    for (const w of words) wanted.set(w.key, (wanted.get(w.key) || 0) + 1);
    const shared = new Map();
    wanted.forEach((times, key) => {
      (index.holders.get(key) || NONE).forEach((held, number) =>
        shared.set(number, (shared.get(number) || 0) + Math.min(times, held)),
      );
    });
    return Array.from(shared.keys())
      .filter((number) => shared.get(number) * 5 >= words.length * 3)
      .filter((number) => shared.get(number) * 5 >= words.length * 4 || holdsSpaced(number, quotation, index))
      .sort((a, b) => a - b)
      .map((number) => index.blocks[number]);
  }

  /** Whether a block holds, whole, four fifths of the words between a quotation's gaps. */
  function holdsSpaced(number, { words, spaced }, index) {
    const lacking = new Set(
      words.filter(({ key }) => !(index.holders.get(key) || NONE).has(number)).map((word) => word.spaced),
    );
    return (spaced - lacking.size) * 5 >= spaced * 4;
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
    let i = words.length;
    let j = 0;
    for (let k = 0; k < wide; k += 1) if (table[i * wide + k] > table[i * wide + j]) j = k;
    const score = table[i * wide + j];
    while (i > 0 && j > 0) {
      const here = table[i * wide + j];
      const matched = table[(i - 1) * wide + j - 1] + 1000;
      if (words[i - 1].key === block.words[j - 1].key && here === matched) pairs.set(--i, --j);
      else if (here === table[(i - 1) * wide + j]) i -= 1;
      else j -= 1;
    }
    return { block, pairs, score };
  }

  /** What differs, in order: {same}, {draft, text} with the words of each side, {passed} at an ellipsis. */
  function differences(quotation, made) {
    const words = quotation.words;
    const printed = made.block.words;
    const steps = [];
    let i = 0;
    let j = made.pairs.size ? Math.min(...made.pairs.values()) : 0;
    function step(toI, toJ) {
      const draft = cut(quotation.text, words, i, toI);
      const text = cut(made.block.text, printed, j, toJ);
      const passed = text && !draft && i < words.length && words[i].opens;
      if (draft || text) steps.push(passed ? { passed: text } : { draft: draft.split(FREE).join(""), text });
    }
    Array.from(made.pairs.keys())
      .sort((a, b) => a - b)
      .forEach((mine) => {
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

  Object.assign(checking, { exactPlaces, nearPlaces, differences });
})((window.bluebook = window.bluebook || {}));
