/* Whose words a draft says it quotes: each quotation's source among the references of its paragraph, or a book that is
   not here. The source is the one named next after a quotation, unless it plainly belongs to another sentence or
   quotation; else the last before it. */
(function () {
  "use strict";
  const bluebook = (window.bluebook = window.bluebook || {});
  const checking = (bluebook.checking = bluebook.checking || {});
  const { HIDDEN, saysPlace } = bluebook.references;
  const FAR = 50; // references that are searched for an edition
  const NEAR = 300; // letters beside a quotation in which another book is looked for

  // --- sentences -------------------------------------------------------------------------------------------------------

  const SHORTENED = /(?:^|[\s(\uE001])(?:\p{L}|(?:\p{L}\.)+\p{L}|[Mm]rs?|[Mm]s|[DdSs]r|[Jj]r|Prof|Gen|Adm|Col|Capt|Gov|Sen|Rep|Amb|St|vs?|etc|al|eds?|vol|nos?|No|paras?|Paras?|pars?|ch|chap|secs?|sect|arts?|figs?|nn?|fn|cf|pp?|[Ii]bid|cit|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|approx|trans|rev)$/u;

  /** Where the sentences of a paragraph end, its quotations hidden: `quotations` say what they end with. */
  function sentenceEnds(own, quotations) {
    const ends = [], stops = new Map(quotations.map((q) => [q.end, /[.…]\s*[”’"']?$/.test(q.text.trimEnd())]));
    for (const match of own.matchAll(/([.!?…]|\uE001)["”’)\]]{0,3}(?:\[?\^?\d{1,3}\]?(?=\s)|[⁰¹²³⁴-⁹]{1,3})?\s+(?=["“‘(]?[\p{Lu}\uE001])/gu)) {
      const at = match.index, sign = match[1];
      if (sign === HIDDEN && !stops.get(at + 1)) continue;
      if (sign === "." && SHORTENED.test(own.slice(Math.max(0, at - 12), at))) continue;
      if (own[at + match[0].length] === "(") continue;
      ends.push(at + match[0].length);
    }
    return ends;
  }

  function sentenceOf(ends, at) {
    let low = 0, high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // --- whose a reference is --------------------------------------------------------------------------------------------

  const LEADING = /^[\s(“"‘']{0,4}(?:so|this|that|these|those|thus|source|from|quoted|cited|taken|see|it\s+(?:is|was|comes|came|appears|stands)|they\s+(?:are|were|come|appear)|the\s+(?:words?|sentences?|passages?|quotations?|quotes?|statement|lines?|text|source|reference|phrase)|both|all)\b/i;
  const NO_WORDS = /\b(?:see|also|source|from|in|cf|at|quoted|cited|available|the|of|and|ibid|accessed|retrieved|ministry|foreign|affairs|japan|mofa|diplomatic|bluebook|chapter|section|edition|page|day|access|january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;

  /** The paragraph as attribution sees it. */
  function scene(own, quotations, references, ways) {
    return { ways, own, quotations, references, ends: sentenceEnds(own, quotations), words: new Map() };
  }

  /** The index of the first of a list that starts at a place or later. */
  function firstFrom(list, place) {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle].start < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How many words a sentence has beside the references in it and the words about them. */
  function wordsBeside(it, number) {
    if (!it.words.has(number)) it.words.set(number, countBeside(it, number));
    return it.words.get(number);
  }

  function countBeside(it, number) {
    const from = number ? it.ends[number - 1] : 0, to = Math.min(number < it.ends.length ? it.ends[number] : it.own.length, from + 4000);
    const parts = [];
    let at = from;
    for (let next = firstFrom(it.references, from); next < it.references.length && it.references[next].start < to; next += 1) {
      parts.push(it.own.slice(at, it.references[next].start));
      at = it.references[next].end;
    }
    const text = parts.concat(it.own.slice(at, Math.max(at, to))).join(" ");
    return (text.replace(it.ways.headings, " ").replace(it.ways.fillers, " ").replace(/\uE001+/g, " ").replace(NO_WORDS, " ").match(/\p{L}{2,}/gu) || []).length;
  }

  /** Whether a reference after a quotation is its own. */
  function ownsAfter(it, at, reference, next) {
    const quotation = it.quotations[at], mine = sentenceOf(it.ends, quotation.end - 1), its = sentenceOf(it.ends, reference.start);
    if (mine === its) return !leadsIn(it, at, reference, next);
    if (between(it, at, reference)) return false;
    if (at + 1 < it.quotations.length && it.quotations[at + 1].start < reference.start && wordsBeside(it, mine) > 1) return false;
    const other = it.quotations[firstFrom(it.quotations, reference.end)];
    const others = other && sentenceOf(it.ends, other.start) === its && !startsAnew(it, other);
    if (others && !isBracketed(it, reference)) return false;
    if (its > mine + 1 && !isBare(it, its)) return false;
    return isBare(it, its) || LEADING.test(it.own.slice(it.ends[its - 1], it.ends[its - 1] + 40));
  }

  function startsAnew(it, quotation) {
    return /[.;]\s*$/.test(it.own.slice(Math.max(0, quotation.start - 4), quotation.start));
  }

  /** Whether a sentence is a citation and nothing else. */
  function isBare(it, number) {
    return wordsBeside(it, number) < 4;
  }

  /** Whether another quotation, in words of its own, comes between a quotation and a reference. */
  function between(it, at, reference) {
    let last = at;
    if (firstFrom(it.quotations, reference.start) - at > FAR) return true;
    while (last + 1 < it.quotations.length && it.quotations[last + 1].start < reference.start) {
      const gap = it.own.slice(it.quotations[last].end, it.quotations[last + 1].start);
      if (/\p{L}/u.test(gap.replace(/\b(?:and|or|und)\b|&/gi, ""))) return true;
      last += 1;
    }
    return false;
  }

  /** `The 2018 edition says “…”, the 2015 edition “…”`: a reference that leads in the next quotation, while this one has
      been led in by another. */
  function leadsIn(it, at, reference, after) {
    const next = it.quotations[at + 1], quotation = it.quotations[at], mine = sentenceOf(it.ends, quotation.start);
    const ahead = it.references[after - 1], previous = at ? it.quotations[at - 1].end : 0;
    if (!next || !ahead || reference.called || isBracketed(it, reference) || reference.start > next.start) return false;
    if (sentenceOf(it.ends, ahead.start) !== mine || ahead.start < previous || isBracketed(it, ahead)) return false;
    const following = it.references[after + 1], afterNext = it.quotations[at + 2];
    return !following || following.start < next.start || (afterNext && following.start > afterNext.start) || sentenceOf(it.ends, following.start) !== mine;
  }

  function isBracketed(it, reference) {
    const before = it.own.slice(Math.max(0, reference.start - 200), reference.start);
    return Math.max(before.lastIndexOf("("), before.lastIndexOf("[")) > Math.max(before.lastIndexOf(")"), before.lastIndexOf("]"));
  }

  // --- attribution -----------------------------------------------------------------------------------------------------

  /** Gives each quotation of a paragraph its source. A part that it leaves open is taken from the other side. `breaks`
      are line breaks that end paragraphs. */
  function* attribute(own, quotations, references, breaks, ways) {
    const it = scene(own, quotations, references, ways);
    let after = 0, next = 0;
    for (let at = 0; at < quotations.length; at += 1) {
      const q = quotations[at];
      while (after < references.length && references[after].start < q.end) after += 1;
      while (next < breaks.length && breaks[next] <= q.start) next += 1;
      const from = next ? breaks[next - 1] : 0;
      let last = next;
      while (last < breaks.length && breaks[last] < q.end) last += 1;
      q.named = sourceOf(it, at, after, from, last < breaks.length ? breaks[last] : Infinity);
      if (at % 40 === 39) yield;
    }
  }

  function sourceOf(it, at, after, from, to) {
    const behind = it.references[after], ahead = it.references[after - 1];
    const mine = behind && behind.start < to && ownsAfter(it, at, behind, after) ? behind : null;
    const before = ahead && ahead.start >= from ? ahead : null;
    const other = otherBook(it, at, mine, before, from, to);
    return other || named(mine, before, it.references, after, from, to);
  }

  function named(behind, ahead, references, after, from, to) {
    const own = behind || ahead;
    if (!own || own.other) return own || null;
    if (!own.years && !own.address) return withYears(own, yearsNear(references, after, from, behind ? to : behind));
    if (behind && ahead && !ahead.years && !ahead.called && !ahead.other && !saysPlace(behind) && !behind.address) {
      return Object.assign({}, behind, { ids: ahead.ids, section: ahead.section, said: ahead.said + " … " + behind.said });
    }
    return own;
  }

  function withYears(own, other) {
    return other ? Object.assign({}, own, { years: other.years, said: other.said + " … " + own.said }) : own;
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

  const BOOKS = "(?:[Ww]hite ?[Pp]apers?|WHITE PAPER|Defen[cs]e of Japan|Green Paper|Yearbook|Annual Report|Strategic Review|National Security Strategy|" +
    "National Defen[cs]e Program Guidelines|[Pp]ress [Rr]elease|[Pp]ress [Cc]onference|[Jj]oint (?:[Ss]tatement|[Dd]eclaration|[Cc]ommuniqu[eé])|" +
    "[Cc]ommuniqu[eé]|Hansard|[Rr]esolution \\d|[Nn]ewspaper|(?:[A-Z]\\p{L}+ ){1,3}(?:Times|Post|Journal|Review|Quarterly|Bulletin|Gazette|Shimbun|News)|" +
    "Reuters|Kyodo|NHK|BBC|doi:|arXiv)";
  const SAYS = "(?:says?|said|states?|stated|writes?|wrote|notes?|noted|declares?|declared|reads?|puts? it|describes?|described|argues?|argued|claims?|claimed|reports?|reported|observes?|observed|calls?|called|warns?|warned)";
  const NO_BOOK = "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|" +
    "Spring|Summer|Autumn|Fall|Winter|Since|From|Until|Before|After|During|Between|By|On|As|At|The|This|That|It|He|She|They|We|Emphasis|Italics|Translation|Translated|Edition|Covering|FY|Article|Articles|" +
    "Chapter|Section|Figure|Fig|Table|Part|Annex|Appendix|Box|Column|Feature|Note|Paragraph|Para|Page|Act|Ibid|Idem|Bluebook|Diplomatic|DBB?|MOFA|Ministry of Foreign|Japan,? \\d|Number|No|Line|Day|Phase|Step|Item|Resolution|In";
  const NAME = "\\p{Lu}[\\p{L}'’.-]{1,40}";
  const AUTHOR_YEAR = new RegExp("^(?:(?:see|see also|cf\\.?|e\\.g\\.,?|quoted in|cited in|in|from|as in|per) )?(?:[Tt]he )?(?!(?:" + NO_BOOK + ")\\b)" + NAME +
    "(?:[ ,&]{1,3}(?:and|et al\\.?|of|the|for|in|on|" + NAME + "|[A-Z]\\.?)){0,12},? ?[“\"(]?(?:(?:19|20)\\d\\d[a-z]?\\b|pp?\\. ?\\d|\\d{1,4}(?:[-–]\\d{1,4})?$)", "u");
  const TITLE_YEAR = new RegExp("^(?:[Tt]he )?(?!(?:" + NO_BOOK + ")\\b)" + NAME + "[^\n]{0,200}\\([^()]{0,80}\\b(?:19|20)\\d\\d[a-z]?\\)", "u");
  const ANY_BOOK = new RegExp(BOOKS, "u");
  const PAGES = new RegExp("(?:^|[\\s,])(?!(?:" + NO_BOOK + ")\\b)" + NAME + "[^()]{0,200}\\bpp?\\. ?\\d", "u");
  const AHEAD = [
    new RegExp(BOOKS + "[^;:!?\uE001]{0,60}\\b" + SAYS + "\\b[^;!?\uE001]{0,60}$", "u"),
    new RegExp("\\b(?:[Aa]ccording to|[Ii]n|[Aa]s|[Ff]rom|[Qq]uoting|[Cc]iting|[Pp]er) (?:the |its |his |her |their )?[^;:!?\uE001]{0,60}" + BOOKS + "[^;!?\uE001]{0,60}$", "u"),
    new RegExp("(?:^|[\\s(])(?!(?:" + NO_BOOK + ")\\b)" + NAME + "(?: (?:and|&) " + NAME + "| et al\\.?)? \\((?:19|20)\\d\\d[a-z]?(?:[:,] ?(?:pp?\\. ?)?\\d[\\d–-]{0,9})?\\)[^;!?\uE001]{0,60}$", "u"),
  ];
  const AFTER = [
    new RegExp("^[\\s,]{0,3}(?:" + SAYS + "|according to|in|from|as) [^.;:!?\uE001]{0,60}" + BOOKS, "u"),
    new RegExp("^[\\s,]{0,3}(?:" + SAYS + " |as |according to )?(?!(?:" + NO_BOOK + ")\\b)" + NAME + "(?: (?:and|&) " + NAME + "| et al\\.?)? \\((?:19|20)\\d\\d[a-z]?[:,)]", "u"),
  ];

  /** Whether the words in a bracket or a note name a book, an article or another's page. */
  function isSource(words) {
    const plain = words.replace(/\s+/g, " ").replace(/[*_“”"‘’]/g, "").trim().slice(0, 400);
    if (/\bBlue ?books?\b/i.test(plain) && !ANY_BOOK.test(plain)) return false;
    if (/^(?:https?:|www\.|doi:)|\bhttps?:\/\//i.test(plain)) return true;
    return AUTHOR_YEAR.test(plain) || TITLE_YEAR.test(plain) || PAGES.test(plain) || (ANY_BOOK.test(plain) && !/^(?:emphasis|italics)/i.test(plain));
  }

  /** A book that is not here and that a quotation names nearer than a reference to this one; else null. */
  function otherBook(it, at, mine, before, from, to) {
    const q = it.quotations[at], sentence = sentenceOf(it.ends, q.end - 1);
    if (mine && mine.other) return mine;
    const next = it.quotations[at + 1], end = Math.min(q.end + NEAR, mine ? mine.start : it.own.length, next ? next.start : it.own.length, to);
    const bracketed = inBracketAfter(it, q.end, mine);
    if (bracketed) return bookOf(bracketed);
    const dash = /^[\s.]*[—–]\s?(\p{Lu}[^\n\uE001]{3,200})/u.exec(it.own.slice(q.end, end));
    if (dash && !mine && isSource(dash[1])) return bookOf(dash[1]);
    const rest = it.own.slice(q.end, Math.min(end, sentence < it.ends.length ? it.ends[sentence] : Infinity)).replace(/\s+/g, " ");
    const follows = AFTER.map((pattern) => pattern.exec(rest)).find(Boolean);
    if (follows) return bookOf(follows[0]);
    if (mine) return null;
    const bare = bareAfter(it, q.end, end);
    return bare ? bookOf(bare) : aheadOf(it, at, before, from);
  }

  function bookOf(words) {
    return { other: words.replace(/\s+/g, " ").replace(/^[\s,.;(]+|[\s,.;(]+$/g, "").slice(0, 120), said: words.replace(/\s+/g, " ").trim().slice(0, 200), kinds: new Set() };
  }

  /** What the bracket right after a quotation says, if it names another book and nothing of this one. */
  function inBracketAfter(it, end, mine) {
    const match = /^[\s.,;:]{0,4}[([]([^()[\]\uE001]{2,300}(?:\([^()]{0,80}\)[^()\uE001]{0,200})?)[)\]]/.exec(it.own.slice(end, end + 600));
    if (!match || (mine && mine.start < end + match[0].length && mine.start >= end)) return "";
    return isSource(match[1]) ? match[1] : "";
  }

  /** A citation of another book that follows a quotation as a sentence of its own. */
  function bareAfter(it, end, to) {
    const match = /^[.,]?\s+(\p{Lu}[^\n\uE001]{5,250})/u.exec(it.own.slice(end, to));
    if (!match) return "";
    const said = match[1].split(/[.?!] (?=\p{Lu}\p{Ll}+ \p{Ll})/u)[0];
    return /\bpp?\. ?\d|https?:\/\/|\bdoi:/.test(said) && isSource(said) ? said : "";
  }

  /** A book named ahead of a quotation in its own sentence, nearer than any reference to this one. */
  function aheadOf(it, at, before, from) {
    const q = it.quotations[at], sentence = sentenceOf(it.ends, q.start);
    const start = Math.max(from, sentence ? it.ends[sentence - 1] : 0, at ? it.quotations[at - 1].end : 0, q.start - NEAR);
    if (before && before.start >= start && !before.other) return null;
    const words = it.own.slice(start, q.start).replace(/\s+/g, " ");
    const found = AHEAD.map((pattern) => pattern.exec(words)).find(Boolean);
    return found ? bookOf(found[0]) : null;
  }

  Object.assign(checking, { attribute, isSource, bookOf });
})();
