/* What may be done with a place or with selected words: the things that a menu is about, what it offers, what it warns of. */
(function (bluebook) {
  "use strict";
  const { cite, selection, elements } = bluebook;
  if (!cite || !selection || !elements) return;
  const MOST_MAILED = 1500; // letters: some mail programs take no more

  /* The thing at a number, with the words that would be quoted. */
  function thingAt(id) {
    const thing = cite.find(id);
    if (!thing) return null;
    const words = thing.comparison && !thing.statement && !/^pair-/.test(id) ? [] : selection.quotations(id);
    const proof = thing.statement ? selection.proof(id) : [];
    return { ...thing, words, proof, row: thing.record ? selection.row(id) : null, changed: selection.changed(id) };
  }

  /* The thing that a selection takes; its link marks the words. */
  function thingSelected(pieces) {
    const thing = cite.span(pieces.map((piece) => piece.element.id));
    if (!thing) return null;
    const changed = pieces.some((piece) => selection.changed(piece.element.id));
    const marked = changed ? "" : cite.find(pieces[0].element.id).address + selection.directive(pieces);
    return { ...thing, words: pieces.map((piece) => piece.words), selected: true, marked, changed };
  }

  /** What a menu offers, as [label, what is said when it is done, what is copied]; the briefing list joins them here. */
  function actions(thing) {
    const [key, day] = [cite.style(), new Date()];
    const whole = name({ ...thing, selected: false });
    const links = thing.marked
      ? [
          ["Copy link to these words", "Link to the words copied", () => cite.link(thing.marked)],
          [`Copy link to ${whole}`, `Link to ${whole} copied`, () => cite.link(thing.address)],
        ]
      : [["Copy link", "Link copied", () => cite.link(thing.address)]];
    return [
      ["Copy footnote", "Footnote copied", () => cite.footnote(thing, key, day)],
      ...links,
      ...(quotes(thing) ? quoting(thing) : []),
    ];
  }

  /* The words of a thing with their footnote, in the forms that it is copied in. */
  function quoting(thing) {
    const what = kind(thing);
    const done = what[0].toUpperCase() + what.slice(1);
    return [
      [`Copy ${what} with footnote`, `${done} with footnote copied${inEnglish(thing)}`, () => quotation(thing)],
      [
        `Copy ${what} as Markdown`,
        `${done} copied as Markdown${inEnglish(thing)}`,
        () => ({ plain: quotation(thing).markdown }),
      ],
    ];
  }

  const kind = (thing) => (thing.statement ? "statement" : "quotation"); // a statement is not the ministry's words
  const quotes = (thing) => !selection.lost && thing.words.length > 0;
  const quotation = (thing) => cite.quotation(thing, thing.words, cite.style(), new Date());

  /* A mail with the quotation, or where that is long with the footnote alone; both name the address. */
  function mail(thing) {
    const note = cite.footnote(thing, cite.style(), new Date()).plain;
    const quoted = quotes(thing) ? quotation(thing).plain : "";
    const words = quoted && quoted.length <= MOST_MAILED ? quoted : note;
    const subject = `${cite.titles(thing)}: ${document.querySelector("h1").textContent.trim()}`;
    const href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(words)}`;
    return elements.make("a", { href, class: "bb-menu-item" }, "Send by e-mail");
  }

  /* A report of an error at the place, where the site's owner takes reports. */
  function report(thing) {
    const href = bluebook.reportOf && bluebook.reportOf(thing.page ? "" : thing.block);
    const place = name(thing).replace(/^(paragraph|footnote|figure|table) .*/, "this $1");
    return href ? elements.make("a", { href, class: "bb-menu-item" }, "Report an error in " + place) : null;
  }

  const inEnglish = (thing) => (thing.changed ? ", in the original English" : "");

  /* What to know of a page that a machine translated: its words are not the ministry's. */
  function warning(thing) {
    if (selection.lost) return "This page was translated by a machine. Open the original page to quote its words.";
    if (!thing.changed) return "";
    return (
      "This page was translated by a machine. " +
      (thing.selected
        ? "A quotation has the original English words of the whole paragraph."
        : "A quotation has the original English words.")
    );
  }

  /** What to know besides: that a preview's links lead nowhere yet, and that some words can be cited by themselves. */
  function hints(thing) {
    const isPreview = document.querySelector('.bb-preview[data-address="preview"]');
    return [
      isPreview ? "This is a preview: copied links work once the site is published." : "",
      thing.selected || thing.record || thing.comparison ? "" : "To cite only some words, select them on the page.",
    ].filter(Boolean);
  }

  function name(thing) {
    const match = /^(p|fn-|fig-|table-)(\w+)$/.exec(thing.block);
    if (thing.page) return "this page";
    if (thing.record) return "this record";
    if (thing.comparison) return thing.statement ? "this statement" : "this comparison";
    if (thing.selected) return "the selected words";
    return match
      ? { p: "paragraph ", "fn-": "footnote ", "fig-": "figure ", "table-": "table " }[match[1]] + match[2]
      : "this heading";
  }

  /** A thing by name with its page and heading, as the site writes places: `paragraph 12, 2018 (4) B`. */
  function fullName(thing) {
    if (thing.page || thing.record || thing.comparison) return name(thing);
    return `${name(thing)}, ${thing.edition} ${thing.number.replace(/^\d+,? | “.*/g, "")}`;
  }

  /** A page as a whole, by its title's id. */
  function thingOfPage(id) {
    return { ...cite.find(id), words: [], page: true };
  }

  bluebook.offers = { thingAt, thingSelected, thingOfPage, actions, mail, report, warning, hints, name, fullName };
})((window.bluebook = window.bluebook || {}));
