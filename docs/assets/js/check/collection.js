/* The texts that quotations are looked up in: a small collection as a whole, of a large one what a draft needs. What is asked
   for before it is loaded is noted, and the work that asked is done again once it is there. */
(function (bluebook) {
  "use strict";
  const checking = (bluebook.checking = bluebook.checking || {});
  const { indexTexts, indexBlock } = checking;
  const LACKING = new Error("Part of the text has not loaded yet.");

  /** The index of texts: {blocks, holders, byAddress, longest, know, read}. Before a block's text or a word's holders are
      used, `read` and `know` are called with them: they end the work where something lacks. */
  function* indexOf(texts, places) {
    return texts.files ? partialIndex(texts, places) : { ...(yield* indexTexts(texts)), know: same, read: same };
  }

  const same = (all) => all;

  /** An index of which only the addresses of the blocks are known at first. */
  function partialIndex(texts, places) {
    const blocks = bluebook.references.blocksOf(places).map((block) => ({ ...block }));
    const index = { texts, blocks, longest: texts.longest, lacking: new Set(), known: new Map() };
    index.byAddress = new Map(blocks.map((block) => [block.page + "#" + block.id, block]));
    const get = (key) => holdersOf(key, index);
    index.holders = { get, has: (key) => Boolean(get(key)) };
    index.know = (words) => {
      for (const { key } of words) get(key);
      return settled(words, index);
    };
    index.read = (wanted) => {
      for (const block of wanted) readBlock(block, index);
      return settled(wanted, index);
    };
    return index;
  }

  function settled(all, { lacking }) {
    if (lacking.size) throw LACKING;
    return all;
  }

  /** The blocks that hold a word, with how often; undefined for none, and where its file is not loaded. */
  function holdersOf(key, index) {
    const { known, texts, lacking } = index;
    if (known.has(key)) return known.get(key);
    const file = hash(key) % texts.files;
    if (!(file in texts.words)) return void lacking.add("check/words/" + file);
    const lines = "\n" + texts.words[file];
    const at = lines.indexOf("\n" + key + " ");
    const held =
      at < 0
        ? undefined
        : timesIn(
            ...lines
              .slice(at + 1)
              .split("\n", 1)[0]
              .split(" "),
          );
    known.set(key, held);
    return held;
  }

  function hash(word) {
    let number = 0;
    for (const sign of word) number = (number * 31 + sign.codePointAt(0)) % 65521;
    return number;
  }

  /** Block → how often a word may be in it: `316 12` is once in blocks 3 and 10, and any number of times in block 4. */
  function timesIn(word, steps, times = "") {
    let at = 0;
    return new Map(numbersIn(steps).map((step, i) => [(at += step), times[i] === "2" ? Infinity : 1]));
  }

  /** Numbers to the base of 36 whose digits but the last are capitals (`digits` in search_vocabulary.py). */
  function numbersIn(text) {
    return Array.from(text.matchAll(/([A-Z]*)([\da-z])/g), ([, high, low]) => {
      const sum = Array.from(high).reduce((number, digit) => number * 26 + digit.charCodeAt(0) - 64, 0);
      return sum * 36 + parseInt(low, 36);
    });
  }

  function readBlock(block, { texts, lacking }) {
    if ("text" in block || !("at" in block)) return; // read before, or of a page without passages
    const file = `${block.page}-${Math.floor(block.at / texts.perFile)}`;
    const held = texts.pages[file];
    if (!held) return lacking.add("check/pages/" + file);
    const [place, footnote, text] = held[block.at % texts.perFile];
    indexBlock(Object.assign(block, { place, footnote, text }));
  }

  /** Makes something of each of some things; yields {load} with the names of what lacks, as often as something does. */
  function* each(things, index, make) {
    const made = [];
    let open = things.map((thing, at) => at);
    let done = 0;
    while (open.length) {
      const wanted = new Set();
      const left = [];
      for (const at of open) {
        if (attempt(() => (made[at] = make(things[at])), index, wanted)) done += 1;
        else left.push(at);
        yield { checked: done, of: things.length };
      }
      if (left.length) yield { load: Array.from(wanted) };
      open = left;
    }
    return made;
  }

  function attempt(work, index, wanted) {
    try {
      work();
      return true;
    } catch (error) {
      if (error !== LACKING) throw error;
      for (const name of index.lacking) wanted.add(name);
      index.lacking.clear();
      return false;
    }
  }

  Object.assign(checking, { indexOf, each });
})((window.bluebook = window.bluebook || {}));
