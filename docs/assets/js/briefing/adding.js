/* Adds places to the briefing list and says so. It is loaded when the list is first used (collect.js). */
(function (bluebook) {
  "use strict";
  const { briefing, scripts, status } = bluebook;
  if (!briefing || !briefing.read || !briefing.showCount || !scripts || !status) return;

  /* What to know when the browser does not keep the list. */
  const UNKEPT = {
    full: " The browser’s storage is full, so the list is kept in this tab only. Open the list and export it.",
    refused:
      " This browser stores nothing for this site, so the list is kept in this tab only. Open the list and export it.",
  };

  /** Adds places and says so. */
  function addAndSay(given) {
    const added = briefing.add(given);
    const done = added.length
      ? `${added.length > 1 ? briefing.places(added.length) + " added" : "Added"} to your briefing list, which has ${total()}.`
      : `Already on your briefing list, which has ${total()}.`;
    const undo = { words: "Undo", act: () => takeBackAndSay(added) };
    status.say(done + (UNKEPT[briefing.trouble()] || ""), added.length && undo);
    return added.length;
  }

  function takeBackAndSay(keys) {
    briefing.takeBack(keys);
    status.say(`Taken off your briefing list again, which has ${total()}.`);
  }

  const total = () => briefing.places(briefing.read().items.length);

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

  briefing.listen(briefing.showCount);
  briefing.showCount();
  Object.assign(briefing, { addAndSay, placeOf });
})((window.bluebook = window.bluebook || {}));
