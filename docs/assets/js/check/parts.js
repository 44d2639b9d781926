/* The parts of the quotation check, each after those that it needs. A published site has them all in this one file, as it has
   those of the search (bluebook/deploy/minify.py). */
(function (bluebook) {
  "use strict";
  bluebook.checkParts = bluebook.scripts.load([
    "check/tokens",
    "check/collection",
    "check/lookup",
    "check/quotation-marks",
    "check/books",
    "check/sentences",
    "check/sources",
    "check/draft",
    "check/nearest",
    "check/verdicts",
    "check/findings",
    "check/marked-draft",
    "check/report",
    "check/results",
  ]);
})((window.bluebook = window.bluebook || {}));
