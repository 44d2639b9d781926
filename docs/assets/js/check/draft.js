/* A draft's paragraphs and notes, with everything that it quotes and names, in order. */
(function (bluebook) {
  "use strict";
  const checking = (bluebook.checking = bluebook.checking || {});
  const references = bluebook.references;
  const { noteHead, HIDDEN, PAUSE } = references;
  const LEAST_WORDS = 4; // of a quotation
  const MOST = 5000; // quotations of a draft; the rest is said not to be checked
  const PART = 20000; // letters that are cleaned between two chances to pause

  // --- a clean draft ---------------------------------------------------------------------------------------------------

  /** The draft as its writer meant it: see references/clean.js. Parts end between paragraphs, else between lines. */
  function* cleanDraft(draft) {
    const parts = [];
    for (let at = 0, next = 0; at < draft.length; at = next) {
      next = partEnd(draft, at + PART);
      parts.push(withMarks(references.clean(draft.slice(at, next))));
      yield;
    }
    return parts.join("");
  }

  function partEnd(draft, from) {
    if (from >= draft.length) return draft.length;
    const near = draft.slice(from, from + 10000);
    const blank = near.search(/\n[ \t>]*\r?\n/);
    const line = near.indexOf("\n");
    return from + (blank >= 0 ? blank + 1 : line >= 0 ? line + 1 : near.length);
  }

  /** Every sort of double quotation mark as one of three. */
  function withMarks(text) {
    return text
      .replace(/``|‘‘/g, "“")
      .replace(/’’/g, "”")
      .replace(/''|[‟＂〝〞„″]/g, '"')
      .replace(/[「『]|«\s?/g, "“")
      .replace(/[」』]|\s?»/g, "”");
  }

  // --- footnotes at the end of a draft ---------------------------------------------------------------------------------

  /** The numbered notes of a draft that name a source: number -> [{start, head, reference}]. */
  function* readNotes(draft, ways) {
    const notes = new Map();
    let at = 0;
    let seen = 0;
    let previous = null;
    while (at < draft.length) {
      const end = (draft.indexOf("\n", at) + 1 || draft.length + 1) - 1;
      const head = noteHead(draft.slice(at, Math.min(end, at + 90)));
      if (head) previous = (yield* keepNote(notes, head, draft, at, ways, previous)) || previous;
      at = end + 1;
      if (++seen % PAUSE === 0) yield;
    }
    return notes;
  }

  function* keepNote(notes, head, draft, at, ways, previous) {
    const raw = noteText(draft, at);
    const wording = raw.slice(head.size);
    const named = references.takenUp(
      (yield* references.inText(raw, ways)).filter((one) => !one.called),
      previous,
    );
    for (const one of named) one.wording = one.wording || raw.slice(one.start, one.end);
    const source = sourceOfNote(wording, named, head.size);
    if (!source) return null;
    const joint =
      source === named[0]
        ? checking.joint(raw, named, 0, ways)
        : named.length && isJoint(raw.slice(head.size, named[0].start), ways)
          ? named.slice(0, 1)
          : [];
    const reference = { ...source, also: joint.length ? joint : source.also || [], isIbid: false };
    if (!notes.has(head.call)) notes.set(head.call, []);
    notes.get(head.call).push({ start: at, head: at + head.size, reference });
    return reference;
  }

  /** Whether what comes before a reference in a note ends in another book and a semicolon: both are its sources. */
  function isJoint(before, ways) {
    const rest = before
      .slice(before.lastIndexOf(";") + 1)
      .replace(ways.headings, " ")
      .replace(ways.fillers, " ");
    return before.includes(";") && !/[\p{L}\d]/u.test(rest);
  }

  /** The source that a note names: its first reference, or a book that is not here and named before. */
  function sourceOfNote(wording, named, offset) {
    const first = named[0];
    const ahead = first ? wording.slice(0, Math.max(0, first.start - offset)) : wording;
    const isBook =
      ahead.trim().length > 8 &&
      checking.isSource(ahead) &&
      (!first || /[;.]\s*(?:see|cf|also|and)?[^;.]{0,80}$/i.test(ahead));
    return isBook && !/Ministry of Foreign Affairs|Bluebook/i.test(ahead) ? checking.bookOf(ahead) : first || null;
  }

  /** A note's lines: up to a blank line or the next note. */
  function noteText(draft, at) {
    const lines = draft.slice(at, at + 2000).split("\n");
    let size = 1;
    while (size < lines.length && lines[size].trim() && !noteHead(lines[size])) size += 1;
    return lines.slice(0, size).join("\n");
  }

  /** The notes of a call: for each number the first below it, else the last above it. A note's own number is no call. */
  function notesOf(notes, mention, offset) {
    return mention.calls.map((call) => noteOf(notes.get(call), mention.start + offset)).filter(Boolean);
  }

  function noteOf(found, at) {
    if (!found) return null;
    let low = 0;
    let high = found.length; // found[low] will be the first note that begins after the call
    while (low < high) {
      const middle = (low + high) >> 1;
      if (found[middle].start > at) high = middle;
      else low = middle + 1;
    }
    if (low && at < found[low - 1].head) return null;
    return found[Math.min(low, found.length - 1)];
  }

  // --- paragraphs ------------------------------------------------------------------------------------------------------

  /** The stretches between blank lines: [start, end]. */
  function* paragraphsOf(draft) {
    let at = 0;
    for (const blank of draft.matchAll(/\n[ \t]*\n\s*/g)) {
      if (blank.index > at) yield [at, blank.index];
      at = blank.index + blank[0].length;
    }
    if (at < draft.length) yield [at, draft.length];
  }

  const OPENS = /^["“‘'«]/;
  const ITEM = /^(?:[•‣◦*–-]|\(?[\da-z]{1,2}[.)])[ \t]{1,3}["“‘'«]/;
  const CITATION =
    /^(?:[—–-] ?)?[([]?(?:Ministry of Foreign|MOFA|(?:Japan[’']s )?(?:Diplomatic )?Blue ?book|DBB? ?20|¶|paras?\b|https?:|source:|ibid)/i;

  /** The stretches in which a quotation and its source are looked for: paragraphs, but one that ends in a colon goes on with
      the quotation below it, and a citation alone belongs to the quotation above it. `goesOn` says whether a quotation that
      is not closed may go on in the next, as the rule is: each of its paragraphs opens with a mark. */
  function* stretchesOf(draft) {
    let open = null;
    for (const [start, end] of paragraphsOf(draft)) {
      const before = open ? draft.slice(Math.max(open.start, open.end - 80), open.end).trimEnd() : "";
      const after = draft.slice(start, start + 90);
      const isItem = Boolean(open) && ITEM.test(after) && (open.isList || /:$/.test(before));
      const leads = isItem || (/:$/.test(before) && OPENS.test(after));
      if (open) open.isList = isItem;
      if (leads || (/["”’][.,;]?$/.test(before) && CITATION.test(after) && end - start < 600 && !noteHead(after)))
        open.end = end;
      else {
        if (open) yield Object.assign(open, { goesOn: OPENS.test(after) });
        open = { start, end };
      }
    }
    if (open) yield open;
  }

  /** Whether line breaks end paragraphs in a draft, as in one copied from a word processor: its beginning has hardly a
      blank line. */
  function isUnwrapped(draft) {
    const beginning = draft.slice(0, 100000);
    const breaks = beginning.split("\n").length - 1;
    const blank = Array.from(paragraphsOf(beginning)).length - 1;
    return breaks > 0 && blank * 4 < breaks;
  }

  const LONG_LINE = 160; // nobody wraps lines later
  const BARE_CITATION =
    /^\W*(?:\d{1,3}\W*)?(?:Ministry of|MOFA|(?:Japan[’']s )?(?:Diplomatic )?Blue ?book|DBB? ?20|20\d\d|¶|para|https?:|source|see\b|ibid|from\b|in\b|chapter|\()/i;

  /** The line breaks of a paragraph after which another begins, in a draft whose line breaks do that: after a whole
      sentence on a long line, unless a citation follows. */
  function breaksOf(text) {
    const found = [];
    for (const match of text.matchAll(/[^\n]+\n+/g)) {
      const at = match.index + match[0].length;
      if (
        match[0].length <= LONG_LINE ||
        !/[.!?:][”"’')\]]*\s*(?:\[?\^?\d{0,3}\]?)\s*$/.test(match[0].trimEnd().slice(-40))
      )
        continue;
      if (!BARE_CITATION.test(text.slice(at, at + 60)) && !noteHead(text.slice(at, at + 90))) found.push(at);
    }
    return found;
  }

  /** Everything that a draft quotes and names, in order. */
  function* readDraft(draft, places) {
    const ways = references.waysOf(places);
    const notes = yield* readNotes(draft, ways);
    const unwrapped = isUnwrapped(draft);
    const read = { quotations: some(), short: some(), unclosed: some(), references: some() };
    let before = null;
    for (const { start, end, goesOn } of stretchesOf(draft)) {
      const text = draft.slice(start, end);
      const marks = yield* checking.readMarks(text, ways, goesOn);
      const own = ownWords(text, marks.quotations);
      const found = references.takenUp(yield* readReferences(text, own, start, notes, ways), before);
      yield* checking.attribute(own, marks.quotations, found, unwrapped ? breaksOf(text) : [], ways);
      for (const quotation of marks.quotations) quotation.at = start;
      before = found[found.length - 1] || before;
      keepSome(read.quotations, marks.quotations);
      keepSome(read.short, marks.short);
      keepSome(
        read.unclosed,
        marks.unclosed.slice(0, MOST).map((mark) => text.slice(mark, mark + 60)),
        marks.unclosed.length,
      );
      keepSome(
        read.references,
        found.filter((reference) => !reference.called),
      );
      yield;
    }
    return read;
  }

  /** A draft without quotation marks: each of its paragraphs is a quotation, whose source it does not name. */
  function* readWhole(draft) {
    const read = { quotations: some(), short: some(), unclosed: some(), references: some() };
    for (const [start, end] of paragraphsOf(draft)) {
      const text = draft.slice(start, end);
      const quotation = { start: 0, end: text.length, text, at: start, named: null };
      keepSome(checking.hasWords(text, LEAST_WORDS) ? read.quotations : read.short, [quotation]);
      yield;
    }
    read.short.first = read.short.first.map(({ text }) => text);
    return read;
  }

  const LONGEST_BARE = 6000; // letters

  /** Whether a draft is one paragraph with no quotation mark that names no source: as pasted by whoever asks for its words. */
  function isBare(draft, read) {
    const found = [read.quotations, read.short, read.unclosed, read.references];
    if (draft.length > LONGEST_BARE || !checking.hasWords(draft, LEAST_WORDS)) return false;
    const isAlone = Array.from(paragraphsOf(draft.trim())).length === 1;
    return isAlone && found.every((one) => !one.count) && !/["“”‘]/.test(draft);
  }

  /** The first of many, and how many there are. */
  function some() {
    return { first: [], count: 0 };
  }

  function keepSome(kept, found, count) {
    kept.count += count === undefined ? found.length : count;
    for (let i = 0; i < found.length && kept.first.length < MOST; i += 1) kept.first.push(found[i]);
  }

  /** The references of a draft paragraph outside its quotations. */
  function* readReferences(text, own, start, notes, ways) {
    const found = yield* references.inText(own, ways, (mention) => notesOf(notes, mention, start));
    for (const one of found) while (own[one.start] === HIDDEN) one.start += 1; // `“…” (2018)` begins after the quotation
    for (const one of found) if (!one.called) one.wording = text.slice(one.start, one.end).replace(/^["“”.,;\s]+/, "");
    return found;
  }

  /** A paragraph with its quotations hidden. */
  function ownWords(text, quotations) {
    const parts = [];
    let at = 0;
    for (const q of quotations) {
      parts.push(text.slice(at, q.start), HIDDEN.repeat(q.end - q.start));
      at = q.end;
    }
    parts.push(text.slice(at));
    return references.withoutCover(parts.join(""));
  }

  Object.assign(checking, { cleanDraft, readDraft, readWhole, isBare, BARE_CITATION });
})((window.bluebook = window.bluebook || {}));
