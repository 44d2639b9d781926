/* Slips of the keyboard: the printed words that a typed word may have been meant for. A typed word is compared with each
   printed word as printed, in its other spellings (defense, defence) and as the search reads it (20th for twentieth), so
   that a slip is found on whichever side it falls. A word that is known is no slip: one of the texts, of the vocabulary that
   varies, or of common English, of which only the words that begin alike are loaded; nor is an acronym. Of the printed words
   too only those are loaded that begin alike, and of a long word those that one slip at its beginning leads to. */
(function (bluebook) {
  "use strict";
  const read = bluebook.analysis;
  const { distance } = bluebook.text || {};
  const MOST = 8; // words that are tried for one slip
  const ACRONYM = 6; // letters: the longest row of capitals that is no slip of a word
  const UNFINISHED = 6; // letters of the shortest word of which only the beginning is compared
  const HELD = /([a-z])\1{2,}/g; // a letter whose key was held
  const HEARD = { f: "p", k: "c" }; // a first letter that may be heard where two are printed: philharmonic, cholera
  const ENDS = "(e|ed|es|ing|er|ers|ation|ations)$";
  // Spellings that the search reads as one, the other way round; a rule that is wrong for a word makes no entry.
  const RESPELLINGS = [
    [new RegExp("z" + ENDS), "s$1"],
    [new RegExp("s" + ENDS), "z$1"],
    [/or(s|ed|ing|able|ite|ful)?$/, "our$1"],
    [/our(s|ed|ing|able|ite|ful)?$/, "or$1"],
    [/ens(e|es)$/, "enc$1"],
    [/enc(e|es)$/, "ens$1"],
    [/er(s|d)?$/, "re$1"],
    [/re(s|d)?$/, "er$1"],
    [/m(e|es|ed)$/, "mm$1"],
    [/mm(e|es|ed)$/, "m$1"],
    [/^program(s?)$/, "programme$1"],
    [/l(ed|ing|er|ers)$/, "ll$1"],
    [/ll(ed|ing|er|ers)$/, "l$1"],
  ];
  // The files of common English, each named by how its first words begin; all words of the same three letters are in one.
  const ENGLISH = (
    "a adu alp ant arm aus b bee ble bra buo c cas che cle com cona coo cre d del dia dis div dur e emi ess ext f " +
    "fin for fro g gli gri h hec hom i inc inf int irr j k l lia lou m mar mem mir mor n nig o ore p pat per pil " +
    "pop pri pse q r red rep ric s sch ser sig smu spe sta str sun t ter tin tre u uni urc v viv w wid x y z"
  ).split(" ");
  const memory = new Map();
  const common = new Map(); // first letters: the common English that begins so
  const byWord = new Map(); // the printed words that are loaded: { form, shown }
  const entered = new Set(); // their files
  const words = []; // by length: [{ spelling, word, letters }]
  bluebook.printed = bluebook.printed || {};

  // --- the printed words --------------------------------------------------------------------------------------------

  /* A word's letters without its signs and its 's. */
  function bare(written) {
    return read.fold(written).replace(/'s?$/, "").replace(/[.'-]/g, "");
  }

  /* The files of the printed words with which a word is compared: `a` has those that begin with a, `-a` those whose second
     letter it is. The first letter may be wrong, left out, one too many or change places with the next, or be heard for two. */
  function filesOf([first, second], isSameStart) {
    const { starts, seconds } = bluebook.unprinted || {};
    const has = (letters, letter) => (letters || "").includes(letter);
    const begun = isSameStart ? [first] : [first, second, ...(HEARD[first] || "")];
    const after = isSameStart ? [] : [first, second];
    return begun
      .filter((letter) => has(starts, letter))
      .concat(after.filter((letter) => has(seconds, letter)).map((letter) => "-" + letter));
  }

  /* Takes in the printed words of files, of four letters or more, by length, in all their spellings; what is not there yet is
     lacking. Whether all are there. */
  function prepare(c, files) {
    const lacking = files.filter((name) => !(name in bluebook.printed) && !c.failed.has("printed/" + name));
    for (const name of lacking) c.lacking.add("printed/" + name);
    for (const name of files) {
      if (!(name in bluebook.printed) || entered.has(name)) continue;
      entered.add(name);
      for (const written of bluebook.printed[name].split("\n")) note(written);
    }
    return !lacking.length;
  }

  /* A word is shown in small letters where it is so printed anywhere; a number that is written in words, in digits where the
     texts print it only so. */
  function note(written) {
    const [words, digits] = written.split("=");
    const word = bare(words);
    const form =
      digits ||
      read
        .tokens(words)
        .map((token) => token.form)
        .join("");
    const shown = digits || words.replace(/['’]s?$/, "");
    const known = byWord.get(word);
    if (known && smaller(shown, known.shown)) known.shown = shown;
    if (known) return;
    byWord.set(word, { form, shown });
    enter(word, byWord.get(word));
  }

  function enter(word, entry) {
    new Set([word, ...others(word), ...(/\d/.test(entry.form) ? [] : [entry.form])]).forEach((spelling) => {
      (words[spelling.length] = words[spelling.length] || []).push({ spelling, entry, letters: letters(spelling) });
    });
  }

  /* Whether one way to print a word has fewer capitals than another: Training at the beginning of a sentence is training. */
  function smaller(one, other) {
    return one.replace(/\p{Ll}/gu, "").length < other.replace(/\p{Ll}/gu, "").length;
  }

  function others(word) {
    return RESPELLINGS.map(([from, to]) => word.replace(from, to)).filter(
      (other) => other !== word && read.spell(other) === read.spell(word),
    );
  }

  // --- comparing ----------------------------------------------------------------------------------------------------

  /* The letters of a word as bits: words that differ in many letters need not be compared. */
  function letters(word) {
    let bits = 0;
    for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) - 97);
    return bits;
  }

  function count(bits) {
    let n = 0;
    for (let left = bits; left; left &= left - 1) n++;
    return n;
  }

  function differs(mine, theirs, most) {
    return count(mine & ~theirs) > most || count(theirs & ~mine) > most;
  }

  // --- what may have been meant -------------------------------------------------------------------------------------

  /* The printed words nearest to a typed one: {words: [{form, shown}], awaited}, those of the fewest slips, the likeliest
     first. `related` words have been found otherwise already; `unfinished` is a word that is still being typed. `awaited`
     is the file of common words that must be loaded to be sure; until then a word with two slips may be another word, and
     nothing `isKnown` of it where no printed words are loaded. */
  function near(c, token, related, unfinished) {
    const whole = bare(token.written);
    const typed = whole.replace(HELD, "$1");
    const key = [typed, +related, +unfinished].join(" ");
    if (typed.length < (related ? 6 : 4) || typed.length > 40 || (typed === whole && known(c, token, typed)))
      return { words: [], awaited: "", isKnown: true };
    const files = filesOf(typed, isSameStart(typed, related));
    // Most words that no text prints are rightly written: then the printed words, which take more to load, are not needed.
    if (!listed(typed) && !files.every((name) => entered.has(name) || name in bluebook.printed))
      return { words: [], awaited: englishFile(typed), isKnown: false };
    const words = prepare(c, files) ? memory.get(key) || nearest(c, typed, token, related, unfinished) : [];
    if (!c.lacking.size) memory.set(key, words);
    const awaited = words.length && !listed(typed) ? englishFile(typed) : "";
    return { words: awaited ? words.filter((one) => one.slips === 1) : words, awaited, isKnown: true };
  }

  /* Whether a word is as it should be, though these texts do not print it. */
  function known(c, { form, written }, typed) {
    return /\d/.test(written) || isAcronym(written, typed) || c.vocabulary.has(read.stem(form)) || isCommon(typed);
  }

  /* Capitals, a plural's s aside, or a short word without vowels. */
  function isAcronym(written, typed) {
    const capitals = written.replace(/\P{Lu}/gu, "").length;
    if (typed.length <= ACRONYM && capitals > 1 && 2 * capitals > typed.length) return true;
    return typed.length < ACRONYM && !/[aeiouy]/.test(typed);
  }

  /* Whether only words with the same first letter are meant: of short ones too many differ in it. */
  const isSameStart = (word, related) => word.length < 6 || (related && word.length < 8);

  function nearest(c, typed, { form, written }, related, unfinished) {
    const most = typed.length > 7 && !related ? 2 : 1;
    const found = closest(typed, most);
    if (form !== typed && !/\d/.test(form)) found.push(...closest(form, most));
    if (!found.length && unfinished && !related && typed.length >= UNFINISHED && !/^\p{Lu}+$/u.test(written))
      found.push(...beginnings(typed));
    const least = Math.min(...found.map((one) => one.slips));
    const best = found
      .filter((one) => one.slips === least)
      .sort((a, b) => b.alike - a.alike || b.often - a.often || inOrder(a, b));
    return best.filter((one, at) => best.findIndex((other) => other.form === one.form) === at).slice(0, MOST);

    function closest(word, most) {
      const mine = letters(word);
      const all = [];
      const sameStart = isSameStart(word, related);
      for (let length = Math.max(4, word.length - most); length <= word.length + most; length++) {
        for (const entry of words[length] || []) {
          if (differs(mine, entry.letters, most) || (sameStart && entry.spelling[0] !== word[0])) continue;
          const d = distance(word, entry.spelling);
          if (d <= most) all.push(rated(entry, word, d));
        }
      }
      return all;
    }

    function beginnings(word) {
      const mine = letters(word);
      const all = [];
      words.slice(word.length + 1).forEach((some) =>
        (some || []).forEach((entry) => {
          if (entry.spelling[0] !== word[0] || count(mine & ~entry.letters) > 1) return;
          if (distance(word, entry.spelling.slice(0, word.length)) === 1) all.push(rated(entry, word, 1));
        }),
      );
      return all;
    }

    function rated(entry, word, d) {
      const alike = (entry.spelling[0] === word[0] ? 2 : 0) + (entry.letters === letters(word) ? 1 : 0);
      const { form, shown } = entry.entry;
      return { spelling: entry.spelling, form, shown, slips: d, alike, often: oftenIn(c, form) };
    }
  }

  /* By length, then by the alphabet, whichever was loaded first. */
  function inOrder({ spelling: one }, { spelling: other }) {
    return one.length - other.length || (one < other ? -1 : Number(one > other));
  }

  function oftenIn(c, form) {
    const row = c.forms.get(form);
    return row ? row.texts.length + row.headings.length : 0;
  }

  // --- words that are no slips --------------------------------------------------------------------------------------

  /* Whether a word is common English, or a name, which these texts only happen not to print. */
  function isCommon(word) {
    const { stems, names } = commonLike(word);
    return read.COMMON.has(word) || stems.has(stemOf(word)) || names.has(word);
  }

  /** Whether a typed word is common English and no name; undefined where the words that begin so are not loaded. */
  function isOrdinary({ written }) {
    const word = bare(written);
    return listed(word) ? commonLike(word).stems.has(stemOf(word)) : undefined;
  }

  /* {stems, names} of the common English that begins with a word's first letters: of all it would take too long. */
  function commonLike(word) {
    const start = /^[a-z]{3}/.exec(word);
    if (!start || !listed(word)) return { stems: new Set(), names: new Set() };
    if (!common.has(start[0])) common.set(start[0], englishFrom(start[0]));
    return common.get(start[0]);
  }

  function englishFrom(start) {
    const found = bluebook.english[englishFile(start)].match(new RegExp("\\b" + start + "[a-z]*", "gi")) || [];
    const isName = (one) => /^[A-Z]/.test(one);
    return {
      stems: new Set(found.filter((one) => !isName(one)).map(stemOf)),
      names: new Set(found.filter(isName).map((one) => one.toLowerCase())),
    };
  }

  function stemOf(word) {
    return read.stem(read.spell(word));
  }

  /* Whether the common words that begin as a word does are loaded; of other signs there are none. */
  function listed(word) {
    return !/^[a-z]/.test(word) || (!!bluebook.english && englishFile(word) in bluebook.english);
  }

  /** The file of the common words that begin as a word does. */
  function englishFile(written) {
    const start = bare(written).slice(0, 3) + "~";
    return ENGLISH.filter((name) => name <= start).pop() || ENGLISH[0];
  }

  bluebook.spelling = { ENGLISH, near, isOrdinary, englishFile };
})((window.bluebook = window.bluebook || {}));
