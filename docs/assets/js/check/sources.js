/* Whose words a draft says it quotes: each quotation's source among the references of its paragraph, or a book that is
   not here. The source is the one named next after a quotation, unless it plainly belongs to another sentence or
   quotation; else the last before it. */
(function (bluebook) {
  "use strict";
  const checking = (bluebook.checking = bluebook.checking || {});
  const { HIDDEN, saysPlace } = bluebook.references;
  const { isSource, bookOf, AHEAD, AFTER, FAR, sentenceOf, scene, ownsAfter, isBracketed } = checking;
  const NEAR = 300; // letters beside a quotation in which another book is looked for

  // --- attribution -----------------------------------------------------------------------------------------------------

  /** Gives each quotation of a paragraph its source. A part that it leaves open is taken from the other side. `breaks`
      are line breaks that end paragraphs. */
  function* attribute(own, quotations, references, breaks, ways) {
    const it = scene(own, quotations, references, ways);
    const rows = rowsOf(own);
    let after = 0;
    for (let at = 0; at < quotations.length; at += 1) {
      const q = quotations[at];
      while (after < references.length && references[after].start < q.end) after += 1;
      const [from, to] = bounds(breaks, q);
      const [start, end] = bounds(rows, q);
      q.named = sourceOf(it, at, after, Math.max(from, start), Math.min(to, end));
      if (!q.named && start > from) q.named = aboveRows(it, q, rows, start, from);
      if (at % 40 === 39) yield;
    }
  }

  /** The last of some places before a quotation, and the first within or after it. */
  function bounds(places, q) {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle] <= q.start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < places.length && places[last] < q.end) last += 1;
    return [low ? places[low - 1] : 0, last < places.length ? places[last] : Infinity];
  }

  const ITEM = /^[ \t]*(?:[•‣◦▪●○*+]|[-–](?= )|\(?(?:\d{1,2}|[a-z])[.)](?=[ \t]))[ \t]*(?=\S)/;
  const ROW = /\t| \| /;

  /** Where the items of a list or the rows of a table begin: each is a paragraph of its own. A citation alone is no item. */
  function rowsOf(own) {
    if (!own.includes("\n")) return [];
    const starts = [];
    let at = 0;
    for (const line of own.split("\n")) {
      const head = ITEM.exec(line);
      if (
        ROW.test(line) ||
        (head && (line[head[0].length] === HIDDEN || !checking.BARE_CITATION.test(line.slice(head[0].length))))
      )
        starts.push(at);
      at += line.length + 1;
    }
    return starts.length > 1 ? starts : [];
  }

  /** The source of a quotation whose row names none: that of its column's head, else the last named above the rows, as in
      `The 2018 edition says:`. */
  function aboveRows(it, q, rows, start, from) {
    const cells = (text) => text.split(/\t| \| /).length;
    const column = cells(it.own.slice(start, q.start));
    const head = it.references.filter((one) => one.start >= rows[0] && one.start < Math.min(rows[1], start));
    const isHead =
      head.length > 0 &&
      !it.quotations.some((one) => one.start >= rows[0] && one.start < rows[1]) &&
      ROW.test(it.own.slice(rows[0], rows[1]));
    if (isHead) return head.find((one) => cells(it.own.slice(rows[0], one.start)) === column) || null;
    const above = it.references.filter((one) => one.start >= from && one.end <= rows[0]);
    return above.length ? above[above.length - 1] : null;
  }

  function sourceOf(it, at, after, from, to) {
    const behind = it.references[after];
    const ahead = it.references[after - 1];
    const mine = behind && behind.start < to && ownsAfter(it, at, behind, after) ? behind : null;
    const before = ahead && ahead.start >= from ? ahead : null;
    const other = otherBook(it, at, mine, before, from, to);
    const source = other || named(mine, before, it.references, after, from, to);
    const also = source && mine && !other ? joint(it.own, it.references, after, it.ways) : [];
    return also.length ? { ...source, also: also.concat(source.also || []) } : source;
  }

  const NOT_JOINT = /\b(?:see|cf|but|compare|contra|contrast|also|against|quoting|citing|quoted|cited)\b/i;

  const AROUND =
    /(?:Ministry of Foreign Affairs(?: of Japan)?|MOFA)[.,:]?|[([]?\b(?:last )?(?:accessed|visited|retrieved)\b[^;()[\]]{0,30}(?:\[day of access\])?[)\]]?/gi; // citations

  /** The references that are named together with one, as its alternatives: `(…, ¶ 3; …, ¶ 9)`, `¹,²`. */
  function joint(text, references, first, ways) {
    const found = [];
    for (let at = first + 1; at < references.length && found.length < 20; at += 1) {
      const gap = text.slice(references[at - 1].end, references[at].start);
      if (gap.length > 400 || gap.includes(HIDDEN) || NOT_JOINT.test(gap) || /^[\s,.]*(?:of|based on)\b/.test(gap))
        break; // a comparison is one, of two editions
      if (
        !/^[\s;,&/>)“‘"']*$/.test(
          gap
            .replace(AROUND, " ")
            .replace(ways.headings, " ")
            .replace(ways.fillers, " ")
            .replace(/\b(?:and|or)\b/gi, " "),
        )
      )
        break;
      found.push(references[at]);
    }
    return found;
  }

  function named(behind, ahead, references, after, from, to) {
    const own = behind || ahead;
    if (!own || own.other) return own || null;
    if (!own.years && !own.address) return withYears(own, yearsNear(references, after, from, behind ? to : behind));
    if (behind && ahead && !ahead.years && !ahead.called && !ahead.other && !saysPlace(behind) && !behind.address) {
      return { ...behind, ids: ahead.ids, section: ahead.section, wording: ahead.wording + " … " + behind.wording };
    }
    return own;
  }

  function withYears(own, other) {
    return other ? { ...own, years: other.years, wording: other.wording + " … " + own.wording } : own;
  }

  /** The reference that names an edition: the last before a quotation, else the next after it. */
  function yearsNear(references, after, from, to) {
    for (let i = after - 1; i >= Math.max(0, after - FAR) && references[i].start >= from; i -= 1) {
      if (references[i].years) return references[i];
    }
    for (let i = after; i < Math.min(references.length, after + FAR) && references[i].start < to; i += 1) {
      if (references[i].years) return references[i];
    }
    return null;
  }

  // --- other books -----------------------------------------------------------------------------------------------------

  /** A book that is not here and that a quotation names nearer than a reference to this one; else null. */
  function otherBook(it, at, mine, before, from, to) {
    const q = it.quotations[at];
    const sentence = sentenceOf(it.ends, q.end - 1);
    if (mine && mine.other) return mine;
    const next = it.quotations[at + 1];
    const end = Math.min(q.end + NEAR, mine ? mine.start : it.own.length, next ? next.start : it.own.length, to);
    const bracketed = inBracketAfter(it, q.end, mine);
    if (bracketed) return bookOf(bracketed);
    const dash = /^[\s.]*[—–]\s?(\p{Lu}[^\n\uE001]{3,200})/u.exec(it.own.slice(q.end, end));
    if (dash && !mine && isSource(dash[1])) return bookOf(dash[1]);
    const rest = it.own
      .slice(q.end, Math.min(end, sentence < it.ends.length ? it.ends[sentence] : Infinity))
      .replace(/\s+/g, " ");
    const follows = AFTER.map((pattern) => pattern.exec(rest)).find(Boolean);
    if (follows) return bookOf(follows[0]);
    if (mine && !leadsNext(it, at, mine)) return null;
    const bare = mine ? "" : bareAfter(it, q.end, end);
    return bare ? bookOf(bare) : aheadOf(it, at, before, from);
  }

  /** Whether a reference after a quotation may lead in the next one: `…, while the 2018 Bluebook says “…”`. */
  function leadsNext(it, at, mine) {
    const next = it.quotations[at + 1];
    return (
      Boolean(next) &&
      mine.start < next.start &&
      !mine.called &&
      !isBracketed(it, mine) &&
      sentenceOf(it.ends, mine.start) === sentenceOf(it.ends, next.start)
    );
  }

  /** What the bracket right after a quotation says, if it names another book and nothing of this one. */
  function inBracketAfter(it, end, mine) {
    const match = /^[\s.,;:]{0,4}[([]([^()[\]\uE001]{2,300}(?:\([^()]{0,80}\)[^()\uE001]{0,200})?)[)\]]/.exec(
      it.own.slice(end, end + 600),
    );
    if (!match || (mine && mine.start < end + match[0].length && mine.start >= end)) return "";
    return isSource(match[1]) ? match[1] : "";
  }

  /** A citation of another book that follows a quotation as a sentence of its own. */
  function bareAfter(it, end, to) {
    const match = /^[.,]?\s+(\p{Lu}[^\n\uE001]{5,250})/u.exec(it.own.slice(end, to));
    if (!match) return "";
    const wording = match[1].split(/[.?!] (?=\p{Lu}\p{Ll}+ \p{Ll})/u)[0];
    return /\bpp?\. ?\d|https?:\/\/|\bdoi:/.test(wording) && isSource(wording) ? wording : "";
  }

  /** A book named ahead of a quotation in its own sentence, nearer than any reference to this one. */
  function aheadOf(it, at, before, from) {
    const q = it.quotations[at];
    const sentence = sentenceOf(it.ends, q.start);
    const start = Math.max(
      from,
      sentence ? it.ends[sentence - 1] : 0,
      at ? it.quotations[at - 1].end : 0,
      q.start - NEAR,
    );
    if (before && before.start >= start && !before.other) return null;
    const words = it.own.slice(start, q.start).replace(/\s+/g, " ");
    const found = AHEAD.map((pattern) => pattern.exec(words)).find(Boolean);
    return found ? bookOf(found[0]) : null;
  }

  Object.assign(checking, { attribute, joint });
})((window.bluebook = window.bluebook || {}));
