/* What helps where nothing is found: what was searched, in a sentence that can be cited, and the nearest themes, names and
   headings. It is loaded when a query first finds nothing. */
(function (bluebook) {
  "use strict";
  if (!bluebook.notes || !bluebook.entries) return;
  const read = bluebook.analysis;
  const { make } = bluebook.elements;
  const { wordsOf } = bluebook.notes;
  const { shortened } = bluebook.summary;
  const { plainTitle } = bluebook.results;
  const MOST = 3; // of each kind that is near
  const NAMED = 5; // words of a long query that are named
  const BEGINNING = 4; // letters by which two words are alike
  // What is searched, by the words that count it; what the pages do not have is left out.
  const KINDS = { paragraph: "paragraph", table: "table", figure: "caption", footnote: "footnote" };
  const LONG = 8; // letters of a word in which two slips are near

  function help(found, state) {
    const said = make("p", { class: "bb-nothing-said" }, sentence(found, state));
    return [said, searched(found, state), ...alone(found.query), ...nearest(found)];
  }

  // --- what was searched ----------------------------------------------------------------------------------------------

  function sentence(found, state) {
    const { effects } = found.query.operators;
    const left = effects.reduce((sum, one) => sum + one.left.length, 0);
    if (left) return "The operators leave out all that the words find.";
    return (
      "No " +
      (state.kind === "record" ? "fact from the tables" : "passage") +
      place(state) +
      " contains " +
      words(found.query) +
      "."
    );
  }

  /* The chapter and the editions, or the part of them that the filters keep. */
  function place(state) {
    const c = bluebook.collection.ready();
    const texts = c.texts.filter(bluebook.entries.keeps(state));
    const editions = bluebook.index.editions.filter(([year]) => texts.some((b) => b.page.edition.year === year));
    const chapters = Array.from(new Set(editions.map((e) => "“" + e[4] + "”")));
    const page = state.section && texts[0] && texts[0].page;
    const kind = { text: "the sections of ", feature: "the columns and features of " }[state.kind] || "";
    const part = page ? page.title : kind + "the chapter " + chapters.join(" or ");
    const titles = Array.from(new Set(editions.map(([year, title]) => title.replace(" " + year, ""))));
    const years = editions.map(([year]) => year);
    const books = titles.length === 1 ? titles[0] + " " + years.join(" or ") : editions.map((e) => e[1]).join(" or ");
    return editions.length ? " of " + part + " in the " + books : "";
  }

  /* The words that no passage has; where each is in one, all of them together. */
  function words(query) {
    const unknown = query.unknown.length > 0;
    const all = unknown ? query.unknown : query.slots.filter((slot) => !slot.asks);
    const named = Array.from(new Set(all.map((slot) => "“" + shortened(wordsOf(query, slot)) + "”")));
    const rest = named.length - NAMED;
    const list = rest > 0 ? named.slice(0, NAMED).concat(rest + " more words") : named;
    const last = list.pop();
    return (
      (list.length ? list.join(", ") + (unknown ? " or " : " and ") : "") +
      last +
      (unknown || !list.length ? "" : " together")
    );
  }

  function searched(found, state) {
    const pages = bluebook.collection.ready().pages.filter((page) => bluebook.entries.keeps(state)({ page }));
    const counts = Object.entries(KINDS).map(([kind, word]) => {
      const n = pages.reduce((sum, page) => sum + page.counts[kind], 0);
      return n || kind === "paragraph" ? [n + " " + word + (n === 1 ? "" : "s")] : [];
    });
    const kinds = counts.flat();
    const last = kinds.length > 1 ? " and " + kinds.pop() : "";
    const variants = found.variants.map((form) => "“" + form + "”").join(", ");
    const also = variants ? ", also for " + variants : "";
    return make("p", {}, "Searched: " + kinds.join(", ") + last + also + ".");
  }

  /* The words of a query that are printed, though never with the others: a search for each. */
  function alone(query) {
    const printed = query.slots.filter((slot) => slot.reach.size && !slot.asks && !slot.light);
    if (!printed.length || query.slots.length === 1) return [];
    const links = printed.slice(0, NAMED).flatMap((slot, at) => {
      const words = wordsOf(query, slot);
      const href = bluebook.scripts.href({ page: "search" }) + "?q=" + encodeURIComponent(words);
      return [at ? " · " : "", make("a", { href }, words)];
    });
    return [make("p", {}, ["Search for one of the words: ", ...links])];
  }

  // --- what is near ---------------------------------------------------------------------------------------------------

  function nearest(found) {
    const tokens = found.query.slots.flatMap((slot) => slot.tokens).filter((t) => !read.COMMON.has(t.raw));
    const sought = Array.from(new Set(tokens.map((t) => t.form)));
    const like = (all) => all.map((one) => ({ ...one, score: likeness(sought, one.title) })).filter((one) => one.score);
    const first = (all) =>
      like(all)
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST);
    const groups = [
      ["Themes", first(themes()), [link("All themes, compared", { page: "compare" })]],
      ["Names", first(names()), [link("All countries and organisations named", { page: "data/who" })]],
      ["Headings", first(headings()), contents()],
    ];
    return [
      make("h2", { class: "bb-results-head" }, groups.some(([, near]) => near.length) ? "Nearest" : "Look further"),
      make(
        "dl",
        {},
        groups.flatMap(([name, near, all]) => [make("dt", {}, name), entry(near, all)]),
      ),
    ];
  }

  function entry(near, all) {
    const links = near.map(({ title, place }) => link(title, place)).concat(all);
    return make(
      "dd",
      {},
      links.flatMap((one, at) => (at ? [" · ", one] : [one])),
    );
  }

  const link = (title, place) => make("a", { href: bluebook.scripts.href(place) }, title);

  function themes() {
    return (bluebook.nearest ? bluebook.nearest.themes : []).map(([page, title]) => ({ title, place: { page } }));
  }

  function names() {
    const named = bluebook.nearest ? bluebook.nearest.names : [];
    return named.map(([page, id, title]) => ({ title: title || id, place: { page, id } }));
  }

  function headings() {
    return (bluebook.headings || []).map(([page, id, text]) => {
      return { title: page.split("/")[0] + ": " + plainTitle(text), place: { page, id } };
    });
  }

  function contents() {
    const years = Array.from(bluebook.collection.ready().editions.keys());
    return years.map((year) => link("Contents of " + year, { page: year }));
  }

  /* How many of the words sought a title has, or words like them; of two titles the shorter is nearer. */
  function likeness(sought, title) {
    const own = read.tokens(title).filter((t) => !read.COMMON.has(t.raw));
    const held = sought.filter((word) => own.some((t) => alike(word, t.form)));
    return held.length && held.length - own.length / 1000;
  }

  function alike(word, other) {
    const [one, two] = [read.stem(word), read.stem(other)];
    const least = Math.min(one.length, two.length);
    if (one === two || read.root(one) === read.root(two)) return true;
    if (/\d/.test(one + two) || least < BEGINNING) return false;
    if (one.startsWith(two) || two.startsWith(one)) return true;
    return least > BEGINNING && least < 40 && bluebook.text.distance(word, other) <= (least < LONG ? 1 : 2);
  }

  bluebook.nothing = { help };
})((window.bluebook = window.bluebook || {}));
