/* The collection in memory, and which of its paragraphs answer a query, best first. When it is loaded, only its words are
   learnt, each with the blocks it stands in. Where in a block a word or a name stands is found out when a query first
   asks for that block, or when nothing else is to be done, so that the first answer does not wait for all of it. */
(function (bluebook) {
  "use strict";

  var read = bluebook.analysis;
  // What a match is worth, the word as typed being 1.
  var STEM = 0.94, ROOT = 0.55, PREFIX = 0.8, NEAR = 0.75, HEADING = 0.5, HINT = 0.45, PART = 0.6;
  var ASIDE = 0.9;  // a caption or footnote beside a paragraph that says the same
  var FLOOR = 0.5, ASKED_FLOOR = 0.38;  // the least share of a query's weight that a paragraph must hold
  var FITTING = 1.25;  // a paragraph that prints what is asked for: a sum, a number, a date
  var ANSWER = { money: /\d[\d.,]*( \p{L}+){0,3} (yen|dollars)/u, number: /\d{2}|\b(two|three|four|five|six|seven|eight|nine|ten)\b/,
    date: /\b(19|20)\d\d\b|January|February|March|April|May |June|July|August|September|October|November|December/ };
  var LONGEST_NAME = 20;  // words: no name has more
  var MOST = 32;  // words and names of a long query that are searched for: the rarest of it
  var SHORT = 12;  // a query of no more words is taken as it is typed
  var SLICE = 16;  // milliseconds of work after which the page may answer
  var RUNS = 24;  // of a long query, the best paragraphs by all else, in which its longest run is looked for
  var NOTHING = { worth: 0, own: 0, often: 0, places: [], headed: false };
  var collection = null;

  // --- the collection ----------------------------------------------------------------------------------------------

  function begin(index) {
    var c = { index: index, pages: [], blocks: [], facts: [], sections: [], forms: new Map(), values: new Map(), stems: new Map(),
      roots: new Map(), lower: new Set(), printed: new Map(), groups: [], heads: new Map() };
    c.editions = new Map(index.editions.map(function (e) {
      var edition = { year: e[0], title: e[1], covers: e[2], covered: e[3], hints: new Set() };
      hint(edition.hints, edition.year + " " + edition.covered);
      return [e[0], edition];
    }));
    return c;
  }

  function finish(c) {
    c.index.variants.forEach(function (group) { addGroup(c, group[0], group.slice(1)); });
    c.texts = c.blocks.filter(function (b) { return b.kind !== "heading"; });
    c.average = c.texts.reduce(function (sum, b) { return sum + b.length; }, 0) / c.texts.length;
    return c;
  }

  /* The collection, read a little at a time, so that the page answers meanwhile; a damaged index is found out here. */
  function prepare() {
    var c = begin(bluebook.index), left = c.index.pages.slice();
    return inSlices(next, function () {
      addPage(c, left.shift());
      return left.length > 0;
    }).then(function () {
      collection = finish(c);
      var blocks = c.texts.slice();
      inSlices(window.requestIdleCallback || setTimeout, function () {  // found out in time what a query may ask for
        var b = blocks.shift();
        if (!b) return bluebook.slips.prepare(c);
        positions(c, b);
        return named(c, b, null);
      });
    });
  }

  /* Does something as soon as what the reader did meanwhile is done: a timer would wait some milliseconds longer. */
  function next(work) {
    var channel = new MessageChannel();
    channel.port1.onmessage = work;
    channel.port2.postMessage(null);
  }

  /* Does some work until it says that it is done, SLICE milliseconds at a time. */
  function inSlices(soon, work) {
    return new Promise(function (resolve, reject) {
      (function go() {
        var until = performance.now() + SLICE, more = true;
        try { while (more && performance.now() < until) more = work(); } catch (error) { return reject(error); }
        if (more) soon(go);
        else resolve();
      })();
    });
  }

  function addPage(c, entry) {
    var page = { edition: c.editions.get(entry[0]), name: entry[1], kind: entry[2], blocks: [] }, trail = [], section = null;
    entry[3].forEach(function (given) {
      var b = { page: page, id: given[0], text: given[1], tokens: read.tokens(given[1]), facts: [], at: c.blocks.length };
      b.kind = given.length > 2 ? "heading" : { p: "paragraph", f: "figure" }[b.id[0]] || "paragraph";
      if (/^fn-/.test(b.id)) b.kind = "footnote";
      if (b.kind === "heading") {
        b.level = given[2];
        b.number = given[3];
        trail = trail.filter(function (h) { return h.level < b.level; }).concat(b);
      }
      b.trail = trail;
      learnWords(c, b);
      if (b.kind === "heading") c.sections.push((section = { head: headWords(trail), texts: [] }));
      else section.texts.push(b);
      b.section = section;
      page.blocks.push(b);
      c.blocks.push(b);
    });
    c.pages.push(page);
  }

  /* The records, by page in the order of the index; they are loaded when a query asks for one. */
  function addFacts(pages) {
    var c = ready();
    pages.forEach(function (entries, at) {
      entries.forEach(function (f) {
        var b = c.pages[at].blocks[f[2]];
        var fact = { kind: ["meetings", "contributions", "missions"][f[0]], id: b.page.edition.year + "-" + f[1], block: b,
          start: f[3], end: f[3] + f[4], name: f[5], said: f[6] || "", stems: new Set() };
        hint(fact.stems, fact.name + " " + fact.said);
        b.facts.push(fact);
        c.facts.push(fact);
      });
    });
  }

  function add(map, key, value) {
    var list = map.get(key);
    if (!list) map.set(key, (list = []));
    if (list.indexOf(value) < 0) list.push(value);
  }

  /* A word with the blocks it stands in, in their order. */
  function learn(c, word) {
    var known = c.forms.get(word);
    if (known) return known;
    c.forms.set(word, (known = { blocks: [] }));
    var stem = read.stem(word);
    add(c.stems, stem, word);
    add(c.roots, read.root(stem), word);
    return known;
  }

  function learnWords(c, b) {
    var tokens = b.tokens;
    b.length = tokens.length;
    tokens.forEach(function (t, at) {
      var blocks = learn(c, t.form).blocks;
      if (blocks[blocks.length - 1] !== b) blocks.push(b);
      if (t.value) add(c.values, t.value, b);
      if (!c.printed.has(t.written)) c.printed.set(t.written, t.form);
      if (!c.lower.has(t.form) && /^\p{Ll}+$/u.test(t.written)) c.lower.add(t.form);
      var next = tokens[at + 1];
      if (next && next.hyphen) {
        learn(c, t.form + next.form);
        c.printed.set(b.text.slice(t.start, next.end), t.form + next.form);
      }
    });
  }

  function hint(stems, text) {
    read.tokens(text).forEach(function (t) { stems.add(read.stem(t.form)); });
  }

  function headWords(trail) {
    var stems = new Set();
    trail.forEach(function (h) { h.tokens.forEach(function (t) { stems.add(read.stem(t.form)); }); });
    return stems;
  }

  /* Where each word of a block stands; a pair that is also written as one word stands there as one. */
  function positions(c, b) {
    if (b.positions) return b.positions;
    b.positions = new Map();
    b.tokens.forEach(function (t, at) {
      add(b.positions, t.form, at);
      if (t.value) add(b.positions, t.value, at);
      var next = b.tokens[at + 1], joined = next && t.form + next.form;
      if (joined && c.forms.has(joined) && joinable(joined)) add(b.positions, joined, at);
    });
    return b.positions;
  }

  /* Whether a word may be two words of the text written as one: cyberspace, and P3C for P-3C. */
  function joinable(word) {
    return word.length > 4 && word.length < 40 || word.length > 2 && word.length < 40 && /\d/.test(word) && /[a-z]/.test(word);
  }

  /* Where the forms of a group stand in a block. */
  function named(c, b, group) {
    if (!b.groups) {
      b.groups = new Map();
      recognise(c, b.tokens).forEach(function (found) { add(b.groups, found.group, found); });
    }
    return b.groups.get(group) || [];
  }

  // --- which blocks need to be looked at ------------------------------------------------------------------------------

  function blocksWith(c, form) {
    var known = c.forms.get(form);
    return (known ? known.blocks : []).concat(c.values.get(form) || []);
  }

  /* The blocks that may hold two words next to each other. */
  function blocksWithBoth(c, one, other) {
    var there = new Set(blocksWith(c, other));
    return blocksWith(c, one).filter(function (b) { return there.has(b); });
  }

  /* The ways to part a word into two that the texts know: cyberspace as cyber and space. */
  function halves(c, word) {
    var found = [];
    for (var i = 1; i < word.length && word.length < 40; i++) {
      if (c.forms.has(word.slice(0, i)) && c.forms.has(word.slice(i))) found.push([word.slice(0, i), word.slice(i)]);
    }
    return found;
  }

  function followed(b, at, form) {
    var next = b.tokens[at + 1];
    return !!next && next.form === form;
  }

  /* Those of the parted forms that stand so in a block. */
  function writtenApart(c, word) {
    return halves(c, word).filter(function (pair) {
      return blocksWithBoth(c, pair[0], pair[1]).some(function (b) {
        return b.tokens.some(function (t, at) { return t.form === pair[0] && followed(b, at, pair[1]); });
      });
    });
  }

  /* The blocks that may hold a form of a name: those with each of its words. */
  function blocksNamed(c, entry) {
    if (entry.blocks) return entry.blocks;
    var lists = entry.stems.map(function (stem) {
      var blocks = new Set();
      (c.stems.get(stem) || []).forEach(function (form) { c.forms.get(form).blocks.forEach(function (b) { blocks.add(b); }); });
      return blocks;
    });
    entry.blocks = Array.from(lists[0]).filter(function (b) { return lists.every(function (blocks) { return blocks.has(b); }); });
    return entry.blocks;
  }

  /* Every paragraph, caption and footnote that may be worth something to a slot. */
  function candidates(c, slot) {
    var found = new Set();
    function take(blocks) { blocks.forEach(function (b) { if (b.kind !== "heading") found.add(b); }); }
    if (slot.phrase) {
      take(c.texts);
      return found;
    }
    slot.ways.forEach(function (way) {
      take(blocksWith(c, way[0]));
      if (joinable(way[0])) halves(c, way[0]).forEach(function (pair) { take(blocksWithBoth(c, pair[0], pair[1])); });
    });
    slot.tokens.forEach(function (t) { (t.split || []).forEach(function (pair) { take(blocksWithBoth(c, pair[0], pair[1])); }); });
    (slot.names || []).forEach(function (name) {
      name.group.forms.forEach(function (entry) { take(blocksNamed(c, entry)); });
    });
    slot.parts.forEach(function (part) { take(Array.from(part.found.keys())); });
    c.sections.forEach(function (s) { if (inside(s.head, slot)) take(s.texts); });
    c.editions.forEach(function (edition) {
      if (inside(edition.hints, slot)) take(c.texts.filter(function (b) { return b.page.edition === edition; }));
    });
    return found;
  }

  // --- names, abbreviations and other words for the same thing --------------------------------------------------------

  function addGroup(c, worth, forms) {
    var group = { worth: worth, forms: [] };
    var all = new Set(forms);
    forms.forEach(function (form) {  // the UN as United Nations, and a body named without it
      if (/^(UN|United Nations) /.test(form)) {
        all.add(form.replace(/^UN /, "United Nations ")).add(form.replace(/^United Nations /, "UN "));
        var rest = form.replace(/^(UN|United Nations) /, "");
        if (rest.split(" ").length > 2) all.add(rest);
      }
    });
    all.forEach(function (form) {
      var words = read.tokens(form.replace(/^the /i, ""));
      if (!words.length) return;
      var entry = { group: group, form: form, stems: words.map(function (t) { return read.stem(t.form); }),
        capitals: words.length === 1 && /^[^\p{Ll}]*$/u.test(form) };
      group.forms.push(entry);
      add(c.heads, entry.stems[0], entry);
    });
    c.groups.push(group);
  }

  /* Every form of a group that stands in a row of words. An abbreviation that is also a word (SEA) counts in capitals only. */
  function recognise(c, tokens) {
    var found = [], stems = tokens.map(function (t) { return read.stem(t.form); });
    stems.forEach(function (stem, at) {
      (c.heads.get(stem) || []).forEach(function (entry) {
        if (!entry.stems.every(function (s, i) { return stems[at + i] === s; })) return;
        if (entry.capitals && c.lower.has(tokens[at].form) && /\p{Ll}/u.test(tokens[at].written)) return;
        found.push({ group: entry.group, form: entry.form, capitals: entry.capitals, at: at, length: entry.stems.length });
      });
    });
    return found.filter(function (name, n) {
      for (var i = n - 1; i >= 0 && found[i].at > name.at - LONGEST_NAME; i--) if (endsIn(name, found[i])) return false;
      return true;
    });
  }

  /* Whether a name is only the end of a longer one: North Korea is not Korea. */
  function endsIn(name, longer) {
    return longer.group !== name.group && longer.at < name.at && longer.at + longer.length >= name.at + name.length;
  }

  // --- the query ----------------------------------------------------------------------------------------------------

  /* A query as slots: each a word, a name of several words, or words in quotation marks. */
  function parse(c, typed, without) {
    var text = bluebook.text.clean(typed);
    var query = { text: text, slots: [], slotOf: [], phrases: [], near: [], left: [], without: without || new Set() };
    var open = text.replace(/"([^"]+)"/g, function (whole, words) {
      var tokens = read.tokens(words);
      if (tokens.length) query.phrases.push(tokens);
      return " ".repeat(whole.length);
    });
    var tokens = read.tokens(open), last = /[\p{L}\p{N}]$/u.test(text) ? tokens[tokens.length - 1] : null;
    query.tokens = tokens;
    query.want = wanted(text);
    query.asks = tokens.some(function (t) { return read.ASKING.has(t.raw); });
    var content = tokens.filter(function (t) { return !read.COMMON.has(t.raw) || /^\p{Lu}{2,}$/u.test(t.written); });
    if (!content.length) content = query.phrases.length ? [] : tokens;
    rarest(c, query, planned(c, tokens, new Set(content))).forEach(function (plan) { addSlot(c, query, plan, last); });
    query.phrases = distinctPhrases(query);
    query.phrases.forEach(function (phrase) { query.slots.push({ phrase: phrase, tokens: phrase, ways: [], parts: [] }); });
    query.slots.forEach(function (slot) { weigh(c, slot, query.without); });
    query.total = query.slots.reduce(function (sum, slot) { return sum + slot.weight; }, 0);
    return query;
  }

  /* The words and names that a query consists of, in order: where each stands, how long it is, the names it may be. */
  function planned(c, tokens, content) {
    var plans = [], names = new Map();
    recognise(c, tokens).forEach(function (n) { if (n.length > 1 || content.has(tokens[n.at])) add(names, n.at, n); });
    for (var at = 0; at < tokens.length; at++) {
      var here = names.get(at) || [], length = here.reduce(function (most, n) { return Math.max(most, n.length); }, 1);
      if (length === 1 && !content.has(tokens[at])) continue;
      here = here.filter(function (n) { return n.length === length; });
      plans.push({ tokens: tokens, at: at, length: length, names: here, content: content });
      at += length - 1;
    }
    return plans;
  }

  /* Of a long query each word once, and of a very long one the rarest; `query.left` keeps the others as they are written. */
  function rarest(c, query, plans) {
    if (plans.length <= SHORT) return plans;
    var once = new Map();
    plans.forEach(function (plan) {
      plan.key = plan.tokens.slice(plan.at, plan.at + plan.length).map(function (t) { return t.form; }).join(" ");
      plan.often = Math.min.apply(null, plan.key.split(" ").map(function (form) { return blocksWith(c, form).length; }));
      if (!once.has(plan.key)) once.set(plan.key, plan);
    });
    var byRarity = Array.from(once.values()).sort(function (a, b) { return a.often - b.often; });
    byRarity.slice(MOST).forEach(function (plan) {
      query.left.push(query.text.slice(plan.tokens[plan.at].start, plan.tokens[plan.at + plan.length - 1].end));
    });
    return byRarity.slice(0, MOST).sort(function (a, b) { return a.at - b.at; });
  }

  function distinctPhrases(query) {
    var once = new Map();
    query.phrases.forEach(function (phrase) { once.set(phrase.map(function (t) { return t.raw; }).join(" "), phrase); });
    var all = Array.from(once.values());
    all.slice(MOST / 2).forEach(function (phrase) { query.left.push("“" + phrase.map(function (t) { return t.written; }).join(" ") + "”"); });
    return all.slice(0, MOST / 2);
  }

  /* What kind of fact a query asks for. */
  function wanted(text) {
    if (/\bhow much\b/i.test(text)) return "money";
    if (/\bhow many\b/i.test(text)) return "number";
    return /\b(when|(what|which) (year|date|month))\b/i.test(text) ? "date" : "";
  }

  function fits(fact, want) {
    var given = fact.kind === "contributions";
    if (want === "date") return !given && /\d{4}/.test(fact.said);
    return given && /\d/.test(fact.said) && /dollars|yen/.test(fact.said) === (want === "money");
  }

  function addSlot(c, query, plan, last) {
    var tokens = plan.tokens, at = plan.at, length = plan.length, here = plan.names;
    var short = here.filter(function (n) { return n.capitals && c.lower.has(tokens[at].form); });  // SEA is not the sea
    if (short.length) here = short;
    var slot = { from: at, tokens: tokens.slice(at, at + length), names: here, ways: [], parts: [] };
    for (var i = 0; i < length; i++) query.slotOf[at + i] = query.slots.length;
    if (short.length) slot.ways = [];
    else if (length === 1) slot.ways = ways(c, query, tokens[at], tokens[at] === last, here.length > 0, tokens[at + 1], tokens[at - 1]);
    else slot.parts = slot.tokens.filter(function (t) { return plan.content.has(t); }).map(function (t) {
      return { tokens: [t], names: [], ways: ways(c, query, t, t === last, true), parts: [] };
    });
    slot.parts.forEach(function (part) { weigh(c, part, query.without); });
    query.slots.push(slot);
  }

  /* The words of the texts that a typed word finds: [word, worth]. */
  function ways(c, query, token, unfinished, known, next, before) {
    var found = new Map(), word = token.form, stem = read.stem(word);
    function way(form, worth) { if (c.forms.has(form) && !(found.get(form) >= worth)) found.set(form, worth); }
    if (token.value) { found.set(token.value, 1); way(word, 0.6); } else way(word, 1);
    (c.stems.get(stem) || []).forEach(function (form) { way(form, STEM); });
    if (/^\d{5,}$/.test(word)) found.set(word, 1);
    [next && word + next.form, before && before.form + word].forEach(function (joined, at) { if (joined && (joined.length > 5 || (at ? token : next).hyphen && joinable(joined))) {
      if (c.forms.has(joined)) way(joined, STEM);
      (c.stems.get(read.stem(joined)) || []).forEach(function (form) { way(form, STEM * 0.98); });
    } });
    var strong = found.size > 0;
    if (!/\d/.test(word)) (c.roots.get(read.root(stem)) || []).forEach(function (form) { way(form, ROOT); });
    var apart = strong ? [] : writtenApart(c, word);
    if (apart.length) token.split = apart;
    var begins = unfinished ? 2 : 3;
    if ((unfinished || !found.size) && word.length >= begins && !token.split) begun(c, word, strong, way);
    var weak = !Array.from(found.values()).some(function (worth) { return worth > ROOT; });
    if (weak && !known && !token.split) near(c, query, token, way, unfinished, found.size > 0);
    return Array.from(found);
  }

  function begun(c, word, strong, way) {
    if (!c.sorted) c.sorted = Array.from(c.forms.keys()).sort();
    var low = 0, high = c.sorted.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (c.sorted[middle] < word) low = middle + 1;
      else high = middle;
    }
    for (; low < c.sorted.length && c.sorted[low].startsWith(word); low++) way(c.sorted[low], strong ? ROOT : PREFIX);
  }

  /* Spelled nearly so: only for a word that nothing else matches, and that is no word of common English. */
  function near(c, query, token, way, unfinished, related) {
    var found = bluebook.slips.near(c, token, related, unfinished);
    found.forEach(function (one) { way(one.form, NEAR); });
    if (found.length) query.near.push([token, found]);
  }

  /* A slot weighs by the rarity of what it finds; what is nowhere weighs most. */
  function weigh(c, slot, without) {
    slot.stems = slot.tokens.map(function (t) { return read.stem(t.form); });
    var n = 0;
    slot.found = new Map();  // block → what it is worth to the slot; a block that is not here is worth nothing
    candidates(c, slot).forEach(function (b) {
      var w = worth(c, b, slot, without);
      if (w.worth) slot.found.set(b, w);
      if (w.own > ROOT) n++;
    });
    slot.weight = Math.log(1 + (c.texts.length - n + 0.5) / (n + 0.5)) + 0.15;
    if (slot.phrase || slot.tokens.length > 1) slot.weight *= 1 + 0.15 * Math.min(3, slot.tokens.length - 1);
  }

  // --- matching -------------------------------------------------------------------------------------------------------

  /* Where a slot is found in a block: [{at, length, worth}]. */
  function occurrences(c, b, slot, without) {
    var found = [], places = positions(c, b);
    slot.ways.forEach(function (way) {
      (places.get(way[0]) || []).forEach(function (at) { found.push({ at: at, length: 1, worth: way[1] }); });
    });
    slot.tokens.forEach(function (t) {
      (t.split || []).forEach(function (pair) {
        (places.get(pair[0]) || []).forEach(function (at) {
          if (followed(b, at, pair[1])) found.push({ at: at, length: 2, worth: STEM });
        });
      });
    });
    (slot.names || []).forEach(function (name) {
      named(c, b, name.group).forEach(function (o) {
        if (o.form !== name.form && without.has(o.form)) return;
        found.push({ at: o.at, length: o.length, worth: o.form === name.form ? 1 : name.group.worth, form: o.form, whole: true });
      });
    });
    return found;
  }

  function phraseAt(b, phrase) {
    var found = [], first = phrase[0].raw;
    b.tokens.forEach(function (token, at) {
      if (token.raw !== first) return;
      if (phrase.every(function (t, i) { return b.tokens[at + i] && b.tokens[at + i].raw === t.raw; })) {
        found.push({ at: at, length: phrase.length, worth: 1 });
      }
    });
    return found;
  }

  /* What a block is worth to a slot, 0 to 1, with its places; `own` leaves out headings, hints and parts. */
  function worth(c, b, slot, without) {
    var places = slot.phrase ? phraseAt(b, slot.phrase) : occurrences(c, b, slot, without), best = 0, often = 0;
    places.forEach(function (o) { best = Math.max(best, o.worth); often += o.worth; });
    var own = best, headed = inside(b.section.head, slot);
    if (slot.phrase) return { worth: best, own: own, often: often, places: places };
    var part = best < PART ? inPart(b, slot) : null;  // most of a name's words, though not the name
    if (part) { best = often = part.worth; places = places.concat(part.places); }
    if (best < HEADING && headed) best = HEADING;
    if (best < HINT && inside(b.page.edition.hints, slot)) best = HINT;
    return { worth: best, own: own, often: often, places: places, headed: headed };
  }

  function inPart(b, slot) {
    var total = 0, held = 0, places = [];
    slot.parts.forEach(function (part) {
      var w = part.found.get(b) || NOTHING;
      total += part.weight;
      held += part.weight * w.worth;
      places = places.concat(w.places);
    });
    return held > 0.6 * total ? { worth: PART * held / total, places: places } : null;
  }

  function inside(set, slot) {
    return slot.stems.every(function (s) { return set.has(s) || read.COMMON.has(s); });
  }

  function score(c, b, query) {
    var held = 0, points = 0, matches = [];
    var long = 0.6 + 0.4 * b.length / c.average;
    for (var i = 0; i < query.slots.length; i++) {
      var slot = query.slots[i], w = slot.found.get(b) || NOTHING;
      if (slot.phrase && !w.worth) return null;
      matches.push(w);
      held += slot.weight * Math.min(1, w.worth / 0.9);
      points += slot.weight * w.worth * (1 + 0.45 * (w.often / (w.often + long)) + (w.headed ? 0.12 : 0));
    }
    var coverage = query.total ? held / query.total : 0;
    if (coverage < (query.asks ? ASKED_FLOOR : FLOOR)) return null;
    var near = nearness(query, matches), fitting = query.want && ANSWER[query.want].test(b.text) ? FITTING : 1;
    var share = points / query.total * Math.pow(coverage, 1.4) * fitting * (b.kind === "paragraph" ? 1 : ASIDE);
    return { block: b, matches: matches, coverage: coverage, share: share, score: share * (1 + 0.55 * near.pairs + 0.35 * near.window) };
  }

  /* The scores with what a run of the query's words adds: of a long query, to the best paragraphs alone. */
  function addRuns(c, query, found) {
    var best = query.tokens.length > MOST ? found.sort(byScore).slice(0, RUNS) : found;
    best.forEach(function (r) { r.score += r.share * 0.8 * longestRun(c, r.block, query, r.matches); });
    return found.sort(byScore);
  }

  function byScore(a, b) { return b.score - a.score || a.block.at - b.block.at; }

  /* How near what was matched stands together: neighbours of the query as neighbours, and all of it in one place. */
  function nearness(query, matches) {
    var pairs = 0, total = 0, slots = query.slots;
    for (var i = 0; i + 1 < slots.length; i++) {
      var weight = slots[i].weight + slots[i + 1].weight, best = 0;
      total += weight;
      matches[i].places.forEach(function (a) {
        matches[i + 1].places.forEach(function (b) {
          var gap = b.at > a.at ? b.at - a.at - a.length : a.at - b.at - b.length;
          var value = (gap <= 0 ? 1 : gap < 3 ? 0.8 : gap < 7 ? 0.5 : gap < 15 ? 0.25 : 0.05) * (b.at > a.at ? 1 : 0.75) * Math.min(a.worth, b.worth);
          if (value > best && (a.at !== b.at)) best = value;
        });
      });
      pairs += weight * best;
    }
    return { pairs: total ? pairs / total : 0, window: slots.length > 1 ? densest(query, matches) : 0 };
  }

  /* The greatest share of the query's weight that stands within a short stretch. */
  function densest(query, matches) {
    var all = [], best = 0, span = Math.max(10, 3 * query.slots.length);
    matches.forEach(function (m, i) { m.places.forEach(function (p) { all.push([p.at, i, p.worth]); }); });
    var whole = matches.reduce(function (sum, m, i) {
      return sum + query.slots[i].weight * m.places.reduce(function (most, p) { return Math.max(most, p.worth); }, 0);
    }, 0);
    all.sort(function (a, b) { return a[0] - b[0]; });
    for (var from = 0; from < all.length; from++) {
      var held = new Float64Array(query.slots.length), sum = 0;
      for (var to = from; to < all.length && all[to][0] - all[from][0] < span; to++) {
        var slot = all[to][1], gain = all[to][2] * query.slots[slot].weight - held[slot];
        if (gain > 0) { sum += gain; held[slot] += gain; }
      }
      best = Math.max(best, sum);
      if (to === all.length || best > whole - 1e-9) break;  // no later stretch holds more
    }
    return best / query.total;
  }

  /* The longest row of the query's words, common ones too, that stands so in the text, as a share of the query. */
  function longestRun(c, b, query, matches) {
    var tokens = query.tokens, longest = 0;
    if (tokens.length < 2) return 0;
    for (var i = 0; i + longest < tokens.length; i++) {
      starts(c, b, query, matches, i).forEach(function (at) {
        var n = 0, step = [0, 0], here = at;
        while (i + n < tokens.length && (step = stepAt(b, query, matches, i + n, here))) { n += step[0]; here += step[1]; }
        longest = Math.max(longest, n);
      });
    }
    return longest < 2 ? 0 : Math.pow(longest / tokens.length, 1.5);
  }

  function starts(c, b, query, matches, i) {
    var slot = query.slotOf[i];
    if (slot === undefined || query.slots[slot].from !== i) return positions(c, b).get(query.tokens[i].form) || [];
    return matches[slot].places.map(function (p) { return p.at; });
  }

  /* How many words of the query and of the text match here: the same word, or another form of the same name. */
  function stepAt(b, query, matches, i, at) {
    var token = b.tokens[at], slot = query.slotOf[i];
    if (!token) return null;
    if (slot !== undefined && query.slots[slot].from === i) {
      var place = matches[slot].places.find(function (p) { return p.at === at && p.worth > ROOT; });
      if (place) return [place.whole ? query.slots[slot].tokens.length : 1, place.length];
    }
    return token.form === query.tokens[i].form ? [1, 1] : null;
  }

  // --- results --------------------------------------------------------------------------------------------------------

  /* The paragraphs that answer, best first. `filter` keeps blocks; `without` are variants that the reader removed. */
  function search(text, filter, without) {
    var c = ready(), query = parse(c, text, without);
    var asked = new Set();
    query.slots.forEach(function (slot) { slot.found.forEach(function (_, b) { asked.add(b); }); });
    var found = Array.from(asked).map(function (b) {
      return !filter || filter(b) ? score(c, b, query) : null;
    }).filter(Boolean);
    found = addRuns(c, query, found);
    var top = found.length ? found[0].score : 0;
    found = balanced(found.filter(function (r) { return r.score > top * 0.12; }));
    return { query: query, results: found, variants: tried(c, query) };
  }

  /* Where both editions answer, the other edition's best stands among the first three. */
  function balanced(found) {
    if (found.length < 4) return found;
    var first = found[0].block.page.edition;
    var other = found.findIndex(function (r) { return r.block.page.edition !== first; });
    if (other > 2 && found[other].score > 0.2 * found[0].score) found.splice(2, 0, found.splice(other, 1)[0]);
    return found;
  }

  /* The other forms of what was typed that the texts hold, by slot. */
  function tried(c, query) {
    var found = [];
    query.slots.forEach(function (slot) {
      (slot.names || []).forEach(function (name) {
        name.group.forms.forEach(function (entry) {
          var typed = slot.names.some(function (n) { return read.fold(n.form) === read.fold(entry.form); });
          if (!typed && found.indexOf(entry.form) < 0 && held(c, entry)) found.push(entry.form);
        });
      });
    });
    return found;
  }

  /* Whether a paragraph, caption or note holds a form of a name. */
  function held(c, entry) {
    if (entry.held === undefined) entry.held = blocksNamed(c, entry).some(function (b) {
      return b.kind !== "heading" && named(c, b, entry.group).some(function (o) { return o.form === entry.form; });
    });
    return entry.held;
  }

  /* Records that answer: [{fact, result}]. Where a kind of fact is `want`ed, few, and only of the best paragraphs, so that what comes first is what ranks first. */
  function facts(found, want) {
    var top = found.results[0], list = [], seen = new Set();
    if (!top) return [];
    var from = want ? found.results.slice(0, 3).filter(function (r) { return r.score > 0.8 * top.score; }) : found.results;
    from.forEach(function (r) {
      r.block.facts.forEach(function (f) {
        var share = shareOf(found.query, r, f), key = r.block.at + f.name + f.said;
        if ((want && !fits(f, want)) || share < 0.5 * r.coverage || seen.has(key)) return;
        seen.add(key);
        list.push({ fact: f, result: r, value: r.score * share });
      });
    });
    list.sort(function (a, b) { return b.value - a.value; });
    if (!want) return list;
    if (!list.length || list[0].result !== top) return [];
    return list.filter(function (f, at) {  // two of a paragraph at most
      return list.slice(0, at).filter(function (other) { return other.result === f.result; }).length < 2;
    }).slice(0, 4);
  }

  /* How much of the query a record's sentence and name hold. */
  function shareOf(query, result, fact) {
    var held = 0, tokens = result.block.tokens;
    query.slots.forEach(function (slot, i) {
      var quoted = result.matches[i].places.some(function (p) { return tokens[p.at].start >= fact.start && tokens[p.at].end <= fact.end; });
      if (quoted || inside(fact.stems, slot)) held += slot.weight;
    });
    return held / query.total;
  }

  /* Headings that the query names nearly whole. */
  function sections(query) {
    var wanted = new Set();
    query.slots.forEach(function (slot) { slot.stems.forEach(function (s) { if (!read.COMMON.has(s)) wanted.add(s); }); });
    if (!wanted.size) return [];
    return ready().blocks.filter(function (b) {
      if (b.kind !== "heading") return false;
      var stems = b.tokens.filter(function (t) { return t.raw.length > 1 && !read.COMMON.has(t.raw); }).map(function (t) { return read.stem(t.form); });
      return wanted.size >= 0.6 * new Set(stems).size && Array.from(wanted).every(function (s) { return stems.indexOf(s) >= 0; });
    }).slice(0, 4);
  }

  function ready() {
    if (!collection) {
      collection = begin(bluebook.index);
      bluebook.index.pages.forEach(function (page) { addPage(collection, page); });
      finish(collection);
    }
    return collection;
  }

  bluebook.ranking = { search: search, facts: facts, addFacts: addFacts, sections: sections, collection: ready, prepare: prepare };
})(window.bluebook = window.bluebook || {});
