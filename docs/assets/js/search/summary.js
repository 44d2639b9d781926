/* What is said of the results of a search in one sentence: how many there are, and of what. */
(function (bluebook) {
  "use strict";
  if (!bluebook.filters) return;
  const { make } = bluebook.elements;
  const { scope } = bluebook.filters;

  /* In a sentence, how many places answer; or what was understood of a reference that names nothing here. */
  function summary(found, text, state) {
    return isMessageOnly(found) ? messageNote(found.read, "span") : sentence(found, text, state);
  }

  function sentence(found, text, state) {
    const words = shortened(text.trim());
    const quoted = /["“”]/.test(words) ? words : "“" + words + "”";
    if (found.cited) return "This reference names " + (found.cited === 1 ? "one place." : found.cited + " places.");
    if (!found.query.slots.length) return noWord(found, quoted);
    const where = scope(state);
    if (!found.entries.length) return "Nothing found for " + quoted + where + ".";
    const exact = found.entries.filter((e) => !e.related && !e.near);
    if (!exact.length) return "Nothing found for " + quoted + where + " as typed" + others(found) + ".";
    return results(exact.length) + answering(found, exact.length) + quoted + where + parts(exact) + others(found) + ".";
  }

  /* Whether the results are for all of the words, or do not hold what is asked for. */
  function answering({ shortfall, box, entries }, count) {
    const isAnswered = box || entries.some((e) => e.fact || e.cited);
    if (isAnswered || (!shortfall.given && !shortfall.slots.length)) return " for ";
    return (count === 1 ? " holds" : " hold") + " some of what was asked for in ";
  }

  function noWord({ query }, quoted) {
    const operators = query.operators.filters.length ? " An operator only narrows what words find." : "";
    return "There is no word in " + quoted + " to search for." + operators;
  }

  const results = (n) => (n === 1 ? "1 result" : n + " results");

  /* How many results each edition has, and how many are facts: " (3 in 2018, 1 in 2015; 1 fact)". */
  function parts(exact) {
    const years = Array.from(bluebook.collection.ready().editions.keys()).reverse();
    const counts = years.map((year) => [
      year,
      exact.filter((e) => e.block && e.block.page.edition.year === year).length,
    ]);
    const named = counts.filter(([, n]) => n).map(([year, n]) => n + " in " + year);
    const facts = exact.filter((e) => e.fact).length;
    const filters = [
      named.length > 1 ? named.join(", ") : "",
      facts && facts < exact.length ? facts + (facts === 1 ? " fact" : " facts") : "",
    ].filter(Boolean);
    return filters.length ? " (" + filters.join("; ") + ")" : "";
  }

  /* What is counted apart: what only has related words, or words spelled nearly so. */
  function others(found) {
    const related = found.related
      ? "; " + found.related + (found.related === 1 ? " related result" : " related results")
      : "";
    const near = found.near ? "; " + found.near + (found.near === 1 ? " near match" : " near matches") : "";
    return related + near;
  }

  /* A long query by its beginning and its end. */
  function shortened(text) {
    return text.length > 200
      ? text.slice(0, 100).replace(/\S*$/, "") + "… " + text.slice(-60).replace(/^\S*\s/, "")
      : text;
  }

  /* Whether a reference that names nothing here is all that there is to say. */
  function isMessageOnly(found) {
    return found.read.messages.length > 0 && !found.cited && !found.total;
  }

  /* What was understood of a reference that names nothing here, with the nearest place. */
  function messageNote(read, tag) {
    const near = read.nearest[0];
    return make(tag, { class: "bb-search-told" }, [
      read.messages.join(" "),
      near ? " The nearest is " : "",
      near ? make("a", { href: near.href }, [near.title]) : "",
      near ? "." : "",
    ]);
  }

  bluebook.summary = { summary, results, shortened, isMessageOnly, messageNote };
})((window.bluebook = window.bluebook || {}));
