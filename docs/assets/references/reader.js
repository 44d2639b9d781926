/* The one reader of references: what a text names, as places of this site. The search, the quotation check, the page for
   lost addresses and the arrival at an address all read with it. Needs clean.js, addresses.js, mentions.js and the list
   of places (assets/references/places.js). */
(function () {
  "use strict";
  const bluebook = (window.bluebook = window.bluebook || {});
  const references = (bluebook.references = bluebook.references || {});
  const { HIDDEN, PAUSE, COVERING } = references;
  const ALONE = new Set(["address", "edition", "author", "year", "paragraph", "call", "ibid"]); // the rest names a place only beside these
  const BLOCK = /^(?:p\d+[a-z]?|fn-\d+|fig-\d+)$/; // the id of a paragraph, footnote or figure
  const NOTE = /^[ \t>]*(?:\[\^?(\d{1,3})\]:?|(\d{1,3})[.)]?|([⁰¹²³⁴-⁹]{1,3}))[ \t]*(?=\D)/; // the head of a numbered note

  // --- mentions that belong together -----------------------------------------------------------------------------------

  /** `Diplomatic Bluebook 2018 (…), chapter 3, 3 (5), ¶ 6, https://…` is one reference. `noteOf` finds the note that a
      call leads to, if the text has notes. */
  function* referencesOf(text, mentions, ways, noteOf) {
    const found = [];
    let current = null, seen = 0;
    for (const mention of mentions) {
      if (mention.kind === "call") {
        const note = noteOf && noteOf(mention);
        if (note) found.push(Object.assign({}, note.reference, { start: mention.start, end: mention.end, called: true }));
        current = note ? null : current;
      } else if (current && belongs(text, current, mention, ways)) addTo(current, mention);
      else found.push(addTo((current = { start: mention.start, kinds: new Set() }), mention));
      if (++seen % PAUSE === 0) yield;
    }
    const named = found.filter((one) => one.called || Array.from(one.kinds).some((kind) => ALONE.has(kind)));
    for (const one of named) if (!one.called && isAnothers(text, one)) one.other = text.slice(Math.max(0, one.start - 60), one.end + 60).replace(/\s+/g, " ").trim();
    return named;
  }

  /** Whether a bracket that ends in a paragraph's number begins with a name that is not ours: `(Resolution 2231, para. 9`. */
  function isInBracketOf(before) {
    const bracket = /\(([^()\uE001]*)$/.exec(before);
    const names = bracket ? bracket[1].match(/\p{Lu}\p{L}{2,}/gu) || [] : [];
    return names.some((name) => !OWN_WORDS.test(name));
  }

  const OWN_WORDS = /^(?:In|See|The|From|And|Or|As|At|Of|Bluebooks?|Diplomatic|DBB?|MOFA|Japan|Affairs|Editions?|Cf|Also|Section|Chapter|Source|Both|By|On|To|For|Compare|Chapter|JAPAN|BLUEBOOK)$/;
  const ANOTHER = /\b(?:white paper|yearbook|defen[cs]e of japan|annual report|press release|green paper)\b/i;

  /** Whether what seems to name an edition is another book's year (`Smith 2018, para. 6`), or the ministry's as the author
      of another book. */
  function isAnothers(text, reference) {
    if (reference.kinds.has("edition") || reference.kinds.has("title") || reference.address || reference.isIbid) return false;
    const before = text.slice(Math.max(0, reference.start - 80), reference.start);
    if (!reference.years) return isInBracketOf(before);
    if (ANOTHER.test(before + text.slice(reference.start, reference.end + 60).split(/[;()]|\. /)[0])) return true;
    const word = /(\p{Lu}[\p{L}’'-]+)(?: et al\.)?[,.]? ?$/u.exec(before);
    return reference.kinds.has("year") && !reference.kinds.has("author") && Boolean(word) && !OWN_WORDS.test(word[1]);
  }

  function belongs(text, reference, mention, ways) {
    if (mention.start - reference.end > 600 || mention.start - reference.start > 1400) return false;
    if (Boolean(mention.other) !== Boolean(reference.other)) return false;
    const lines = text.slice(reference.end, mention.start);
    if (/\n/.test(lines) && NOTE.test(lines.slice(lines.lastIndexOf("\n") + 1) + "-")) return false;
    const words = withoutYears(lines, reference).replace(/\s+/g, " ").replace(ways.headings, "…");
    const between = mention.kind === "address" ? words.replace(/[^\s(<]{1,200}$/, "").replace(ways.name, "") : words; // a host without https
    if (between.includes(HIDDEN) || between.includes(";")) return false;
    const said = between.replace(ways.fillers, " ");
    if (said.length > 60 || (/[.!?]\)? \p{Lu}/u.test(said) && countWords(said) > 1)) return false;
    const isLoose = countWords(said) > 0;
    if (isLoose && !(ALONE.has(reference.last) && ALONE.has(mention.kind))) return false;
    return !repeats(reference, mention, isLoose);
  }

  /** What comes between two mentions, without the year and the pages that a style adds: `(2018, …)`, `p. 45`. */
  function withoutYears(text, reference) {
    return text.replace(/\b(?:19|20)\d\d\b|\bpp?\. ?\d{1,4}(?:[-–]\d{1,4})?/g, (all) => (/^p/.test(all) || (reference.years || []).includes(all) ? " " : all));
  }

  function countWords(text) {
    return (text.match(/[\p{L}\p{Nd}]+/gu) || []).length;
  }

  /** Whether a mention says again what a reference has said, and so begins another. */
  function repeats(reference, mention, isLoose) {
    if (mention.isIbid) return true;
    if (mention.page && reference.address) return mention.page !== reference.address.page || mention.id !== reference.address.id;
    if (mention.section && reference.section) return true;
    if (!mention.years || !reference.years || mention.years[0] === reference.years[0]) return false;
    return !mention.page || isLoose; // an address beside the words of another edition is a contradiction, told as one
  }

  function addTo(reference, mention) {
    reference.end = mention.end;
    reference.last = mention.kind;
    reference.kinds.add(mention.kind);
    if (mention.kind === "address" && mention.page) reference.address = reference.address || mention;
    reference.years = reference.years || mention.years;
    if (mention.ids) reference.ids = Array.from(new Set((reference.ids || []).concat(mention.ids)));
    if (mention.title) reference.title = mention.title;
    if (mention.chapter) reference.chapter = mention.chapter;
    if (mention.other) reference.other = mention.other;
    if (mention.lost) reference.lost = mention.lost;
    if (mention.isIbid) reference.isIbid = true;
    if (mention.kind === "bare section" && reference.chapter) reference.part = mention.section;
    else if (mention.section) reference.section = mention.section;
    return reference;
  }

  // --- what a reference leads to ---------------------------------------------------------------------------------------

  /** The blocks of every chapter page in printed order: {page, id, under, edition, at}. */
  function blocksOf(places) {
    places.blocks = places.blocks || Object.keys(places.sections).flatMap((page) =>
      places.sections[page].ids.map(([id, under], at) => ({ page, id, under, edition: page.slice(0, 4), at })));
    return places.blocks;
  }

  /** Whether a reference's own words, without its address, say more than an edition. */
  function saysPlace(reference) {
    return Boolean(reference.ids || reference.section || reference.title || reference.chapter);
  }

  /** Whether a reference names an edition, a chapter or a part of one that is not here, or another book. */
  function isOutside(reference, places) {
    if (reference.other) return true;
    const years = reference.years || [];
    if (years.length && !years.some((year) => places.editions[year])) return true;
    const chapters = years.map((year) => places.editions[year]).filter(Boolean).map((edition) => edition.chapter);
    return Boolean(reference.chapter && chapters.length && !chapters.includes(reference.chapter));
  }

  /** Whether a block is where a reference says; a reference without a place agrees with every block. The words of a
      range count before the address of its first paragraph; else the address narrows the words. */
  function agrees(reference, block, places) {
    if (reference.other || reference.lost) return false;
    if (reference.years && !reference.years.includes(block.edition)) return false;
    if (saysPlace(reference) && !inWords(reference, block, places)) return false;
    const address = reference.address;
    if (!address || contradicts(reference, places)) return true;
    if (block.page !== address.page && !sourcesOf(address, places).length) return false;
    return reference.ids && BLOCK.test(address.id) ? true : atAddress(address, block, places);
  }

  function inWords(reference, block, places) {
    if (reference.chapter && reference.chapter !== places.editions[block.edition].chapter) return false;
    if (reference.ids && !reaches(reference.ids, block, places)) return false;
    if (reference.title && !hasTitle(block, reference.title, places)) return false;
    return !reference.section || isUnder(block, reference.section) || (reference.ids && isFirstUnder(reference, block, places));
  }

  function hasTitle(block, title, places) {
    return references.folded(places.sections[block.page].title) === title;
  }

  function isUnder(block, section) {
    return block.under === section || block.under.startsWith(section + "-");
  }

  /** Whether a reference's numbers include a block: a heading, figure or note counts with the paragraphs beside it, for a
      selection that takes them in is cited by its paragraphs. */
  function reaches(ids, block, places) {
    if (ids.includes(block.id)) return true;
    if (/^p\d/.test(block.id) || !ids.some((id) => /^p\d/.test(id))) return false;
    const page = places.sections[block.page].ids, at = page.findIndex(([id]) => id === block.id);
    const isParagraph = ([id]) => /^p\d/.test(id);
    const before = page.slice(0, at).reverse().find(isParagraph), after = page.slice(at).find(isParagraph);
    return Boolean((before && ids.includes(before[0])) || (after && ids.includes(after[0])));
  }

  /** Whether a block is a heading above the section that a reference names, and its paragraphs come right below. */
  function isFirstUnder(reference, block, places) {
    return !/^(?:p\d|fn-\d|fig-\d)/.test(block.id) && reaches(reference.ids, block, places);
  }

  /** The addresses of the passages that a record or a pair comes from. */
  function sourcesOf(address, places) {
    const page = places.pages[address.page];
    if (!page) return [];
    return address.id ? (page.ids[address.id] || []).slice(1) : Object.values(page.ids).flatMap((entry) => entry.slice(1));
  }

  function atAddress(address, block, places) {
    const sources = sourcesOf(address, places);
    if (sources.length) return sources.includes(block.page + "#" + block.id);
    if (block.page !== address.page) return address.page === block.edition;
    if (address.isUnknown) return false;
    if (!address.id || block.id === address.id) return true;
    if (BLOCK.test(address.id)) return !BLOCK.test(block.id) && reaches([address.id], block, places);
    return isUnder(block, address.id) || address.id === places.sections[block.page].opens;
  }

  /** Whether a reference's words and its address name different editions or paragraphs. */
  function contradicts(reference, places) {
    const address = reference.address;
    if (!address) return false;
    if (address.years && reference.years && !reference.years.includes(address.years[0])) return true;
    if (!reference.ids) return false;
    const sources = sourcesOf(address, places);
    if (sources.length && address.id) return !sources.some((source) => reference.ids.includes(source.split("#")[1]));
    return BLOCK.test(address.id || "") && !reference.ids.includes(address.id);
  }

  /** The places that a reference names: {page, id, last}; none where it names nothing here. */
  function placesOf(reference, places) {
    if (reference.other || reference.lost || isOutside(reference, places)) return [];
    const address = reference.address && !reference.address.isUnknown ? reference.address : null;
    if (!address) return reference.address ? [] : inWordsOnly(reference, places);
    if (!places.sections[address.page] || (address.id && !reference.ids)) {
      const at = [{ page: address.page, id: address.id }];
      return contradicts(reference, places) ? at.concat(inWordsOnly(reference, places)) : at;
    }
    const said = reference.ids ? inWordsOnly(reference, places) : [];
    if (contradicts(reference, places)) return [{ page: address.page, id: address.id }].concat(said);
    const here = said.filter((place) => place.page === address.page);
    return here.length ? here : [{ page: address.page, id: address.id }];
  }

  function inWordsOnly(reference, places) {
    const blocks = blocksOf(places).filter((block) => !reference.years || reference.years.includes(block.edition));
    const named = (block) => {
      if (reference.title && !hasTitle(block, reference.title, places)) return false;
      return !reference.section || isUnder(block, reference.section);
    };
    if (reference.ids) return inRanges(blocks.filter((block) => reference.ids.includes(block.id) && named(block)));
    if (reference.section) return blocks.filter((block) => block.id === reference.section).map(({ page, id }) => ({ page, id }));
    if (reference.title) return blocks.filter((block) => named(block) && block.at === 0).map(({ page, id }) => ({ page, id }));
    return (reference.years || []).filter((year) => places.editions[year]).map((page) => ({ page, id: "" }));
  }

  /** Blocks of one page that follow each other by number as one place with its last. */
  function inRanges(blocks) {
    const found = [];
    for (const { page, id } of blocks) {
      const before = found[found.length - 1], last = before && (before.last || before.id);
      if (before && before.page === page && isNext(last, id)) before.last = id;
      else found.push({ page, id });
    }
    return found;
  }

  function isNext(one, other) {
    const [start, number] = [one.replace(/\d.*/, ""), parseInt(one.replace(/^\D*/, ""), 10)];
    return other.startsWith(start) && [number, number + 1].includes(parseInt(other.slice(start.length), 10));
  }

  // --- a whole text ----------------------------------------------------------------------------------------------------

  /** A text without the time that an edition covers, in the same length. */
  function withoutCover(text) {
    return text.replace(COVERING, (all) => " ".repeat(all.length));
  }

  /** The references of a text in order; an ibid takes what it leaves open from the one before it. */
  function* inText(text, ways, noteOf) {
    const own = withoutCover(text);
    return takenUp(yield* referencesOf(own, yield* references.mentionsIn(own, ways), ways, noteOf), null);
  }

  /** References in which each ibid has what the reference before it named. */
  function takenUp(found, before) {
    let previous = before;
    found.forEach(function (reference, at) {
      if (reference.isIbid && previous) found[at] = continued(reference, previous);
      previous = found[at];
    });
    return found;
  }

  function continued(reference, previous) {
    const { start, end, kinds, last, said, ids, section } = reference;
    const own = { start, end, kinds, last, said, isIbid: true };
    if (!ids && !section) return Object.assign({}, previous, own);
    const inherited = { years: previous.years, title: previous.title, chapter: previous.chapter, other: previous.other };
    const page = previous.address && previous.address.page;
    return Object.assign({}, inherited, own, { section: section || previous.section, ids }, page ? { address: { page, id: "", years: previous.years } } : {});
  }

  let ways = null;

  /** The ways of naming a place, made once. */
  function waysOf(places) {
    ways = ways && ways.places === places ? ways : references.makeWays(places);
    return ways;
  }

  Object.assign(references, { waysOf, inText, takenUp, withoutCover, agrees, contradicts, isOutside, placesOf, saysPlace, blocksOf, NOTE, BLOCK });
})();
