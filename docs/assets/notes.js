/* Read without leaving the line: pointing at or focusing a footnote's call shows the note beside it, pointing at or
   touching an abbreviation shows what it stands for. Without this script a call is a link to its note, and the browser
   tells an abbreviation's title to those who can point. */
(function () {
  "use strict";
  var popup = null, asked = null, title = "";

  function hide() {
    if (!popup) return;
    popup.remove();
    popup = null;
    if (title) asked.title = title;
  }

  function answer(element) {
    if (element.title) return [document.createTextNode(element.title)];
    var note = document.getElementById(element.getAttribute("href").slice(1));
    return note ? Array.prototype.map.call(note.childNodes, function (child) { return child.cloneNode(true); }) : [];
  }

  function show(element) {
    if (popup && asked === element) return;
    hide();
    var told = answer(element);
    if (!told.length) return;
    asked = element;
    title = element.title;
    element.removeAttribute("title"); // else the browser tells it once more
    popup = document.createElement("div");
    popup.className = "bb-note-popup";
    popup.setAttribute("aria-hidden", "true"); // the note itself is one link away, and is read there
    popup.append.apply(popup, told);
    popup.querySelectorAll("[id]").forEach(function (part) { part.removeAttribute("id"); });
    popup.querySelectorAll("a").forEach(function (link) { link.setAttribute("tabindex", "-1"); });
    var article = element.closest(".md-content__inner") || document.body;
    article.style.position = "relative";
    article.appendChild(popup);
    var at = element.getBoundingClientRect(), base = article.getBoundingClientRect();
    popup.style.top = at.bottom - base.top + 6 + "px";
    popup.style.left = Math.max(0, Math.min(at.left - base.left, base.width - popup.offsetWidth)) + "px";
    popup.addEventListener("mouseleave", hide);
  }

  function shown() {
    show(this);
  }

  document.querySelectorAll(".bb-call a, article abbr[title]").forEach(function (element) {
    element.addEventListener("mouseenter", shown);
    element.addEventListener("focus", shown);
    element.addEventListener("blur", hide);
    element.addEventListener("click", element.title ? shown : hide);
    element.addEventListener("mouseleave", function () {
      setTimeout(function () { if (asked === element && popup && !popup.matches(":hover")) hide(); }, 200);
    });
  });
  document.addEventListener("pointerdown", function (event) {
    if (popup && !popup.contains(event.target) && !asked.contains(event.target)) hide();
  });
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") hide(); });
})();
