/* The phone's menu closes with Escape and when the keyboard leaves it. Without this script it closes where it was opened. */
(function (bluebook) {
  "use strict";
  const toggle = document.getElementById("__drawer");
  const drawer = document.querySelector(".md-sidebar--primary");
  const name = document.querySelector("label.bb-unseen[for=__drawer]"); // overrides/main.html
  const label = document.querySelector("label.md-header__button[for=__drawer]");
  if (!toggle || !drawer || !label || !name || !bluebook.elements) return;

  /* The theme's sign is a label, which no key presses: a button takes its place. */
  const attributes = { class: "md-header__button md-icon bb-menu-button", "aria-label": name.textContent };
  const button = bluebook.elements.button([...label.childNodes], press, attributes);
  toggle.addEventListener("change", showState);
  label.replaceWith(button);
  name.hidden = true; // to remove it would have the style of the whole page computed again
  showState();

  function press() {
    set(!toggle.checked);
    if (toggle.checked) enter();
  }

  function showState() {
    button.setAttribute("aria-expanded", String(toggle.checked));
  }

  function set(open) {
    toggle.checked = open;
    toggle.dispatchEvent(new Event("change", { bubbles: true }));
  }

  // In the order of the page the colours and the search would come between, and close it.
  function enter() {
    const stops = drawer.querySelectorAll("a[href], input");
    const seen = [...stops].find((stop) => getComputedStyle(stop).visibility === "visible");
    if (seen) seen.focus();
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !toggle.checked) return;
    set(false);
    button.focus();
  });
  document.addEventListener("focusin", (event) => {
    if (toggle.checked && event.target !== button && !drawer.contains(event.target)) set(false);
  });
})((window.bluebook = window.bluebook || {}));
