/* A check in one sentence, and its report, to paste into a mail or a document: problems first, then what was found; as plain text and as HTML. */
(function (bluebook) {
  "use strict";
  if (!bluebook.markedDraft) return;
  const { verdictWords, FOOTNOTES, count, explained } = bluebook.findings;
  const { isProblem, isWrongFootnote } = bluebook.markedDraft;
  const make = (tag, ...children) => bluebook.elements.make(tag, null, ...children);

  const COUNTED = {
    exact: "found",
    near: "with differences",
    "other-edition": "in another edition",
    "wrong-place": "with a wrong reference",
    absent: "not found",
    "cannot-check": "that cannot be checked",
  };

  /** A check's result in one sentence. */
  function summary(found) {
    if (found.isNowhere) return "Your text has no quotation marks. Looked for as a quotation, it was not found.";
    if (!found.findings.length) return "No quotation of four words or more was found between quotation marks.";
    const parts = Object.keys(COUNTED).map((verdict) => {
      const number = found.findings.filter((finding) => finding.verdict === verdict).length;
      return number ? number + " " + COUNTED[verdict] : "";
    });
    const how = found.isWhole ? "Your text has no quotation marks and was checked as quoted. " : "";
    return (
      how + count(found.findings.length, "quotation", "quotations") + ": " + parts.filter(Boolean).join(", ") + "."
    );
  }

  /** {plain, html} of a check's result on a day; `only` leaves out what was found. */
  function report(result, day, only) {
    const parts = sections(result, only);
    const head = ["Quotation check", basis(result, day), summary(result)];
    return { plain: asText(head, parts), html: asHtml(head, parts) };
  }

  function basis({ version }, day) {
    const date = day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
    const editions = Object.keys(bluebook.references.places().editions)
      .sort()
      .join(", ")
      .replace(/, (?=\d+$)/, " and ");
    return (
      `Checked on ${date} against the security chapters of the Diplomatic Bluebook ${editions}` +
      (version ? ` (version of text and data: ${version}).` : ".")
    );
  }

  /** [heading, entries] each; an entry is a list of lines. */
  function sections({ findings, footnotes }, only) {
    const numbered = findings.map((finding, at) => ({ finding, lines: findingLines(finding, at + 1) }));
    const lines = (kept) => kept.map((one) => one.lines);
    const wrong = footnotes.filter(isWrongFootnote).map(footnoteLines);
    return [
      ["Problems", lines(numbered.filter((one) => isProblem(one.finding)))],
      ["Footnotes to check", wrong],
      ["Found", only ? [] : lines(numbered.filter((one) => !isProblem(one.finding)))],
    ].filter(([, entries]) => entries.length);
  }

  function findingLines(finding, number) {
    const lines = [`${number}. ${verdictWords(finding)} ${explained(finding)}`, "“" + flat(finding.quote) + "”"];
    if (finding.named) lines.push("The draft names: " + flat(finding.named.wording));
    for (const step of finding.steps.filter((one) => "draft" in one)) lines.push(differenceLine(step));
    const [first] = finding.places;
    if (first && first.footnote) lines.push("Source: " + first.footnote);
    if (finding.nearest)
      lines.push("Nearest passage: “" + flat(finding.nearest.text) + "” " + finding.nearest.block.footnote);
    return lines;
  }

  function differenceLine({ draft, text }) {
    if (!text) return `The draft adds “${draft}”.`;
    return draft ? `The draft has “${draft}”, the text “${text}”.` : `The draft leaves out “${text}”.`;
  }

  function footnoteLines(footnote) {
    return [FOOTNOTES[footnote.state], flat(footnote.wording)];
  }

  const flat = (text) => text.replace(/\s+/g, " ").trim();

  function asText(head, parts) {
    const each = parts.map(
      ([heading, entries]) =>
        `${heading} (${count(entries.length, "entry", "entries")})\n\n` +
        entries.map((lines) => lines.join("\n   ")).join("\n\n"),
    );
    return head.concat(each).join("\n\n") + "\n";
  }

  function asHtml([title, ...said], parts) {
    const whole = make("div", make("h1", title), ...said.map((line) => make("p", line)));
    for (const [heading, entries] of parts) {
      whole.append(make("h2", heading));
      for (const [first, ...lines] of entries)
        whole.append(make("p", make("b", first), ...lines.flatMap((line) => [make("br"), line])));
    }
    return whole.innerHTML;
  }

  bluebook.checkReport = { report, summary };
})((window.bluebook = window.bluebook || {}));
