/* What was done, said to screen readers and shown for a moment. The region is on the page before anything is said in it:
   one that comes with its words is not read out. */
(function (bluebook) {
  "use strict";
  if (!bluebook.elements) return;
  const SHOWN_FOR = 4000; // milliseconds
  const region = bluebook.elements.make("p", { class: "bb-status", role: "status" });
  (document.querySelector(".md-content__inner") || document.body).append(region);
  let clearing = 0;

  function say(words) {
    region.textContent = "";
    setTimeout(() => {
      region.textContent = words;
    }, 20);
    clearTimeout(clearing);
    clearing = setTimeout(() => {
      region.textContent = "";
    }, SHOWN_FOR);
  }

  bluebook.status = { say };
})((window.bluebook = window.bluebook || {}));
