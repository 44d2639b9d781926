/* The persons whom the texts name, found by the offices before their names. */
(function (bluebook) {
  "use strict";
  if (!bluebook.collection) return;
  const read = bluebook.analysis;
  const OFFICE =
    /\b(?:Minister(?: (?:for|of) (?:Foreign Affairs|Defen[cs]e|State))?|President|Secretary(?:-General)?(?: of (?:State|Defen[cs]e))?|Chancellor|Ambassador|Representative|Governor|Commissioner|General|[Aa]stronaut|Conductor|Director|Mr\.|Ms\.|Dr\.) ((?:\p{Lu}[\p{L}’'-]+ ?){1,3})/gu;
  const BEFORE_OFFICE =
    /(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+), (?:[\p{L}’']+ ){0,4}(?:astronaut|minister|president|ambassador|conductor)\b/gu;
  const TITLES = new Set(
    (
      "minister president secretary general chancellor ambassador representative governor commissioner astronaut director " +
      "prime vice state deputy mr ms mrs dr foreign defense premier professor prof judge senator envoy chair chairman " +
      "chairperson emperor king queen pm dpm fm dfm vp sg dg amb gen pres sec sen gov"
    ).split(" "),
  );

  /** The words that are persons' names in the texts, and are nothing else there. */
  function persons(c) {
    if (c.persons) return c.persons;
    c.persons = new Set();
    const named = (b) => [...b.text.matchAll(OFFICE), ...b.text.matchAll(BEFORE_OFFICE)];
    for (const b of c.texts)
      for (const [, name] of named(b))
        for (const token of read.tokens(name)) if (!c.lower.has(token.form)) c.persons.add(token.form);
    const others = new Set(); // stems of words of countries and bodies: the General Assembly is no person
    for (const group of c.groups)
      for (const entry of group.forms)
        if (entry.stems.length === 1 || group.isName) for (const stem of entry.stems) others.add(stem);
    for (const word of c.persons) if (others.has(read.stem(word))) c.persons.delete(word);
    return c.persons;
  }

  /** Whether a word beside a person's name is a title, or may be a first name that the texts do not print. */
  function isTitle(token) {
    return TITLES.has(token.form) || TITLES.has(token.raw);
  }

  bluebook.persons = { persons, isTitle };
})((window.bluebook = window.bluebook || {}));
