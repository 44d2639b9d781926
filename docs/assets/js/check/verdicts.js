/* What the quotation check says of a draft: a verdict for each quotation, and what each of its references leads to. Strings
   in, findings out: it knows no page. Loaded with the rest of assets/js/check/ and assets/js/references/ when first used. */
(function (bluebook) {
  "use strict";
  const checking = bluebook.checking;
  const references = bluebook.references;

  /** What is said of a quotation: its verdict, the blocks where it appears, the best first, and what differs. */
  function judge(quotation, index, places) {
    const named = quotation.named;
    const read = checking.readQuotation(quotation.text, index);
    const [from, to] = [quotation.at + quotation.start, quotation.at + quotation.end];
    const finding = { quote: quotation.text.trim(), from, to, named, own: read.own, places: [], steps: [] };
    const isHere = !sourcesOf(named).every((one) => isElsewhere(one, places));
    // Where it should be, it is looked for first: a large collection need not load the other blocks that hold its words.
    const right = isHere ? checking.exactPlaces(read, index, (block) => isFrom(named, block, places)) : [];
    if (right.length) return Object.assign(finding, { verdict: "exact", places: right });
    const found = checking.exactPlaces(read, index);
    if (!isHere) return Object.assign(finding, { verdict: "cannot-check", places: found });
    const sameEdition = found.filter((block) =>
      sourcesOf(named).some((one) => !one || !one.years || one.years.includes(block.edition)),
    );
    if (found.length && sourcesOf(named).some((one) => isElsewhere(one, places)))
      return Object.assign(finding, { verdict: "cannot-check", places: found });
    if (sameEdition.length) return Object.assign(finding, { verdict: "wrong-place", places: sameEdition });
    const maybe = named && sourcesOf(named).some((one) => isElsewhere(one, places) || isPartlyElsewhere(one, places));
    if (found.length)
      return Object.assign(finding, { verdict: maybe ? "cannot-check" : "other-edition", places: found });
    return nearOrAbsent(finding, read, index, places, maybe);
  }

  /** The sources of a quotation that are named together; one of them is `null` where none is named. */
  function sourcesOf(named) {
    return [named].concat((named && named.also) || []);
  }

  /** Whether a block is where one of the sources of a quotation says. */
  function isFrom(named, block, places) {
    return sourcesOf(named).some((one) => !one || references.agrees(one, block, places));
  }

  /** Whether a quotation is said to come from another book, or from editions none of which is here. */
  function isElsewhere(named, places) {
    return Boolean(named && (named.other || (named.years && !named.years.some((year) => places.editions[year]))));
  }

  /** Whether a quotation may come from an edition or a chapter that is not here. */
  function isPartlyElsewhere(named, places) {
    return (
      references.isOutside(named, places) ||
      (named.years || []).some((year) => !places.editions[year]) ||
      Boolean(named.part && named.part !== "1")
    );
  }

  function nearOrAbsent(finding, read, index, places, maybe) {
    const named = finding.named;
    const near = checking.nearPlaces(read, index, (block) => (named && isFrom(named, block, places) ? 1 : 0));
    if (!near.length && maybe) return Object.assign(finding, { verdict: "cannot-check" });
    if (!near.length)
      return Object.assign(finding, { verdict: "absent", nearest: checking.nearestPassage(read.words, index) });
    const block = near[0].block;
    const agreed = isFrom(named, block, places);
    return Object.assign(finding, {
      verdict: "near",
      places: [block],
      steps: checking.differences(read, near[0]),
      misplaced: !agreed,
    });
  }

  /** What a reference of the draft leads to: `found`, `several`, `unknown`, `contradicts` or `outside`. */
  function judgeFootnote(reference, index, places) {
    const blocks = index.blocks.filter((block) => references.agrees(reference, block, places));
    const at = references.placesOf(reference, places);
    const one = oneRange(at, index) || otherPage(at, places);
    const finding = { wording: reference.wording, places: (one || blocks).slice(0, 20), state: "found" };
    if (references.isOutside(reference, places)) finding.state = "outside";
    else if (references.contradicts(reference, places)) finding.state = "contradicts";
    else if (!at.length) Object.assign(finding, { state: "unknown", places: [] });
    else if (!one && new Set(blocks.map((block) => block.page)).size > 1 && at.length > 1) finding.state = "several";
    index.read(finding.places);
    return finding;
  }

  /** The block of a reference that names one, or the blocks of its range; null where it names no block or several. */
  function oneRange(at, index) {
    const [first, last] =
      at.length === 1 ? [at[0].id, at[0].last || at[0].id].map((id) => index.byAddress.get(at[0].page + "#" + id)) : [];
    if (!first || !last) return null;
    const kind = first.id.replace(/\d.*/, "");
    const from = index.blocks.indexOf(first);
    return index.blocks
      .slice(from, index.blocks.indexOf(last) + 1)
      .filter((block) => block === first || block.id.startsWith(kind));
  }

  /** The place of a page that comes from no passages, such as a name's, as a list. */
  function otherPage(at, places) {
    if (at.length !== 1 || !places.pages[at[0].page] || references.sourcesOf(at[0], places).length) return null;
    return [{ place: references.placeWords(at[0], places), footnote: "", ...at[0] }];
  }

  function isFootnote(reference) {
    if (reference.other || reference.called) return false;
    return Boolean(
      (reference.years && reference.ids) ||
      (reference.address && (reference.address.id || reference.address.isUnknown)),
    );
  }

  let indexed = null;

  /** Checks a draft; with `isWhole`, or where it is a bare text, as if it were all quoted. Yields {checked, of} between its
      slices and {load} where it waits for more of the texts; returns the findings, the footnotes' findings, what was not
      checked, and the draft as it was read, in which each finding has its place. */
  function* check(pasted, texts, places, isWhole) {
    const index = (indexed = indexed || (yield* checking.indexOf(texts, places)));
    const draft = yield* checking.cleanDraft(pasted);
    const given = isWhole ? null : yield* checking.readDraft(draft, places);
    const isBare = Boolean(given) && checking.isBare(draft, given);
    const read = given && !isBare ? given : yield* checking.readWhole(draft);
    const result = { draft, isWhole: !given || isBare, short: read.short, unclosed: read.unclosed };
    result.findings = yield* checking.each(read.quotations.first, index, (one) => judge(one, index, places));
    const isNowhere = isBare && result.findings.every((one) => one.verdict === "absent");
    if (isNowhere) Object.assign(result, { findings: [], isWhole: false, isNowhere }); // it may be the writer's own
    const footnotes = read.references.first.filter(isFootnote);
    result.footnotes = yield* checking.each(footnotes, index, (one) => judgeFootnote(one, index, places));
    result.beyond = read.quotations.count - read.quotations.first.length;
    result.outside = otherEditions(read.references.first, places);
    return result;
  }

  function otherEditions(found, places) {
    const years = new Set();
    for (const r of found) if (!r.other) for (const year of r.years || []) if (!places.editions[year]) years.add(year);
    return Array.from(years).sort();
  }

  bluebook.quotations = { check };
})((window.bluebook = window.bluebook || {}));
