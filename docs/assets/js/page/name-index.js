/* The page of names: a box that filters them, and addresses that open their fold. Without this script every name stands
   there, and its fold opens by hand. */
(function () {
  "use strict";
  var form = document.querySelector(".bb-name-filter");
  var text = (window.bluebook || {}).text;
  if (!form || !text) return;
  var box = form.elements.q, shown = form.querySelector(".bb-shown");
  var folds = Array.prototype.slice.call(document.querySelectorAll("details.bb-who"));
  var forms = new Map(folds.map(function (name) { return [name, text.searchable(name.dataset.forms)]; }));

  function apply() {
    var sought = text.sought(box.value);
    folds.forEach(function (name) { name.hidden = !text.holds(forms.get(name), sought); });
    document.querySelectorAll(".bb-lettered, .bb-name-group").forEach(function (group) {
      group.hidden = !group.querySelector("details:not([hidden])");
    });
    var now = folds.filter(function (name) { return !name.hidden; }).length;
    shown.textContent = (now === folds.length ? "" : now + " of ") + folds.length + " names";
  }

  function open() {
    var name = location.hash && document.getElementById(new URLSearchParams("at=" + location.hash.slice(1)).get("at"));
    if (!name || !folds.includes(name)) return;
    if (name.hidden) {
      box.value = "";
      apply();
    }
    name.open = true;
    name.scrollIntoView();
  }

  box.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  window.addEventListener("hashchange", open);
  form.hidden = false;
  apply();
  open();
})();
