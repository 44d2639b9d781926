/* Which sentence of a paragraph answers a query, and how well: the one that holds most of the query's weight together with
   what is asked for, a sum, a number, a date, a person. What the sentences beside it hold counts a little. */
(function (bluebook) {
  "use strict";
  if (!bluebook.passages || !bluebook.matching) return;
  const { sentences, evidence } = bluebook.passages;
  const { inside } = bluebook.reach;
  const BEFORE = 0.6; // what the sentence before holds: "This fund …"
  const AFTER = 0.3;
  const ELSEWHERE = 0.2; // what the rest of the paragraph or its headings hold
  const NEARLY = 0.9; // of the best sentence's value: what another must have to be shown with it
  const COVERED = 1; // a year that the edition covers
  const HEADED = 0.5; // what the headings hold
  const ALONE = 0.6; // for the only sentence that holds what is asked for
  const NOTE = 0.5; // of a footnote, which explains one thing
  // How much more a sentence is worth that holds what a query asks for.
  const FITTING = {
    amount: 1.6,
    count: 1.6,
    when: 1.6,
    who: 1.25,
    person: 1.35,
    still: 1.4,
    trend: 1.4,
    belonging: 1.4,
  };
  const SUMS = new Set(["amount", "count"]);
  const ONLY = new Set(["amount", "count", "when", "who"]);
  const GIVING = 1.15; // a sum, where a query speaks of aid or a fund
  const TOTAL = 1.3; // a total, where it asks for one
  const SUMMED = 1.2; // one, where it asks for any sum or number
  const BEGUN = 1.4; // a beginning, where it asks for one
  const NOW = 1.3; // what is so now, where it asks for that
  const UNBEGUN = 0.8; // none
  const EARLIER = 0.015; // what each year counts by which it is earlier
  const EARLIEST = 0.4;
  const AIMED = 0.8; // a sum that was only aimed at
  const JOINED = 1.5; // a partner: Japan-X
  const WITH = 1.25; // with X
  const APART = 0.75; // where what it belongs to is in another sentence
  const UNSAID = 0.3; // where what happened is
  const LEADS = 1.7; // an office or a person, where it asks who leads something
  const BODY = 1.15; // a body or country, where a query asks who
  const LISTED = 0.12; // what each listed thing counts, where it asks for a list
  const MOST_LISTED = 4;
  const COUNTED = 1.25; // a number of just what is counted
  const UNCOUNTED = 0.5; // of something else
  const NUMBERED = 1.2; // a number of what a query names, without asking for it
  const UNIT = 5; // words between a number and what it counts
  const NEAR = 6; // words between what is asked for and what it belongs to

  /** {sentence, value, fitting, also} of the best sentence; `value` is the share of the query that it holds, times `fitting`,
      `also` another sentence that fits as well, or nearly. */
  function answering(c, b, query, matches) {
    const all = sentences(b);
    const held = all.map(() => new Float64Array(query.slots.length));
    const rests = (share) =>
      matches.map(
        (m, slot) =>
          Math.min(1, m.worth) *
          (isCovered(b, query.slots[slot]) ? COVERED : m.headed ? Math.max(HEADED, share) : share),
      );
    const elsewhere = rests(b.kind === "footnote" ? NOTE : ELSEWHERE);
    const only = onlyAnswer(c, b, all, query);
    const alone = only && rests(ALONE);
    if (b.subject)
      matches.forEach((m, slot) => isSubject(b, query.slots[slot]) && held.forEach((row) => (row[slot] = m.worth)));
    matches.forEach((m, slot) => {
      for (const place of m.places) {
        const here = held[sentenceAt(all, place.at)];
        here[slot] = Math.max(here[slot], place.worth);
      }
    });
    let best = null;
    const values = [];
    all.forEach((sentence, at) => {
      let sum = 0;
      let own = 0;
      for (let i = 0; i < query.slots.length; i++) {
        const isAlone = query.slots[i].asks; // no sentence is so still, or now, by the one beside it
        const before = at && !isAlone ? BEFORE * held[at - 1][i] : 0;
        const after = at + 1 < all.length && !isAlone ? AFTER * held[at + 1][i] : 0;
        sum += query.slots[i].weight * Math.max(held[at][i], before, after, (sentence === only ? alone : elsewhere)[i]);
        own += query.slots[i].weight * held[at][i];
      }
      const fitting = fittingOf(c, b, sentence, query, matches);
      const value = (sum / (query.weight || 1)) * fitting;
      values.push(value);
      if (!best || value > best.value + 1e-9) best = { sentence, value, own: own / (query.weight || 1), fitting };
    });
    best.also = nextBest(all, values, best);
    return best;
  }

  function nextBest(all, values, best) {
    const others = values.map((value, at) => (all[at] === best.sentence ? 0 : value));
    const most = Math.max(...others);
    return most > NEARLY * best.value ? all[others.indexOf(most)] : null;
  }

  /* Whether a footnote explains just that word or name. */
  function isSubject(b, slot) {
    return inside(b.subject, slot);
  }

  /* The one sentence of several that holds a sum, a number, a date or a person, where that is asked for. */
  function onlyAnswer(c, b, all, query) {
    const { kind } = query.asking;
    if (all.length < 2 || !ONLY.has(kind)) return null;
    const able = all.filter((sentence) => answersTo(query.asking, evidence(c, b, sentence), true)[0].length);
    return able.length === 1 ? able[0] : null;
  }

  /* Whether a slot is a year that the whole edition covers, which no sentence of it need print. */
  function isCovered(b, { tokens }) {
    return tokens.length === 1 && /^(19|20)\d\d$/.test(tokens[0].form) && b.page.edition.hints.has(tokens[0].form);
  }

  function sentenceAt(all, token) {
    let low = 0;
    let high = all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (all[middle].first <= token) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /* How well a sentence fits the kind of answer; best where what is asked for is beside what it belongs to. */
  function fittingOf(c, b, sentence, query, matches) {
    const { giving, total, beginning, belonging, now } = query.asking;
    const kind = belonging ? "belonging" : query.asking.kind;
    if (!kind && !giving) return query.slots.length > 1 && counts(c, b, sentence, query, matches) ? NUMBERED : 1;
    if (kind === "bilateral") return joining(b, sentence, query, matches);
    const holds = kind || giving ? evidence(c, b, sentence) : null;
    if (!holds) return 1;
    if (kind === "list") return 1 + LISTED * Math.min(MOST_LISTED, query.asking.countries ? holds.names : holds.items);
    const [places, gain] = answersTo({ ...query.asking, kind }, holds);
    let fitting = places.length
      ? 1 +
        (gain - 1) *
          (b.subject ? 1 : nearness(places, sentence, query, matches)) *
          (kind === "count" ? counting(places, query, matches) : 1)
      : 1;
    if (now && kind !== "still" && holds.still.length) fitting *= NOW;
    if (beginning) fitting *= begun(b, sentence, holds, query);
    if (giving && kind !== "amount" && holds.amount.length) fitting *= GIVING;
    if (kind === "amount" && holds.aim) fitting *= AIMED;
    if (holds.total && places.length && SUMS.has(kind)) fitting *= total ? TOTAL : SUMMED;
    return fitting;
  }

  /* Whether a sentence says how many there are of what a query names in the plural. */
  function counts(c, b, sentence, query, matches) {
    const { count } = evidence(c, b, sentence);
    return query.slots.some(
      (slot, i) =>
        isPlural(slot) && matches[i].places.some((place) => count.some((at) => place.at > at && place.at - at <= UNIT)),
    );
  }

  const isPlural = ({ tokens }) => /[^s]s$|^(people|personnel)$/.test(tokens[tokens.length - 1].raw);

  /* What in a sentence answers a kind of question, and how much more it is worth for it. */
  function answersTo({ kind, leading }, holds, strictly = false) {
    if (kind === "who" && holds.person.length) return [holds.person, leading ? LEADS : FITTING.person];
    if (kind === "who" && leading && holds.who.length) return [holds.who, LEADS];
    if (kind === "who" && !holds.who.length && !strictly) return [holds.body, BODY];
    if (kind === "amount" && !holds.amount.length && !strictly) return [holds.count, 1 + (FITTING.count - 1) / 2];
    return [holds[kind] || [], FITTING[kind]];
  }

  /* Whether a number counts just what is counted: 167 countries, 16 UN PKO missions. */
  function counting(places, query, matches) {
    const unit = query.slots.findIndex((slot) => slot.tokens.includes(query.asking.unit));
    if (unit < 0) return 1;
    return matches[unit].places.some((place) => places.some((at) => place.at > at && place.at - at <= UNIT))
      ? COUNTED
      : UNCOUNTED;
  }

  /* How well a sentence says when something began: the earlier of two beginnings is the one that was asked for. */
  function begun(b, { first, last }, holds, query) {
    if (!tellsBeginning(holds, query)) return UNBEGUN;
    const years = b.tokens.slice(first, last).map((token) => (/^(19|20)\d\d$/.test(token.form) ? +token.form : 9999));
    const age = Math.max(0, b.page.edition.year - Math.min(...years));
    return BEGUN + Math.min(EARLIEST, EARLIER * age);
  }

  function tellsBeginning({ beginning, since, when }, { asking }) {
    return when.length > 0 && (beginning || (since && asking.since));
  }

  /* How a sentence joins Japan and a partner: Japan-X most, "with X" and "between Japan and X" next. */
  function joining(b, sentence, query, matches) {
    let best = 1;
    matches.forEach((m, slot) => {
      if (!query.slots[slot].tokens.some((t) => query.asking.partners.has(t))) return;
      for (const place of m.places)
        if (place.at >= sentence.first && place.at < sentence.last) best = Math.max(best, joined(b, place.at));
    });
    return best;
  }

  function joined(b, place) {
    for (let at = place; at > 0 && b.tokens[at].start - b.tokens[at - 1].end === 1; at--) {
      if (b.text[b.tokens[at].start - 1] === " ") break;
      if (b.tokens[at - 1].form === "japan") return JOINED;
    }
    for (let at = place - 1; at >= 0 && at > place - 16; at--) {
      const { raw, written } = b.tokens[at];
      if (raw === "with" || raw === "between") return WITH;
      if (raw !== "and" && raw !== "the" && !/^\p{Lu}/u.test(written)) break;
    }
    return 1;
  }

  /* 1 where the evidence is within a few words of a word that was asked for, less where it is farther off. */
  function nearness(places, sentence, query, matches) {
    let least = Infinity;
    matches.forEach((m, slot) => {
      if (query.slots[slot].asks || (query.events.length && !query.events.includes(query.slots[slot]))) return;
      for (const place of m.places) {
        if (place.at < sentence.first || place.at >= sentence.last) continue;
        for (const at of places)
          least = Math.min(least, at < place.at ? place.at - at - 1 : at - place.at - place.length);
      }
    });
    if (least === Infinity) return query.events.length ? UNSAID : APART;
    return least <= NEAR ? 1 : 0.9;
  }

  bluebook.answering = { answering, tellsBeginning };
})((window.bluebook = window.bluebook || {}));
