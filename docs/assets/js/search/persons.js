/* The persons whom the texts name, and the titles that readers put before their names. */
(function (bluebook) {
  "use strict";
  if (!bluebook.collection) return;
  const TITLES = new Set(
    (
      "minister president secretary general chancellor ambassador representative governor commissioner astronaut director " +
      "prime vice state deputy mr ms mrs dr foreign defense premier professor prof judge senator envoy chair chairman " +
      "chairperson emperor king queen pm dpm fm dfm vp sg dg amb gen pres sec sen gov"
    ).split(" "),
  );

  /** The words that are persons' names in the texts, and are nothing else there, as far as they are loaded. */
  const persons = (c) => c.persons;

  /** Whether a word beside a person's name is a title, or may be a first name that the texts do not print. */
  function isTitle(token) {
    return TITLES.has(token.form) || TITLES.has(token.raw);
  }

  bluebook.persons = { persons, isTitle };
})((window.bluebook = window.bluebook || {}));
