/* The collection in memory, and which of its paragraphs answer a query, best first. When it is loaded, only its words are
   learnt, each with the blocks it stands in. Where in a block a word or a name stands is found out when a query first
   asks for that block, or when nothing else is to be done, so that the first answer does not wait for all of it. */
(function (bluebook) {
  "use strict";
  const read = bluebook.analysis;
  // What a match is worth, the word as typed being 1.
  const STEM = 0.94;
  const ROOT = 0.55;
  const PREFIX = 0.8;
  const NEAR = 0.75;
  const HEADING = 0.5;
  const HINT = 0.45;
  const PART = 0.6;
  const ASIDE = 0.9; // a caption or footnote beside a paragraph that says the same
  const FLOOR = 0.5;
  const ASKED_FLOOR = 0.38; // the least share of a query's weight that a paragraph must hold
  const FITTING = 1.25; // a paragraph that prints what is asked for: a sum, a number, a date
  const ANSWER = {
    money: /\d[\d.,]*( \p{L}+){0,3} (yen|dollars)/u,
    number: /\d{2}|\b(two|three|four|five|six|seven|eight|nine|ten)\b/,
    date: /\b(19|20)\d\d\b|January|February|March|April|May |June|July|August|September|October|November|December/,
  };
  const LONGEST_NAME = 20; // words: no name has more
  const MOST = 32; // words and names of a long query that are searched for: the rarest of it
  const SHORT = 12; // a query of no more words is taken as it is typed
  const SLICE = 16; // milliseconds of work after which the page may answer
  const RUNS = 24; // of a long query, the best paragraphs by all else, in which its longest run is looked for
  const NOTHING = { worth: 0, own: 0, often: 0, places: [], headed: false };
  let collection = null;

  // --- the collection ----------------------------------------------------------------------------------------------

  function begin(index) {
    const c = {
      index,
      pages: [],
      blocks: [],
      facts: [],
      sections: [],
      forms: new Map(),
      values: new Map(),
      stems: new Map(),
      roots: new Map(),
      lower: new Set(),
      printed: new Map(),
      groups: [],
      heads: new Map(),
    };
    c.editions = new Map(
      index.editions.map((e) => {
        const edition = { year: e[0], title: e[1], covers: e[2], covered: e[3], hints: new Set() };
        hint(edition.hints, edition.year + " " + edition.covered);
        return [e[0], edition];
      }),
    );
    return c;
  }

  function finish(c) {
    c.index.variants.forEach((group) => {
      addGroup(c, group[0], group.slice(1));
    });
    c.texts = c.blocks.filter((b) => b.kind !== "heading");
    c.average = c.texts.reduce((sum, b) => sum + b.length, 0) / c.texts.length;
    return c;
  }

  /* The collection, read a little at a time, so that the page answers meanwhile; a damaged index is found out here. */
  function prepare() {
    const c = begin(bluebook.index);
    const left = c.index.pages.slice();
    return inSlices(next, () => {
      addPage(c, left.shift());
      return left.length > 0;
    }).then(() => {
      collection = finish(c);
      const blocks = c.texts.slice();
      inSlices(window.requestIdleCallback || setTimeout, () => {
        // found out in time what a query may ask for
        const b = blocks.shift();
        if (!b) return bluebook.slips.prepare(c);
        positions(c, b);
        return named(c, b, null);
      });
    });
  }

  /* Does something as soon as what the reader did meanwhile is done: a timer would wait some milliseconds longer. */
  function next(work) {
    const channel = new MessageChannel();
    channel.port1.onmessage = work;
    channel.port2.postMessage(null);
  }

  /* Does some work until it says that it is done, SLICE milliseconds at a time. */
  function inSlices(soon, work) {
    return new Promise((resolve, reject) => {
      (function go() {
        const until = performance.now() + SLICE;
        let more = true;
        try {
          while (more && performance.now() < until) more = work();
        } catch (error) {
          return reject(error);
        }
        if (more) soon(go);
        else resolve();
      })();
    });
  }

  function addPage(c, entry) {
    const page = { edition: c.editions.get(entry[0]), name: entry[1], kind: entry[2], blocks: [] };
    let trail = [];
    let section = null;
    entry[3].forEach((given) => {
      const b = { page, id: given[0], text: given[1], tokens: read.tokens(given[1]), facts: [], at: c.blocks.length };
      b.kind = given.length > 2 ? "heading" : { p: "paragraph", f: "figure" }[b.id[0]] || "paragraph";
      if (/^fn-/.test(b.id)) b.kind = "footnote";
      if (b.kind === "heading") {
        b.level = given[2];
        b.number = given[3];
        trail = trail.filter((h) => h.level < b.level).concat(b);
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
    const c = ready();
    pages.forEach((entries, at) => {
      entries.forEach((f) => {
        const b = c.pages[at].blocks[f[2]];
        const [kind, askedFor] = c.index.kinds[f[0]];
        const fact = {
          kind,
          askedFor,
          id: b.page.edition.year + "-" + f[1],
          block: b,
          start: f[3],
          end: f[3] + f[4],
          name: f[5],
          said: f[6] || "",
          stems: new Set(),
        };
        hint(fact.stems, fact.name + " " + fact.said);
        b.facts.push(fact);
        c.facts.push(fact);
      });
    });
  }

  function add(map, key, value) {
    let list = map.get(key);
    if (!list) map.set(key, (list = []));
    if (!list.includes(value)) list.push(value);
  }

  /* A word with the blocks it stands in, in their order. */
  function learn(c, word) {
    let known = c.forms.get(word);
    if (known) return known;
    c.forms.set(word, (known = { blocks: [] }));
    const stem = read.stem(word);
    add(c.stems, stem, word);
    add(c.roots, read.root(stem), word);
    return known;
  }

  function learnWords(c, b) {
    const tokens = b.tokens;
    b.length = tokens.length;
    tokens.forEach((t, at) => {
      const blocks = learn(c, t.form).blocks;
      if (blocks[blocks.length - 1] !== b) blocks.push(b);
      if (t.value) add(c.values, t.value, b);
      if (!c.printed.has(t.written)) c.printed.set(t.written, t.form);
      if (!c.lower.has(t.form) && /^\p{Ll}+$/u.test(t.written)) c.lower.add(t.form);
      const next = tokens[at + 1];
      if (next && next.hyphen) {
        learn(c, t.form + next.form);
        c.printed.set(b.text.slice(t.start, next.end), t.form + next.form);
      }
    });
  }

  function hint(stems, text) {
    read.tokens(text).forEach((t) => {
      stems.add(read.stem(t.form));
    });
  }

  function headWords(trail) {
    const stems = new Set();
    trail.forEach((h) => {
      h.tokens.forEach((t) => {
        stems.add(read.stem(t.form));
      });
    });
    return stems;
  }

  /* Where each word of a block stands; a pair that is also written as one word stands there as one. */
  function positions(c, b) {
    if (b.positions) return b.positions;
    b.positions = new Map();
    b.tokens.forEach((t, at) => {
      add(b.positions, t.form, at);
      if (t.value) add(b.positions, t.value, at);
      const next = b.tokens[at + 1];
      const joined = next && t.form + next.form;
      if (joined && c.forms.has(joined) && joinable(joined)) add(b.positions, joined, at);
    });
    return b.positions;
  }

  /* Whether a word may be two words of the text written as one: cyberspace, and P3C for P-3C. */
  function joinable(word) {
    return (
      (word.length > 4 && word.length < 40) ||
      (word.length > 2 && word.length < 40 && /\d/.test(word) && /[a-z]/.test(word))
    );
  }

  /* Where the forms of a group stand in a block. */
  function named(c, b, group) {
    if (!b.groups) {
      b.groups = new Map();
      recognise(c, b.tokens).forEach((found) => {
        add(b.groups, found.group, found);
      });
    }
    return b.groups.get(group) || [];
  }

  // --- which blocks need to be looked at ------------------------------------------------------------------------------

  function blocksWith(c, form) {
    const known = c.forms.get(form);
    return (known ? known.blocks : []).concat(c.values.get(form) || []);
  }

  /* The blocks that may hold two words next to each other. */
  function blocksWithBoth(c, one, other) {
    const there = new Set(blocksWith(c, other));
    return blocksWith(c, one).filter((b) => there.has(b));
  }

  /* The ways to part a word into two that the texts know: cyberspace as cyber and space. */
  function halves(c, word) {
    const found = [];
    for (let i = 1; i < word.length && word.length < 40; i++) {
      if (c.forms.has(word.slice(0, i)) && c.forms.has(word.slice(i))) found.push([word.slice(0, i), word.slice(i)]);
    }
    return found;
  }

  function followed(b, at, form) {
    const next = b.tokens[at + 1];
    return !!next && next.form === form;
  }

  /* Those of the parted forms that stand so in a block. */
  function writtenApart(c, word) {
    return halves(c, word).filter((pair) =>
      blocksWithBoth(c, pair[0], pair[1]).some((b) =>
        b.tokens.some((t, at) => t.form === pair[0] && followed(b, at, pair[1])),
      ),
    );
  }

  /* The blocks that may hold a form of a name: those with each of its words. */
  function blocksNamed(c, entry) {
    if (entry.blocks) return entry.blocks;
    const lists = entry.stems.map((stem) => {
      const blocks = new Set();
      (c.stems.get(stem) || []).forEach((form) => {
        c.forms.get(form).blocks.forEach((b) => {
          blocks.add(b);
        });
      });
      return blocks;
    });
    entry.blocks = Array.from(lists[0]).filter((b) => lists.every((blocks) => blocks.has(b)));
    return entry.blocks;
  }

  /* Every paragraph, caption and footnote that may be worth something to a slot. */
  function candidates(c, slot) {
    const found = new Set();
    function take(blocks) {
      blocks.forEach((b) => {
        if (b.kind !== "heading") found.add(b);
      });
    }
    if (slot.phrase) {
      take(c.texts);
      return found;
    }
    slot.ways.forEach((way) => {
      take(blocksWith(c, way[0]));
      if (joinable(way[0]))
        halves(c, way[0]).forEach((pair) => {
          take(blocksWithBoth(c, pair[0], pair[1]));
        });
    });
    slot.tokens.forEach((t) => {
      (t.split || []).forEach((pair) => {
        take(blocksWithBoth(c, pair[0], pair[1]));
      });
    });
    (slot.names || []).forEach((name) => {
      name.group.forms.forEach((entry) => {
        take(blocksNamed(c, entry));
      });
    });
    slot.parts.forEach((part) => {
      take(Array.from(part.found.keys()));
    });
    c.sections.forEach((s) => {
      if (inside(s.head, slot)) take(s.texts);
    });
    c.editions.forEach((edition) => {
      if (inside(edition.hints, slot)) take(c.texts.filter((b) => b.page.edition === edition));
    });
    return found;
  }

  // --- names, abbreviations and other words for the same thing --------------------------------------------------------

  function addGroup(c, worth, forms) {
    const group = { worth, forms: [] };
    const all = new Set(forms);
    forms.forEach((form) => {
      // the UN as United Nations, and a body named without it
      if (/^(UN|United Nations) /.test(form)) {
        all.add(form.replace(/^UN /, "United Nations ")).add(form.replace(/^United Nations /, "UN "));
        const rest = form.replace(/^(UN|United Nations) /, "");
        if (rest.split(" ").length > 2) all.add(rest);
      }
    });
    all.forEach((form) => {
      const words = read.tokens(form.replace(/^the /i, ""));
      if (!words.length) return;
      const entry = {
        group,
        form,
        stems: words.map((t) => read.stem(t.form)),
        capitals: words.length === 1 && /^[^\p{Ll}]*$/u.test(form),
      };
      group.forms.push(entry);
      add(c.heads, entry.stems[0], entry);
    });
    c.groups.push(group);
  }

  /* Every form of a group that stands in a row of words. An abbreviation that is also a word (SEA) counts in capitals only. */
  function recognise(c, tokens) {
    const found = [];
    const stems = tokens.map((t) => read.stem(t.form));
    stems.forEach((stem, at) => {
      (c.heads.get(stem) || []).forEach((entry) => {
        if (!entry.stems.every((s, i) => stems[at + i] === s)) return;
        if (entry.capitals && c.lower.has(tokens[at].form) && /\p{Ll}/u.test(tokens[at].written)) return;
        found.push({ group: entry.group, form: entry.form, capitals: entry.capitals, at, length: entry.stems.length });
      });
    });
    return found.filter((name, n) => {
      for (let i = n - 1; i >= 0 && found[i].at > name.at - LONGEST_NAME; i--) if (endsIn(name, found[i])) return false;
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
    const text = bluebook.text.clean(typed);
    const query = { text, slots: [], slotOf: [], phrases: [], near: [], left: [], without: without || new Set() };
    const open = text.replace(/"([^"]+)"/g, (whole, words) => {
      const tokens = read.tokens(words);
      if (tokens.length) query.phrases.push(tokens);
      return " ".repeat(whole.length);
    });
    const tokens = read.tokens(open);
    const last = /[\p{L}\p{N}]$/u.test(text) ? tokens[tokens.length - 1] : null;
    query.tokens = tokens;
    query.want = wanted(text);
    query.asks = tokens.some((t) => read.ASKING.has(t.raw));
    let content = tokens.filter((t) => !read.COMMON.has(t.raw) || /^\p{Lu}{2,}$/u.test(t.written));
    if (!content.length) content = query.phrases.length ? [] : tokens;
    rarest(c, query, planned(c, tokens, new Set(content))).forEach((plan) => {
      addSlot(c, query, plan, last);
    });
    query.phrases = distinctPhrases(query);
    query.phrases.forEach((phrase) => {
      query.slots.push({ phrase, tokens: phrase, ways: [], parts: [] });
    });
    query.slots.forEach((slot) => {
      weigh(c, slot, query.without);
    });
    query.total = query.slots.reduce((sum, slot) => sum + slot.weight, 0);
    return query;
  }

  /* The words and names that a query consists of, in order: where each stands, how long it is, the names it may be. */
  function planned(c, tokens, content) {
    const plans = [];
    const names = new Map();
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

  /* Of a long query each word once, and of a very long one the rarest; `query.left` keeps the others as they are written. */
  function rarest(c, query, plans) {
    if (plans.length <= SHORT) return plans;
    const once = new Map();
    plans.forEach((plan) => {
      plan.key = plan.tokens
        .slice(plan.at, plan.at + plan.length)
        .map((t) => t.form)
        .join(" ");
      plan.often = Math.min(...plan.key.split(" ").map((form) => blocksWith(c, form).length));
      if (!once.has(plan.key)) once.set(plan.key, plan);
    });
    const byRarity = Array.from(once.values()).sort((a, b) => a.often - b.often);
    byRarity.slice(MOST).forEach((plan) => {
      query.left.push(query.text.slice(plan.tokens[plan.at].start, plan.tokens[plan.at + plan.length - 1].end));
    });
    return byRarity.slice(0, MOST).sort((a, b) => a.at - b.at);
  }

  function distinctPhrases(query) {
    const once = new Map();
    query.phrases.forEach((phrase) => {
      once.set(phrase.map((t) => t.raw).join(" "), phrase);
    });
    const all = Array.from(once.values());
    all.slice(MOST / 2).forEach((phrase) => {
      query.left.push("“" + phrase.map((t) => t.written).join(" ") + "”");
    });
    return all.slice(0, MOST / 2);
  }

  /* What kind of fact a query asks for. */
  function wanted(text) {
    if (/\bhow much\b/i.test(text)) return "money";
    if (/\bhow many\b/i.test(text)) return "number";
    return /\b(when|(what|which) (year|date|month))\b/i.test(text) ? "date" : "";
  }

  function fits(fact, want) {
    const given = fact.askedFor === "amount";
    if (want === "date") return !given && /\d{4}/.test(fact.said);
    return given && /\d/.test(fact.said) && /dollars|yen/.test(fact.said) === (want === "money");
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
    slot.parts.forEach((part) => {
      weigh(c, part, query.without);
    });
    query.slots.push(slot);
  }

  /* The words of the texts that a typed word finds: [word, worth]. */
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
    (c.stems.get(stem) || []).forEach((form) => {
      way(form, STEM);
    });
    if (/^\d{5,}$/.test(word)) found.set(word, 1);
    [next && word + next.form, before && before.form + word].forEach((joined, at) => {
      if (joined && (joined.length > 5 || ((at ? token : next).hyphen && joinable(joined)))) {
        if (c.forms.has(joined)) way(joined, STEM);
        (c.stems.get(read.stem(joined)) || []).forEach((form) => {
          way(form, STEM * 0.98);
        });
      }
    });
    const strong = found.size > 0;
    if (!/\d/.test(word))
      (c.roots.get(read.root(stem)) || []).forEach((form) => {
        way(form, ROOT);
      });
    const apart = strong ? [] : writtenApart(c, word);
    if (apart.length) token.split = apart;
    const begins = unfinished ? 2 : 3;
    if ((unfinished || !found.size) && word.length >= begins && !token.split) begun(c, word, strong, way);
    const weak = !Array.from(found.values()).some((worth) => worth > ROOT);
    if (weak && !known && !token.split) near(c, query, token, way, unfinished, found.size > 0);
    return Array.from(found);
  }

  function begun(c, word, strong, way) {
    if (!c.sorted) c.sorted = Array.from(c.forms.keys()).sort();
    let low = 0;
    let high = c.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (c.sorted[middle] < word) low = middle + 1;
      else high = middle;
    }
    for (; low < c.sorted.length && c.sorted[low].startsWith(word); low++) way(c.sorted[low], strong ? ROOT : PREFIX);
  }

  /* Spelled nearly so: only for a word that nothing else matches, and that is no word of common English. */
  function near(c, query, token, way, unfinished, related) {
    const found = bluebook.slips.near(c, token, related, unfinished);
    found.forEach((one) => {
      way(one.form, NEAR);
    });
    if (found.length) query.near.push([token, found]);
  }

  /* A slot weighs by the rarity of what it finds; what is nowhere weighs most. */
  function weigh(c, slot, without) {
    slot.stems = slot.tokens.map((t) => read.stem(t.form));
    let n = 0;
    slot.found = new Map(); // block → what it is worth to the slot; a block that is not here is worth nothing
    candidates(c, slot).forEach((b) => {
      const w = worth(c, b, slot, without);
      if (w.worth) slot.found.set(b, w);
      if (w.own > ROOT) n++;
    });
    slot.weight = Math.log(1 + (c.texts.length - n + 0.5) / (n + 0.5)) + 0.15;
    if (slot.phrase || slot.tokens.length > 1) slot.weight *= 1 + 0.15 * Math.min(3, slot.tokens.length - 1);
  }

  // --- matching -------------------------------------------------------------------------------------------------------

  /* Where a slot is found in a block: [{at, length, worth}]. */
  function occurrences(c, b, slot, without) {
    const found = [];
    const places = positions(c, b);
    slot.ways.forEach((way) => {
      (places.get(way[0]) || []).forEach((at) => {
        found.push({ at, length: 1, worth: way[1] });
      });
    });
    slot.tokens.forEach((t) => {
      (t.split || []).forEach((pair) => {
        (places.get(pair[0]) || []).forEach((at) => {
          if (followed(b, at, pair[1])) found.push({ at, length: 2, worth: STEM });
        });
      });
    });
    (slot.names || []).forEach((name) => {
      named(c, b, name.group).forEach((o) => {
        if (o.form !== name.form && without.has(o.form)) return;
        found.push({
          at: o.at,
          length: o.length,
          worth: o.form === name.form ? 1 : name.group.worth,
          form: o.form,
          whole: true,
        });
      });
    });
    return found;
  }

  function phraseAt(b, phrase) {
    const found = [];
    const first = phrase[0].raw;
    b.tokens.forEach((token, at) => {
      if (token.raw !== first) return;
      if (phrase.every((t, i) => b.tokens[at + i] && b.tokens[at + i].raw === t.raw)) {
        found.push({ at, length: phrase.length, worth: 1 });
      }
    });
    return found;
  }

  /* What a block is worth to a slot, 0 to 1, with its places; `own` leaves out headings, hints and parts. */
  function worth(c, b, slot, without) {
    let places = slot.phrase ? phraseAt(b, slot.phrase) : occurrences(c, b, slot, without);
    let best = 0;
    let often = 0;
    places.forEach((o) => {
      best = Math.max(best, o.worth);
      often += o.worth;
    });
    const own = best;
    const headed = inside(b.section.head, slot);
    if (slot.phrase) return { worth: best, own, often, places };
    const part = best < PART ? inPart(b, slot) : null; // most of a name's words, though not the name
    if (part) {
      best = often = part.worth;
      places = places.concat(part.places);
    }
    if (best < HEADING && headed) best = HEADING;
    if (best < HINT && inside(b.page.edition.hints, slot)) best = HINT;
    return { worth: best, own, often, places, headed };
  }

  function inPart(b, slot) {
    let total = 0;
    let held = 0;
    let places = [];
    slot.parts.forEach((part) => {
      const w = part.found.get(b) || NOTHING;
      total += part.weight;
      held += part.weight * w.worth;
      places = places.concat(w.places);
    });
    return held > 0.6 * total ? { worth: (PART * held) / total, places } : null;
  }

  function inside(set, slot) {
    return slot.stems.every((s) => set.has(s) || read.COMMON.has(s));
  }

  function score(c, b, query) {
    let held = 0;
    let points = 0;
    const matches = [];
    const long = 0.6 + (0.4 * b.length) / c.average;
    for (let i = 0; i < query.slots.length; i++) {
      const slot = query.slots[i];
      const w = slot.found.get(b) || NOTHING;
      if (slot.phrase && !w.worth) return null;
      matches.push(w);
      held += slot.weight * Math.min(1, w.worth / 0.9);
      points += slot.weight * w.worth * (1 + 0.45 * (w.often / (w.often + long)) + (w.headed ? 0.12 : 0));
    }
    const coverage = query.total ? held / query.total : 0;
    if (coverage < (query.asks ? ASKED_FLOOR : FLOOR)) return null;
    const near = nearness(query, matches);
    const fitting = query.want && ANSWER[query.want].test(b.text) ? FITTING : 1;
    const share = (points / query.total) * Math.pow(coverage, 1.4) * fitting * (b.kind === "paragraph" ? 1 : ASIDE);
    return { block: b, matches, coverage, share, score: share * (1 + 0.55 * near.pairs + 0.35 * near.window) };
  }

  /* The scores with what a run of the query's words adds: of a long query, to the best paragraphs alone. */
  function addRuns(c, query, found) {
    const best = query.tokens.length > MOST ? found.sort(byScore).slice(0, RUNS) : found;
    best.forEach((r) => {
      r.score += r.share * 0.8 * longestRun(c, r.block, query, r.matches);
    });
    return found.sort(byScore);
  }

  function byScore(a, b) {
    return b.score - a.score || a.block.at - b.block.at;
  }

  /* How near what was matched stands together: neighbours of the query as neighbours, and all of it in one place. */
  function nearness(query, matches) {
    let pairs = 0;
    let total = 0;
    const slots = query.slots;
    for (let i = 0; i + 1 < slots.length; i++) {
      const weight = slots[i].weight + slots[i + 1].weight;
      let best = 0;
      total += weight;
      matches[i].places.forEach((a) => {
        matches[i + 1].places.forEach((b) => {
          const gap = b.at > a.at ? b.at - a.at - a.length : a.at - b.at - b.length;
          const value =
            (gap <= 0 ? 1 : gap < 3 ? 0.8 : gap < 7 ? 0.5 : gap < 15 ? 0.25 : 0.05) *
            (b.at > a.at ? 1 : 0.75) *
            Math.min(a.worth, b.worth);
          if (value > best && a.at !== b.at) best = value;
        });
      });
      pairs += weight * best;
    }
    return { pairs: total ? pairs / total : 0, window: slots.length > 1 ? densest(query, matches) : 0 };
  }

  /* The greatest share of the query's weight that stands within a short stretch. */
  function densest(query, matches) {
    const all = [];
    let best = 0;
    const span = Math.max(10, 3 * query.slots.length);
    matches.forEach((m, i) => {
      m.places.forEach((p) => {
        all.push([p.at, i, p.worth]);
      });
    });
    const whole = matches.reduce(
      (sum, m, i) => sum + query.slots[i].weight * m.places.reduce((most, p) => Math.max(most, p.worth), 0),
      0,
    );
    all.sort((a, b) => a[0] - b[0]);
    for (let from = 0; from < all.length; from++) {
      let sum = 0;
      let to = from;
      const held = new Float64Array(query.slots.length);
      for (; to < all.length && all[to][0] - all[from][0] < span; to++) {
        const slot = all[to][1];
        const gain = all[to][2] * query.slots[slot].weight - held[slot];
        if (gain > 0) {
          sum += gain;
          held[slot] += gain;
        }
      }
      best = Math.max(best, sum);
      if (to === all.length || best > whole - 1e-9) break; // no later stretch holds more
    }
    return best / query.total;
  }

  /* The longest row of the query's words, common ones too, that stands so in the text, as a share of the query. */
  function longestRun(c, b, query, matches) {
    const tokens = query.tokens;
    let longest = 0;
    if (tokens.length < 2) return 0;
    for (let i = 0; i + longest < tokens.length; i++) {
      starts(c, b, query, matches, i).forEach((at) => {
        let n = 0;
        let step = [0, 0];
        let here = at;
        while (i + n < tokens.length && (step = stepAt(b, query, matches, i + n, here))) {
          n += step[0];
          here += step[1];
        }
        longest = Math.max(longest, n);
      });
    }
    return longest < 2 ? 0 : Math.pow(longest / tokens.length, 1.5);
  }

  function starts(c, b, query, matches, i) {
    const slot = query.slotOf[i];
    if (slot === undefined || query.slots[slot].from !== i) return positions(c, b).get(query.tokens[i].form) || [];
    return matches[slot].places.map((p) => p.at);
  }

  /* How many words of the query and of the text match here: the same word, or another form of the same name. */
  function stepAt(b, query, matches, i, at) {
    const token = b.tokens[at];
    const slot = query.slotOf[i];
    if (!token) return null;
    if (slot !== undefined && query.slots[slot].from === i) {
      const place = matches[slot].places.find((p) => p.at === at && p.worth > ROOT);
      if (place) return [place.whole ? query.slots[slot].tokens.length : 1, place.length];
    }
    return token.form === query.tokens[i].form ? [1, 1] : null;
  }

  // --- results --------------------------------------------------------------------------------------------------------

  /* The paragraphs that answer, best first. `filter` keeps blocks; `without` are variants that the reader removed. */
  function search(text, filter, without) {
    const c = ready();
    const query = parse(c, text, without);
    const asked = new Set();
    query.slots.forEach((slot) => {
      slot.found.forEach((_, b) => {
        asked.add(b);
      });
    });
    let found = Array.from(asked)
      .map((b) => (!filter || filter(b) ? score(c, b, query) : null))
      .filter(Boolean);
    found = addRuns(c, query, found);
    const top = found.length ? found[0].score : 0;
    found = balanced(found.filter((r) => r.score > top * 0.12));
    return { query, results: found, variants: tried(c, query) };
  }

  /* Where both editions answer, the other edition's best stands among the first three. */
  function balanced(found) {
    if (found.length < 4) return found;
    const first = found[0].block.page.edition;
    const other = found.findIndex((r) => r.block.page.edition !== first);
    if (other > 2 && found[other].score > 0.2 * found[0].score) found.splice(2, 0, found.splice(other, 1)[0]);
    return found;
  }

  /* The other forms of what was typed that the texts hold, by slot. */
  function tried(c, query) {
    const found = [];
    query.slots.forEach((slot) => {
      (slot.names || []).forEach((name) => {
        name.group.forms.forEach((entry) => {
          const typed = slot.names.some((n) => read.fold(n.form) === read.fold(entry.form));
          if (!typed && !found.includes(entry.form) && held(c, entry)) found.push(entry.form);
        });
      });
    });
    return found;
  }

  /* Whether a paragraph, caption or note holds a form of a name. */
  function held(c, entry) {
    if (entry.held === undefined)
      entry.held = blocksNamed(c, entry).some(
        (b) => b.kind !== "heading" && named(c, b, entry.group).some((o) => o.form === entry.form),
      );
    return entry.held;
  }

  /* Records that answer: [{fact, result}]. Where a kind of fact is `want`ed, few, and only of the best paragraphs, so that what comes first is what ranks first. */
  function facts(found, want) {
    const top = found.results[0];
    const list = [];
    const seen = new Set();
    if (!top) return [];
    const from = want ? found.results.slice(0, 3).filter((r) => r.score > 0.8 * top.score) : found.results;
    from.forEach((r) => {
      r.block.facts.forEach((f) => {
        const share = shareOf(found.query, r, f);
        const key = r.block.at + f.name + f.said;
        if ((want && !fits(f, want)) || share < 0.5 * r.coverage || seen.has(key)) return;
        seen.add(key);
        list.push({ fact: f, result: r, value: r.score * share });
      });
    });
    list.sort((a, b) => b.value - a.value);
    if (!want) return list;
    if (!list.length || list[0].result !== top) return [];
    return list
      .filter(
        (f, at) =>
          // two of a paragraph at most
          list.slice(0, at).filter((other) => other.result === f.result).length < 2,
      )
      .slice(0, 4);
  }

  /* How much of the query a record's sentence and name hold. */
  function shareOf(query, result, fact) {
    let held = 0;
    const tokens = result.block.tokens;
    query.slots.forEach((slot, i) => {
      const quoted = result.matches[i].places.some(
        (p) => tokens[p.at].start >= fact.start && tokens[p.at].end <= fact.end,
      );
      if (quoted || inside(fact.stems, slot)) held += slot.weight;
    });
    return held / query.total;
  }

  /* Headings that the query names nearly whole. */
  function sections(query) {
    const wanted = new Set();
    query.slots.forEach((slot) => {
      slot.stems.forEach((s) => {
        if (!read.COMMON.has(s)) wanted.add(s);
      });
    });
    if (!wanted.size) return [];
    return ready()
      .blocks.filter((b) => {
        if (b.kind !== "heading") return false;
        const stems = b.tokens.filter((t) => t.raw.length > 1 && !read.COMMON.has(t.raw)).map((t) => read.stem(t.form));
        return wanted.size >= 0.6 * new Set(stems).size && Array.from(wanted).every((s) => stems.includes(s));
      })
      .slice(0, 4);
  }

  function ready() {
    if (!collection) {
      collection = begin(bluebook.index);
      bluebook.index.pages.forEach((page) => {
        addPage(collection, page);
      });
      finish(collection);
    }
    return collection;
  }

  bluebook.ranking = { search, facts, addFacts, sections, collection: ready, prepare };
})((window.bluebook = window.bluebook || {}));
