/* What is shown for a query: places cited, facts asked for, then paragraphs, each with the words that were found in it. */
(function (bluebook) {
  "use strict";
  if (!bluebook.answers) return;
  const { boxPart } = bluebook.asking;
  const FACTS = ["amount", "count", "when"]; // kinds of answer that a record may be
  const HEADINGS = 4; // that are shown
  const NO_CITATION = { entries: [], messages: [], nearest: [], loads: [] };

  /* Entries in the order they are shown: places cited, facts asked for, then paragraphs. */
  function answer(text, state) {
    const c = bluebook.collection.ready();
    c.lacking.clear();
    c.isWhole = Boolean(state.whole);
    const { filters, open } = bluebook.operators.parse(c, text);
    const read = bluebook.citation ? bluebook.citation.read(filters.length ? open : text) : NO_CITATION;
    const cited = read.entries.map((p) => ({ cited: true, words: [], matches: [], ...p }));
    const words = cited.length ? "" : text; // beside places cited nothing is shown
    const found = bluebook.answers.search(words, keeps(state), new Set(state.without));
    const paragraphs = found.results.filter((r) => !r.factsOnly).map((r) => entry(found.query, r));
    const kinds = bluebook.operators.kinds(found.query);
    const asked = kinds && kinds.has("facts");
    const records = state.kind === "record" || (asked && kinds.size === 1);
    const want = (!kinds || asked) && FACTS.includes(found.query.asking.kind) ? found.query.asking.kind : "";
    const facts = (
      records || asked ? bluebook.answers.facts(found, "") : want ? bluebook.answers.facts(found, want) : []
    ).map((f, at, all) => factEntry(found.query, f, all.slice(0, at)));
    const isKept = (h) => keeps(state)(h) && bluebook.operators.keepsHeading(found.query, h);
    const box = cited.length || !bluebook.box ? null : bluebook.box.boxOf(found.query, found.results);
    const count = (keep) => (records ? 0 : paragraphs.filter(keep).length);
    const entries = cited.length ? cited : facts.concat(records ? [] : paragraphs);
    return {
      query: found.query,
      variants: found.variants,
      entries,
      loads: cited.length
        ? read.loads
        : partsFor(found, records || asked ? "all" : want).concat((box && box.loads) || []),
      box: box && box.text ? box : null,
      read,
      sections: cited.length ? [] : bluebook.answers.sections(found.query).filter(isKept).slice(0, HEADINGS),
      relatedWords: found.related,
      total: (records || asked ? facts.length : 0) + count((p) => !p.near && !p.related),
      near: count((p) => p.near), // of words that are only spelled nearly so
      related: count((p) => p.related), // of words that are only related
      cited: cited.length,
    };
  }

  /* What a query needs beside the passages: the records of those that it shows, of the best where it asks for some; what
     answers above the results. */
  function partsFor({ query, results }, want) {
    const part = boxPart(query);
    const best = want === "all" ? results : want ? results.slice(0, bluebook.answers.BEST) : [];
    const pages = new Set(best.map(({ block }) => "records/" + block.page.address));
    return Array.from(pages).concat(part ? [part, "box"] : []);
  }

  function keeps(state) {
    return function (b) {
      if (state.edition && b.page.edition.year !== state.edition) return false;
      if (state.section && b.page.edition.year + "/" + b.page.name !== state.section) return false;
      if (state.kind === "text" || state.kind === "feature")
        return (b.page.kind === "Section") === (state.kind === "text");
      return true;
    };
  }

  /* A result as it is shown. What is marked in it is found out when it is shown, so that hundreds that are not cost nothing. */
  function entry(query, result) {
    let spans = null;
    return {
      block: result.block,
      near: result.near,
      related: result.related,
      fact: null,
      query,
      sentence: result.answer.sentence,
      also: result.answer.also,
      get quoted() {
        return result.block.text.slice(this.sentence.from, this.sentence.to).trim();
      },
      get spans() {
        return spans || (spans = spansOf(query, result));
      },
      get words() {
        const words = new Set(this.spans.map((s) => result.block.text.slice(s.start, s.end)));
        return Array.from(words).sort((x, y) => y.length - x.length);
      },
    };
  }

  /* A record with the sentence that says it; one whose sentence is shown with a record before it does not repeat it. */
  function factEntry(query, found, before) {
    const { fact, result } = found;
    const made = entry(query, result);
    if (!isWithin(fact, made.sentence)) made.sentence = sentenceAt(result.block, fact.start);
    made.fact = fact;
    made.also = null;
    made.repeats = before.some((one) => one.result === result && isWithin(one.fact, made.sentence));
    return made;
  }

  const isWithin = (fact, sentence) => fact.start < sentence.to && fact.end > sentence.from;

  function sentenceAt(block, place) {
    return bluebook.passages.sentences(block).find(({ from, to }) => place >= from && place < to);
  }

  /* Where a block holds what was asked, in order; what lies within another place is left out. */
  function spansOf(query, result) {
    const b = result.block;
    const spans = [];
    let end = 0;
    result.matches.forEach((m, i) => {
      m.places.forEach((p) => {
        spans.push({
          start: b.tokens[p.at].start,
          end: b.tokens[Math.min(p.at + p.length, b.tokens.length) - 1].end,
          slot: i,
          weight: query.slots[i].weight * p.worth,
        });
      });
    });
    spans.sort((x, y) => x.start - y.start || y.end - x.end);
    return spans.filter((s) => {
      if (s.end <= end) return false;
      end = s.end;
      return true;
    });
  }

  bluebook.entries = { answer, keeps };
})((window.bluebook = window.bluebook || {}));
