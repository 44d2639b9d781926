/* A text that is one reference, or several, as a reader typed or pasted it: its places, and in words what was understood
   and what was not. */
(function (bluebook) {
  "use strict";
  const references = (bluebook.references = bluebook.references || {});
  const MOST = 4000; // letters that are read
  const WORDS = new Set(
    (
      "a an and at also author available based by cf column comparison contents data day diplomatic drawn edition editions " +
      "ed feature from in index is its last n nd no note notes of on online or p page part pp record records ref reference retrieved see " +
      "source text the this to version via viewed visited website site numbered numbering accessed blue bluebook bluebooks book books " +
      "www http https html ibid amp " +
      "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    ).split(" "),
  );

  /** {places, isReference, messages, nearest}: where a text leads. `messages` says what it names that is not here. */
  function read(text, places) {
    const ways = references.waysOf(places);
    const plain = references.clean(withLines(String(text).slice(0, MOST))).trim();
    const found = drained(references.inText(plain, ways)).filter((one) => !one.called);
    const here = found.filter((one) => !one.other);
    const left = leftOver(plain, found, ways);
    const isWhole =
      here.some((one) => one.address || one.lost) ||
      here.some(isFull) ||
      (here.some(isStrong) && left.length < 4) ||
      (here.length > 0 && !left.length);
    if (
      isWhole &&
      here.some((one) => one.address || one.lost || references.saysPlace(one) || isOtherEdition(one, places))
    )
      return answer(here, left, places);
    return (
      references.typed(plain, places) ||
      bareId(plain, places) || { places: [], isReference: false, messages: [], nearest: [] }
    );
  }

  /** A text whose lines a field has joined by spaces, with the breaks of its addresses and of quoted-printable again. */
  function withLines(text) {
    const coded = /=3D|=C2=[AB]|=E2=80/.test(text) ? text.replace(/=[ ](?=\S)/g, "=\n") : text;
    return coded.replace(/([/-]) (?=[a-z0-9#])/gi, (all, sign, at) =>
      /https?:\/\/\S{0,300}$/i.test(coded.slice(Math.max(0, at - 310), at)) ? sign + "\n" : all,
    );
  }

  function drained(steps) {
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  }

  function isStrong(one) {
    return Boolean(one.years && one.ids);
  }

  /** Whether a reference is as full as a citation, which no search is: it counts whatever surrounds it. */
  function isFull(one) {
    return Boolean(one.years && one.chapter && (one.ids || one.section || one.title));
  }

  function isOtherEdition(one, places) {
    return Boolean(one.years && references.isOutside(one, places));
  }

  /** The words of a text that are no part of a reference. */
  function leftOver(text, found, ways) {
    let rest = references.withoutCover(text);
    for (const one of found.slice().reverse()) rest = rest.slice(0, one.start) + " " + rest.slice(one.end);
    const words =
      rest
        .replace(ways.headings, " ")
        .replace(/“[^“”]{0,2000}”|"[^"]{0,2000}"|‘[^‘’]{0,300}’(?!\p{L})|:~:.*/gu, " ")
        .toLowerCase()
        .match(/\p{L}[\p{L}\p{M}’']*/gu) || [];
    return words.filter(
      (word) => !WORDS.has(word.replace(/[’']s$/, "")) && !ways.places.words.other.includes(word.replace(/[’']s$/, "")),
    );
  }

  function answer(found, left, places) {
    const at = [];
    const messages = [];
    const nearest = [];
    for (const one of found) {
      const its = references.placesOf(one, places);
      for (const place of its)
        if (!at.some((other) => other.page === place.page && other.id === place.id && other.last === place.last))
          at.push(place);
      if (!its.length) messages.push(...missing(one, places, nearest));
      else if (one.lost) messages.push("There is no page “" + one.lost + "” on this site.");
      else if (references.contradicts(one, places))
        messages.push("Its words and its address name different places: both are shown.");
    }
    if (left.length)
      messages.push("Not understood: " + left.slice(0, 12).join(" ") + (left.length > 12 ? " …" : "") + ".");
    const closer = at.filter((place) => /[/#]/.test(place.page + (place.id ? "#" : "")));
    return { places: closer.length ? closer : at, isReference: true, messages, nearest };
  }

  // --- what is not here ------------------------------------------------------------------------------------------------

  /** What was understood of a reference that names nothing here, and why it names nothing. */
  function missing(one, places, nearest) {
    const address = one.address;
    const years = one.years || [];
    if (years.length && !years.some((year) => places.editions[year])) {
      return [
        "Understood: the Diplomatic Bluebook " +
          years.join(" and ") +
          ". Only " +
          listed(Object.keys(places.editions)) +
          " are on this site.",
      ];
    }
    if (references.isOutside(one, places))
      return ["Understood: chapter " + one.chapter + ". Only the security part of chapter 3 is on this site."];
    if (one.lost) return ["There is no page “" + one.lost + "” on this site."];
    if (address && address.isUnknown) return [unknownId(address, places, nearest)];
    if (one.ids) return [unknownNumber(one, places, nearest)];
    return ["Understood: " + describe(one) + ". There is no such section."];
  }

  function listed(words) {
    return words.slice(0, -1).join(", ") + (words.length > 1 ? " and " : "") + words[words.length - 1];
  }

  function describe(one) {
    const parts = [(one.years || []).join(" and ")];
    if (one.section)
      parts.push(
        one.section
          .split("-")
          .map((part, at) => (at % 2 ? part.toUpperCase() : "(" + part + ")"))
          .join(" "),
      );
    for (const id of (one.ids || []).slice(0, 3)) parts.push(references.asked(id).words);
    return parts.filter(Boolean).join(", ");
  }

  /** `There is no paragraph 99 in …`, for an address; the nearest place of the kind is added to `nearest`. */
  function unknownId(address, places, nearest) {
    const wanted = references.asked(address.fragment);
    const page = titleOf(address.page, places);
    const near = references.nearest(address.fragment, Array.from(references.idsAt(address.page, places)));
    nearest.push({ page: address.page, id: near });
    const name = wanted ? wanted.words : "place called “" + address.fragment.slice(0, 60) + "”";
    return "There is no " + name + " on the page “" + page + "”.";
  }

  function unknownNumber(one, places, nearest) {
    const held = references
      .blocksOf(places)
      .filter(
        (block) =>
          (!one.years || one.years.includes(block.edition)) &&
          (!one.section || block.under === one.section || block.under.startsWith(one.section + "-")),
      );
    const ids = held.map((block) => block.id);
    const near = references.nearest(one.ids[0], ids);
    if (near && one.section)
      for (const block of held) if (block.id === near) nearest.push({ page: block.page, id: near });
    return (
      "Understood: " +
      describe(one) +
      ". There is no such " +
      references.asked(one.ids[0]).words.split(" ")[0] +
      (ids.length || !one.section ? " there." : ", for there is no such section.")
    );
  }

  /** The words by which a page is known: `2018 (5) Cyber`. */
  function titleOf(page, places) {
    const section = places.sections[page];
    if (!section) return places.pages[page] ? places.pages[page].title : page;
    return page.slice(0, 4) + " " + (/^\d/.test(section.opens) ? "(" + section.opens + ") " : "") + section.title;
  }

  /** A place in words: `2018 (5) Cyber, paragraph 6`. */
  function placeWords(place, places) {
    const title = titleOf(place.page, places);
    const wanted = place.id && references.BLOCK.test(place.id) ? references.asked(place.id) : null;
    if (wanted) return title + ", " + wanted.words;
    const entry = place.id && places.pages[place.page] && places.pages[place.page].ids[place.id];
    return entry ? title + ": " + (entry[0] || place.id) : title;
  }

  // --- what people type ------------------------------------------------------------------------------------------------

  /** A record's id, or another page's, alone: `2018-arf-ministerial-24.` */
  function bareId(text, places) {
    const id = text.toLowerCase().replace(/^[\s#("'“‘<[]+|[\s.,;:!?)"'”’>\]]+$/g, "");
    if (!/^\d{4}(?:-[a-z0-9]{1,40}){1,20}$/.test(id)) return null;
    const page = Object.keys(places.pages).find((name) =>
      Object.prototype.hasOwnProperty.call(places.pages[name].ids, id),
    );
    return page ? { places: [{ page, id }], isReference: true, messages: [], nearest: [] } : null;
  }

  const LOOSE = [
    ["year", /\b(20\d\d)(?: editions?)?\b/],
    ["p", /(?:¶{1,2}|\bpara(?:graph)?s?\.?|\bpars?\.?) ?(\d{1,4}[a-z]?)\b|\bp\.? ?(\d{1,4})(?= of | in |,| *$)/],
    ["fn-", /\b(?:footnote|fn\.?|n\.|note) ?(\d{1,4})\b/],
    ["fig-", /\b(?:fig\.?|figure) ?(\d{1,4})\b/],
    ["table-", /\b(?:tab\.|table) ?(\d{1,4})\b/],
  ];

  /** `2018 (4) B (A) b`, `2018 3(4)B`, `2015 ¶ 12 of (3)`, `footnote 6`: a few numbers and letters, and nothing else. */
  function typed(text, places) {
    if (text.length > 120) return null;
    let rest =
      " " +
      text
        .toLowerCase()
        .replace(/\s+/g, " ")
        .replace(/[.,;:!?>”"’']+$/, "") +
      " ";
    const part = {};
    for (const [name, pattern] of LOOSE) {
      const match = (name !== "table-" || places.words.table) && pattern.exec(rest);
      if (match) part[name] = match[1] || match[2];
      if (match) rest = rest.slice(0, match.index) + " " + rest.slice(match.index + match[0].length);
    }
    rest = rest
      .replace(/\b(?:of|in|section|sec|chapter|the|diplomatic|bluebook|edition)\b\.?|[,<>\]["“”]/g, " ")
      .trim();
    const id = ["p", "fn-", "fig-", "table-"].filter((start) => part[start]).map((start) => start + part[start])[0];
    const numbers = rest.match(/[0-9]+|[a-z]+/g) || [];
    if (
      /[^0-9a-z().\s-]/.test(rest) ||
      numbers.some((one) => one.length > (/^[ivx]+$/.test(one) ? 4 : 1)) ||
      numbers.length > 6
    )
      return null;
    if (!id && (!numbers.length || !(part.year || /\([0-9a-z]\)/.test(rest)) || !/\d/.test(rest))) return null;
    return typedAt(part.year, id, numbers.join("-"), places);
  }

  function typedAt(year, id, path, places) {
    const blocks = references.blocksOf(places).filter((block) => !year || block.edition === year);
    const isAt = (section) => (block) => block.under === section || block.under.startsWith(section + "-");
    let under = path ? blocks.filter((block) => block.id === path) : [];
    const section = under.length ? path : path.replace(/^3-/, ""); // the part's own number
    under = path ? blocks.filter((block) => block.id === section) : [];
    const found = id
      ? blocks.filter(
          (block) => block.id === id && (!path || isAt(section)(block) || under.some((one) => one.page === block.page)),
        )
      : under;
    const at = found.map((block) => ({ page: block.page, id: block.id }));
    if (at.length) return { places: at, isReference: true, messages: [], nearest: [] };
    const one = { years: year ? [year] : null, ids: id ? [id] : null, section: path ? section : "" };
    if (!year || (!id && !/^\d-[a-z0-9]/.test(path)) || (path && !/^\d(?:-|$)/.test(path))) return null;
    const nearest = [];
    const messages = missing(one, places, nearest);
    return { places: [], isReference: true, messages, nearest };
  }

  Object.assign(references, { read, typed, titleOf, placeWords });
})((window.bluebook = window.bluebook || {}));
