/* The results of a search as the reader sees them: a place, what it is, and the sentence that answers. */
(function (bluebook) {
  "use strict";
  if (!bluebook.elements) return;
  const { make } = bluebook.elements;

  function items(found, most) {
    const facts = found.entries.some((e) => e.fact && !e.cited);
    return (facts ? [make("li", { class: "bb-results-head" }, ["Facts from the tables"])] : []).concat(
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
    const made = make(
      "a",
      { class: "result", href: bluebook.scripts.href({ page: page.edition.year + "/" + page.name, id: e.block.id }) },
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
        make("span", { class: "bb-result-edition" }, [edition.year]),
        " ",
        make("span", { class: "bb-result-place" }, [placeOf(e.block)]),
        " ",
        make("span", { class: "bb-result-title" }, [plainTitle(title)]),
      ]),
      " ",
      make("span", { class: "bb-covers" }, ["covers " + edition.covers]),
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
    const edition = e.block.page.edition;
    return make("li", { class: "bb-result bb-result-fact" }, [
      link(e, [
        make("span", { class: "bb-result-edition" }, [edition.year]),
        " ",
        make("b", {}, [e.fact.said || e.fact.name]),
        e.fact.said ? " " + e.fact.name : "",
      ]),
      " ",
      make("span", { class: "bb-covers" }, [placeOf(e.block)]),
      " ",
      rowLink(e.fact),
      make("p", { class: "bb-result-text" }, passage(e)),
    ]);
  }

  function rowLink(fact) {
    return make(
      "a",
      {
        class: "bb-row",
        href: bluebook.scripts.href({ page: "data/" + fact.kind, id: fact.id }),
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

  /* The sentence that answers, its words marked. */
  function passage(e) {
    const { from, to } = e.sentence;
    return marked(e.block.text, from, to, e.spans);
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

  function clip(text, from) {
    return text.length - from > 240 ? text.slice(from, text.lastIndexOf(" ", from + 240)) + " …" : text.slice(from);
  }

  /* What answers above the results: a sentence and a link. */
  function answerBox(found) {
    if (!found.box) return [];
    const { text, link: words, place } = found.box;
    const href = bluebook.scripts.href({ page: place.page }) + (place.query ? "?" + place.query : "");
    return [make("p", {}, [make("strong", {}, [text]), " ", make("a", { href }, [words])])];
  }

  bluebook.results = { items, answerBox, plainTitle };
})((window.bluebook = window.bluebook || {}));
