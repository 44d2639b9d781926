/* Abbreviations that the texts do not print, read by the initials of words that they print with capitals: FOIP as Free and
   Open Indo-Pacific. */
(function (bluebook) {
  "use strict";
  if (!bluebook.collection) return;
  const { createGroup } = bluebook.variants;
  const WORTH = 0.9; // what such a reading counts
  const SMALL = /^(and|of|the|for|in|on|to|against|with)$/;
  const LONGEST = 7; // letters
  const SHORTEST = 4; // TPP is not the Trafficking in Persons Protocol

  /** What the texts print for an abbreviation that they do not print itself, as a group of names; null for none. */
  function expansion(c, token) {
    const letters = token.raw.replace(/s$/, "");
    if (letters.length < SHORTEST || letters.length > LONGEST || !/^\p{Lu}+s?$/u.test(token.written)) return null;
    if (c.forms.has(token.form) || c.heads.has(token.form)) return null;
    if (!c.initials) c.initials = initials(c);
    const printed = c.initials.get(letters);
    if (!printed) return null;
    if (!printed.group) printed.group = createGroup(c, WORTH, Array.from(printed));
    return printed.group;
  }

  /* Initials → the rows of words with capitals that have them. */
  function initials(c) {
    const found = new Map();
    for (const b of c.texts) for (let at = 0; at < b.tokens.length; at++) readFrom(b, at, found);
    return found;
  }

  function readFrom(b, first, found) {
    let letters = "";
    for (let at = first; at < b.tokens.length && letters.length < LONGEST; at++) {
      const { raw, written, start } = b.tokens[at];
      if (at > first && start - b.tokens[at - 1].end > 1) return; // more than a space or a hyphen between
      if (/^\p{Lu}/u.test(written)) letters += raw[0];
      else if (at === first || !SMALL.test(raw)) return;
      if (letters.length < SHORTEST || !/^\p{Lu}/u.test(written)) continue;
      if (!found.has(letters)) found.set(letters, new Set());
      found.get(letters).add(b.text.slice(b.tokens[first].start, b.tokens[at].end));
    }
  }

  bluebook.initials = { expansion };
})((window.bluebook = window.bluebook || {}));
