/* Words marked in a page: those that a fact's source quotes, those that a search found, those that a link names. What is
   to be marked travels in the browser's storage, one entry for each link followed, never in the address: what is copied
   stays a permanent address. Without this script, or without storage, the link leads to the paragraph all the same.
   An entry: { address, kind: "quoted" or "found", words, sentence }; of what a search found, `sentence` is the one that
   answers. The search puts its part on the link, as `bluebookEntry` (search/results.js). */
(function (bluebook) {
  "use strict";
  if (!bluebook.letters || !bluebook.elements) return;
  const { fold, plain, sheet, ranges, find } = bluebook.letters;
  const NAME = "bb-mark "; // an entry's name goes on with its time
  const LIFE = 10 * 60 * 1000; // ms, as long as a reader may leave a menu open
  const MOST = 40; // entries
  const LEFT_OUT = ".bb-call, .bb-number, .bb-note-number, .bb-missing"; // what is no part of a block's own words
  const CLASSES = { quoted: "bb-quoted", found: "bb-found", linked: "bb-quoted" };
  let handed = null; // what a link to this very page takes along, where the browser refuses to store it
  let arrived = []; // the marks that the reader came for: [block, kind, words] of each

  /* --- marking ------------------------------------------------------------------------------------------------------- */

  function wrap(pieces, name) {
    for (const range of pieces.filter((one) => !one.startContainer.parentNode.closest("mark." + name))) {
      range.surroundContents(bluebook.elements.make("mark", { class: name }));
    }
  }

  function unmark() {
    document.querySelectorAll("mark.bb-quoted, mark.bb-found").forEach((made) => {
      const block = made.parentNode;
      made.replaceWith(...made.childNodes);
      block.normalize();
    });
  }

  /* Mark words in a block: a quotation once, words found wherever they are. */
  function mark(block, kind, words) {
    for (const one of words.map((word) => fold(plain(word))).sort((a, b) => b.length - a.length)) {
      let page = sheet(block, LEFT_OUT);
      let at = one ? find(page.text, one, 0) : -1;
      while (at >= 0) {
        wrap(ranges(page, at, at + one.length), CLASSES[kind]);
        page = sheet(block, LEFT_OUT);
        at = kind === "found" ? find(page.text, one, at + one.length) : -1;
      }
    }
  }

  /* Mark what a link names, and bring it into view where it is not. */
  function showLinked(pieces) {
    restore();
    wrap(pieces, CLASSES.linked);
    reveal();
  }

  function reveal() {
    const made = document.querySelector("mark.bb-quoted") || document.querySelector("mark.bb-found");
    if (!made) return;
    const { top, bottom } = made.getBoundingClientRect();
    if (top < 100 || bottom > innerHeight) made.scrollIntoView({ block: "center" });
  }

  /* --- from a link to its place -------------------------------------------------------------------------------------- */

  /* An address without what servers and readers add to it. */
  function bare(address) {
    const { origin, pathname, hash } = new URL(address, location.href);
    return origin + pathname.replace(/\/{2,}/g, "/").replace(/\/index\.html$/, "/") + hash;
  }

  /* Store what a link takes along. Each entry has a name of its own, so that no tab overwrites another's. */
  function storeEntry(entry) {
    try {
      const names = stored();
      for (const name of names.slice(0, Math.max(0, names.length - MOST))) localStorage.removeItem(name);
      localStorage.setItem(NAME + Date.now(), JSON.stringify(entry));
    } catch (refused) {
      /* the link still leads there */
    }
  }

  /* The names of the entries, oldest first; those that nobody came for are dropped. */
  function stored() {
    const names = Object.keys(localStorage)
      .filter((name) => name.startsWith(NAME))
      .sort();
    const late = names.filter((name) => timeOf(name) < Date.now() - LIFE);
    for (const name of late) localStorage.removeItem(name);
    return names.filter((name) => !late.includes(name));
  }

  const timeOf = (name) => Number(name.slice(NAME.length));

  /* The entry for this address that was stored last before a moment: of several tabs, each finds its own. Where clocks
     say that all were stored later, the first. */
  function takeEntry(moment) {
    try {
      const here = bare(location.href);
      const fitting = stored().filter((name) => JSON.parse(localStorage.getItem(name)).address === here);
      const name = fitting.filter((one) => timeOf(one) <= moment).pop() || fitting[0];
      const entry = name ? JSON.parse(localStorage.getItem(name)) : null;
      if (name) localStorage.removeItem(name);
      return entry;
    } catch (refused) {
      return null;
    }
  }

  /* All the words that a row quotes from the paragraph of a link. */
  function quotesBeside(link) {
    return Array.from(link.parentNode.querySelectorAll("blockquote"), (quote) => quote.textContent);
  }

  /* The words behind a link: a source's quotations, a result's words. */
  function carriedBy(link) {
    const quotes = link.matches(".bb-source") ? quotesBeside(link) : [];
    if (quotes.length) return { kind: "quoted", words: quotes };
    const entry = link.bluebookEntry;
    return entry ? { kind: "found", words: entry.words, sentence: entry.quoted || "" } : null;
  }

  /* A link is followed, here or into another tab: its words go along; on this very page they are marked at once. */
  function onLinkFollowed(event) {
    if (event.type === "auxclick" && event.button !== 1) return; // the menu tells of itself
    const link = event.target.closest && event.target.closest("a[href]");
    const carried = link && carriedBy(link);
    if (!carried) return;
    const entry = { address: bare(link.href), ...carried };
    const inThisTab =
      event.type === "click" && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    const samePage = link.href.split("#")[0] === location.href.split("#")[0];
    if (!inThisTab || !samePage) return storeEntry(entry);
    handed = entry;
    setMarks(document.getElementById(decodeURIComponent(link.hash.slice(1))), entry);
    if (link.href === location.href) setTimeout(() => showArrival(handedOver)); // no event tells of it
  }

  /* What a link on this very page handed over. */
  function handedOver() {
    const entry = handed && handed.address === bare(location.href) ? handed : null;
    handed = null;
    return entry;
  }

  /* Mark what the reader came for. It is kept with the tab's history, for when the page is loaded again. */
  function showArrival(fresh) {
    const kept = history.state && history.state.bluebookMarks;
    const place = placeAsked();
    const entry = place ? kept || fresh() : null;
    setMarks(place, entry);
    if (!entry || kept) return;
    history.replaceState({ ...history.state, bluebookMarks: entry }, "");
    if (entry.kind === "found") place.scrollIntoView();
    reveal();
    if (document.readyState !== "complete") addEventListener("load", () => setTimeout(reveal)); // the browser scrolls once more
  }

  /* The marks that the reader came for: an answering sentence, then the words. */
  function setMarks(place, entry) {
    arrived = [];
    if (place && entry && entry.sentence) arrived.push([place, "quoted", [entry.sentence]]);
    if (place && entry) arrived.push([place, entry.kind, entry.words]);
    restore();
  }

  const placeAsked = () => document.getElementById(bluebook.elements.idAsked());

  /* Back to the words that the reader came for. */
  function restore() {
    unmark();
    for (const one of arrived) mark(...one);
  }

  for (const type of ["click", "auxclick", "contextmenu", "dragstart"])
    document.addEventListener(type, onLinkFollowed, true);
  addEventListener("hashchange", () => showArrival(handedOver));
  showArrival(() => takeEntry(performance.timeOrigin + 50)); // ms: clocks differ a little

  /* Mark the words that a fact quotes from a block, while a reader points at it. */
  function showQuotes(block, quotes) {
    unmark();
    mark(block, "quoted", quotes);
  }

  bluebook.highlights = { showLinked, showQuotes, restore, quotesBeside };
})((window.bluebook = window.bluebook || {}));
