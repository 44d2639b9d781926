/* What is said beside the results of operators and of words in quotation marks; loaded when a query has any. */
(function (bluebook) {
  "use strict";
  if (!bluebook.elements || !bluebook.summary) return;
  const { make } = bluebook.elements;
  const { results, shortened } = bluebook.summary;
  const MOST_OPERATORS = 6; // of which each is reported by itself

  function notes({ query }, slots) {
    const { effects, unknown } = query.operators;
    const phrases = slots.filter((slot) => slot.phrase).map(countNote);
    const left = slots.length ? operatorNotes(effects) : [];
    return [...phrases, ...left, ...unknown.map((place) => unknownOperatorNote(query, place))];
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

  function unknownOperatorNote({ operators }, [from, to]) {
    const said = bluebook.operators.unknownOperator(operators.text.slice(from, to));
    return make("p", { class: "bb-operator" }, said);
  }

  const counted = (n) => (n ? results(n) : "no results");

  bluebook.operatorNotes = { notes };
})((window.bluebook = window.bluebook || {}));
