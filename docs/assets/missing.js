/* The page for addresses that lead nowhere: it looks for what the address seems to mean among the pages it lists, and
   offers the search with its words. Without this script the list of pages is what helps. */
(function () {
  "use strict";
  const guess = document.querySelector(".bb-guess");
  if (!guess) return;
  const split = (text) => decoded(text).toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((w) => w && !["index", "html", "md"].includes(w));
  const asked = split(location.pathname);

  // Never throws, whatever stands in an address.
  function decoded(text) {
    return new URLSearchParams("at=" + text.replace(/[+&]/g, encodeURIComponent)).get("at");
  }

  /* How alike two words are, from 0 to 1: by the pairs of letters that they share, so that slips still find. */
  function alike(a, b) {
    if (a === b) return 1;
    const pairs = (w) => Array.from({ length: Math.max(0, w.length - 1) }, (_, at) => w.slice(at, at + 2));
    const mine = pairs(a), theirs = pairs(b);
    const both = mine.filter((pair) => theirs.includes(pair)).length;
    return mine.length && theirs.length ? (2 * both) / (mine.length + theirs.length) : 0;
  }

  function score(link) {
    const words = split(new URL(link.href).pathname + " " + link.textContent);
    const found = asked.map((word) => Math.max(0, ...words.map((other) => alike(word, other))));
    return found.filter((one) => one > 0.5).reduce((sum, one) => sum + one, 0) / Math.max(1, asked.length) - words.length / 1000;
  }

  function suggest() {
    const links = Array.from(document.querySelectorAll(".bb-missing-contents a"), (link) => ({ link, score: score(link) }));
    const best = links.filter((one) => one.score > 0.3).sort((a, b) => b.score - a.score).slice(0, 3);
    if (!best.length) return;
    const list = document.createElement("ul");
    best.forEach(({ link }) => {
      const item = list.appendChild(document.createElement("li")).appendChild(document.createElement("a"));
      item.href = link.href + (/^#(p|fn-|fig-)\d+[a-z]?$/.test(location.hash) ? location.hash : "");
      item.textContent = link.closest("ul").parentElement.matches("li") ? label(link) : link.textContent;
    });
    guess.append("Perhaps you meant:", list);
  }

  function label(link) {
    return link.closest("ul").parentElement.firstChild.textContent.trim() + ": " + link.textContent;
  }

  function offerSearch() {
    const form = document.createElement("form");
    form.action = guess.dataset.search;
    form.className = "bb-guess-search";
    const input = document.createElement("input");
    input.name = "q";
    input.type = "search";
    input.value = asked.filter((word) => !/^\d{4}$/.test(word)).join(" ");
    const label = document.createElement("label");
    label.append("Search both editions ", input);
    const button = document.createElement("button");
    button.textContent = "Search";
    form.append(label, button);
    guess.append(form);
  }

  suggest();
  offerSearch();
})();
