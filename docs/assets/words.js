/* Words on a page: the text of its paragraphs, what a selection takes of it, links that mark words, and a plain notice
   where an address asks for a paragraph or for words that are not there. */
(function () {
  "use strict";
  const bluebook = (window.bluebook = window.bluebook || {});
  const article = document.querySelector(".md-content__inner");
  if (!article) return;
  const OURS = ".bb-number, .bb-call, .bb-anchor, .bb-missing, .bb-note-number";
  const BLOCKS = "p[id], figure.bb-figure, .bb-note, h1[id], h2[id], h3[id], h4[id]";
  const LONG = 100; // letters: a longer passage is named by its first and last words
  const ENDS = 5; // how many of these

  const plain = (text) => text.replace(/\s+/g, " ").trim();

  /* --- the source's words ------------------------------------------------------------------------------------------ */

  /* The words of an element, or of a part of it, without numbers and footnote calls: as citations.py quotes them. */
  function text(content) {
    const copy = document.createElement("div");
    copy.appendChild(content.cloneContents ? content.cloneContents() : content.cloneNode(true));
    copy.querySelectorAll(OURS).forEach((e) => e.remove());
    copy.querySelectorAll("p, li").forEach((e) => e.append(" "));
    return plain(copy.textContent);
  }

  function blocks() {
    return Array.from(article.querySelectorAll(BLOCKS)).filter((e) =>
      e.tagName === "P" ? e.querySelector(".bb-number") : !e.classList.contains("bb-ours-heading"));
  }

  /* The part of an element that lies in a range. */
  function clipped(element, range) {
    const part = document.createRange();
    part.selectNodeContents(element);
    if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) part.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
    return part;
  }

  /* What a selection takes of the chapter: its blocks in order, each with its part and its words. */
  function taken(selection) {
    if (!selection.rangeCount || selection.isCollapsed) return [];
    const range = selection.getRangeAt(0);
    return blocks()
      .filter((element) => range.intersectsNode(element))
      .map((element) => ({ element, part: clipped(element, range) }))
      .map((piece) => ({ ...piece, words: piece.part.collapsed ? "" : text(piece.part) }))
      .filter((piece) => piece.words);
  }

  /* --- links that mark words ------------------------------------------------------------------------------------- */

  /* The letters of a block before, in and after a part of it, the part grown to whole words. */
  function around(element, part) {
    const all = element.textContent;
    const before = document.createRange();
    before.selectNodeContents(element);
    before.setEnd(part.startContainer, part.startOffset);
    let start = before.toString().length, end = start + part.toString().length;
    const letter = (at) => /[\p{L}\p{N}_]/u.test(all[at] || "");
    while (start > 0 && letter(start) && letter(start - 1)) start--;
    while (letter(end - 1) && letter(end)) end++;
    return [all.slice(0, start), all.slice(start, end), all.slice(end)].map(plain);
  }

  const first = (words) => words.split(" ").slice(0, ENDS).join(" ");
  const last = (words) => words.split(" ").slice(-ENDS).join(" ");
  const encoded = (words) => encodeURIComponent(words).replace(/[-'()!*~]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());

  /* The part of an address that marks what is taken: `:~:text=…`, with what stands about it where the words alone
     would be found elsewhere first. */
  function directive(pieces) {
    const [before, start] = around(pieces[0].element, pieces[0].part);
    const ending = pieces[pieces.length - 1];
    const [, end, after] = around(ending.element, ending.part);
    const whole = pieces.length === 1 && start.length <= LONG;
    const terms = whole ? [encoded(start)] : [encoded(first(start)), encoded(last(end))];
    if (common(whole ? start : first(start))) {
      const follows = after || (ending.element.nextElementSibling && plain(ending.element.nextElementSibling.textContent));
      if (before) terms.unshift(encoded(last(before)) + "-");
      if (follows) terms.push("-" + encoded(first(follows)));
    }
    return ":~:text=" + terms.join(",");
  }

  function common(words) {
    return folded(document.body.textContent).split(folded(words)).length > 2;
  }

  const folded = (words) => plain(words).toLowerCase();

  /* --- arriving ---------------------------------------------------------------------------------------------------- */

  /* Browsers hide the words of an address from pages, but tell the address they were asked for. */
  function asked() {
    if (location.hash.includes(":~:")) return location.hash;
    const entry = window.navigation && window.navigation.currentEntry;
    const [loaded] = performance.getEntriesByType("navigation");
    const known = [entry && entry.url, !entry && loaded && loaded.name].find((a) => a && a.split("#")[0] === location.href.split("#")[0]);
    const hash = known ? known.slice(known.indexOf("#")) : "";
    return known && known.includes("#") && hash.split(":~:")[0] === location.hash ? hash : location.hash;
  }

  /* The words that an address marks: {start, end}, or null. */
  function marked(hash) {
    const match = /:~:(?:.*&)?text=([^&]*)/.exec(hash);
    if (!match) return null;
    const terms = match[1].split(",").filter((term) => !term.endsWith("-") && !term.startsWith("-")).map(decoded);
    return terms[0] ? { start: terms[0], end: terms[1] || "" } : null;
  }

  // Never throws, whatever stands in an address.
  function decoded(text) {
    return new URLSearchParams("at=" + text.replace(/[+&]/g, encodeURIComponent)).get("at");
  }

  /* Whether words stand in a block, or begin there and end in one that follows; without a block, anywhere. */
  function stand(words, place) {
    const from = blocks().slice(Math.max(0, blocks().indexOf(place))).map((block) => folded(block.textContent));
    const start = (blocks().includes(place) ? from[0] : folded(article.textContent)).indexOf(folded(words.start));
    const after = blocks().includes(place) ? from.join(" ") : folded(article.textContent);
    return start >= 0 && (!words.end || after.indexOf(folded(words.end), start) >= 0);
  }

  function arrive() {
    const hash = asked();
    const id = decoded(hash.slice(1).split(":~:")[0]);
    const place = id ? document.getElementById(id) : null;
    const words = marked(hash);
    document.querySelectorAll(".bb-notice").forEach((old) => old.remove());
    if (id && !place) return; // arrival.js mends the address, or says that there is no such place
    if (words && !stand(words, place)) tell(`The words “${words.end ? words.start + " … " + words.end : words.start}” do not stand here. The text may have been corrected; the link leads to the right place all the same.`);
    else if (words && location.hash.includes(":~:")) land(id, words);
  }

  /* A plain notice at the head of the page, which is what the reader then sees. */
  function tell(words) {
    const notice = document.createElement("p");
    notice.className = "bb-notice";
    notice.setAttribute("role", "alert");
    notice.textContent = words;
    const place = document.getElementById(location.hash.slice(1).split(":~:")[0]);
    if (place && blocks().includes(place)) place.before(notice);
    else article.prepend(notice);
    notice.scrollIntoView({ block: "center" });
  }

  /* A browser that does not know `:~:text=` is led to the paragraph; its first words are selected. */
  function land(id, words) {
    location.replace("#" + id);
    if (window.find) window.find(words.start);
  }

  addEventListener("hashchange", arrive);
  if (document.readyState === "complete") arrive();
  else addEventListener("load", arrive);

  bluebook.words = { text, blocks, taken, directive };
})();
