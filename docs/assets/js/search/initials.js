/* Abbreviations that the texts do not print, read by the initials of words that they print with capitals: FOIP as Free and
   Open Indo-Pacific. */
(function (bluebook) {
  "use strict";
  if (!bluebook.collection) return;
  bluebook.printedInitials = bluebook.printedInitials || {};
  const { createGroup } = bluebook.variants;
  const WORTH = 0.9; // what such a reading counts
  const LONGEST = 7; // letters
  const SHORTEST = 4; // TPP is not the Trafficking in Persons Protocol

  /** What the texts print for an abbreviation that they do not print itself, as a group of names; null for none. */
  function expansion(c, token) {
    const letters = token.raw.replace(/s$/, "");
    if (letters.length < SHORTEST || letters.length > LONGEST || !/^\p{Lu}+s?$/u.test(token.written)) return null;
    if (c.forms.has(token.form) || c.heads.has(token.form)) return null;
    const letter = letters[0];
    if (!bluebook.unprinted.initials.includes(letter) || !has(c, letter)) return null;
    if (!c.initials) c.initials = new Map();
    if (!c.initials.has(letters)) c.initials.set(letters, groupOf(c, letters));
    return c.initials.get(letters);
  }

  function has(c, letter) {
    const name = "initials/" + letter;
    if (!(letter in bluebook.printedInitials) && !c.failed.has(name)) c.lacking.add(name);
    return letter in bluebook.printedInitials;
  }

  function groupOf(c, letters) {
    const line = bluebook.printedInitials[letters[0]].split("\n").find((one) => one.startsWith(letters + "="));
    return line ? createGroup(c, WORTH, line.slice(letters.length + 1).split("|")) : null;
  }

  bluebook.initials = { expansion };
})((window.bluebook = window.bluebook || {}));
