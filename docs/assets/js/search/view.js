/* What the reader sees of the search: the same on the search page and in the box that opens on every page. */
(function (bluebook) {
  "use strict";
  if (!bluebook.notes) return;
  const { make, button } = bluebook.elements;
  const { items, answerBox } = bluebook.results;
  const { answer } = bluebook.entries;
  const { summary, notes } = bluebook.notes;
  const FIRST = 10; // results shown before "Show all"
  const KINDS = [
    ["", "All"],
    ["text", "Sections"],
    ["feature", "Columns and features"],
    ["record", "Records"],
  ];

  /* The parts of a search under its input. `list` is the id of the list of results. */
  class Search {
    constructor(input, list, changed) {
      const c = bluebook.collection.ready();
      this.input = input;
      this.changed = changed;
      this.state = { edition: "", kind: "", section: "", without: [] };
      this.status = make("p", { class: "bb-search-status", role: "status", "aria-live": "polite" });
      this.notes = make("div", { class: "bb-search-notes" });
      this.answer = make("div", { class: "bb-search-answer" });
      this.results = document.getElementById(list) || make("ol", { id: list });
      this.results.className = "bb-results";
      this.filters = filters(this, c);
      this.more = button("", () => this.showAll(), { class: "bb-search-more" });
      this.body = make("div", { class: "bb-search-body" }, [
        make("div", { class: "bb-search-tools" }, [
          this.filters,
          bluebook.keyboard ? bluebook.keyboard.slashSwitch() : null,
        ]),
        this.status,
        this.notes,
        this.answer,
        this.results,
        this.more,
      ]);
      input.addEventListener("input", this.typed.bind(this));
      this.body.addEventListener("keydown", this.walk.bind(this));
      input.addEventListener("keydown", this.leave.bind(this));
      this.results.addEventListener("click", this.chosen.bind(this));
    }

    typed() {
      this.state.without = [];
      this.run(FIRST);
    }

    run(most) {
      const text = this.input.value;
      const state = this.state;
      const again = this.run.bind(this, most);
      this.found = text.trim() ? answer(text, state) : null;
      if (this.found && this.found.query.awaited.size)
        bluebook.search.loadEnglish(this.found.query.awaited).then(again);
      if (this.found && !bluebook.search.hasParts(this.found.loads))
        bluebook.search.loadParts(this.found.loads).then(again, () => {
          /* without records */
        });
      this.shown = most || FIRST;
      this.show();
      this.changed(text, state);
    }

    showAll() {
      const next = this.shown;
      this.shown = Infinity;
      this.show();
      const links = this.links();
      if (links[next]) links[next].focus();
    }

    show() {
      const found = this.found;
      const text = this.input.value;
      this.body.classList.toggle("bb-search-idle", !found);
      if (!found) {
        this.status.textContent = "";
        this.notes.replaceChildren();
        this.answer.replaceChildren();
        this.results.replaceChildren();
        this.more.hidden = true;
        return;
      }
      const rest = found.entries.length - this.shown;
      this.status.replaceChildren(summary(found, text, this.state));
      this.notes.replaceChildren(...notes(this, found));
      this.answer.replaceChildren(...answerBox(found));
      this.results.replaceChildren(...items(found, this.shown));
      this.more.hidden = rest <= 0;
      this.more.textContent = rest > 0 ? "Show " + rest + " more" : "";
    }

    links() {
      return Array.from(this.results.querySelectorAll("a.result"));
    }

    /* Up and down through the results; up from the first one back to the words. */
    walk(event) {
      if (bluebook.keyboard.composing(event)) return;
      const links = this.links();
      const at = links.indexOf(document.activeElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape" && at >= 0 && !this.input.closest("dialog")) this.input.focus();
      if (!step || at < 0) return;
      event.preventDefault();
      (links[at + step] || (step < 0 ? this.input : links[at])).focus();
    }

    /* Down from the words to the results. */
    leave(event) {
      const first = this.links()[0];
      if (bluebook.keyboard.composing(event)) return;
      if (event.key === "ArrowDown" && first) {
        event.preventDefault();
        first.focus();
      }
      if (event.key === "Escape" && !this.input.closest("dialog")) {
        this.input.value = "";
        this.typed();
      }
    }

    chosen(event) {
      const link = event.target.closest("a");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (this.left) this.left(link);
    }

    without(form) {
      this.state.without.push(form);
      this.run();
      const next = this.notes.querySelector("button");
      (next || this.input).focus();
    }

    restore(state) {
      const search = this;
      ["edition", "kind", "section"].forEach((name) => {
        const select = search.filters.querySelector("select[name=" + name + "]");
        select.value = state[name] || "";
        search.state[name] = select.value || "";
        if (select.selectedIndex < 0) select.selectedIndex = 0;
      });
      this.state.without = (state.without || []).slice();
      this.run(state.shown);
      const link = this.links()[state.chosen];
      if (link) link.focus();
      else this.input.focus();
    }

    kept(link) {
      return {
        q: this.input.value,
        chosen: this.links().indexOf(link),
        shown: this.shown === Infinity ? 1e6 : this.shown,
        ...this.state,
      };
    }
  }

  // --- filters ---

  function filters(search, c) {
    const editions = [["", "Both editions"]].concat(Array.from(c.editions.values()).map((e) => [e.year, e.year]));
    const seen = new Set();
    const sections = [["", "All sections"]];
    c.blocks.forEach((b) => {
      const value = b.page.edition.year + "/" + b.page.name;
      if (!seen.has(value)) sections.push([value, b.page.edition.year + " " + b.page.blocks[0].text]);
      seen.add(value);
    });
    return make("div", { class: "bb-filters", role: "group", "aria-label": "Narrow the search" }, [
      choice(search, "edition", "Edition", editions),
      choice(search, "kind", "Kind", KINDS),
      choice(search, "section", "Section", sections),
    ]);
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

  // --- the two places where it is ---

  /* The search page: words and filters are in its address. */
  function page(root) {
    const input = root.querySelector("input[name=q]");
    let timer = null;
    const search = new Search(input, "results", (text, state) => {
      root.classList.toggle("bb-searching", !!text.trim());
      document.body.classList.toggle("bb-searching", !!text.trim());
      clearTimeout(timer);
      timer = setTimeout(() => writeAddress(text, state), 250);
    });
    search.left = function (link) {
      clearTimeout(timer);
      writeAddress(input.value, search.state);
      history.replaceState({ ...history.state, bluebookChosen: search.kept(link) }, "");
    };
    root.append(search.body);
    const given = readAddress();
    const chosen = history.state && history.state.bluebookChosen;
    const focused = document.activeElement === input;
    search.restore(Object.assign(given, chosen || { chosen: -1 }, { q: input.value }));
    if (!chosen && !focused && !matchMedia("(min-width: 60em)").matches) input.blur();
  }

  function readAddress() {
    const given = new URLSearchParams(location.search);
    return {
      edition: given.get("edition"),
      kind: given.get("kind"),
      section: given.get("section"),
      without: given.getAll("without"),
    };
  }

  function writeAddress(text, state) {
    const given = new URLSearchParams();
    if (text.trim()) given.set("q", text);
    ["edition", "kind", "section"].forEach((name) => {
      if (state[name]) given.set(name, state[name]);
    });
    for (const form of state.without) given.append("without", form);
    const query = given.toString();
    try {
      history.replaceState(history.state, "", location.pathname + (query ? "?" + query : ""));
    } catch (_) {
      /* too often: the next one */
    }
  }

  /* The box over any page, whose words can be typed already. */
  function box(dialog, input, kept) {
    const search = new Search(input, "bb-results", () => {});
    let chosen = false;
    search.left = function (link) {
      history.replaceState({ ...history.state, bluebookSearch: search.kept(link) }, "");
      chosen = true;
      dialog.close();
    };
    dialog.addEventListener("close", () => {
      if (!chosen) forget();
    });
    dialog.append(search.body);
    search.restore(kept || {});
  }

  function forget() {
    if (history.state && history.state.bluebookSearch)
      history.replaceState({ ...history.state, bluebookSearch: null }, "");
  }

  bluebook.view = { page, box };
})((window.bluebook = window.bluebook || {}));
