/* Takes a list in from a file: read, said what it holds, and added to the list or put in its place as the reader decides. */
(function (bluebook) {
  "use strict";
  const { briefing, elements } = bluebook;
  if (!briefing || !elements) return;
  const { make, button } = elements;
  const MOST = 5e6; // bytes of a file
  const count = (number) => number + (number === 1 ? " item" : " items");
  const TROUBLE = {
    damaged: "This file is not a briefing list, or it is damaged. Nothing was changed.",
    newer: "This list was made by a newer version of this site. Nothing was changed.",
    big: "This file is too big for a briefing list. Nothing was changed.",
    unread: "The browser could not read this file. Nothing was changed.",
  };

  /** Reads a file and gives what to show: a message, and buttons where there is something to decide. */
  async function readFile(file, acts) {
    if (file.size > MOST) return message(TROUBLE.big, acts);
    const text = await file.text().catch(() => null);
    if (text === null) return message(TROUBLE.unread, acts);
    const found = briefing.parse(text.replace(/^\ufeff/, ""));
    if (found.trouble) return message(TROUBLE[found.trouble], acts);
    return decision(found, acts);
  }

  function message(words, acts) {
    return make(
      "div",
      { class: "bb-briefing-notice", role: "alert" },
      make("p", {}, words),
      button("Close", acts.close),
    );
  }

  function decision({ state, lost }, acts) {
    const own = briefing.read().items.length;
    const left = lost
      ? ` ${lost === 1 ? "One entry names" : lost + " entries name"} no place of this site and ${lost === 1 ? "is" : "are"} left out.`
      : "";
    const name = state.title ? ` “${state.title}”` : "";
    const words = `The file${name} has ${count(state.items.length)}.${left}`;
    const choices = own
      ? [
          button(`Add to my list of ${own}`, () => acts.take(state, false), { name: "merge" }),
          button("Replace my list", () => acts.take(state, true), { name: "replace" }),
        ]
      : [button("Import", () => acts.take(state, true), { name: "replace" })];
    return make(
      "div",
      { class: "bb-briefing-notice", role: "group", "aria-label": "Import a list" },
      make("p", {}, words),
      ...choices,
      button("Cancel", acts.close),
    );
  }

  Object.assign(briefing, { readFile });
})((window.bluebook = window.bluebook || {}));
