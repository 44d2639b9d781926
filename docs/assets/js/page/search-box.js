/* Opens the search: from the header, by the key / (keyboard.js), and on the search page. What it needs is loaded when it is
   first used. Enter opens the page of results, also while the parts are still loading; a suggestion opens only when it is
   chosen. highlights.js marks the words that were found. */
(function (bluebook) {
  "use strict";
  const { elements, scripts, keyboard } = bluebook;
  if (!elements || !scripts || !keyboard) return;
  const { make, button } = elements;
  const FILES = ["lib/text", "search/index", "search/parts"];
  const BOX = "dialog.bb-search-box[open]";
  let loading = null;
  let isLeaving = false; // whether the box was closed and the history has not gone back yet

  function load() {
    loading = loading || scripts.load(FILES).then(prepare);
    return loading;
  }

  /* A damaged index is found out here. */
  async function prepare() {
    await bluebook.searchParts;
    bluebook.collection.ready();
    return bluebook.searching;
  }

  function unavailable() {
    const link = make("a", { href: scripts.href({ page: "search", id: "outline" }) }, "contents of the editions");
    const words = [
      "The search cannot be used here: its index is missing or damaged. The ",
      link,
      " link to every section.",
    ];
    return make("p", { class: "bb-search-failed", role: "alert" }, words);
  }

  // --- the search page ----------------------------------------------------------------------------------------------

  function startPage(root) {
    const input = root.querySelector("input[name=q]");
    root.querySelector(".bb-no-script").hidden = true;
    const start = once(() =>
      load()
        .then((searching) => searching.page(root))
        .catch(() => {
          document.body.classList.remove("bb-searching");
          root.append(unavailable());
        }),
    );
    if (new URLSearchParams(location.search).get("q")) {
      input.value = new URLSearchParams(location.search).get("q");
      document.body.classList.add("bb-searching"); // the contents are not shown first, to give way to the results
      start();
    }
    input.addEventListener("focus", start);
    input.addEventListener("input", start);
    opensResults(input.form);
    input.form.addEventListener("submit", (event) => {
      event.preventDefault();
      start();
    });
    return input;
  }

  function once(f) {
    let done = null;
    return function () {
      return done || (done = f());
    };
  }

  // --- the box on every page ----------------------------------------------------------------------------------------

  /* The box is there at once, so that no key typed while its parts are loading is lost. */
  function open(text, kept = {}) {
    if (pageInput) return pageInput.focus();
    if (document.querySelector("dialog[open]")) return;
    if (!window.HTMLDialogElement)
      return location.assign(scripts.href({ page: "search" }) + (text ? "?q=" + encodeURIComponent(text) : ""));
    const isWide = matchMedia("(min-width: 45em)").matches;
    const placeholder = isWide ? "Words, a name, “exact words”, a citation" : "Words or a citation";
    const labels = { placeholder, "aria-label": "Search all editions", enterkeyhint: "search" };
    const input = make("input", { name: "q", autocomplete: "off", spellcheck: "false", ...labels });
    const close = button("Close", () => dialog.close(), { class: "bb-search-close" });
    const line = make("form", { class: "bb-search-line" }, input, make("button", {}, "Search"), close);
    const dialog = make("dialog", { class: "bb-search-box md-typeset", "aria-label": "Search" }, line);
    opensResults(line);
    input.value = text || "";
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
    line.addEventListener("submit", (event) => replace(event, `${line.action}?q=${encodeURIComponent(input.value)}`));
    dialog.addEventListener("close", () => left(dialog));
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && keyboard.composing(event)) event.preventDefault();
    });
    document.body.append(dialog);
    dialog.showModal();
    input.setSelectionRange(input.value.length, input.value.length);
    if (!isStep()) step();
    load()
      .then((searching) => searching.box(dialog, input, kept))
      .catch(() => dialog.append(unavailable()));
  }

  /* A form leads to the page of results, in a folder without a server too. The Enter that ends a composition belongs to
     the input method. */
  function opensResults(form) {
    form.action = scripts.href({ page: "search" });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && keyboard.composing(event)) event.preventDefault();
    });
  }

  // --- Back ---------------------------------------------------------------------------------------------------------

  /* The open box is a step of the history, so that Back closes it; `bluebookSearch` holds what it is opened with. */
  const isStep = () => Boolean(history.state && history.state.bluebookSearch);

  function step() {
    history.pushState({ ...history.state, bluebookSearch: {} }, "");
  }

  /* Closing the box takes its step back, unless one of its links is followed or it has been opened again. */
  function left(dialog) {
    dialog.remove();
    if (dialog.returnValue === "left" || !isStep() || document.querySelector(BOX)) return;
    isLeaving = true;
    history.back();
  }

  /* Opens the box where the history has it open, as it was, and closes it elsewhere. */
  function arrive() {
    const dialog = document.querySelector(BOX);
    const wasLeaving = isLeaving;
    isLeaving = false;
    if (pageInput) return;
    if (isStep() && !dialog) open(history.state.bluebookSearch.q, history.state.bluebookSearch);
    if (isStep() || !dialog) return;
    if (wasLeaving) step();
    else dialog.close();
  }

  /* Leads from the box to an address that takes the place of its step. */
  function replace(event, address) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.replace(address);
  }

  bluebook.search = { open, replace };
  const root = document.getElementById("bb-search-page");
  const pageInput = root && startPage(root);
  document.querySelectorAll(".bb-find").forEach((link) => {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open("");
    });
  });
  document.querySelectorAll("form.bb-search").forEach(opensResults);
  addEventListener("popstate", arrive);
  addEventListener("pageshow", arrive);
})((window.bluebook = window.bluebook || {}));
