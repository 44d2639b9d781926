/* What the best results of a query do not hold: words of it, or the sum, number or date that it asks for. A reader who gets results
   should not take them for an answer. */
(function (bluebook) {
  "use strict";
  if (!bluebook.answers) return;
  const { evidence } = bluebook.passages;
  const FIRST = 3; // results that are looked at
  const LEAST = 0.4; // of the query's weight: where less is missing, the words are said in another way
  const NAMED = 2; // the least that a name demands which tells passages apart
  const MOST = 6; // words: of a longer query no paragraph holds all
  const GIVEN = { amount: "a sum of money", count: "a number", when: "a date" };

  /** {given, slots, held, isApart}: what is asked for and not given, empty where it is or nothing is asked for; the words and
      names that the first result lacks, where they weigh enough or ask for what is not given; those that it holds; whether no
      passage holds all of these. */
  function shortfall({ query, results }) {
    const [best] = results;
    if (!best || best.near || best.related) return { given: "", slots: [], held: [], isApart: false };
    const { kind } = query.asking;
    const c = bluebook.collection.ready();
    const gives = ({ block, answer }) => (evidence(c, block, answer.sentence)[kind] || []).length > 0;
    const isGiven = results.slice(0, FIRST).some(gives);
    const asksFor = (slot) => !slot.asks && !slot.light && !query.unmeant.has(slot.tokens[0]);
    const lacking = query.slots.filter((slot, at) => asksFor(slot) && !best.matches[at].worth);
    const weight = lacking.reduce((sum, slot) => sum + slot.demand, 0);
    const isMuch = weight >= LEAST * query.total || lacking.some((slot) => isName(query, slot));
    const isShort = query.slots.length <= MOST;
    const given = (!isGiven && GIVEN[kind]) || "";
    const isHeld = (at) => results.slice(0, FIRST).some(({ matches }) => matches[at].worth);
    const asking = query.slots.filter((slot, at) => given && slot.asks && !isHeld(at));
    const slots = [...(isShort && isMuch ? lacking : []), ...asking];
    const held = query.slots.filter((slot, at) => asksFor(slot) && best.matches[at].worth);
    return { given, slots, held, isApart: isApart([...held, ...slots]) };
  }

  /* Whether a word is a name, or typed as one: with a capital, beside words without. Those of most passages, as Japan, say
     little. */
  function isName({ tokens }, slot) {
    if (slot.demand < NAMED) return false;
    const hasSmall = tokens.some((t) => /^\p{Ll}/u.test(t.written));
    const isTyped = hasSmall && slot.tokens.some((t) => t !== tokens[0] && /^\p{Lu}/u.test(t.written));
    return isTyped || (slot.names || []).some((name) => name.group.isName);
  }

  /* Whether no passage holds all of some words and names. */
  function isApart([first, ...others]) {
    return !first || !Array.from(first.reach.keys()).some((at) => others.every((slot) => slot.reach.has(at)));
  }

  bluebook.shortfall = { shortfall };
})((window.bluebook = window.bluebook || {}));
