/* The page of names: a box that filters them, and addresses that open their fold. Without this script every name is
   there, and its fold opens by hand. */
(function (bluebook) {
  "use strict";
  const form = document.querySelector(".bb-name-filter");
  const { elements, text } = bluebook;
  if (!form || !elements || !text) return;
  const box = form.elements.q;
  const shown = form.querySelector(".bb-shown");
  const folds = [...document.querySelectorAll("details.bb-who")];
  const forms = new Map(folds.map((name) => [name, text.searchable(name.dataset.forms)]));

  function apply() {
    const sought = text.sought(box.value);
    for (const name of folds) name.hidden = !text.holds(forms.get(name), sought);
    for (const group of document.querySelectorAll(".bb-lettered, .bb-names, .bb-name-group")) {
      group.hidden = !group.querySelector("details:not([hidden])");
      const heading = group.previousElementSibling;
      if (heading && heading.matches("h2")) heading.hidden = group.hidden;
    }
    for (const letter of document.querySelectorAll(".bb-alphabet a"))
      letter.hidden = document.querySelector(letter.hash).parentElement.hidden;
    const now = folds.filter((name) => !name.hidden).length;
    shown.textContent = (now === folds.length ? "" : now + " of ") + folds.length + " names";
  }

  function open() {
    const name = document.getElementById(elements.idAsked());
    if (!name || !folds.includes(name)) return;
    if (name.hidden) {
      box.value = "";
      apply();
    }
    name.open = true;
    name.scrollIntoView();
  }

  box.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", open);
  form.hidden = false;
  apply();
  open();
})((window.bluebook = window.bluebook || {}));
