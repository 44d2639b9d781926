/* Rows as CSV, as bluebook/export/csv_json.py writes them: every cell in quotation marks, and in the last column the version
   of text and data, so that a file that was saved long ago says of itself which state it holds. */
(function (bluebook) {
  "use strict";

  /** A cell that no spreadsheet runs as a formula: with an apostrophe in front of what would be one. */
  function guarded(cell) {
    return /^'*[=+\-@\t\r＝＋－＠]/.test(cell) ? "'" + cell : cell;
  }

  /** The version that the page's foot names, as an ISO date; empty where it names none. */
  function version() {
    const named = document.querySelector(".bb-version");
    return named ? named.dataset.version : "";
  }

  /** A file of a head and rows, with the byte-order mark by which Excel knows it. */
  function written(head, rows) {
    const lines = [[...head, "Version"], ...rows.map((row) => [...row, version()])];
    const line = (cells) => cells.map((cell) => '"' + guarded(cell).replace(/"/g, '""') + '"').join(",") + "\r\n";
    return "\ufeff" + lines.map(line).join("");
  }

  bluebook.csv = { guarded, written };
})((window.bluebook = window.bluebook || {}));
