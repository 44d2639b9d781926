/* Books that are not here: newspapers, white papers, articles and laws, as drafts name them as the source of a quotation. */
(function (bluebook) {
  "use strict";
  const checking = (bluebook.checking = bluebook.checking || {});

  const BOOKS =
    "(?:[Ww]hite ?[Pp]apers?|WHITE PAPER|Defen[cs]e of Japan|Green Paper|Yearbook|Annual Report|Strategic Review|National Security Strategy|" +
    "National Defen[cs]e Program Guidelines|[Pp]ress [Rr]elease|[Pp]ress [Cc]onference|[Jj]oint (?:[Ss]tatement|[Dd]eclaration|[Cc]ommuniqu[eé])|" +
    "[Cc]ommuniqu[eé]|Hansard|[Rr]esolution \\d|[Nn]ewspaper|(?:[A-Z]\\p{L}+ ){1,3}(?:Times|Post|Journal|Review|Quarterly|Bulletin|Gazette|Shimbun|News)|" +
    "Reuters|Kyodo|Nikkei|Jiji|Guardian|Bloomberg|NHK|BBC|CNN|doi:|arXiv)";
  const LAW = "(?:Charter|Constitution|Convention|Covenant|Treaty|Statute|Protocol|Act|Law)";
  const OF_LAW = new RegExp(
    "\\b" +
      LAW +
      "\\b[^()]{0,60}\\b(?:[Aa]rt(?:icle|s?\\.)?|[Pp]reamble) ?\\d{0,3}|\\b[Aa]rt(?:icle|\\.) ?\\d[^()]{0,20} of the [^()]{0,40}" +
      LAW,
    "u",
  );
  const OF_UN = /\b[AS]\/(?:RES\/|PV\.|C\.\d\/|HRC\/)?\d{1,4}\//;
  const SPOKEN =
    /^(?:the )?(?:authors? |personal )?(?:interview|speech|remarks|testimony|e-?mail|tweet|address (?:by|to)|statement by|@\w)/i;
  const SAYS =
    "(?:says?|said|states?|stated|writes?|wrote|notes?|noted|declares?|declared|reads?|puts? it|describes?|described|argues?|argued|claims?|claimed|reports?|reported|observes?|observed|calls?|called|warns?|warned|quotes?|quoted|cites?|cited)";
  const NO_BOOK =
    "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|" +
    "Spring|Summer|Autumn|Fall|Winter|Since|From|Until|Before|After|During|Between|By|On|As|At|The|This|That|It|He|She|They|We|Emphasis|Italics|Translation|Translated|Edition|Covering|FY|Article|Articles|" +
    "Chapter|Section|Figure|Fig|Table|Part|Annex|Appendix|Box|Column|Feature|Note|Paragraph|Para|Page|Act|Ibid|Idem|Bluebook|Diplomatic|DBB?|MOFA|Ministry of Foreign|Japan,? \\d|Number|No|Line|Day|Phase|Step|Item|Resolution|In";
  const NAME = "\\p{Lu}[\\p{L}'’.-]{1,40}";
  const AUTHOR_YEAR = new RegExp(
    "^(?:(?:see|see also|cf\\.?|e\\.g\\.,?|quoted in|cited in|in|from|as in|per) )?(?:[Tt]he )?(?!(?:" +
      NO_BOOK +
      ")\\b)" +
      NAME +
      "(?:[ ,&]{1,3}(?:and|et al\\.?|of|the|for|in|on|" +
      NAME +
      '|[A-Z]\\.?)){0,12},? ?[“"(]?(?:(?:19|20)\\d\\d[a-z]?\\b|pp?\\. ?\\d|\\d{1,4}(?:[-–]\\d{1,4})?$)',
    "u",
  );
  const MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6}\\.?";
  const DATED = new RegExp(
    "^(?:see |cf\\.? )?(?:[Tt]he )?(?!(?:" +
      NO_BOOK +
      ")\\b)" +
      NAME +
      "(?:[ ,&]{1,3}(?:and|of|the|" +
      NAME +
      ")){0,12},? (?:\\d{1,2} " +
      MONTHS +
      "|" +
      MONTHS +
      " \\d{1,2},?|" +
      MONTHS +
      ") (?:19|20)\\d\\d$",
    "u",
  );
  const TITLE_YEAR = new RegExp(
    "^(?:[Tt]he )?(?!(?:" + NO_BOOK + ")\\b)" + NAME + "[^\n]{0,200}\\([^()]{0,80}\\b(?:19|20)\\d\\d[a-z]?\\)",
    "u",
  );
  const ANY_BOOK = new RegExp(BOOKS, "u");
  const PAGES = new RegExp("(?:^|[\\s,])(?!(?:" + NO_BOOK + ")\\b)" + NAME + "[^()]{0,200}\\bpp?\\. ?\\d", "u");
  const AHEAD = [
    new RegExp(BOOKS + "[^;:!?\uE001]{0,60}\\b" + SAYS + "\\b[^;!?\uE001]{0,60}$", "u"),
    new RegExp(
      "\\b(?:[Aa]ccording to|[Ii]n|[Aa]s|[Ff]rom|[Qq]uoting|[Cc]iting|[Pp]er) (?:the |its |his |her |their )?[^;:!?\uE001]{0,60}" +
        BOOKS +
        "[^;!?\uE001]{0,60}$",
      "u",
    ),
    new RegExp(
      "(?:^|[\\s(])(?!(?:" +
        NO_BOOK +
        ")\\b)" +
        NAME +
        "(?: (?:and|&) " +
        NAME +
        "| et al\\.?)? \\((?:19|20)\\d\\d[a-z]?(?:[:,] ?(?:pp?\\. ?)?\\d[\\d–-]{0,9})?\\)[^;!?\uE001]{0,60}$",
      "u",
    ),
  ];
  const AFTER = [
    new RegExp(
      "^[\\s,]{0,3}(?:the )?(?:" +
        NAME +
        " ){0,3}" +
        BOOKS +
        "\\b[^.;:!?\uE001]{0,30}\\b" +
        SAYS +
        "\\b(?!\\s*(?:that\\b|:|,?\\s*$))",
      "u",
    ), // else it leads in the next
    new RegExp(
      "^[\\s,]{0,3}(?:" + NAME + " ){0,3}(?:" + SAYS + "|according to|in|from|as) [^.;:!?\uE001]{0,60}" + BOOKS,
      "u",
    ),
    new RegExp(
      "^[\\s,]{0,3}(?:" +
        SAYS +
        " |as |according to )?(?!(?:" +
        NO_BOOK +
        ")\\b)" +
        NAME +
        "(?: (?:and|&) " +
        NAME +
        "| et al\\.?)? \\((?:19|20)\\d\\d[a-z]?[:,)]",
      "u",
    ),
  ];

  /** Whether the words in a bracket or a note name a book, an article or another's page. */
  function isSource(words) {
    const plain = words
      .replace(/\s+/g, " ")
      .replace(/[*_“”"‘’]/g, "")
      .trim()
      .slice(0, 400);
    if (/\bBlue ?books?\b/i.test(plain) && !ANY_BOOK.test(plain)) return false;
    if (/^(?:https?:|www\.|doi:)|\bhttps?:\/\//i.test(plain)) return true;
    if (OF_LAW.test(plain) || OF_UN.test(plain) || SPOKEN.test(plain) || DATED.test(plain)) return true;
    return (
      AUTHOR_YEAR.test(plain) ||
      TITLE_YEAR.test(plain) ||
      PAGES.test(plain) ||
      (ANY_BOOK.test(plain) && !/^(?:emphasis|italics)/i.test(plain))
    );
  }

  function bookOf(words) {
    return {
      other: words
        .replace(/\s+/g, " ")
        .replace(/^[\s,.;(]+|[\s,.;(]+$/g, "")
        .slice(0, 120),
      wording: words.replace(/\s+/g, " ").trim().slice(0, 200),
      kinds: new Set(),
    };
  }

  Object.assign(checking, { isSource, bookOf, AHEAD, AFTER });
})((window.bluebook = window.bluebook || {}));
