/* The parts of the list's page, each after those that it needs. A published site has them all in this one file
   (bluebook/deploy/minify.py), so that the page waits for few requests. Without one of them it says that it could not be
   shown. */
(function (bluebook) {
  "use strict";
  bluebook.scripts
    .load([
      "briefing/places",
      "briefing/outline",
      "briefing/formats",
      "briefing/view",
      "briefing/transfer",
      "briefing/saving",
      "briefing/dragging",
      "briefing/page",
    ])
    .catch(() => null);
})((window.bluebook = window.bluebook || {}));
