/* The parts of data tables say what they are: Safari forgets it where the style sheet shows rows as cards, and HTML forbids
   to write it into the page. Without this script a card's labels say what its table's heads would. */
(function () {
  "use strict";
  const ROLES = {
    table: "table",
    rowgroup: "thead, tbody",
    row: "tr",
    columnheader: "th[scope=col]",
    rowheader: "th[scope=row]",
    cell: "td",
  };
  const soon = window.requestIdleCallback || setTimeout;
  const setRole = (part) =>
    part.setAttribute(
      "role",
      Object.keys(ROLES).find((role) => part.matches(ROLES[role])),
    );

  for (const part of document.querySelectorAll("table.bb-table, .bb-table thead, .bb-table tbody, .bb-table tr")) {
    soon(() => [part, ...(part.cells || [])].forEach(setRole), { timeout: 2000 });
  }
})();
