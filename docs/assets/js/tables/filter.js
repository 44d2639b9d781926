/* The data tables: filters whose state is in the address, sorting by buttons in the column heads, a count that is
   announced, and row addresses that open their row. Without this script the whole table is there, in the order of
   the text. */
(function (bluebook) {
  "use strict";
  const form = document.querySelector("form.bb-refine[data-kind]");
  const table = form && document.querySelector("table.bb-" + form.dataset.kind);
  if (!table || !bluebook.scripts || !bluebook.elements || !bluebook.rows) return;
  const { matches, records, mentions } = bluebook.rows;
  const ROWS = ".bb-record, [data-records]";
  const rows = rowsNow(); // of a table of records each is a body of two rows: what it says, and its sources
  const fields = [...form.elements].filter((field) => field.name);
  let collator; // made when a table is first sorted: that takes a phone longer than all else here
  const CLEAR = form.querySelector("[type=reset]");
  const WIDEN = form.querySelector(".bb-widen");
  const DIRECTIONS = {
    name: ["A to Z", "Z to A"],
    date: ["earliest first", "latest first"],
    status: ["A to Z", "Z to A"],
    amount: ["smallest first within each unit", "largest first within each unit"],
  };
  const UNITS = ["USD", "JPY"]; // money first, then the other units by name
  let sorted = null; // {by: "date", down: false}, or null for the order of the text
  let left = []; // filters of the address that the table does not know
  let typing = false;
  let isWide = false; // whether the rows that only mention who is chosen are shown too

  /* --- rows --- */

  function rowsNow() {
    return [...table.querySelectorAll(ROWS)];
  }

  /* The fields that a reader filled in: [{name, value, isWide}], the words of `q` as they are sought. */
  function asked() {
    return fields
      .map((field) => {
        const value = field.value.trim();
        return { name: field.name, value: field.name === "q" && value ? bluebook.text.sought(value) : value, isWide };
      })
      .filter((field) => field.value);
  }

  bluebook.shownRows = function () {
    return rowsNow().filter((row) => !row.hidden);
  };

  /* --- sorting --- */

  function key(row) {
    if (sorted.by === "name") return row.querySelector(".bb-name").textContent;
    return sorted.by === "date" ? row.dataset.date || row.dataset.end : row.dataset[sorted.by];
  }

  // Amounts of different units are never mixed; what has no date or amount comes last both ways.
  function compare(a, b) {
    const one = key(a);
    const other = key(b);
    if (one === undefined || other === undefined) return (one === undefined) - (other === undefined);
    collator = collator || new Intl.Collator("en", { numeric: true, sensitivity: "base" });
    const unit = sorted.by === "amount" ? byUnit(a.dataset.unit, b.dataset.unit) : 0;
    const order = sorted.by === "amount" ? one - other : collator.compare(one, other);
    return unit || (sorted.down ? -order : order);
  }

  function byUnit(a, b) {
    const places = [a, b].map((unit) => UNITS.indexOf(unit) + 1 || UNITS.length + 1);
    return places[0] - places[1] || collator.compare(a, b);
  }

  function arrange() {
    const order = sorted ? rows.slice().sort(compare) : rows;
    const now = rowsNow();
    const moved = order.some((row, place) => row !== now[place]);
    if (moved) order.forEach((row) => row.parentNode.appendChild(row)); // each row that is put anew is laid out anew
    table.querySelectorAll("th[data-sort]").forEach((head) => {
      const mine = sorted && sorted.by === head.dataset.sort;
      head.setAttribute("aria-sort", !mine ? "none" : sorted.down ? "descending" : "ascending");
    });
  }

  function sortBy(by) {
    if (!sorted || sorted.by !== by) sorted = { by, down: false };
    else sorted = sorted.down ? null : { by, down: true };
    apply();
    remember(true);
  }

  table.querySelectorAll("th[data-sort]").forEach((head) => {
    const button = bluebook.elements.button(head.textContent, () => sortBy(head.dataset.sort), { class: "bb-sort" });
    head.dataset.head = head.textContent; // for paper, where the heads that are repeated have no buttons
    head.replaceChildren(button);
  });

  /* --- what is shown, and saying so --- */

  /* How words are sought; loaded for the first that are. */
  const loadText = () => bluebook.scripts.load(["lib/text"]);

  function tellMissing() {
    const status = form.querySelector(".bb-table-status");
    if (status) status.textContent = "This could not be loaded. Check your connection, then try again.";
  }

  function apply() {
    if (!bluebook.text && fields.some((field) => field.name === "q" && field.value.trim())) {
      loadText().then(apply, tellMissing);
      return;
    }
    const filled = asked();
    for (const row of rows) row.hidden = left.length > 0 || !filled.every((field) => matches(row, field));
    arrange();
    CLEAR.disabled = !left.length && !sorted && fields.every((field) => !field.value.trim());
    say();
    form.dispatchEvent(new Event("shown"));
  }

  /* Of a year's rows: those that match all else and give no year, which would go without a word. */
  function undated() {
    const others = asked().filter((field) => field.name !== "year");
    if (left.length || others.length === asked().length || form.elements.year.value === "none") return "";
    const found = rows.filter((row) => !row.dataset.year && others.every((field) => matches(row, field)));
    const number = records(found);
    return number ? `${number} more ${number === 1 ? "gives" : "give"} no year` : "";
  }

  /* Of words that are a name: how many rows it has a part in, which may be fewer than the rows that mention it. */
  function named() {
    const { who, q } = form.elements;
    if (!who || who.value || !q.value.trim() || left.length) return "";
    const plain = (words) => bluebook.text.searchable(words).words;
    const option = [...who.options].find((one) => one.value && plain(one.textContent) === plain(q.value));
    if (!option) return "";
    const wanted = asked().map((field) => (field.name === "q" ? { name: "who", value: option.value } : field));
    const number = records(rows.filter((row) => wanted.every((field) => matches(row, field))));
    const label = who.labels[0].firstElementChild.textContent;
    return number === records(bluebook.shownRows())
      ? ""
      : `${number} if you choose ${option.textContent} under “${label}”`;
  }

  /* Of a name that is chosen: how many rows only mention it, which a control shows too or hides again. */
  function mentioning() {
    const { who } = form.elements;
    const wanted = asked().map((field) => ({ ...field, isWide: true }));
    const isAsked = who && who.value && !left.length;
    const found = isAsked
      ? rows.filter((row) => mentions(row, who.value) && wanted.every((one) => matches(row, one)))
      : [];
    const number = records(found);
    if (WIDEN) WIDEN.hidden = !number;
    if (!number) return "";
    const now = records(bluebook.shownRows());
    WIDEN.textContent = isWide ? `Show only ${now - number}` : `Show all ${now + number}`;
    const name = who.options[who.selectedIndex].textContent.replace(/ \(.*/, "");
    return `${number} ${isWide ? "of them only" : "more"} ${number === 1 ? "mentions" : "mention"} ${name}`;
  }

  /* The filters in words: `Year: 2017`. */
  function chosen() {
    return fields
      .filter((field) => field.value.trim())
      .map((field) => {
        const value = field.options ? field.options[field.selectedIndex].textContent : field.value.trim();
        const also = isWide && field.name === "who" ? " or mentioned" : "";
        return field.labels[0].firstElementChild.textContent + ": " + value + also;
      });
  }

  function say() {
    const all = records(rows);
    const now = records(bluebook.shownRows());
    const count = (now === all ? "" : now + " of ") + all + " " + (all === 1 ? form.dataset.one : form.dataset.many);
    const unknown = left.map((pair) => pair.join("=") + " is not in this table");
    const order =
      sorted && DIRECTIONS[sorted.by] ? "sorted by " + sorted.by + ", " + DIRECTIONS[sorted.by][+sorted.down] : "";
    const shown = form.querySelector(".bb-shown");
    shown.textContent = [count, named(), mentioning(), undated(), order].concat(unknown).filter(Boolean).join("; ");
    shown.dataset.filters = chosen().join(", "); // for paper, which has no filters
    for (const tool of form.querySelectorAll("[data-act]")) tool.disabled = !now;
    const adding = form.querySelector("[data-act=collect]");
    if (adding)
      adding.textContent = `Add ${now > 1 && now === all ? "all " : ""}${now} ${now === 1 ? "row" : "rows"} to briefing list`;
  }

  /* --- the address --- */

  function address() {
    const state = new URLSearchParams();
    fields.forEach((field) => {
      if (field.value.trim()) state.set(field.name, field.value.trim());
    });
    for (const pair of left) state.set(pair[0], pair[1]);
    if (isWide) state.set("mentioned", "yes");
    if (sorted) state.set("sort", (sorted.down ? "-" : "") + sorted.by);
    return location.pathname + (String(state) ? "?" + state : "");
  }

  function remember(step, hash) {
    try {
      history[step ? "pushState" : "replaceState"](null, "", address() + (hash || ""));
    } catch (refused) {
      /* some browsers keep the address of a file as it is: the filters work without it */
    }
  }

  function restore() {
    const state = new URLSearchParams(location.search);
    const sort = state.get("sort") || "";
    left = [];
    fields.forEach((field) => {
      const value = state.get(field.name) || "";
      field.value = value;
      if (field.value !== value) {
        left.push([field.name, value]);
        field.value = "";
      }
    });
    isWide = state.has("mentioned");
    const by = sort.replace(/^-/, "");
    sorted = DIRECTIONS[by] && table.querySelector('th[data-sort="' + by + '"]') ? { by, down: sort[0] === "-" } : null;
    apply();
  }

  function clear() {
    for (const field of fields) field.value = "";
    left = [];
    sorted = null;
    typing = isWide = false;
    apply();
  }

  /* --- a row's own address --- */

  function openRow() {
    const place = document.getElementById(bluebook.elements.idAsked());
    const row = place && place.closest(ROWS);
    for (const other of rows) other.classList.toggle("bb-chosen", other === row);
    if (!row || !table.contains(row)) return;
    if (row.hidden) {
      clear();
      remember(false, location.hash);
    }
    for (const quote of row.querySelectorAll("details")) quote.open = true;
    if (!document.querySelector(".bb-menu")) row.scrollIntoView(); // a menu opened at it: it is in view
  }

  form.addEventListener("input", (event) => {
    const words = event.target.name === "q";
    left = [];
    if (event.target.name === "who") isWide = false;
    apply();
    remember(!(words && typing)); // one step back for a word, not one for each letter
    typing = words;
  });
  form.elements.q.addEventListener("focus", () => loadText().catch(() => null), { once: true });
  form.addEventListener("change", () => {
    typing = false;
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    clear();
    remember(true);
    fields[0].focus();
  });
  if (WIDEN)
    WIDEN.addEventListener("click", () => {
      isWide = !isWide;
      apply();
      remember(true);
    });
  window.addEventListener("popstate", restore);
  window.addEventListener("hashchange", openRow);

  /* What takes rows along is loaded when it is first used. */
  const TAKING = ["lib/clipboard", "lib/csv", "lib/files", "tables/export"];
  bluebook.scripts.whenUsed(form, "[data-act]", () => bluebook.scripts.load(TAKING), tellMissing);

  form.hidden = false;
  table.classList.add("bb-sortable");
  restore();
  form.querySelector(".bb-filter-fold").open = !matchMedia("(max-width: 44.9844em)").matches || !CLEAR.disabled;
  openRow();
})((window.bluebook = window.bluebook || {}));
