/* What a query cites: the places that the reader of references (assets/js/references/) finds in it, as the search shows them. */
(function (bluebook) {
  "use strict";
  const LONGEST_RANGE = 12; // paragraphs of a range that are shown
  const NOTHING = { entries: [], messages: [], nearest: [], loads: [] };

  /** The places that references name: all of them, or, as long as no query has an address of another page, those of the chapters. */
  const known = () => bluebook.places || bluebook.chapterPlaces;

  function isReady() {
    return Boolean(bluebook.references && bluebook.references.read && known());
  }

  /** {entries, messages, nearest, loads} of a query: what it cites, in words what of it is not here, and the records that it
      lacks. */
  function read(text) {
    if (!isReady()) return NOTHING;
    const found = bluebook.references.read(text, known());
    const all = found.places.flatMap(entriesOf);
    const entries = all.filter(
      (one, at) => !one.block || all.findIndex((other) => other.block === one.block && other.fact === one.fact) === at,
    );
    return {
      entries,
      messages: found.messages,
      nearest: found.nearest.map(linked),
      loads: found.places
        .map(sourceOf)
        .filter(Boolean)
        .map((address) => bluebook.collection.recordsOf(passageAt(address))),
    };
  }

  /** The passage at an address, or the one after a heading, in whose file that is; undefined outside the chapters. */
  function passageAt(address) {
    const c = bluebook.collection.ready();
    const [name, id] = address.split("#");
    const page = c.pages.find((one) => one.address === name);
    if (!page) return undefined;
    const ids = bluebook.references.idsIn(known().sections[name]);
    const isPassage = ([one]) => bluebook.references.BLOCK.test(one);
    const at = ids.findIndex(([one]) => one === id);
    const before = ids.slice(0, Math.max(0, at)).filter(isPassage).length;
    return c.texts[page.first + Math.min(before, ids.filter(isPassage).length - 1)];
  }

  /** A block by its address, once its file is loaded; of a page without more the first heading. */
  function blockAt(address) {
    const passage = passageAt(address);
    if (!passage) return undefined;
    const { page } = passage;
    const id = address.split("#")[1];
    bluebook.collection.passages(bluebook.collection.ready(), [passage.at]);
    return id ? page.blocks.get(id) : Array.from(page.headings.values()).find((one) => one.trail.length === 1);
  }

  /** The address of the passage that a record is taken from. */
  function sourceOf({ page, id }) {
    const entry = known().pages[page];
    return /^data\/(?!who)/.test(page) && entry && id ? (entry.ids[id] || [])[1] : "";
  }

  /** A place as the entries that show it: a block, the blocks of a range, a record with its passage, or another page. */
  function entriesOf(place) {
    const block = blockAt(place.page + (place.id ? "#" + place.id : ""));
    if (block && place.last) return range(place).map((one) => ({ block: one, fact: null }));
    if (block) return [{ block, fact: null }];
    const source = sourceOf(place);
    const passage = source && blockAt(source);
    const fact = bluebook.collection.ready().facts.find((one) => one.id === place.id);
    if (passage) return [{ block: fact ? fact.block : passage, fact: fact || null }];
    return [Object.assign(linked(place), { block: null, fact: null })];
  }

  function range(place) {
    const all = bluebook.references
      .idsIn(known().sections[place.page])
      .map(([id]) => id)
      .filter((id) => /^p\d/.test(id));
    const ids = all.slice(all.indexOf(place.id), all.indexOf(place.last) + 1).slice(0, LONGEST_RANGE);
    return ids.map((id) => blockAt(place.page + "#" + id)).filter(Boolean);
  }

  /** Whether a page compares passages. */
  const isCompared = (page) => Boolean((known().pages[page] || {}).sources);

  /** A place as a link: {href, title}; of a comparison also its address, by which the briefing list knows it. */
  function linked(place) {
    return {
      href: bluebook.scripts.href(place),
      address: isCompared(place.page) ? place.page + (place.id ? "#" + place.id : "") : "",
      title: bluebook.references.placeWords(place, known()),
    };
  }

  bluebook.citation = { read };
})((window.bluebook = window.bluebook || {}));
