/* The sentences of a draft, and whether a reference after a quotation belongs to it or to another. */
(function (bluebook) {
  "use strict";
  const checking = (bluebook.checking = bluebook.checking || {});
  const { HIDDEN } = bluebook.references;
  const FAR = 50; // references that are searched for an edition

  // --- sentences -------------------------------------------------------------------------------------------------------

  const SHORTENED =
    /(?:^|[\s(\uE001])(?:\p{L}|(?:\p{L}\.)+\p{L}|[Mm]rs?|[Mm]s|[DdSs]r|[Jj]r|Prof|Gen|Adm|Col|Capt|Gov|Sen|Rep|Amb|St|vs?|etc|al|eds?|vol|nos?|No|paras?|Paras?|pars?|ch|chap|secs?|sect|arts?|figs?|nn?|fn|cf|pp?|[Ii]bid|cit|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|approx|trans|rev)$/u;

  /** Where the sentences of a paragraph end, its quotations hidden: `quotations` say what they end with. */
  function sentenceEnds(own, quotations) {
    const ends = [];
    const stops = new Map(quotations.map((q) => [q.end, /[.…]\s*[”’"']?$/.test(q.text.trimEnd())]));
    for (const match of own.matchAll(
      /([.!?…]|\uE001)["”’)\]]{0,3}(?:\[?\^?\d{1,3}\]?(?=\s)|[⁰¹²³⁴-⁹]{1,3})?\s+(?=["“‘(]?[\p{Lu}\uE001])/gu,
    )) {
      const at = match.index;
      const sign = match[1];
      if (sign === HIDDEN && !stops.get(at + 1)) continue;
      if (sign === "." && SHORTENED.test(own.slice(Math.max(0, at - 12), at))) continue;
      if (own[at + match[0].length] === "(") continue;
      ends.push(at + match[0].length);
    }
    return ends;
  }

  function sentenceOf(ends, at) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // --- whose a reference is --------------------------------------------------------------------------------------------

  const LEADING =
    /^[\s(“"‘']{0,4}(?:so|this|that|these|those|thus|source|from|quoted|cited|taken|see|it\s+(?:is|was|comes|came|appears|stands)|they\s+(?:are|were|come|appear)|the\s+(?:words?|sentences?|passages?|quotations?|quotes?|statement|lines?|text|source|reference|phrase)|both|all)\b/i;
  const CONTRARY =
    /\b(?:not|no|never|nothing|nowhere|none|without|unlike|contrast|whereas|however|new|chang(?:e|ed|es)|differ\w*|silent|missing|omit\w*|lack\w*|dropped|gone|instead)\b/i;
  const NO_WORDS =
    /\b(?:see|also|emphasis|italics|original|added|mine|ours|hereinafter|visited|printed|online|print|edn|site|numbering|record|comparison|source|from|in|cf|at|quoted|cited|available|the|of|and|ibid|accessed|retrieved|ministry|foreign|affairs|japan|mofa|diplomatic|bluebook|chapter|section|edition|page|day|access|january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;

  /** The paragraph as attribution sees it. */
  function scene(own, quotations, references, ways) {
    return { ways, own, quotations, references, ends: sentenceEnds(own, quotations), words: new Map() };
  }

  /** The index of the first of a list that starts at a place or later. */
  function firstFrom(list, place) {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle].start < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The words that a sentence has beside the references in it and the words about them. */
  function wordsBeside(it, number) {
    if (!it.words.has(number)) it.words.set(number, findBeside(it, number));
    return it.words.get(number);
  }

  function findBeside(it, number) {
    const from = number ? it.ends[number - 1] : 0;
    const to = Math.min(number < it.ends.length ? it.ends[number] : it.own.length, from + 4000);
    const parts = [];
    let at = from;
    for (
      let next = firstFrom(it.references, from);
      next < it.references.length && it.references[next].start < to;
      next += 1
    ) {
      parts.push(it.own.slice(at, it.references[next].start));
      at = it.references[next].end;
    }
    const text = parts.concat(it.own.slice(at, Math.max(at, to))).join(" ");
    return (
      text
        .replace(it.ways.headings, " ")
        .replace(it.ways.fillers, " ")
        .replace(/\uE001+/g, " ")
        .replace(NO_WORDS, " ")
        .match(/\p{L}{2,}/gu) || []
    );
  }

  /** Whether a reference after a quotation is its own. */
  function ownsAfter(it, at, reference, next) {
    const quotation = it.quotations[at];
    const mine = sentenceOf(it.ends, quotation.end - 1);
    const its = sentenceOf(it.ends, reference.start);
    if (mine === its) return !leadsIn(it, at, reference, next);
    if (between(it, at, reference)) return false;
    if (
      at + 1 < it.quotations.length &&
      it.quotations[at + 1].start < reference.start &&
      wordsBeside(it, mine).length > 1
    )
      return false;
    const other = it.quotations[firstFrom(it.quotations, reference.end)];
    const others = other && sentenceOf(it.ends, other.start) === its && !startsAnew(it, other);
    if (others && !isBracketed(it, reference)) return false;
    if (isBare(it, its, reference)) return true;
    const sentence = it.own.slice(it.ends[its - 1], its < it.ends.length ? it.ends[its] : it.ends[its - 1] + 400);
    return its === mine + 1 && LEADING.test(sentence) && !CONTRARY.test(sentence);
  }

  function startsAnew(it, quotation) {
    return /[.;]\s*$/.test(it.own.slice(Math.max(0, quotation.start - 4), quotation.start));
  }

  /** Whether a sentence is a citation and nothing else: beside it are a few names at most, such as a publisher's, or a
      remark before its brackets. */
  function isBare(it, number, reference) {
    const words = wordsBeside(it, number);
    return words.length < 4 && (isBracketed(it, reference) || !words.some((word) => /^\p{Ll}/u.test(word)));
  }

  /** Whether another quotation, in words of its own, comes between a quotation and a reference. */
  function between(it, at, reference) {
    let last = at;
    if (firstFrom(it.quotations, reference.start) - at > FAR) return true;
    while (last + 1 < it.quotations.length && it.quotations[last + 1].start < reference.start) {
      const gap = it.own.slice(it.quotations[last].end, it.quotations[last + 1].start);
      if (/\p{L}/u.test(gap.replace(/\b(?:and|or|und)\b|&/gi, ""))) return true;
      last += 1;
    }
    return false;
  }

  /** `The 2018 edition says “…”, the 2015 edition “…”`: a reference that leads in the next quotation, while this one has
      been led in by another. */
  function leadsIn(it, at, reference, after) {
    const next = it.quotations[at + 1];
    const quotation = it.quotations[at];
    const mine = sentenceOf(it.ends, quotation.start);
    const ahead = it.references[after - 1];
    const previous = at ? it.quotations[at - 1].end : 0;
    if (!next || !ahead || reference.called || isBracketed(it, reference) || reference.start > next.start) return false;
    if (sentenceOf(it.ends, ahead.start) !== mine || ahead.start < previous || isBracketed(it, ahead)) return false;
    const following = it.references[after + 1];
    const afterNext = it.quotations[at + 2];
    return (
      !following ||
      following.start < next.start ||
      (afterNext && following.start > afterNext.start) ||
      sentenceOf(it.ends, following.start) !== mine
    );
  }

  function isBracketed(it, reference) {
    const before = it.own.slice(Math.max(0, reference.start - 200), reference.start);
    return (
      /^[\s.,;]{0,5}[([]/.test(it.own.slice(reference.start, reference.start + 6)) ||
      Math.max(before.lastIndexOf("("), before.lastIndexOf("[")) >
        Math.max(before.lastIndexOf(")"), before.lastIndexOf("]"))
    );
  }

  Object.assign(checking, { FAR, sentenceOf, scene, ownsAfter, isBracketed });
})((window.bluebook = window.bluebook || {}));
