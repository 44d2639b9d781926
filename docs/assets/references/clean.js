/* A pasted text as its writer meant it: what mail, word processors and browsers bent on the way is straightened. Strings
   in, strings out; every expression here is linear. Used before references are read, and before a draft is checked. */
(function () {
  "use strict";
  const bluebook = (window.bluebook = window.bluebook || {});

  const ENTITIES = {
    amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", shy: "", para: "¶",
    sect: "§", ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", hellip: "…", num: "#", sol: "/",
    lpar: "(", rpar: ")", colon: ":", period: ".", comma: ",", zwnj: "", zwj: "", lsaquo: "‹", rsaquo: "›",
  };
  // UTF-8 read as Windows-1252, as old mail programs do.
  const MISREAD = {
    "¶": "¶", "§": "§", "\u00A0": " ", "€\u201C": "–", "€\u201D": "—", "€\u02DC": "‘", "€\u2122": "’", "€\u0153": "“",
    "€\u009D": "”", "€\uFFFD": "”", "€\u00A6": "…",
  };
  const INVISIBLE = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF\uE000\uE001\u0000-\u0008\u000E-\u001F\u007F]/g;

  /** The text of a draft or a field, straightened. */
  function clean(text) {
    return joinAddresses(unwrapAddresses(plainLetters(withoutMarkup(decodeMail(lines(text))))));
  }

  function lines(text) {
    return text.replace(/\r\n?|[\u2028\u2029\u000B\u000C\u0085]/g, "\n");
  }

  // --- mail ------------------------------------------------------------------------------------------------------------

  /** Quoted-printable, where its signs are there, and the marks before the lines of a letter that is answered. */
  function decodeMail(text) {
    let plain = text;
    if (/=\n|=3D|=C2=[AB]|=E2=80/.test(text)) {
      plain = text.replace(/=[ \t]{0,9}\n/g, "").replace(/(?:=[0-9A-F]{2})+/g, (codes) => decoded(codes.replace(/=/g, "%"), codes));
    }
    return plain.replace(/(^|\n)[ \t]{0,9}(?:>[ \t]?)+/g, "$1");
  }

  /** A text without its percent codes; as it is where they do not make a text. */
  function decoded(text, otherwise) {
    try {
      return decodeURIComponent(text);
    } catch (_) {
      return otherwise === undefined ? text.replace(/%([2-7][0-9A-F])/gi, (_all, code) => String.fromCharCode(parseInt(code, 16))) : otherwise;
    }
  }

  // --- mark-up and letters ---------------------------------------------------------------------------------------------

  /** A text without the mark-up of HTML and Markdown that can stand about a citation. */
  function withoutMarkup(text) {
    return text
      .replace(/<a\s[^<>]{0,40}href\s?=\s?["']([^"'<>]{1,4000})["'][^<>]{0,2000}>/gi, " $1 ")
      .replace(/<\/?(?:a|b|i|u|em|strong|cite|q|sup|sub|span|font|p|div|br|li|ul|ol|blockquote|code)(?:\s[^<>]{0,2000})?\/?>/gi, " ")
      .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, entity)
      .replace(/\\([\\`*_[\]<>#().~&%-])/g, "$1");
  }

  function entity(all, decimal, hex, name) {
    if (name) return Object.prototype.hasOwnProperty.call(ENTITIES, name.toLowerCase()) ? ENTITIES[name.toLowerCase()] : all;
    const code = decimal ? parseInt(decimal, 10) : parseInt(hex, 16);
    return code > 31 && code < 0x110000 && (code < 0xD800 || code > 0xDFFF) ? String.fromCodePoint(code) : all;
  }

  /** One form for each letter and sign: full-width forms, ligatures and every kind of space; what cannot be seen goes.
      A soft hyphen at the end of a line joins the halves of its word. */
  function plainLetters(text) {
    return text
      .replace(/[ÂÃâ](€.|[\u00A0§¶])/g, (all, rest) => (Object.prototype.hasOwnProperty.call(MISREAD, rest) ? MISREAD[rest] : all))
      .replace(/\u00AD[ \t]{0,9}\n[ \t]{0,9}/g, "")
      .replace(INVISIBLE, "")
      .replace(/[！-～]/g, halfWidth)
      .replace(/[ﬀ-ﬆ]/g, (sign) => sign.normalize("NFKC"))
      .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, " ")
      .replace(/[⁋❡]/g, "¶")
      .replace(/#¶ ?(?=\d)/g, "#p");
  }

  function halfWidth(sign) {
    return String.fromCharCode(sign.charCodeAt(0) - 0xFEE0);
  }

  // --- addresses that others have wrapped ------------------------------------------------------------------------------

  const TOKEN = /(?:view-source:)?(?:https?|file|ftp)(?::|%3A|%253A)(?:\/|%2F|%252F)[^\s<>"”“|{}]+/gi;
  const LONGEST = 8000; // letters of an address that is looked into

  /** Every address of a text as it was before a mail filter, a search engine or an archive wrapped it. */
  function unwrapAddresses(text) {
    return text.replace(TOKEN, (token) => (token.length > LONGEST ? token : unwrapped(token)));
  }

  /** An address without the addresses around it, its percent codes read, and without the words that it marks. */
  function unwrapped(address) {
    let found = proofpoint(address.replace(/:~:.*/s, ""));
    for (let times = 0; times < 5; times += 1) {
      const inner = innermost(found);
      if (inner === found) break;
      found = inner;
    }
    return found.replace(/:~:.*/s, "").replace(/[！-～]/g, halfWidth).replace(/[\s"“”<>]/g, encodeURIComponent);
  }

  /** What an address carries in its query or its path, else itself with its percent codes read once. */
  function innermost(address) {
    const [, before, query, after] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(address);
    for (const part of query.split(/&(?:amp;)?/)) {
      const value = decoded(part.slice(part.indexOf("=") + 1));
      if (/^(?:https?|file)(?::|%3A)/i.test(value)) return value.includes("#") || /%23/.test(value) ? value : value + after;
    }
    const nested = before.slice(8).search(/https?(?::|%3A)/i);
    if (nested >= 0) return address.slice(8 + nested);
    const plain = decoded(address);
    return /%(?:2[0-9A-F]|3[AF]|5F|[CE][0-9A-F])/i.test(address) ? plain : address;
  }

  /** The address within one of Proofpoint's, in both of its ways. */
  function proofpoint(address) {
    const second = /urldefense\.(?:proofpoint\.)?com\/v2\/url\?u=([^&]*)/i.exec(address);
    if (second) return decoded(second[1].replace(/_/g, "/").replace(/-(?=[0-9A-F]{2})/gi, "%"));
    const third = /urldefense\.(?:us|com)\/v3\/__(.*?)__;([^!]*)!/is.exec(address);
    return third ? starred(third[1], third[2]) : address;
  }

  /** The third way writes `*` for each sign that is kept, in base 64, at the end; `**A` for several is `*` here. */
  function starred(address, kept) {
    let signs = "";
    try {
      signs = atob(kept.replace(/-/g, "+").replace(/_/g, "/"));
    } catch (_) { /* not in base 64: a `*` stays one */ }
    let at = 0;
    return address.replace(/\*(?:\*[A-Za-z0-9_-])?/g, () => signs[at++] || "#").replace(/^(https?:\/)(?!\/)/, "$1/");
  }

  // --- addresses that are broken over lines ----------------------------------------------------------------------------

  const BREAK = "[ \\t]{0,3}\\n[ \\t]{0,9}";
  const BROKEN = new RegExp(
    "((?:19|20)\\d\\d|data|compare|about)(?:" + BREAK + ")?/(?:" + BREAK + ")?" + // 2018/
      "([a-z0-9]{1,30}(?:-(?:" + BREAK + ")?[a-z0-9]{1,30}){0,12})(?:" + BREAK + ")?" + // 5-cyber
      "(/?(?:index\\.html)?(?:\\?[^\\s#]{0,2000})?)(?:" + BREAK + ")?" +
      "#(?:" + BREAK + ")?([a-z0-9]{1,40}(?:-(?:" + BREAK + ")?[a-z0-9]{1,40}){0,20})", "gi");

  const BROKEN_PAGE = new RegExp("((?:19|20)\\d\\d)/(?:" + BREAK + ")?([a-z0-9]{1,30}(?:-(?:" + BREAK + ")?[a-z0-9]{1,30}){1,12})(?=/)", "gi");
  const BROKEN_HOST = /((?:https?|file):\/{1,3}[^\s<>"”“]{0,300}\/)[ \t]{0,3}\n[ \t]{0,9}(?=(?:[\w.-]{1,60}\/){0,4}(?:(?:19|20)\d\d|data|compare|about)\/[a-z0-9])/gi;

  /** Addresses of places whose lines were broken at a slash, a hyphen or a number sign, in one piece. */
  function joinAddresses(text) {
    const joined = (all) => (all.includes("\n") ? all.replace(/[ \t]*\n[ \t]*/g, "") : all);
    return text.includes("\n") ? text.replace(BROKEN, joined).replace(BROKEN_PAGE, joined).replace(BROKEN_HOST, "$1") : text;
  }

  bluebook.references = Object.assign(bluebook.references || {}, { clean, decoded, unwrapped });
})();
