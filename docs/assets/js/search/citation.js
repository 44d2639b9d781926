/* What a query cites: the places that the reader of references (assets/js/references/) finds in it, as the search shows them. */
(function (bluebook) {
  "use strict";
  const LONGEST_RANGE = 12; // paragraphs of a range that are shown
  const NOTHING = { entries: [], messages: [], nearest: [], wantsFacts: false };

  function isReady() {
    return Boolean(bluebook.references && bluebook.references.read && bluebook.places);
  }

  /** {entries, messages, nearest, wantsFacts} of a query: what it cites, and in words what of it is not here. */
  function read(text) {
    if (!isReady()) return NOTHING;
    const found = bluebook.references.read(text, bluebook.places);
    const blocks = byAddress();
    const all = found.places.flatMap((place) => entriesOf(place, blocks));
    const entries = all.filter(
      (one, at) => !one.block || all.findIndex((other) => other.block === one.block && other.fact === one.fact) === at,
    );
    return {
      entries,
      messages: found.messages,
      nearest: found.nearest.map(linked),
      wantsFacts: found.places.some((place) => /^data\/(?!who)/.test(place.page)),
    };
  }

  let held = null;

  /** The blocks of the index by address; a page's first block also by the page's own. */
  function byAddress() {
    const { blocks } = bluebook.collection.ready();
    if (held && held.blocks === blocks) return held.map;
    const map = new Map();
    for (const block of blocks) {
      const page = block.page.edition.year + "/" + block.page.name;
      if (!map.has(page)) map.set(page, block);
      map.set(page + "#" + block.id, block);
    }
    held = { blocks, map };
    return map;
  }

  /** A place as the entries that show it: a block, the blocks of a range, a record with its passage, or another page. */
  function entriesOf(place, blocks) {
    const block = blocks.get(place.page + (place.id ? "#" + place.id : ""));
    if (block && place.last) return range(place, blocks).map((one) => ({ block: one, fact: null }));
    if (block) return [{ block, fact: null }];
    const entry = bluebook.places.pages[place.page];
    const source = entry && place.id && (entry.ids[place.id] || [])[1];
    const fact = bluebook.collection.ready().facts.find((one) => one.id === place.id);
    if (/^data\/(?!who)/.test(place.page) && source && blocks.has(source))
      return [{ block: fact ? fact.block : blocks.get(source), fact: fact || null }];
    return [Object.assign(linked(place), { block: null, fact: null })];
  }

  function range(place, blocks) {
    const all = bluebook.places.sections[place.page].ids.map(([id]) => id).filter((id) => /^p\d/.test(id));
    const ids = all.slice(all.indexOf(place.id), all.indexOf(place.last) + 1).slice(0, LONGEST_RANGE);
    return ids.map((id) => blocks.get(place.page + "#" + id)).filter(Boolean);
  }

  /** Whether a page compares passages. */
  const isCompared = (page) => Boolean((bluebook.places.pages[page] || {}).sources);

  /** A place as a link: {href, title}; of a comparison also its address, by which the briefing list knows it. */
  function linked(place) {
    return {
      href: bluebook.scripts.href(place),
      address: isCompared(place.page) ? place.page + (place.id ? "#" + place.id : "") : "",
      title: bluebook.references.placeWords(place, bluebook.places),
    };
  }

  bluebook.citation = { read };
})((window.bluebook = window.bluebook || {}));
