/* What the frame owes to those who do not use a mouse or a screen. The phone's menu closes with Escape and when the
   keyboard leaves it. The parts of tables say what they are: Safari forgets it where the style sheet shows rows as
   cards, and HTML forbids to write it into the page. Without this script the menu closes where it was opened, and a
   card's labels say what its table's heads would. */
(function () {
  "use strict";
  var ROLES = {
    table: "table.bb-table", rowgroup: "thead, tbody", row: "tr", columnheader: "th[scope=col]", rowheader: "th[scope=row]", cell: "td"
  };
  var toggle = document.getElementById("__drawer"), drawer = document.querySelector(".md-sidebar--primary");

  document.querySelectorAll(ROLES.table).forEach(function (table) {
    table.setAttribute("role", "table");
    Object.keys(ROLES).slice(1).forEach(function (role) {
      table.querySelectorAll(ROLES[role]).forEach(function (part) { part.setAttribute("role", role); });
    });
  });

  var label = document.querySelector("label.md-header__button[for=__drawer]");
  if (!toggle || !drawer || !label) return;

  /* The theme's sign is a label, which no key presses: a button takes its place. */
  var button = document.createElement("button");
  button.type = "button";
  button.className = "md-header__button md-icon bb-menu-button";
  button.append.apply(button, label.childNodes);
  button.addEventListener("click", function () {
    set(!toggle.checked);
    if (toggle.checked) enter();
  });
  toggle.addEventListener("change", say);
  label.replaceWith(button);
  say();

  function say() {
    button.setAttribute("aria-expanded", String(toggle.checked));
  }

  function set(open) {
    toggle.checked = open;
    toggle.dispatchEvent(new Event("change", {bubbles: true}));
  }

  // In the order of the page the colours and the search would come between, and close it.
  function enter() {
    var stops = drawer.querySelectorAll("a[href], input");
    var seen = Array.prototype.find.call(stops, function (stop) { return getComputedStyle(stop).visibility === "visible"; });
    if (seen) seen.focus();
  }

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || !toggle.checked) return;
    set(false);
    button.focus();
  });
  document.addEventListener("focusin", function (event) {
    if (toggle.checked && event.target !== button && !drawer.contains(event.target)) set(false);
  });
})();
