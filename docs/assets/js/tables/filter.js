/* The data tables: filters whose state is in the address, sorting by buttons in the column heads, a count that is
   announced, and row addresses that open their row. Without this script the whole table stands there, in the order of
   the text. */
(function () {
  "use strict";
  var bluebook = (window.bluebook = window.bluebook || {});
  var form = document.querySelector("form.bb-refine[data-kind]");
  var table = form && document.querySelector("table.bb-" + form.dataset.kind);
  if (!table || !bluebook.text) return;
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var fields = Array.prototype.filter.call(form.elements, function (field) { return field.name; });
  var collator; // made when a table is first sorted: that takes a phone longer than all else here
  var CLEAR = form.querySelector("[type=reset]");
  var DIRECTIONS = {
    name: ["A to Z", "Z to A"],
    date: ["earliest first", "latest first"],
    amount: ["smallest first within each unit", "largest first within each unit"]
  };
  var UNITS = ["USD", "JPY"]; // money first, then the other units by name
  var sorted = null; // {by: "date", down: false}, or null for the order of the text
  var left = []; // filters of the address that the table does not know
  var typing = false;

  /* --- rows --- */

  function textOf(row) {
    if (row.bbText === undefined) {
      var copy = row.cloneNode(true);
      copy.querySelectorAll("summary").forEach(function (summary) { summary.remove(); });
      row.bbText = bluebook.text.searchable(copy.textContent);
    }
    return row.bbText;
  }

  /* The fields that a reader filled in: [{name, value}], the words of `q` as they are sought. */
  function asked() {
    return fields.map(function (field) {
      var value = field.value.trim();
      return {name: field.name, value: field.name === "q" && value ? bluebook.text.sought(value) : value};
    }).filter(function (field) { return field.value; });
  }

  function matches(row, field) {
    var value = field.value, data = row.dataset;
    if (field.name === "q") return bluebook.text.holds(textOf(row), value);
    if (field.name === "year" && value === "none") return !data.year;
    if (field.name === "who" || field.name === "year") return (data[field.name] || "").split(" ").includes(value);
    return data[field.name] === value;
  }

  function records(list) {
    return list.reduce(function (sum, row) { return sum + row.dataset.records.split(" ").length; }, 0);
  }

  bluebook.shownRows = function () {
    return Array.prototype.filter.call(body.rows, function (row) { return !row.hidden; });
  };

  /* --- sorting --- */

  function key(row) {
    if (sorted.by === "name") return row.querySelector(".bb-name").textContent;
    return sorted.by === "date" ? row.dataset.date || row.dataset.end : row.dataset[sorted.by];
  }

  // Amounts of different units never stand between each other; what has no date or amount comes last both ways.
  function compare(a, b) {
    var one = key(a), other = key(b);
    if (one === undefined || other === undefined) return (one === undefined) - (other === undefined);
    collator = collator || new Intl.Collator("en", {numeric: true, sensitivity: "base"});
    var unit = sorted.by === "amount" ? byUnit(a.dataset.unit, b.dataset.unit) : 0;
    var order = sorted.by === "amount" ? one - other : collator.compare(one, other);
    return unit || (sorted.down ? -order : order);
  }

  function byUnit(a, b) {
    var places = [a, b].map(function (unit) { return (UNITS.indexOf(unit) + 1) || UNITS.length + 1; });
    return places[0] - places[1] || collator.compare(a, b);
  }

  function arrange() {
    var order = sorted ? rows.slice().sort(compare) : rows;
    var moved = order.some(function (row, place) { return row !== body.rows[place]; });
    if (moved) order.forEach(function (row) { body.appendChild(row); }); // each row that is put anew is laid out anew
    table.querySelectorAll("th[data-sort]").forEach(function (head) {
      var mine = sorted && sorted.by === head.dataset.sort;
      head.setAttribute("aria-sort", !mine ? "none" : sorted.down ? "descending" : "ascending");
    });
  }

  function sortBy(by) {
    if (!sorted || sorted.by !== by) sorted = {by: by, down: false};
    else sorted = sorted.down ? null : {by: by, down: true};
    apply();
    remember(true);
  }

  table.querySelectorAll("th[data-sort]").forEach(function (head) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "bb-sort";
    button.textContent = head.textContent;
    button.addEventListener("click", function () { sortBy(head.dataset.sort); });
    head.replaceChildren(button);
  });

  /* --- what is shown, and saying so --- */

  function apply() {
    var filled = asked();
    rows.forEach(function (row) {
      row.hidden = left.length > 0 || !filled.every(function (field) { return matches(row, field); });
    });
    arrange();
    CLEAR.disabled = !left.length && fields.every(function (field) { return !field.value.trim(); });
    say();
  }

  function say() {
    var all = records(rows), now = records(bluebook.shownRows());
    var count = (now === all ? "" : now + " of ") + all + " " + (all === 1 ? form.dataset.one : form.dataset.many);
    var unknown = left.map(function (pair) { return pair.join("=") + " is not in this table"; });
    var order = sorted && DIRECTIONS[sorted.by] ? "sorted by " + sorted.by + ", " + DIRECTIONS[sorted.by][+sorted.down] : "";
    form.querySelector(".bb-shown").textContent = [count, order].concat(unknown).filter(Boolean).join("; ");
  }

  /* --- the address --- */

  function address() {
    var state = new URLSearchParams();
    fields.forEach(function (field) { if (field.value.trim()) state.set(field.name, field.value.trim()); });
    left.forEach(function (pair) { state.set(pair[0], pair[1]); });
    if (sorted) state.set("sort", (sorted.down ? "-" : "") + sorted.by);
    return location.pathname + (String(state) ? "?" + state : "");
  }

  function remember(step, hash) {
    try {
      history[step ? "pushState" : "replaceState"](null, "", address() + (hash || ""));
    } catch (refused) { /* some browsers keep the address of a file as it is: the filters work without it */ }
  }

  function restore() {
    var state = new URLSearchParams(location.search), sort = state.get("sort") || "";
    left = [];
    fields.forEach(function (field) {
      var value = state.get(field.name) || "";
      field.value = value;
      if (field.value !== value) {
        left.push([field.name, value]);
        field.value = "";
      }
    });
    var by = sort.replace(/^-/, "");
    sorted = DIRECTIONS[by] && table.querySelector('th[data-sort="' + by + '"]') ? {by: by, down: sort[0] === "-"} : null;
    apply();
  }

  function clear() {
    fields.forEach(function (field) { field.value = ""; });
    left = [];
    typing = false;
    apply();
  }

  /* --- a row's own address --- */

  function openRow() {
    var place = location.hash && document.getElementById(new URLSearchParams("at=" + location.hash.slice(1)).get("at"));
    var row = place && place.closest("tr");
    rows.forEach(function (other) { other.classList.toggle("bb-chosen", other === row); });
    if (!row || row.parentNode !== body) return;
    if (row.hidden) {
      clear();
      remember(false, location.hash);
    }
    row.querySelectorAll("details").forEach(function (quote) { quote.open = true; });
    row.scrollIntoView();
  }

  form.addEventListener("input", function (event) {
    var words = event.target.name === "q";
    left = [];
    apply();
    remember(!(words && typing)); // one step back for a word, not one for each letter
    typing = words;
  });
  form.addEventListener("change", function () { typing = false; });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function (event) {
    event.preventDefault();
    clear();
    remember(true);
    fields[0].focus();
  });
  window.addEventListener("popstate", restore);
  window.addEventListener("hashchange", openRow);

  form.hidden = false;
  table.classList.add("bb-sortable");
  restore();
  form.querySelector(".bb-filter-fold").open = !matchMedia("(max-width: 44.9844em)").matches || !CLEAR.disabled;
  openRow();
})();
