/* The page of the quotation check: a form, and the findings written as text. What a draft says is read by
   the scripts of check/, loaded with the texts when the check is first used. Nothing is sent anywhere. */
(function (bluebook) {
  "use strict";
  const form = document.getElementById("check");
  if (!form) return;
  const SLICE = 12; // milliseconds of work between two chances for the page to answer
  const SHOWN = 3; // places of a quotation with their footnotes
  const MANY = 60; // findings; of more than these the browser draws only what is in sight
  const LONG = 600; // letters of a quotation that are shown
  const OLD =
    "This browser lacks a feature that the check needs, so nothing was checked. Your draft is still here: open the page in a newer browser.";
  const state = document.getElementById("check-state");
  const results = document.getElementById("check-results");
  let running = 0;

  const VERDICTS = {
    exact: "Exact",
    near: "Near",
    "other-edition": "Other edition",
    "wrong-place": "Wrong place",
    absent: "Not here",
    "cannot-check": "Cannot check",
  };
  const FOOTNOTES = {
    stands: "Found:",
    several: "Names several paragraphs; add the section",
    unknown: "There is no such paragraph on this site",
    contradicts: "Its words and its address name different paragraphs",
    outside: "This edition or chapter is not on this site",
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

  const PARTS = ["words", "lookup", "quotation-marks", "books", "sources", "draft", "verdicts", "texts"].map(
    (name) => "check/" + name,
  );

  /** Loads the reader of references, the check and the texts; rejects with words for the reader. */
  function load() {
    const { loadReader, load: loadParts } = bluebook.scripts;
    return Promise.all([loadReader(), loadParts(PARTS)]).then(
      () => {
        if (!bluebook.quotations || !bluebook.references.read) throw new Error(OLD);
      },
      () =>
        Promise.reject(
          new Error("The texts could not be loaded. Your draft is still here: reload the page and try again."),
        ),
    );
  }

  // --- checking --------------------------------------------------------------------------------------------------------

  /** Runs a generator in slices; `said` is told what it yields. Ends early when another run has begun; an error goes to
      `failed`. */
  function inSlices(steps, run, { said, done, failed }) {
    try {
      const until = performance.now() + SLICE;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (run !== running) return;
      if (step.done) return done(step.value);
      said(step.value);
    } catch (error) {
      return failed(error);
    }
    setTimeout(() => inSlices(steps, run, { said, done, failed }), 0);
  }

  /** Checks the draft; `arriving` is set where it was checked before the reader left, and nothing should move. */
  function check(arriving) {
    const run = ++running;
    results.hidden = true;
    for (const list of results.querySelectorAll("ol, ul")) list.replaceChildren();
    say("Checking …");
    keep(true);
    const failed = (error) => run === running && say(error.message === OLD ? OLD : stopped(error));
    load()
      .then(
        () => {
          const began = performance.now();
          const steps = work(form.elements.draft.value);
          inSlices(steps, run, {
            said: progress,
            done: (made) => show(made, performance.now() - began, arriving),
            failed,
          });
        },
        (error) => run === running && say(error.message),
      )
      .catch(failed);
  }

  function stopped(error) {
    return (
      "The check stopped because of an error in this browser (" +
      String(error.message).slice(0, 100) +
      "). Nothing is lost: your draft is still here. Try it in parts, or in another browser."
    );
  }

  /** The whole work: the draft checked, and its findings made into elements. */
  function* work(draft) {
    const found = yield* bluebook.quotations.check(draft, bluebook.texts, bluebook.places);
    const items = document.createDocumentFragment();
    const notes = document.createDocumentFragment();
    for (const finding of found.findings) {
      items.append(findingItem(finding));
      yield;
    }
    for (const footnote of found.footnotes) {
      notes.append(footnoteItem(footnote));
      yield;
    }
    return { found, items, notes };
  }

  function progress(step) {
    if (step && step.of) say("Checked " + step.checked + " of " + count(step.of, "quotation", "quotations") + " …");
  }

  function say(words) {
    if (state.textContent !== words) state.textContent = words;
  }

  function show(made, time, arriving) {
    document.getElementById("findings").append(made.items);
    document.getElementById("footnotes").append(made.notes);
    results.classList.toggle("bb-check-many", made.found.findings.length + made.found.footnotes.length > MANY);
    document.getElementById("check-footnotes-heading").hidden = !made.found.footnotes.length;
    document.getElementById("check-summary").textContent = summary(made.found);
    showUnchecked(made.found);
    results.hidden = false;
    results.dataset.milliseconds = Math.round(time);
    say(count(made.found.findings.length, "quotation", "quotations") + " checked.");
    if (arriving) return window.scrollTo(0, arriving.top);
    const heading = document.getElementById("check-heading");
    heading.focus({ preventScroll: true });
    heading.scrollIntoView(); // to the top: the findings are below it
  }

  function summary(found) {
    if (!found.findings.length) return "No quotation of four words or more was found between quotation marks.";
    const parts = Object.keys(VERDICTS).map((verdict) => {
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
    if (finding.verdict === "wrong-place") return "– it appears in " + first.place + ", not where the draft says.";
    if (finding.verdict === "other-edition") return "– it appears only in the " + first.edition + " edition.";
    if (finding.verdict === "cannot-check") return "– " + unchecked(finding);
    if (finding.verdict === "absent") return "– it appears in neither edition’s security chapter.";
    if (finding.verdict === "exact") return "– " + first.place;
    const elsewhere = finding.misplaced ? " That is not where the draft says." : "";
    return "– " + first.place + ", with " + differing(finding.steps) + "." + elsewhere;
  }

  /** Why a quotation is not checked, and where its words appear all the same. */
  function unchecked(finding) {
    const years = finding.named.years || [];
    const first = finding.places[0];
    const why = finding.named.other
      ? "it is attributed to a source that is not on this site."
      : finding.named.chapter && years.some((year) => bluebook.places.editions[year])
        ? "it is attributed to a part of the Bluebook that is not on this site."
        : "it is attributed to an edition that is not on this site (" + years.join(", ") + ").";
    return why + (first ? " The same words appear in " + first.place + "." : "");
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
    if (!finding.named) return make("p", "bb-finding-named", "The draft names no source. Either edition counts.");
    const all = [finding.named]
      .concat(finding.named.also || [])
      .map((one) => one.said)
      .join("; ");
    return make("p", "bb-finding-named", "The draft names: ", fromDraft(all));
  }

  function ownWords(finding) {
    if (!finding.own.length) return null;
    return make("p", "bb-finding-named", "Your words in brackets, not looked up: ", fromDraft(finding.own.join("; ")));
  }

  // --- places and footnotes --------------------------------------------------------------------------------------------

  function placesOf(places) {
    const list = make("ul", "bb-finding-places");
    for (const block of places.slice(0, SHOWN))
      list.append(make("li", "", placeLink(block), ...(block.footnote ? [" ", footnoteOf(block)] : [])));
    if (places.length > SHOWN) list.append(make("li", "", "Also: ", ...others(places.slice(SHOWN))));
    return list;
  }

  function others(places) {
    return places.flatMap((block, at) => (at ? [", ", placeLink(block)] : [placeLink(block)]));
  }

  /** A link to a block. */
  function placeLink(block) {
    const link = make("a", block.edition ? "bb-of-" + block.edition : "", "Open " + block.place);
    link.href = bluebook.scripts.href(block);
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
    const { clipboard } = window.bluebook;
    const copied = clipboard ? clipboard.copy({ plain: text.textContent }) : Promise.resolve(false);
    copied.then((taken) => {
      if (!taken) window.getSelection().selectAllChildren(text);
      told(taken ? "Footnote copied" : "Not copied: the footnote is selected, copy it by hand");
    });
  }

  function footnoteItem(finding) {
    const stands = finding.state === "stands" && finding.places.length === 1;
    const said = make(
      "p",
      "bb-finding-verdict",
      make("b", "", FOOTNOTES[finding.state]),
      " ",
      stands ? finding.places[0].place : "",
    );
    const item = make("li", "bb-finding", said, make("blockquote", "", fromDraft(finding.said)));
    item.dataset.footnote = finding.state;
    if (finding.places.length) item.append(placesOf(finding.places));
    return item;
  }

  // --- not checked -----------------------------------------------------------------------------------------------------

  function showUnchecked(found) {
    const list = document.getElementById("unchecked");
    const add = (...parts) => list.append(make("li", "", ...parts));
    add("All text outside quotation marks.");
    if (found.short.count)
      add(count(found.short.count, "quotation", "quotations") + " of fewer than four words: ", ...samples(found.short));
    if (found.unclosed.count)
      add(
        count(found.unclosed.count, "quotation mark", "quotation marks") + " that nothing closes in the paragraph: ",
        ...samples(found.unclosed),
      );
    if (found.beyond)
      add(
        count(found.beyond, "quotation", "quotations") +
          " after the first " +
          count(found.findings.length, "", "").trim() +
          ". Paste the draft in parts.",
      );
    if (found.outside.length)
      add("The Bluebook of " + found.outside.join(", ") + ", which the draft names. It is not on this site.");
  }

  function samples(kept) {
    const shown = kept.first
      .slice(0, 10)
      .flatMap((text, at) => [at ? ", " : "", fromDraft("“" + text.replace(/^["“]/, "") + "”")]);
    return kept.count > 10 ? shown.concat(" …") : shown;
  }

  // --- keeping the draft -----------------------------------------------------------------------------------------------

  const KEY = "bb-check";
  let checked = false;
  let saving = 0;

  /** Keeps the draft in this tab, so that it is still here after a link, a reload or a step back; a browser that refuses
      keeps nothing, and all else works. */
  function keep(isChecked) {
    if (isChecked !== undefined) checked = isChecked;
    clearTimeout(saving);
    const draft = form.elements.draft.value;
    try {
      if (draft) sessionStorage.setItem(KEY, JSON.stringify({ draft, checked, top: window.scrollY }));
      else sessionStorage.removeItem(KEY);
    } catch (_) {
      forget(); // what was kept before is not this draft
    }
  }

  function forget() {
    try {
      sessionStorage.removeItem(KEY);
    } catch (_) {
      /* nothing is kept */
    }
  }

  function kept() {
    try {
      return JSON.parse(sessionStorage.getItem(KEY)) || {};
    } catch (_) {
      return {};
    }
  }

  /** Puts the draft back that was here before, with its findings. */
  function restore() {
    const { draft, checked: wasChecked, top } = kept();
    if (!draft || form.elements.draft.value) return;
    form.elements.draft.value = draft;
    const [entry] = performance.getEntriesByType("navigation");
    if (wasChecked) check({ top: entry && entry.type !== "navigate" ? top : 0 });
  }

  function clear() {
    running += 1;
    checked = false;
    form.elements.draft.value = "";
    forget();
    results.hidden = true;
    for (const list of results.querySelectorAll("ol, ul")) list.replaceChildren();
    say("The draft and its findings are cleared.");
    form.elements.draft.focus();
  }

  // --- the form --------------------------------------------------------------------------------------------------------

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    check();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.elements.check.click();
  });
  form.addEventListener("input", () => {
    clearTimeout(saving);
    saving = setTimeout(() => keep(false), 400);
  });
  form.elements.clear.addEventListener("click", clear);
  window.addEventListener("pagehide", () => keep());
  form.elements.draft.addEventListener("focus", () => load().catch(() => null), { once: true });
  form.hidden = false;
  document.getElementById("check-late").hidden = true;
  restore();
})((window.bluebook = window.bluebook || {}));
