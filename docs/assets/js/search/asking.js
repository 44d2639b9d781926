/* What kind of answer a query asks for: an amount, a number, a date, a person, whether something is still so, what
   changed, a list, or what joins Japan and a partner; and which of its words only say so. */
(function (bluebook) {
  "use strict";
  const read = bluebook.analysis;
  const list = (words) => new Set(words.split(" "));
  // Words that ask and that an answer need not print: [kind, words].
  const CUES = [
    ["still", list("still anymore currently nowadays ongoing yet")],
    ["count", list("number numbers count often percentage percent share proportion")],
    [
      "amount",
      list(
        "total budget money cash cost costs price prices amount sum spend spent spending much paid pay sums extra altogether",
      ),
    ],
    ["amount", list("dollar dollars yen usd jpy")],
    ["when", list("date year month day")],
    ["list", list("list lists table overview whom names")],
  ];
  // Words of giving: the answer prints one of them, or a sum.
  const GIVING = list(
    "aid fund funds funded funding finance financed financial donate donated donation donations donor grant grants " +
      "contribute contributed contribution contributions pledge pledged pledges give gave given provide provided support assistance package packages",
  );
  const RELATION = list(
    "relation relations relationship relationships tie ties dialogue dialogues talk talks meeting meetings cooperation " +
      "bilateral consultation consultations partnership summit security defense policy exchange exchanges pact agreement " +
      "alliance foreign minister ministers ministerial",
  );
  const JOINS = list("relation relations ties dialogue dialogues talks consultations bilateral"); // without naming Japan too
  const WITH = /^(?:who|whom|which \w+) (?:did|does|do|has|have|is|was) .{1,80} with\b|\bwith whom\b/; // partners
  // Which way something goes.
  const GOING =
    /^(better|worse|get(s|ting)?|ris(e|es|ing)|fall(s|ing|en)?|gr(ow|ows|owing|own|ew)|shrink\w*|(in|de)creas(e|es|ed|ing)|declin(e|es|ed|ing)|improv(e|es|ed|ing)|worsen\w*|spread(s|ing)?|up|down|more|less|fewer)$/;
  const TREND =
    /^(?:is|are|has|have|does|do|did|how) .{1,120}\b(?:better|worse|up or down|more or (?:less|fewer)|rising|risen|falling|fallen|growing|grown|shrinking|shrunk|(?:in|de)creas(?:ed|ing)|declin(?:ed|ing)|improv(?:ed|ing)|worsen(?:ed|ing))\b/;
  const FIRST = /\bwhen (?:did|was|were|has|have) .{1,120}\bfirst \w+$/; // the beginning of what has gone on since
  const SAYING = [
    ["count", /\bhow (?:many|often)\b|\bnumbers? of\b/],
    ["amount", /\bhow much\b/],
    [
      "change",
      /\b(?:what(?:'s| is| has| have)? (?:changed|new|different)|how (?:has|have|did) .{1,80} (?:chang|evolv|shift)\w+|(?:has|have|did) .{1,80} changed?|(?:polic|position|stance|tone|line|approach|view)\w* .{0,40}since)\b/,
    ],
    [
      "change",
      /\b(?:changes? (?:in|to|since|between|from)|differen\w+ (?:between|from)|compar\w+|20\d\d (?:vs|versus) 20\d\d)\b/,
    ],
    ["still", /\b(?:no longer|any more|as of now|at present|even now)\b/],
    [
      "still",
      /^(?:is|are|has|have|does|do|did) .{1,120}\b(?:outside|members?|party|join(?:ed)?|ratified|acceded|yet)\b/,
    ],
    ["when", /\b(?:when|(?:since|until|till)$|how (?:long|old|recently)|(?:what|which) (?:year|date|month|day))\b/],
    ["trend", TREND],
    [
      "when",
      /\S (?:founded|established|created|launched|born|inaugurated|set up|signed|adopted|begun|began|started|ended)$/,
    ],
    [
      "who",
      /\b(?:who|whom|whose|which (?:\w+ ){0,2}(?:leader|president|minister|official|officer|general|ambassador|envoy|person)s?)\b/,
    ],
    [
      "list",
      /\b(?:(?:which|what) (?:countr\w+|states|nations|bod(?:y|ies)|organi\w+|places|groups|fields|areas|topics|partners|islands|kinds|types)|by (?:country|countries|year|partner|region|edition|state|name)|with who|where (?:have|has|do|does|did|are|were))\b/,
    ],
    ["list", WITH],
    ["list", /\bwhere$|\b(?:fields|areas|types|kinds|forms|topics|themes|pillars|principles|names) of\b/],
  ];
  const BY = /\bby (?:country|countries|year|partner|region|edition|state|name)\b/; // asks for a list, and for no date
  const MAY_COMPARE = ["change", "still", "trend", "amount", "count"];
  const QUESTION =
    /^(?:and |but |so )?(?:is|are|was|were|has|have|did|do|does|which|the) .{1,200}\?$|\b(?:blue ?book|edition)s?\b/;
  const COMPARED = ["change", "still"]; // kinds of question that a comparison answers
  const SHORT = 9; // words: in a longer query, "since" and "when" only join its parts
  // Words beside those that name a kind of record that say nothing more.
  const BESIDE = new Set(
    "japan japanese list table overview number held all any reported record joint edition bluebook"
      .split(" ")
      .map(read.stem),
  );
  const BELONGING = /^(outside|inside|members?|membership|part(y|ies)|join(s|ed|ing)?|belongs?|signator(y|ies))$/; // to a body or treaty
  const WITHIN = /\bstill (?:in|on|part of|outside|inside|an? )/;
  const BEGINNING = /^(beg[aiu]n\w*|begins?|start(s|ed|ing)?|launch(es|ed)?|origin(s|ally|ate[sd]?)?)$/;
  const BEGINS =
    /\b(?:since (?:when|what|which)|since$|beg[aiu]n\w*|start\w*|found(?:ed|ing)|set up|establish\w*|launch\w*|created|inaugurat\w*)\b/;
  const NOW = /^(moment|currently|nowadays|today|presently|now)$/;
  const NEWEST = /\b(?:latest|newest|most recent|up to date|to date)\b/; // what it asks for
  const EVENT = /^(summit|meeting|talk|dialogue|consultation|conference|forum|exercise|drill|visit|workshop|seminar)$/;
  const COUNTRIES = /\b(countr\w+|states|nations|partners|members|governments)\b/;
  const OFFICE = /^(minister|president|ambassador|envoy|secretary|astronaut|conductor|premier|chancellor|director)$/;
  const SPAN = /^(since|until|till)$/;
  // That the book says something: the passage that does need not print the word.
  const MENTION = /^(?:mention(s|ed|ing)?|bluebooks?)$/;
  const SAID = /^(discussed?|named|cover(ed|s)?|address(ed)?|refer(s|red)?|describe[ds]?|talk(s|ed)?|said|says?)$/;
  const IS_SAID =
    /^(?:is|are|was|were|has|have|where|what|which|how) .{1,120} (?:to|about|on|in|by|[a-z]+ed|said)$|\b(?:does|do|did) .{1,60} (?:say|says|talk|refer|cover|discuss|address|describe)\b/;
  const PLURAL = /[^s]s$|^(people|personnel|staff|men|women|children)$/;
  const CHANGING =
    /^(chang\w+|new|differ\w+|compar\w+|vs|versus|evol\w+|polic(y|ies)|positions?|stances?|approach(es)?|tones?|lines?|attitudes?|views?|languages?|wordings?|shift\w*|treatment|edition)$/;
  const LEADING = /^(lead|led|head|run|chair|direct|command|preside)(s|ed|ing)?$/;
  const PASSING = /^(last|this|next|per|every|each|coming|past)$/; // year

  /** {kind, cues}: the kind of answer and the tokens that only ask for it, which are never part of a name
      of several words (money laundering); `kind` is empty where nothing is asked. */
  function asking(text, tokens, named) {
    const plain = read.fold(text).replace(/\s+/g, " ");
    const long = tokens.length > SHORT && !read.ASKING.has((tokens[0] || {}).raw);
    const asked = SAYING.filter(([, words]) => words.test(plain)).map(([kind]) => kind);
    const kinds = long ? asked.filter((kind) => kind === "amount" || kind === "count") : asked;
    const cues = new Set();
    tokens.forEach((token, at) => {
      const dated = at && PASSING.test(tokens[at - 1].raw); // last year
      const cue = dated ? null : CUES.find(([, words]) => words.has(token.raw));
      if (cue && !long && !named.has(token)) {
        cues.add(token);
        kinds.push(cue[0]);
      }
      if (SPAN.test(token.raw) && !long) cues.add(token);
      if (MENTION.test(token.raw) || (SAID.test(token.raw) && IS_SAID.test(plain))) cues.add(token);
      if (named.has(token)) return;
      if (kinds.includes("change") && (CHANGING.test(token.raw) || isEdition(token))) cues.add(token);
      if (token.raw === "years" && !at && tokens.length > 1) kinds.push("when");
      if (BELONGING.test(token.raw) && kinds.includes("still")) cues.add(token);
      if (NOW.test(token.raw)) cues.add(token);
      if (kinds.includes("trend") && GOING.test(token.raw)) cues.add(token);
      if (token.raw === "first" && FIRST.test(plain)) cues.add(token);
      if (BEGINNING.test(token.raw) && kinds.includes("when")) cues.add(token);
    });
    if (!kinds.length && tokens.some(isManyRecords)) kinds.push("list");
    if (!kinds.length && !long && tokens.some(isOffice) && !tokens.some(isEvent)) kinds.push("who");
    const giving = !long && tokens.some((token) => GIVING.has(token.raw));
    const kind = chosen(kinds, plain);
    return {
      kind,
      cues,
      giving,
      total: /\btotal\b/.test(plain),
      belonging: kind === "still" && (WITHIN.test(plain) || tokens.some((token) => BELONGING.test(token.raw))),
      since: /\bsince\b/.test(plain) || FIRST.test(plain),
      now: tokens.some((token) => NOW.test(token.raw)),
      newest: kind === "still" || NEWEST.test(plain),
      beginning: kind === "when" && (BEGINS.test(plain) || FIRST.test(plain)),
      acting: kind === "who" ? actOf(tokens) : null,
      leading: kind === "who" && tokens.some((token) => LEADING.test(token.raw)),
      countries: kind === "list" && (COUNTRIES.test(plain) || WITH.test(plain)),
      unit: kind === "count" ? unitOf(tokens, cues) : null,
    };
  }

  /* What somebody is asked to have done: the verb after "who", which the text may call otherwise. */
  function actOf(tokens) {
    const at = tokens.findIndex((token) => token.raw === "who");
    const verb = tokens.slice(at + 1).find((token) => !read.COMMON.has(token.raw));
    return at >= 0 && verb && /^\p{Ll}+$/u.test(verb.written) ? verb : null;
  }

  const isEdition = ({ form }) => bluebook.index.editions.some(([year]) => year === form);

  /* Whether a word names several records of a table: meetings, dialogues. */
  function isManyRecords({ raw }) {
    const one = singular(raw);
    return one !== raw && (EVENT.test(one) || bluebook.index.kinds.some(([, , words]) => words.includes(one)));
  }

  const singular = (raw) => raw.replace(/(?:(ss|x|ch|sh)e)?s$/, "$1");
  const isEvent = ({ raw }) => EVENT.test(singular(raw));
  const isOffice = ({ raw }) => OFFICE.test(raw);

  /* What is counted: the first word after "how many" or "number of", or the one before "total". */
  function unitOf(tokens, cues) {
    const at = tokens.findIndex((token) => /^(many|numbers?|often)$/.test(token.raw));
    const isNoun = (token) => token && !cues.has(token) && !read.COMMON.has(token.raw);
    const from = tokens.findIndex((token, i) => i > at && isNoun(token));
    const end = tokens.findIndex((token, i) => i > from && !isNoun(token));
    const phrase = from < 0 ? [] : tokens.slice(from, end < 0 ? undefined : end);
    return phrase.find((token) => PLURAL.test(token.raw)) || phrase[0] || null;
  }

  const ASKED = /^(change|still|count|amount)$/; // rather than who

  /* Of several kinds the one that a figure or a name answers most exactly. */
  function chosen(kinds, plain) {
    if (kinds.includes("count") && /\b(?:dollars?|yen|usd|million|billion)\b/.test(plain)) return "amount";
    if (kinds.includes("list") && (BY.test(plain) || WITH.test(plain))) return "list";
    if (kinds.includes("who") && /^who(?:m|se)?\b/.test(plain)) return kinds.find((kind) => ASKED.test(kind)) || "who";
    const order = ["change", "still", "trend", "count", "amount", "when", "who", "list"];
    return order.find((kind) => kinds.includes(kind)) || "";
  }

  /* Whether a word beside a kind of record and a name says nothing more. */
  const isBeside = ({ raw, form }) => read.COMMON.has(raw) || BESIDE.has(read.stem(form));

  /** The part of the index by which a query may be answered above the results; empty where it may not. */
  function boxPart(query) {
    if (COMPARED.includes(query.asking.kind)) return "changes";
    if (asksForRecords(query)) return "tables";
    return mayCompare(query) ? "changes" : "";
  }

  /** Whether a comparison of the editions may answer: what changed, how much or many it was, whether something is so; not
      where OR leaves open what is asked. */
  function mayCompare(query) {
    if (query.slots.some((slot) => slot.any)) return false;
    return MAY_COMPARE.includes(query.asking.kind) || QUESTION.test(read.fold(query.text));
  }

  /* Whether a query may ask a table for records: it names a kind, and has no word but names, years and such as say nothing more. */
  function asksForRecords(query) {
    const c = bluebook.collection.ready();
    const kinds = kindWords(query);
    const names = bluebook.variants.recognise(c, query.tokens);
    const known = new Set(names.flatMap(({ at, length }) => query.tokens.slice(at, at + length)));
    const isName = (token) => known.has(token) || (c.forms.has(token.form) && !c.lower.has(token.form));
    const isSilent = (token) => kinds.includes(token) || query.asking.cues.has(token) || isBeside(token);
    return kinds.length > 0 && query.tokens.every((token) => isSilent(token) || isName(token));
  }

  /** The words of a query that name a kind of record. */
  function kindWords({ tokens }) {
    const { kinds } = bluebook.index;
    return tokens.filter((token) => kinds.some(([, , words]) => words.includes(token.raw.replace(/s$/, ""))));
  }

  /** Whether the words beside a name only ask for what joins it to Japan: "Japan and X", "Japan X dialogue". */
  function isBilateral(content, partners) {
    const rest = content.filter((token) => !partners.includes(token));
    const japan = rest.filter((token) => /^japan(ese)?$/.test(token.raw));
    const joins = rest.some((token) => JOINS.has(token.raw));
    return (
      partners.length > 0 &&
      (japan.length > 0 || joins) &&
      rest.every((token) => japan.includes(token) || RELATION.has(token.raw))
    );
  }

  bluebook.asking = { asking, isBilateral, boxPart, kindWords, isBeside, mayCompare, GIVING };
})((window.bluebook = window.bluebook || {}));
