/* A query without operators: what operators.js does, which is loaded when a query has something like one, for one that has
   none. */
(function (bluebook) {
  "use strict";
  const LIKE = /(?:^|[\s("[{])[-\u2212\u2014\u2015\u2500\u2501]\S|\bOR\b|\b(?:edition|section|in):/i;

  /** Whether a text may have an operator. */
  function mayHave(text) {
    return LIKE.test(text.normalize("NFKC")) || LIKE.test(bluebook.text.clean(text));
  }

  function parse(c, typed) {
    const text = bluebook.text.clean(typed);
    return { text, open: text, filters: [], ors: [], unknown: [], effects: [] };
  }

  bluebook.operators = {
    mayHave,
    parse,
    kinds: () => null,
    sift: (query, results) => results,
    keepsFact: () => true,
    keepsHeading: () => true,
    join() {},
  };
})((window.bluebook = window.bluebook || {}));
