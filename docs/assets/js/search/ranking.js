/* What a paragraph is worth to a query. Each slot of the query (a word, a name, a phrase) demands a share of its weight
   (demand.js), and a paragraph is worth something to it, 0 to 1 (`valueOf` in reach.js):

     share = sum of demand x worth, more where a word comes often or is in the heading, / total demand
             x coverage ^ POWER x fit to the kind of answer that is asked for
     score = share x (1 + nearness of the words) + share x longest run of the query, for the best

   The weights were found by the development queries of tests/search. */
(function (bluebook) {
  "use strict";
  if (!bluebook.candidates) return;
  const { positions } = bluebook.collection;
  const { POWER, FULL, OFTEN, HEADED, leastShare } = bluebook.candidates;
  const { ROOT, match } = bluebook.matching;
  const { answering } = bluebook.answering;
  const ASIDE = 0.9; // a caption or footnote beside a paragraph that says the same
  const SHOWN = ["amount", "count", "when"]; // what a paragraph must print to answer
  const MISSING = 0.65; // what a paragraph keeps that prints no such thing
  const NEWEST = 1.5; // the newest edition, where a query asks whether something is still so, or for the latest
  const FITS = 1.5; // the power by which a fitting answer counts
  const TOGETHER = 0.6; // what it counts that one sentence holds it
  const TOGETHER_LONG = 1.5; // of a query of more than LONG slots
  const LONG = 6;
  const NEIGHBOURS = 0.55; // what it counts at most that neighbours of the query are near each other
  const STRETCH = 0.35; // that all is in one stretch
  const RUN = 0.8; // that the query's words run on as in the query
  const RUN_POWER = 1.5;
  const REVERSED = 0.75; // of two neighbours in the other order
  const RUNS = 30; // the best paragraphs by all else, in which the longest run of the query is looked for

  function score(c, b, query) {
    let held = 0;
    let sure = 0;
    let points = 0;
    const matches = [];
    const long = 0.6 + (0.4 * b.length) / c.average;
    for (let i = 0; i < query.slots.length; i++) {
      const slot = query.slots[i];
      const w = match(c, b, slot, query.without);
      if (slot.phrase && !w.worth) return null;
      matches.push(w);
      held += slot.demand * Math.min(1, w.worth / FULL);
      sure += slot.demand * Math.min(1, w.sure / FULL);
      points += slot.demand * w.worth * (1 + OFTEN * (w.often / (w.often + long)) + (w.headed ? HEADED : 0));
    }
    const coverage = query.total ? held / query.total : 0;
    const least = leastShare(query);
    if (coverage < least) return null;
    const answer = answering(c, b, query, matches);
    const share = (points / query.total) * Math.pow(coverage, POWER) * fit(c, b, query, answer);
    const result = { block: b, matches, coverage, share, answer, score: share * together(query, matches, answer) };
    const unsure = sure < least * query.total; // found only through words spelled nearly so, or only related
    result.near = unsure && matches.some((m) => m.near);
    result.related = unsure && !result.near;
    result.unprinted = result.related && query.slots.every((slot, i) => !matches[i].related || !isPrinted(slot));
    return result;
  }

  /* Whether a text has a word or name as it was typed: what is only related to it comes after that. */
  function isPrinted(slot) {
    for (const { related, sure } of slot.reach.values()) if (!related && sure > ROOT) return true;
    return false;
  }

  /* How well a paragraph fits the kind of answer that a query asks for. */
  function fit(c, b, query, answer) {
    const { kind } = query.asking;
    const missing = SHOWN.includes(kind) && answer.fitting === 1 ? MISSING : 1;
    const newest = query.asking.newest && b.page.edition === c.newest ? NEWEST : 1;
    return Math.pow(answer.fitting, FITS) * missing * newest * (b.kind === "paragraph" || b.subject ? 1 : ASIDE);
  }

  /* The bonus when the words of a query are close together: as neighbours, in a stretch, in one sentence. */
  function together(query, matches, answer) {
    const near = nearness(query, matches);
    return (
      1 +
      NEIGHBOURS * near.pairs +
      STRETCH * near.window +
      (query.slots.length > LONG ? TOGETHER_LONG : TOGETHER) * answer.own
    );
  }

  /* The scores with what a run of the query's words adds, to the best paragraphs alone. */
  function addRuns(c, query, found) {
    for (const r of found.sort(byScore).slice(0, RUNS))
      r.score += r.share * RUN * longestRun(c, r.block, query, r.matches);
    return found.sort(byScore);
  }

  function byScore(a, b) {
    return b.score - a.score || a.block.at - b.block.at;
  }

  /* How near what was matched is together: neighbours of the query as neighbours, and all of it in one place. */
  function nearness(query, matches) {
    let pairs = 0;
    let total = 0;
    const slots = query.slots;
    for (let i = 0; i + 1 < slots.length; i++) {
      const weight = slots[i].demand + slots[i + 1].demand;
      let best = 0;
      total += weight;
      matches[i].places.forEach((a) => {
        matches[i + 1].places.forEach((b) => {
          const gap = b.at > a.at ? b.at - a.at - a.length : a.at - b.at - b.length;
          const value = closeness(gap) * (b.at > a.at ? 1 : REVERSED) * Math.min(a.worth, b.worth);
          if (value > best && a.at !== b.at) best = value;
        });
      });
      pairs += weight * best;
    }
    return { pairs: total ? pairs / total : 0, window: slots.length > 1 ? densest(query, matches) : 0 };
  }

  /* What two neighbours are worth by the number of words between them. */
  function closeness(gap) {
    return gap <= 0 ? 1 : gap < 3 ? 0.8 : gap < 7 ? 0.5 : gap < 15 ? 0.25 : 0.05;
  }

  /* The greatest share of the query's weight that is within a short stretch. */
  function densest(query, matches) {
    const all = [];
    let best = 0;
    const span = Math.max(10, 3 * query.slots.length);
    matches.forEach((m, i) => all.push(...m.places.map((p) => [p.at, i, p.worth])));
    const whole = matches.reduce(
      (sum, m, i) => sum + query.slots[i].demand * m.places.reduce((most, p) => Math.max(most, p.worth), 0),
      0,
    );
    all.sort((a, b) => a[0] - b[0]);
    for (let from = 0; from < all.length; from++) {
      let sum = 0;
      let to = from;
      const held = new Float64Array(query.slots.length);
      for (; to < all.length && all[to][0] - all[from][0] < span; to++) {
        const slot = all[to][1];
        const gain = all[to][2] * query.slots[slot].demand - held[slot];
        if (gain > 0) {
          sum += gain;
          held[slot] += gain;
        }
      }
      best = Math.max(best, sum);
      if (to === all.length || best > whole - 1e-9) break; // no later stretch holds more
    }
    return best / query.total;
  }

  /* The longest row of the query's words, common ones too, that occurs in this order in the text, as a share of the query. */
  function longestRun(c, b, query, matches) {
    const tokens = query.tokens;
    let longest = 0;
    if (tokens.length < 2) return 0;
    for (let i = 0; i + longest < tokens.length; i++) {
      starts(c, b, query, matches, i).forEach((at) => {
        let n = 0;
        let step = [0, 0];
        let here = at;
        while (i + n < tokens.length && (step = stepAt(b, query, matches, i + n, here))) {
          n += step[0];
          here += step[1];
        }
        longest = Math.max(longest, n);
      });
    }
    return longest < 2 ? 0 : Math.pow(longest / tokens.length, RUN_POWER);
  }

  function starts(c, b, query, matches, i) {
    const slot = query.slotOf[i];
    if (slot === undefined || query.slots[slot].from !== i) return positions(b).get(query.tokens[i].form) || [];
    return matches[slot].places.map((p) => p.at);
  }

  /* How many words of the query and of the text match here: the same word, or another form of the same name. */
  function stepAt(b, query, matches, i, at) {
    const token = b.tokens[at];
    const slot = query.slotOf[i];
    if (!token) return null;
    if (slot !== undefined && query.slots[slot].from === i) {
      const place = matches[slot].places.find((p) => p.at === at && p.worth > ROOT);
      if (place) return [place.whole ? query.slots[slot].tokens.length : 1, place.length];
    }
    return token.form === query.tokens[i].form ? [1, 1] : null;
  }

  bluebook.ranking = { score, addRuns };
})((window.bluebook = window.bluebook || {}));
