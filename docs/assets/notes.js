/* Footnotes read where they are called: pointing at or focusing a call shows the note beside it. Without this script
   the call is a link to the note. */
(function () {
  "use strict";
  var popup = null;

  function hide() {
    if (popup) popup.remove();
    popup = null;
  }

  function show(call) {
    var note = document.getElementById(call.getAttribute("href").slice(1));
    if (!note) return;
    hide();
    popup = document.createElement("div");
    popup.className = "bb-note-popup";
    popup.setAttribute("aria-hidden", "true"); // the note itself is one link away, and is read there
    Array.prototype.forEach.call(note.childNodes, function (child) {
      popup.appendChild(child.cloneNode(true));
    });
    popup.querySelectorAll("[id]").forEach(function (element) { element.removeAttribute("id"); });
    popup.querySelectorAll("a").forEach(function (link) { link.setAttribute("tabindex", "-1"); });
    var article = call.closest(".md-content__inner") || document.body;
    article.style.position = "relative";
    article.appendChild(popup);
    var at = call.getBoundingClientRect(), base = article.getBoundingClientRect();
    popup.style.top = at.bottom - base.top + 6 + "px";
    popup.style.left = Math.max(0, Math.min(at.left - base.left, base.width - popup.offsetWidth)) + "px";
    popup.addEventListener("mouseleave", hide);
  }

  document.querySelectorAll(".bb-call a").forEach(function (call) {
    call.addEventListener("mouseenter", function () { show(call); });
    call.addEventListener("focus", function () { show(call); });
    call.addEventListener("blur", hide);
    call.addEventListener("click", hide);
    call.addEventListener("mouseleave", function () {
      setTimeout(function () { if (popup && !popup.matches(":hover")) hide(); }, 200);
    });
  });
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") hide(); });
})();
