/* What is known of a place on the list: where it is, how it is cited, what it says now, and the themes that it belongs to.
   The data are loaded when the list first has something: sources.js, and the texts of the quotation check. */
(function (bluebook) {
  "use strict";
  const { scripts, cite } = bluebook;
  if (!scripts || !cite) return;
  const KINDS = [
    [/^p\d+[a-z]?$/, "Paragraph"],
    [/^fn-/, "Footnote"],
    [/^fig-/, "Figure"],
  ];
  let texts = null; // page → [{id, place, text}] in printed order

  function load() {
    return scripts.load(["briefing/sources", "check/texts"]).then(async () => {
      if (!bluebook.sources || !bluebook.texts) throw new Error("a part of the list");
      if (texts) return;
      if (!bluebook.texts.blocks) await scripts.load(["check/all-texts"]); // of a large collection
      texts = new Map();
      for (const block of bluebook.texts.blocks) texts.set(block.page, (texts.get(block.page) || []).concat(block));
    });
  }

  const path = (address) => address.replace(/#|$/, (mark) => "/" + mark);
  const published = (address) => bluebook.sources.site + path(address);

  /** A link to a place from this page; words are marked where their address says which. */
  function href(item) {
    const [page, id] = item.address.split("#");
    return scripts.href({ page, id }) + (id ? item.marks : "");
  }

  /** What is known of an item: {kind, edition, place, thing, now, themes}, with `gone` where its address is no longer on
      this site. */
  function find(item) {
    const moved = bluebook.sources.moved[item.address];
    const address = moved || item.address;
    const found = block(address, item) || record(address) || comparison(address) || null;
    if (!found) return { gone: true, ...lastKnown(item) };
    return { ...found, address, url: published(address) + (moved ? "" : item.marks), themes: themesOf(found.passages) };
  }

  function lastKnown(item) {
    const cited = item.cited || {};
    return {
      address: item.address,
      place: cited.place || item.address,
      kind: "",
      edition: cited.edition || "",
      themes: [],
    };
  }

  /* --- the chapters -------------------------------------------------------------------------------------------------- */

  function cited(page, id, address) {
    const { edition, heading, headings, numbers } = bluebook.sources.pages[page];
    return { edition, heading: headings[id] || heading, number: numbers[id], block: id, address };
  }

  function block(address, item) {
    const [page, given] = address.split("#");
    const source = bluebook.sources.pages[page];
    const id = source && (given || source.title);
    if (!source || !source.numbers[id]) return null;
    const last = source.numbers[item.last] ? item.last : "";
    const number = last ? cite.shared(source.numbers[id], source.numbers[last]) : source.numbers[id];
    const own = texts.get(page);
    const from = own.findIndex((one) => one.id === id);
    const to = last ? own.findIndex((one) => one.id === last) : from;
    const all = own.slice(from, to + 1).filter((one) => one === own[from] || KINDS[0][0].test(one.id));
    return {
      kind: (KINDS.find(([form]) => form.test(id)) || ["", "Heading"])[1],
      edition: source.edition,
      place: own[from].place + (last ? "–" + last.slice(1) : ""),
      title: source.headings[id] || source.heading,
      thing: { ...cited(page, id, published(id === source.title ? page : page + "#" + id)), last, number },
      now: all.map((one) => one.text).join("\n"),
      passages: all.map((one) => page + "#" + one.id),
    };
  }

  /* --- facts and comparisons ------------------------------------------------------------------------------------------ */

  function record(address) {
    if (!Object.prototype.hasOwnProperty.call(bluebook.sources.records, address)) return null;
    const [name, source, now] = bluebook.sources.records[address];
    const [page, id] = source.split("#");
    const thing = { ...cited(page, id, published(address)), record: name };
    return { kind: "Fact", edition: thing.edition, place: name, title: thing.heading, thing, now, passages: [source] };
  }

  function comparison(address) {
    if (!Object.prototype.hasOwnProperty.call(bluebook.sources.comparisons, address)) return null;
    const {
      name,
      editions,
      text,
      summary,
      passages = [],
      proof = [],
      absent = [],
    } = bluebook.sources.comparisons[address];
    const things = cite.editionsOf({ editions });
    return {
      kind: text ? "What changed" : "Comparison",
      edition: editions.join(" and "),
      place: `${name}, ${editions.join(" and ")} compared`,
      title: name,
      thing: { comparison: name, address: published(address), things },
      now: text || passages.map(wordsAt).join("\n"),
      summary, // of a theme, which has no words of its own
      passages: [address],
      proof: proof.map(([source, words]) => proofAt(source, words)),
      absent: absent.map(([year, all]) => absenceWords(year, all)),
    };
  }

  /* A passage that proves a statement: its words, its place, and how it is cited. */
  function proofAt(address, words) {
    const [page, id] = address.split("#");
    const { place } = texts.get(page).find((one) => one.id === id);
    return { words, place, thing: cited(page, id, published(address)) };
  }

  function absenceWords(year, all) {
    return `Not in the ${year} chapter: ${all.map((word) => `“${word}”`).join(", ")}.`;
  }

  function wordsAt(address) {
    const [page, id] = address.split("#");
    return texts.get(page).find((one) => one.id === id).text;
  }

  /* The themes of passages, or of a comparison's own page. */
  function themesOf(passages) {
    const held = (theme) => passages.some((one) => theme[2].includes(one) || one.split("#")[0] === theme[1]);
    return bluebook.sources.themes.filter(held).map(([name]) => name);
  }

  /* --- then and now -------------------------------------------------------------------------------------------------- */

  const plain = (text) => text.replace(/\s+/g, " ").trim();

  /** What a place said and says, where that is not the same any more; null where it is. */
  function changed(item, found) {
    if (found.gone || !item.words) return null;
    const now = plain(found.now);
    const isHere = item.words.split("\n").every((line) => now.includes(plain(line)));
    const isLonger =
      item.whole && ["Paragraph", "Footnote", "What changed"].includes(found.kind) && now !== plain(item.words);
    return isHere && !isLonger ? null : { then: item.words, now: found.now };
  }

  bluebook.briefing = Object.assign(bluebook.briefing || {}, { load, find, href, changed });
})((window.bluebook = window.bluebook || {}));
