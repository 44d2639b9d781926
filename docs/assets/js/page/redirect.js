/* A page that has moved sends its readers on, with the place that they asked for, however bent its address. Without this
   script its link does. */
(function (bluebook) {
  "use strict";
  const { elements, references: reader } = bluebook;
  if (!elements) return;
  const isHere = (id) => Boolean(document.getElementById(id));
  const exact = elements.idAsked();
  const id = isHere(exact) ? exact : reader ? reader.fragment(location.hash, isHere) : "";
  const place = (id && document.getElementById(id)) || document.querySelector(".bb-tombstone");
  const link = place && place.querySelector("a");
  if (link) location.replace(link.href);
})((window.bluebook = window.bluebook || {}));
