/* What a reader typed as a query: its words, names and phrases, each with the words of the texts that it finds. */
(function (bluebook) {
  "use strict";
  if (!bluebook.matching) return;
  const read = bluebook.analysis;
  const { add, addUnprinted, createGroup, recognise } = bluebook.variants;
  const { joinable } = bluebook.collection;
  const { reach, writtenApart } = bluebook.reach;
  const { STEM, ROOT, LONG_ROOT } = bluebook.matching;
  const { asking, isBilateral } = bluebook.asking;
  const { demand } = bluebook.demand;
  const TRANSLATED = 0.9; // of the further words to which a Japanese term leads
  const PREFIX = 0.8;
  const EVERYDAY = 0.75; // the text's word for an everyday one
  const OTHER_SENSE = 0.5; // the same of a word that is itself printed: less than ROOT
  const COMPOUND = 0.5; // counterterrorism for terrorism
  const NEAR = 0.75;
  const NEAR_RELATED = 0.5; // less than ROOT
  const MOST = 32; // words and names of a long query that are searched for: the rarest of it
  const LONG = 6; // letters of a root that leave little to chance
  const SHORT = 12; // a query of no more words is taken as it is typed

  /* A query as slots: each a word, a name of several words, or words in quotation marks. */
  function parse(c, typed, without) {
    const japanese = bluebook.japanese ? bluebook.japanese.read(typed) : null;
    if (bluebook.unprinted && !c.extended) addUnprinted(c, bluebook.unprinted);
    const operators = bluebook.operators.parse(c, japanese && japanese.read.length ? japanese.text : typed);
    const { text } = operators;
    const query = { text, operators, japanese, slots: [], slotOf: [], phrases: [], near: [], left: [] };
    query.awaited = new Set(); // files of common English that decide on a slip
    query.without = without || new Set();
    const open = operators.open.replace(/"([^"]+)"/g, (whole, words, at) => {
      const tokens = read.tokens(words);
      for (const t of tokens) [t.start, t.end] = [t.start + at + 1, t.end + at + 1];
      if (tokens.length) query.phrases.push(tokens);
      return " ".repeat(whole.length);
    });
    const tokens = read.tokens(open);
    const [end] = tokens.slice(-1);
    const last = end && /[\p{L}\p{N}]$/u.test(open) && !isUnknownValue(query, end) ? end : null;
    query.tokens = tokens;
    query.unmeant = new Set(tokens.filter((token) => isUnknownValue(query, token)));
    query.asking = asking(operators.open, tokens, withinNames(c, tokens));
    // a word that no text prints is a reader's own: then the others may be so too
    query.isEveryday = tokens.some((t) => !query.asking.cues.has(t) && isUnprinted(c, t, t === last));
    query.isLacking = query.isEveryday && !c.extended;
    query.asks = Boolean(query.asking.kind) || tokens.some((t) => read.ASKING.has(t.raw));
    let content = tokens.filter(
      (t, at) => !read.COMMON.has(t.raw) || /^\p{Lu}{2,}$/u.test(t.written) || isCountry(tokens, at),
    );
    if (!content.length) content = query.phrases.length ? [] : tokens;
    askForPartner(c, query, content);
    for (const plan of rarest(c, query, planned(c, query, new Set(content)))) addSlot(c, query, plan, last);
    query.phrases = distinctPhrases(query);
    query.phrases.forEach((phrase) => {
      query.slots.push({ phrase, tokens: phrase, ways: [], parts: [] });
    });
    for (const slot of query.slots) weigh(c, slot, query.without);
    bluebook.operators.join(query);
    demand(c, query);
    return query;
  }

  /* Whether a word is of an operator that is none: in:foo. */
  function isUnknownValue({ operators }, token) {
    return operators.unknown.some(([from, to]) => token.start >= from && token.end <= to);
  }

  /* Whether "us" in small letters is the country: after "the", or before what it says something of and not after who tells us. */
  function isCountry(tokens, at) {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (tokens[at].raw === "us" && before && before.raw === "the") return true;
    if (tokens[at].raw !== "us" || !next || read.COMMON.has(next.raw)) return false;
    return !before || !/^(tell|show|give|gives|let|lets|help|helps|told|gave)$/.test(before.raw);
  }

  /* The tokens of names of several words. */
  function withinNames(c, tokens) {
    const long = recognise(c, tokens).filter((n) => n.length > 1);
    return new Set(long.flatMap((n) => tokens.slice(n.at, n.at + n.length)));
  }

  /* "Japan and X", "Japan X dialogue": what joins the two is asked for. */
  function askForPartner(c, query, content) {
    const names = recognise(c, query.tokens).filter((n) => n.group.isName);
    const named = new Set(names.flatMap((n) => query.tokens.slice(n.at, n.at + n.length)));
    const isName = (t) => named.has(t) || (c.forms.has(t.form) && !c.lower.has(t.form) && !/\d/.test(t.form));
    const partners = content.filter((t) => !/^japan(ese)?$/.test(t.form) && isName(t));
    if (query.asking.kind || query.phrases.length || !isBilateral(content, partners)) return;
    query.asking.kind = "bilateral";
    query.asking.partners = new Set(partners);
    for (const token of content) if (!partners.includes(token) && token.form !== "japan") query.asking.cues.add(token);
  }

  /* The words and names that a query consists of, in order: where each is, how long it is, the names it may be. */
  function planned(c, { tokens, japanese }, content) {
    const plans = [];
    const names = new Map();
    for (const name of japanese ? translated(c, tokens, japanese.terms) : []) add(names, name.at, name);
    for (const name of expanded(c, tokens)) add(names, name.at, name);
    recognise(c, tokens).forEach((n) => {
      if (n.length > 1 || content.has(tokens[n.at])) add(names, n.at, n);
    });
    for (let at = 0; at < tokens.length; at++) {
      const all = names.get(at) || [];
      const length = all.reduce((most, n) => Math.max(most, n.length), 1);
      if (length === 1 && !content.has(tokens[at])) continue;
      plans.push({ tokens, at, length, names: all.filter((n) => n.length === length), content });
      at += length - 1;
    }
    return plans;
  }

  /* The Japanese terms of a query as names: each is all of the English words that it leads to. */
  function translated(c, tokens, terms) {
    return terms.flatMap(({ start, end, entry }) => {
      const own = tokens.filter((t) => t.start >= start && t.end <= end);
      if (!own.length) return [];
      if (!entry.group) entry.group = createGroup(c, TRANSLATED, entry.english);
      return [
        { group: entry.group, form: entry.english[0], capitals: false, at: tokens.indexOf(own[0]), length: own.length },
      ];
    });
  }

  /* Abbreviations that no text prints, though one prints what they are short for, as names. */
  function expanded(c, tokens) {
    return tokens.flatMap((token, at) => {
      const group = bluebook.initials ? bluebook.initials.expansion(c, token) : null;
      return group ? [{ group, form: token.written, capitals: true, at, length: 1 }] : [];
    });
  }

  /* Of a long query each word once, and of a very long one the rarest; `query.left` keeps the others as they are written. */
  function rarest(c, query, plans) {
    if (plans.length <= SHORT) return plans;
    const once = new Map();
    plans.forEach((plan) => {
      plan.key = plan.tokens
        .slice(plan.at, plan.at + plan.length)
        .map((t) => t.form)
        .join(" ");
      plan.often = Math.min(...plan.key.split(" ").map((form) => oftenIn(c, form)));
      if (!once.has(plan.key)) once.set(plan.key, plan);
    });
    const byRarity = Array.from(once.values()).sort((a, b) => a.often - b.often);
    for (const plan of byRarity.slice(MOST))
      query.left.push(query.text.slice(plan.tokens[plan.at].start, plan.tokens[plan.at + plan.length - 1].end));
    return byRarity.slice(0, MOST).sort((a, b) => a.at - b.at);
  }

  /* In how many passages and headings a word is. */
  function oftenIn(c, form) {
    const [row, value] = [c.forms.get(form), c.values.get(form)];
    return (row ? row.texts.length + row.headings.length : 0) + (value ? value.texts.length : 0);
  }

  function distinctPhrases(query) {
    const once = new Map();
    for (const phrase of query.phrases) once.set(phrase.map((t) => t.raw).join(" "), phrase);
    const all = Array.from(once.values());
    all.slice(MOST / 2).forEach((phrase) => query.left.push("“" + phrase.map((t) => t.written).join(" ") + "”"));
    return all.slice(0, MOST / 2);
  }

  function addSlot(c, query, plan, last) {
    const tokens = plan.tokens;
    const at = plan.at;
    const length = plan.length;
    let here = plan.names;
    const short = here.filter((n) => n.capitals && c.lower.has(tokens[at].form)); // SEA is not the sea
    if (short.length) here = short;
    const slot = { from: at, tokens: tokens.slice(at, at + length), names: here, ways: [], parts: [] };
    for (let i = 0; i < length; i++) query.slotOf[at + i] = query.slots.length;
    if (short.length) slot.ways = [];
    else if (length === 1)
      slot.ways = ways(c, query, tokens[at], tokens[at] === last, here.length > 0, tokens[at + 1], tokens[at - 1]);
    else
      slot.parts = slot.tokens
        .filter((t) => plan.content.has(t))
        .map((t) => ({ tokens: [t], names: [], ways: ways(c, query, t, t === last, true), parts: [] }));
    for (const part of slot.parts) weigh(c, part, query.without);
    if (length === 1) slot.pairs = pairs(query.tokens, at, plan.content);
    query.slots.push(slot);
  }

  /* A word with the one before and the one after it, as stems. */
  function pairs(tokens, at, content) {
    return [at - 1, at]
      .filter((first) => content.has(tokens[first]) && content.has(tokens[first + 1]))
      .map((first) => [read.stem(tokens[first].form), read.stem(tokens[first + 1].form)]);
  }

  /* The words of the texts that a typed word finds: [word, worth, whether it is only spelled nearly so]. */
  function ways(c, query, token, unfinished, known, next, before) {
    const found = new Map();
    const word = token.form;
    const stem = read.stem(word);
    function way(form, worth) {
      if (c.forms.has(form) && !(found.get(form) >= worth)) found.set(form, worth);
    }
    if (token.value) {
      found.set(token.value, 1);
      way(word, 0.6);
    } else way(word, 1);
    for (const form of c.stems.get(stem) || []) if (!read.COMMON.has(form) || read.COMMON.has(word)) way(form, STEM);
    if (/^\d{5,}$/.test(word)) found.set(word, 1);
    const isPart = (other) => other && !read.COMMON.has(other.raw);
    [isPart(next) && word + next.form, isPart(before) && before.form + word].forEach((joined, at) => {
      if (joined && (joined.length > 5 || ((at ? token : next).hyphen && joinable(joined)))) {
        if (c.forms.has(joined)) way(joined, STEM);
        for (const form of c.stems.get(read.stem(joined)) || []) way(form, STEM * 0.98);
      }
    });
    const strong = found.size > 0;
    const root = read.root(stem);
    const senses = (key) => (query.isEveryday && c.extended ? c.words.everyday(key) : undefined);
    const printed = senses(stem) || (strong || root.length < LONG ? [] : senses(root) || []);
    token.everyday = printed.filter((one) => !query.without.has(one));
    for (const one of token.everyday)
      for (const form of c.stems.get(stemOf(one)) || []) way(form, strong ? OTHER_SENSE : EVERYDAY);
    if (!/\d/.test(word)) for (const form of c.roots.get(root) || []) way(form, root.length > 7 ? LONG_ROOT : ROOT);
    for (const form of c.compounds.get(word) || []) way(form, COMPOUND);
    const apart = strong ? [] : writtenApart(c, word);
    if (apart.length) token.split = apart;
    const begins = unfinished ? 2 : 3;
    if ((unfinished || (!found.size && !known)) && word.length >= begins && !token.split) begun(c, word, strong, way);
    const weak = !Array.from(found.values()).some((worth) => worth > ROOT);
    const slips = weak && !known && !token.split ? near(c, query, token, way, unfinished, found.size > 0) : new Set();
    return Array.from(found, ([form, worth]) => [form, worth, slips.has(form)]);
  }

  const stemOf = (word) => read.stem(read.form(read.fold(word)));

  function begun(c, word, strong, way) {
    for (const form of c.words.starting(word)) way(form, strong ? ROOT : PREFIX);
  }

  /* Whether a word that has been typed to its end is printed nowhere: what else is known of it must be loaded. */
  function isUnprinted(c, { form, raw }, unfinished) {
    if (read.COMMON.has(raw) || c.forms.has(form) || /\d/.test(form) || !/[a-z]/.test(form)) return false;
    return !unfinished || (form.length > 1 && !c.words.starting(form).length);
  }

  /* Spelled nearly so: only for a word that nothing else matches, and that is no word of common English. Beside words of
     the same root it counts less than they do. */
  function near(c, query, token, way, unfinished, related) {
    if (!bluebook.spelling) return new Set();
    const { words, awaited, isKnown } = bluebook.spelling.near(c, token, related, unfinished);
    if (!isKnown) query.isUndecided = true;
    words.forEach((one) => way(one.form, related ? NEAR_RELATED : NEAR));
    if (words.length) query.near.push([token, words]);
    if (awaited) query.awaited.add(awaited);
    return new Set(words.map((one) => one.form));
  }

  /* A slot weighs by the rarity of what it finds; what is nowhere weighs most. */
  function weigh(c, slot, without) {
    slot.stems = slot.tokens.map((t) => read.stem(t.form));
    slot.reach = reach(c, slot, without); // number of a passage → what it is worth to the slot; of others nothing
    let n = 0;
    for (const { own } of slot.reach.values()) if (own > ROOT) n++;
    slot.weight = Math.log(1 + (c.texts.length - n + 0.5) / (n + 0.5)) + 0.15;
    if (slot.phrase || slot.tokens.length > 1) slot.weight *= 1 + 0.15 * Math.min(3, slot.tokens.length - 1);
  }

  bluebook.query = { parse };
})((window.bluebook = window.bluebook || {}));
