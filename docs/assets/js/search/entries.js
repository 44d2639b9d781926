/* What is shown for a query: places cited, facts asked for, then paragraphs, each with the words that were found in it. */
(function (bluebook) {
  "use strict";
  if (!bluebook.shortfall) return;
  const { boxPart } = bluebook.asking;
  const FACTS = ["amount", "count", "when"]; // kinds of answer that a record may be
  const HEADINGS = 4; // that are shown
  const OMITTED = " … "; // between sentences that do not follow each other; briefing/places.js compares what is around it
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
    const box = cited.length || !bluebook.box ? null : bluebook.box.boxOf(found.query, found.results, state);
    const count = (keep) => (records ? 0 : paragraphs.filter(keep).length);
    const entries = cited.length ? cited : facts.concat(records ? [] : paragraphs);
    return {
      query: found.query,
      variants: found.variants,
      entries,
      loads: cited.length
        ? read.loads
        : partsFor(found, records || asked ? "all" : want).concat((box && box.loads) || []),
      box: box && box.lines ? box : null,
      read,
      sections: cited.length ? [] : bluebook.answers.sections(found.query).filter(isKept).slice(0, HEADINGS),
      shortfall: bluebook.shortfall.shortfall(found),
      relatedWords: found.related,
      total: (records || asked ? facts.length : 0) + count((p) => !p.near && !p.related),
      near: count((p) => p.near), // of words that are only spelled nearly so
      related: count((p) => p.related), // of words that are only related
      cited: cited.length,
    };
  }

  /* What a query needs beside the passages: the records of those that it shows, or of the best where it asks for some and the
     first has any; what answers above the results. */
  function partsFor({ query, results }, want) {
    const part = boxPart(query);
    const best = want === "all" ? results : want ? bluebook.answers.bestOf(results) : [];
    const mayAnswer = want === "all" || (best.length > 0 && best[0].block.isRecorded);
    const recorded = mayAnswer ? best.filter(({ block }) => block.isRecorded) : [];
    const files = new Set(recorded.map(({ block }) => bluebook.collection.recordsOf(block)));
    return Array.from(files).concat(part ? [part, "box"] : [], part === "tables" ? ["counting"] : []);
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
      get shown() {
        return sentencesShown(this);
      },
      get spans() {
        return spans || (spans = spansOf(query, result));
      },
      get words() {
        const spans = this.spans.filter((s) => s.isNearest);
        const words = new Set(spans.map((s) => result.block.text.slice(s.start, s.end)));
        return Array.from(words).sort((x, y) => y.length - x.length);
      },
    };
  }

  /* The sentence that answers, with another that does so as well as far as can be known: [{from, to, before}] in the order of
     the text. `before` is the text between a sentence and the one shown before it. */
  function sentencesShown({ sentence, also }) {
    const both = [sentence, also].filter(Boolean).sort((a, b) => a.from - b.from);
    const before = (at) => (!at ? "" : both[at - 1].to < both[at].from ? OMITTED : " ");
    return both.map(({ from, to }, at) => ({ from, to, before: before(at) }));
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
      const best = Math.max(...m.places.map((p) => p.worth)); // beside the words typed no others of their sense are nearest
      m.places.forEach((p) => {
        spans.push({
          start: b.tokens[p.at].start,
          end: b.tokens[Math.min(p.at + p.length, b.tokens.length) - 1].end,
          slot: i,
          isNearest: p.worth >= bluebook.matching.STEM * best,
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
