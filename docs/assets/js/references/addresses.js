/* Addresses of this site, on whatever host and however bent, as places. `fragment` needs nothing else, so that a page can
   mend the address at which a reader arrives; `address` needs the list of places (assets/js/references/places.js). */
(function (bluebook) {
  "use strict";
  const KINDS = [
    ["p", /^(?:p|par|paras?|paragraphs?|¶+|§)[\s._:=-]{0,3}(\d{1,4}[a-z]?)/],
    ["fn-", /^(?:fn|n|notes?|footnotes?)[\s._:=-]{0,3}(\d{1,4})/],
    ["fig-", /^(?:figs?|figures?)[\s._:=-]{0,3}(\d{1,4})/],
    ["table-", /^(?:tab|tables?)[\s._:=-]{0,3}(\d{1,4})/],
    ["p", /^(\d{1,4}[a-z]?)$/],
  ];

  /** A fragment without its percent codes, its invisible letters, and whatever follows the id. */
  function plainFragment(fragment) {
    let plain = String(fragment).slice(0, 4000).split(":~:")[0];
    for (let times = 0; times < 3 && plain.includes("%"); times += 1) plain = readCodes(plain);
    return plain
      .normalize("NFKC")
      .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "")
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .toLowerCase()
      .split(":~:")[0]
      .replace(/^[\s#/"'“‘(<[]+/, "");
  }

  /** A text without its percent codes; half of one is left as it is. */
  function readCodes(text) {
    try {
      return decodeURIComponent(text);
    } catch (_) {
      return text.replace(/%([2-7][0-9a-f])/gi, (_all, code) => String.fromCharCode(parseInt(code, 16)));
    }
  }

  /** The ids that a fragment may mean, the likeliest first: `P12`, `p12).`, `¶12`, `12` all mean `p12`. */
  function idsOf(fragment) {
    const plain = plainFragment(fragment);
    const word = /^[a-z0-9_-]+/.exec(plain);
    const found = [word ? word[0].replace(/[-_]+$/, "") : ""];
    for (const [start, pattern] of KINDS) {
      const match = pattern.exec(start === "p" && word ? word[0] : plain) || pattern.exec(plain);
      if (match) found.push(start + match[1]);
    }
    return found.filter((id, at) => id && found.indexOf(id) === at);
  }

  /** The id of a page that a fragment means; "" where it means none. */
  function fragment(given, isThere) {
    return idsOf(given).find((id, at) => (at === 0 || isShort(id)) && isThere(id)) || "";
  }

  /** Whether an id is a paragraph's, footnote's or figure's. */
  function isShort(id) {
    return /^(?:p\d+[a-z]?|fn-\d+|fig-\d+|table-\d+)$/.test(id);
  }

  /** What a fragment seems to ask for, in words: `paragraph 99`. */
  function asked(given) {
    const id = idsOf(given).find(isShort);
    const match = id && /^(p|fn-|fig-|table-)(.+)$/.exec(id);
    const names = { p: "paragraph ", "fn-": "footnote ", "fig-": "figure ", "table-": "table " };
    return match ? { kind: match[1], number: parseInt(match[2], 10), words: names[match[1]] + match[2] } : null;
  }

  /** The id nearest to what a fragment asks for among the ids of a page: by number, else by the same words beside the
      numbers; "" where there is none. */
  function nearest(given, ids) {
    const wanted = asked(given);
    const words = lettersOf(idsOf(given)[0] || "");
    if (!wanted) return (words && ids.find((id) => lettersOf(id) === words)) || "";
    let best = "";
    let least = Infinity;
    for (const id of ids) {
      const far =
        id.startsWith(wanted.kind) && isShort(id)
          ? Math.abs(parseInt(id.slice(wanted.kind.length), 10) - wanted.number)
          : Infinity;
      if (far < least) [best, least] = [id, far];
    }
    return best;
  }

  /** The words of an id that are no numbers, if it has more than one: `arf-ministerial`. */
  function lettersOf(id) {
    const words = id.split("-").filter((part) => /[a-z]{2}/.test(part));
    return words.length > 1 ? words.join("-") : "";
  }

  // --- whole addresses -------------------------------------------------------------------------------------------------

  const PATH =
    /(?:^|%(?:20|22|3C)|[/\\.:=\s(<[])((?:19|20)\d\d|data|compare|about)(?:[/\\]{1,3}([a-z0-9]+(?:[-_][a-z0-9]+)*))?([^#]*)(?:#(.*))?$/is;

  /** {page, id, years, fragment} for an address of this site; `isUnknown` where its page has no such id. Null for the
      addresses of others. */
  function address(given, places) {
    const plain = given.replace(/[‐-―−]/g, "-").replace(/\/{2,}/g, (slashes, at) => (at < 9 ? slashes : "/"));
    let loose = null; // a page with more behind it, which may be the whole address again: `2018/5-cyber/<2018/5-cyber/#p6>`
    for (let from = 0, times = 0; from < plain.length && times < 20; times += 1) {
      const match = PATH.exec(plain.slice(from));
      if (!match) break;
      const found = !loose || !plain.slice(0, from).includes("?") ? placeAt(match, plain, places) : null;
      if (found && !found.isLoose) return found;
      loose = loose || found;
      from += match.index + match[0].indexOf(match[1]) + 1; // a folder of the host's own may look like an edition
    }
    return loose;
  }

  function placeAt(match, whole, places) {
    const top = match[1].toLowerCase();
    const name = (match[2] || "").toLowerCase().replace(/_/g, "-");
    const page = pageOf(top, name, places);
    if (!page || (!page.includes("/") && !isOurs(whole, places))) return null;
    const written = match[4] === undefined ? inPath(match[3]) : match[4];
    const found = { page, id: "", years: /^\d/.test(page) ? [page.slice(0, 4)] : null };
    if (
      /[\p{L}\p{N}]/u.test(
        match[3]
          .replace(/\?.*/s, "")
          .replace(/%[0-9a-f]{2}/gi, "")
          .replace(/index\.html?|\.(?:html?|md)/i, "")
          .replace(inPath(match[3]), ""),
      )
    )
      found.isLoose = true;
    if (!written || !/[\p{L}\p{N}]/u.test(written) || /^(?:p|fn-?|fig-?|table-?)$/i.test(written)) return found; // or its end was cut off
    const held = idsAt(page, places);
    found.id = fragment(written, (id) => held.has(id) || movedTo(page, id, places) !== "");
    if (!found.id) return Object.assign(found, { isUnknown: true, fragment: plainFragment(written) });
    return leadOn(found, places);
  }

  /** Whether an address without a page's name is this site's: by its host, or as a path of its own. */
  function isOurs(address, places) {
    const host = /^https?:\/\/([^/:?#]+)/i.exec(address);
    if (/blue[_-]?book/i.test(address)) return !/\bmofa\.go\.jp\//i.test(address);
    const own = [
      /\/\/([^/:]+)/.exec(places.site)[1],
      window.location && window.location.hostname,
      "localhost",
      "127.0.0.1",
    ];
    return !host || own.includes(host[1].toLowerCase());
  }

  /** A fragment written as a part of the path: `2018/5-cyber/p6`. */
  function inPath(rest) {
    const match =
      /^[/\\]+(?:index\.html?)?[/\\]*((?:p|fn-?|fig-?|table-?)\d{1,4}[a-z]?|[0-9]{4}-[a-z0-9-]+)(?![a-z0-9])/i.exec(
        rest,
      );
    return match ? match[1] : "";
  }

  function pageOf(top, name, places) {
    const whole = name && !/^index$/.test(name) ? top + "/" + name : top;
    if (places.sections[whole] || places.pages[whole]) return whole;
    if (!name || name === "index") return places.editions[top] || places.pages[top] ? top : "";
    return "";
  }

  function movedTo(page, id, places) {
    return places.moved[page + "#" + id] || places.moved[page] || "";
  }

  /** Where a retired address leads now. */
  function leadOn(found, places) {
    const to = movedTo(found.page, found.id, places);
    if (!to) return found;
    const [page, id] = to.split("#");
    return { isLoose: found.isLoose, page, id: id || found.id, years: /^\d/.test(page) ? [page.slice(0, 4)] : null };
  }

  /** The ids of a page as a set. */
  function idsAt(page, places) {
    const held = (places.held = places.held || new Map());
    if (!held.has(page)) {
      const section = places.sections[page];
      const other = places.pages[page];
      held.set(page, new Set(section ? idsIn(section).map(([id]) => id) : other ? Object.keys(other.ids) : []));
    }
    return held.get(page);
  }

  /** The ids of a page of a chapter in printed order, each with that of the heading above it or its own: `5 +8 fn-7` is 5,
      p1 to p8 and fn-7 (`id_steps` in bluebook/export/places.py). */
  function idsIn(section) {
    if (section.all) return section.all;
    const found = [];
    let under = "";
    let last = 0;
    for (const one of section.ids.split(" ")) {
      if (one[0] === "+") for (let more = Number(one); more; more -= 1) found.push(["p" + (last += 1), under]);
      else {
        if (!isShort(one)) under = one;
        const number = /^p(\d+)$/.exec(one);
        if (number) last = Number(number[1]);
        found.push([one, under]);
      }
    }
    return (section.all = found);
  }

  /** An address of the site as this site writes it, from its root: `2018/5-cyber/#p6`. */
  function written(place) {
    return place.page + "/" + (place.id ? "#" + place.id : "");
  }

  bluebook.references = Object.assign(bluebook.references || {}, {
    fragment,
    asked,
    nearest,
    address,
    idsAt,
    idsIn,
    written,
  });
})((window.bluebook = window.bluebook || {}));
