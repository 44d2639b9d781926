/* Words on a page: the text of its paragraphs, what a selection takes of it, links that mark words, and a plain notice
   where an address asks for a paragraph or for words that are not there. */
(function (bluebook) {
  "use strict";
  const article = document.querySelector(".md-content__inner");
  if (!article || !bluebook.letters || !bluebook.textFragments || !bluebook.highlights || !bluebook.printed) return;
  const OURS = ".bb-number, .bb-call, .bb-anchor, .bb-missing, .bb-note-number";
  const BLOCKS = "p[id], figure.bb-figure, .bb-note, h1[id], h2[id], h3[id], h4[id]";
  const { plain, sheet, offsetOf, ranges } = bluebook.letters;
  const { textFragments } = bluebook;
  const { article: asPrinted, isTranslated: changedBefore } = bluebook.printed;
  let landed = null; // the words of an address that was tidied up

  /* --- the source's words ------------------------------------------------------------------------------------------ */

  /* The words of an element, or of a part of it, without numbers and footnote calls: as citations.py quotes them. */
  function text(content) {
    const copy = document.createElement("div");
    copy.appendChild(content.cloneContents ? content.cloneContents() : content.cloneNode(true));
    for (const e of copy.querySelectorAll(OURS)) e.remove();
    for (const e of copy.querySelectorAll("p, li, th, td, figcaption")) e.append(" ");
    return plain(copy.textContent);
  }

  function blocks() {
    return Array.from(article.querySelectorAll(BLOCKS)).filter((e) =>
      e.tagName === "P" ? e.querySelector(".bb-number") : !e.classList.contains("bb-ours-heading"),
    );
  }

  /* The part of an element that lies in a range. */
  function clipped(element, range) {
    const part = document.createRange();
    part.selectNodeContents(element);
    if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
      part.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
    return part;
  }

  /* The words of a block, or of the first quotation in a record's row, as they were before anything changed them. */
  function original(id) {
    const element = asPrinted.querySelector(`[id="${CSS.escape(id)}"]`);
    return element ? text(quotable(element)) : "";
  }

  /* The passages of a pair, under its heading; of anything else its own words. */
  function quotations(id) {
    const head = asPrinted.querySelector(`h3[id="${CSS.escape(id)}"]`);
    const pair = head && asPrinted.querySelector(`h3[id="${CSS.escape(id)}"] ~ .bb-pair`);
    return pair ? Array.from(pair.querySelectorAll(".bb-compared"), text) : [original(id)];
  }

  /* What proves a statement: places with their words, and what says that an edition lacks some. */
  function proof(id) {
    const places = asPrinted.querySelectorAll(`[id="${CSS.escape(id)}"] .bb-proof-place`);
    return Array.from(places, (place) => [place, place.nextElementSibling])
      .filter(([, next]) => !next || !next.matches(".bb-citation"))
      .map(([place, next]) => ({ place: text(place), words: next && next.matches("blockquote") ? text(next) : "" }));
  }

  /* What the row of a record says: its name, what is stated under each head, our note (as row_line in
     bluebook/render/tables.py). */
  function row(id) {
    const place = asPrinted.querySelector(`[id="${CSS.escape(id)}"]`);
    const element = place && place.closest(".bb-record");
    if (!element) return null;
    const said = Array.from(element.querySelectorAll("td[data-head]"))
      .filter((cell) => !cell.querySelector(".bb-none, .bb-not-money"))
      .map((cell) => `${cell.dataset.head}: ${text(cell)}`);
    const note = element.querySelector(".bb-remark");
    const words = [...said, ...(note ? [text(note)] : [])].map((part) => part.replace(/\.$/, "") + ".").join(" ");
    return { name: text(element.querySelector(".bb-name")), words };
  }

  function quotable(element) {
    const statement = element.querySelector(":scope > [data-statement]");
    if (statement) return statement;
    const row = element.closest(".bb-record");
    return (
      (row && row.querySelector("blockquote")) ||
      (!element.matches(".bb-text-table") && element.querySelector("figcaption")) ||
      element
    );
  }

  /* Whether the words of a place are not the ones printed: a translator replaced them. */
  function changed(id) {
    const element = document.getElementById(id);
    return changedBefore || (Boolean(element) && text(quotable(element)) !== original(id));
  }

  /* What a selection takes of the chapter: its blocks in order, each with its part and its words. Of a block whose words
     were changed it takes all, as printed. */
  function taken(selection) {
    if (!selection.rangeCount || selection.isCollapsed) return [];
    const range = selection.getRangeAt(0);
    return blocks()
      .filter((element) => range.intersectsNode(element))
      .map((element) => ({ element, part: clipped(element, range) }))
      .map((piece) => ({ ...piece, words: piece.part.collapsed ? "" : text(piece.part) }))
      .filter((piece) => piece.words)
      .map((piece) => (changed(piece.element.id) ? { ...piece, words: original(piece.element.id) } : piece));
  }

  /* --- links that mark words ------------------------------------------------------------------------------------- */

  /* The part of an address that marks what is taken: `:~:text=…`; empty where no words can be distinguished from others. */
  function directive(pieces) {
    const own = pieces.flatMap((piece) => ranges(...lettersOf(piece)));
    return own.length ? textFragments.directive(own[0], own[own.length - 1], blocks()) : "";
  }

  /* The letters of a piece: its block's sheet and where in it the piece begins and ends. */
  function lettersOf({ element, part }) {
    const page = sheet(element, OURS);
    return [
      page,
      offsetOf(page, part.startContainer, part.startOffset),
      offsetOf(page, part.endContainer, part.endOffset),
    ];
  }

  /* --- arriving ---------------------------------------------------------------------------------------------------- */

  /* Browsers hide the words of an address from pages, but tell the address they were asked for. */
  function asked() {
    if (location.hash.includes(":~:")) return location.hash;
    const entry = window.navigation && window.navigation.currentEntry;
    const [loaded] = performance.getEntriesByType("navigation");
    const known = (entry && entry.url) || (!entry && loaded && loaded.name) || "";
    const bare = known.split(":~:")[0];
    return bare.replace(/#$/, "") === location.href.replace(/#$/, "")
      ? "#" + known.slice(bare.indexOf("#") + 1 || known.length)
      : location.hash;
  }

  function arrive() {
    const hash = asked();
    const id = textFragments.decoded(hash.slice(1).split(":~:")[0]);
    const place = id ? document.getElementById(id) : null;
    const words = landed || textFragments.terms(hash);
    landed = null;
    for (const old of document.querySelectorAll(".bb-notice")) old.remove();
    if (id && !place) return; // arrival.js mends the address, or says that there is no such place
    if (!words) return;
    if (location.hash.includes(":~:")) return land(id, words);
    const found = textFragments.locate(blocks(), article, place || article, words);
    if (found.length) bluebook.highlights.showLinked(found);
    else if (!changedBefore && !(id && changed(id))) tell(gone(words)); // a translated page has other words
  }

  /* A browser that does not know `:~:text=` takes it for a part of the id: without it, the change of address brings the
     reader to the place, and here again. */
  function land(id, words) {
    landed = words;
    location.replace("#" + id);
  }

  function gone({ start, end }) {
    return `The words “${end ? start + " … " + end : start}” are not here. The text may have been corrected since this link was made.`;
  }

  /* A plain notice at the head of the page, which is what the reader then sees. */
  function tell(words) {
    const notice = bluebook.elements.make("p", { class: "bb-notice", role: "alert" }, words);
    const place = document.getElementById(location.hash.slice(1).split(":~:")[0]);
    if (place && blocks().includes(place)) place.before(notice);
    else article.prepend(notice);
    notice.scrollIntoView({ block: "center" });
    showAgain(notice);
  }

  /* A browser that finds the words in another paragraph goes there a moment later: the reader, if still, is led back. */
  function showAgain(notice) {
    const acts = ["wheel", "touchstart", "pointerdown", "keydown"];
    const again = setTimeout(() => {
      for (const act of acts) removeEventListener(act, leave);
      notice.scrollIntoView({ block: "center" });
    }, 800);
    const leave = () => clearTimeout(again);
    acts.forEach((act) => addEventListener(act, leave, { once: true, passive: true }));
  }

  addEventListener("hashchange", arrive);
  if (document.readyState === "complete") arrive();
  else addEventListener("load", arrive);

  bluebook.selection = {
    text,
    blocks,
    taken,
    directive,
    original,
    quotations,
    proof,
    row,
    changed,
    lost: changedBefore,
  };
})((window.bluebook = window.bluebook || {}));
