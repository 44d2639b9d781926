/* What of its weight each word of a query demands of a paragraph: words that only ask, or only join the others, little; what
   no text holds, by what it is. */
(function (bluebook) {
  "use strict";
  if (!bluebook.persons || !bluebook.matching) return;
  const { persons, isTitle } = bluebook.persons;
  const { GIVING } = bluebook.asking;
  const { ROOT, NOTHING } = bluebook.matching;
  const ASKS = 0.2; // what a word demands that only says what is asked for
  const LIGHT = 0.35; // what a verb demands that says little by itself
  const GIVES = 0.5; // "aid" or "support", which a sum says too
  const UNKNOWN = 0.6; // what a common word demands that no text holds, of a query of several words
  const RARE = 2.5; // the weight of a word that is in one paragraph of ten
  const TOGETHER = 0.6; // what a word's weight loses that always comes after the one before
  const SEVERAL = 3; // words
  const NATIONAL = 1; // the least weight of "Japanese", which narrows what follows
  const ORDINARY = 0.3; // what a word of common English demands that no text holds, after one that a text holds
  const SUBJECT = 2.5; // the weight of that one at least
  const NAME = 2; // a name that none holds, among ordinary words
  const LONG = 6; // words of a query of which any may be unknown
  const SELECTS = { still: 1, amount: 0.5, count: 0.5 }; // what an asking word counts where a sentence is chosen
  const SPANS = 0.6;
  const HARDLY = 0.1;
  const SPAN = /^(since|until|till)$/;
  const OUTSIDE = /^(outside|inside|members?|membership|part(y|ies))$/; // which the text says otherwise
  // Verbs and small words that say little by themselves: "took part in", "set up", "the X issue".
  const LITTLE = new Set(
    (
      "take takes took taken taking get gets got go goes going went come comes came make makes made making use uses used using " +
      "run runs ran running call called calls set sets put let keep keeps kept happen happens happened do doing done speak " +
      "speaks spoke sign signs signed meet meets met send sends sent hit hits help helps helped win wins won bid bids " +
      "part way thing things issue issues anti counter pro co non now then often ever already today see seen seek seeks look looks looking " +
      "want wants need needs near off after before around during through within without against toward towards via v vs versus " +
      "back away far again ago just only even yet while alone last next latest recent time times hold holds held holding new " +
      "based related involving including lot lots many more most big main agree agrees agreed"
    ).split(" "),
  );

  function demand(c, query) {
    const { cues } = query.asking;
    const asks = (slot) => slot.tokens.every((t) => cues.has(t));
    const little = ({ tokens }) => tokens.length === 1 && (LITTLE.has(tokens[0].raw) || /^[a-z]$/.test(tokens[0].raw));
    const act = ({ tokens }) => tokens.length === 1 && tokens[0] === query.asking.acting;
    const others = query.slots.some((slot) => !asks(slot) && !little(slot) && slot.weight > 1);
    query.strange = strangers(query);
    query.named = query.slots.some((slot) => slot.reach.size && !c.lower.has(slot.tokens[0].form));
    query.slots.forEach((slot, at) => {
      slot.asks = others && !slot.phrase && asks(slot);
      slot.light = others && !slot.phrase && (little(slot) || act(slot));
      slot.acts = slot.light && act(slot);
      slot.beside = isBesideName(c, query, slot, at);
      if (slot.tokens[0].raw === "japanese") slot.weight = Math.max(slot.weight, NATIONAL);
      slot.weight *= 1 - TOGETHER * togetherness(query.slots[at - 1], slot);
      slot.demand = slot.weight * share(query, slot);
      if (slot.asks) slot.weight *= selects(query, slot.tokens[0].raw);
      if (slot.light && (little(slot) || !slot.reach.size)) slot.weight *= LIGHT;
    });
    const known = query.slots.filter((slot) => slot.reach.size);
    query.events = query.asking.kind === "when" ? known.filter((slot) => isEvent(c, slot)) : [];
    query.weight = known.reduce((sum, slot) => sum + slot.weight, 0);
    query.total = query.slots.reduce((sum, slot) => sum + slot.demand, 0);
    query.unknown = query.slots.filter((slot) => !slot.reach.size && !slot.asks);
  }

  /* The words that no text holds and no slip explains: slot → whether it is common English, as far as that is known. */
  function strangers(query) {
    const found = new Map();
    for (const slot of query.slots) {
      const [token] = slot.tokens;
      if (slot.reach.size || slot.phrase || slot.tokens.length > 1 || !/^\p{L}\p{Ll}+$/u.test(token.written)) continue;
      const ordinary = bluebook.spelling ? bluebook.spelling.isOrdinary(token) : undefined;
      if (bluebook.spelling && ordinary === undefined) query.awaited.add(bluebook.spelling.englishFile(token.written));
      found.set(slot, ordinary);
    }
    return found;
  }

  /* Whether a word comes after what it says something of: a refugee crisis is about refugees, comfort women are no women. */
  function isHead({ slots }, slot) {
    const before = slots[slots.indexOf(slot) - 1];
    return Boolean(before && before.reach.size && !before.light && before.weight > SUBJECT);
  }

  function selects({ asking }, word) {
    if (SPAN.test(word)) return SPANS;
    return (!OUTSIDE.test(word) && SELECTS[asking.kind]) || HARDLY;
  }

  /* A word for what happened, to which a date must belong: no name, and none that only asks. */
  function isEvent(c, slot) {
    return !slot.asks && !slot.phrase && slot.tokens.every((t) => c.lower.has(t.form) && !/\d/.test(t.form));
  }

  /* A name that no text holds is what a query is about; a common word may be how it is said. */
  function share(query, slot) {
    if (slot.asks || slot.beside || slot.acts || query.unmeant.has(slot.tokens[0])) return ASKS;
    if (slot.light) return LIGHT;
    if (query.asking.kind === "amount" && slot.tokens.every((t) => GIVING.has(t.raw))) return GIVES;
    if (slot.reach.size || slot.phrase) return 1;
    if (query.slots.length > LONG) return 0.5;
    if (query.strange.get(slot) && query.strange.size === 1 && isHead(query, slot)) return ORDINARY;
    if (query.strange.get(slot) === false && !query.named && !query.asking.kind) return NAME;
    return (query.asking.kind || query.named) &&
      query.slots.length >= SEVERAL &&
      /^\p{Ll}+$/u.test(slot.tokens[0].written)
      ? UNKNOWN
      : 1;
  }

  /* The share of a word's paragraphs that its neighbour is in as well: Gulf and Aden say one thing. */
  function togetherness(before, slot) {
    if (!before || Math.min(before.weight, slot.weight) < RARE) return 0;
    let both = 0;
    for (const [at, w] of slot.reach) if (w.sure > ROOT && (before.reach.get(at) || NOTHING).sure > ROOT) both++;
    return both / Math.max(1, slot.reach.size, before.reach.size);
  }

  /* Whether a word is a title or an unknown first name before a person's name. */
  function isBesideName(c, query, slot, at) {
    const next = query.slots[at + 1];
    const before = query.slots[at - 1];
    if (slot.phrase) return false;
    const unknown = !slot.reach.size && slot.tokens.length === 1 && /^\p{L}\p{Ll}+$/u.test(slot.tokens[0].written);
    if (next && !next.phrase && isPerson(c, next)) return unknown || slot.tokens.every(isTitle);
    return Boolean(before && !before.phrase && isNamed(c, before)) && (unknown || slot.tokens.every(isTitle));
  }

  /* A person's surname, before which or, in the Japanese order, after which a first name may be. */
  function isNamed(c, slot) {
    return slot.tokens.some(({ form }) => persons(c).has(form));
  }

  /* A word that the texts print with a capital only and that names no country or body. */
  function isPerson(c, slot) {
    const { form } = slot.tokens[0];
    if (persons(c).has(form)) return true;
    return c.forms.has(form) && !c.lower.has(form) && !/\d/.test(form) && !(slot.names || []).length;
  }

  bluebook.demand = { demand };
})((window.bluebook = window.bluebook || {}));
