/* Opens the search: from the header, the home page's form, the key / (keyboard.js), and on the search page. What it needs is
   loaded when it is first used. highlights.js marks the words that were found. */
(function (bluebook) {
  "use strict";
  const base = new URL("../../..", document.currentScript.src).href;
  const PARTS = ["index", "../lib/text", "analysis", "spelling", "ranking", "citation", "view"];
  const RECORDS = { date: ["dated"], money: ["given"], number: ["given"] }; // what a query may ask for → where it stands
  let loading = null;
  const loadingRecords = {};
  const loaded = [];
  let loadingEnglish = null;
  let englishTried = false;

  function load() {
    const reader =
      bluebook.scripts &&
      bluebook.scripts.loadReader().catch(() => {
        /* references are searched for as words, then */
      });
    if (!loading)
      loading = Promise.all(PARTS.map(loadPart).concat(reader))
        .then(
          () => bluebook.ranking.prepare(), // a damaged index is found out here
        )
        .then(() => bluebook.view);
    return loading;
  }

  /* The records that answer what is wanted, when a query first asks for one; all of them where nothing is named. */
  function loadFacts(want) {
    return Promise.all(
      parts(want).map((part) => {
        if (!loadingRecords[part])
          loadingRecords[part] = loadPart(part).then(() => {
            bluebook.ranking.addFacts(bluebook[part]);
            loaded.push(part);
          });
        return loadingRecords[part];
      }),
    );
  }

  function hasFacts(want) {
    return parts(want).every((part) => loaded.includes(part));
  }

  /* The common English words, when a word typed is none of the texts' and nearly one of them. */
  function loadEnglish() {
    if (!loadingEnglish)
      loadingEnglish = loadPart("../../vendor/english").finally(() => {
        englishTried = true;
      });
    return loadingEnglish;
  }

  function parts(want) {
    return RECORDS[want] || ["dated", "given"];
  }

  function loadPart(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = base + "assets/js/search/" + name + ".js";
      script.async = false; // in this order
      script.onload = resolve;
      script.onerror = function () {
        reject(new Error(script.src));
      };
      document.head.append(script);
    });
  }

  /* The address of a page of this site; a folder without a server needs the file's name. */
  function href(path, id) {
    return base + path + (location.protocol === "file:" ? "index.html" : "") + (id ? "#" + id : "");
  }

  function unavailable() {
    const message = document.createElement("p");
    const link = document.createElement("a");
    message.className = "bb-search-failed";
    message.setAttribute("role", "alert");
    message.append(
      "The search cannot be used here: its index is missing or damaged. The ",
      link,
      " leads to every section.",
    );
    link.href = href("search/", "outline");
    link.textContent = "outline of both editions";
    return message;
  }

  // --- the search page ----------------------------------------------------------------------------------------------

  function startPage(root) {
    const input = root.querySelector("input[name=q]");
    root.querySelector(".bb-no-script").hidden = true;
    const start = once(() =>
      load()
        .then((view) => {
          view.page(root);
        })
        .catch(() => {
          root.append(unavailable());
        }),
    );
    if (new URLSearchParams(location.search).get("q")) {
      input.value = new URLSearchParams(location.search).get("q");
      start();
    }
    input.addEventListener("focus", start);
    input.addEventListener("input", start);
    root.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      start();
    });
    return input;
  }

  /* Whether a key belongs to an input method (keyboard.js). */
  function composing(event) {
    return bluebook.keys ? bluebook.keys.composing(event) : event.isComposing;
  }

  function once(f) {
    let done = null;
    return function () {
      return done || (done = f());
    };
  }

  // --- the box on every page ----------------------------------------------------------------------------------------

  /* The box is there at once, so that no key typed while its parts are loading is lost. */
  function open(text, kept) {
    if (pageInput) return pageInput.focus();
    if (document.querySelector("dialog[open]")) return;
    if (!window.HTMLDialogElement)
      return location.assign(href("search/") + (text ? "?q=" + encodeURIComponent(text) : ""));
    const dialog = document.createElement("dialog");
    const line = document.createElement("div");
    const input = document.createElement("input");
    const close = document.createElement("button");
    dialog.className = "bb-search-box md-typeset";
    dialog.setAttribute("aria-label", "Search");
    line.className = "bb-search-line";
    Object.assign(input, {
      name: "q",
      value: text || "",
      autocomplete: "off",
      spellcheck: false,
      placeholder: "Words, a name, “exact words”, 2018 (4) B",
    });
    input.setAttribute("aria-label", "Search both editions");
    Object.assign(close, { type: "button", textContent: "Close" });
    close.addEventListener("click", () => {
      dialog.close();
    });
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
    });
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && composing(event)) event.preventDefault();
    });
    line.append(input, close);
    dialog.append(line);
    document.body.append(dialog);
    dialog.showModal();
    input.setSelectionRange(input.value.length, input.value.length);
    load()
      .then((view) => {
        view.box(dialog, input, kept);
      })
      .catch(() => {
        dialog.append(unavailable());
      });
  }

  /* The home page's form hands what is typed to the box, but never in the middle of a composition: an input method keeps
     its word where it was begun. */
  function startForm(form) {
    const input = form.querySelector("input");
    function take() {
      open(input.value);
      input.value = "";
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      take();
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && composing(event)) event.preventDefault();
    });
    input.addEventListener("input", (event) => {
      if (!event.isComposing) take();
    });
    input.addEventListener("compositionend", () => {
      setTimeout(() => {
        if (input.value) take();
      });
    });
    input.addEventListener("click", take);
  }

  /* Going back to a page from which a result was chosen opens the box as it was. */
  function reopen() {
    const kept = history.state && history.state.bluebookSearch;
    if (kept && !pageInput) open(kept.q, kept);
  }

  bluebook.search = { href, composing, loadFacts, hasFacts, loadEnglish, triedEnglish: () => englishTried, open };
  const root = document.getElementById("bb-search-page");
  const pageInput = root && startPage(root);
  document.querySelectorAll(".bb-find").forEach((link) => {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open("");
    });
  });
  document.querySelectorAll("form.bb-search").forEach(startForm);
  addEventListener("popstate", reopen);
  addEventListener("pageshow", reopen);
})((window.bluebook = window.bluebook || {}));
