/* The paragraphs, records and sections that answer a query, best first. */
(function (bluebook) {
  "use strict";
  if (!bluebook.ranking) return;
  const read = bluebook.analysis;
  const { named } = bluebook.variants;
  const { ready } = bluebook.collection;
  const { blocksNamed, inside } = bluebook.candidates;
  const { parse } = bluebook.query;
  const { score, addRuns } = bluebook.ranking;
  const { evidence } = bluebook.passages;
  const { tellsBeginning } = bluebook.answering;

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
    const asked = new Set();
    for (const slot of query.slots) slot.found.forEach((_, b) => asked.add(b));
    let found = Array.from(asked)
      .map((b) => (!filter || filter(b) ? score(c, b, query) : null))
      .filter(Boolean);
    found = addRuns(c, query, bluebook.operators.sift(query, found));
    const top = found.length ? found[0].score : 0;
    found = found.filter((r) => r.score > top * 0.12);
    const related = found.filter((r) => r.related);
    const exact = found.filter((r) => !r.near && !r.related);
    const first = related.length && exact.length && related[0].unprinted && related[0].score > exact[0].score;
    const kinds = (first ? [related, exact] : [exact, related]).concat([found.filter((r) => r.near)]);
    return {
      query,
      results: kinds.flatMap(balanced),
      variants: tried(c, query, false),
      related: tried(c, query, true),
    };
  }

  /* Where both editions answer, the other edition's best is among the first three. */
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
    if (entry.held === undefined)
      entry.held = blocksNamed(c, entry).some(
        (b) => b.kind !== "heading" && named(c, b, entry.group).some((o) => o.form === entry.form),
      );
    return entry.held;
  }

  /* Records that answer: [{fact, result}]. Where a kind of fact is `want`ed, few, and only of the best paragraphs, so that what comes first is what ranks first. */
  function facts(found, want) {
    const top = found.results[0];
    const list = [];
    const seen = new Set();
    if (!top) return [];
    const from = want ? found.results.slice(0, 3).filter((r) => r.score > 0.8 * top.score) : found.results;
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

  /* Whether a record's words are in the sentence that is shown. */
  function isShown(fact, sentence) {
    return fact.start < sentence.to && fact.end > sentence.from;
  }

  /* How much of the query a record's sentence and name hold. */
  function shareOf(query, result, fact) {
    let held = 0;
    const tokens = result.block.tokens;
    query.slots.forEach((slot, i) => {
      const quoted = result.matches[i].places.some(
        (p) => tokens[p.at].start >= fact.start && tokens[p.at].end <= fact.end,
      );
      if (quoted || inside(fact.stems, slot)) held += slot.weight;
    });
    return held / query.total;
  }

  /* Headings that the query names nearly whole. */
  function sections(query) {
    const wanted = new Set();
    query.slots.forEach((slot) => {
      slot.stems.forEach((s) => {
        if (!read.COMMON.has(s)) wanted.add(s);
      });
    });
    if (!wanted.size) return [];
    return ready()
      .blocks.filter((b) => {
        if (b.kind !== "heading") return false;
        const stems = b.tokens.filter((t) => t.raw.length > 1 && !read.COMMON.has(t.raw)).map((t) => read.stem(t.form));
        return wanted.size >= 0.6 * new Set(stems).size && Array.from(wanted).every((s) => stems.includes(s));
      })
      .slice(0, 4);
  }

  bluebook.answers = { search, facts, sections };
})((window.bluebook = window.bluebook || {}));
