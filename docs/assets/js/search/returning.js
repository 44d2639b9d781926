/* Brings a reader who comes back to the search page to where it was left: its results are drawn after the browser has
   looked for the place. The place is in the page's entry of the history, written whenever the page rests or a link is
   followed. */
(function (bluebook) {
  "use strict";
  const REST = 250; // ms without scrolling
  let resting = 0;

  function keep(search) {
    clearTimeout(resting);
    search.left(document.activeElement);
    history.replaceState({ ...history.state, bluebookTop: scrollY }, "");
  }

  function rest(search) {
    clearTimeout(resting);
    resting = setTimeout(() => keep(search), REST);
  }

  /* Calls `act` once the results are there. */
  function whenShown(results, act) {
    const isBusy = () => results.hasAttribute("aria-busy");
    const observer = new MutationObserver(() => {
      if (isBusy()) return;
      observer.disconnect();
      act();
    });
    if (isBusy()) observer.observe(results, { attributes: true });
    else act();
  }

  function arrive(search) {
    const top = history.state && history.state.bluebookTop;
    if (top !== undefined && top !== null) scrollTo({ top, behavior: "instant" });
    addEventListener("scroll", () => rest(search), { passive: true });
    document.addEventListener("click", (event) => event.target.closest("a") && keep(search), true);
  }

  bluebook.returning = { start: (search) => whenShown(search.results, () => arrive(search)) };
})((window.bluebook = window.bluebook || {}));
