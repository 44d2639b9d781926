/* What the reader sees of the search: the same on the search page and in the box that opens on every page. All words
   are written as text, never as markup. */
(function (bluebook) {
  "use strict";
  const FIRST = 10; // results shown before "Show all"
  const MEANT = 4; // words offered for a slip
  const LONG = 330; // characters of a sentence that are shown
  const KINDS = [
    ["", "All"],
    ["text", "Sections"],
    ["feature", "Columns and features"],
    ["record", "Records"],
  ];
  const analysis = bluebook.analysis;

  function element(tag, attributes, children) {
    const made = document.createElement(tag);
    Object.keys(attributes || {}).forEach((name) => {
      if (attributes[name] !== null && attributes[name] !== false)
        made.setAttribute(name, attributes[name] === true ? "" : attributes[name]);
    });
    made.append(...(children || []).filter((child) => child !== null && child !== ""));
    return made;
  }

  function button(words, label, act) {
    const made = element("button", { type: "button", "aria-label": label || null }, [words]);
    made.addEventListener("click", act);
    return made;
  }

  // --- one search, wherever it stands -----------------------------------------------------------------------------------

  /* The parts of a search under its input. `list` is the id of the list of results. */
  function Search(input, list, changed) {
    const c = bluebook.ranking.collection();
    this.input = input;
    this.changed = changed;
    this.state = { edition: "", kind: "", section: "", without: [] };
    this.status = element("p", { class: "bb-search-status", role: "status", "aria-live": "polite" });
    this.notes = element("div", { class: "bb-search-notes" });
    this.results = document.getElementById(list) || element("ol", { id: list });
    this.results.className = "bb-results";
    this.filters = filters(this, c);
    this.more = button("", "", this.showAll.bind(this));
    this.more.className = "bb-search-more";
    this.body = element("div", { class: "bb-search-body" }, [
      element("div", { class: "bb-search-tools" }, [this.filters, bluebook.keys ? bluebook.keys.slashSwitch() : null]),
      this.status,
      this.notes,
      this.results,
      this.more,
    ]);
    input.addEventListener("input", this.typed.bind(this));
    this.body.addEventListener("keydown", this.walk.bind(this));
    input.addEventListener("keydown", this.leave.bind(this));
    this.results.addEventListener("click", this.chosen.bind(this));
  }

  Search.prototype.typed = function () {
    this.state.without = [];
    this.run(FIRST);
  };

  Search.prototype.run = function (most) {
    const text = this.input.value;
    const state = this.state;
    const again = this.run.bind(this, most);
    this.found = text.trim() ? answer(text, state) : null;
    const wants = this.found && this.found.wants;
    if (this.found && this.found.query.near.length && !bluebook.search.triedEnglish())
      bluebook.search.loadEnglish().then(again, again);
    if (wants && !bluebook.search.hasFacts(wants))
      bluebook.search.loadFacts(wants).then(again, () => {
        /* without records */
      });
    this.shown = most || FIRST;
    this.show();
    this.changed(text, state);
  };

  Search.prototype.showAll = function () {
    const next = this.shown;
    this.shown = Infinity;
    this.show();
    const links = this.links();
    if (links[next]) links[next].focus();
  };

  Search.prototype.show = function () {
    const found = this.found;
    const text = this.input.value;
    this.body.classList.toggle("bb-search-idle", !found);
    if (!found) {
      this.status.textContent = "";
      this.notes.replaceChildren();
      this.results.replaceChildren();
      this.more.hidden = true;
      return;
    }
    const rest = found.entries.length - this.shown;
    this.status.replaceChildren(isTold(found) ? toldNote(found.read, "span") : said(found, text, this.state));
    this.notes.replaceChildren(...notes(this, found));
    this.results.replaceChildren(...items(found, this.shown));
    this.more.hidden = rest <= 0;
    this.more.textContent = rest > 0 ? "Show " + rest + " more" : "";
  };

  Search.prototype.links = function () {
    return Array.from(this.results.querySelectorAll("a.result"));
  };

  /* Up and down through the results; up from the first one back to the words. */
  Search.prototype.walk = function (event) {
    if (bluebook.search.composing(event)) return;
    const links = this.links();
    const at = links.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && at >= 0 && !this.input.closest("dialog")) this.input.focus();
    if (!step || at < 0) return;
    event.preventDefault();
    (links[at + step] || (step < 0 ? this.input : links[at])).focus();
  };

  /* Down from the words to the results; Enter opens the first one. */
  Search.prototype.leave = function (event) {
    const first = this.links()[0];
    if (bluebook.search.composing(event)) return;
    if (event.key === "ArrowDown" && first) {
      event.preventDefault();
      first.focus();
    }
    if (event.key === "Enter") {
      event.preventDefault();
      if (first) first.click();
    }
    if (event.key === "Escape" && !this.input.closest("dialog")) {
      this.input.value = "";
      this.typed();
    }
  };

  Search.prototype.chosen = function (event) {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.left) this.left(link);
  };

  // --- what answers -----------------------------------------------------------------------------------------------------

  /* Entries in the order they are shown: places cited, facts asked for, then paragraphs. */
  function answer(text, state) {
    const read = bluebook.citation.read(text);
    const cited = read.entries.map((p) => ({ cited: true, words: [], matches: [], ...p }));
    const found = bluebook.ranking.search(text, keeps(state), new Set(state.without));
    const paragraphs = found.results.map((r) => entry(found.query, r));
    const records = state.kind === "record";
    const want = found.query.want;
    const facts = (records ? bluebook.ranking.facts(found, "") : want ? bluebook.ranking.facts(found, want) : []).map(
      (f) => factEntry(found.query, f),
    );
    const entries = cited.length ? cited : facts.concat(records ? [] : paragraphs);
    return {
      query: found.query,
      variants: found.variants,
      entries,
      wants: records || want || read.wantsFacts,
      read,
      sections: cited.length ? [] : bluebook.ranking.sections(found.query),
      total: records ? facts.length : paragraphs.length,
      cited: cited.length,
    };
  }

  function keeps(state) {
    return function (b) {
      if (state.edition && b.page.edition.year !== state.edition) return false;
      if (state.section && b.page.edition.year + "/" + b.page.name !== state.section) return false;
      if (state.kind === "text" || state.kind === "feature")
        return (b.page.kind === "Section") === (state.kind === "text");
      return true;
    };
  }

  /* A result as it is shown. What is marked in it is found out when it is shown, so that hundreds that are not cost nothing. */
  function entry(query, result) {
    let spans = null;
    return {
      block: result.block,
      fact: null,
      query,
      get spans() {
        return spans || (spans = spansOf(query, result));
      },
      get words() {
        const words = new Set(this.spans.map((s) => result.block.text.slice(s.start, s.end)));
        return Array.from(words).sort((x, y) => y.length - x.length);
      },
    };
  }

  function factEntry(query, found) {
    const made = entry(query, found.result);
    made.fact = found.fact;
    return made;
  }

  /* Where a block holds what was asked, in order; what lies within another place is left out. */
  function spansOf(query, result) {
    const b = result.block;
    const spans = [];
    let end = 0;
    result.matches.forEach((m, i) => {
      m.places.forEach((p) => {
        spans.push({
          start: b.tokens[p.at].start,
          end: b.tokens[Math.min(p.at + p.length, b.tokens.length) - 1].end,
          slot: i,
          weight: query.slots[i].weight * p.worth,
        });
      });
    });
    spans.sort((x, y) => x.start - y.start || y.end - x.end);
    return spans.filter((s) => {
      if (s.end <= end) return false;
      end = s.end;
      return true;
    });
  }

  // --- what is shown -----------------------------------------------------------------------------------------------------

  function items(found, most) {
    const facts = found.entries.some((e) => e.fact && !e.cited);
    return (facts ? [element("li", { class: "bb-results-head" }, ["Facts from the tables"])] : []).concat(
      entryItems(found, most),
    );
  }

  function entryItems(found, most) {
    return found.entries.slice(0, most).map((e) => {
      if (!e.block) return placeItem(e);
      const item = e.fact && !e.cited ? factItem(e) : resultItem(e);
      item.classList.add("bb-of-" + e.block.page.edition.year);
      return item;
    });
  }

  function link(e, children) {
    const page = e.block.page;
    const made = element(
      "a",
      { class: "result", href: bluebook.search.href(page.edition.year + "/" + page.name + "/", e.block.id) },
      children,
    );
    made.bluebookEntry = e;
    return made;
  }

  function resultItem(e) {
    const edition = e.block.page.edition;
    const heading = e.block.trail[e.block.trail.length - 1];
    const title = e.block.kind === "heading" ? e.block.text : heading.text;
    const parts = [
      link(e, [
        element("span", { class: "bb-result-edition" }, [edition.year]),
        " ",
        element("span", { class: "bb-result-place" }, [placeOf(e.block)]),
        " ",
        element("span", { class: "bb-result-title" }, [plainTitle(title)]),
      ]),
      " ",
      element("span", { class: "bb-covers" }, ["covers " + edition.covers]),
    ];
    if (e.fact) parts.push(" ", rowLink(e.fact));
    if (e.block.kind !== "heading")
      parts.push(element("p", { class: "bb-result-text" }, e.spans ? passage(e) : [clip(e.block.text, 0)]));
    return element("li", { class: "bb-result" }, parts);
  }

  /* A place outside the chapters: a comparison, a name, an abbreviation, an edition's contents. */
  function placeItem(e) {
    const made = element("a", { class: "result", href: e.href }, [
      element("span", { class: "bb-result-title" }, [e.title]),
    ]);
    made.bluebookEntry = e;
    return element("li", { class: "bb-result" }, [made]);
  }

  function factItem(e) {
    const edition = e.block.page.edition;
    return element("li", { class: "bb-result bb-result-fact" }, [
      link(e, [
        element("span", { class: "bb-result-edition" }, [edition.year]),
        " ",
        element("b", {}, [e.fact.said || e.fact.name]),
        e.fact.said ? " " + e.fact.name : "",
      ]),
      " ",
      element("span", { class: "bb-covers" }, [placeOf(e.block)]),
      " ",
      rowLink(e.fact),
    ]);
  }

  function rowLink(fact) {
    return element(
      "a",
      {
        class: "bb-row",
        href: bluebook.search.href("data/" + fact.kind + "/", fact.id),
        "aria-label": "In the table of " + fact.kind + ": " + fact.name,
      },
      ["in the table"],
    );
  }

  function plainTitle(words) {
    return words.replace(/^(\(\w+\)|[A-Za-z]\.?|\d\.?)\s+(?=\S)/, "");
  }

  /* Where a block stands, as in print: (4) B (A) b, ¶ 12. */
  function placeOf(b) {
    if (b.kind === "heading") return b.number;
    const sign = { paragraph: "¶ ", footnote: "n. ", figure: "fig. " }[b.kind];
    return b.trail[b.trail.length - 1].number + ", " + sign + b.id.replace(/^(p|fn-|fig-)/, "");
  }

  /* The sentence that holds most of what was asked, its words marked. */
  function passage(e) {
    const text = e.block.text;
    let best = null;
    sentences(text).forEach((s) => {
      const held = {};
      let sum = 0;
      e.spans.forEach((p) => {
        if (p.start >= s[0] && p.end <= s[1] && !(held[p.slot] >= p.weight)) {
          sum += p.weight - (held[p.slot] || 0);
          held[p.slot] = p.weight;
        }
      });
      if (!best || sum > best.sum) best = { from: s[0], to: s[1], sum };
    });
    return marked(text, best.from, best.to, e.spans);
  }

  function sentences(text) {
    const found = [];
    let from = 0;
    const end = /[.!?]["”’)]*\s+(?=[A-Z“"(])/g;
    let match;
    while ((match = end.exec(text))) {
      if (/(^|[\s(])(\p{L}\.)+$|\b(No|etc)\.$/u.test(text.slice(Math.max(0, match.index - 8), match.index + 1)))
        continue;
      found.push([from, match.index + match[0].length]);
      from = match.index + match[0].length;
    }
    return found.concat([[from, text.length]]);
  }

  function marked(text, from, to, spans) {
    const inside = spans.filter((s) => s.start >= from && s.end <= to);
    const out = [];
    let start = from;
    let end = to;
    if (to - from > LONG) {
      start = stretch(text, from, inside);
      end = Math.min(to, start + LONG);
      if (end < to) end = text.lastIndexOf(" ", end);
      if (start > from) out.push("… ");
    }
    let at = start;
    inside.forEach((s) => {
      if (s.start < at || s.end > end) return;
      out.push(text.slice(at, s.start), element("mark", {}, [text.slice(s.start, s.end)]));
      at = s.end;
    });
    out.push(text.slice(at, end).trimEnd(), end < to ? " …" : "");
    return out;
  }

  /* Where in a long sentence to begin, so that most of what was asked is seen. */
  function stretch(text, from, spans) {
    let best = null;
    spans.forEach((first) => {
      const held = {};
      spans.forEach((s) => {
        if (s.start >= first.start && s.end <= first.start + LONG - 70) held[s.slot] = s.weight;
      });
      const sum = Object.values(held).reduce((a, b) => a + b, 0);
      if (!best || sum > best.sum) best = { start: first.start, sum };
    });
    return best && best.start - from > 90 ? text.indexOf(" ", best.start - 60) + 1 : from;
  }

  function clip(text, from) {
    return text.length - from > 240 ? text.slice(from, text.lastIndexOf(" ", from + 240)) + " …" : text.slice(from);
  }

  // --- what is said about it ---------------------------------------------------------------------------------------------

  function said(found, text, state) {
    const n = found.total;
    const where = scope(state);
    const quoted = "“" + shortened(text.trim()) + "”";
    if (found.cited) return "This reference leads to " + (found.cited === 1 ? "one place." : found.cited + " places.");
    if (!found.query.slots.length) return "There is no word in " + quoted + " to search for.";
    if (!n) return nothing(found, quoted, state);
    if (state.kind === "record") return n + (n === 1 ? " record answers " : " records answer ") + quoted + where + ".";
    return n + (n === 1 ? " paragraph answers " : " paragraphs answer ") + quoted + where + ".";
  }

  /* A long query by its beginning and its end. */
  function shortened(text) {
    return text.length > 200
      ? text.slice(0, 100).replace(/\S*$/, "") + "… " + text.slice(-60).replace(/^\S*\s/, "")
      : text;
  }

  function scope(state) {
    return (state.edition ? " in " + state.edition : "") + (state.section ? ", section " + state.section : "");
  }

  /* A sentence that can be cited: what was searched, and that it holds nothing. */
  function nothing(found, quoted, state) {
    const c = bluebook.ranking.collection();
    const keep = keeps(state);
    const texts = c.texts.filter(keep);
    function count(kind, one, many) {
      const n = texts.filter((b) => b.kind === kind).length;
      return n + " " + (n === 1 ? one : many);
    }
    const editions = Array.from(c.editions.values()).filter((e) => texts.some((b) => b.page.edition === e));
    const named = editions.map((e) => e.title + " (covering " + e.covers + ")").join(" and ");
    const variants = found.variants.length ? ", also as " + found.variants.map((v) => "“" + v + "”").join(", ") : "";
    return (
      "Nothing found for " +
      quoted +
      variants +
      ": searched " +
      count("paragraph", "paragraph", "paragraphs") +
      ", " +
      count("figure", "caption", "captions") +
      " and " +
      count("footnote", "footnote", "footnotes") +
      " of the security chapters of " +
      named +
      "."
    );
  }

  /* Whether a reference that names nothing here is all that there is to say. */
  function isTold(found) {
    return found.read.told.length > 0 && !found.cited && !found.total;
  }

  /* What was understood of a reference that names nothing here, with the nearest place. */
  function toldNote(read, tag) {
    const near = read.nearest[0];
    return element(tag, { class: "bb-search-told" }, [
      read.told.join(" "),
      near ? " The nearest is " : "",
      near ? element("a", { href: near.href }, [near.title]) : "",
      near ? "." : "",
    ]);
  }

  function notes(search, found) {
    const made = found.read.told.length && !isTold(found) ? [toldNote(found.read, "p")] : [];
    found.query.slots.forEach((slot) => {
      if (slot.phrase) made.push(countNote(slot));
    });
    if (found.variants.length || search.state.without.length) made.push(variantNote(search, found));
    if (found.query.near.length && bluebook.search.triedEnglish()) made.push(meantNote(search, found));
    if (found.query.left.length) made.push(leftNote(found));
    if (found.sections.length) made.push(sectionNote(found));
    return made.filter(Boolean);
  }

  /* Exactly “rule of law”: 2015: 3 times in 3 paragraphs; 2018: 8 times in 7 paragraphs. */
  function countNote(slot) {
    const c = bluebook.ranking.collection();
    const words = slot.phrase.map((t) => t.written).join(" ");
    const said = Array.from(c.editions.keys())
      .map((year) => {
        let n = 0;
        let times = 0;
        c.texts.forEach((b) => {
          const held = slot.found.get(b);
          const often = held ? held.often : 0;
          if (often && b.page.edition.year === year) {
            n += 1;
            times += often;
          }
        });
        return (
          year +
          ": " +
          (n
            ? times + (times === 1 ? " time in " : " times in ") + n + (n === 1 ? " paragraph" : " paragraphs")
            : "not at all")
        );
      })
      .join("; ");
    return element("p", { class: "bb-count-note" }, ["Exactly “" + words + "”: " + said + "."]);
  }

  function variantNote(search, found) {
    const note = element("p", { class: "bb-variants" }, ["Also searched: "]);
    found.variants.forEach((form) => {
      if (search.state.without.includes(form)) return;
      const chip = button("×", "Do not search for " + form, () => {
        search.without(form);
      });
      note.append(element("span", { class: "bb-variant" }, [form, " ", chip]), " ");
    });
    if (search.state.without.length) {
      note.append(
        button("Search for all variants again", "", () => {
          search.state.without = [];
          search.run();
          search.input.focus();
        }),
      );
    }
    return note;
  }

  Search.prototype.without = function (form) {
    this.state.without.push(form);
    this.run();
    const next = this.notes.querySelector("button");
    (next || this.input).focus();
  };

  /* Other words that may have been meant, as the texts print them: a button for each, all of which find something. */
  function meantNote(search, found) {
    const offers = corrections(found.query).filter(finds).slice(0, MEANT);
    const note = element("p", { class: "bb-meant" });
    if (!offers.length) return null;
    note.append("Not in these texts as typed. Did you mean ");
    offers.forEach((text, at) => {
      note.append(
        at ? ", " : "",
        button(text, "", () => {
          search.input.value = text;
          search.typed();
          search.input.focus();
        }),
      );
    });
    note.append("?");
    return note;
  }

  /* The query with each doubtful word as the likeliest printed one; then with the others in the place of one of them. */
  function corrections(query) {
    const first = query.near.map((pair) => pair[1][0]);
    const all = [corrected(query, first)];
    query.near.forEach((pair, at) => {
      pair[1].slice(1, MEANT).forEach((other) => {
        all.push(
          corrected(
            query,
            first.map((one, i) => (i === at ? other : one)),
          ),
        );
      });
    });
    return all.filter((text, at) => all.indexOf(text) === at).slice(0, 2 * MEANT);
  }

  function corrected(query, words) {
    let text = "";
    let from = 0;
    query.near.forEach((pair, at) => {
      text += query.text.slice(from, pair[0].start) + words[at].shown;
      from = pair[0].end;
    });
    return text + query.text.slice(from);
  }

  function finds(text) {
    return bluebook.ranking.search(text, null, new Set()).results.length > 0;
  }

  /* What of a long query was not searched for. */
  function leftNote(found) {
    const left = found.query.left;
    const words = left.length === 1 ? "1 more common word" : left.length + " more common words";
    return element("details", { class: "bb-left-out" }, [
      element("summary", {}, ["This is a long query: " + words + " left out"]),
      left.join(", "),
    ]);
  }

  function sectionNote(found) {
    return element(
      "p",
      { class: "bb-sections" },
      ["Sections: "].concat(
        found.sections.map((h) => {
          const page = h.page;
          return element("a", { href: bluebook.search.href(page.edition.year + "/" + page.name + "/", h.id) }, [
            page.edition.year + " " + (h.number === h.text ? "" : h.number + " ") + plainTitle(h.text),
          ]);
        }),
      ),
    );
  }

  // --- filters -----------------------------------------------------------------------------------------------------------

  function filters(search, c) {
    const editions = [["", "Both editions"]].concat(Array.from(c.editions.values()).map((e) => [e.year, e.year]));
    const seen = new Set();
    const sections = [["", "All sections"]];
    c.blocks.forEach((b) => {
      const value = b.page.edition.year + "/" + b.page.name;
      if (!seen.has(value)) sections.push([value, b.page.edition.year + " " + b.page.blocks[0].text]);
      seen.add(value);
    });
    return element("div", { class: "bb-filters", role: "group", "aria-label": "Narrow the search" }, [
      choice(search, "edition", "Edition", editions),
      choice(search, "kind", "Kind", KINDS),
      choice(search, "section", "Section", sections),
    ]);
  }

  function choice(search, name, label, options) {
    const id = "bb-filter-" + name;
    const select = element(
      "select",
      { name, id },
      options.map((o) => element("option", { value: o[0] }, [o[1]])),
    );
    select.addEventListener("change", () => {
      search.state[name] = select.value;
      search.run();
    });
    return element("div", {}, [element("label", { for: id }, [label]), " ", select]);
  }

  Search.prototype.restore = function (state) {
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
  };

  Search.prototype.kept = function (link) {
    return {
      q: this.input.value,
      chosen: this.links().indexOf(link),
      shown: this.shown === Infinity ? 1e6 : this.shown,
      ...this.state,
    };
  };

  // --- the two places where it stands --------------------------------------------------------------------------------------

  /* The search page: words and filters are in its address. */
  function page(root) {
    const input = root.querySelector("input[name=q]");
    let timer = null;
    const search = new Search(input, "results", (text, state) => {
      root.classList.toggle("bb-searching", !!text.trim());
      document.body.classList.toggle("bb-searching", !!text.trim());
      clearTimeout(timer);
      timer = setTimeout(() => {
        writeAddress(text, state);
      }, 250);
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
    state.without.forEach((form) => {
      given.append("without", form);
    });
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
