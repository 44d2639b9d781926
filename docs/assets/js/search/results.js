/* The results of a search as the reader sees them: a place, what it is, and the sentence that answers. */
(function (bluebook) {
  "use strict";
  if (!bluebook.elements) return;
  const { make } = bluebook.elements;
  const LONG = 330; // characters of a sentence that are shown

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
      out.push(text.slice(at, s.start), make("mark", {}, [text.slice(s.start, s.end)]));
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

  bluebook.results = { items, plainTitle };
})((window.bluebook = window.bluebook || {}));
