/* Which blocks may answer a word or name of a query, and so need to be looked at. */
(function (bluebook) {
  "use strict";
  if (!bluebook.collection) return;
  const read = bluebook.analysis;
  const { joinable } = bluebook.collection;
  const WITHIN = 0.5; // what it is worth that a longer name holds a proper name
  const PAIR = 0.75; // or two words of the query

  function blocksWith(c, form) {
    const known = c.forms.get(form);
    return (known ? known.blocks : []).concat(c.values.get(form) || []);
  }

  /* The blocks that may hold two words next to each other. */
  function blocksWithBoth(c, one, other) {
    const there = new Set(blocksWith(c, other));
    return blocksWith(c, one).filter((b) => there.has(b));
  }

  /* The ways to part a word into two that the texts know: cyberspace as cyber and space. */
  function halves(c, word) {
    const found = [];
    for (let i = 1; i < word.length && word.length < 40; i++) {
      if (c.forms.has(word.slice(0, i)) && c.forms.has(word.slice(i))) found.push([word.slice(0, i), word.slice(i)]);
    }
    return found;
  }

  function followed(b, at, form) {
    const next = b.tokens[at + 1];
    return !!next && next.form === form;
  }

  /* Those of the parted forms that occur so in a block. */
  function writtenApart(c, word) {
    const parted = halves(c, word).filter((pair) => !pair.some((half) => read.COMMON.has(half)));
    return parted.filter((pair) =>
      blocksWithBoth(c, pair[0], pair[1]).some((b) =>
        b.tokens.some((t, at) => t.form === pair[0] && followed(b, at, pair[1])),
      ),
    );
  }

  /* The blocks that may hold a form of a name: those with each of its words. */
  function blocksNamed(c, entry) {
    if (entry.blocks) return entry.blocks;
    const lists = entry.stems.map((stem) => {
      const blocks = new Set();
      for (const form of c.stems.get(stem) || []) c.forms.get(form).blocks.forEach((b) => blocks.add(b));
      return blocks;
    });
    entry.blocks = Array.from(lists[0]).filter((b) => lists.every((blocks) => blocks.has(b)));
    return entry.blocks;
  }

  /* Every paragraph, caption and footnote that may be worth something to a slot. */
  function candidates(c, slot) {
    const found = new Set();
    function take(blocks) {
      blocks.forEach((b) => {
        if (b.kind !== "heading") found.add(b);
      });
    }
    if (slot.phrase) {
      take(c.texts);
      return found;
    }
    slot.ways.forEach((way) => {
      take(blocksWith(c, way[0]));
      if (joinable(way[0])) for (const pair of halves(c, way[0])) take(blocksWithBoth(c, pair[0], pair[1]));
    });
    for (const pair of slot.tokens.flatMap((t) => t.split || [])) take(blocksWithBoth(c, pair[0], pair[1]));
    for (const name of slot.names || []) name.group.forms.forEach((entry) => take(blocksNamed(c, entry)));
    slot.within = within(c, slot);
    for (const group of slot.within.keys()) group.forms.forEach((entry) => take(blocksNamed(c, entry)));
    for (const part of slot.parts) take(Array.from(part.found.keys()));
    c.sections.forEach((s) => {
      if (inside(s.head, slot)) take(s.texts);
    });
    c.editions.forEach((edition) => {
      if (inside(edition.hints, slot)) take(c.texts.filter((b) => b.page.edition === edition));
    });
    return found;
  }

  /* The longer names that hold a proper name, or two words that occur so in the query: UNMISS, the UN Mission in South
     Sudan, holds South Sudan; ISS holds "space station". */
  function within(c, slot) {
    const own = new Set((slot.names || []).map((name) => name.group));
    const proper =
      own.size && slot.tokens.every((t) => c.forms.has(t.form) && !c.lower.has(t.form) && !/\d/.test(t.form));
    const rows = (slot.pairs || []).map((row) => [row, PAIR]).concat(proper ? [[slot.stems, WITHIN]] : []);
    const found = new Map();
    for (const [row, worth] of rows) {
      const words = " " + row.join(" ") + " ";
      for (const group of c.groups) {
        const holds = (entry) => entry.stems.length > row.length && entry.row.includes(words);
        if (group.isName && !own.has(group) && !found.has(group) && group.forms.some(holds)) found.set(group, worth);
      }
    }
    return found;
  }

  function inside(set, slot) {
    return slot.stems.every((s) => set.has(s) || read.COMMON.has(s));
  }

  bluebook.candidates = { candidates, blocksWith, blocksNamed, writtenApart, followed, inside };
})((window.bluebook = window.bluebook || {}));
