/* The switch of the links beside paragraphs, and the hint of a first visit. beginning.html settles both before a page is
   drawn; without scripts the links are shown and the hint is not. */
(function () {
  "use strict";
  const root = document.documentElement;
  const box = document.querySelector(".bb-marker-switch input");
  const hint = document.querySelector(".bb-hint");

  function keep(name, value) {
    try {
      localStorage.setItem(name, value);
    } catch (refused) {
      /* the choice holds on this page */
    }
  }

  if (box) {
    box.checked = !root.classList.contains("bb-unmarked");
    box.addEventListener("change", () => {
      root.classList.toggle("bb-unmarked", !box.checked);
      keep("bluebook.markers", box.checked ? "on" : "off");
    });
  }

  /* Whoever has opened a menu needs no hint. */
  function close() {
    root.classList.add("bb-hinted");
    keep("bluebook.hint", "seen");
  }

  if (hint) {
    hint.querySelector("button").addEventListener("click", close);
    document.addEventListener("click", (event) => {
      if (event.target.closest(".bb-number, .bb-anchor, .bb-cite-page")) keep("bluebook.hint", "seen");
    });
  }
})();
