/* What a row of a data table has: the records that it stands for, its words, and whether it matches a filter. */
(function (bluebook) {
  "use strict";

  /** The records that a row stands for: most stand for the one whose id they have. */
  bluebook.idsOf = function (row) {
    return (row.dataset.records || row.id).split(" ");
  };

  /* How many records some rows stand for. */
  function records(list) {
    return list.reduce((sum, row) => sum + bluebook.idsOf(row).length, 0);
  }

  function textOf(row) {
    if (row.bbText === undefined) {
      const copy = row.cloneNode(true);
      for (const summary of copy.querySelectorAll("summary")) summary.remove();
      row.bbText = bluebook.text.searchable(copy.textContent);
    }
    return row.bbText;
  }

  const has = (ids, id) => (ids || "").split(" ").includes(id);

  /* Whether a row mentions a name that has no part in it. */
  function mentions(row, id) {
    return has(row.dataset.mentions, id);
  }

  /* Whether a row matches a field that is filled in: {name, value}; `isWide` if mentions count too. */
  function matches(row, { name, value, isWide }) {
    const data = row.dataset;
    if (name === "q") return bluebook.text.holds(textOf(row), value);
    if (name === "year" && value === "none") return !data.year;
    if (name === "who" && isWide && mentions(row, value)) return true;
    if (name === "who" || name === "year") return has(data[name], value);
    return data[name] === value;
  }

  bluebook.rows = { matches, records, mentions };
})((window.bluebook = window.bluebook || {}));
