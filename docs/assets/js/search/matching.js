/* Where a word or name of a query is in a passage, and what that is worth. */
(function (bluebook) {
  "use strict";
  if (!bluebook.reach) return;
  const { named } = bluebook.variants;
  const { positions } = bluebook.collection;
  const { WORTH, valueOf, valueOfParts, phraseAt, followed, saying, inside } = bluebook.reach;
  // What a match is worth, the word as typed being 1.
  const { STEM, HEADING, SUBJECT, HINT } = WORTH;
  const ROOT = 0.55;
  const LONG_ROOT = 0.7; // a root that leaves little to chance: peacekeeper, peacekeeping
  const NOTHING = { worth: 0, own: 0, often: 0, places: [], headed: false, sure: 0 };

  /* Where a slot is found in a block: [{at, length, worth}]. */
  function occurrences(c, b, slot, without) {
    const found = [];
    const places = positions(b);
    slot.ways.forEach((way) => {
      (places.get(way[0]) || []).forEach((at) => {
        found.push({ at, length: 1, worth: way[1], near: way[2] });
      });
    });
    slot.tokens.forEach((t) => {
      (t.split || []).forEach((pair) => {
        (places.get(pair[0]) || []).forEach((at) => {
          if (followed(b, at, pair[1])) found.push({ at, length: 2, worth: STEM });
        });
      });
    });
    (slot.names || []).forEach((name) => {
      named(c, b, name.group).forEach((o) => {
        if (o.form !== name.form && without.has(o.form)) return;
        found.push({
          at: o.at,
          length: o.length,
          worth: o.form === name.form ? 1 : name.group.worth,
          form: o.form,
          whole: true,
          related: name.group.related && o.form !== name.form,
        });
      });
    });
    for (const [group, worth] of slot.within || [])
      for (const o of named(c, b, group)) found.push({ at: o.at, length: o.length, worth });
    return found;
  }

  /* What a block is worth to a slot (`valueOf` in reach.js), with its places. */
  function match(c, b, slot, without) {
    if (slot.any) return slot.any.map((one) => match(c, b, one, without)).reduce(better);
    if (!slot.reach.has(b.at)) return NOTHING;
    if (!slot.matches) slot.matches = new Map();
    if (!slot.matches.has(b)) slot.matches.set(b, matched(c, b, slot, without));
    return slot.matches.get(b);
  }

  function matched(c, b, slot, without) {
    const places = slot.phrase ? phraseAt(b, slot.phrase) : occurrences(c, b, slot, without);
    const headed = inside(b.head, slot);
    const hinted = inside(b.page.edition.hints, slot);
    const isSaid = saying(slot).length > 0; // and is no word that joins others
    const subject = b.subject && isSaid && inside(b.subject, slot);
    const beside = slot.phrase ? 0 : subject ? SUBJECT : headed ? HEADING : hinted ? HINT : 0;
    const parts = slot.parts.map((part) => match(c, b, part, without));
    const part = valueOfParts(slot.parts, (one) => match(c, b, one, without).worth);
    const value = valueOf(places, part, beside);
    const inPart = part > 0 && value.own < WORTH.PART;
    const often = inPart ? part : places.reduce((sum, o) => sum + o.worth, 0);
    const all = inPart ? places.concat(...parts.map((one) => one.places)) : places;
    return { ...value, often, places: all, headed };
  }

  /* What a block is worth to two slots of which either will do. */
  function better(one, other) {
    const best = other.worth > one.worth ? other : one;
    return { ...best, often: one.often + other.often, places: one.places.concat(other.places) };
  }

  bluebook.matching = { STEM, ROOT, LONG_ROOT, NOTHING, match };
})((window.bluebook = window.bluebook || {}));
