/* The home page's search button opens the search of the header. */
(function () {
  "use strict";
  var toggle = document.getElementById("__search");
  document.querySelectorAll(".bb-search-open").forEach(function (button) {
    if (!toggle) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      toggle.checked = true;
      toggle.dispatchEvent(new Event("change"));
      document.querySelector("input[data-md-component=search-query]").focus();
    });
  });
})();
