/* The draft as it was read, with its quotations marked, and the list of problems: each mark and each problem leads to its
   finding, and the finding back to its mark. */
(function (bluebook) {
  "use strict";
  if (!bluebook.findings) return;
  const { verdictWords, FOOTNOTES, fromDraft } = bluebook.findings;
  const make = (tag, name, ...children) => bluebook.elements.make(tag, { class: name || null }, ...children);
  const MOST = 300000; // letters of a draft that is shown whole; of a longer one only what is around the quotations
  const AROUND = 400; // letters
  const SHORT = 90; // letters of a quotation in the list of problems

  const isProblem = (finding) => finding.verdict !== "exact";
  const isWrongFootnote = (footnote) => footnote.state !== "found";

  /** The problems as elements of a list, in the order of the draft; the numbers are those of the findings. */
  function* problemItems({ findings, footnotes }) {
    for (const [at, finding] of findings.entries()) {
      if (isProblem(finding))
        yield problem("finding-" + (at + 1), at + 1, finding.verdict, verdictWords(finding), finding.quote);
    }
    for (const [at, footnote] of footnotes.entries()) {
      const words = "Reference: " + FOOTNOTES[footnote.state].toLowerCase();
      if (isWrongFootnote(footnote)) yield problem("footnote-" + (at + 1), 0, footnote.state, words, footnote.wording);
    }
  }

  function problem(id, number, kind, words, quote) {
    const plain = quote.replace(/\s+/g, " ");
    const shown = fromDraft(plain.length > SHORT ? plain.slice(0, SHORT) + " …" : plain);
    const link = make("a", "", (number ? number + ". " : "") + words, " – ", shown);
    link.href = "#" + id;
    const item = make("li", "", link);
    item.dataset.problem = kind;
    return item;
  }

  /** The draft in pieces for its element: text, and a mark for each quotation. */
  function* draftPieces({ draft, findings }) {
    const isWhole = draft.length <= MOST;
    let at = 0;
    for (const [number, finding] of findings.entries()) {
      yield between(draft, at, finding.from, isWhole);
      yield mark(draft.slice(finding.from, finding.to), number + 1, finding);
      at = finding.to;
    }
    yield between(draft, at, draft.length, isWhole);
  }

  function between(draft, from, to, isWhole) {
    if (isWhole || to - from <= 2 * AROUND) return draft.slice(from, to);
    const before = from ? draft.slice(from, from + AROUND) : "";
    const after = to < draft.length ? draft.slice(to - AROUND, to) : "";
    return `${before} [… ${(to - from - before.length - after.length).toLocaleString("en")} letters …] ${after}`;
  }

  function mark(text, number, finding) {
    const link = make("a", "bb-draft-link", number + " " + verdictWords(finding));
    link.href = "#finding-" + number;
    const marked = make("mark", "bb-draft-quote", make("bdi", "", text), " ", link);
    Object.assign(marked, { id: "mark-" + number, tabIndex: -1 });
    marked.dataset.mark = finding.verdict;
    return marked;
  }

  bluebook.markedDraft = { isProblem, isWrongFootnote, problemItems, draftPieces };
})((window.bluebook = window.bluebook || {}));
