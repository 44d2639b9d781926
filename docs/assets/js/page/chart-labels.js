/* The words of a chart's block, beside it: pointing at, focusing or touching a block shows which meeting it is. The first
   touch shows the words, the second follows the link. Without this script a block is a link with its words as its name,
   and the tables below the chart say the same. */
(function (bluebook) {
  "use strict";
  const NEAR = 200; // ms that the pointer may take on its way from the block to its words
  const { make } = bluebook.elements;
  let label = null;
  let shown = null;
  let touched = false; // by a finger, on a block whose words were not shown

  function hide() {
    if (label) label.remove();
    label = shown = null;
  }

  /* The block's link names it to screen readers; the words beside it are for the eye. */
  function show(mark) {
    if (shown === mark) return;
    hide();
    shown = mark;
    const how = touched ? " – touch again to view in table" : "";
    label = make("p", { class: "bb-mark-label", "aria-hidden": "true" }, mark.getAttribute("aria-label") + how);
    label.addEventListener("mouseleave", hide);
    const strip = mark.closest("svg").parentNode;
    strip.append(label);
    const at = mark.getBoundingClientRect();
    const base = strip.getBoundingClientRect();
    label.style.top = at.bottom - base.top + 4 + "px";
    label.style.left = Math.max(0, Math.min(at.left - base.left, base.width - label.offsetWidth)) + "px";
  }

  function leave(mark) {
    const gone = () => shown === mark && !label.matches(":hover") && document.activeElement !== mark && hide();
    setTimeout(gone, NEAR);
  }

  function serve(mark) {
    const title = mark.querySelector("title");
    if (title) title.remove(); // else the browser shows it once more
    mark.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && show(mark));
    mark.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && leave(mark)); // a finger always leaves
    mark.addEventListener("focus", () => show(mark));
    mark.addEventListener("blur", () => leave(mark));
    mark.addEventListener("pointerdown", (event) => {
      touched = event.pointerType === "touch" && shown !== mark;
    });
    mark.addEventListener("click", (event) => {
      if (touched) event.preventDefault();
      touched = false;
      show(mark);
    });
  }

  document.querySelectorAll(".bb-strip a").forEach(serve);
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  document.addEventListener("pointerdown", (event) => {
    if (label && !event.target.closest(".bb-strip a, .bb-mark-label")) hide();
  });
})((window.bluebook = window.bluebook || {}));
