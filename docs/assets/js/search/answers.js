/* The paragraphs, records and sections that answer a query, best first. */
(function (bluebook) {
  "use strict";
  if (!bluebook.ranking) return;
  const read = bluebook.analysis;
  const { ready, passages, newestFirst } = bluebook.collection;
  const { namedIn, withStem, inAll, inside } = bluebook.reach;
  const { parse } = bluebook.query;
  const { candidates, likeliest } = bluebook.candidates;
  const { score, addRuns } = bluebook.ranking;
  const { evidence } = bluebook.passages;
  const { tellsBeginning } = bluebook.answering;

  const HEADED = 2; // editions whose headings are shown, where they are many
  const BEST = 3; // results whose records may answer
  const YEAR = /\b(19|20)\d\d\b/g; // no amount

  function fits(fact, want) {
    const given = fact.askedFor === "amount";
    if (want === "when") return !given && /\d{4}/.test(fact.value);
    return given && /\d/.test(fact.value.replace(YEAR, "")) && /dollars|yen/.test(fact.value) === (want === "amount");
  }

  /* The paragraphs that answer, best first. `filter` keeps blocks; `without` are variants that the reader removed. */
  function search(text, filter, without) {
    const c = ready();
    const query = parse(c, text, without);
    const numbers = candidates(query).filter((at) => !filter || filter(c.texts[at]));
    const newest = newestFirst(c, numbers, isNamedBy(query));
    const first = likeliest(c, query, newest);
    query.earlier = earlier(c, numbers, newest);
    query.unread = newest.length - first.length;
    let found = passages(c, first)
      .map((b) => score(c, b, query))
      .filter(Boolean);
    found = addRuns(c, query, bluebook.operators.sift(query, found));
    const top = found.length ? found[0].score : 0;
    found = found.filter((r) => r.score > top * 0.12);
    const related = found.filter((r) => r.related);
    const exact = found.filter((r) => !r.near && !r.related);
    const isBest = related.length && exact.length && related[0].unprinted && related[0].score > exact[0].score;
    const kinds = (isBest ? [related, exact] : [exact, related]).concat([found.filter((r) => r.near)]);
    return {
      query,
      results: kinds.flatMap(balanced),
      variants: tried(c, query, false),
      related: tried(c, query, true),
    };
  }

  /* Whether a query names an edition, by its year or with edition: */
  function isNamedBy({ tokens, operators }) {
    const named = operators.filters.filter((filter) => filter.field === "edition" && !filter.not);
    return (edition) =>
      Number(tokens.some((t) => t.form === edition.year) || named.some((one) => one.holds({ page: { edition } })));
  }

  /* Which editions are left for later, of those that answer, and how many passages of them do. */
  function earlier(c, numbers, first) {
    const kept = new Set(first);
    const left = numbers.filter((number) => !kept.has(number));
    const years = new Set(left.map((number) => c.texts[number].page.edition.year));
    return { years: Array.from(years).sort(), count: left.length };
  }

  /** Whether any passage answers. */
  function finds(text) {
    return candidates(parse(ready(), text, new Set())).length > 0;
  }

  /* Where several editions answer, another edition's best is among the first three. */
  function balanced(found) {
    if (found.length < 4) return found;
    const first = found[0].block.page.edition;
    const other = found.findIndex((r) => r.block.page.edition !== first);
    if (other > 2 && found[other].score > 0.2 * found[0].score) found.splice(2, 0, found.splice(other, 1)[0]);
    return found;
  }

  /* The other forms of what was typed that the texts hold, by slot; or the words that are only related to it. */
  function tried(c, query, related) {
    const found = new Set();
    for (const slot of query.slots) {
      const names = slot.names || [];
      const same = names.filter((name) => !name.group.related).flatMap((name) => name.group.forms);
      const known = new Set(names.concat(related ? same : []).map((name) => read.fold(name.form)));
      const sought = names.filter((name) => name.group.related === related).flatMap((name) => name.group.forms);
      if (!related) for (const token of slot.tokens) (token.everyday || []).forEach((word) => found.add(word));
      for (const entry of sought) if (!known.has(read.fold(entry.form)) && held(c, entry)) found.add(entry.form);
    }
    return Array.from(found);
  }

  /* Whether a paragraph, caption or note holds a form of a name. */
  function held(c, entry) {
    return namedIn(c, entry).length > 0;
  }

  /* The results whose records may answer. */
  function bestOf(results) {
    return results.slice(0, BEST).filter((r) => r.score > 0.8 * results[0].score);
  }

  /* Records that answer: [{fact, result}]. Where a kind of fact is `want`ed, few, and only of the best paragraphs, so that what comes first is what ranks first. */
  function facts(found, want) {
    const top = found.results[0];
    const list = [];
    const seen = new Set();
    if (!top) return [];
    const from = want ? bestOf(found.results) : found.results;
    from.forEach((r) => {
      r.block.facts.forEach((f) => {
        const share = shareOf(found.query, r, f);
        if (
          want &&
          found.query.asking.beginning &&
          !tellsBeginning(evidence(ready(), r.block, r.answer.sentence), found.query)
        )
          return;
        const key = r.block.at + f.name + f.value;
        if ((want && !(fits(f, want) && isShown(f, r.answer.sentence))) || share < 0.5 * r.coverage || seen.has(key))
          return;
        if (!bluebook.operators.keepsFact(found.query, r, f)) return;
        if (want === "count" && !countsUnit(found.query, r, f)) return;
        seen.add(key);
        list.push({ fact: f, result: r, value: r.score * share });
      });
    });
    list.sort((a, b) => b.value - a.value);
    if (!want) return list;
    if (!list.length || list[0].result !== top) return [];
    return list
      .filter(
        (f, at) =>
          // two of a paragraph at most
          list.slice(0, at).filter((other) => other.result === f.result).length < 2,
      )
      .slice(0, 4);
  }

  /* Whether a record counts what is counted: 167 countries, not themes. */
  function countsUnit(query, result, fact) {
    const unit = query.slots.findIndex((slot) => slot.tokens.includes(query.asking.unit));
    if (unit < 0 || !result.matches[unit].worth) return true;
    return isIn(query, result, fact, unit);
  }

  /* Whether a record's words are in the sentence that is shown. */
  function isShown(fact, sentence) {
    return fact.start < sentence.to && fact.end > sentence.from;
  }

  /* How much of the query a record's sentence and name hold. */
  function shareOf(query, result, fact) {
    let held = 0;
    query.slots.forEach((slot, i) => {
      if (isIn(query, result, fact, i)) held += slot.weight;
    });
    return held / query.total;
  }

  function isIn({ slots }, { block, matches }, fact, i) {
    const { tokens } = block;
    const quoted = matches[i].places.some((p) => tokens[p.at].start >= fact.start && tokens[p.at].end <= fact.end);
    return quoted || inside(fact.stems, slots[i]);
  }

  /* Headings that the query names nearly whole, the newest edition's first. */
  function sections(query) {
    const wanted = new Set();
    query.slots.forEach((slot) => {
      slot.stems.forEach((s) => {
        if (!read.COMMON.has(s)) wanted.add(s);
      });
    });
    return wanted.size ? headingsWith(ready(), wanted) : [];
  }

  /* The headings that have all of some stems and little else. */
  function headingsWith(c, wanted) {
    const firsts = new Map(); // number of a heading → the passage after it
    const rows = Array.from(wanted, (stem) => withStem(c, stem).flatMap((row) => row.headings));
    for (const [heading, first, size] of rows[0]) firsts.set(heading, Math.max(0, size ? first : first - 1));
    const numbers = inAll(rows.map((row) => row.map(([heading]) => heading))).sort((a, b) => a - b);
    const after = Array.from(new Set(numbers.map((heading) => firsts.get(heading))));
    const near = passages(
      c,
      newestFirst(c, after, () => 0, HEADED, 0),
    );
    const all = new Set(near.flatMap((b) => Array.from(b.page.headings.values())));
    const year = (heading) => heading.page.edition.year;
    const inOrder = Array.from(all).sort((a, b) => year(b) - year(a) || a.first - b.first || a.level - b.level);
    return inOrder.filter((heading) => {
      const tokens = heading.tokens.filter((t) => t.raw.length > 1 && !read.COMMON.has(t.raw));
      const stems = new Set(tokens.map((t) => read.stem(t.form)));
      return heading.trail.length && wanted.size >= 0.6 * stems.size && Array.from(wanted).every((s) => stems.has(s));
    });
  }

  bluebook.answers = { bestOf, search, finds, facts, sections };
})((window.bluebook = window.bluebook || {}));
