/* What a reference leads to: whether a block of the texts is where it says, and the places that it names. */
(function (bluebook) {
  "use strict";
  const references = (bluebook.references = bluebook.references || {});
  const BLOCK = /^(?:p\d+[a-z]?|fn-\d+|fig-\d+|table-\d+)$/; // the id of a paragraph, footnote, figure or table

  /** The places that references name: all of them, or those of the chapters, as long as no text has asked for more. */
  const places = () => bluebook.places || bluebook.chapterPlaces;

  /** The blocks of every chapter page in printed order: {page, id, under, edition, at}. */
  function blocksOf(places) {
    places.blocks =
      places.blocks ||
      Object.keys(places.sections).flatMap((page) =>
        references
          .idsIn(places.sections[page])
          .map(([id, under], at) => ({ page, id, under, edition: page.slice(0, 4), at })),
      );
    return places.blocks;
  }

  /** Whether a reference's own words, without its address, say more than an edition. */
  function saysPlace(reference) {
    return Boolean(reference.ids || reference.section || reference.title || reference.chapter);
  }

  /** Whether a reference's address is no page, but its words say the place: the end of the address was cut off. */
  function isCut(reference) {
    return Boolean(reference.lost && reference.years && saysPlace(reference));
  }

  /** Whether a reference names an edition, a chapter or a part of one that is not here, or another book. */
  function isOutside(reference, places) {
    if (reference.other) return true;
    const years = reference.years || [];
    if (years.length && !years.some((year) => places.editions[year])) return true;
    const chapters = years
      .map((year) => places.editions[year])
      .filter(Boolean)
      .map((edition) => edition.chapter);
    return Boolean(reference.chapter && chapters.length && !chapters.includes(reference.chapter));
  }

  /** Whether a block is where a reference says; a reference without a place agrees with every block. The words of a
      range count before the address of its first paragraph; else the address narrows the words. */
  function agrees(reference, block, places) {
    if (reference.other || (reference.lost && !isCut(reference))) return false;
    if (reference.years && !reference.years.includes(block.edition)) return false;
    if (saysPlace(reference) && !inWords(reference, block, places)) return false;
    const address = reference.address;
    if (!address || contradicts(reference, places)) return true;
    if (reference.ids && BLOCK.test(address.id) && block.page === address.page) return true;
    return atAddress(address, block, places);
  }

  function inWords(reference, block, places) {
    if (reference.chapter && reference.chapter !== places.editions[block.edition].chapter) return false;
    if (reference.ids && !reaches(reference.ids, block, places)) return false;
    if (reference.title && !hasTitle(block, reference.title, places)) return false;
    return (
      !reference.section ||
      isUnder(block, reference.section, places) ||
      (reference.ids && isFirstUnder(reference, block, places))
    );
  }

  function hasTitle(block, title, places) {
    return references.folded(places.sections[block.page].title) === title;
  }

  /** Whether a block is under a section's number; of a page's own, all of it is, also under headings without a number. */
  function isUnder(block, section, places) {
    const opens = places.sections[block.page].opens;
    return block.under === section || block.under.startsWith(section + "-") || opens === section;
  }

  /** Whether a reference's numbers include a block: a heading, figure or note counts with the paragraphs beside it, for a
      selection that takes them in is cited by its paragraphs. */
  function reaches(ids, block, places) {
    if (ids.includes(block.id)) return true;
    if (/^p\d/.test(block.id) || !ids.some((id) => /^p\d/.test(id))) return false;
    const page = references.idsIn(places.sections[block.page]);
    const at = page.findIndex(([id]) => id === block.id);
    const isParagraph = ([id]) => /^p\d/.test(id);
    const before = page.slice(0, at).reverse().find(isParagraph);
    const after = page.slice(at).find(isParagraph);
    return Boolean((before && ids.includes(before[0])) || (after && ids.includes(after[0])));
  }

  /** Whether a block is a heading above the section that a reference names, and its paragraphs come right below. */
  function isFirstUnder(reference, block, places) {
    return (reference.section + "-").startsWith(block.id + "-") && reaches(reference.ids, block, places);
  }

  /** The addresses of the passages that a record, a pair or a comparison comes from. */
  function sourcesOf(address, places) {
    const page = places.pages[address.page];
    if (!page) return [];
    if (address.id) return (page.ids[address.id] || []).slice(1);
    return page.sources || Object.values(page.ids).flatMap((entry) => entry.slice(1));
  }

  function atAddress(address, block, places) {
    const sources = sourcesOf(address, places);
    if (sources.length) return sources.includes(block.page + "#" + block.id);
    if (places.pages[address.page]) return !address.isUnknown; // it shows passages of several editions, it does not say which
    if (block.page !== address.page) return address.page === block.edition;
    if (address.isUnknown) return false;
    if (!address.id || block.id === address.id) return true;
    if (BLOCK.test(address.id)) return !BLOCK.test(block.id) && reaches([address.id], block, places);
    return isUnder(block, address.id, places);
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
    if (reference.other || (reference.lost && !isCut(reference)) || isOutside(reference, places)) return [];
    const address = reference.address && !reference.address.isUnknown ? reference.address : null;
    if (!address) return reference.address ? [] : inWordsOnly(reference, places);
    if (!places.sections[address.page] || (address.id && !reference.ids)) {
      const at = [{ page: address.page, id: address.id }];
      return contradicts(reference, places) ? at.concat(inWordsOnly(reference, places)) : at;
    }
    const inText = reference.ids ? inWordsOnly(reference, places) : [];
    if (contradicts(reference, places)) return [{ page: address.page, id: address.id }].concat(inText);
    const here = inText.filter((place) => place.page === address.page);
    return here.length ? here : [{ page: address.page, id: address.id }];
  }

  function inWordsOnly(reference, places) {
    const blocks = blocksOf(places).filter((block) => !reference.years || reference.years.includes(block.edition));
    const named = (block) => {
      if (reference.title && !hasTitle(block, reference.title, places)) return false;
      return !reference.section || isUnder(block, reference.section, places);
    };
    if (reference.ids) return inRanges(blocks.filter((block) => reference.ids.includes(block.id) && named(block)));
    if (reference.section)
      return blocks.filter((block) => block.id === reference.section).map(({ page, id }) => ({ page, id }));
    if (reference.title)
      return blocks.filter((block) => named(block) && block.at === 0).map(({ page, id }) => ({ page, id }));
    return (reference.years || []).filter((year) => places.editions[year]).map((page) => ({ page, id: "" }));
  }

  /** Blocks of one page that follow each other by number as one place with its last. */
  function inRanges(blocks) {
    const found = [];
    for (const { page, id } of blocks) {
      const before = found[found.length - 1];
      const last = before && (before.last || before.id);
      if (before && before.page === page && isNext(last, id)) before.last = id;
      else found.push({ page, id });
    }
    return found;
  }

  function isNext(one, other) {
    const [start, number] = [one.replace(/\d.*/, ""), parseInt(one.replace(/^\D*/, ""), 10)];
    return other.startsWith(start) && [number, number + 1].includes(parseInt(other.slice(start.length), 10));
  }

  Object.assign(references, {
    places,
    sourcesOf,
    agrees,
    contradicts,
    isOutside,
    placesOf,
    saysPlace,
    blocksOf,
    BLOCK,
  });
})((window.bluebook = window.bluebook || {}));
