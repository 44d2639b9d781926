/* Adds places to the briefing list, and shows in the header how many are on it. Menus, rows and results make their button
   here. */
(function (bluebook) {
  "use strict";
  const { briefing, elements, scripts, status } = bluebook;
  if (!briefing || !elements || !scripts || !status) return;
  const link = document.querySelector(".bb-briefing-link");
  const places = (number) => number + (number === 1 ? " place" : " places");

  function showCount() {
    if (!link) return;
    const number = briefing.read().items.length;
    link.hidden = !number;
    link.querySelector(".bb-briefing-count").textContent = number;
    link.setAttribute("aria-label", `Briefing list: ${places(number)}`);
    document.querySelector(".md-header").classList.toggle("bb-has-briefing", number > 0);
  }

  /* What to know when the browser does not keep the list. */
  const UNKEPT = {
    full: " The browser’s storage is full, so the list is kept in this tab only. Open the list and export it.",
    refused:
      " This browser stores nothing for this site, so the list is kept in this tab only. Open the list and export it.",
  };

  /** Adds places and says so. */
  function collect(given) {
    const added = briefing.add(given);
    const all = briefing.read().items.length;
    const done = added
      ? `Added to your briefing list, which has ${places(all)}.`
      : `Already on your briefing list, which has ${places(all)}.`;
    status.say(done + (UNKEPT[briefing.trouble()] || ""));
    return added;
  }

  /** A button that adds what a function gives, and then does something. */
  function button(words, give, attributes, after) {
    const act = () => {
      if (after) after();
      collect([].concat(give()));
    };
    return elements.button(words, act, { "data-action": "collect", ...attributes });
  }

  /** A thing of the citation menu as a place of the list. */
  function placeOf(thing) {
    return {
      address: bare(thing.address),
      last: thing.last || "",
      marks: thing.marked ? thing.marked.slice(thing.marked.indexOf(":~:")) : "",
      words: (thing.words || []).join("\n"),
      whole: !thing.selected,
    };
  }

  /* A public address from the root: below the address at which this page is published. */
  function bare(address) {
    const canonical = document.querySelector("link[rel=canonical]");
    const here = location.href
      .split(/[?#]/)[0]
      .replace(/index\.html$/, "")
      .slice(scripts.BASE.href.length);
    const root = canonical && canonical.href.endsWith(here) ? canonical.href.slice(0, -here.length || undefined) : "";
    return address.startsWith(root) ? address.slice(root.length) : address;
  }

  if (link) link.href = scripts.href({ page: "briefing" });
  briefing.listen(showCount);
  showCount();
  Object.assign(briefing, { collect, button, placeOf });
})((window.bluebook = window.bluebook || {}));
