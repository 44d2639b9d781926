/* The part of an address that marks words, `:~:text=prefix-,start,end,-suffix`: made so that a browser which looks
   through the page from its top finds these words first, and read on arrival. */
(function (bluebook) {
  "use strict";
  if (!bluebook.letters || !bluebook.elements) return; // that script could not be had
  const { EDGE, fold, plain, sheet, offsetOf, ranges, within, halved, find } = bluebook.letters;
  const LONG = 100; // letters: a longer passage is named by its first and last words
  const ENDS = 5; // how many of these at first
  const NOT_TEXT = ".bb-missing"; // in a block, but no part of its text

  /* --- what a browser finds ------------------------------------------------------------------------------------------ */

  /* The first {from, to}, beginning at an offset or after it, that folded terms name in a text by the rules of text
     fragments; null where there is none. In linear time: an end that does not follow one beginning follows no later one. */
  function firstMatch(text, terms, least = 0) {
    for (let at = terms.prefix ? 0 : least; at < text.length;) {
      const open = find(text, terms.prefix || terms.start, at);
      if (open < 0) return null;
      at = open + 1;
      const from = terms.prefix ? skip(text, open + terms.prefix.length) : open;
      if (from < least) continue;
      const to = here(text, terms.start, from) ? endOf(text, from + terms.start.length, terms) : -1;
      if (to >= 0) return { from, to };
      if (terms.end && here(text, terms.start, from)) return null;
    }
    return null;
  }

  function endOf(text, from, { end, suffix }) {
    const follows = (at) => !suffix || here(text, suffix, skip(text, at));
    if (!end) return follows(from) ? from : -1;
    let at = find(text, end, from);
    while (at >= 0 && !follows(at + end.length)) at = find(text, end, at + 1);
    return at < 0 ? -1 : at + end.length;
  }

  function here(text, words, at) {
    return text.startsWith(words, at) && !halved(text, at) && !halved(text, at + words.length);
  }

  function skip(text, at) {
    while (text[at] === " " || text[at] === EDGE) at++;
    return at;
  }

  /* --- making -------------------------------------------------------------------------------------------------------- */

  const CONTEXT = [3, 6, 12, 24, 48]; // words

  /* The directive for what lies from the first letter of one range to the last of another. Where a browser cannot tell
     the words from others, the blocks of the text tell them. */
  function directive(first, last, blocks) {
    const page = sheet(document.body);
    const span = spanOf(page, first, last);
    const own = candidates(page.printed, span).find((terms) => finds(page.text, terms, span));
    const terms = own || amongBlocks(page, span, blocks, first, last);
    return terms ? written(terms) : "";
  }

  function spanOf(page, first, last) {
    return whole(
      page,
      offsetOf(page, first.startContainer, first.startOffset),
      offsetOf(page, last.endContainer, last.endOffset),
    );
  }

  /* An offset pair grown to whole words, without white space at its ends. */
  function whole({ text }, start, end) {
    let from = skip(text, start);
    let to = end;
    while (to > from && /\s/.test(text[to - 1])) to--;
    while (within(text, from)) from--;
    while (within(text, to)) to++;
    return { from, to };
  }

  function finds(text, terms, { from, to }) {
    const found = firstMatch(text, folded(terms));
    return Boolean(found) && found.from === from && found.to === to;
  }

  /* Whether a browser would mark other words than those meant. */
  function astray(text, terms, span) {
    return Boolean(firstMatch(text, folded(terms))) && !finds(text, terms, span);
  }

  /* Terms for a span, the shortest first. */
  function candidates(printed, { from, to }) {
    const { starts, ends } = named(printed.slice(from, to));
    const head = printed.lastIndexOf(EDGE, from - 1) + 1;
    const tail = edgeAfter(printed, to);
    const before = longer(printed.slice(head, from), closing);
    const after = longer(printed.slice(to, tail), opening);
    const lefts = [...starts.map((start) => ({ start })), ...before.map((prefix) => ({ prefix, start: starts[0] }))];
    const rights = [...ends.map((end) => ({ end })), ...after.map((suffix) => ({ end: ends[0], suffix }))];
    return pairs(lefts, rights).filter(({ start, end }) => start.length + end.length < to - from || !end);
  }

  /* Context of more and more words, as far as there are any. */
  function longer(text, part) {
    return [...new Set(CONTEXT.map((count) => part(text, count)))].filter(Boolean);
  }

  /* The words that name a span: all of it, or how it begins and how it ends, ever longer. */
  function named(words) {
    const lines = words.split(EDGE).filter((line) => line.trim());
    if (lines.length === 1 && (words.length <= LONG || plain(words).split(" ").length < 2))
      return { starts: [words], ends: [""] };
    const counts = [1, 2, 3, 4].map((times) => times * Math.min(ENDS, Math.floor(plain(words).split(" ").length / 2)));
    const each = (line, part) => [...new Set(counts.map((count) => part(line, count)))];
    return { starts: each(lines[0], opening), ends: each(lines[lines.length - 1], closing) };
  }

  function pairs(lefts, rights) {
    return lefts
      .flatMap((left, i) => rights.map((right, j) => ({ cost: i + j, terms: { ...left, ...right } })))
      .sort((a, b) => a.cost - b.cost)
      .map(({ terms }) => terms);
  }

  /* Terms with so much of the text around a span that they run over the edges of its blocks: these no browser finds, so
     that it marks nothing else, but the page itself marks them on arrival (selection.js). Where even these lead astray, the
     block in which they begin is named. */
  function amongBlocks(page, span, blocks, first, last) {
    const text = flow(blocks);
    const all = spanOf(text, first, last);
    const block = { from: text.printed.lastIndexOf(EDGE, all.from - 1) + 1, to: edgeAfter(text.printed, all.from) };
    return [all, block]
      .flatMap((own) => around(text.printed, own).filter((terms) => finds(text.text, terms, own)))
      .find((terms) => !astray(page.text, terms, span));
  }

  /* Terms for a span with its context before and after it, on one side, or with none. */
  function around(printed, { from, to }) {
    const prefix = context(printed.slice(0, from), -1);
    const suffix = context(printed.slice(to), 1);
    const own = overEdges(printed.slice(from, to));
    return [{ prefix, suffix }, { prefix }, { suffix }, {}].map((one) => ({ ...own, ...one }));
  }

  /* The words that name a span: those at its beginning run over the edge of a short block. */
  function overEdges(words) {
    const [first] = words.split(EDGE);
    const count = first.split(" ").length;
    if (first === words || count > CONTEXT[CONTEXT.length - 1])
      return { start: named(words).starts[0], end: named(words).ends[0] };
    const start = opening(words, count + ENDS);
    return { start, end: closing(plain(words).slice(start.length), ENDS) };
  }

  /* The words before or after a place, over the next edge of a block. */
  function context(text, side) {
    const lines = text.split(EDGE);
    const near = side < 0 ? lines.slice(-2) : lines.slice(0, 2);
    const edge = near.length > 1 ? plain(near[side < 0 ? 1 : 0]) : "";
    const count = ENDS + (edge ? Math.min(edge.split(" ").length, CONTEXT[CONTEXT.length - 1]) : 0);
    return (side < 0 ? closing : opening)(near.join(" "), count);
  }

  /* The letters of the text alone, as one: what a page adds between its blocks is passed over. */
  function flow(blocks) {
    const read = sheet(blocks, NOT_TEXT);
    return { ...read, text: read.text.replace(/\n/g, " ") };
  }

  const opening = (text, count) => plain(text).split(" ").slice(0, count).join(" ");
  const closing = (text, count) => plain(text).split(" ").slice(-count).join(" ");

  function edgeAfter(text, at) {
    const edge = text.indexOf(EDGE, at);
    return edge < 0 ? text.length : edge;
  }

  function folded(terms) {
    return Object.fromEntries(Object.entries(terms).map(([name, words]) => [name, fold(words || "")]));
  }

  function written({ prefix, start, end, suffix }) {
    const terms = [
      prefix && encoded(prefix) + "-",
      encoded(start),
      end && encoded(end),
      suffix && "-" + encoded(suffix),
    ];
    return ":~:text=" + terms.filter(Boolean).join(",");
  }

  function encoded(words) {
    return encodeURIComponent(words).replace(
      /[-'()!*~]/g,
      (sign) => "%" + sign.charCodeAt(0).toString(16).toUpperCase(),
    );
  }

  /* --- reading ------------------------------------------------------------------------------------------------------- */

  /* The terms in the fragment of an address; null where it marks no words. */
  function terms(hash) {
    const directives = hash.split(":~:")[1] || "";
    const directive = directives.split("&").find((part) => part.startsWith("text=")) || "text=";
    const read = { prefix: "", start: "", end: "", suffix: "" };
    for (const term of directive.slice("text=".length).split(",")) {
      if (term.endsWith("-")) read.prefix = decoded(term.slice(0, -1));
      else if (term.startsWith("-")) read.suffix = decoded(term.slice(1));
      else read[read.start ? "end" : "start"] = decoded(term);
    }
    return read.start ? read : null;
  }

  /* Never throws, whatever an address holds. */
  function decoded(text) {
    return plain(bluebook.elements.decoded(text));
  }

  /* The ranges of the words that terms name, of which the first begin in a place; none where the words are not there.
     They are looked for in the text, then in all of an element, then without the words around them. */
  function locate(blocks, root, place, terms) {
    const sheets = [flow(blocks), sheet(root)];
    const { start, end } = terms;
    for (const one of [terms, { start, end }]) {
      for (const page of sheets) {
        const found = foundIn(page, place, folded(one));
        if (found) return ranges(page, found.from, found.to);
      }
    }
    return [];
  }

  function foundIn(page, place, terms) {
    const inside = document.createRange();
    inside.selectNodeContents(place);
    const from = offsetOf(page, inside.startContainer, inside.startOffset);
    const to = offsetOf(page, inside.endContainer, inside.endOffset);
    const found = firstMatch(page.text, terms, from);
    return found && found.from < to ? found : null;
  }

  bluebook.textFragments = { directive, terms, decoded, locate };
})((window.bluebook = window.bluebook || {}));
