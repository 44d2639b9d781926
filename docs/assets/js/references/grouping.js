/* The one reader of references: the mentions of a text that belong together. What they lead to is in targets.js. The search,
   the quotation check, the page for lost addresses and the arrival at an address all read with it. Needs clean.js,
   addresses.js, mentions.js and the list of places (assets/js/references/places.js). */
(function (bluebook) {
  "use strict";
  const references = (bluebook.references = bluebook.references || {});
  const { HIDDEN, PAUSE, COVERING } = references;
  const ALONE = new Set(["address", "edition", "author", "year", "paragraph", "call", "ibid"]); // the rest names a place only beside these
  const NOTE =
    /^[ \t>]*(?:\[\^([\p{L}\d_-]{1,60})\]:?|\[(\d{1,3}|[ivxlc]{1,6})\]:?|(\d{1,3})[.)]?|([⁰¹²³⁴-⁹]{1,3})|([ivx]{1,5})[.)]?(?=[ \t])|([†‡]))[ \t]*(?=\D)/u; // the head of a note

  // --- mentions that belong together -----------------------------------------------------------------------------------

  /** `Diplomatic Bluebook 2018 (…), chapter 3, 3 (5), ¶ 6, https://…` is one reference. `noteOf` finds the note that a
      call leads to, if the text has notes. */
  function* referencesOf(text, mentions, ways, noteOf) {
    const found = [];
    let current = null;
    let seen = 0;
    for (const mention of mentions) {
      if (mention.kind === "call") {
        const notes = noteOf ? noteOf(mention) : [];
        for (const note of notes)
          found.push({ ...note.reference, start: mention.start, end: mention.end, called: true });
        current = notes.length ? null : current;
      } else if (mention.kind === "last year") {
        if (isWithoutYear(current) && belongs(text, current, mention, ways)) addTo(current, mention);
      } else if (current && belongs(text, current, mention, ways)) addTo(current, mention);
      else found.push(addTo((current = { start: mention.start, kinds: new Set() }), mention));
      if (++seen % PAUSE === 0) yield;
    }
    const named = found.filter((one) => one.called || Array.from(one.kinds).some((kind) => ALONE.has(kind)));
    for (const one of named) one.isProse = !one.called && isProse(text, one);
    for (const one of named)
      if (!one.called && isAnothers(text, one))
        one.other = text
          .slice(Math.max(0, one.start - 60), one.end + 60)
          .replace(/\s+/g, " ")
          .trim();
    return named;
  }

  /** Whether a reference to paragraphs, notes or figures may have its year at its end. */
  function isWithoutYear(reference) {
    return Boolean(reference && reference.ids && !reference.years && !reference.address);
  }

  /** Whether a reference only names an edition in a sentence, outside brackets: no ibid is about it. */
  function isProse(text, reference) {
    const before = text.slice(Math.max(0, reference.start - 200), reference.start);
    return (
      !reference.ids &&
      !reference.section &&
      !reference.title &&
      !reference.address &&
      before.lastIndexOf("(") <= before.lastIndexOf(")")
    );
  }

  /** Whether a bracket that ends in a paragraph's number begins with a name that is not ours: `(Resolution 2231, para. 9`. */
  function isInBracketOf(before) {
    const bracket = /\(([^()\uE001]*)$/.exec(before);
    const names = bracket ? bracket[1].match(/\p{Lu}\p{L}{2,}/gu) || [] : [];
    return names.some((name) => !OWN_WORDS.test(name));
  }

  const OWN_WORDS =
    /^(?:In|See|The|From|And|Or|As|At|Of|Bluebooks?|Diplomatic|DBB?|MOFA|Ministry|Foreign|Japan|Affairs|Editions?|Cf|Also|Section|Chapter|Source|Both|By|On|To|For|Compare|Chapter|JAPAN|BLUEBOOK)$/;
  const ANOTHER = /\b(?:white paper|yearbook|defen[cs]e of japan|annual report|press release|green paper)\b/i;

  /** Whether what seems to name an edition is another book's year (`Smith 2018, para. 6`), or the ministry's as the author
      of another book. */
  function isAnothers(text, reference) {
    if (reference.kinds.has("edition") || reference.kinds.has("title") || reference.address || reference.isIbid)
      return false;
    const before = text.slice(Math.max(0, reference.start - 80), reference.start);
    if ((!reference.years || reference.kinds.has("last year")) && isInBracketOf(before)) return true;
    if (!reference.years) return false;
    if (ANOTHER.test(before + text.slice(reference.start, reference.end + 60).split(/[;()]|\. /)[0])) return true;
    const word = /(\p{Lu}[\p{L}’'-]+)(?: et al\.)?[,.]? ?$/u.exec(before);
    return reference.kinds.has("year") && !reference.kinds.has("author") && Boolean(word) && !OWN_WORDS.test(word[1]);
  }

  const GOES_ON = new Set(["section", "bare section", "paragraph", "note", "figure", "table", "address"]); // after the number of a page of PDF

  function belongs(text, reference, mention, ways) {
    if (mention.start - reference.end > 600 || mention.start - reference.start > 1400) return false;
    if (Boolean(mention.other) !== Boolean(reference.other)) return false;
    const lines = text.slice(reference.end, mention.start);
    if (/\n/.test(lines) && noteHead(text.slice(reference.end + lines.lastIndexOf("\n") + 1, mention.start + 40)))
      return false;
    const whole = GOES_ON.has(mention.kind) ? lines.replace(/\n[ \t]{0,9}\d{1,4}[ \t]{0,9}(?=\n)/g, " ") : lines;
    const words = withoutYears(whole, reference).replace(/\s+/g, " ").replace(ways.headings, "…");
    const between = mention.kind === "address" ? words.replace(/[^\s(<]{1,200}$/, "").replace(ways.name, "") : words; // a host without https
    if (between.includes(HIDDEN) || between.includes(";")) return false;
    const left = between.replace(ways.fillers, " ");
    if (left.length > 60 || (/[.!?]\)? \p{Lu}/u.test(left) && countWords(left) > 1)) return false;
    const isLoose = countWords(left) > 0;
    if (isLoose && !(ALONE.has(reference.last) && ALONE.has(mention.kind))) return false;
    if (/Ministry of Foreign Affairs|\bMOFA\b/i.test(between) && (reference.address || reference.ids)) return false; // the next one's author
    return !repeats(reference, mention, isLoose);
  }

  // What a note says after its bare number; `29 countries”)` is a line of a sentence that begins with a count.
  const NOTE_WORDS =
    /^(?:[\p{Lu}\p{Lo}“"‘'¶<]|(?:above|cf|e\.g|http|ibid|id|loc|op|para|pp?|see|supra|www)(?![\p{L}\d]))/u;

  /** The head of a numbered note with which a line begins: {size, call}. Null for others, such as one that begins with the
      printed number `3 (5)`. */
  function noteHead(line) {
    const head = NOTE.exec(line);
    if (!head || (head[3] && /\d[ \t]*$/.test(head[0]) && !NOTE_WORDS.test(line.slice(head[0].length)))) return null;
    return { size: head[0].length, call: head.slice(1).find(Boolean).normalize("NFKC") };
  }

  /** What comes between two mentions, without the year and the pages that a style adds: `(2018, …)`, `p. 45`. */
  function withoutYears(text, reference) {
    return text.replace(/\b(?:19|20)\d\d\b|\bpp?\. ?\d{1,4}(?:[-–]\d{1,4})?/g, (all) =>
      /^p/.test(all) || (reference.years || []).includes(all) ? " " : all,
    );
  }

  function countWords(text) {
    return (text.match(/[\p{L}\p{Nd}]+/gu) || []).length;
  }

  /** Whether a mention says again what a reference has said, and so begins another. */
  function repeats(reference, mention, isLoose) {
    if (mention.isIbid) return true;
    if (isComplete(reference, mention)) return true;
    if (mention.page && reference.address)
      return mention.page !== reference.address.page || mention.id !== reference.address.id;
    if (mention.section && reference.section) return true;
    if (!mention.years || !reference.years || mention.years[0] === reference.years[0]) return false;
    return !mention.page || isLoose; // an address beside the words of another edition is a contradiction, reported as one
  }

  /** Whether a reference that has its paragraph or address already says what a mention says: an edition, a title or a
      chapter comes before these. */
  function isComplete(reference, mention) {
    if (!reference.ids && !reference.address) return false;
    if (mention.kind === "author") return true;
    if (mention.kind === "edition") return Boolean(reference.years && reference.ids);
    return Boolean((mention.title && reference.title) || (mention.chapter && reference.chapter));
  }

  function addTo(reference, mention) {
    reference.end = mention.end;
    reference.last = mention.kind;
    reference.kinds.add(mention.kind);
    if (mention.kind === "address" && mention.page) reference.address = reference.address || mention;
    reference.years = reference.years || mention.years;
    if (mention.ids) reference.ids = Array.from(new Set((reference.ids || []).concat(mention.ids)));
    if (mention.title) reference.title = mention.title;
    if (mention.chapter) reference.chapter = mention.chapter;
    if (mention.other) reference.other = mention.other;
    if (mention.lost) reference.lost = mention.lost;
    if (mention.isIbid) reference.isIbid = true;
    if (mention.part && reference.part === "1") reference.part = "1, " + mention.part; // of the chapter's section 1
    if (mention.kind === "bare section" && reference.chapter) reference.part = mention.section;
    else if (mention.section) reference.section = mention.section;
    return reference;
  }

  // --- a whole text ----------------------------------------------------------------------------------------------------

  /** A text without the time that an edition covers, in the same length. */
  function withoutCover(text) {
    return text.replace(COVERING, (all) => " ".repeat(all.length));
  }

  /** The references of a text in order; an ibid takes what it leaves open from the one before it. */
  function* inText(text, ways, noteOf) {
    const own = withoutCover(text);
    return takenUp(yield* referencesOf(own, yield* references.mentionsIn(own, ways), ways, noteOf), null);
  }

  /** References in which each ibid has what the reference before it named. */
  function takenUp(found, before) {
    let previous = before;
    found.forEach((reference, at) => {
      if (reference.isIbid && previous) found[at] = continued(reference, previous);
      if (!previous || !reference.isProse) previous = found[at];
    });
    return found;
  }

  function continued(reference, previous) {
    const { start, end, kinds, last, wording, ids, section } = reference;
    const own = { start, end, kinds, last, wording, isIbid: true };
    if (!ids && !section) return { ...previous, ...own };
    const inherited = {
      years: previous.years,
      title: previous.title,
      chapter: previous.chapter,
      other: previous.other,
    };
    const page = previous.address && previous.address.page;
    return {
      ...inherited,
      ...own,
      section: section || previous.section,
      ids,
      ...(page ? { address: { page, id: "", years: previous.years } } : {}),
    };
  }

  let ways = null;

  /** The ways of naming a place, made once. */
  function waysOf(places) {
    ways = ways && ways.places === places ? ways : references.makeWays(places);
    return ways;
  }

  Object.assign(references, { waysOf, inText, takenUp, withoutCover, noteHead });
})((window.bluebook = window.bluebook || {}));
