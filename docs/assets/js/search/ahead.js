/* All words, passages, records and statements of a small collection, for the queries that follow the first. */
(function (bluebook) {
  "use strict";
  if (!bluebook.later) return;
  const { takeParts, loadParts, loadUnprinted } = bluebook.later;
  // The parts of the whole: the folder of their files, what they are registered as, and what a file's name begins with.
  const WHOLE = [
    ["words/", "words", "-"],
    ["passages/", "parts", ""],
    ["records/", "records", ""],
    ["initials/", "printedInitials", ""],
    ["printed/", "printed", ""],
    ["", "statements", ""],
  ];
  const BESIDE = ["tables", "counting", "changes", "box", "nothing", "nearest", "headings"]; // what else a later query may need
  const AT_ONCE = 4; // parts that are taken in at once

  /** Loads them; what cannot be loaded the queries load by need. */
  function loadWhole() {
    return bluebook.scripts.load(["search/whole"], true).then(() => {
      const names = WHOLE.flatMap(([folder, register, sign]) => {
        bluebook[register] = { ...bluebook.whole[register], ...bluebook[register] };
        return Object.keys(bluebook.whole[register]).map((name) => folder + sign + name);
      });
      takeInTurn(names);
      loadUnprinted();
      loadParts(BESIDE);
    });
  }

  /* They are taken in a few at a time, so that nobody waits for it. */
  function takeInTurn(names) {
    takeParts(names.slice(0, AT_ONCE));
    if (names.length > AT_ONCE) setTimeout(takeInTurn, 0, names.slice(AT_ONCE));
  }

  bluebook.ahead = { loadWhole };
})((window.bluebook = window.bluebook || {}));
