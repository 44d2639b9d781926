/* The sentences of a paragraph, what each could be the evidence for, and the one that answers a query. */
(function (bluebook) {
  "use strict";
  if (!bluebook.persons) return;
  const { persons } = bluebook.persons;
  const END = /[.!?]["”’)]*\s+(?=[A-Z“"(])/g;
  const MONTH = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/;
  const MONEY = /^(dollar|dollars|yen|euro|euros)$/;
  const OFFICE =
    /^(minister|ministers|president|secretary|chancellor|ambassador|representative|governor|commissioner|chair|chairs|chaired|chairing|cochair|chairman|chairperson|director|astronaut|premier|judge|commander|conductor|official|officials|mr|ms|dr)$/;
  const GOING_ON = /^(still|currently|current|continu\w+|remain\w*|ongoing|now|present|yet)$/;
  const ENDED = /^(concluded|completed|ended|terminated|ceased)$/; // their activities
  const NUMBERED = /^(resolution|article|chapter|section|ctf|no|phase|session|part|annex|fy|sdg|goal)$/;
  const TREND =
    /^((in|de)creas(e|es|ed|ing|ingly)|declin(e|es|ed|ing)|drop(s|ped|ping)?|grow(s|ing|n|th)?|rapid(ly)?|ris(e|es|en|ing)|f(all|alls|alling|allen|ell)|reduc(e|es|ed|ing|tion)|spread(s|ing)?|worsen(s|ed|ing)?|improv(e|es|ed|ing|ement)|severe|serious|expand(s|ed|ing)?|peak)$/;
  const BELONGING =
    /^(members?|part(y|ies)|participat(es?|ed|ion)|conclu(de[sd]?|ding|sion)|join\w*|ratif\w*|acce(de[sd]?|ssion|ptance))$/;
  const BEGINNING =
    /^(establish\w*|found(ed|ing)|start\w*|beg[aiu]n\w*|launch(ed)?|creat(ed|ion)|inaugurat\w*|enact\w*|initiated)$/;
  const AIM = /^(aim|aims|intend|intends|intention|hopes)$/;
  const TOTAL = /^(total|totalling|totaling|accumulated|cumulative|overall|altogether)$/;

  /** The sentences of a block: [{from, to, first, last, holds}], places in its text and among its tokens. */
  function sentences(b) {
    if (b.sentences) return b.sentences;
    const found = [];
    let first = 0;
    for (const [from, to] of bounds(b.text)) {
      let last = first;
      while (last < b.tokens.length && b.tokens[last].start < to) last++;
      found.push({ from, to, first, last, holds: null });
      first = last;
    }
    return (b.sentences = found);
  }

  function bounds(text) {
    const found = [];
    let from = 0;
    let match;
    END.lastIndex = 0;
    while ((match = END.exec(text))) {
      const before = text.slice(Math.max(0, match.index - 8), match.index + 1);
      if (/(^|[\s(\p{Pd}])(\p{L}\.)+$|\b(No|etc|Mr|Ms|Dr)\.$/u.test(before)) continue;
      found.push([from, match.index + match[0].length]);
      from = match.index + match[0].length;
    }
    return found.concat([[from, text.length]]);
  }

  /** What a sentence holds that may answer: token places of sums, numbers, dates, persons and offices, signs of going on. */
  function evidence(c, b, sentence) {
    if (sentence.holds) return sentence.holds;
    const holds = {
      amount: [],
      count: [],
      when: [],
      who: [],
      person: [],
      body: [],
      still: [],
      belonging: [],
      trend: [],
      beginning: false,
      since: false,
    };
    holds.total = holds.aim = false;
    const named = persons(c);
    for (let at = sentence.first; at < sentence.last; at++) {
      note(b, at, holds);
      if (named.has(b.tokens[at].form)) holds.person.push(at);
    }
    for (const [group, places] of groupsOf(c, b))
      if (group.isName)
        for (const { at, form } of places)
          if (at >= sentence.first && at < sentence.last && !/^Japan(ese)?$/.test(form)) holds.body.push(at);
    const text = b.text.slice(sentence.from, sentence.to);
    holds.names = (text.match(/,\s+(?:and\s+)?(?:the\s+)?\p{Lu}/gu) || []).length;
    holds.items = Math.max(holds.names, items(text), dates(b, holds.when));
    return (sentence.holds = holds);
  }

  function note({ tokens, text }, at, holds) {
    const { form, raw, start } = tokens[at];
    if (MONTH.test(form)) holds.when.push(at);
    if (isYear(form)) holds.when.push(at);
    else if (
      /^\d+(\.\d+)?$/.test(form) &&
      !/^[ivx]+$/.test(raw) &&
      !/^\(\d+\)/.test(text.slice(start - 1, start + 3))
    ) {
      if (isMoney(tokens, at)) holds.amount.push(at);
      else if (isCount(tokens, at)) holds.count.push(at);
    }
    if (OFFICE.test(raw)) holds.who.push(at);
    if (GOING_ON.test(raw)) holds.still.push(at);
    if (ENDED.test(raw) && tokens[at + 1] && /^(their|its)$/.test(tokens[at + 1].raw)) holds.still.push(at);
    if (TREND.test(raw)) holds.trend.push(at);
    if (BELONGING.test(raw)) holds.belonging.push(at);
    if (BEGINNING.test(raw)) holds.beginning = true;
    if (raw === "since") holds.since = true;
    if (raw === "of" && tokens[at - 1] && tokens[at - 1].raw === "as") holds.still.push(at); // As of 2017
    if (TOTAL.test(raw)) holds.total = true;
    if (AIM.test(raw)) holds.aim = true;
  }

  function groupsOf(c, b) {
    bluebook.variants.named(c, b, null);
    return b.groups;
  }

  /* How many things a sentence lists: numbered ones, or many between commas. */
  function items(text) {
    const numbered = text.match(/\(\d\)/g) || [];
    const others = text.match(/,\s+\p{Ll}/gu) || [];
    return Math.max(numbered.length, others.length - 1);
  }

  /* How many dates: each meeting has its month. */
  function dates({ tokens }, when) {
    return when.filter((at) => MONTH.test(tokens[at].form)).length;
  }

  const isYear = (form) => /^(19|20)\d\d$/.test(form);

  /* A number of yen or dollars: 45 million US dollars, 1 trillion yen, $5 million. */
  function isMoney(tokens, at) {
    for (let next = at - 1; next < at + 5; next++)
      if (tokens[next] && next !== at && MONEY.test(tokens[next].form)) return true;
    return false;
  }

  /* A number of things, and not a day, a resolution or the place in a list. */
  function isCount(tokens, at) {
    const before = tokens[at - 1] ? tokens[at - 1].form : "";
    const after = tokens[at + 1] ? tokens[at + 1].form : "";
    return !MONTH.test(before) && !MONTH.test(after) && !NUMBERED.test(before);
  }

  bluebook.passages = { sentences, evidence };
})((window.bluebook = window.bluebook || {}));
