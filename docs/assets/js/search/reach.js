/* What the vocabulary says of a word or name of a query: which passages are worth something to it, and how much, before any
   of them is loaded. */
(function (bluebook) {
  "use strict";
  if (!bluebook.collection) return;
  const read = bluebook.analysis;
  const { named } = bluebook.variants;
  const { passages, newestFirst } = bluebook.collection;
  const WITHIN = 0.5; // what it is worth that a longer name holds a proper name
  const PAIR = 0.75; // or two words of the query
  const STEM = 0.94; // what a match is worth, the word as typed being 1
  const HEADING = 0.5;
  const SUBJECT = 0.9; // what a footnote explains
  const HINT = 0.45;
  const PART = 0.6;

  /* What a block is worth to a slot, 0 to 1, by what it holds; `own` leaves out headings, hints and parts, `sure` words that
     are only spelled nearly so or only related: a block is `near` or `related` where such a word is all that it holds. */
  function valueOf(places, part, beside) {
    let own = 0;
    let sure = 0;
    for (const o of places) {
      own = Math.max(own, o.worth);
      if (!o.near && !o.related) sure = Math.max(sure, o.worth);
    }
    const related = own > sure && places.some((o) => o.worth === own && o.related);
    const some = own < PART && part ? part : 0; // most of a name's words, though not the name
    return {
      worth: Math.max(own, some, beside),
      own,
      beside,
      sure: Math.max(sure, beside, related ? 0 : some), // charters are related for no word that they share
      near: own > sure && !related,
      related,
    };
  }

  /* What most of a name's words are worth, of which each has its own. */
  function valueOfParts(parts, worthOf) {
    let total = 0;
    let held = 0;
    for (const part of parts) {
      total += part.weight;
      held += part.weight * worthOf(part);
    }
    return held > 0.6 * total ? (PART * held) / total : 0;
  }

  /* Passages by number → what each is worth to a slot. */
  function reach(c, slot, without) {
    if (slot.phrase) return phraseReach(c, slot);
    const places = new Map();
    const take = (numbers, place) => {
      for (const number of numbers) {
        if (!places.has(number)) places.set(number, []);
        places.get(number).push(place);
      }
    };
    for (const [form, worth, near] of slot.ways) take(c.words.passages(form), { worth, near });
    for (const pair of slot.tokens.flatMap((t) => t.split || [])) take(apart(c, pair), { worth: STEM });
    for (const { group, form } of slot.names || [])
      for (const entry of group.forms)
        if (entry.form === form) take(namedIn(c, entry), { worth: 1 });
        else if (!without.has(entry.form)) take(namedIn(c, entry), { worth: group.worth, related: group.related });
    slot.within = within(c, slot);
    for (const [group, worth] of slot.within) for (const entry of group.forms) take(namedIn(c, entry), { worth });
    return valued(c, slot, places);
  }

  function valued(c, slot, places) {
    const beside = besideOf(c, slot);
    const found = new Map();
    const numbers = new Set([...places.keys(), ...beside.keys(), ...slot.parts.flatMap((p) => [...p.reach.keys()])]);
    for (const number of numbers) {
      const part = valueOfParts(slot.parts, ({ reach: all }) => (all.has(number) ? all.get(number).worth : 0));
      const value = valueOf(places.get(number) || [], part, beside.get(number) || 0);
      if (value.worth) found.set(number, value);
    }
    return found;
  }

  /* Words in quotation marks are looked for in the passages that have each of them. */
  function phraseReach(c, slot) {
    const found = new Map();
    const numbers = inAll(slot.phrase.map(({ form }) => c.words.passages(form)));
    for (const b of passages(
      c,
      newestFirst(c, numbers, () => 0),
    )) {
      const places = phraseAt(b, slot.phrase);
      if (places.length) found.set(b.at, valueOf(places, 0, 0));
    }
    return found;
  }

  function phraseAt(b, phrase) {
    const found = [];
    const first = phrase[0].raw;
    b.tokens.forEach((token, at) => {
      if (token.raw !== first) return;
      if (phrase.every((t, i) => b.tokens[at + i] && b.tokens[at + i].raw === t.raw))
        found.push({ at, length: phrase.length, worth: 1 });
    });
    return found;
  }

  /* The numbers that are in each of some rows. */
  function inAll(rows) {
    const [first, ...others] = rows.sort((a, b) => a.length - b.length);
    const sets = others.map((row) => new Set(row));
    return Array.from(new Set(first)).filter((number) => sets.every((set) => set.has(number)));
  }

  const withStem = (c, stem) => (c.stems.get(stem) || []).map((form) => c.forms.get(form));

  /* The passages with a form of a name; of one that the vocabulary does not have, those with its words, which are then read. */
  function namedIn(c, entry) {
    if (!entry.group.late) return c.words.named(entry);
    const rows = entry.stems.map((stem) => withStem(c, stem).flatMap((row) => row.texts));
    const numbers = inAll(rows);
    if (rows.length === 1 && !entry.capitals) return numbers;
    const holds = (b) => named(c, b, entry.group).some((o) => o.form === entry.form);
    return passages(
      c,
      newestFirst(c, numbers, () => 0),
    )
      .filter(holds)
      .map((b) => b.at);
  }

  // --- what is beside a passage -----------------------------------------------------------------------------------------

  /* Passages → what the headings above them, the years that the edition covers, or the words that a footnote explains are worth. */
  function besideOf(c, slot) {
    const found = new Map();
    const stems = saying(slot);
    const take = (numbers, worth) => {
      for (const number of numbers) found.set(number, Math.max(worth, found.get(number) || 0));
    };
    for (const page of c.pages) if (inside(page.edition.hints, slot)) take(pageNumbers(c, page), HINT);
    if (!stems.length) take(c.texts.keys(), HEADING);
    else {
      take(inAll(stems.map((stem) => withStem(c, stem).flatMap(headed))), HEADING);
      take(inAll(stems.map((stem) => withStem(c, stem).flatMap((row) => row.notes))), SUBJECT);
    }
    return found;
  }

  const pageNumbers = (c, page) => c.texts.filter((b) => b.page === page).map((b) => b.at);

  function headed({ headings, notes }) {
    return headings.flatMap(([, first, size]) => Array.from({ length: size }, (_, i) => first + i)).concat(notes);
  }

  /* The stems of a slot's words but for those that only join others: "used" is not "us". */
  const saying = ({ stems, tokens }) => stems.filter((_, at) => !read.COMMON.has(tokens[at].raw));

  function inside(set, slot) {
    return saying(slot).every((stem) => set.has(stem));
  }

  // --- words written as two, and names within names -----------------------------------------------------------------------

  /* The ways to part a word into two that the texts know: cyberspace as cyber and space. */
  function halves(c, word) {
    const found = [];
    for (let i = 1; i < word.length && word.length < 40; i++)
      if (c.forms.has(word.slice(0, i)) && c.forms.has(word.slice(i))) found.push([word.slice(0, i), word.slice(i)]);
    return found;
  }

  function followed(b, at, form) {
    const next = b.tokens[at + 1];
    return !!next && next.form === form;
  }

  /* The passages with two words next to each other. */
  function apart(c, [one, other]) {
    const numbers = inAll([one, other].map((form) => c.forms.get(form).texts));
    const both = passages(
      c,
      newestFirst(c, numbers, () => 0),
    );
    return both.filter((b) => b.tokens.some((t, at) => t.form === one && followed(b, at, other))).map((b) => b.at);
  }

  /* Those of the parted forms that occur so in a passage. */
  function writtenApart(c, word) {
    const parted = halves(c, word).filter((pair) => !pair.some((half) => read.COMMON.has(half)));
    return parted.filter((pair) => apart(c, pair).length);
  }

  /* The longer names that hold a proper name, or two words that occur so in the query: UNMISS, the UN Mission in South
     Sudan, holds South Sudan; ISS holds "space station". */
  function within(c, slot) {
    const own = new Set((slot.names || []).map((name) => name.group));
    const proper =
      own.size && slot.tokens.every((t) => c.forms.has(t.form) && !c.lower.has(t.form) && !/\d/.test(t.form));
    const rows = (slot.pairs || []).map((row) => [row, PAIR]).concat(proper ? [[slot.stems, WITHIN]] : []);
    const found = new Map();
    for (const [row, worth] of rows) {
      const words = " " + row.join(" ") + " ";
      for (const group of c.groups) {
        const holds = (entry) => entry.stems.length > row.length && entry.row.includes(words);
        if (group.isName && !own.has(group) && !found.has(group) && group.forms.some(holds)) found.set(group, worth);
      }
    }
    return found;
  }

  const WORTH = { STEM, HEADING, SUBJECT, HINT, PART };
  bluebook.reach = {
    WORTH,
    valueOf,
    valueOfParts,
    reach,
    phraseAt,
    namedIn,
    withStem,
    inAll,
    writtenApart,
    followed,
    saying,
    inside,
  };
})((window.bluebook = window.bluebook || {}));
