/* The results of a search to take along: as CSV, or those that are shown on the briefing list. Loaded when it is first used. */
(function (bluebook) {
  "use strict";
  const { briefing, csv, files } = bluebook;
  if (!csv || !files || !bluebook.results) return;
  const { GROUPS, collected, placeOf, plainTitle } = bluebook.results;
  const HEAD = ["Number", "Kind", "Edition", "Place", "Heading", "Words", "Link", "Query"];

  /* A public address below the site's own. */
  function published(address) {
    const canonical = document.querySelector("link[rel=canonical]");
    const path = address.replace(/#|$/, (mark) => "/" + mark);
    return new URL("../" + path, canonical ? canonical.href : location.href).href;
  }

  function row(e, at, query) {
    const kind = GROUPS.find(([, , holds]) => holds(e))[1];
    const place = collected(e);
    const link = place ? published(place.address) : e.href;
    if (!e.block) return [String(at + 1), kind, "", "", e.title, "", link, query];
    const heading = e.block.trail[e.block.trail.length - 1];
    const title = e.fact && !e.cited ? e.fact.name : plainTitle(heading.text);
    return [String(at + 1), kind, e.block.page.edition.year, placeOf(e.block), title, place.words, link, query];
  }

  /** Saves all results of a query, and says under which name. */
  function saveCsv(entries, query) {
    const rows = entries.map((e, at) => row(e, at, query));
    const name =
      "bluebook-search-" + (query.toLowerCase().match(/[a-z0-9]+/g) || ["results"]).slice(0, 6).join("-") + ".csv";
    files.save(name, "text/csv;charset=utf-8", csv.written(HEAD, rows));
    bluebook.status.say(`Saved as ${name}.`);
  }

  /** Adds results to the briefing list. */
  function collectAll(entries) {
    briefing.collect(entries.map(collected).filter(Boolean));
  }

  bluebook.taking = { saveCsv, collectAll };
})((window.bluebook = window.bluebook || {}));
