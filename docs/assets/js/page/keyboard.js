/* The keyboard: the one key of the site's own, `/`, which opens the search and can be switched off, and whether a key
   belongs to an input method. Without this script the search opens by its button. */
(function (bluebook) {
  "use strict";
  if (!bluebook.elements) return;
  const { make } = bluebook.elements;
  const STORED = "bluebook.slash";
  const TEXT_FIELD =
    "input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset]), textarea, select";
  let held = false; // whether the key that opened the search may still be down
  let wanted = null; // whether `/` opens the search; null until somebody asks

  /* Whether a key goes to an input method, which composes a word from several keys: Safari reports the Enter that ends
     a composition after its end, with the code 229 that only input methods have. */
  function composing(event) {
    return event.isComposing || event.keyCode === 229;
  }

  /* Whether `/` opens the search: the reader's choice, kept in this browser; for this page only where it keeps nothing. */
  function slash() {
    if (wanted === null) read();
    return wanted;
  }

  function read() {
    let kept = null;
    try {
      kept = localStorage.getItem(STORED);
    } catch (_) {
      /* refused: as if nothing were kept */
    }
    if (kept !== null || wanted === null) wanted = kept !== "off";
  }

  function setSlash(on) {
    wanted = on;
    try {
      localStorage.setItem(STORED, on ? "on" : "off");
    } catch (_) {
      /* refused: the choice holds on this page */
    }
    show();
  }

  /* Every sign of the key on the page agrees with the choice. */
  function show() {
    for (const box of document.querySelectorAll("input.bb-slash")) box.checked = slash();
    document.querySelectorAll(".bb-find").forEach((link) => {
      if (slash()) link.setAttribute("aria-keyshortcuts", "/");
      else link.removeAttribute("aria-keyshortcuts");
      const sign = link.querySelector("kbd");
      if (sign) sign.hidden = !slash();
    });
  }

  /* A box to tick: whether `/` opens the search. */
  function slashSwitch() {
    const box = make("input", { type: "checkbox", class: "bb-slash" });
    box.checked = slash();
    box.addEventListener("change", () => setSlash(box.checked));
    return make("label", { class: "bb-slash-switch" }, box, " Keyboard shortcut ", make("kbd", {}, "/"));
  }

  function typing(element) {
    return element.isContentEditable || (!!element.matches && element.matches(TEXT_FIELD));
  }

  /* A key that is held down opens the search once, and types nothing into it. */
  function onKey(event) {
    if (event.key === "/" && event.repeat && held) event.preventDefault();
    if (!event.repeat) held = false;
    if (event.key !== "/" || event.repeat || event.ctrlKey || event.metaKey || event.altKey || composing(event)) return;
    if (event.defaultPrevented || typing(event.target) || document.querySelector("dialog[open]")) return;
    if (!bluebook.search || !slash()) return;
    event.preventDefault();
    held = true;
    bluebook.search.open("");
  }

  bluebook.keyboard = { composing, slashSwitch };
  document.addEventListener("keydown", onKey);
  addEventListener("storage", (event) => {
    if (event.key === STORED) {
      read();
      show();
    }
  });
  addEventListener("pageshow", () =>
    (window.requestIdleCallback || setTimeout)(() => {
      read();
      show();
    }),
  );
  document.querySelectorAll(".bb-slash-place").forEach((place) => {
    place.append(slashSwitch());
    place.hidden = false;
  });
})((window.bluebook = window.bluebook || {}));
