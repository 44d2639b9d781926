/* What is said about the results of a search: how many there are, what was also searched for, what may have been meant. */
(function (bluebook) {
  "use strict";
  if (!bluebook.results || !bluebook.entries) return;
  const { make, button } = bluebook.elements;
  const { plainTitle } = bluebook.results;
  const { keeps } = bluebook.entries;
  const MEANT = 4; // words offered for a slip
  const MOST_OPERATORS = 6; // of which each is told by itself

  /* In a sentence, how many places answer; or what was understood of a reference that names nothing here. */
  function summary(found, text, state) {
    return isTold(found) ? toldNote(found.read, "span") : said(found, text, state);
  }

  function said(found, text, state) {
    const n = found.total;
    const where = scope(state);
    const quoted = "“" + shortened(text.trim()) + "”";
    if (found.cited) return "This reference leads to " + (found.cited === 1 ? "one place." : found.cited + " places.");
    if (!found.query.slots.length) return "There is no word in " + quoted + " to search for.";
    if (!n && (found.near || found.related))
      return "Nothing has " + quoted + where + " as typed" + further(found) + ".";
    if (!n) return nothing(found, quoted, state);
    if (state.kind === "record") return n + (n === 1 ? " record answers " : " records answer ") + quoted + where + ".";
    return n + (n === 1 ? " paragraph answers " : " paragraphs answer ") + quoted + where + further(found) + ".";
  }

  /* How many paragraphs are found only by words that are related, or spelled nearly so. */
  function further(found) {
    const counted = (n, what) => (n ? "; " + n + (n === 1 ? " paragraph has " : " paragraphs have ") + what : "");
    return counted(found.related, "only related words") + counted(found.near, "a word spelled nearly so");
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
    const c = bluebook.collection.ready();
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
    return make(tag, { class: "bb-search-told" }, [
      read.told.join(" "),
      near ? " The nearest is " : "",
      near ? make("a", { href: near.href }, [near.title]) : "",
      near ? "." : "",
    ]);
  }

  function notes(search, found) {
    const made = found.read.told.length && !isTold(found) ? [toldNote(found.read, "p")] : [];
    const slots = found.query.slots.flatMap((slot) => slot.any || [slot]);
    for (const slot of slots) if (slot.phrase) made.push(countNote(slot));
    made.push(...operatorNotes(found.query.operators.told));
    if (found.variants.length || search.state.without.length) made.push(variantNote(search, found));
    if (found.query.near.length && !found.query.awaited.size) made.push(meantNote(search, found));
    if (found.query.left.length) made.push(leftNote(found));
    if (found.sections.length) made.push(sectionNote(found));
    return made.filter(Boolean);
  }

  /* Exactly “rule of law”: 2015: 3 times in 3 paragraphs; 2018: 8 times in 7 paragraphs. */
  function countNote(slot) {
    const c = bluebook.collection.ready();
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
    return make("p", { class: "bb-count-note" }, ["Exactly “" + words + "”: " + said + "."]);
  }

  /* What each operator left out: edition:2018 leaves out 12 results of 2015; of many operators, the others together. */
  function operatorNotes(told) {
    const rest = told.slice(MOST_OPERATORS);
    const made = told.slice(0, MOST_OPERATORS).map(operatorNote);
    if (!rest.length) return made;
    const others = rest.length === 1 ? "1 other operator leaves" : rest.length + " other operators leave";
    const left = new Set(rest.flatMap((one) => one.left));
    return made.concat(make("p", { class: "bb-operator" }, others + " out " + counted(left.size) + "."));
  }

  function operatorNote({ filters, left }) {
    const written = filters.map((filter) => filter.written).join(" ");
    const years = Array.from(new Set(left.map((r) => r.block.page.edition.year))).sort();
    const of = filters[0].field === "edition" && left.length ? " of " + years.join(" and ") : "";
    const unknown = filters.map((filter) => filter.unknown || "").join(" ");
    return make(
      "p",
      { class: "bb-operator" },
      unknown ? unknown + " " : "",
      make("strong", {}, shortened(written)),
      " leaves out " + counted(left.length) + of + ".",
    );
  }

  function counted(n) {
    return n === 0 ? "no results" : n === 1 ? "1 result" : n + " results";
  }

  function variantNote(search, found) {
    const note = make("p", { class: "bb-variants" }, ["Also searched: "]);
    found.variants.forEach((form) => {
      if (search.state.without.includes(form)) return;
      const chip = button("×", () => search.without(form), { "aria-label": "Do not search for " + form });
      note.append(make("span", { class: "bb-variant" }, [form, " ", chip]), " ");
    });
    if (search.state.without.length) {
      note.append(
        button("Search for all variants again", () => {
          search.state.without = [];
          search.run();
          search.input.focus();
        }),
      );
    }
    return note;
  }

  /* Other words that may have been meant, as the texts print them: a button for each, all of which find something. */
  function meantNote(search, found) {
    const offers = corrections(found.query).filter(finds).slice(0, MEANT);
    const note = make("p", { class: "bb-meant" });
    if (!offers.length) return null;
    note.append("Not in these texts as typed. Did you mean ");
    offers.forEach((text, at) => {
      note.append(
        at ? ", " : "",
        button(text, () => {
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
    return bluebook.answers.search(text, null, new Set()).results.length > 0;
  }

  /* What of a long query was not searched for. */
  function leftNote(found) {
    const left = found.query.left;
    const words = left.length === 1 ? "1 more common word" : left.length + " more common words";
    return make("details", { class: "bb-left-out" }, [
      make("summary", {}, ["This is a long query: " + words + " left out"]),
      left.join(", "),
    ]);
  }

  function sectionNote(found) {
    return make(
      "p",
      { class: "bb-sections" },
      ["Sections: "].concat(
        found.sections.map((h) => {
          const page = h.page;
          return make("a", { href: bluebook.scripts.href({ page: page.edition.year + "/" + page.name, id: h.id }) }, [
            page.edition.year + " " + (h.number === h.text ? "" : h.number + " ") + plainTitle(h.text),
          ]);
        }),
      ),
    );
  }

  bluebook.notes = { summary, notes };
})((window.bluebook = window.bluebook || {}));
