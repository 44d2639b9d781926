/* The quotations of a draft paragraph: what its quotation marks enclose, double ones and single. */
(function (bluebook) {
  "use strict";
  const checking = (bluebook.checking = bluebook.checking || {});
  const { hasWords } = checking;
  const { folded, PAUSE } = bluebook.references;
  const LEAST_WORDS = 4;
  const DEEPEST = 40; // marks open at once; more is no writing
  const LONGEST_SINGLE = 6000; // letters between single marks
  const BEFORE_OPENING = /[\s([{<«—―–\-/*_>‘“"'|]/;
  const AFTER_CLOSING = /[\s.,;:!?)\]}>»—―–\-/*_’'”"|[(¹²³⁰-⁹…]/;

  // --- double marks ----------------------------------------------------------------------------------------------------

  /** Whether a mark opens or closes by what is around it; "" where that does not decide. */
  function roleAround(before, after) {
    const opens = (!before || BEFORE_OPENING.test(before)) && after && !/\s/.test(after);
    const closes = before && !/\s/.test(before) && (!after || AFTER_CLOSING.test(after));
    if (Boolean(opens) === Boolean(closes)) return "";
    return opens ? "opens" : "closes";
  }

  /** What a mark does. A curly one says so, unless everything around it says the contrary (typed or corrected wrongly). */
  function roleOf(mark, around, isOpen) {
    if (mark === "“") return around === "closes" && isOpen ? "closes" : "opens";
    if (mark === "”") return around === "opens" && !isOpen ? "opens" : "closes";
    return around || (isOpen ? "closes" : "opens");
  }

  /** The outermost pairs of double quotation marks of a draft paragraph, as {start, end, inner}; inner pairs belong to
      them. `unclosed` are the places of marks that open nothing that ends: they swallow nothing. */
  function* pairMarks(text) {
    const outermost = { inner: null };
    const open = [];
    const unclosed = [];
    let seen = 0;
    for (const run of text.matchAll(/["“”]+/g)) {
      const after = run.index + run[0].length;
      const around = roleAround(text[run.index - 1], text[after]);
      for (let at = run.index; at < after; at += 1) {
        const mark = { isStraight: text[at] === '"', start: at, end: 0, inner: null };
        if (roleOf(text[at], around, open.length > 0) === "opens") enter(mark);
        else close(mark);
        if (++seen % PAUSE === 0) yield;
      }
    }
    while (open.length) leaveUnclosed();
    return { pairs: outermost.inner || [], unclosed: unclosed.sort((a, b) => a - b) };

    function enter(mark) {
      while (open.length >= DEEPEST) leaveUnclosed();
      open.push(mark);
    }

    /** Closes the last open mark of the same kind, else (typed in two ways) the last of any kind. */
    function close(mark) {
      if (!open.length) return;
      const same = open.map((other) => other.isStraight).lastIndexOf(mark.isStraight);
      while (same >= 0 && open.length - 1 > same) leaveUnclosed();
      const pair = open.pop();
      pair.end = mark.start + 1;
      if (pair.end - pair.start > 2) keep(pair);
    }

    function leaveUnclosed() {
      const mark = open.pop();
      unclosed.push(mark.start);
      for (const pair of mark.inner || []) keep(pair);
    }

    function keep(pair) {
      const holder = open.length ? open[open.length - 1] : outermost;
      (holder.inner = holder.inner || []).push(pair);
    }
  }

  /** A pair that holds a citation between other quotations is two marks that do not belong together. */
  function* soundPairs(text, pairs) {
    for (const pair of pairs) {
      if (!pair.inner || !citesBetween(text, pair)) yield pair;
      else yield* soundPairs(text, pair.inner);
    }
  }

  function citesBetween(text, pair) {
    let at = pair.start;
    let outside = "";
    for (const inner of pair.inner) {
      outside += text.slice(at, inner.start) + " ";
      at = inner.end;
    }
    outside += text.slice(at, pair.end);
    return /¶|https?:\/\//.test(outside) || Boolean(pair.isSingle && /\bBluebook\b/.test(outside));
  }

  // --- single marks ----------------------------------------------------------------------------------------------------

  const NO_OPENING = /^['‘](?:\d0s|\d\d\b|(?:tis|twas|twere|em|til|cause|n|round|bout|cos)\b)/i; // the ’90s, ’tis

  /** The single marks of a text that open or close a quotation; an apostrophe does neither. `isWeak` is a mark after an s
      that may as well belong to a plural: the dogs’ owners. */
  function singleMarks(text) {
    const found = [];
    for (const match of text.matchAll(/['‘’]/g)) {
      const at = match.index;
      const before = text[at - 1] || "";
      const after = text[at + 1] || "";
      const opens =
        match[0] !== "’" &&
        (!before || BEFORE_OPENING.test(before)) &&
        /[^\s.,;:!?)\]'’]/.test(after) &&
        !NO_OPENING.test(text.slice(at, at + 8));
      const closes =
        match[0] !== "‘" &&
        /[^\s([{]/.test(before) &&
        (!after || AFTER_CLOSING.test(after) || isCall(before, text.slice(at + 1, at + 5)));
      if (opens && !(closes && match[0] === "’")) found.push({ at, opens: true });
      else if (closes)
        found.push({ at, opens: false, isWeak: before === "s" && /^\s+\p{L}/u.test(text.slice(at + 1, at + 9)) });
    }
    return found;
  }

  /** Whether a single mark closes before a note's number: `… threats.’1`. */
  function isCall(before, after) {
    return /[^\d\s]/.test(before) && /^(?:\d{1,3}|[†‡])(?:[\s.,;:)\]]|$)/.test(after);
  }

  /** Pairs of single marks: each opening mark with the first that surely closes it before another opens, else with the
      first that may. */
  function singlePairs(text) {
    const marks = singleMarks(text);
    const pairs = [];
    for (let at = 0; at < marks.length; at += 1) {
      if (!marks[at].opens) continue;
      const closing = closingOf(marks, at);
      if (closing < 0) continue;
      pairs.push({ start: marks[at].at, end: marks[closing].at + 1, inner: null, isSingle: true });
      at = closing;
    }
    return pairs;
  }

  function closingOf(marks, opening) {
    let depth = 0;
    let weak = -1;
    for (let at = opening + 1; at < marks.length && at < opening + 60; at += 1) {
      if (marks[at].at - marks[opening].at > LONGEST_SINGLE) break;
      if (marks[at].opens) depth += 1;
      else if (depth) depth -= marks[at].isWeak ? 0 : 1;
      else if (!marks[at].isWeak) return at;
      else if (weak < 0) weak = at;
    }
    return weak;
  }

  /** All outermost pairs of a paragraph in order: the double ones, and single ones that are not inside them. A single
      pair that wholly encloses double ones takes their place. */
  function mergedPairs(text, doubles) {
    const singles = singlePairs(text).filter((pair) => hasWords(text.slice(pair.start + 1, pair.end - 1), LEAST_WORDS));
    const found = [];
    let next = 0;
    for (const single of singles) {
      while (next < doubles.length && doubles[next].end <= single.start) found.push(doubles[next++]);
      const inside = [];
      for (let at = next; at < doubles.length && doubles[at].start < single.end; at += 1) inside.push(doubles[at]);
      const crosses = inside.some((double) => double.start < single.start || double.end > single.end);
      if (crosses || (inside.length && citesBetween(text, Object.assign(single, { inner: inside })))) continue;
      if (!inside.length && /https?:\/\//.test(text.slice(single.start, single.end))) continue;
      next += inside.length;
      found.push(single);
    }
    return found.concat(doubles.slice(next)).sort((a, b) => a.start - b.start);
  }

  // --- quotations ------------------------------------------------------------------------------------------------------

  /** Whether a pair of marks holds the title by which a citation names a page or a record, not words that are quoted:
      author, “Title,” in Diplomatic Bluebook 2018; feature “Title”; “name”, record drawn from … */
  function isTitle(text, pair, ways) {
    const quote = text.slice(pair.start + 1, pair.end - 1);
    const before = text.slice(Math.max(0, pair.start - 60), pair.start);
    const after = text.slice(pair.end, pair.end + 60);
    if (ways.before.test(before) || ways.after.test(after)) return true;
    const isKnown = ways.titles.has(folded(quote.replace(/[.,;:]\s*$/, "").replace(/^[\s]*\(?\d\)\s*/, "")));
    if (!isKnown) return false;
    if (
      /\b(?:column|feature)\s+$|\bMinistry of Foreign Affairs(?: of Japan|, Japan)?[\s,.:(\d)]*$|\bMOFA[\s,.:(\d)]*$/i.test(
        before,
      )
    )
      return true;
    return /^[\s,.;]*(?:\(?(?:19|20)\d\d\)?[\s,.;]*)?(?:chap|ch\b|(?:in[\s:]+)?[*_]{0,3}(?:Japan[’']s )?(?:Diplomatic\s+)?Blue\s?book)/i.test(
      after,
    );
  }

  /** The quotations of a draft paragraph, those too short to be looked up, and the marks that are not closed. One that is
      not closed runs to the end where the next paragraph opens with a mark too, and `goesOn` is set. */
  function* readMarks(text, ways, goesOn) {
    const doubles = yield* pairMarks(text);
    const read = { quotations: [], short: [], unclosed: doubles.unclosed };
    let seen = 0;
    for (const pair of mergedPairs(text, Array.from(soundPairs(text, doubles.pairs)))) {
      if (isTitle(text, pair, ways)) continue;
      const quote = text.slice(pair.start + 1, pair.end - 1);
      if (hasWords(quote, LEAST_WORDS)) read.quotations.push({ start: pair.start, end: pair.end, text: quote });
      else if (quote.trim()) read.short.push(quote);
      if (++seen % PAUSE === 0) yield;
    }
    if (goesOn) addRest(text, read);
    return read;
  }

  function addRest(text, read) {
    const last = read.unclosed[read.unclosed.length - 1];
    const before = read.quotations[read.quotations.length - 1];
    if (last === undefined || (before && before.end > last) || !hasWords(text.slice(last + 1), LEAST_WORDS)) return;
    read.unclosed.pop();
    read.quotations.push({ start: last, end: text.length, text: text.slice(last + 1) });
  }

  Object.assign(checking, { readMarks });
})((window.bluebook = window.bluebook || {}));
