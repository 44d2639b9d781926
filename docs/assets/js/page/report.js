/* The link that reports an error names the paragraph at which the reader is. Without this script it names the page. */
(function () {
  "use strict";
  const link = document.querySelector("a.bb-report");
  const canonical = document.querySelector("link[rel=canonical]");
  if (!link || !canonical) return;
  const bare = link.getAttribute("href");
  const page = encodeURIComponent(canonical.href).replace(/%2F/g, "/");

  function name() {
    const id = location.hash.slice(1).split(":~:")[0];
    const isPlace = /^[\w-]+$/.test(id) && document.getElementById(id);
    link.setAttribute("href", isPlace ? bare.split(page).join(page + "%23" + id) : bare);
  }

  name();
  window.addEventListener("hashchange", name);
  link.addEventListener("pointerdown", name);
})();
