/* Addresses that a mail filter, a search engine or an archive wrapped, or that a line broke, in one piece again. */
(function (bluebook) {
  "use strict";
  const HEAD =
    /(?:view-source:)?(?:(?:https?|hxxps?|file|ftp)(?::|%3A|%253A)(?: ?\/|%2F|%252F)|\b(?:20\d\d|data|compare|about)\/)[^\s<>"”“|{}]*/gi;
  const LONGEST = 8000; // letters of an address that is looked into
  const PIECE = /^(?:[ \t]{1,3}|[ \t]{0,3}\n[ \t]{0,9})([^\s<>"“”]{1,120})/;
  const MOST_PIECES = 6;
  const NAMES = /[\d#%]|compa|abou|data/i; // what follows may be a part of an address

  /** Every address of a text in one piece, and as it was before a mail filter, a search engine or an archive wrapped it. */
  function wholeAddresses(text) {
    const parts = [];
    let from = 0;
    for (const head of text.matchAll(HEAD)) {
      if (head.index < from || head[0].length > LONGEST) continue;
      const { address, size } = wholeAddress(
        head[0],
        text.slice(head.index + head[0].length, head.index + head[0].length + 800),
      );
      parts.push(text.slice(from, head.index), address);
      from = head.index + head[0].length + size;
    }
    return parts.join("") + text.slice(from);
  }

  /** The address that begins with a piece, with as many of the pieces after it as make it a place of this site, or one
      nearer to what it names; `size` is the length of those. */
  function wholeAddress(head, after) {
    let best = { address: unwrapped(head), size: 0 };
    let rank = rankOf(best.address);
    let whole = head;
    let isWord = false;
    const most = rank < BEST && NAMES.test(head.slice(0, 300) + after.slice(0, 300)) ? MOST_PIECES : 0;
    for (let size = 0, times = 0; times < most && rank < BEST; times += 1) {
      const piece = PIECE.exec(after.slice(size));
      if (!piece || /^\W{0,3}(?:https?|hxxps?|file|ftp)(?::|%3A)/i.test(piece[1])) break;
      isWord =
        isWord || (rank > 0 && !piece[0].includes("\n") && !/^[#\d]|-|\/$/.test(piece[1]) && !whole.endsWith("#"));
      size += piece[0].length;
      whole += piece[1] === "-" && /\/$/.test(whole) ? "#" : piece[1]; // Word shows `https://…/ - p6`
      const address = unwrapped(whole);
      const its = rankOf(address);
      if (its > rank && (!isWord || its === BEST)) [best, rank] = [{ address, size }, its];
    }
    return best;
  }

  const BEST = 4;

  /** How much of this site an address names: nothing, a page with more behind it, an edition, a page, a place. */
  function rankOf(address) {
    const { places, references } = bluebook;
    const found = places ? references.address(address, places) : null;
    if (!found) return 0;
    if (found.id) return BEST;
    return found.isUnknown || found.isLoose ? 1 : found.page.includes("/") ? 3 : 2;
  }

  /** An address without the addresses around it, its percent codes read, and without the words that it marks. */
  function unwrapped(address) {
    let found = address
      .replace(/:~:.*/s, "")
      .replace(/^hxxp/i, "http")
      .replace(/\[\.\]/g, ".")
      .replace(/^(\w+:) /, "$1");
    for (let times = 0; times < 5; times += 1) {
      const inner = innermost(proofpoint(found));
      if (inner === found) break;
      found = inner;
    }
    return found
      .replace(/:~:.*/s, "")
      .replace(/\/(?:%20| )-(?:%20| )(?=\w)/, "/#")
      .replace(/[！-～]/g, bluebook.references.halfWidth)
      .replace(/[\s"“”<>]/g, encodeURIComponent);
  }

  /** What an address carries in its query or its path, else itself with its percent codes read once. */
  function innermost(address) {
    const [, before, query, after] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(address);
    for (const part of query.split(/&(?:amp;)?/)) {
      const value = fromBase64(bluebook.references.decoded(part.slice(part.indexOf("=") + 1)));
      if (/^(?:https?|file)(?::|%3A)/i.test(value))
        return value.includes("#") || /%23/.test(value) ? value : value + after;
    }
    const nested = before.slice(8).search(/https?(?::|%3A)/i);
    if (nested >= 0) return address.slice(8 + nested).replace(/\/RK=.*/s, ""); // Yahoo's
    const plain = bluebook.references.decoded(address);
    return /%(?:2[0-9A-F]|3[AF]|5F|[CE][0-9A-F])/i.test(address) ? plain : address;
  }

  /** An address that is written in base 64, as Sophos and Bing write it; any other text as it is. */
  function fromBase64(text) {
    const match = /^(?:a1)?(aHR0c[A-Za-z0-9+/_-]{8,4000})=*$/.exec(text);
    try {
      return match ? atob(match[1].replace(/-/g, "+").replace(/_/g, "/")) : text;
    } catch (_) {
      return text;
    }
  }

  /** The address within one of Proofpoint's, in both of its ways. */
  function proofpoint(address) {
    const second = /urldefense\.(?:proofpoint\.)?com\/v2\/url\?u=([^&]*)/i.exec(address);
    if (second) return bluebook.references.decoded(second[1].replace(/_/g, "/").replace(/-(?=[0-9A-F]{2})/gi, "%"));
    const third = /urldefense\.(?:us|com)\/v3\/__(.*?)__;([^!]*)!/is.exec(address);
    return third ? starred(third[1], third[2]) : address;
  }

  /** The third way writes `*` for each sign that is kept, in base 64, at the end; `**A` for several is `*` here. */
  function starred(address, kept) {
    let signs = "";
    try {
      signs = atob(kept.replace(/-/g, "+").replace(/_/g, "/"));
    } catch (_) {
      /* not in base 64: a `*` stays one */
    }
    let at = 0;
    return address.replace(/\*(?:\*[A-Za-z0-9_-])?/g, () => signs[at++] || "#").replace(/^(https?:\/)(?!\/)/, "$1/");
  }

  bluebook.references = Object.assign(bluebook.references || {}, { wholeAddresses });
})((window.bluebook = window.bluebook || {}));
