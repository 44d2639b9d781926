/* The passage that says most of a quotation's words, where they appear nowhere as they are: what its writer may have meant. */
(function (bluebook) {
  "use strict";
  const checking = (bluebook.checking = bluebook.checking || {});
  const READ = 5; // paragraphs that are looked through
  const LEAST = 0.35; // of the weight of a quotation's words; with less, a passage is near by chance
  const RARE = 8; // a word in at most one paragraph of so many says something
  const MARGIN = 4; // words shown before and after
  const LONGEST = 60; // words shown

  /** {block, text, shared, of}: the passage, and how many of the quotation's different words it holds. Null for none. */
  function nearestPassage(words, index) {
    const weights = weightsOf(words, index);
    let best = null;
    for (const block of holdersOfMost(weights, index)) {
      const found = densest(block, weights, Math.max(12, Math.ceil(words.length * 1.5)));
      if (!best || found.weight > best.weight) best = { block, ...found };
    }
    const whole = Array.from(weights.values()).reduce((sum, weight) => sum + weight, 0);
    if (!best || best.weight < LEAST * whole || best.rare < 2 || 2 * best.shared < weights.size) return null;
    return { block: best.block, text: shownText(best), shared: best.shared, of: weights.size };
  }

  /** What each different word says: much where few paragraphs have it; a word that none has counts as well. */
  function weightsOf(words, index) {
    const all = index.blocks.length;
    return new Map(
      words.map(({ key }) => [key, Math.log((all + 1) / ((index.holders.get(key) || { size: 0 }).size + 0.5))]),
    );
  }

  function holdersOfMost(weights, index) {
    const sums = new Map();
    weights.forEach((weight, key) => {
      for (const number of (index.holders.get(key) || new Map()).keys())
        sums.set(number, (sums.get(number) || 0) + weight);
    });
    const most = Array.from(sums.keys()).sort((a, b) => sums.get(b) - sums.get(a) || a - b);
    return index.read(most.slice(0, READ).map((number) => index.blocks[number]));
  }

  /** The stretch of a block, so many words wide, whose different words weigh most: {weight, shared, rare, first, last}. */
  function densest(block, weights, width) {
    const inside = new Map(); // wanted word → how often it is in the stretch
    let weight = 0;
    let best = { weight: -1 };
    const change = (word, by) => {
      if (!weights.has(word.key)) return;
      const before = inside.get(word.key) || 0;
      inside.set(word.key, before + by);
      if (before === 0 || before + by === 0) weight += by * weights.get(word.key);
    };
    block.words.forEach((word, at) => {
      change(word, 1);
      if (at >= width) change(block.words[at - width], -1);
      if (weight > best.weight + 1e-9) best = { weight, first: Math.max(0, at - width + 1), last: at };
    });
    const held = (word) => weights.has(word.key);
    while (best.first < best.last && !held(block.words[best.first])) best.first += 1;
    const found = new Set(
      block.words
        .slice(best.first, best.last + 1)
        .filter(held)
        .map((word) => word.key),
    );
    const isRare = (key) => weights.get(key) > Math.log(RARE);
    return { ...best, shared: found.size, rare: Array.from(found).filter(isRare).length };
  }

  /** The words of a stretch with some around it, marked where the paragraph goes on. */
  function shownText({ block, first, last }) {
    const from = Math.max(0, first - MARGIN);
    const to = Math.min(block.words.length - 1, last + MARGIN, from + LONGEST);
    const start = from ? block.words[from].start : 0;
    const end = to < block.words.length - 1 ? block.words[to].end : block.text.length;
    return (from ? "… " : "") + block.text.slice(start, end) + (end < block.text.length ? " …" : "");
  }

  Object.assign(checking, { nearestPassage });
})((window.bluebook = window.bluebook || {}));
