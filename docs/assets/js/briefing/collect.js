/* The way to the briefing list: how many places are on it, in the header, and the buttons that add to it. What keeps the
   list is loaded when something is on it or is added. Menus, rows and results make their button here. */
(function (bluebook) {
  "use strict";
  const { elements, scripts, status } = bluebook;
  if (!elements || !scripts || !status) return;
  const KEY = "bluebook.briefing";
  const link = document.querySelector(".bb-briefing-link");
  const places = (number) => number + (number === 1 ? " item" : " items");
  const own = (bluebook.briefing = bluebook.briefing || {});

  /* On its own page the list is there from the beginning. */
  function load() {
    const store = own.read ? Promise.resolve() : scripts.load(["briefing/store"]);
    return Promise.all([store, scripts.load(["briefing/adding"])]);
  }

  /** Runs what needs the list. */
  function run(act) {
    return load().then(act, () =>
      status.say("The briefing list could not be loaded. Check your connection, then try again."),
    );
  }

  /** Adds places and says so. */
  const collect = (given) => run(() => own.addAndSay(given));

  /** A button that adds what a function gives; `added` is called with the button once it is on the list. */
  function button(words, give, attributes, { added } = {}) {
    const act = () =>
      run(() => {
        own.addAndSay([].concat(give()));
        if (added) added(made);
      });
    const made = elements.button(words, act, { "data-action": "collect", ...attributes });
    return made;
  }

  /** Shows in the header how many places are on the list. */
  function showCount() {
    const number = own.read().items.length;
    link.hidden = !number;
    link.querySelector(".bb-briefing-count").textContent = number;
    link.setAttribute("aria-label", `Briefing list: ${places(number)}`);
    document.querySelector(".md-header").classList.toggle("bb-has-briefing", number > 0);
  }

  /* Whether a list is kept, in the browser or in the name of the tab. */
  function isKept() {
    try {
      if (localStorage.getItem(KEY) !== null) return true;
    } catch (refused) {
      /* in the tab only */
    }
    return window.name.startsWith(KEY + ":");
  }

  function showKept() {
    if (isKept()) load().catch(() => null); // the list itself says what is wrong
  }

  Object.assign(own, { collect, button, places, showCount: () => link && showCount() });
  if (!link) return;
  link.href = scripts.href({ page: "briefing" });
  if (document.readyState === "complete") showKept();
  else document.addEventListener("DOMContentLoaded", showKept);
  addEventListener("storage", (event) => event.key === KEY && showKept());
  addEventListener("pageshow", (event) => event.persisted && showKept());
})((window.bluebook = window.bluebook || {}));
