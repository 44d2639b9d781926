/* The reader of references but its addresses, which other pages use alone. A published site has all in this one file
   (bluebook/deploy/minify.py): together they compress better, and a first reference makes few requests. */
(function (bluebook) {
  "use strict";
  bluebook.referenceParts = bluebook.scripts.load([
    "references/wrapped-addresses",
    "references/clean",
    "references/mentions",
    "references/grouping",
    "references/targets",
    "references/read",
  ]);
})((window.bluebook = window.bluebook || {}));
