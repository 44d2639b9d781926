/* Read without leaving the line: pointing at, focusing or touching a footnote's call or an abbreviation shows the note,
   or what the abbreviation stands for, beside it; a mention of another part of the Bluebook, that it is not here. The first of each abbreviation in a paragraph can be reached by
   keyboard: every one can be asked where it is read, and none twice. Without this script a call is a link to its note,
   the browser shows an abbreviation's title to those who can point, and the list of abbreviations has them all. */
(function () {
  "use strict";
  const NEAR = 200; // ms that the pointer may take on its way from the words to the popup
  let popup = null;
  let asked = null;
  let title = "";

  function hide() {
    if (!popup) return;
    popup.remove();
    popup = null;
    if (title) asked.title = title;
    if (asked.matches("abbr, .bb-outside")) asked.removeAttribute("aria-describedby");
    if (asked.hasAttribute("aria-expanded")) asked.setAttribute("aria-expanded", "false");
  }

  function answer(element) {
    if (element.title) return [document.createTextNode(element.title)];
    const href = element.getAttribute("href");
    const note = href && document.getElementById(href.slice(1));
    return note ? Array.from(note.childNodes, (child) => child.cloneNode(true)) : [];
  }

  function show(element) {
    if (popup && asked === element) return;
    hide();
    const shown = answer(element);
    if (!shown.length) return;
    asked = element;
    title = element.title;
    element.removeAttribute("title"); // else the browser shows it once more
    popup = document.createElement("div");
    popup.className = "bb-note-popup";
    popup.append(...shown);
    popup.addEventListener("mouseleave", () => {
      if (!element.matches(":focus-visible")) hide();
    });
    if (title) describe(element);
    else popup.setAttribute("aria-hidden", "true"); // the note itself is one link away, and is read there
    for (const part of popup.querySelectorAll("[id]")) part.removeAttribute("id");
    for (const link of popup.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
    put(element);
  }

  /* Screen readers read the popup with the abbreviation. */
  function describe(element) {
    popup.id = "bb-note-popup";
    popup.setAttribute("role", "tooltip");
    element.setAttribute("aria-describedby", popup.id);
    if (element.hasAttribute("aria-expanded")) element.setAttribute("aria-expanded", "true");
  }

  function put(element) {
    const article = element.closest(".md-content__inner") || document.body;
    article.style.position = "relative";
    article.appendChild(popup);
    const [at] = element.getClientRects();
    const base = article.getBoundingClientRect();
    popup.style.top = at.bottom - base.top + 6 + "px";
    popup.style.left = Math.max(0, Math.min(at.left - base.left, base.width - popup.offsetWidth)) + "px";
  }

  function serve(element) {
    element.addEventListener("mouseenter", () => show(element));
    element.addEventListener("focus", () => show(element));
    element.addEventListener("blur", hide);
    element.addEventListener("click", element.title ? () => show(element) : hide);
    element.addEventListener("mouseleave", () => {
      const leave = () => {
        if (asked === element && popup && !popup.matches(":hover") && !element.matches(":hover")) hide();
      };
      if (!element.matches(":focus-visible")) setTimeout(leave, NEAR); // who came by keyboard is still there
    });
  }

  /* The first of each abbreviation in a paragraph takes the keyboard's focus, and is a button that shows its words. */
  function reach(abbreviations) {
    const seen = new Map();
    for (const element of abbreviations) {
      const block = element.closest("p, li, figcaption, td, th, h1, h2, h3, h4, h5, h6") || element.parentNode;
      const before = seen.get(block) || new Set();
      if (!before.has(element.title)) asButton(element);
      seen.set(block, before.add(element.title));
    }
  }

  function asButton(element) {
    element.tabIndex = 0;
    element.setAttribute("role", "button");
    element.setAttribute("aria-expanded", "false");
    element.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      if (popup && asked === element) hide();
      else show(element);
    });
  }

  const abbreviations = document.querySelectorAll("article :is(abbr, .bb-outside)[title]");
  reach(abbreviations);
  [...document.querySelectorAll(".bb-call a"), ...abbreviations].forEach(serve);
  document.addEventListener("pointerdown", (event) => {
    if (popup && !popup.contains(event.target) && !asked.contains(event.target)) hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
})();
