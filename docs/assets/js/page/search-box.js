/* Opens the search: from the header, the home page's form, the key / (keyboard.js), and on the search page. What it needs is
   loaded when it is first used. highlights.js marks the words that were found. */
(function (bluebook) {
  "use strict";

  var base = new URL("../../..", document.currentScript.src).href;
  var PARTS = ["index", "../lib/text", "analysis", "spelling", "ranking", "citation", "view"];
  var RECORDS = { date: ["dated"], money: ["given"], number: ["given"] }; // what a query may ask for → where it stands
  var loading = null, loadingRecords = {}, loaded = [], loadingEnglish = null, englishTried = false;

  function load() {
    var reader = bluebook.scripts && bluebook.scripts.loadReader().catch(function () { /* references are searched for as words, then */ });
    if (!loading) loading = Promise.all(PARTS.map(loadPart).concat(reader)).then(function () {
      return bluebook.ranking.prepare(); // a damaged index is found out here
    }).then(function () { return bluebook.view; });
    return loading;
  }

  /* The records that answer what is wanted, when a query first asks for one; all of them where nothing is named. */
  function loadFacts(want) {
    return Promise.all(parts(want).map(function (part) {
      if (!loadingRecords[part]) loadingRecords[part] = loadPart(part).then(function () {
        bluebook.ranking.addFacts(bluebook[part]);
        loaded.push(part);
      });
      return loadingRecords[part];
    }));
  }

  function hasFacts(want) {
    return parts(want).every(function (part) { return loaded.indexOf(part) >= 0; });
  }

  /* The common English words, when a word typed is none of the texts' and nearly one of them. */
  function loadEnglish() {
    if (!loadingEnglish) loadingEnglish = loadPart("../../vendor/english").finally(function () { englishTried = true; });
    return loadingEnglish;
  }

  function parts(want) {
    return RECORDS[want] || ["dated", "given"];
  }

  function loadPart(name) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      script.src = base + "assets/js/search/" + name + ".js";
      script.async = false; // in this order
      script.onload = resolve;
      script.onerror = function () { reject(new Error(script.src)); };
      document.head.append(script);
    });
  }

  /* The address of a page of this site; a folder without a server needs the file's name. */
  function href(path, id) {
    return base + path + (location.protocol === "file:" ? "index.html" : "") + (id ? "#" + id : "");
  }

  function unavailable() {
    var message = document.createElement("p"), link = document.createElement("a");
    message.className = "bb-search-failed";
    message.setAttribute("role", "alert");
    message.append("The search cannot be used here: its index is missing or damaged. The ", link, " leads to every section.");
    link.href = href("search/", "outline");
    link.textContent = "outline of both editions";
    return message;
  }

  // --- the search page ----------------------------------------------------------------------------------------------

  function startPage(root) {
    var input = root.querySelector("input[name=q]");
    root.querySelector(".bb-no-script").hidden = true;
    var start = once(function () {
      return load().then(function (view) { view.page(root); }).catch(function () { root.append(unavailable()); });
    });
    if (new URLSearchParams(location.search).get("q")) {
      input.value = new URLSearchParams(location.search).get("q");
      start();
    }
    input.addEventListener("focus", start);
    input.addEventListener("input", start);
    root.querySelector("form").addEventListener("submit", function (event) { event.preventDefault(); start(); });
    return input;
  }

  /* Whether a key belongs to an input method (keyboard.js). */
  function composing(event) {
    return bluebook.keys ? bluebook.keys.composing(event) : event.isComposing;
  }

  function once(f) {
    var done = null;
    return function () { return done || (done = f()); };
  }

  // --- the box on every page ----------------------------------------------------------------------------------------

  /* The box is there at once, so that no key typed while its parts are loading is lost. */
  function open(text, kept) {
    if (pageInput) return pageInput.focus();
    if (document.querySelector("dialog[open]")) return;
    if (!window.HTMLDialogElement) return location.assign(href("search/") + (text ? "?q=" + encodeURIComponent(text) : ""));
    var dialog = document.createElement("dialog"), line = document.createElement("div");
    var input = document.createElement("input"), close = document.createElement("button");
    dialog.className = "bb-search-box md-typeset";
    dialog.setAttribute("aria-label", "Search");
    line.className = "bb-search-line";
    Object.assign(input, { name: "q", value: text || "", autocomplete: "off", spellcheck: false,
      placeholder: "Words, a name, “exact words”, 2018 (4) B" });
    input.setAttribute("aria-label", "Search both editions");
    Object.assign(close, { type: "button", textContent: "Close" });
    close.addEventListener("click", function () { dialog.close(); });
    dialog.addEventListener("click", function (event) { if (event.target === dialog) dialog.close(); });
    dialog.addEventListener("close", function () { dialog.remove(); });
    dialog.addEventListener("keydown", function (event) { if (event.key === "Escape" && composing(event)) event.preventDefault(); });
    line.append(input, close);
    dialog.append(line);
    document.body.append(dialog);
    dialog.showModal();
    input.setSelectionRange(input.value.length, input.value.length);
    load().then(function (view) { view.box(dialog, input, kept); }).catch(function () { dialog.append(unavailable()); });
  }

  /* The home page's form hands what is typed to the box, but never in the middle of a composition: an input method keeps
     its word where it was begun. */
  function startForm(form) {
    var input = form.querySelector("input");
    function take() { open(input.value); input.value = ""; }
    form.addEventListener("submit", function (event) { event.preventDefault(); take(); });
    input.addEventListener("keydown", function (event) { if (event.key === "Enter" && composing(event)) event.preventDefault(); });
    input.addEventListener("input", function (event) { if (!event.isComposing) take(); });
    input.addEventListener("compositionend", function () { setTimeout(function () { if (input.value) take(); }); });
    input.addEventListener("click", take);
  }

  /* Going back to a page from which a result was chosen opens the box as it was. */
  function reopen() {
    var kept = history.state && history.state.bluebookSearch;
    if (kept && !pageInput) open(kept.q, kept);
  }

  bluebook.search = { href: href, composing: composing, loadFacts: loadFacts, hasFacts: hasFacts, loadEnglish: loadEnglish,
    triedEnglish: function () { return englishTried; }, open: open };
  var root = document.getElementById("bb-search-page"), pageInput = root && startPage(root);
  document.querySelectorAll(".bb-find").forEach(function (link) {
    link.addEventListener("click", function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open("");
    });
  });
  document.querySelectorAll("form.bb-search").forEach(startForm);
  addEventListener("popstate", reopen);
  addEventListener("pageshow", reopen);
})(window.bluebook = window.bluebook || {});
