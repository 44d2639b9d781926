/* Looking a quotation up: where its words appear exactly, where nearly, and what differs. */
(function (bluebook) {
  "use strict";
  const checking = (bluebook.checking = bluebook.checking || {});
  const { FREE, piecesOf } = checking;
  const NONE = new Map(); // block → how often
  const MATCH = 1000; // what a word in common is worth, one passed over being -1
  const BETTER = 900; // and that a block is where the quotation should be
  // --- looking up ------------------------------------------------------------------------------------------------------

  /** The blocks in which a quotation's pieces are word for word, in order; of those that are wanted, if not of all. */
  function exactPlaces(quotation, index, isWanted = () => true) {
    const pieces = piecesOf(quotation.words);
    if (!pieces.length) return [];
    const lines = pieces.map((piece) => " " + piece.map((w) => w.key).join(" ") + " ");
    return index.read(holdersOfAll(quotation.words, index).filter(isWanted)).filter((block) => {
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

  /** The blocks that hold four fifths of a quotation's words in order, the best first; each with its alignment. Blocks that
      share too few of its words to be better than the best so far are not read, nor loaded. */
  function nearPlaces(quotation, index, better) {
    const value = ({ score, block }) => score + BETTER * better(block);
    const found = [];
    for (const { most, numbers } of inTurn(sharing(quotation, index), index, better)) {
      if (found.some((made) => value(made) > most)) break;
      index.read(numbers.map((number) => index.blocks[number])).forEach((block, i) => {
        const made = align(quotation.words, block);
        if (isNear(quotation, made.pairs)) found.push({ ...made, number: numbers[i] });
      });
    }
    return found.sort((a, b) => value(b) - value(a) || a.number - b.number);
  }

  /** Blocks by the most that they can be worth: as if all the words that they share were in order. */
  function inTurn(shared, index, better) {
    const turns = new Map();
    for (const [number, words] of shared) {
      const most = MATCH * words + BETTER * better(index.blocks[number]);
      if (!turns.has(most)) turns.set(most, []);
      turns.get(most).push(number);
    }
    return Array.from(turns, ([most, numbers]) => ({ most, numbers })).sort((a, b) => b.most - a.most);
  }

  /** The blocks that hold so many of the words in any order that they can be near, three fifths at least: the number of each, and the most that it can hold. */
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
      .map((number) => [number, shared.get(number)]);
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
      A word passed over counts -1; what an ellipsis passes over counts nothing. */
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
          if (words[i - 1].key === block.words[j - 1].key) best = Math.max(best, table[(i - 1) * wide + j - 1] + MATCH);
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
      const matched = table[(i - 1) * wide + j - 1] + MATCH;
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
    const edges = edgesOf(words, made);
    let i = 0;
    let j = edges.first;
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
    step(words.length, edges.last);
    return steps.map((s) => ("from" in s ? { same: cut(made.block.text, printed, s.from, s.to) } : s));
  }

  /** Where the compared stretch of a block begins and ends: at the first and the last word in common, but where a quotation
      begins or ends in other words, the text's words in their place belong to it: as many, up to its punctuation. */
  function edgesOf(words, { pairs, block }) {
    if (!pairs.size) return { first: 0, last: 0 };
    const [mine, theirs] = [Array.from(pairs.keys()), Array.from(pairs.values())];
    const [before, after] = [Math.min(...mine), words.length - 1 - Math.max(...mine)];
    const isCut = (from, to) => words.slice(from, to).some((word) => word.opens); // by an ellipsis, which passes words over
    let [first, last] = [Math.min(...theirs), Math.max(...theirs) + 1];
    const isOne = (at) => !/[.,?!;:]\W*\s/.test(block.text.slice(block.words[at - 1].end, block.words[at].start));
    if (!isCut(1, before + 1)) for (let n = before; n && first && isOne(first); n -= 1) first -= 1;
    if (!isCut(words.length - after, words.length))
      for (let n = after; n && last < block.words.length && isOne(last); n -= 1) last += 1;
    return { first, last };
  }

  function cut(text, words, from, to) {
    return to > from ? text.slice(words[from].start, words[to - 1].end) : "";
  }

  Object.assign(checking, { exactPlaces, nearPlaces, differences });
})((window.bluebook = window.bluebook || {}));
