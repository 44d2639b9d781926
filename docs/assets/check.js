/* The page of the quotation check: a form, and the findings written as text. What a draft says is read by
   quotations.js, which is loaded with the texts when the check is first used. Nothing is sent anywhere. */
(function () {
  "use strict";
  const bluebook = (window.bluebook = window.bluebook || {});
  const form = document.getElementById("check");
  if (!form) return;
  const ASSETS = document.currentScript.src.replace(/[^/]*$/, "");
  const SLICE = 12; // milliseconds of work between two chances for the page to answer
  const SHOWN = 3; // places of a quotation with their footnotes
  const MANY = 60; // findings; of more than these the browser draws only what is in sight
  const LONG = 600; // letters of a quotation that are shown
  const state = document.getElementById("check-state");
  const results = document.getElementById("check-results");
  let running = 0;

  const VERDICTS = {
    exact: "Exact",
    near: "Near",
    "other-edition": "Other edition",
    "wrong-place": "Wrong place",
    absent: "Not here",
  };
  const FOOTNOTES = {
    stands: "Leads to",
    several: "Names several paragraphs; add the section",
    unknown: "There is no such paragraph in this collection",
    contradicts: "Its words and its address name different paragraphs",
    outside: "This edition is not in this collection",
  };

  // --- elements --------------------------------------------------------------------------------------------------------

  /** An element with a class and children; a text is always text. */
  function make(tag, className, ...children) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.append(...children.filter((child) => child !== null));
    return made;
  }

  function count(number, one, many) {
    return number.toLocaleString("en") + " " + (number === 1 ? one : many);
  }

  /** A text from the draft, shortened, its direction kept to itself. */
  function fromDraft(text, className) {
    const plain = text.replace(/\s+/g, " ");
    return make("bdi", className, plain.length > LONG ? plain.slice(0, LONG) + " …" : plain);
  }

  // --- loading ---------------------------------------------------------------------------------------------------------

  let loading = null;

  function load() {
    loading = loading || Promise.all(["quotations.js", "check/texts.js"].map(loadScript));
    return loading.catch(function (error) {
      loading = null;
      throw error;
    });
  }

  function loadScript(name) {
    return new Promise(function (resolve, reject) {
      const script = document.createElement("script");
      script.src = ASSETS + name;
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => reject(new Error(name)));
      document.head.append(script);
    });
  }

  // --- checking --------------------------------------------------------------------------------------------------------

  /** Runs a generator in slices; `said` is told what it yields. Ends early when another run has begun. */
  function inSlices(steps, run, said, done) {
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (run !== running) return;
    if (step.done) return done(step.value);
    said(step.value);
    setTimeout(() => inSlices(steps, run, said, done), 0);
  }

  function check() {
    const run = ++running;
    results.hidden = true;
    for (const list of results.querySelectorAll("ol, ul")) list.replaceChildren();
    say("Checking …");
    load().then(
      function () {
        const began = performance.now();
        inSlices(work(form.elements.draft.value), run, progress, function (made) {
          show(made, performance.now() - began);
        });
      },
      () => say("The texts could not be loaded. Reload the page and try again."),
    );
  }

  /** The whole work: the draft checked, and its findings made into elements. */
  function* work(draft) {
    const found = yield* bluebook.quotations.check(draft, bluebook.texts);
    const items = document.createDocumentFragment(), notes = document.createDocumentFragment();
    for (const finding of found.findings) {
      items.append(findingItem(finding));
      yield;
    }
    for (const footnote of found.footnotes) {
      notes.append(footnoteItem(footnote));
      yield;
    }
    return { found: found, items: items, notes: notes };
  }

  function progress(step) {
    if (step && step.of) say("Checked " + step.checked + " of " + count(step.of, "quotation", "quotations") + " …");
  }

  function say(words) {
    if (state.textContent !== words) state.textContent = words;
  }

  function show(made, time) {
    document.getElementById("findings").append(made.items);
    document.getElementById("footnotes").append(made.notes);
    results.classList.toggle("bb-check-many", made.found.findings.length + made.found.footnotes.length > MANY);
    document.getElementById("check-footnotes-heading").hidden = !made.found.footnotes.length;
    document.getElementById("check-summary").textContent = summary(made.found);
    showUnchecked(made.found);
    results.hidden = false;
    results.dataset.milliseconds = Math.round(time);
    say(count(made.found.findings.length, "quotation", "quotations") + " checked.");
    const heading = document.getElementById("check-heading");
    heading.focus({ preventScroll: true });
    heading.scrollIntoView(); // to the top: what was found stands below it
  }

  function summary(found) {
    if (!found.findings.length) return "No quotation of four words or more was found between double quotation marks.";
    const parts = Object.keys(VERDICTS).map(function (verdict) {
      const number = found.findings.filter((finding) => finding.verdict === verdict).length;
      return number ? number + " " + VERDICTS[verdict].toLowerCase() : "";
    });
    return count(found.findings.length, "quotation", "quotations") + ": " + parts.filter(Boolean).join(", ") + ".";
  }

  // --- findings --------------------------------------------------------------------------------------------------------

  function findingItem(finding) {
    const item = make("li", "bb-finding", heading(finding), quoted(finding), namedSource(finding), ownWords(finding));
    item.dataset.verdict = finding.verdict;
    if (finding.places.length) item.append(placesOf(finding.places));
    return item;
  }

  function heading(finding) {
    return make("p", "bb-finding-verdict", make("b", "", VERDICTS[finding.verdict]), " " + explained(finding));
  }

  function explained(finding) {
    const first = finding.places[0];
    if (finding.verdict === "wrong-place") return "– it stands in " + first.place + ", not where the draft says.";
    if (finding.verdict === "other-edition") return "– it stands only in the " + first.edition + " edition.";
    if (finding.verdict === "absent") return "– it stands in neither edition’s security chapter.";
    if (finding.verdict === "exact") return "– " + first.place;
    const elsewhere = finding.misplaced ? " That is not where the draft says." : "";
    return "– " + first.place + ", with " + differing(finding.steps) + "." + elsewhere;
  }

  function differing(steps) {
    const number = steps.filter((step) => "draft" in step).length;
    return count(number, "difference", "differences");
  }

  function quoted(finding) {
    if (!finding.steps.length) return make("blockquote", "", fromDraft(finding.quote));
    const line = make("p", "");
    for (const step of finding.steps) line.append(...stepParts(step), " ");
    return make("div", "bb-finding-near", make("blockquote", "", line), differenceList(finding.steps));
  }

  function stepParts(step) {
    if ("same" in step) return [step.same];
    if ("passed" in step) return ["[…]"];
    const parts = step.draft ? [make("del", "", fromDraft(step.draft))] : [];
    if (step.draft && step.text) parts.push(" ");
    return step.text ? parts.concat(make("ins", "", shortened(step.text))) : parts;
  }

  /** The first and last words of a long stretch of the text. */
  function shortened(text) {
    const words = text.split(" ");
    if (words.length < 16) return text;
    return words.slice(0, 5).join(" ") + " [… " + (words.length - 10) + " words …] " + words.slice(-5).join(" ");
  }

  /** The differences in words, for those who do not see the marks. */
  function differenceList(steps) {
    const list = make("ul", "bb-finding-differences");
    for (const step of steps.filter((s) => "draft" in s)) list.append(make("li", "", ...differenceWords(step)));
    return list;
  }

  function differenceWords(step) {
    if (!step.text) return ["The draft adds “", fromDraft(step.draft), "”."];
    if (!step.draft) return ["The draft leaves out “" + shortened(step.text) + "”."];
    return ["The draft has “", fromDraft(step.draft), "”, the text “" + shortened(step.text) + "”."];
  }

  function namedSource(finding) {
    const said = finding.named ? fromDraft(finding.named.said) : "no edition: either counts";
    return make("p", "bb-finding-named", finding.named ? "The draft names: " : "The draft names ", said);
  }

  function ownWords(finding) {
    if (!finding.own.length) return null;
    return make("p", "bb-finding-named", "Your words in brackets, not looked up: ", fromDraft(finding.own.join("; ")));
  }

  // --- places and footnotes --------------------------------------------------------------------------------------------

  function placesOf(places) {
    const list = make("ul", "bb-finding-places");
    for (const block of places.slice(0, SHOWN)) list.append(make("li", "", placeLink(block), " ", footnoteOf(block)));
    if (places.length > SHOWN) list.append(make("li", "", "Also: ", ...others(places.slice(SHOWN))));
    return list;
  }

  function others(places) {
    return places.flatMap((block, at) => (at ? [", ", placeLink(block)] : [placeLink(block)]));
  }

  /** A link to a block; in a folder, where no server does it, the page's file is named. */
  function placeLink(block) {
    const link = make("a", "bb-of-" + block.edition, "Open " + block.place);
    const file = window.location.protocol === "file:" ? "index.html" : "";
    link.href = ASSETS + "../" + block.page + "/" + file + "#" + block.id;
    return link;
  }

  function footnoteOf(block) {
    const button = make("button", "bb-copy", "Copy footnote");
    button.type = "button";
    button.setAttribute("aria-label", "Copy footnote to " + block.place);
    const text = make("span", "bb-finding-footnote", block.footnote);
    button.addEventListener("click", () => copy(text, button));
    return make("span", "bb-finding-cite", text, " ", button);
  }

  /** Copies a text; where the browser refuses, the text is selected to be copied by hand. */
  function copy(text, button) {
    const told = function (words) {
      button.textContent = words;
      say(words);
    };
    window.bluebook.clipboard.copy({ plain: text.textContent }).then(function (taken) {
      if (!taken) window.getSelection().selectAllChildren(text);
      told(taken ? "Footnote copied" : "Not copied: the footnote is selected, copy it by hand");
    });
  }

  function footnoteItem(finding) {
    const stands = finding.state === "stands" && finding.places.length === 1;
    const said = make("p", "bb-finding-verdict", make("b", "", FOOTNOTES[finding.state]), " ", stands ? finding.places[0].place : "");
    const item = make("li", "bb-finding", said, make("blockquote", "", fromDraft(finding.said)));
    item.dataset.footnote = finding.state;
    if (finding.places.length) item.append(placesOf(finding.places));
    return item;
  }

  // --- not checked -----------------------------------------------------------------------------------------------------

  function showUnchecked(found) {
    const list = document.getElementById("unchecked");
    const add = (...parts) => list.append(make("li", "", ...parts));
    add("All text outside double quotation marks, and ‘single’ ones.");
    if (found.short.count) add(count(found.short.count, "quotation", "quotations") + " of fewer than four words: ", ...samples(found.short));
    if (found.unclosed.count) add(count(found.unclosed.count, "quotation mark", "quotation marks") + " without a partner in the paragraph: ", ...samples(found.unclosed));
    if (found.beyond) add(count(found.beyond, "quotation", "quotations") + " after the first " + count(found.findings.length, "", "").trim() + ". Paste the draft in parts.");
    if (found.outside.length) add("The Bluebook of " + found.outside.join(", ") + ", which the draft names: it is not in this collection.");
  }

  function samples(kept) {
    const shown = kept.first.slice(0, 10).flatMap((text, at) => [at ? ", " : "", fromDraft("“" + text.replace(/^["“]/, "") + "”")]);
    return kept.count > 10 ? shown.concat(" …") : shown;
  }

  // --- the form --------------------------------------------------------------------------------------------------------

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    check();
  });
  form.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.elements.draft.addEventListener("focus", () => load().catch(() => null), { once: true });
  form.hidden = false;
})();
