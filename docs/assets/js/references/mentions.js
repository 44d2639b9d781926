/* What a text names, word by word: editions, paragraphs, sections, addresses. Texts are cleaned before (clean.js). Long
   work is a generator, so that the page can pause it. */
(function (bluebook) {
  "use strict";
  const references = (bluebook.references = bluebook.references || {});
  const HIDDEN = "\uE001"; // stands for quoted words where a draft's own words are read
  const PAUSE = 2000; // mentions between two chances to pause
  const WIDEST = 20000; // letters read for mentions between two chances to pause
  const REACH = 300; // letters from a figure to the ends of a mention at most: an address can be long

  // --- patterns --------------------------------------------------------------------------------------------------------

  const YEAR = "(?:19|20)\\d\\d";
  const BOOK = "(?:(?:Diplomatic\\s{1,4})?Blue\\s?books?|Gaik[oō]\\sSeisho)";
  const AND_YEAR = "(?:\\s{0,4}(?:and|or|&|/)\\s{0,4}(?:the\\s)?(" + YEAR + "))?";
  const ONE = "\\d{1,3}[a-eg-z]?(?![a-eg-z\\d])";
  const ON = "(?:\\s{0,2}ff?(?![a-z\\d])|\\s{0,2}et\\s{1,2}seqq?\\b|\\s?[-–](?=\\s{0,2}[)\\],;]))?"; // and what follows
  const LINK = "\\s{0,4}(?:[-–—‐‑−\uFFFD]{1,3}|\\?(?=\\d)|to\\b|through\\b|and\\b|&";
  const NUMBER = "(" + ONE + "(?:" + LINK + ")\\s{0,4}¶{0,2}\\s{0,4}" + ONE + "){0,20}" + ON + ")";
  const NUMBERS = "(" + ONE + "(?:" + LINK + "|, ?(?:and\\b|&)?)\\s{0,4}¶{0,2}\\s{0,4}" + ONE + "){0,20}" + ON + ")"; // ¶¶ 2, 4 and 6
  const ENDS = "(?=\\s{0,4}(?:[,.;:()\\[\\]¶”\"’'<]|$|para|of\\b|in\\b|and\\b|n\\.|fig))";
  // A paragraph of something else: `paragraph 9 of resolution 2231`.
  const NOT_OF_ANOTHER =
    "(?!\\s{1,4}of\\s{1,4}(?:the\\s{1,4})?(?!20|sect|\\(|edition|chapter|diplomatic|blue|that\\b|this\\b)[a-z])";
  const MINISTRY =
    "\\b(?:Ministry\\s{1,4}of\\s{1,4}Foreign\\s{1,4}Affairs(?:,?\\s{1,4}of\\s{1,4}Japan|,?\\s{1,4}Japan)?|MOFA)";

  /** [kind, source] of every way of naming a place, with the words that the citation styles use. */
  function patterns({ words, site }) {
    const host = site.replace(/^\w+:\/\/|\/$/g, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const any = (kind, more) => "(?:" + words[kind].filter((word) => /[a-z]/.test(word)).join("|") + ")" + (more || "");
    const letter = words.section.filter((word) => word.length === 1 && /[a-z]/.test(word)).join(""); // `, s 1` in OSCOLA
    const named = words.section.filter((word) => word.length > 1 && /[a-z]/.test(word)).join("|");
    const section =
      "(?:\\b(?:" +
      named +
      ")\\b\\.?\\s{0,4}|§{1,2}\\s{0,4}" +
      (letter ? "|,\\s{0,4}[" + letter + "]\\s{1,4}" : "") +
      ")";
    return [
      ["address", '(?:https?|file|ftp):/[^\\s<>"”“|\uE001]+'],
      ["address", "\\b" + host + '/[^\\s<>"”“|\uE001]*'],
      [
        "address",
        '(?:\\.\\./){0,9}/?(?:20\\d\\d|data|compare|about)/{1,2}(?:[a-z0-9]+(?:-[a-z0-9]+)+/{0,2}|[a-z0-9]+/{0,2}(?:index\\.html)?(?=#|%23|%2523))(?:index\\.html)?(?:(?:#|%23|%2523)[^\\s<>"”“|\uE001]+)?',
      ],
      [
        "edition",
        "(?:\\b(?:" +
          BOOK +
          "|DBB?)\\b|外交青書)(?:\\s{1,4}of\\s{1,4}Japan)?[*_”\"’'\\s,([]{0,6}(?:edition\\s{1,4}|for\\s{1,4}|of\\s{1,4})?(?:FY\\s{0,2})?(?:the\\s{1,4}(?:year\\s{1,4})?)?(" +
          YEAR +
          ")" +
          AND_YEAR +
          "(?!\\d)",
      ],
      [
        "edition",
        "\\b(" +
          YEAR +
          ")" +
          AND_YEAR +
          "(?:[’']s)?\\s{1,4}(?:[*_“\"]{0,3})(?:editions?\\b|ed\\.|issues?\\b|volumes?\\b|(?:Japanese\\s{1,4})?" +
          BOOK +
          ")",
      ],
      ["edition", "\\b(" + YEAR + ")年?版?\\s{0,2}外交青書"],
      ["edition", "\\b(?:edition|issue|volume)s?\\s{1,4}(?:(?:of|for|from)\\s{1,4})?(" + YEAR + ")\\b"],
      ["author", MINISTRY + "[.,\\s]{0,6}\\(?(" + YEAR + ")[a-z]?\\b"],
      ["edition", "\uE001[.,;]?\\s{0,4}\\(\\s{0,4}(" + YEAR + ")\\s{0,4}\\)"],
      ["year", "\\b(" + YEAR + ")[,:]?\\s{1,4}(?=¶|para|par\\.|§|\\d?\\s?\\(\\d\\)|sect|chap|ch\\.|n\\.\\s|fig)"],
      ["last year", ",?\\s{1,4}(" + YEAR + ")(?=[.,]?\\s{0,4}(?:[)\\];\\n]|$))"], // `¶ 6 of (5), 2018`
      ["paragraph", "(?:¶\\s?¶|\\bpara(?:graph)?s\\b\\.?|\\bpars\\b\\.?)\\s{0,4}" + NUMBERS + NOT_OF_ANOTHER],
      ["paragraph", "¶\\s{0,4}" + NUMBER],
      ["paragraph", "\\b" + any("paragraph") + "\\b\\.?\\s{0,4}" + NUMBER + NOT_OF_ANOTHER],
      ["note", "\\b" + any("footnote") + "\\b\\.?\\s{0,4}" + NUMBER],
      ["figure", "\\b" + any("figure") + "\\b\\.?\\s{0,4}" + NUMBER],
      ...(words.table ? [["table", "\\b" + any("table") + "\\b\\.?\\s{0,4}" + NUMBER]] : []), // where texts have tables
      ["chapter", "\\b" + any("chapter") + "\\b\\.?\\s{0,4}(\\d{1,2}|[IVX]{1,4})\\b(?!\\.\\d)"],
      [
        "section",
        section +
          "?(?:\\b([1-9])\\s{1,3})?\\((\\d)\\)(?:\\s{0,3}([A-H])\\.?(?:\\s{0,3}\\(([A-Za-z]|\\d|[ivx]{2,4})\\)(?:\\s{0,3}(?:\\(([ivx]{1,4}|\\d)\\)|([a-z])" +
          ENDS +
          "))?|" +
          ENDS +
          "))?",
      ],
      ["section", "\\b(3)\\s{1,3}(\\d)(?=,\\s)"], // of an edition that numbers them without brackets
      ["bare section", section + "(\\d)\\b(?!\\s{0,3}\\()"],
      ["ibid", "\\b(?:ibid(?:em)?|op\\.\\s?cit|loc\\.\\s?cit)\\b\\.?"],
      ["call", "\\[\\^([\\p{L}\\d_-]{1,60})\\](?![(:])"],
      ["call", "\\[(\\d{1,3}|[ivxlc]{1,6})\\](?!\\()"],
      ["call", "([⁰¹²³⁴-⁹]{1,3}|[†‡])"],
      ["call", "\uE001[.,;:!?]?([ivx]{1,5})(?=[\\s.,;:)\\]]|$)"],
      ["call", '(?:\uE001|[\\p{L})\uE001][.,;:!?”"’])[.,;:!?]?(\\d{1,3}(?:,\\d{1,3}){0,4})(?=[\\s.,;:)\\]]|$)'],
    ];
  }

  // A year in "covering 2017 to early 2018" names no edition.
  const COVERING = new RegExp(
    "cover(?:s|ing|ed)?\\s{0,4}" +
      YEAR +
      "(?:\\s{0,4}(?:to|[-–—])\\s{0,4}(?:early\\s{0,4}|late\\s{0,4})?" +
      YEAR +
      ")?[;,]?",
    "gi",
  );

  const FILLERS =
    "chapter chap ch part section sec page of in at on under the and column feature to from available retrieved online \\d".split(
      " ",
    );

  /** One pattern for every way of naming a place; the titles of pages without a printed number are ways too. */
  function makeWays(places) {
    const sections = Object.values(places.sections);
    const titles = sections
      .filter((section) => section.insert || !/^\d/.test(section.opens))
      .map((section) => section.title);
    const kinds = patterns(places).concat(titles.length ? [["title", "(" + titles.map(loosely).join("|") + ")"]] : []);
    const sizes = kinds.map(([, source]) => new RegExp(source + "|", "u").exec("").length);
    const headings = places.headings.filter((words) => words.length > 2).map(loosely);
    return {
      places,
      kinds: kinds.map(([kind], at) => ({ kind, size: sizes[at] })),
      pattern: new RegExp(kinds.map(([, source]) => "(" + source + ")").join("|"), "giu"),
      headings: new RegExp("(?:" + headings.join("|") + ")", "gi"),
      titles: new Set(places.headings.map(folded)),
      fillers: new RegExp(
        '(?:“[^“”]{0,400}”|‘(?:[^‘’]|’(?=\\w)){0,400}’(?!\\w)|"[^"]{0,400}"|\\b(?:' +
          places.words.other.concat(FILLERS).join("|") +
          ")\\b)",
        "gi",
      ),
      before: new RegExp("(?:" + places.words.before.join("|") + ")\\s{1,4}$", "i"),
      name: new RegExp("(?:" + places.words.before.join("|") + ")\\s{1,4}['\"„“‘‚«?\uFFFD].{0,500}$", "i"), // a record's, before its address
      after: new RegExp("^[\\s,.;]{0,4}(?:" + places.words.after.join("|") + ")\\b", "i"),
    };
  }

  /** A pattern for words as a citation quotes them: any quotation marks, any white space. */
  function loosely(words) {
    return words
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/['’‘"“”]/g, "['’‘\"“”]")
      .replace(/\s+/g, "\\s{1,9}");
  }

  /** Words in small letters with one space between them and straight quotation marks. */
  function folded(words) {
    return words.replace(/\s+/g, " ").replace(/[’‘]/g, "'").replace(/[“”]/g, '"').trim().toLowerCase();
  }

  // --- reading ---------------------------------------------------------------------------------------------------------

  /** Every mention of a text in order: {kind, start, end, …}. */
  function* mentionsIn(text, ways) {
    const found = [];
    let seen = 0;
    for (const [from, to] of aroundFigures(text)) {
      for (const match of text.slice(from, to).matchAll(ways.pattern)) {
        const mention = readMention(match, ways);
        const start = from + match.index;
        const quoted = match[0][0] === HIDDEN ? 1 : 0;
        if (mention) found.push(Object.assign(mention, { start: start + quoted, end: start + match[0].length }));
        if (++seen % PAUSE === 0) yield;
      }
      yield;
    }
    return found;
  }

  function readMention(match, ways) {
    let at = 1;
    let way = 0;
    while (match[at] === undefined) at += ways.kinds[way++].size;
    const kind = ways.kinds[way].kind;
    const given = match.slice(at + 1, at + ways.kinds[way].size);
    const mention = READ[kind](given, match[0], ways.places);
    return mention && Object.assign(mention, { kind });
  }

  /** The stretches that can name a place: every way of naming one has a figure, or is an address or an ibid. */
  function* aroundFigures(text) {
    let from = 0;
    let to = -1;
    for (const figure of text.matchAll(
      /[\d⁰¹²³⁴-⁹]+|[†‡]|(?:https?|file|ftp):\/|\b(?:data|compare|about)\/|\bibid|\b(?:op|loc)\. ?cit|\[(?:\^|[ivxlc]{1,6}\])|\uE001[.,;:!?]?[ivx]{1,5}(?![\p{L}\d])/giu,
    )) {
      const end = Math.min(text.length, spaceAfter(text, figure.index + figure[0].length + 120));
      const start = Math.max(to, spaceBefore(text, figure.index));
      if (to < 0 || start > to || to - from > WIDEST) {
        if (to > 0) yield [from, to];
        from = start;
      }
      to = Math.max(to, end);
    }
    if (to > 0) yield [from, to];
  }

  /** A place to begin reading for a mention that ends in a figure: after quoted words, else at a space. */
  function spaceBefore(text, at) {
    const from = Math.max(0, at - REACH);
    const before = text.slice(from, at);
    return from + Math.max(before.lastIndexOf(HIDDEN), before.lastIndexOf(" ", before.length - REACH / 2), 0);
  }

  function spaceAfter(text, at) {
    const space = text.slice(at, at + REACH).indexOf(" ");
    return at + (space < 0 ? REACH : space);
  }

  const ROMAN = " i ii iii iv v vi vii viii ix x".split(" ");
  const PART = "3"; // the number of the part that is published here, before those of its sections: 3 (5)

  const READ = {
    address: (_given, all, places) => readAddress(all, places),
    edition: (given) => ({ years: given.filter(Boolean) }),
    author: (given) => ({ years: given.filter(Boolean) }),
    year: (given) => ({ years: given.filter(Boolean) }),
    "last year": (given) => ({ years: given }),
    paragraph: (given) => idsOf("p", given[0]),
    note: (given) => idsOf("fn-", given[0]),
    figure: (given) => idsOf("fig-", given[0]),
    table: (given) => idsOf("table-", given[0]),
    chapter: (given) => ({
      chapter: ROMAN.indexOf(given[0].toLowerCase()) > 0 ? String(ROMAN.indexOf(given[0].toLowerCase())) : given[0],
    }),
    section: ([part, ...given]) => ({
      section: given.filter(Boolean).join("-").toLowerCase(),
      part: part === PART ? "" : part,
    }),
    "bare section": (given) => ({ section: given[0] }),
    ibid: () => ({ isIbid: true }),
    call: (given) => ({ calls: given[0].normalize("NFKC").split(",") }),
    title: (given) => ({ title: folded(given[0]) }),
  };

  const FOLLOWING = 40; // paragraphs that `ff.` takes in at most

  /** The ids of `2`, `2–4`, `2, 4 and 6` or `2 ff.`, all in a row. */
  function idsOf(start, numbers) {
    const ids = [];
    const parts = numbers.toLowerCase().match(/\d+[a-z]?|[-–—‐‑−\uFFFD?]|\b(?:to|through|et)\b|ff?$/g);
    parts.forEach((part, at) => {
      const previous = ids[ids.length - 1];
      const next = parts[at + 1];
      if (/^\d/.test(part))
        return (ids.push(start + part.replace(/f$/, "")), part.endsWith("f") && addUpTo(ids, start, 1));
      if (part === "f") addUpTo(ids, start, 1);
      else if (part === "ff" || !next || part === "et") addUpTo(ids, start, FOLLOWING);
      else if (previous)
        addUpTo(ids, start, Math.min(200, parseInt(next, 10) - parseInt(previous.slice(start.length), 10) - 1));
    });
    return { ids };
  }

  function addUpTo(ids, start, many) {
    const from = parseInt(ids[ids.length - 1].slice(start.length), 10);
    for (let n = from + 1; n <= from + many; n += 1) ids.push(start + n);
  }

  /** An address of this site, on any host; one of the ministry's that says which Bluebook; else another's. */
  function readAddress(given, places) {
    const found = references.address(given, places);
    if (found) return found;
    const ministry =
      /^\w+:\/\/[^/]*\bmofa\.go\.jp\/.*?blue-?book\/(?:[^/]{0,40}\/)?((?:19|20)\d\d)(?:\/(?:[^/]{0,40}\/){0,3}?(?:chapter|c0?)(\d))?/i.exec(
        given,
      );
    if (ministry) return ministry[2] ? { years: [ministry[1]], chapter: ministry[2] } : { years: [ministry[1]] };
    const host = /^(?:https?|ftp):\/{1,2}([^/:?#]+)[^/]*\/?([^?#]{0,200})/i.exec(given);
    if (host && host[2] && places.site.toLowerCase().includes("//" + host[1].toLowerCase())) return { lost: host[2] };
    const year = /blue-?book[^?#]{0,80}?((?:19|20)\d\d)/i.exec(given) || /^\/?(20\d\d)\//.exec(given);
    if (year) return { years: [year[1]] };
    return host ? { other: host[1].toLowerCase() } : null;
  }

  Object.assign(references, { COVERING, HIDDEN, PAUSE, makeWays, mentionsIn, folded });
})((window.bluebook = window.bluebook || {}));
