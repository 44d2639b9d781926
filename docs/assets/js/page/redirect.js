/* A page that has moved sends its readers on, with the place that they asked for, however bent its address. Without this
   script its link does. */
(function () {
  "use strict";
  const reader = window.bluebook && window.bluebook.references;
  const isHere = (id) => Boolean(document.getElementById(id));
  const exact = new URLSearchParams("at=" + location.hash.slice(1)).get("at");
  const id = isHere(exact) ? exact : reader ? reader.fragment(location.hash, isHere) : "";
  const place = (id && document.getElementById(id)) || document.querySelector(".bb-tombstone");
  const link = place && place.querySelector("a");
  if (link) location.replace(link.href);
})();
