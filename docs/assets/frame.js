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

  if (!toggle || !drawer) return;

  function close() {
    toggle.checked = false;
    toggle.dispatchEvent(new Event("change", {bubbles: true}));
  }

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || !toggle.checked) return;
    close();
    toggle.focus();
  });
  document.addEventListener("focusin", function (event) {
    if (toggle.checked && event.target !== toggle && !drawer.contains(event.target)) close();
  });
})();
