/* A pasted text as its writer meant it: what mail, word processors and browsers bent on the way is straightened. Strings
   in, strings out; every expression here is linear. Used before references are read, and before a draft is checked. */
(function (bluebook) {
  "use strict";
  const ENTITIES = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    ensp: " ",
    emsp: " ",
    thinsp: " ",
    shy: "",
    para: "¶",
    sect: "§",
    ndash: "–",
    mdash: "—",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    hellip: "…",
    num: "#",
    sol: "/",
    lpar: "(",
    rpar: ")",
    colon: ":",
    period: ".",
    comma: ",",
    zwnj: "",
    zwj: "",
    lsaquo: "‹",
    rsaquo: "›",
  };
  // UTF-8 read as Windows-1252, as old mail programs do.
  const MISREAD = {
    "¶": "¶",
    "§": "§",
    "\u00A0": " ",
    "€\u201C": "–",
    "€\u201D": "—",
    "€\u02DC": "‘",
    "€\u2122": "’",
    "€\u0153": "“",
    "€\u009D": "”",
    "€\uFFFD": "”",
    "€\u00A6": "…",
  };
  const INVISIBLE =
    /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF\uE000\uE001\u0000-\u0008\u000E-\u001F\u007F]/g;

  /** The text of a draft or a field, straightened. */
  function clean(text) {
    return joinWords(bluebook.references.wholeAddresses(plainLetters(withoutMarkup(decodeMail(lines(text))))));
  }

  function lines(text) {
    return text.replace(/\r\n?|[\u2028\u2029\u000B\u000C\u0085]/g, "\n");
  }

  // --- mail ------------------------------------------------------------------------------------------------------------

  /** Quoted-printable, where its signs are there, and the marks before the lines of a letter that is answered. */
  function decodeMail(text) {
    let plain = text;
    if (/=\n|=3D|=C2=[AB]|=E2=80/.test(text)) {
      plain = text
        .replace(/=[ \t]{0,9}\n/g, "")
        .replace(/(?:=[0-9A-F]{2})+/g, (codes) => decoded(codes.replace(/=/g, "%"), codes));
    }
    // A field of one line drops the break before a bar.
    return plain.replace(/(^|\n)[ \t]{0,9}(?:[>|][ \t]?)+/g, "$1").replace(/([^\s|])\|[ \t]/g, "$1 ");
  }

  /** A text without its percent codes; as it is where they do not make a text. */
  function decoded(text, otherwise) {
    try {
      return decodeURIComponent(text);
    } catch (_) {
      return otherwise === undefined
        ? text.replace(/%([2-7][0-9A-F])/gi, (_all, code) => String.fromCharCode(parseInt(code, 16)))
        : otherwise;
    }
  }

  // --- mark-up and letters ---------------------------------------------------------------------------------------------

  /** A text without the mark-up of HTML, Markdown, LaTeX and word processors that can surround a citation. */
  function withoutMarkup(text) {
    return withoutCommands(withSlashes(text.replace(FIELD, fieldAddress)))
      .replace(/<a\s[^<>]{0,40}href\s?=\s?["']([^"'<>]{1,4000})["'][^<>]{0,2000}>/gi, " $1 ")
      .replace(/<sup(?:\s[^<>]{0,200})?>\s{0,4}(\d{1,3})\s{0,4}<\/sup>/gi, "[$1]")
      .replace(
        /<\/?(?:a|b|i|u|em|strong|cite|q|sup|sub|span|font|p|div|br|li|ul|ol|blockquote|code)(?:\s[^<>]{0,2000})?\/?>/gi,
        " ",
      )
      .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, entity)
      .replace(/\\u([0-9a-f]{4})/gi, (all, hex) => entity(all, "", hex))
      .replace(/\\([\\`*_[\]<>#().~&%/"-])/g, "$1")
      .replace(
        /\[([^[\]\d\n]{0,300})\]\(<?([a-z]{4,5}:[^\s<>()]{1,2000})>?(?: "[^"\n]{0,300}")?\)/gi,
        (all, words, address) => (/["“‘«]/.test(words) ? words + " (" + address + ") " : " " + address + " "),
      )
      .replace(/(^|[\s(“"‘'*[])_{1,3}([\p{L}\d“‘"][^_]{0,300})_{1,3}(?=$|[\s).,;:!?*\]”’])/gmu, "$1$2");
  }

  const FIELD = /\bHYPERLINK\s{1,4}"[^"\n]{1,2000}"(?:\s{1,4}\\[a-z](?:\s{1,4}"[^"\n]{0,300}")?){0,4}/g;

  /** The address in a field of Word: `HYPERLINK "https://…/" \l "p6"`. */
  function fieldAddress(field) {
    const place = /\\l\s{1,4}"([^"]*)"/.exec(field);
    return " " + field.split('"')[1] + (place ? "#" + place[1] : "") + " ";
  }

  /** Folders and addresses with slashes instead of backslashes. */
  function withSlashes(text) {
    return text.replace(/(?:\b(?:[a-z]|https?|file):\\(?!\/)|\\\\(?=[a-z]))[^\s<>"“”|]{3,1000}/gi, (all) =>
      all.replace(/\\/g, "/"),
    );
  }

  const COMMAND = /\\([a-z]{2,14})\*?\s?(?:\[[^\][\n]{0,200}\]){0,2}\{|\\P(?![a-z])|[{}~]|---?|``|''/gi;
  const SIGNS = { "~": " ", "``": "“", "''": "”", "--": "–", "---": "—" };
  const AROUND = { footnote: [" (", ") "], enquote: ["“", "”"], url: [" ", " "], href: [" ", " "] };

  /** A text of LaTeX without its commands: a footnote is in brackets, quoted words are in quotation marks. */
  function withoutCommands(text) {
    if (!/\\[a-z]{2,14}\*?\s?[[{]/i.test(text)) return text;
    const open = [];
    return text.replace(COMMAND, (sign, name) => {
      if (sign === "}") return open.pop() || "";
      if (/^\\P/.test(sign) && !name) return "¶";
      if (!sign.endsWith("{")) return SIGNS[sign];
      const [before, after] = (name && AROUND[name.toLowerCase()]) || ["", ""];
      open.push(after);
      return before;
    });
  }

  function entity(all, decimal, hex, name) {
    if (name)
      return Object.prototype.hasOwnProperty.call(ENTITIES, name.toLowerCase()) ? ENTITIES[name.toLowerCase()] : all;
    const code = decimal ? parseInt(decimal, 10) : parseInt(hex, 16);
    return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : all;
  }

  /** One form for each letter and sign: full-width forms, ligatures and every kind of space; what cannot be seen goes.
      A soft hyphen at the end of a line joins the halves of its word. */
  function plainLetters(text) {
    return text
      .replace(/[ÂÃâ](€.|[\u00A0§¶])/g, (all, rest) =>
        Object.prototype.hasOwnProperty.call(MISREAD, rest) ? MISREAD[rest] : all,
      )
      .replace(/\u00AD[ \t]{0,9}\n[ \t]{0,9}/g, "")
      .replace(INVISIBLE, "")
      .replace(/[！-～]/g, halfWidth)
      .replace(/©/g, "(c)") // what word processors make of it
      .replace(/[。｡]/g, ".")
      .replace(/、/g, ", ")
      .replace(/[ﬀ-ﬆ⑴-⒇⒜-⒵﹐-﹫]/g, (sign) => sign.normalize("NFKC"))
      .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, " ")
      .replace(/[⁋❡]/g, "¶")
      .replace(/#¶ ?(?=\d)/g, "#p");
  }

  function halfWidth(sign) {
    return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  }

  // --- words that are broken over lines ---------------------------------------------------------------------------------

  const CITED = new Set(
    (
      "accessed affairs available chapter column conclusion contributions cooperation covering december diplomatic early edition " +
      "feature figure february footnote foreign january japan ministry november october paragraph paragraphs record retrieved section september bluebook " +
      "numbering august"
    ).split(" "),
  );

  /** A text with the words of citations in one piece: `Diplo-` at the end of a line, `matic` on the next. */
  function joinWords(text) {
    return text.replace(/(\p{L}{1,14})[-‐‑¬][ \t]{0,3}\n[ \t]{0,9}(\p{Ll}{1,14})/gu, (all, one, other) =>
      CITED.has((one + other).toLowerCase()) ? one + other : all,
    );
  }

  bluebook.references = Object.assign(bluebook.references || {}, { clean, decoded, halfWidth });
})((window.bluebook = window.bluebook || {}));
