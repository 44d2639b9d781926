/* A printed citation, a record's id or an address of this site, as the place that it names. */
(function (bluebook) {
  "use strict";

  /* [{block, fact}] for a query that names a place and nothing else; empty where it does not. */
  function places(text) {
    var c = bluebook.ranking.collection(), typed = text.trim();
    return addressed(c, typed) || recorded(c, typed) || cited(c, typed) || [];
  }

  function place(block) { return { block: block, fact: null }; }

  function addressed(c, text) {
    var found = /(?:^|\/)(\d{4})\/([a-z0-9-]+)(?:\/(?:index\.html)?)?(?:#([\w-]+))?$/.exec(text.replace(/\?[^#]*/, ""));
    if (!found) return null;
    var blocks = c.blocks.filter(function (b) {
      return b.page.edition.year === found[1] && b.page.name === found[2] && (!found[3] || b.id === found[3]);
    });
    return blocks.length ? [place(blocks[0])] : null;
  }

  function recorded(c, text) {
    var id = text.replace(/^.*#/, "").toLowerCase();
    var fact = c.facts.find(function (f) { return f.id === id; });
    return fact ? [{ block: fact.block, fact: fact }] : null;
  }

  /* 2018 (4) B (A) b; 2018 3(4)B; 2015 ¶ 12 of (3); footnote 6. */
  function cited(c, text) {
    var rest = " " + text.toLowerCase() + " ", part = {};
    rest = take(rest, /\b(20\d\d)(?: edition)?\b/, function (m) { part.edition = m[1]; });
    rest = take(rest, /(?:¶+|\bpara(?:graph)?\.?) ?(\d+[a-z]?)\b|\bp\.? ?(\d+)(?= of | in |,| *$)/, function (m) { part.id = "p" + (m[1] || m[2]); });
    rest = take(rest, /\b(?:footnote|fn\.?|n\.|note) ?(\d+)\b/, function (m) { part.id = "fn-" + m[1]; });
    rest = take(rest, /\b(?:fig\.?|figure) ?(\d+)\b/, function (m) { part.id = "fig-" + m[1]; });
    rest = rest.replace(/\b(of|in|section|chapter|the|diplomatic|bluebook|edition)\b|,/g, " ").trim();
    var printed = /^(?:\(?[0-9a-z]\)?[.\s]*)*$/.test(rest) && (/\(|\d/.test(rest) || part.id);
    if (!printed || (!part.id && !/[()]/.test(rest) && !part.edition) || (!part.id && !rest)) return null;
    var numbers = (rest.match(/[0-9]+|[a-z]+/g) || []);
    if (numbers.some(function (n) { return n.length > 4; })) return null;
    var found = named(c, part, numbers);
    return found.length ? found : null;
  }

  function take(text, pattern, found) {
    var match = pattern.exec(text);
    if (!match) return text;
    found(match);
    return text.replace(match[0], " ");
  }

  function named(c, part, numbers) {
    var path = numbers.join("-");
    function inEdition(b) { return !part.edition || b.page.edition.year === part.edition; }
    var headings = c.blocks.filter(function (b) { return b.kind === "heading" && inEdition(b); });
    var under = headings.filter(function (h) { return h.id === path; });
    if (!under.length) under = headings.filter(function (h) { return h.id === path.replace(/^3-/, ""); }); // the part's own number
    if (!part.id) return under.map(place);
    return c.blocks.filter(function (b) {
      return b.id === part.id && inEdition(b) && (!path || under.some(function (h) { return h.page === b.page; }));
    }).map(place);
  }

  /* Whether a text looks like a record's id, alone or at the end of an address. */
  function looksRecorded(text) { return /(^|#)\d{4}(-[a-z0-9]+)+$/i.test(text.trim()); }

  bluebook.citation = { places: places, looksRecorded: looksRecorded };
})(window.bluebook = window.bluebook || {});
