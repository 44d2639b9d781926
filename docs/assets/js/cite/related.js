/* What else there is about a block of a chapter: the facts drawn from it, its counterparts, comparisons and references.
   The page has all of it after its text; the menu at a number shows what belongs to that place. */
(function (bluebook) {
  "use strict";
  const { elements, highlights } = bluebook;
  const article = document.querySelector(".md-content__inner");
  if (!article || !elements || !highlights) return;
  const { make } = elements;

  /* The links of the tables' sources that lead to a block of this page, by their rows. */
  function rowsFrom(id) {
    const rows = new Map();
    for (const link of article.querySelectorAll(".bb-record .bb-source")) {
      if (link.getAttribute("href") !== "#" + id) continue;
      const row = link.closest(".bb-record");
      rows.set(row, [...(rows.get(row) || []), link]);
    }
    return rows;
  }

  /* A row's name and its date or amount, leading to it; while it is pointed at, its words are marked in the block. */
  function factItem(row, sources, block) {
    const measure = row.querySelector("td time, td data");
    const link = make("a", { href: "#" + row.id }, row.querySelector(".bb-name").textContent);
    const point = () => highlights.showQuotes(block, sources.flatMap(highlights.quotesBeside));
    for (const type of ["mouseenter", "focus"]) link.addEventListener(type, point);
    link.addEventListener("click", () => {
      for (const quote of row.querySelectorAll("details")) quote.open = true;
    });
    return make("li", {}, link, measure ? " " : "", measure ? make("span", {}, measure.textContent) : "");
  }

  /** The facts drawn from a block as a list; null where there is none. */
  function facts(id) {
    const block = document.getElementById(id);
    const items = Array.from(rowsFrom(id), ([row, sources]) => factItem(row, sources, block));
    if (!items.length) return null;
    const list = make("ul", { class: "bb-menu-facts", "aria-label": "Facts reported here" }, ...items);
    for (const type of ["mouseleave", "focusout"]) list.addEventListener(type, highlights.restore);
    return list;
  }

  /** The counterparts, comparisons and references of a block as paragraphs; null where there is none. */
  function links(id) {
    const entry = article.querySelector(`.bb-connections [data-from="${CSS.escape(id)}"]`);
    const parts = entry
      ? Array.from(entry.querySelectorAll(":scope > :is(span, div)"), (part) => part.cloneNode(true))
      : [];
    const shown = parts.map((part) => (part.matches("div") ? part : make("p", {}, part)));
    return shown.length ? make("div", { class: "bb-menu-links" }, ...shown) : null;
  }

  bluebook.related = { facts, links };
})((window.bluebook = window.bluebook || {}));
