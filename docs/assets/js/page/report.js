/* The link that reports an error names the paragraph at which the reader is; so does the menu at each number. Without this
   script it names the page. */
(function (bluebook) {
  "use strict";
  const link = document.querySelector("a.bb-report");
  const canonical = document.querySelector("link[rel=canonical]");
  if (!link || !canonical) return;
  const bare = link.getAttribute("href");
  const page = encodeURIComponent(canonical.href).replace(/%2F/g, "/");

  /* The address of a report on a place of this page; on the page, where there is no such place. */
  function reportOf(id) {
    const isPlace = /^[\w-]+$/.test(id) && document.getElementById(id);
    return isPlace ? bare.split(page).join(page + "%23" + id) : bare;
  }

  const name = () => link.setAttribute("href", reportOf(location.hash.slice(1).split(":~:")[0]));

  name();
  window.addEventListener("hashchange", name);
  link.addEventListener("pointerdown", name);
  bluebook.reportOf = reportOf;
})((window.bluebook = window.bluebook || {}));
