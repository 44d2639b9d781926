/* A page that has moved sends its readers on, with the place that they asked for. Without this script its link does. */
(function () {
  "use strict";
  var id = new URLSearchParams("at=" + location.hash.slice(1)).get("at");
  var place = (id && document.getElementById(id)) || document.querySelector(".bb-tombstone");
  var link = place && place.querySelector("a");
  if (link) location.replace(link.href);
})();
