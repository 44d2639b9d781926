/* The page for addresses that lead nowhere: it looks for what the address seems to mean among all pages, and
   offers the search with its words. Without this script the links to start from are what helps. */
(function (bluebook) {
  "use strict";
  const { elements, scripts, text } = bluebook;
  const guess = document.querySelector(".bb-guess");
  if (!guess || !elements || !scripts || !text) return;
  const { make, decoded } = elements;

  const MOST = 3; // guesses shown
  const LONGEST = 40; // words of an address that are read, and letters of a word
  const SMALL = new Set(
    "a an and at by for from how in is it not of on or the this to what who with page pages".split(" "),
  );
  const FILES = new Set("index html htm php asp aspx jsp md txt xml pdf".split(" "));

  /* An address below the site's own path, which names nothing. */
  function below(path) {
    const root = decoded(scripts.BASE.pathname).toLowerCase();
    let rest = decoded(path).toLowerCase();
    while (root !== "/" && (rest + "/").startsWith(root)) rest = "/" + rest.slice(root.length);
    return rest;
  }

  function words(text) {
    const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    return plain
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word && word.length <= LONGEST && !FILES.has(word))
      .slice(0, LONGEST);
  }

  const telling = (text) => words(text).filter((word) => !SMALL.has(word));
  const isNumber = (word) => /^\p{N}+$/u.test(word);
  const isYear = (word) => /^\d{4}$/.test(word);

  // --- words that are alike -----------------------------------------------------------------------------------------

  /* Whether two words are one: the same, singular and plural, or a slip of the keys apart. Numbers are exact. */
  function same(a, b) {
    if (a === b || a === b + "s" || b === a + "s") return !isNumber(a) || a === b;
    const shorter = Math.min(a.length, b.length);
    if (shorter < 5 || a[0] !== b[0] || isNumber(a) || isNumber(b)) return false;
    return text.distance(a, b) <= (shorter < 8 ? 1 : 2);
  }

  // --- guesses ------------------------------------------------------------------------------------------------------

  const path = below(location.pathname);
  const asked = [...new Set(telling(path))];
  const last = telling(path.split("/").filter(Boolean).pop() || "");

  /* A page of the list with the words that name it: those of its address, of its title, and pairs of them joined. */
  function candidate(link) {
    const address = telling(below(link.pathname));
    const title = telling(link.textContent);
    const pairs = [address, title].flatMap((row) => row.slice(1).map((word, at) => row[at] + word));
    const names = [...new Set([...address, ...title])];
    const named = (word) => names.some((name) => same(word, name)) || (word.length > 7 && pairs.includes(word));
    return { link, address, size: names.length, matched: asked.filter(named), named };
  }

  /* Whether the words of the address name a page: half of them, or half of those of its last part. */
  function isNamed(one) {
    const letters = (row) => row.filter((word) => !isNumber(word));
    const half = (row) => row.length > 0 && 2 * row.filter(one.named).length >= row.length;
    return letters(one.matched).length > 0 && (half(letters(asked)) || half(letters(last)));
  }

  /* Whether its numbers name a page, where no word does: an edition, or a section of an edition. */
  function isNumbered(one) {
    const whole = one.address.length > 0 && one.address.every((word) => one.matched.includes(word));
    return whole || (one.matched.length > 1 && asked.every(isNumber));
  }

  /* The pages that the address seems to mean, the likeliest first: a word that names few pages says more. */
  function guesses() {
    const all = Array.from(document.querySelectorAll(".bb-missing-contents a"), candidate);
    const share = new Map(asked.map((word) => [word, all.filter((one) => one.matched.includes(word)).length]));
    const score = (one) => one.matched.reduce((sum, word) => sum + 1 / share.get(word), 0) - one.size / 1000;
    const named = all.some(isNamed) ? all.filter(isNamed) : all.filter(isNumbered);
    const own = named.filter((one) => !isOtherEdition(one));
    const found = (own.length ? own : named)
      .map((one) => ({ ...one, score: score(one) }))
      .sort((a, b) => b.score - a.score);
    return found.filter((one) => one.score > found[0].score / 2).slice(0, MOST);
  }

  /* Whether a page is of another edition than the one that the address names. */
  function isOtherEdition(one) {
    const years = asked.filter(isYear);
    const own = one.address.filter(isYear);
    return years.length > 0 && own.length > 0 && !own.some((year) => years.includes(year));
  }

  function suggest() {
    const best = guesses();
    if (!best.length) return;
    const items = best.map((one) => {
      const item = make("a", { href: one.link.href }, label(one.link));
      if (location.hash.length > 1 && !isOtherEdition(one)) keepPlace(item, below(one.link.pathname));
      return make("li", {}, item);
    });
    guess.append("Perhaps you meant:", make("ul", {}, items));
  }

  function label(link) {
    const group = link.closest("ul").parentElement;
    return (group.matches("li") ? group.firstChild.textContent.trim() + ": " : "") + link.textContent;
  }

  /* Lead on to the place that was asked for, where that page has it. */
  function keepPlace(item, path) {
    const asked = elements.idAsked();
    scripts.loadReader().then(
      () => {
        const section = bluebook.places.sections[path.replace(/^\/|\/$/g, "")];
        if (section && bluebook.references.idsIn(section).some(([id]) => id === asked)) item.hash = asked;
      },
      () => null,
    );
  }

  // --- the search ---------------------------------------------------------------------------------------------------

  function offerSearch() {
    const asked = words(path).filter((word) => !isYear(word));
    const input = make("input", { name: "q", type: "search", value: asked.join(" ") });
    const label = make("label", {}, "Search all editions ", input);
    const button = make("button", {}, "Search");
    guess.append(make("form", { action: guess.dataset.search, class: "bb-guess-search" }, label, button));
  }

  // --- addresses that name a place ------------------------------------------------------------------------------------

  /* An address that names a place of this site, with a slip, leads there; one whose place is not there says so. The
     reader of references says which. */
  function lead() {
    const { references, places } = bluebook;
    const found = references.address(references.clean(location.href), places);
    if (!found || found.isLoose) return;
    const there = new URL(scripts.href(found));
    if (found.isUnknown) say(references.read(location.href, places));
    else if (there.pathname !== location.pathname) location.replace(there.href);
  }

  function say({ messages, nearest: [near] }) {
    const link = near && make("a", { href: scripts.href(near) }, bluebook.references.placeWords(near, bluebook.places));
    guess.prepend(make("p", {}, messages.join(" "), near ? [" The nearest is ", link, "."] : ""));
  }

  suggest();
  offerSearch();
  scripts.loadReader().then(lead, () => null); // the guesses stay
})((window.bluebook = window.bluebook || {}));
