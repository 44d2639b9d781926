/* What is said beside the results of a search: what was also searched for, what was left out, what may have been meant. */
(function (bluebook) {
  "use strict";
  if (!bluebook.results || !bluebook.summary) return;
  const { make, button } = bluebook.elements;
  const { chip, placeOf, plainTitle } = bluebook.results;
  const { results, shortened, isMessageOnly, messageNote } = bluebook.summary;
  const FEW = 3; // variants shown before "more"
  const UNKNOWN = 6; // unknown words named
  const MINISTRY = "https://www.mofa.go.jp/policy/other/bluebook/";
  const MEANT = 4; // words offered for a slip
  const MOST_OPERATORS = 6; // of which each is reported by itself

  function notes(search, found) {
    const made = found.read.messages.length && !isMessageOnly(found) ? [messageNote(found.read, "p")] : [];
    if (found.cited) return made; // its words are no query
    const slots = found.query.slots.flatMap((slot) => slot.any || [slot]);
    for (const slot of slots) if (slot.phrase) made.push(countNote(slot));
    if (slots.length) made.push(...operatorNotes(found.query.operators.effects));
    if (found.variants.length || search.state.without.length) made.push(variantNote(search, found));
    if (found.query.unknown.length && found.entries.length) made.push(unknownNote(found.query));
    if (found.query.near.length && !found.query.awaited.size) made.push(meantNote(search, found));
    if (found.query.japanese) made.push(bluebook.japanese.note(found.query.japanese));
    if (found.query.left.length) made.push(leftNote(found));
    if (found.query.earlier.count) made.push(earlierNote(search, found.query.earlier));
    if (bluebook.collection.ready().failed.size) made.push(missingNote());
    if (found.sections.length) made.push(sectionNote(found));
    return made.filter(Boolean);
  }

  /* Exactly “rule of law”: 2015: 3 times in 3 paragraphs; 2018: 8 times in 7 paragraphs. */
  function countNote(slot) {
    const c = bluebook.collection.ready();
    const words = slot.phrase.map((t) => t.written).join(" ");
    const counts = Array.from(c.editions.keys())
      .map((year) => {
        let n = 0;
        let times = 0;
        for (const at of slot.reach.keys())
          if (c.texts[at].page.edition.year === year) {
            n += 1;
            times += bluebook.matching.match(c, c.texts[at], slot, new Set()).often;
          }
        return (
          year +
          ": " +
          (n
            ? (["", "once", "twice"][times] || times + " times") + " in " + n + (n === 1 ? " paragraph" : " paragraphs")
            : "not at all")
        );
      })
      .join("; ");
    return make("p", { class: "bb-count-note" }, ["Exactly “" + words + "”: " + counts + "."]);
  }

  /* What each operator left out: edition:2018 leaves out 12 results of 2015; of many operators, the others together. */
  function operatorNotes(effects) {
    const rest = effects.slice(MOST_OPERATORS);
    const made = effects.slice(0, MOST_OPERATORS).map(operatorNote);
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

  const counted = (n) => (n ? results(n) : "no results");

  /* Words that no passage has: the results are for the others. */
  function unknownNote(query) {
    const words = Array.from(new Set(query.unknown.map((slot) => "“" + wordsOf(query, slot) + "”")));
    const rest = words.length - UNKNOWN;
    const named = words.slice(0, UNKNOWN).join(", ") + (rest > 0 ? " and " + rest + " more words" : "");
    const one = words.length === 1;
    return make("p", { class: "bb-unknown" }, [
      "Left out: ",
      named,
      one ? " is in no passage." : " are in no passage.",
      " The results are for the other words.",
    ]);
  }

  /* A word or name of a query as it was typed. */
  function wordsOf(query, slot) {
    return query.text.slice(slot.tokens[0].start, slot.tokens[slot.tokens.length - 1].end);
  }

  /* Variants that were searched for too: a few, and the others on request. */
  function variantNote(search, found) {
    const note = make("p", { class: "bb-variants" }, ["Also searched: "]);
    const forms = found.variants.filter((form) => !search.state.without.includes(form));
    const rest = forms.slice(FEW).map((form) => variant(search, form));
    note.append(...forms.slice(0, FEW).flatMap((form) => [variant(search, form), " "]));
    if (rest.length) note.append(moreVariants(search, rest), " ");
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

  function variant(search, form) {
    const chip = button("×", () => search.without(form), { "aria-label": "Do not search for " + form });
    return make("span", { class: "bb-variant" }, [form, " ", chip]);
  }

  function moreVariants(search, rest) {
    const show = () => {
      more.replaceWith(...rest.flatMap((one) => [one, " "]));
      rest[0].querySelector("button").focus();
    };
    const more = button(rest.length + " more", show, { class: "bb-more-variants" });
    return more;
  }

  /* Other words that may have been meant, as the texts print them: a button for each, all of which find something. */
  function meantNote(search, found) {
    const offers = corrections(found.query).filter(bluebook.answers.finds).slice(0, MEANT);
    const note = make("p", { class: "bb-meant" });
    if (!offers.length) return null;
    const typed = found.query.near.map(([token]) => "“" + token.written + "”").join(", ");
    const isSaid = !found.entries.some((e) => !e.related && !e.near); // by the count of results
    note.append(
      isSaid ? "" : typed + (found.query.near.length > 1 ? " are" : " is") + " in no passage. ",
      "Did you mean ",
    );
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

  /* Of words that most editions have, the newest editions come first. */
  function earlierNote(search, { years, count }) {
    const one = years.length === 1;
    const label = "Search " + (one ? years[0] : "the " + years.length + " earlier editions") + " as well";
    const all = button(label, () => {
      search.state.whole = true;
      search.run();
      search.input.focus();
    });
    const words = "The newest editions were searched first. ";
    const rest = results(count) + " may be in " + (one ? years[0] : years[0] + " to " + years[years.length - 1]) + ". ";
    return make("p", { class: "bb-earlier" }, words, rest, all);
  }

  function missingNote() {
    const words =
      "Part of the search could not be loaded, so results may be missing. Load the page again to try once more.";
    return make("p", { class: "bb-search-failed" }, words);
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

  /* Headings that say what was asked. */
  function sectionNote(found) {
    const links = found.sections.map((h) => {
      const href = bluebook.scripts.href({ page: h.page.edition.year + "/" + h.page.name, id: h.id });
      const place = placeOf(h) + (/^\(?\w/.test(placeOf(h)) ? " " : "");
      const made = make("a", { href }, [chip(h.page.edition), " " + place + plainTitle(h.text)]);
      return make("li", { class: "bb-of-" + h.page.edition.year }, made);
    });
    return make("section", { class: "bb-headings" }, [
      make("h2", { class: "bb-results-head" }, "Headings"),
      make("ul", {}, links),
    ]);
  }

  // --- beside the results ---------------------------------------------------------------------------------------------

  /* What is not searched. */
  function limits() {
    return make("p", { class: "bb-search-limits" }, [
      "Only these chapters are searched. The whole ",
      make("cite", {}, "Diplomatic Bluebook"),
      " is on ",
      make("a", { href: MINISTRY }, "the ministry’s page"),
      ".",
    ]);
  }

  bluebook.notes = { notes, limits, wordsOf };
})((window.bluebook = window.bluebook || {}));
