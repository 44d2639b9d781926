/* What was done, said to screen readers and shown for a moment. The region is on the page before anything is said in it:
   one that comes with its words is not read out. */
(function (bluebook) {
  "use strict";
  if (!bluebook.elements) return;
  const SHOWN_FOR = 4000; // milliseconds
  const OFFERED_FOR = 12000; // with a button, which a reader has to reach
  const region = bluebook.elements.make("p", { class: "bb-status", role: "status" });
  const page = document.querySelector(".md-content__inner") || document.body;
  page.append(region);
  let clearing = 0;

  /** Says words; with an `offer` {words, act} beside a button, which stays longer, and as long as it has the focus. What is
      behind an open dialog is neither seen nor read out. */
  function say(words, offer) {
    const home = document.querySelector("dialog[open]") || page;
    const isMoved = region.parentNode !== home;
    if (isMoved) home.append(region);
    region.textContent = "";
    setTimeout(
      () => {
        region.replaceChildren(words, ...(offer ? [" ", buttonOf(offer)] : []));
      },
      isMoved ? 100 : 20,
    );
    clearLater(offer ? OFFERED_FOR : SHOWN_FOR);
  }

  function clearLater(time) {
    clearTimeout(clearing);
    clearing = setTimeout(() => {
      if (region.contains(document.activeElement)) clearLater(time);
      else region.textContent = "";
    }, time);
  }

  function buttonOf({ words, act }) {
    return bluebook.elements.button(words, act, { class: "bb-status-offer" });
  }

  bluebook.status = { say };
})((window.bluebook = window.bluebook || {}));
