/* The parts of the search, each after those that it needs. A published site has them all in this one file
   (bluebook/deploy/minify.py): together they compress better, and a first search makes few requests. */
(function (bluebook) {
  "use strict";
  bluebook.searchParts = bluebook.scripts.load([
    "search/analysis",
    "search/variants",
    "search/vocabulary",
    "search/collection",
    "search/reach",
    "search/matching",
    "search/asking",
    "search/persons",
    "search/demand",
    "search/plain",
    "search/later",
    "search/query",
    "search/passages",
    "search/answering",
    "search/candidates",
    "search/ranking",
    "search/answers",
    "search/shortfall",
    "search/entries",
    "search/filters",
    "search/summary",
    "search/results",
    "search/notes",
    "search/returning",
    "search/view",
    "search/start",
  ]);
})((window.bluebook = window.bluebook || {}));
