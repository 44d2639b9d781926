/* Scripts that a page needs only sometimes are loaded when they are first used. */
(function (bluebook) {
  "use strict";
  const BASE = new URL("../../..", document.currentScript.src); // the site's own address
  const READER = ["wrapped-addresses", "clean", "addresses", "mentions", "grouping", "targets", "read", "places"].map(
    (name) => "references/" + name,
  );
  const loading = new Map();

  /** Loads scripts below assets/js/ once, in order; rejects where one is missing. */
  function load(names) {
    return Promise.all(names.map(loadOne));
  }

  function loadOne(name) {
    if (!loading.has(name)) loading.set(name, request(name));
    return loading.get(name);
  }

  function request(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${BASE.href}assets/js/${name}.js`;
      script.async = false; // in this order
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => {
        loading.delete(name);
        script.remove();
        reject(new Error(name));
      });
      document.head.append(script);
    });
  }

  /** The address of a place of this site from here; a folder without a server needs the file's name. */
  function href(place) {
    const file = window.location.protocol === "file:" ? "index.html" : "";
    return BASE.href + place.page + "/" + file + (place.id ? "#" + place.id : "");
  }

  bluebook.scripts = { BASE, load, loadReader: () => load(READER), href };
})((window.bluebook = window.bluebook || {}));
