/* What the quotation check found, as the reader sees it: each quotation with its verdict, places, differences and footnotes. */
(function (bluebook) {
  "use strict";
  if (!bluebook.elements) return;
  const SHOWN = 3; // places of a quotation with their footnotes
  const LONG = 600; // letters of a quotation that are shown
  const SOUGHT = 24; // its first words, for which the search is opened
  const VERDICTS = {
    exact: "Found",
    near: "Not word for word",
    "other-edition": "In another edition",
    "wrong-place": "Wrong reference",
    absent: "Not found",
    "cannot-check": "Cannot check",
  };
  const FOOTNOTES = {
    found: "Names",
    several: "Names several paragraphs; add the section",
    unknown: "There is no such paragraph on this site",
    contradicts: "The reference and the link point to different paragraphs",
    outside: "This edition or chapter is not on this site",
  };

  const make = (tag, name, ...children) => bluebook.elements.make(tag, { class: name || null }, ...children);

  function count(number, one, many) {
    return number.toLocaleString("en") + " " + (number === 1 ? one : many);
  }

  /** A text from the draft, shortened, its direction kept to itself. */
  function fromDraft(text, className) {
    const plain = text.replace(/\s+/g, " ");
    return make("bdi", className, plain.length > LONG ? plain.slice(0, LONG) + " …" : plain);
  }

  /** The nth quotation of a draft, as an element to which its mark in the draft leads. */
  function findingItem(finding, number) {
    const item = make(
      "li",
      "bb-finding",
      heading(finding, number),
      quoted(finding),
      namedSource(finding),
      ownWords(finding),
    );
    Object.assign(item, { id: "finding-" + number, tabIndex: -1 });
    item.dataset.verdict = finding.verdict;
    if (finding.places.length) item.append(placesOf(finding.places));
    if (finding.nearest) item.append(nearestPassage(finding.nearest));
    else if (finding.verdict === "absent" && bluebook.search) item.append(searchFor(finding.quote));
    const back = make("a", "bb-finding-back", "Show in your draft");
    back.href = "#mark-" + number;
    back.setAttribute("aria-label", "Show in your draft: quotation " + number);
    item.append(make("p", "", back));
    return item;
  }

  function heading(finding, number) {
    const count = make("span", "bb-finding-number", number + ".");
    const verdict = make("b", "", verdictWords(finding));
    return make("p", "bb-finding-verdict", count, " ", verdict, " " + explained(finding));
  }

  const MANY = 4; // words; to leave out so many without an ellipsis is no small difference

  /** The words that a near quotation leaves out in one place without an ellipsis, where these are many; else 0. */
  function leftOut({ steps }) {
    const numbers = steps.map((step) => ("draft" in step && !step.draft ? step.text.split(/\s+/).length : 0));
    const most = Math.max(0, ...numbers);
    return most < MANY ? 0 : most;
  }

  /** The verdict in words. */
  function verdictWords(finding) {
    if (finding.verdict !== "near") return VERDICTS[finding.verdict];
    if (leftOut(finding)) return "Words left out";
    const number = differing(finding.steps);
    return VERDICTS.near + (number ? ": " + count(number, "word differs", "words differ") : "");
  }

  /** How many words differ: in each place the words of the side that has more. */
  function differing(steps) {
    const sizes = steps
      .filter((step) => "draft" in step)
      .map(({ draft, text }) => Math.max(...[draft, text].map(size)));
    return sizes.reduce((sum, one) => sum + one, 0);
  }

  const size = (text) => (text.match(/[^\s—―]+/g) || []).length;

  /** A button that opens the search with a quotation's words, which stay in the browser. */
  function searchFor(quote) {
    const words = quote.replace(/\s+/g, " ").trim().split(" ").slice(0, SOUGHT).join(" ");
    const open = () => bluebook.search.open(words);
    return make("p", "", bluebook.elements.button("Search for its words", open, { class: "bb-copy" }));
  }

  function nearestPassage({ block, text, shared, of }) {
    return make(
      "div",
      "bb-finding-nearest",
      make("p", "", `The nearest passage, with ${shared} of the ${of} words of the quotation:`),
      make("blockquote", "", text),
      make("p", "", placeLink(block)),
    );
  }

  function explained(finding) {
    const first = finding.places[0];
    if (finding.verdict === "wrong-place") return "– it appears in " + first.place + ", not where the draft says.";
    if (finding.verdict === "other-edition") return "– it appears only in the " + first.edition + " edition.";
    if (finding.verdict === "cannot-check") return "– " + unchecked(finding);
    if (finding.verdict === "absent") return "– it appears in none of the security chapters here.";
    if (finding.verdict === "exact") return "– " + first.place;
    const elsewhere = finding.misplaced ? " That is not where the draft says." : "";
    const number = leftOut(finding);
    const omission = number ? ` The quotation leaves out ${number} words without an ellipsis.` : "";
    return "– " + first.place + "." + omission + elsewhere;
  }

  /** Why a quotation is not checked, and where its words appear all the same. */
  function unchecked(finding) {
    const years = finding.named.years || [];
    const first = finding.places[0];
    const why = finding.named.other
      ? "it is attributed to a source that is not on this site."
      : finding.named.chapter && years.some((year) => bluebook.references.places().editions[year])
        ? "it is attributed to a part of the Bluebook that is not on this site."
        : "it is attributed to an edition that is not on this site (" + years.join(", ") + ").";
    return why + (first ? " The same words appear in " + first.place + "." : "");
  }

  function quoted(finding) {
    if (!finding.steps.length) return make("blockquote", "", fromDraft(finding.quote));
    const line = make("p", "");
    for (const step of finding.steps) line.append(...stepParts(step), " ");
    return make("div", "bb-finding-near", make("blockquote", "", line), differenceList(finding.steps));
  }

  function stepParts(step) {
    if ("same" in step) return [step.same];
    if ("passed" in step) return ["[…]"];
    const parts = step.draft ? [make("del", "", fromDraft(step.draft))] : [];
    if (step.draft && step.text) parts.push(" ");
    return step.text ? parts.concat(make("ins", "", shortened(step.text))) : parts;
  }

  /** The first and last words of a long stretch of the text. */
  function shortened(text) {
    const words = text.split(" ");
    if (words.length < 16) return text;
    return words.slice(0, 5).join(" ") + " [… " + (words.length - 10) + " words …] " + words.slice(-5).join(" ");
  }

  /** The differences in words, for those who do not see the marks. */
  function differenceList(steps) {
    const list = make("ul", "bb-finding-differences");
    for (const step of steps.filter((s) => "draft" in s)) list.append(make("li", "", ...differenceWords(step)));
    return list;
  }

  function differenceWords(step) {
    if (!step.text) return ["The draft adds “", fromDraft(step.draft), "”."];
    if (!step.draft) return ["The draft leaves out “" + shortened(step.text) + "”."];
    return ["The draft has “", fromDraft(step.draft), "”, the text “" + shortened(step.text) + "”."];
  }

  function namedSource(finding) {
    if (!finding.named) return make("p", "bb-finding-named", "No source named; all editions checked.");
    const all = [finding.named]
      .concat(finding.named.also || [])
      .map((one) => one.wording)
      .join("; ");
    return make("p", "bb-finding-named", "The draft names: ", fromDraft(all));
  }

  function ownWords(finding) {
    if (!finding.own.length) return null;
    return make("p", "bb-finding-named", "Your words in brackets, not checked: ", fromDraft(finding.own.join("; ")));
  }

  // --- places and footnotes --------------------------------------------------------------------------------------------

  function placesOf(places) {
    const list = make("ul", "bb-finding-places");
    for (const block of places.slice(0, SHOWN))
      list.append(make("li", "", placeLink(block), ...(block.footnote ? [" ", footnoteOf(block)] : [])));
    if (places.length > SHOWN) list.append(make("li", "", "Also: ", ...others(places.slice(SHOWN))));
    return list;
  }

  const others = (places) => places.flatMap((block, at) => (at ? [", ", placeLink(block)] : [placeLink(block)]));

  /** A link to a block. */
  function placeLink(block) {
    const link = make("a", block.edition ? "bb-of-" + block.edition : "", "Open " + block.place);
    link.href = bluebook.scripts.href(block);
    return link;
  }

  function footnoteOf(block) {
    const button = make("button", "bb-copy", "Copy footnote");
    button.type = "button";
    button.setAttribute("aria-label", "Copy footnote to " + block.place);
    const text = make("span", "bb-finding-footnote", block.footnote);
    button.addEventListener("click", () => copy(text, button));
    return make("span", "bb-finding-cite", text, " ", button);
  }

  /** Copies a text; where the browser refuses, the text is selected to be copied by hand. */
  function copy(text, button) {
    const announce = function (words) {
      button.textContent = words;
      document.getElementById("check-state").textContent = words;
    };
    const { clipboard } = window.bluebook;
    const copied = clipboard ? clipboard.copy({ plain: text.textContent }) : Promise.resolve(false);
    copied.then((taken) => {
      if (!taken) window.getSelection().selectAllChildren(text);
      announce(taken ? "Footnote copied" : "Not copied: the footnote is selected, copy it by hand");
    });
  }

  function footnoteItem(finding, number) {
    const isFound = finding.state === "found" && finding.places.length === 1;
    const verdict = make(
      "p",
      "bb-finding-verdict",
      make("b", "", FOOTNOTES[finding.state]),
      " ",
      isFound ? finding.places[0].place : "",
    );
    const item = make("li", "bb-finding", verdict, make("blockquote", "", fromDraft(finding.wording)));
    Object.assign(item, { id: "footnote-" + number, tabIndex: -1 });
    item.dataset.footnote = finding.state;
    if (finding.places.length) item.append(placesOf(finding.places));
    return item;
  }

  // --- not checked -----------------------------------------------------------------------------------------------------

  function uncheckedItems(found) {
    const items = [];
    const add = (...parts) => items.push(make("li", "", ...parts));
    if (!found.isWhole) add("All text outside quotation marks.");
    if (found.short.count)
      add(count(found.short.count, "quotation", "quotations") + " of fewer than four words: ", ...samples(found.short));
    if (found.unclosed.count)
      add(
        count(found.unclosed.count, "unmatched quotation mark", "unmatched quotation marks") + ": ",
        ...samples(found.unclosed),
      );
    if (found.beyond)
      add(
        count(found.beyond, "quotation", "quotations") +
          " after the first " +
          count(found.findings.length, "", "").trim() +
          ". Paste the draft in parts.",
      );
    if (found.outside.length)
      add("The Bluebook of " + found.outside.join(", ") + ", which the draft names. It is not on this site.");
    return items;
  }

  function samples(kept) {
    const shown = kept.first
      .slice(0, 10)
      .flatMap((text, at) => [at ? ", " : "", fromDraft("“" + text.replace(/^["“]/, "") + "”")]);
    return kept.count > 10 ? shown.concat(" …") : shown;
  }

  bluebook.findings = {
    FOOTNOTES,
    verdictWords,
    count,
    explained,
    findingItem,
    footnoteItem,
    fromDraft,
    uncheckedItems,
  };
})((window.bluebook = window.bluebook || {}));
