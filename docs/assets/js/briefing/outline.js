/* The list in groups, each item with its citation: what is shown, printed and written into every file. */
(function (bluebook) {
  "use strict";
  const { briefing, cite } = bluebook;
  if (!briefing || !cite) return;
  const OURS = "Comparison by this site: "; // before a statement
  const WITHOUT = { edition: "Comparisons and other places", theme: "Other passages" };

  /** The list as {title, style, language, version, about, source, groups: [{heading, items}]}; each item has what `entry` gives. */
  function outline(state) {
    const entries = state.items.map((item) => entry(item, cite.style()));
    return {
      title: state.title.trim() || "Briefing list",
      style: cite.style(),
      language: "en-GB",
      version: bluebook.sources.version,
      about: about(entries),
      source: sheetSource(entries),
      groups: grouped(entries, state.group),
    };
  }

  /* The books that the items are from, or the editions that they compare. */
  function books(entries) {
    const { editions } = bluebook.sources;
    const named = entries.flatMap(({ edition, proof }) => [edition, ...proof.map((part) => part.edition)]).join(" ");
    const years = Object.keys(editions)
      .filter((year) => named.includes(year))
      .join(", ")
      .replace(/, (?=\d+$)/, " and ");
    return ["Ministry of Foreign Affairs of Japan, Diplomatic Bluebook", years].filter(Boolean).join(" ");
  }

  /* What the margin of a printed sheet says of its texts, as SOURCE_NOTE_FORM in bluebook/render/print_edition.py. */
  function sheetSource(entries) {
    return `Source: ${books(entries)}. Text under the Public Data License 1.0, edited for the web. Unofficial presentation.`;
  }

  /* What the end of a file says of its texts: of the editions that its items are from; what a year in brackets is. */
  function about(entries) {
    const { version, licence } = bluebook.sources;
    const [added] = entries.flatMap(({ record, citation }) => `${record} ${citation}`.match(/\[\d{4}\]/) || []);
    return [
      ...(added ? [`${added}: year added by us; the text does not print it.`] : []),
      `Text: ${books(entries)}, Public Data License 1.0 (${licence}), edited for the web. Unofficial presentation.`,
      `Version of text and data: ${version}.`,
    ];
  }

  /** An item with its place, its citation in a style, and the text then and now where that has changed. */
  function entry(item, style) {
    const found = briefing.find(item);
    const cited = found.thing ? cite.footnote(found.thing, style, new Date()) : null;
    const changed = briefing.changed(item, found);
    return {
      item,
      found,
      address: found.address,
      kind: found.kind,
      place: found.place,
      url: found.url || "",
      edition: found.edition,
      row: found.row || null, // of a fact: its name and what the table says of it
      record: found.row ? cite.rowWords(found.row) : "",
      quotation: item.words || found.summary || "",
      isOurs: found.kind === "What changed" || Boolean(found.summary), // words of this site's, which are no quotation
      proof: (found.proof || []).map(proofEntry),
      absent: found.absent || [],
      note: item.note,
      citation: cited ? cited.plain : (item.cited && item.cited.note) || `${found.place} (no longer on this site)`,
      markdown: cited ? cited.markdown : "",
      runs: cited ? cited.runs : [],
      ...(changed ? { changed } : {}),
    };
  }

  /* A passage that proves a statement, with its own citation. */
  function proofEntry({ words, place, thing }) {
    const { plain, markdown, runs } = cite.footnote(thing, cite.style(), new Date());
    return { quotation: words, place, edition: thing.edition, citation: plain, markdown, runs };
  }

  function grouped(entries, by) {
    if (!by) return entries.length ? [{ heading: null, items: entries }] : [];
    const groups = new Map();
    for (const name of [...headings(by), WITHOUT[by]]) groups.set(name, []);
    for (const one of entries) groups.get(headingOf(one, by)).push(one);
    return Array.from(groups, ([heading, items]) => ({ heading, items })).filter((group) => group.items.length);
  }

  function headings(by) {
    if (by === "theme") return bluebook.sources.themes.map(([name]) => name);
    return Object.values(bluebook.sources.editions).map((edition) => edition.title);
  }

  function headingOf({ found }, by) {
    if (by === "theme") return found.themes[0] || WITHOUT.theme;
    const edition = bluebook.sources.editions[found.edition];
    return edition ? edition.title : WITHOUT.edition;
  }

  Object.assign(briefing, { outline, OURS, RECORD: cite.RECORD });
})((window.bluebook = window.bluebook || {}));
