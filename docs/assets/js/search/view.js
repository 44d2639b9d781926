/* What the reader sees of the search: the same on the search page and in the box that opens on every page. All words
   are written as text, never as markup. */
(function (bluebook) {
  "use strict";

  var FIRST = 10; // results shown before "Show all"
  var MEANT = 4; // words offered for a slip
  var LONG = 330; // characters of a sentence that are shown
  var KINDS = [["", "All"], ["text", "Sections"], ["feature", "Columns and features"], ["record", "Records"]];
  var analysis = bluebook.analysis;

  function element(tag, attributes, children) {
    var made = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      if (attributes[name] !== null && attributes[name] !== false) made.setAttribute(name, attributes[name] === true ? "" : attributes[name]);
    });
    made.append.apply(made, (children || []).filter(function (child) { return child !== null && child !== ""; }));
    return made;
  }

  function button(words, label, act) {
    var made = element("button", { type: "button", "aria-label": label || null }, [words]);
    made.addEventListener("click", act);
    return made;
  }

  // --- one search, wherever it stands -----------------------------------------------------------------------------------

  /* The parts of a search under its input. `list` is the id of the list of results. */
  function Search(input, list, changed) {
    var c = bluebook.ranking.collection();
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
      element("div", { class: "bb-search-tools" }, [this.filters, bluebook.keys ? bluebook.keys.slashSwitch() : null]), this.status, this.notes, this.results, this.more]);
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
    var text = this.input.value, state = this.state, again = this.run.bind(this, most);
    this.found = text.trim() ? answer(text, state) : null;
    var wants = this.found && this.found.wants;
    if (this.found && this.found.query.near.length && !bluebook.search.triedEnglish()) bluebook.search.loadEnglish().then(again, again);
    if (wants && !bluebook.search.hasFacts(wants)) bluebook.search.loadFacts(wants).then(again, function () { /* without records */ });
    this.shown = most || FIRST;
    this.show();
    this.changed(text, state);
  };

  Search.prototype.showAll = function () {
    var next = this.shown;
    this.shown = Infinity;
    this.show();
    var links = this.links();
    if (links[next]) links[next].focus();
  };

  Search.prototype.show = function () {
    var found = this.found, text = this.input.value;
    this.body.classList.toggle("bb-search-idle", !found);
    if (!found) {
      this.status.textContent = "";
      this.notes.replaceChildren();
      this.results.replaceChildren();
      this.more.hidden = true;
      return;
    }
    var rest = found.entries.length - this.shown;
    this.status.replaceChildren(isTold(found) ? toldNote(found.read, "span") : said(found, text, this.state));
    this.notes.replaceChildren.apply(this.notes, notes(this, found));
    this.results.replaceChildren.apply(this.results, items(found, this.shown));
    this.more.hidden = rest <= 0;
    this.more.textContent = rest > 0 ? "Show " + rest + " more" : "";
  };

  Search.prototype.links = function () { return Array.from(this.results.querySelectorAll("a.result")); };

  /* Up and down through the results; up from the first one back to the words. */
  Search.prototype.walk = function (event) {
    if (bluebook.search.composing(event)) return;
    var links = this.links(), at = links.indexOf(document.activeElement);
    var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && at >= 0 && !this.input.closest("dialog")) this.input.focus();
    if (!step || at < 0) return;
    event.preventDefault();
    (links[at + step] || (step < 0 ? this.input : links[at])).focus();
  };

  /* Down from the words to the results; Enter opens the first one. */
  Search.prototype.leave = function (event) {
    var first = this.links()[0];
    if (bluebook.search.composing(event)) return;
    if (event.key === "ArrowDown" && first) { event.preventDefault(); first.focus(); }
    if (event.key === "Enter") { event.preventDefault(); if (first) first.click(); }
    if (event.key === "Escape" && !this.input.closest("dialog")) { this.input.value = ""; this.typed(); }
  };

  Search.prototype.chosen = function (event) {
    var link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.left) this.left(link);
  };

  // --- what answers -----------------------------------------------------------------------------------------------------

  /* Entries in the order they are shown: places cited, facts asked for, then paragraphs. */
  function answer(text, state) {
    var read = bluebook.citation.read(text);
    var cited = read.entries.map(function (p) { return Object.assign({ cited: true, words: [], matches: [] }, p); });
    var found = bluebook.ranking.search(text, keeps(state), new Set(state.without));
    var paragraphs = found.results.map(function (r) { return entry(found.query, r); });
    var records = state.kind === "record", want = found.query.want;
    var facts = (records ? bluebook.ranking.facts(found, "") : want ? bluebook.ranking.facts(found, want) : []).map(function (f) { return factEntry(found.query, f); });
    var entries = cited.length ? cited : facts.concat(records ? [] : paragraphs);
    return { query: found.query, variants: found.variants, entries: entries, wants: records || want || read.wantsFacts, read: read, sections: cited.length ? [] : bluebook.ranking.sections(found.query),
      total: records ? facts.length : paragraphs.length, cited: cited.length };
  }

  function keeps(state) {
    return function (b) {
      if (state.edition && b.page.edition.year !== state.edition) return false;
      if (state.section && b.page.edition.year + "/" + b.page.name !== state.section) return false;
      if (state.kind === "text" || state.kind === "feature") return (b.page.kind === "Section") === (state.kind === "text");
      return true;
    };
  }

  /* A result as it is shown. What is marked in it is found out when it is shown, so that hundreds that are not cost nothing. */
  function entry(query, result) {
    var spans = null;
    return { block: result.block, fact: null, query: query,
      get spans() { return spans || (spans = spansOf(query, result)); },
      get words() {
        var words = new Set(this.spans.map(function (s) { return result.block.text.slice(s.start, s.end); }));
        return Array.from(words).sort(function (x, y) { return y.length - x.length; });
      } };
  }

  function factEntry(query, found) {
    var made = entry(query, found.result);
    made.fact = found.fact;
    return made;
  }

  /* Where a block holds what was asked, in order; what lies within another place is left out. */
  function spansOf(query, result) {
    var b = result.block, spans = [], end = 0;
    result.matches.forEach(function (m, i) {
      m.places.forEach(function (p) {
        spans.push({ start: b.tokens[p.at].start, end: b.tokens[Math.min(p.at + p.length, b.tokens.length) - 1].end, slot: i,
          weight: query.slots[i].weight * p.worth });
      });
    });
    spans.sort(function (x, y) { return x.start - y.start || y.end - x.end; });
    return spans.filter(function (s) {
      if (s.end <= end) return false;
      end = s.end;
      return true;
    });
  }

  // --- what is shown -----------------------------------------------------------------------------------------------------

  function items(found, most) {
    var facts = found.entries.some(function (e) { return e.fact && !e.cited; });
    return (facts ? [element("li", { class: "bb-results-head" }, ["Facts from the tables"])] : []).concat(entryItems(found, most));
  }

  function entryItems(found, most) {
    return found.entries.slice(0, most).map(function (e) {
      if (!e.block) return placeItem(e);
      var item = e.fact && !e.cited ? factItem(e) : resultItem(e);
      item.classList.add("bb-of-" + e.block.page.edition.year);
      return item;
    });
  }

  function link(e, children) {
    var page = e.block.page;
    var made = element("a", { class: "result", href: bluebook.search.href(page.edition.year + "/" + page.name + "/", e.block.id) }, children);
    made.bluebookEntry = e;
    return made;
  }

  function resultItem(e) {
    var edition = e.block.page.edition, heading = e.block.trail[e.block.trail.length - 1];
    var title = e.block.kind === "heading" ? e.block.text : heading.text;
    var parts = [link(e, [
      element("span", { class: "bb-result-edition" }, [edition.year]), " ",
      element("span", { class: "bb-result-place" }, [placeOf(e.block)]), " ",
      element("span", { class: "bb-result-title" }, [plainTitle(title)])]),
      " ", element("span", { class: "bb-covers" }, ["covers " + edition.covers])];
    if (e.fact) parts.push(" ", rowLink(e.fact));
    if (e.block.kind !== "heading") parts.push(element("p", { class: "bb-result-text" }, e.spans ? passage(e) : [clip(e.block.text, 0)]));
    return element("li", { class: "bb-result" }, parts);
  }

  /* A place outside the chapters: a comparison, a name, an abbreviation, an edition's contents. */
  function placeItem(e) {
    var made = element("a", { class: "result", href: e.href }, [element("span", { class: "bb-result-title" }, [e.title])]);
    made.bluebookEntry = e;
    return element("li", { class: "bb-result" }, [made]);
  }

  function factItem(e) {
    var edition = e.block.page.edition;
    return element("li", { class: "bb-result bb-result-fact" }, [
      link(e, [element("span", { class: "bb-result-edition" }, [edition.year]), " ",
        element("b", {}, [e.fact.said || e.fact.name]), e.fact.said ? " " + e.fact.name : ""]),
      " ", element("span", { class: "bb-covers" }, [placeOf(e.block)]), " ", rowLink(e.fact)]);
  }

  function rowLink(fact) {
    return element("a", { class: "bb-row", href: bluebook.search.href("data/" + fact.kind + "/", fact.id),
      "aria-label": "In the table of " + fact.kind + ": " + fact.name }, ["in the table"]);
  }

  function plainTitle(words) { return words.replace(/^(\(\w+\)|[A-Za-z]\.?|\d\.?)\s+(?=\S)/, ""); }

  /* Where a block stands, as in print: (4) B (A) b, ¶ 12. */
  function placeOf(b) {
    if (b.kind === "heading") return b.number;
    var sign = { paragraph: "¶ ", footnote: "n. ", figure: "fig. " }[b.kind];
    return b.trail[b.trail.length - 1].number + ", " + sign + b.id.replace(/^(p|fn-|fig-)/, "");
  }

  /* The sentence that holds most of what was asked, its words marked. */
  function passage(e) {
    var text = e.block.text, best = null;
    sentences(text).forEach(function (s) {
      var held = {}, sum = 0;
      e.spans.forEach(function (p) {
        if (p.start >= s[0] && p.end <= s[1] && !(held[p.slot] >= p.weight)) { sum += p.weight - (held[p.slot] || 0); held[p.slot] = p.weight; }
      });
      if (!best || sum > best.sum) best = { from: s[0], to: s[1], sum: sum };
    });
    return marked(text, best.from, best.to, e.spans);
  }

  function sentences(text) {
    var found = [], from = 0, end = /[.!?]["”’)]*\s+(?=[A-Z“"(])/g, match;
    while ((match = end.exec(text))) {
      if (/(^|[\s(])(\p{L}\.)+$|\b(No|etc)\.$/u.test(text.slice(Math.max(0, match.index - 8), match.index + 1))) continue;
      found.push([from, match.index + match[0].length]);
      from = match.index + match[0].length;
    }
    return found.concat([[from, text.length]]);
  }

  function marked(text, from, to, spans) {
    var inside = spans.filter(function (s) { return s.start >= from && s.end <= to; }), out = [];
    var start = from, end = to;
    if (to - from > LONG) {
      start = stretch(text, from, inside);
      end = Math.min(to, start + LONG);
      if (end < to) end = text.lastIndexOf(" ", end);
      if (start > from) out.push("… ");
    }
    var at = start;
    inside.forEach(function (s) {
      if (s.start < at || s.end > end) return;
      out.push(text.slice(at, s.start), element("mark", {}, [text.slice(s.start, s.end)]));
      at = s.end;
    });
    out.push(text.slice(at, end).trimEnd(), end < to ? " …" : "");
    return out;
  }

  /* Where in a long sentence to begin, so that most of what was asked is seen. */
  function stretch(text, from, spans) {
    var best = null;
    spans.forEach(function (first) {
      var held = {};
      spans.forEach(function (s) { if (s.start >= first.start && s.end <= first.start + LONG - 70) held[s.slot] = s.weight; });
      var sum = Object.values(held).reduce(function (a, b) { return a + b; }, 0);
      if (!best || sum > best.sum) best = { start: first.start, sum: sum };
    });
    return best && best.start - from > 90 ? text.indexOf(" ", best.start - 60) + 1 : from;
  }

  function clip(text, from) {
    return text.length - from > 240 ? text.slice(from, text.lastIndexOf(" ", from + 240)) + " …" : text.slice(from);
  }

  // --- what is said about it ---------------------------------------------------------------------------------------------

  function said(found, text, state) {
    var n = found.total, where = scope(state), quoted = "“" + shortened(text.trim()) + "”";
    if (found.cited) return "This reference leads to " + (found.cited === 1 ? "one place." : found.cited + " places.");
    if (!found.query.slots.length) return "There is no word in " + quoted + " to search for.";
    if (!n) return nothing(found, quoted, state);
    if (state.kind === "record") return n + (n === 1 ? " record answers " : " records answer ") + quoted + where + ".";
    return n + (n === 1 ? " paragraph answers " : " paragraphs answer ") + quoted + where + ".";
  }

  /* A long query by its beginning and its end. */
  function shortened(text) {
    return text.length > 200 ? text.slice(0, 100).replace(/\S*$/, "") + "… " + text.slice(-60).replace(/^\S*\s/, "") : text;
  }

  function scope(state) {
    return (state.edition ? " in " + state.edition : "") + (state.section ? ", section " + state.section : "");
  }

  /* A sentence that can be cited: what was searched, and that it holds nothing. */
  function nothing(found, quoted, state) {
    var c = bluebook.ranking.collection(), keep = keeps(state), texts = c.texts.filter(keep);
    function count(kind, one, many) {
      var n = texts.filter(function (b) { return b.kind === kind; }).length;
      return n + " " + (n === 1 ? one : many);
    }
    var editions = Array.from(c.editions.values()).filter(function (e) { return texts.some(function (b) { return b.page.edition === e; }); });
    var named = editions.map(function (e) { return e.title + " (covering " + e.covers + ")"; }).join(" and ");
    var variants = found.variants.length ? ", also as " + found.variants.map(function (v) { return "“" + v + "”"; }).join(", ") : "";
    return "Nothing found for " + quoted + variants + ": searched " + count("paragraph", "paragraph", "paragraphs") + ", " +
      count("figure", "caption", "captions") + " and " + count("footnote", "footnote", "footnotes") + " of the security chapters of " + named + ".";
  }

  /* Whether a reference that names nothing here is all that there is to say. */
  function isTold(found) {
    return found.read.told.length > 0 && !found.cited && !found.total;
  }

  /* What was understood of a reference that names nothing here, with the nearest place. */
  function toldNote(read, tag) {
    var near = read.nearest[0];
    return element(tag, { class: "bb-search-told" }, [read.told.join(" "), near ? " The nearest is " : "",
      near ? element("a", { href: near.href }, [near.title]) : "", near ? "." : ""]);
  }

  function notes(search, found) {
    var made = found.read.told.length && !isTold(found) ? [toldNote(found.read, "p")] : [];
    found.query.slots.forEach(function (slot) { if (slot.phrase) made.push(countNote(slot)); });
    if (found.variants.length || search.state.without.length) made.push(variantNote(search, found));
    if (found.query.near.length && bluebook.search.triedEnglish()) made.push(meantNote(search, found));
    if (found.query.left.length) made.push(leftNote(found));
    if (found.sections.length) made.push(sectionNote(found));
    return made.filter(Boolean);
  }

  /* Exactly “rule of law”: 2015: 3 times in 3 paragraphs; 2018: 8 times in 7 paragraphs. */
  function countNote(slot) {
    var c = bluebook.ranking.collection(), words = slot.phrase.map(function (t) { return t.written; }).join(" ");
    var said = Array.from(c.editions.keys()).map(function (year) {
      var n = 0, times = 0;
      c.texts.forEach(function (b) {
        var held = slot.found.get(b), often = held ? held.often : 0;
        if (often && b.page.edition.year === year) { n += 1; times += often; }
      });
      return year + ": " + (n ? times + (times === 1 ? " time in " : " times in ") + n + (n === 1 ? " paragraph" : " paragraphs") : "not at all");
    }).join("; ");
    return element("p", { class: "bb-count-note" }, ["Exactly “" + words + "”: " + said + "."]);
  }

  function variantNote(search, found) {
    var note = element("p", { class: "bb-variants" }, ["Also searched: "]);
    found.variants.forEach(function (form) {
      if (search.state.without.indexOf(form) >= 0) return;
      var chip = button("×", "Do not search for " + form, function () { search.without(form); });
      note.append(element("span", { class: "bb-variant" }, [form, " ", chip]), " ");
    });
    if (search.state.without.length) {
      note.append(button("Search for all variants again", "", function () { search.state.without = []; search.run(); search.input.focus(); }));
    }
    return note;
  }

  Search.prototype.without = function (form) {
    this.state.without.push(form);
    this.run();
    var next = this.notes.querySelector("button");
    (next || this.input).focus();
  };

  /* Other words that may have been meant, as the texts print them: a button for each, all of which find something. */
  function meantNote(search, found) {
    var offers = corrections(found.query).filter(finds).slice(0, MEANT), note = element("p", { class: "bb-meant" });
    if (!offers.length) return null;
    note.append("Not in these texts as typed. Did you mean ");
    offers.forEach(function (text, at) {
      note.append(at ? ", " : "", button(text, "", function () { search.input.value = text; search.typed(); search.input.focus(); }));
    });
    note.append("?");
    return note;
  }

  /* The query with each doubtful word as the likeliest printed one; then with the others in the place of one of them. */
  function corrections(query) {
    var first = query.near.map(function (pair) { return pair[1][0]; }), all = [corrected(query, first)];
    query.near.forEach(function (pair, at) {
      pair[1].slice(1, MEANT).forEach(function (other) {
        all.push(corrected(query, first.map(function (one, i) { return i === at ? other : one; })));
      });
    });
    return all.filter(function (text, at) { return all.indexOf(text) === at; }).slice(0, 2 * MEANT);
  }

  function corrected(query, words) {
    var text = "", from = 0;
    query.near.forEach(function (pair, at) {
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
    var left = found.query.left, words = left.length === 1 ? "1 more common word" : left.length + " more common words";
    return element("details", { class: "bb-left-out" }, [
      element("summary", {}, ["This is a long query: " + words + " left out"]), left.join(", ")]);
  }

  function sectionNote(found) {
    return element("p", { class: "bb-sections" }, ["Sections: "].concat(found.sections.map(function (h) {
      var page = h.page;
      return element("a", { href: bluebook.search.href(page.edition.year + "/" + page.name + "/", h.id) },
        [page.edition.year + " " + (h.number === h.text ? "" : h.number + " ") + plainTitle(h.text)]);
    })));
  }

  // --- filters -----------------------------------------------------------------------------------------------------------

  function filters(search, c) {
    var editions = [["", "Both editions"]].concat(Array.from(c.editions.values()).map(function (e) { return [e.year, e.year]; }));
    var seen = new Set(), sections = [["", "All sections"]];
    c.blocks.forEach(function (b) {
      var value = b.page.edition.year + "/" + b.page.name;
      if (!seen.has(value)) sections.push([value, b.page.edition.year + " " + b.page.blocks[0].text]);
      seen.add(value);
    });
    return element("div", { class: "bb-filters", role: "group", "aria-label": "Narrow the search" }, [
      choice(search, "edition", "Edition", editions), choice(search, "kind", "Kind", KINDS), choice(search, "section", "Section", sections)]);
  }

  function choice(search, name, label, options) {
    var id = "bb-filter-" + name;
    var select = element("select", { name: name, id: id }, options.map(function (o) { return element("option", { value: o[0] }, [o[1]]); }));
    select.addEventListener("change", function () { search.state[name] = select.value; search.run(); });
    return element("div", {}, [element("label", { for: id }, [label]), " ", select]);
  }

  Search.prototype.restore = function (state) {
    var search = this;
    ["edition", "kind", "section"].forEach(function (name) {
      var select = search.filters.querySelector("select[name=" + name + "]");
      select.value = state[name] || "";
      search.state[name] = select.value || "";
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    });
    this.state.without = (state.without || []).slice();
    this.run(state.shown);
    var link = this.links()[state.chosen];
    if (link) link.focus();
    else this.input.focus();
  };

  Search.prototype.kept = function (link) {
    return Object.assign({ q: this.input.value, chosen: this.links().indexOf(link), shown: this.shown === Infinity ? 1e6 : this.shown }, this.state);
  };

  // --- the two places where it stands --------------------------------------------------------------------------------------

  /* The search page: words and filters are in its address. */
  function page(root) {
    var input = root.querySelector("input[name=q]"), timer = null;
    var search = new Search(input, "results", function (text, state) {
      root.classList.toggle("bb-searching", !!text.trim());
      document.body.classList.toggle("bb-searching", !!text.trim());
      clearTimeout(timer);
      timer = setTimeout(function () { writeAddress(text, state); }, 250);
    });
    search.left = function (link) {
      clearTimeout(timer);
      writeAddress(input.value, search.state);
      history.replaceState(Object.assign({}, history.state, { bluebookChosen: search.kept(link) }), "");
    };
    root.append(search.body);
    var given = readAddress(), chosen = history.state && history.state.bluebookChosen;
    var focused = document.activeElement === input;
    search.restore(Object.assign(given, chosen || { chosen: -1 }, { q: input.value }));
    if (!chosen && !focused && !matchMedia("(min-width: 60em)").matches) input.blur();
  }

  function readAddress() {
    var given = new URLSearchParams(location.search);
    return { edition: given.get("edition"), kind: given.get("kind"), section: given.get("section"), without: given.getAll("without") };
  }

  function writeAddress(text, state) {
    var given = new URLSearchParams();
    if (text.trim()) given.set("q", text);
    ["edition", "kind", "section"].forEach(function (name) { if (state[name]) given.set(name, state[name]); });
    state.without.forEach(function (form) { given.append("without", form); });
    var query = given.toString();
    try { history.replaceState(history.state, "", location.pathname + (query ? "?" + query : "")); } catch (_) { /* too often: the next one */ }
  }

  /* The box over any page, whose words can be typed already. */
  function box(dialog, input, kept) {
    var search = new Search(input, "bb-results", function () {}), chosen = false;
    search.left = function (link) {
      history.replaceState(Object.assign({}, history.state, { bluebookSearch: search.kept(link) }), "");
      chosen = true;
      dialog.close();
    };
    dialog.addEventListener("close", function () { if (!chosen) forget(); });
    dialog.append(search.body);
    search.restore(kept || {});
  }

  function forget() {
    if (history.state && history.state.bluebookSearch) history.replaceState(Object.assign({}, history.state, { bluebookSearch: null }), "");
  }

  bluebook.view = { page: page, box: box };
})(window.bluebook = window.bluebook || {});
