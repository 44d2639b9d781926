/* Arriving within a chapter: folds open for what is in them, the heading above a paragraph is brought into view with it,
   and the header names the place that is being read. Without this script the address is reached all the same. */
(function (bluebook) {
  "use strict";
  const { elements } = bluebook;
  const article = document.querySelector(".md-content__inner");
  const header = document.querySelector(".md-header");
  const topic = document.querySelector("[data-md-component=header-topic] .md-ellipsis");
  const data = document.querySelector("script.bb-cite-data");
  const place = article && article.querySelector(".bb-place");
  if (!elements || !data || !header || !topic || !place) return;
  const { numbering } = JSON.parse(data.textContent); // of each heading of the chapter
  const headings = Array.from(article.querySelectorAll("h1[id], h2[id], h3[id], h4[id]")).filter(
    (e) => numbering[e.id] !== undefined,
  );
  const end = article.querySelector(".bb-turn"); // what comes after the text
  const SLACK = 2; // px
  const HEADING_MARGIN = 3.6; // rem between the window's top and a heading that was gone to, as the theme has it
  const UPPER = 0.6; // of the window: what was arrived at is no further down
  const READING_LINE = 120; // px below the header: what is there is being read

  const topOf = (element) => element.getBoundingClientRect().top;
  const headerEnd = () => header.getBoundingClientRect().bottom;

  /* --- arriving ------------------------------------------------------------------------------------------------------ */

  function land() {
    const place = document.getElementById(elements.idAsked());
    if (!place || !article.contains(place)) return;
    if (openFolds(place)) place.scrollIntoView();
    else showHeading(place);
  }

  /* Open the folds that a place is in; whether one was closed. */
  function openFolds(place) {
    const closed = [];
    for (let fold = place.closest("details"); fold; fold = fold.parentNode.closest("details")) {
      if (!fold.open) closed.push(fold);
      fold.open = true;
    }
    return closed.length > 0;
  }

  /* Where the browser has just put a place below the header: move on to the heading above it, if both fit. */
  function showHeading(place) {
    const margin = parseFloat(getComputedStyle(place).scrollMarginTop);
    const heading = headingAbove(place);
    if (!heading || headings.includes(place) || Math.abs(topOf(place) - margin) > SLACK) return;
    const shift = HEADING_MARGIN * parseFloat(getComputedStyle(document.documentElement).fontSize) - topOf(heading);
    const mark = place.querySelector("mark.bb-quoted") || place.querySelector("mark") || place;
    const last = mark === place ? topOf(place) : mark.getBoundingClientRect().bottom;
    if (last + shift < innerHeight * UPPER) scrollBy({ top: -shift, behavior: "instant" });
  }

  function headingAbove(place) {
    return headings.filter((e) => e.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING).pop();
  }

  addEventListener("hashchange", land);
  if (document.readyState === "complete") land();
  else addEventListener("load", land);

  /* --- where the reader is ------------------------------------------------------------------------------------------- */

  /* `2018 (4) B (A) c`, and in a wide window the heading's words. */
  function wordsOf(heading) {
    const number = numbering[heading.id];
    const own = number.split(" ").pop(); // (B) of 3 (4) B (B)
    const words = heading.getAttribute("aria-label");
    return [
      elements.make("span", { class: "bb-here" }, `${place.dataset.edition} ${number}`),
      elements.make(
        "span",
        { class: "bb-here-words" },
        words.startsWith(own) ? words.slice(own.length).replace(/^[.\s]+/, "") : words,
      ),
    ];
  }

  let shown = null;
  let waiting = false;

  function follow() {
    waiting = false;
    const line = headerEnd() + READING_LINE;
    const isPast = end && topOf(end) < line; // what is read is no part of the text
    const heading = (!isPast && headings.filter((e) => topOf(e) < line).pop()) || headings[0];
    if (heading === shown) return;
    shown = heading;
    topic.replaceChildren(...wordsOf(heading));
  }

  function soon() {
    if (!waiting) requestAnimationFrame(follow);
    waiting = true;
  }

  addEventListener("scroll", soon, { passive: true });
  soon();
})((window.bluebook = window.bluebook || {}));
