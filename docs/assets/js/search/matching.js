/* Where a word or name of a query is in a block, and what that is worth. */
(function (bluebook) {
  "use strict";
  if (!bluebook.candidates) return;
  const { named } = bluebook.variants;
  const { positions } = bluebook.collection;
  const { followed, inside } = bluebook.candidates;
  // What a match is worth, the word as typed being 1.
  const STEM = 0.94;
  const ROOT = 0.55;
  const LONG_ROOT = 0.7; // a root that leaves little to chance: peacekeeper, peacekeeping
  const HEADING = 0.5;
  const SUBJECT = 0.9; // what a footnote explains
  const HINT = 0.45;
  const PART = 0.6;
  const NOTHING = { worth: 0, own: 0, often: 0, places: [], headed: false, sure: 0 };

  /* Where a slot is found in a block: [{at, length, worth}]. */
  function occurrences(c, b, slot, without) {
    const found = [];
    const places = positions(c, b);
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

  function phraseAt(b, phrase) {
    const found = [];
    const first = phrase[0].raw;
    b.tokens.forEach((token, at) => {
      if (token.raw !== first) return;
      if (phrase.every((t, i) => b.tokens[at + i] && b.tokens[at + i].raw === t.raw)) {
        found.push({ at, length: phrase.length, worth: 1 });
      }
    });
    return found;
  }

  /* What a block is worth to a slot, 0 to 1, with its places; `own` leaves out headings, hints and parts, `sure` words that
     are only spelled nearly so or only related: a block is `near` or `related` where such a word is all that it holds. */
  function worth(c, b, slot, without) {
    let places = slot.phrase ? phraseAt(b, slot.phrase) : occurrences(c, b, slot, without);
    let best = 0;
    let often = 0;
    let sure = 0;
    places.forEach((o) => {
      best = Math.max(best, o.worth);
      often += o.worth;
      if (!o.near && !o.related) sure = Math.max(sure, o.worth);
    });
    const own = best;
    const only = own > sure ? places.filter((o) => o.worth === own) : [];
    const related = only.some((o) => o.related);
    const headed = inside(b.section.head, slot);
    if (slot.phrase) return { worth: best, own, often, places, headed, sure };
    const part = best < PART ? inPart(b, slot) : null; // most of a name's words, though not the name
    if (part) {
      best = Math.max(best, part.worth);
      often = part.worth;
      places = places.concat(part.places);
    }
    const subject = b.subject && inside(b.subject, slot);
    const beside = subject ? SUBJECT : headed ? HEADING : inside(b.page.edition.hints, slot) ? HINT : 0;
    best = Math.max(best, beside);
    sure = Math.max(sure, beside, part && !related ? part.worth : 0); // charters are related for no word that they share
    return {
      worth: best,
      own,
      often,
      places,
      headed,
      sure,
      near: own > sure && !related,
      related: own > sure && related,
    };
  }

  function inPart(b, slot) {
    let total = 0;
    let held = 0;
    let places = [];
    slot.parts.forEach((part) => {
      const w = part.found.get(b) || NOTHING;
      total += part.weight;
      held += part.weight * w.worth;
      places = places.concat(w.places);
    });
    return held > 0.6 * total ? { worth: (PART * held) / total, places } : null;
  }

  bluebook.matching = { STEM, ROOT, LONG_ROOT, NOTHING, worth };
})((window.bluebook = window.bluebook || {}));
