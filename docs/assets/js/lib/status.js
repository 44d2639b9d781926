/* What was done, said to screen readers and shown for a moment. The region is on the page before anything is said in it:
   one that comes with its words is not read out. */
(function (bluebook) {
  "use strict";
  if (!bluebook.elements) return;
  const SHOWN_FOR = 4000; // milliseconds
  const region = bluebook.elements.make("p", { class: "bb-status", role: "status" });
  const page = document.querySelector(".md-content__inner") || document.body;
  page.append(region);
  let clearing = 0;

  /* What is behind an open dialog is neither seen nor read out. */
  function say(words) {
    const home = document.querySelector("dialog[open]") || page;
    const isMoved = region.parentNode !== home;
    if (isMoved) home.append(region);
    region.textContent = "";
    setTimeout(
      () => {
        region.textContent = words;
      },
      isMoved ? 100 : 20,
    );
    clearTimeout(clearing);
    clearing = setTimeout(() => {
      region.textContent = "";
    }, SHOWN_FOR);
  }

  bluebook.status = { say };
})((window.bluebook = window.bluebook || {}));
