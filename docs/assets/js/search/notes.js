/* What is said beside the results of a search: what was also searched for, what was left out, what may have been meant. */
(function (bluebook) {
  "use strict";
  if (!bluebook.results || !bluebook.summary) return;
  const { make, button } = bluebook.elements;
  const { chip, placeOf, plainTitle } = bluebook.results;
  const { results, isMessageOnly, messageNote } = bluebook.summary;
  const FEW = 3; // variants shown before "more"
  const UNKNOWN = 6; // unknown words named
  const MINISTRY = "https://www.mofa.go.jp/policy/other/bluebook/";
  const ONLY_HERE = "Only these chapters are searched.";
  const MEANT = 4; // words offered for a slip

  function notes(search, found) {
    const made = found.read.messages.length && !isMessageOnly(found) ? [messageNote(found.read, "p")] : [];
    if (found.cited) return made; // its words are no query
    const slots = found.query.slots.flatMap((slot) => slot.any || [slot]);
    if (bluebook.operatorNotes) made.push(...bluebook.operatorNotes.notes(found, slots));
    if (found.variants.length || search.state.without.length) made.push(variantNote(search, found));
    if (found.query.unknown.length && found.entries.length) made.push(unknownNote(found.query));
    if (found.entries.length) made.push(...shortfallNotes(found));
    if (found.query.near.length && !found.query.awaited.size) made.push(meantNote(search, found));
    if (found.query.japanese) made.push(bluebook.japanese.note(found.query.japanese));
    if (found.query.left.length) made.push(leftNote(found));
    if (found.query.unread) made.push(unreadNote(search, found.query));
    else if (found.query.earlier.count) made.push(earlierNote(search, found.query.earlier));
    if (bluebook.collection.ready().failed.size) made.push(missingNote());
    if (found.sections.length) made.push(sectionNote(found));
    return made.filter(Boolean);
  }

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

  /* What the first results do not give or hold, and that only these chapters are searched. */
  function shortfallNotes({ query, shortfall, box, entries }) {
    const isAnswered = box || entries.some((e) => e.fact || e.cited);
    const isSaid = (slot) => query.unknown.includes(slot) || (isAnswered && slot.asks);
    const lacking = shortfall.slots.filter((slot) => !isSaid(slot));
    const said = [
      lacking.length ? lackingWords(query, lacking, shortfall) : "",
      shortfall.given && !isAnswered ? "The first results do not give " + shortfall.given + "." : "",
    ].filter(Boolean);
    return said.length ? [make("p", { class: "bb-unknown" }, [...said, ONLY_HERE].join(" "))] : [];
  }

  /* No passage has “defence” and “budget” together; the first result has only “defence”. */
  function lackingWords(query, lacking, { slots, held, isApart }) {
    const words = (some) => quotedList(some.map((slot) => wordsOf(query, slot)));
    if (!held.length) return "The first result does not have " + words(lacking) + ".";
    if (!isApart || slots.length > lacking.length)
      return "The first result has only " + words(held) + ", not " + words(lacking) + ".";
    const all = query.slots.filter((slot) => held.includes(slot) || lacking.includes(slot));
    const first = held.length > lacking.length ? "does not have " + words(lacking) : "has only " + words(held);
    return "No passage has " + words(all) + " together; the first result " + first + ".";
  }

  /* “a”, “b” and “c”. */
  function quotedList(words) {
    const all = Array.from(new Set(words), (word) => "“" + word + "”");
    return all.length > 1 ? all.slice(0, -1).join(", ") + " and " + all[all.length - 1] : all[0];
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
    const label =
      "Search " + (years.length === 1 ? years[0] : "the " + years.length + " earlier editions") + " as well";
    const where = years.length === 1 ? years[0] : years[0] + " to " + years[years.length - 1];
    return wholeNote(search, `The newest editions were searched first. ${results(count)} may be in ${where}. `, label);
  }

  /* Of words that most passages have, those come first that hold most of them. */
  function unreadNote(search, { unread, earlier }) {
    const more = results(unread + earlier.count).replace(/^\d+/, "$& more");
    return wholeNote(
      search,
      `Very many passages hold these words: the likeliest are listed. ${more} may follow. `,
      "List all",
    );
  }

  function wholeNote(search, words, label) {
    const all = button(label, () => {
      search.state.whole = true;
      search.run();
      search.input.focus();
    });
    return make("p", { class: "bb-earlier" }, words, all);
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
      ONLY_HERE + " The whole ",
      make("cite", {}, "Diplomatic Bluebook"),
      " is on ",
      make("a", { href: MINISTRY }, "the ministry’s page"),
      ".",
    ]);
  }

  bluebook.notes = { notes, limits, wordsOf };
})((window.bluebook = window.bluebook || {}));
