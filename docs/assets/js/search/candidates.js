/* Which passages may answer a query, by what the vocabulary says of them, before any is loaded; of very many the likeliest. */
(function (bluebook) {
  "use strict";
  if (!bluebook.query) return;
  const { WORTH } = bluebook.reach;
  const FLOORS = [0.5, 0.5, 0.5, 0.5, 0.47, 0.43, 0.38, 0.33, 0.28]; // by the number of a query's slots, the least share of its weight that a paragraph must hold
  const LEAST_FLOOR = 0.24; // of more words
  const ASKED_FLOOR = 0.38; // of a question, in which many words only ask
  const SENTENCE = 5; // words, with those that only join: more are as a question is
  const POWER = 1.4; // by which it counts how much of the query is held
  const FULL = 0.9; // a match of this worth holds a word as well as one of 1
  const OFTEN = 0.45; // what it adds at most that a word comes often
  const HEADED = 0.12; // or is in the heading
  const MOST = 14; // files of passages that are loaded for a query of common words
  const MOST_LONG = 10; // for a headline or sentence that was pasted, of which few passages hold much
  const LONG = 8; // words and names of it

  /* The numbers of the passages that hold enough of a query's weight, by what the vocabulary says. */
  function candidates(query) {
    const held = new Map();
    for (const slot of query.slots)
      for (const [at, { worth }] of slot.reach)
        held.set(at, (held.get(at) || 0) + slot.demand * Math.min(1, worth / FULL));
    const least = leastShare(query) * query.total - 1e-9;
    const phrases = query.slots.filter((slot) => slot.phrase);
    const isOne = (at) => query.total > 0 && held.get(at) >= least && phrases.every((slot) => slot.reach.has(at));
    return Array.from(held.keys()).filter(isOne);
  }

  /* The least share of a query's weight that a paragraph must hold. */
  function leastShare(query) {
    const least = FLOORS[query.slots.length] || LEAST_FLOOR;
    return query.asks || query.tokens.length > SENTENCE ? Math.min(ASKED_FLOOR, least) : least;
  }

  // --- the likeliest ----------------------------------------------------------------------------------------------------

  /* Of candidates that very many files hold those in the likeliest files, best first; all where a query has operators, which
     decide by the texts. */
  function likeliest(c, query, numbers) {
    const { filters, ors } = query.operators;
    const files = new Set(numbers.map((at) => c.texts[at].file));
    const most = query.slots.length > LONG ? MOST_LONG : MOST;
    if (c.isWhole || files.size <= most || filters.length || ors.length) return numbers;
    const rated = numbers.map((at) => [at, promise(c, query, at)]).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
    const kept = new Set();
    for (const [at] of rated) if (kept.size < most) kept.add(c.texts[at].file);
    return numbers.filter((at) => kept.has(c.texts[at].file));
  }

  /* What a passage is worth to a query but for where its words are: as `score` in ranking.js has it. */
  function promise(c, query, at) {
    let held = 0;
    let points = 0;
    for (const slot of query.slots) {
      const { worth, beside } = slot.reach.get(at) || { worth: 0, beside: 0 };
      const often = OFTEN * shareOf(c, slot, at) + (beside >= WORTH.HEADING ? HEADED : 0);
      held += slot.demand * Math.min(1, worth / FULL);
      points += slot.demand * worth * (1 + often);
    }
    return points * Math.pow(held / query.total, POWER);
  }

  /* How much of a passage a slot is, of what all its words and names are. */
  function shareOf(c, slot, at) {
    const names = (slot.names || []).flatMap((name) => name.group.forms.map((entry) => [entry, name.group.worth]));
    const rows = slot.ways.map(([form, worth]) => [c.forms.get(form), worth]);
    let times = 0;
    for (const [row, worth] of rows.concat(names.map(([entry, worth]) => [c.words.rowOfName(entry), worth])))
      if (row) times += worth * timesIn(row, at);
    return times / (1 + times);
  }

  /* How often a word is in a passage, beside its length: of one that few have once. */
  function timesIn({ shares, texts }, at) {
    if (!shares || !shares.has(at)) return texts.includes(at) ? 1 : 0;
    const share = shares.get(at);
    return share / (1 - share);
  }

  bluebook.candidates = { POWER, FULL, OFTEN, HEADED, candidates, leastShare, likeliest };
})((window.bluebook = window.bluebook || {}));
