/* The button that prints. Folds open for paper, and close again but for those that the reader has used meanwhile. Without this script only
   browsers that can open folds by style alone print them. */
(function () {
  "use strict";
  const opened = new Set(); // browsers may report the beginning more than once
  addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details:not([open])")) {
      opened.add(fold);
      fold.open = true;
    }
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
    opened.clear();
  });
  for (const button of document.querySelectorAll("[data-act=print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
  document.addEventListener("click", (event) => {
    const summary = opened.size && event.target.closest("summary");
    if (summary) opened.delete(summary.parentNode);
  });
})();
