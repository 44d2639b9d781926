/* The results of a search as the reader sees them: a place, what it is, and the sentence that answers. */
(function (bluebook) {
  "use strict";
  if (!bluebook.elements) return;
  const { make } = bluebook.elements;

  const EACH = 3; // of the results shown at first, as many of each edition as there are up to this
  const LEAD = 30; // characters before the first word found in a suggestion
  const GROUPS = [
    ["cited", "By reference", (e) => e.cited],
    ["facts", "Facts from the tables", (e) => e.fact],
    ["related", "Related", (e) => e.related],
    ["near", "Near matches", (e) => e.near],
    ["text", "Text", () => true],
  ];

  /* The groups of the results, each under its heading, in the order of their entries; `most` entries of all are shown,
     each with a button to collect it. */
  function groups(found, most) {
    const shown = new Map();
    for (const e of found.entries.slice(0, most)) shown.set(groupOf(e), (shown.get(groupOf(e)) || []).concat(e));
    return Array.from(shown, ([group, entries]) => {
      const [name, words] = group;
      const id = "bb-group-" + name;
      const all = found.entries.filter((e) => groupOf(e) === group).length;
      const head = [words, " ", make("span", { class: "bb-group-count" }, "(" + all + ")")];
      return make("section", { class: "bb-group", "data-group": name, "aria-labelledby": id }, [
        make("h2", { class: "bb-results-head", id }, head),
        explained(name, found),
        make(
          "ol",
          {},
          entries.map((e) => item(e)),
        ),
      ]);
    });
  }

  const groupOf = (e) => GROUPS.find(([, , holds]) => holds(e));

  /* Why a result is in a group that is not what was typed. */
  function explained(name, found) {
    const words = (found.relatedWords || []).slice(0, 4).map((word) => "“" + word + "”");
    const note = {
      related: "These have only a related word" + (words.length ? ": " + words.join(", ") : "") + ".",
      near: "These have a word that is spelled almost like yours.",
    }[name];
    return note ? make("p", { class: "bb-group-note" }, note) : null;
  }

  function item(e) {
    const made = !e.block ? placeItem(e) : e.fact && !e.cited ? factItem(e) : resultItem(e);
    if (e.block) made.classList.add("bb-of-" + e.block.page.edition.year);
    if (bluebook.briefing && bluebook.briefing.button) made.append(collecting(e) || "");
    return made;
  }

  /* A button that adds a result to the briefing list: a fact as its record, a passage with the sentences shown. */
  function collecting(e) {
    const place = collected(e);
    if (!place) return null;
    const what = ": " + (e.block ? e.block.page.edition.year + " " + placeOf(e.block) : e.title);
    const words = "Add to briefing list";
    const added = (made) => {
      made.textContent = "On your briefing list";
      made.setAttribute("aria-label", made.textContent + what);
    };
    const attributes = { class: "bb-collect", "aria-label": words + what };
    return bluebook.briefing.button(words, () => place, attributes, { added });
  }

  function collected(e) {
    if (!e.block) return e.address ? { address: e.address } : null;
    const { page, id, kind, text } = e.block;
    const address = page.edition.year + "/" + page.name + "#" + id;
    if (e.fact && !e.cited)
      return { address: "data/" + e.fact.kind + "#" + e.fact.id, words: text.slice(e.fact.start, e.fact.end) };
    if (kind === "heading" || !e.spans) return { address, words: text };
    const words = e.shown.map(({ from, to, before }) => before + text.slice(from, to).trim()).join("");
    return { address, words, whole: words === text };
  }

  /* The entries so that of the first ones some are of each edition, where there are; otherwise in their order. A sentence
     that a fact shows is not shown again. */
  function arranged(all, first) {
    const known = new Set(all.filter((e) => e.fact && !e.cited).map((e) => e.sentence));
    const entries = all.filter((e) => e.fact || e.cited || !known.has(e.sentence));
    const text = entries.filter((e) => groupOf(e)[0] === "text");
    const start = entries.indexOf(text[0]);
    const room = first - start;
    if (!text.length || room < 2 * EACH || text.length <= room) return entries;
    const years = new Set(text.map((e) => e.block.page.edition.year));
    const due = new Set();
    for (const year of years)
      for (const e of text.filter((one) => one.block.page.edition.year === year).slice(0, EACH)) due.add(e);
    for (const e of text) if (due.size < room) due.add(e);
    const firsts = text.filter((e) => due.has(e));
    const rest = text.filter((e) => !due.has(e));
    return entries.slice(0, start).concat(firsts, rest, entries.slice(start + text.length));
  }

  function link(e, children) {
    const page = e.block.page;
    const made = make(
      "a",
      { class: "result", href: bluebook.scripts.href({ page: page.edition.year + "/" + page.name, id: e.block.id }) },
      children,
    );
    made.bluebookEntry = e;
    return made;
  }

  function chip(edition) {
    return make("span", { class: "bb-result-edition", title: edition.title + " covers " + edition.covers }, [
      edition.year,
    ]);
  }

  function resultItem(e) {
    const heading = e.block.trail[e.block.trail.length - 1];
    const title = e.block.kind === "heading" ? e.block.text : heading.text;
    const parts = [
      link(e, [
        chip(e.block.page.edition),
        " ",
        make("span", { class: "bb-result-place" }, [placeOf(e.block)]),
        " ",
        make("span", { class: "bb-result-title" }, [plainTitle(title)]),
      ]),
    ];
    if (e.fact) parts.push(" ", rowLink(e.fact));
    if (e.block.kind !== "heading")
      parts.push(make("p", { class: "bb-result-text" }, e.spans ? passage(e) : [clip(e.block.text, 0)]));
    return make("li", { class: "bb-result" }, parts);
  }

  /* A place outside the chapters: a comparison, a name, an abbreviation, an edition's contents. */
  function placeItem(e) {
    const made = make("a", { class: "result", href: e.href }, [make("span", { class: "bb-result-title" }, [e.title])]);
    made.bluebookEntry = e;
    return make("li", { class: "bb-result" }, [made]);
  }

  function factItem(e) {
    return make("li", { class: "bb-result bb-result-fact" }, [
      link(e, [
        chip(e.block.page.edition),
        " ",
        make("b", {}, [e.fact.value || e.fact.name]),
        e.fact.value ? " " + e.fact.name : "",
      ]),
      " ",
      make("span", { class: "bb-result-source" }, [placeOf(e.block)]),
      " ",
      rowLink(e.fact),
      e.repeats ? null : make("p", { class: "bb-result-text" }, passage(e)),
    ]);
  }

  function rowLink(fact) {
    return make(
      "a",
      {
        class: "bb-row",
        href: bluebook.scripts.href({ page: "data/" + fact.kind, id: fact.id }),
        "aria-label": "View in table of " + fact.kind + ": " + fact.name,
      },
      ["View in table"],
    );
  }

  function plainTitle(words) {
    return words.replace(/^(\(\w+\)|[A-Za-z]\.?|\d\.?)\s+(?=\S)/, "");
  }

  /* Where a block is, as in print: (4) B (A) b, ¶ 12; a feature has no number. */
  function placeOf(b) {
    const heading = b.trail[b.trail.length - 1];
    const number = b.page.kind === "Section" ? heading.number : b.page.kind;
    if (b.kind === "heading") return number;
    const sign = { paragraph: "¶ ", footnote: "n. ", figure: "fig. ", table: "table " }[b.kind];
    return number + ", " + sign + b.id.replace(/^(p|fn-|fig-|table-)/, "");
  }

  /* The sentences that answer, their words marked. */
  function passage(e) {
    return e.shown.flatMap(({ from, to, before }) => [before, ...marked(e.block.text, from, to, e.spans)]);
  }

  function marked(text, from, to, spans) {
    const out = [];
    let at = from;
    spans.forEach((s) => {
      if (s.start < at || s.end > to) return;
      out.push(text.slice(at, s.start), make("mark", {}, [text.slice(s.start, s.end)]));
      at = s.end;
    });
    out.push(text.slice(at, to).trimEnd());
    return out;
  }

  /* Of a suggestion two lines are seen: where the first word found is further down, its text begins shortly before it. */
  function beginAtMarks(list) {
    const isCut = (text, mark) => mark.getBoundingClientRect().bottom > text.getBoundingClientRect().bottom + 1;
    const texts = Array.from(list.querySelectorAll(".bb-result-text"), (text) => [text, text.querySelector("mark")]);
    for (const [text, mark] of texts.filter(([text, mark]) => mark && isCut(text, mark))) {
      let before = "";
      while (mark.previousSibling) {
        before = mark.previousSibling.textContent + before;
        mark.previousSibling.remove();
      }
      text.prepend("… " + before.slice(-LEAD).replace(/^\S*\s/, ""));
    }
  }

  function clip(text, from) {
    return text.length - from > 240 ? text.slice(from, text.lastIndexOf(" ", from + 240)) + " …" : text.slice(from);
  }

  /* What answers above the results: sentences, each with a link where there is more to see. */
  function answerBox(found) {
    return found.box ? found.box.lines.map(answerLine) : [];
  }

  function answerLine({ text, link: words, place }) {
    if (!place) return make("p", {}, [make("strong", {}, [text])]);
    const href = bluebook.scripts.href({ page: place.page }) + (place.query ? "?" + place.query : "");
    return make("p", {}, [make("strong", {}, [text]), " ", make("a", { href }, [words])]);
  }

  bluebook.results = { GROUPS, groups, arranged, answerBox, beginAtMarks, chip, placeOf, plainTitle, collected };
})((window.bluebook = window.bluebook || {}));
