/* Arriving at an address: one with a slip (#P12, #p12., #%23p12) leads to the place meant, one that names no place says so.
   The address bar then holds the right address, so that what is copied from it is right. */
(function (bluebook) {
  "use strict";
  const { elements, scripts } = bluebook;
  const article = document.querySelector(".md-content__inner");
  if (!elements || !scripts || !article || document.querySelector(".bb-guess")) return;
  const { make, idAsked } = elements;

  function arrive() {
    const id = idAsked();
    for (const old of document.querySelectorAll(".bb-lost")) old.remove();
    if (!id || document.getElementById(id) || /^__/.test(id)) return;
    scripts.load(["references/addresses"]).then(
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
    const sentence = `There is no ${name ? name.words : "place called “" + id.slice(0, 80) + "”"} on this page.`;
    if (near)
      return say([sentence, " The nearest is ", link("#" + near, wanted(near) ? wanted(near).words : near), "."]);
    say([sentence]);
    if (!name) elsewhere(id, sentence);
  }

  /** Whether another page has this very id: a record of another table. */
  function elsewhere(id, sentence) {
    scripts.loadReader().then(
      () => {
        const { places } = bluebook.references.read(id, bluebook.places);
        if (places.length === 1 && idAsked() === id)
          say([
            sentence,
            " It is on the page ",
            link(
              scripts.href(places[0]),
              bluebook.references.placeWords({ page: places[0].page, id: "" }, bluebook.places),
            ),
            ".",
          ]);
      },
      () => null,
    );
  }

  const link = (href, words) => make("a", { href }, words);

  /** A plain notice at the head of the page, which is what the reader then sees. */
  function say(parts) {
    for (const old of document.querySelectorAll(".bb-lost")) old.remove();
    const notice = make("p", { class: "bb-notice bb-lost", role: "alert" }, parts);
    article.prepend(notice);
    notice.scrollIntoView({ block: "center" });
  }

  addEventListener("hashchange", arrive);
  if (document.readyState === "complete") arrive();
  else addEventListener("load", arrive);
})((window.bluebook = window.bluebook || {}));
