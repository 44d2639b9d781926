/* The filters of the search page, and the address that holds them with the words: it can be shared, and Back returns to it. */
(function (bluebook) {
  "use strict";
  if (!bluebook.elements) return;
  const { make } = bluebook.elements;
  const PHONE = matchMedia("(max-width: 44.9844em)"); // as responsive.css has it
  const NAMES = ["edition", "kind", "section"];
  const KINDS = [
    ["", "All kinds"],
    ["text", "Sections"],
    ["feature", "Columns and features"],
    ["record", "Facts from the tables"],
  ];

  function filters(search, c) {
    const covering = (e) => [e.year, e.year + " (covers " + e.covers + ")"];
    const editions = [["", "All editions"]].concat(Array.from(c.editions.values(), covering));
    const sections = [["", "All sections"]].concat(
      c.pages.map((page) => [page.address, page.edition.year + " " + page.title]),
    );
    const all = make("div", { class: "bb-filters", role: "group", "aria-label": "Filters" }, [
      choice(search, "edition", "Edition", editions),
      choice(search, "kind", "Kind", KINDS),
      choice(search, "section", "Section", sections),
    ]);
    const fold = make("details", { class: "bb-filter-fold" }, make("summary", {}, "Filters"), all);
    fold.open = !PHONE.matches;
    PHONE.addEventListener("change", () => unfold(fold));
    return fold;
  }

  /* Opens the filters where there is room, and on a phone where one is set. */
  function unfold(fold) {
    fold.open = !PHONE.matches || Array.from(fold.querySelectorAll("select")).some((select) => select.value);
  }

  function choice(search, name, label, options) {
    const id = "bb-filter-" + name;
    const select = make(
      "select",
      { name, id },
      options.map((o) => make("option", { value: o[0] }, [o[1]])),
    );
    select.addEventListener("change", () => {
      search.state[name] = select.value;
      search.run();
    });
    return make("div", {}, [make("label", { for: id }, [label]), " ", select]);
  }

  /* Sets the filters to a state; what no filter offers is no state. */
  function restore(search, state) {
    for (const name of NAMES) {
      const select = search.filters && search.filters.querySelector("select[name=" + name + "]");
      if (!select) continue;
      select.value = state[name] || "";
      search.state[name] = select.value || "";
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }
    if (search.filters) unfold(search.filters);
  }

  /* In words, what the filters keep: " in 2018, (4) The Oceans and Seas". */
  function scope(state) {
    const page = bluebook.collection.ready().pages.find((one) => one.address === state.section);
    const year = state.edition || (page && page.edition.year) || "";
    const kind = { text: "sections", feature: "columns and features" }[state.kind];
    const parts = [year, page && page.title, kind].filter(Boolean);
    return parts.length ? " in " + parts.join(", ") : "";
  }

  // --- the address ---------------------------------------------------------------------------------------------------

  function readAddress() {
    const given = new URLSearchParams(location.search);
    const state = { q: given.get("q") || "", without: given.getAll("without") };
    for (const name of NAMES) state[name] = given.get(name);
    return state;
  }

  function address(text, state) {
    const given = new URLSearchParams();
    if (text.trim()) given.set("q", text);
    for (const name of NAMES) if (state[name]) given.set(name, state[name]);
    for (const form of state.without) given.append("without", form);
    const query = given.toString();
    return query ? "?" + query : "";
  }

  /* Writes a query into the address: as a new entry of the history where the one before was asked for, in place of it
     while it is still being typed. */
  function writeAddress(text, state, isNew) {
    const wanted = address(text, state);
    if (wanted === location.search || (!wanted && !location.search)) return;
    try {
      if (isNew) history.pushState(null, "", location.pathname + wanted);
      else history.replaceState(history.state, "", location.pathname + wanted);
    } catch (_) {
      /* too often: the next one */
    }
  }

  bluebook.filters = { filters, restore, scope, address, readAddress, writeAddress };
})((window.bluebook = window.bluebook || {}));
