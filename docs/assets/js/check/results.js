/* The findings on the page: shown, left out, copied as a report, and the ways between them and the draft. */
(function (bluebook) {
  "use strict";
  const results = document.getElementById("check-results");
  if (!results || !bluebook.checkReport) return;
  const MANY = 60; // findings; of more than these the browser draws only what is in sight
  const marked = document.getElementById("marked");
  const draft = marked.closest("details");
  const only = document.getElementById("check-only");
  let latest = null; // what was found last

  /** Puts what a check made into the page. */
  function show({ found, items, notes, problems, pieces }) {
    latest = { ...found, version: bluebook.texts.version };
    const isLong = found.findings.length + found.footnotes.length > MANY;
    const isAlone = found.findings.length + found.footnotes.length < 2; // a list would repeat it
    document.getElementById("check-problems").hidden = isAlone || !problems.childElementCount;
    if (isAlone || !problems.childElementCount) showOnly(false);
    document.getElementById("problems").append(problems);
    document.getElementById("findings").append(items);
    document.getElementById("footnotes").append(notes);
    marked.append(pieces);
    draft.open = !isLong;
    draft.hidden = !found.findings.length;
    results.classList.toggle("bb-check-many", isLong);
    document.getElementById("check-footnotes-heading").hidden = !found.footnotes.length;
    document.getElementById("check-whole").hidden = found.findings.length > 0 || found.isWhole;
    document.getElementById("check-summary").textContent = bluebook.checkReport.summary(found);
    document.getElementById("unchecked").append(...bluebook.findings.uncheckedItems(found));
  }

  /** Goes to a finding, or to a mark in the draft, as its link says; what is left out or folded is shown first. */
  function follow(event) {
    const link = event.target.closest("a[href^='#']");
    const place = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!place) return;
    event.preventDefault(); // the address of the page is no place in a draft
    if (marked.contains(place)) draft.open = true;
    else if (!place.getClientRects().length) showOnly(false);
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: "center" });
  }

  function showOnly(isOn) {
    only.checked = isOn;
    results.classList.toggle("bb-check-problems-only", isOn);
  }

  function copyReport() {
    const forms = bluebook.checkReport.report(latest, new Date(), only.checked);
    const copied = bluebook.clipboard ? bluebook.clipboard.copy(forms) : Promise.resolve(false);
    copied.then((taken) => {
      document.getElementById("check-state").textContent = taken
        ? "Report copied. Paste it into an e-mail or a document."
        : "Your browser blocked copying. Use “Print report” instead.";
    });
  }

  results.addEventListener("click", (event) => {
    if (event.target.name === "copy-report") copyReport();
    else if (event.target.name === "print-report") window.print();
    else follow(event);
  });
  only.addEventListener("change", () => showOnly(only.checked));

  bluebook.checkResults = { show };
})((window.bluebook = window.bluebook || {}));
