/* Arriving at an address: one with a slip (#P12, #p12., #%23p12) leads to the place meant, one that names no place says so.
   The address bar then holds the right address, so that what is copied from it is right. Also loads the scripts of the
   site that a page needs only sometimes. */
(function (bluebook) {
  "use strict";
  const ASSETS = new URL("..", document.currentScript.src).href;
  const READER = ["clean", "addresses", "mentions", "reader", "leads", "read", "places"].map(
    (name) => "references/" + name,
  );
  const loading = new Map();

  // --- scripts that are loaded when needed -----------------------------------------------------------------------------

  /** Loads scripts below assets/ once, in order; rejects where one is missing. */
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
      script.src = ASSETS + name + ".js";
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
    return ASSETS + "../../" + place.page + "/" + file + (place.id ? "#" + place.id : "");
  }

  bluebook.scripts = { load, loadReader: () => load(READER), href };

  // --- arriving --------------------------------------------------------------------------------------------------------

  const article = document.querySelector(".md-content__inner");
  if (!article || document.querySelector(".bb-guess")) return;

  /** The id that the address names; "" for none. Never throws, whatever the address says. */
  function asked() {
    const text = location.hash.slice(1).split(":~:")[0].replace(/[+&]/g, encodeURIComponent);
    return new URLSearchParams("at=" + text).get("at");
  }

  function arrive() {
    const id = asked();
    document.querySelectorAll(".bb-lost").forEach((old) => old.remove());
    if (!id || document.getElementById(id) || /^__/.test(id)) return;
    load(["references/addresses"]).then(
      () => mend(id),
      () => say([`There is no place called “${id}” on this page.`]),
    );
  }

  function isHere(id) {
    const place = document.getElementById(id);
    return Boolean(place && article.contains(place));
  }

  function mend(id) {
    const found = bluebook.references.fragment(location.hash, isHere);
    const words = /:~:.*/.exec(location.hash); // where the browser leaves them
    if (found) location.replace("#" + found + (words ? words[0] : ""));
    else tell(id);
  }

  // --- what is not there -----------------------------------------------------------------------------------------------

  function tell(id) {
    const { asked: wanted, nearest } = bluebook.references;
    const name = wanted(id);
    const near = nearest(
      id,
      Array.from(article.querySelectorAll("[id]"), (e) => e.id),
    );
    const said = `There is no ${name ? name.words : "place called “" + id.slice(0, 80) + "”"} on this page.`;
    if (near) return say([said, " The nearest is ", link("#" + near, wanted(near) ? wanted(near).words : near), "."]);
    say([said]);
    if (!name) elsewhere(id, said);
  }

  /** Whether another page has this very id: a record of another table. */
  function elsewhere(id, said) {
    bluebook.scripts.loadReader().then(
      () => {
        const { places } = bluebook.references.read(id, bluebook.places);
        if (places.length === 1 && asked() === id)
          say([
            said,
            " It is on the page ",
            link(href(places[0]), bluebook.references.placeWords({ page: places[0].page, id: "" }, bluebook.places)),
            ".",
          ]);
      },
      () => null,
    );
  }

  function link(address, words) {
    const made = document.createElement("a");
    made.href = address;
    made.textContent = words;
    return made;
  }

  /** A plain notice at the head of the page, which is what the reader then sees. */
  function say(parts) {
    document.querySelectorAll(".bb-lost").forEach((old) => old.remove());
    const notice = document.createElement("p");
    notice.className = "bb-notice bb-lost";
    notice.setAttribute("role", "alert");
    notice.append(...parts);
    article.prepend(notice);
    notice.scrollIntoView({ block: "center" });
  }

  addEventListener("hashchange", arrive);
  if (document.readyState === "complete") arrive();
  else addEventListener("load", arrive);
})((window.bluebook = window.bluebook || {}));
