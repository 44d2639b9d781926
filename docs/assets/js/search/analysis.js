/* How words are read, in the texts and in what the reader types alike: one definition for both sides.
   A token is {form, raw, start, end}: the folded, norm-spelled word; the word as written, folded only; where it is. */
(function (bluebook) {
  "use strict";
  const TOKEN =
    /\d\+\d|\p{L}(?:\.\p{L})+(?!\p{L})\.?|\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th|mn|bn|tn|m|k)?(?![\p{L}\d])|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*|[$¥€£%]/giu;
  const SIGNS = {
    $: "dollar",
    "¥": "yen",
    "€": "euro",
    "£": "pound",
    "%": "percent",
    usd: "dollar",
    jpy: "yen",
    pct: "percent",
  };
  const SCALES = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
  const SHORT_SCALES = { k: "thousand", m: "million", mn: "million", bn: "billion", tn: "trillion" };
  const MONTHS = {
    jan: "january",
    feb: "february",
    mar: "march",
    apr: "april",
    jun: "june",
    jul: "july",
    aug: "august",
    sep: "september",
    sept: "september",
    oct: "october",
    nov: "november",
    dec: "december",
  };
  const ONES =
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
      " ",
    );
  const TENS = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
  const ODD = { first: 1, second: 2, third: 3, fifth: 5, eighth: 8, ninth: 9, twelfth: 12 };
  const ROMAN = { ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9 };
  const NUMBERS = {};
  const ORDINALS = {};
  ONES.forEach((word, n) => {
    if (n > 1) {
      NUMBERS[word] = n;
      ORDINALS[word + "th"] = n;
    }
  });
  Object.keys(TENS).forEach((word) => {
    NUMBERS[word] = TENS[word];
    ORDINALS[word.slice(0, -1) + "ieth"] = TENS[word];
  });
  for (const word of Object.keys(ODD)) ORDINALS[word] = ODD[word];
  /* The word "constructor" is no entry of any of them. */
  for (const table of [SIGNS, SCALES, SHORT_SCALES, MONTHS, NUMBERS, ORDINALS, ROMAN])
    Object.setPrototypeOf(table, null);

  function ordinal(n) {
    const rest = n % 100 > 10 && n % 100 < 14 ? 0 : n % 10;
    return n + (["th", "st", "nd", "rd"][rest] || "th");
  }

  const fold = bluebook.text.fold;
  const LONGEST = 40; // letters: no word has more, and what has need not be read by rules

  /* British, American and UN spelling as rules. They are applied to both sides, so that a rule that is wrong for a word
     (promise, exercise) does no harm as long as no two words fall together. */
  function spell(word) {
    if (word.length < 6 || word.length > LONGEST) return word;
    return word
      .replace(/([a-z]{3,}[iy])s(e|ed|es|ing|er|ers|ation|ations)$/, "$1z$2")
      .replace(/^([a-z]{3,})our(s|ed|ing|able|ite|ful)?$/, "$1or$2")
      .replace(/(def|off|lic|pret)enc(e|es)$/, "$1ens$2")
      .replace(/([bt])re(s|d)?$/, "$1er$2")
      .replace(/mm(e|es|ed)$/, "m$1")
      .replace(/^program(e|es)$/, (_, end) => "program" + (end === "es" ? "s" : ""))
      .replace(/([aeiou])ll(ed|ing|er|ers)$/, "$1l$2");
  }

  function remembered(f) {
    const known = new Map();
    return function (word) {
      let value = known.get(word);
      if (value === undefined) known.set(word, (value = f(word)));
      return value;
    };
  }

  const form = remembered((raw) => {
    const word = raw.replace(/['’]s?$/, "").replace(/['’.]/g, "");
    if (SIGNS[word]) return SIGNS[word];
    if (MONTHS[word]) return MONTHS[word];
    if (NUMBERS[word]) return String(NUMBERS[word]);
    if (ORDINALS[word]) return ordinal(ORDINALS[word]);
    if (ROMAN[word]) return String(ROMAN[word]);
    return spell(word);
  });

  /* Words of a text, with what is between them: joined by a hyphen or not. */
  function tokens(text) {
    const found = [];
    const all = text.match(TOKEN) || [];
    let start = 0;
    for (let i = 0; i < all.length; i++) {
      // what lies between two words holds no letter or digit: a word is where it is next
      start = text.indexOf(all[i], start);
      addWord(found, all[i], start, text);
      start += all[i].length;
    }
    return scaled(found);
  }

  /* What a word as written is read as: [form, raw, raw without its signs], two of them for 45bn and FY2014. */
  const readings = remembered((written) => {
    const raw = fold(written);
    const number = /^(\d[\d,]*(?:\.\d+)?)([a-z]*)$/.exec(raw);
    const year = /^([a-z]{2,})(\d{4})$/.exec(raw);
    const tail = number && number[2];
    const digits = number && number[1].replace(/,/g, "");
    let found = [[form(raw), raw]];
    if (number)
      found = SHORT_SCALES[tail]
        ? [
            [digits, raw],
            [SHORT_SCALES[tail], raw],
          ]
        : [[digits + tail, raw]];
    if (year)
      found = [
        [year[1], year[1]],
        [year[2], year[2]],
      ];
    return found.map((pair) => [pair[0], pair[1], pair[1].replace(/[.'’]/g, "")]);
  });

  function addWord(found, written, start, text) {
    const all = readings(written);
    for (let i = 0; i < all.length; i++) push(found, all[i], written, start, start + written.length, text);
  }

  function push(found, reading, written, start, end, text) {
    const last = found[found.length - 1];
    const form = reading[0];
    const beside = !!last && last.end === start - 1;
    const hyphen = beside && /[-‐‑]/.test(text[start - 1]);
    if (beside && tens(last.form) && /^[1-9](st|nd|rd|th)?$/.test(form) && !/\d/.test(last.raw + reading[1])) {
      last.form = String(parseInt(last.form, 10) + parseInt(form, 10)) + form.slice(1); // fifty-seventh
      if (/[a-z]/.test(last.form)) last.form = ordinal(parseInt(last.form, 10));
      last.end = end;
      last.written = text.slice(last.start, end);
      return;
    }
    found.push({ form, raw: reading[2], written, start, end, hyphen });
  }

  function tens(form) {
    return form.length === 2 && /^[2-9]0$/.test(form);
  }

  /* 45 billion is also 45000000000. */
  function scaled(found) {
    found.forEach((token, at) => {
      const scale = found[at + 1] && SCALES[found[at + 1].form];
      if (scale && /^\d+(\.\d+)?$/.test(token.form)) token.value = String(Math.round(token.form * scale));
    });
    return found;
  }

  // Forms that no rule finds: each with the word of which it is one.
  const IRREGULAR = Object.create(null);
  for (const forms of (
    "speak spoke spoken|steal stole stolen|give gave given|take took taken|hold held|send sent|meet met|lead led|build built|" +
    "teach taught|fight fought|win won|pay paid|bring brought|begin began begun|become became|draw drew drawn|rise rose risen|" +
    "fall fell fallen|lose lost|keep kept|woman women|man men|child children|go went gone|come came|make made|sell sold|" +
    "break broke broken|choose chose chosen|write wrote written|drive drove driven|grow grew grown|run ran|spend spent"
  ).split("|")) {
    const [first, ...others] = forms.split(" ");
    for (const other of others) IRREGULAR[other] = first;
  }

  /* The stem: what inflection leaves. */
  const stem = remembered((given) => {
    const word = IRREGULAR[given] || given;
    if (/\d/.test(word) || word.length < 4 || word.length > LONGEST) return word;
    let s = word
      .replace(/(ss|x|ch|sh)es$/, "$1")
      .replace(/ies$/, "y")
      .replace(/([^sui])s$/, "$1");
    const cut = s.replace(/ied$/, "y").replace(/([^e])(?:ed|ing)$/, "$1");
    if (cut !== s && cut.length > 2 && /[aeiouy]/.test(cut)) s = cut.replace(/([bdfgklmnprt])\1$/, "$1");
    s = s.replace(/ll$/, "l").replace(/ick$/, "ic");
    return s.length > 3 ? s.replace(/e$/, "") : s;
  });

  const SUFFIX =
    /(?:ization|ational|ation|ition|ement|ment|ness|ancy|ency|anc|enc|ativ|itiv|iv|abl|ibl|ist|ism|ity|ial|ical|al|ic|ion|iz|at|ant|ent|er|or|ery|ary|ory|en|ly|ful|y|i)$/;

  /* The root: what derivation leaves (bribery and bribes, instructor and instruction); it counts less than the stem. */
  function root(stemmed) {
    if (/^\d/.test(stemmed)) return stemmed.replace(/(st|nd|rd|th)$/, "");
    if (stemmed.length > LONGEST) return stemmed;
    let s = stemmed
      .replace(/acy$/, "at")
      .replace(/([iuo]|en|an)s(?:ion|iv)$/, "$1d") // piracy, pirate; collision, collide
      .replace(/uct(?:ion|iv)?$/, "uc")
      .replace(/ys(?:is|es|t)$/, "yz");
    let shorter = s; // reduction, reduce; analysis
    while ((shorter = s.replace(SUFFIX, "")).length > 3 && shorter !== s) s = shorter;
    return s;
  }

  /* Words too common to ask for by themselves; they still count in phrases. */
  const COMMON = new Set(
    (
      "a an the of in on at to for from by with and or as is are was were be been being it its this that " +
      "these those which who whom whose what when where why how much many did do does has have had having will would shall " +
      "should can could may might must there their they them he she his her we our us you your i me my not no nor so than then " +
      "such into onto over under about between among also any all each both more most other some very up out if but because " +
      "tell say says said show find list information regarding concerning please one whats whos wheres whens hows isnt arent " +
      "dont doesnt didnt hasnt havent wasnt cannot cant wont im ive"
    ).split(" "),
  );
  const ASKING = new Set("who whom whose what when where why how which did does do is are was were".split(" "));

  bluebook.analysis = {
    tokens,
    fold,
    stem,
    root,
    spell,
    form,
    ordinal,
    COMMON,
    ASKING,
  };
})((window.bluebook = window.bluebook || {}));
