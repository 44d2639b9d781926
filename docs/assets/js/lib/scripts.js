/* Scripts that a page needs only sometimes are loaded when they are first used. */
(function (bluebook) {
  "use strict";
  const BASE = new URL("../../..", document.currentScript.src); // the site's own address
  const loading = new Map();

  /** Loads scripts below assets/js/ once, in order unless `isData`; rejects where one is missing. */
  function load(names, isData = false) {
    return Promise.all(names.map((name) => loadOne(name, isData)));
  }

  function loadOne(name, isData) {
    if (!loading.has(name)) loading.set(name, request(name, isData));
    return loading.get(name);
  }

  function request(name, isData) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${BASE.href}assets/js/${name}.js`;
      script.async = isData; // what only holds data waits for no other
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => {
        loading.delete(name);
        script.remove();
        reject(new Error(name));
      });
      document.head.append(script);
    });
  }

  /** Loads what is needed when a reader first uses what matches a selector within an element: pointing at it, touching or
      focusing it asks for the scripts; a plain click or the space bar waits for them and is then made again, unless Escape is
      pressed meanwhile. */
  function whenUsed(root, selector, start, failed) {
    let isReady = false;
    let waiting = null;
    const used = (event) => (!isReady && event.target.closest ? event.target.closest(selector) : null);
    const begin = () =>
      start().then(() => {
        isReady = true;
      });
    for (const type of ["pointerover", "focusin", "touchstart"]) {
      root.addEventListener(type, (event) => used(event) && begin().catch(() => null), { passive: true });
    }
    const act = (event) => {
      const one = used(event);
      if (!one || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (event.type === "keydown" && event.key !== " ") return;
      event.preventDefault();
      if (waiting === one) return;
      waiting = one;
      begin()
        .then(
          () => waiting === one && one.click(),
          () => failed(one),
        )
        .finally(() => {
          if (waiting === one) waiting = null;
        });
    };
    for (const type of ["click", "keydown"]) root.addEventListener(type, act);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") waiting = null;
    });
  }

  /** Loads the reader of references with all places, or with those of the chapters, which are enough where nothing is an
      address. */
  function loadReader(places = "places") {
    const names = ["addresses", "parts", places].map((name) => "references/" + name);
    return load(names).then(() => bluebook.referenceParts);
  }

  /** The address of a place of this site from here; a folder without a server needs the file's name. */
  function href(place) {
    const file = window.location.protocol === "file:" ? "index.html" : "";
    return BASE.href + place.page + "/" + file + (place.id ? "#" + place.id : "");
  }

  bluebook.scripts = { BASE, load, whenUsed, loadReader, href };
})((window.bluebook = window.bluebook || {}));
