/* What is known of a place on the list: where it is, how it is cited, what it says now, and the themes that it belongs to.
   The data are loaded when the list first has something: sources.js, and the files of the items' own sections, tables and
   themes (bluebook/export/briefing_sources.py). */
(function (bluebook) {
  "use strict";
  const { scripts, cite } = bluebook;
  if (!scripts || !cite) return;
  const KINDS = [
    [/^p\d+[a-z]?$/, "Paragraph"],
    [/^fn-/, "Footnote"],
    [/^fig-/, "Figure"],
  ];
  const GAPS = /\n| … /; // in what is quoted: between paragraphs, and where a search result leaves sentences out
  const pages = new Map(); // address → what is known of a section

  /* --- loading ------------------------------------------------------------------------------------------------------- */

  /** Loads what is known of items; rejects where a part is missing. */
  async function load(items) {
    await scripts.load(["briefing/sources"]);
    if (!bluebook.sources) throw new Error("a part of the list");
    let asked = [];
    for (let lacking = filesOf(items); lacking.length; lacking = filesOf(items)) {
      if (lacking.some((name) => asked.includes(name))) throw new Error("a part of the list");
      await scripts.load(lacking, true);
      asked = lacking;
    }
  }

  /** Whether all that is said of items is loaded. */
  const knows = (items) => Boolean(bluebook.sources) && !filesOf(items).length;

  /* The files that items still lack: their own, then those of the passages that a fact or a comparison names. */
  function filesOf(items) {
    const lacking = new Set();
    for (const item of items) {
      const address = addressOf(item);
      const part = partOf(address);
      const { passages = [], proof = [] } = own(comparisons(address), address) || {};
      const source = (own(recordsOf(address), address) || [])[1];
      const named = part ? [...passages, ...proof.map(([passage]) => passage), ...(source ? [source] : [])] : [];
      for (const name of [address, ...named].map(fileOf)) if (isLacking(name)) lacking.add("briefing/" + name);
    }
    return Array.from(lacking);
  }

  const isLacking = (name) => bluebook.sources.files.includes(name) && !own(bluebook.sources.places, name);

  /* The file that knows an address: of a section, of the records of an edition, or of a theme. */
  function fileOf(address) {
    const [page, id = ""] = address.split("#");
    return page.startsWith("data/") ? page + "-" + id.split("-")[0] : page;
  }

  const partOf = (address) => own(bluebook.sources.places, fileOf(address));
  const recordsOf = (address) => (address.startsWith("data/") && partOf(address)) || {};
  const comparisons = (address) => (address.startsWith("compare/") && partOf(address)) || {};
  const own = (object, name) => (Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined);
  const addressOf = (item) => own(bluebook.sources.moved, item.address) || item.address;

  /* A section: {edition, title, headings, blocks: Map of id → {id, place, number, text, themes}}; null for what is none. */
  function sectionOf(page) {
    const known = /^\d/.test(page) && own(bluebook.sources.places, page);
    if (!known) return null;
    if (!pages.has(page)) {
      const blocks = known.blocks.map(([id, place, number, text, themes]) => [id, { id, place, number, text, themes }]);
      pages.set(page, { ...known, blocks: new Map(blocks) });
    }
    return pages.get(page);
  }

  function passage(address) {
    const [page, id] = address.split("#");
    return sectionOf(page).blocks.get(id);
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
    const address = addressOf(item);
    const found = block(address, item) || record(address) || comparison(address) || null;
    if (!found) return { gone: true, ...lastKnown(item) };
    const marks = address === item.address ? item.marks : "";
    return { ...found, address, url: published(address) + marks, themes: themesOf(found.passages) };
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
    const { edition, title, headings, blocks } = sectionOf(page);
    const { number } = blocks.get(id);
    return { edition, heading: headings[id] || headings[title], number, block: id, address };
  }

  function block(address, item) {
    const [page, given] = address.split("#");
    const source = sectionOf(page);
    const first = source && source.blocks.get(given || source.title);
    if (!first) return null;
    const { id } = first;
    const last = source.blocks.has(item.last) ? item.last : "";
    const number = last ? cite.shared(first.number, source.blocks.get(last).number) : first.number;
    const all = Array.from(source.blocks.values());
    const to = last ? all.findIndex((one) => one.id === last) : all.indexOf(first);
    const shown = all.slice(all.indexOf(first), to + 1).filter((one) => one === first || KINDS[0][0].test(one.id));
    return {
      kind: (KINDS.find(([form]) => form.test(id)) || ["", "Heading"])[1],
      edition: source.edition,
      place: first.place + (last ? "–" + last.slice(1) : ""),
      title: source.headings[id] || source.headings[source.title],
      thing: { ...cited(page, id, published(id === source.title ? page : page + "#" + id)), last, number },
      now: shown.map((one) => one.text).join("\n"),
      passages: shown.map((one) => page + "#" + one.id),
    };
  }

  /* --- facts and comparisons ------------------------------------------------------------------------------------------ */

  function record(address) {
    const known = own(recordsOf(address), address);
    if (!known) return null;
    const [name, source, now, title, row] = known;
    const [page, id] = source.split("#");
    const thing = { ...cited(page, id, published(address)), record: name };
    return {
      kind: "Fact",
      edition: thing.edition,
      place: name,
      title: thing.heading,
      row: { name: title, words: row },
      thing,
      now,
      passages: [source],
    };
  }

  function comparison(address) {
    const known = own(comparisons(address), address);
    if (!known) return null;
    const { name, editions, text, summary, passages = [], proof = [], absent = [] } = known;
    const things = cite.editionsOf({ editions });
    return {
      kind: text ? "What changed" : "Comparison",
      edition: editions.join(" and "),
      place: `${name}, ${editions.join(" and ")} compared`,
      title: name,
      thing: { comparison: name, address: published(address), things },
      now: text || passages.map((one) => passage(one).text).join("\n"),
      summary, // of a theme, which has no words of its own
      passages: [address],
      proof: proof.map(([source, words]) => proofAt(source, words)),
      absent: absent.map(([year, all]) => absenceWords(year, all)),
    };
  }

  /* A passage that proves a statement: its words, its place, and how it is cited. */
  function proofAt(address, words) {
    const [page, id] = address.split("#");
    return { words, place: passage(address).place, thing: cited(page, id, published(address)) };
  }

  function absenceWords(year, all) {
    return `Not in the ${year} chapter: ${all.map((word) => `“${word}”`).join(", ")}.`;
  }

  /* The themes of passages, or of a comparison's own page, in the order of all themes. */
  function themesOf(addresses) {
    const isOwn = (page) => addresses.some((one) => one.split("#")[0] === page);
    const named = new Set(addresses.flatMap((one) => (sectionOf(one.split("#")[0]) ? passage(one).themes : [])));
    return bluebook.sources.themes.filter(([, page], at) => named.has(at) || isOwn(page)).map(([name]) => name);
  }

  /* --- then and now -------------------------------------------------------------------------------------------------- */

  const plain = (text) => text.replace(/\s+/g, " ").trim();

  /** What a place said and says, where that is not the same any more; null where it is. */
  function changed(item, found) {
    if (found.gone || !item.words) return null;
    const now = plain(found.now);
    const isHere = item.words.split(GAPS).every((line) => now.includes(plain(line)));
    const isLonger =
      item.whole && ["Paragraph", "Footnote", "What changed"].includes(found.kind) && now !== plain(item.words);
    return isHere && !isLonger ? null : { then: item.words, now: found.now };
  }

  bluebook.briefing = Object.assign(bluebook.briefing || {}, { load, knows, find, href, changed });
})((window.bluebook = window.bluebook || {}));
