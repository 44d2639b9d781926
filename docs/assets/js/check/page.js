/* The page of the quotation check: a form, and the findings written as text. What a draft says is read by
   the scripts of check/, loaded with the texts when the check is first used. The draft is sent nowhere. */
(function (bluebook) {
  "use strict";
  const form = document.getElementById("check");
  if (!form || !bluebook.scripts) return;
  const SLICE = 12; // milliseconds of work between two chances for the page to answer
  const OLD =
    "This browser lacks a feature that the check needs, so nothing was checked. Your draft is still here: open the page in a newer browser.";
  const LATE = "The texts could not be loaded. Your draft is still here: reload the page and try again.";
  const state = document.getElementById("check-state");
  const results = document.getElementById("check-results");
  const restoring = form.elements.restore;
  let running = 0;
  let origin = ""; // words on the file that the draft came from

  // --- loading ---------------------------------------------------------------------------------------------------------

  /** Loads the reader of references, the check and the texts; rejects with words for the reader. */
  function load() {
    const { load: loadParts } = bluebook.scripts;
    const parts = loadParts(["references/addresses", "references/parts", "check/parts"]); // the reader first
    const places = loadParts(["check/texts"], true).then(loadPlaces);
    return Promise.all([parts.then(() => bluebook.checkParts), places]).then(() => {
      if (!bluebook.quotations || !bluebook.findings || !bluebook.references.read) throw new Error(OLD);
    }, late);
  }

  /** All places; of texts that are loaded by need, those of the chapters alone, as long as nothing in a draft is an address:
      those outside the chapters are named by addresses only. */
  function loadPlaces() {
    const isNamed = !bluebook.texts.files || /[/\\%]/.test(form.elements.draft.value);
    return bluebook.scripts.loadReader(isNamed ? "places" : "chapters");
  }

  function late() {
    throw new Error(LATE);
  }

  const taken = new Set(); // files of a draft that are loaded; what is asked for again holds nothing

  function loadMore(names) {
    if (names.every((name) => taken.has(name))) return Promise.reject();
    return bluebook.scripts.load(names, true).then(() => names.forEach((name) => taken.add(name)));
  }

  // --- checking --------------------------------------------------------------------------------------------------------

  /** Runs a generator in slices; `progress` gets what it yields, but for {load}, names of what it waits for. Ends early when
      another run has begun; an error goes to `failed`. */
  function inSlices(steps, run, { progress, done, failed }) {
    try {
      const until = performance.now() + SLICE;
      let step = steps.next();
      while (!step.done && !waits(step) && performance.now() < until) step = steps.next();
      if (run !== running) return;
      if (step.done) return done(step.value);
      const goOn = () => inSlices(steps, run, { progress, done, failed });
      if (waits(step)) return void loadMore(step.value.load).then(goOn, () => failed(new Error(LATE)));
      progress(step.value);
      setTimeout(goOn, 0);
    } catch (error) {
      failed(error);
    }
  }

  const waits = ({ value }) => Boolean(value && value.load);

  /** Checks the draft; `arriving` is set where it was checked before the reader left, and nothing should move; `isWhole`
      where the reader asks to have it all checked, without quotation marks. */
  function check(arriving, isWhole) {
    const run = ++running;
    empty();
    if (!form.elements.draft.value.trim()) {
      say("Paste a draft first.");
      form.elements.draft.focus();
      return;
    }
    say("Checking …");
    keep(true);
    const failed = (error) =>
      run === running && say([OLD, LATE].includes(error.message) ? error.message : stopped(error));
    load()
      .then(
        () => {
          const began = performance.now();
          const steps = work(form.elements.draft.value, isWhole);
          inSlices(steps, run, {
            progress,
            done: (made) => show(made, performance.now() - began, arriving),
            failed,
          });
        },
        (error) => run === running && say(error.message),
      )
      .catch(failed);
  }

  function empty() {
    results.hidden = true;
    for (const list of results.querySelectorAll("ol, ul")) list.replaceChildren();
    document.getElementById("marked").replaceChildren();
  }

  function stopped(error) {
    return (
      "The check stopped because of an error in this browser (" +
      String(error.message).slice(0, 100) +
      "). Nothing is lost: your draft is still here. Try it in parts, or in another browser."
    );
  }

  /** The whole work: the draft checked, and its findings made into elements. */
  function* work(draft, isWhole) {
    const found = yield* bluebook.quotations.check(draft, bluebook.texts, bluebook.references.places(), isWhole);
    const { findings, markedDraft } = bluebook;
    return {
      found,
      items: yield* gathered(found.findings, (finding, at) => findings.findingItem(finding, at + 1)),
      notes: yield* gathered(found.footnotes, (footnote, at) => findings.footnoteItem(footnote, at + 1)),
      problems: yield* gathered(markedDraft.problemItems(found), (item) => item),
      pieces: yield* gathered(markedDraft.draftPieces(found), (piece) => piece),
    };
  }

  function* gathered(all, make) {
    const fragment = document.createDocumentFragment();
    let at = 0;
    for (const one of all) {
      fragment.append(make(one, at++));
      yield;
    }
    return fragment;
  }

  function progress(step) {
    if (step && step.of)
      say("Checked " + step.checked + " of " + bluebook.findings.count(step.of, "quotation", "quotations") + " …");
  }

  function say(words) {
    if (state.textContent !== words) state.textContent = words;
  }

  function show(made, time, arriving) {
    bluebook.checkResults.show(made);
    results.hidden = false;
    results.dataset.milliseconds = Math.round(time);
    say(origin + bluebook.findings.count(made.found.findings.length, "quotation", "quotations") + " read.");
    if (arriving) return window.scrollTo(0, arriving.top);
    const heading = document.getElementById("check-heading");
    heading.focus({ preventScroll: true });
    heading.scrollIntoView(); // to the top: the findings are below it
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
    empty();
    origin = "";
    offer("");
    say("The draft and its findings are cleared.");
    form.elements.draft.focus();
  }

  // --- a draft from a file ---------------------------------------------------------------------------------------------

  let earlier = ""; // the draft that a file took the place of

  function take(text, words) {
    const before = form.elements.draft.value;
    if (before.trim() && before !== text) offer(before);
    form.elements.draft.value = text;
    origin = words + " ";
    check();
  }

  function offer(draft) {
    earlier = draft;
    restoring.hidden = !draft;
  }

  restoring.addEventListener("click", () => {
    running += 1;
    empty();
    form.elements.draft.value = earlier;
    origin = "";
    offer("");
    keep(false);
    say("Your earlier draft is back.");
    form.elements.draft.focus();
  });

  // --- the form --------------------------------------------------------------------------------------------------------

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    check();
  });
  document.getElementById("check-whole").addEventListener("click", () => check(null, true));
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.elements.check.click();
  });
  form.elements.draft.addEventListener("input", () => {
    origin = "";
    clearTimeout(saving);
    saving = setTimeout(() => keep(false), 400);
  });
  form.elements.clear.addEventListener("click", clear);
  window.addEventListener("pagehide", () => keep());
  form.elements.draft.addEventListener("focus", () => load().catch(() => null), { once: true });
  if (bluebook.draftFile) bluebook.draftFile.listen(form.elements.file, { take, say });
  else form.elements.file.parentElement.hidden = true;
  form.hidden = false;
  document.getElementById("check-late").hidden = true;
  restore();
})((window.bluebook = window.bluebook || {}));
