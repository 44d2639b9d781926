/* The colours that a reader chose by the switch, on pages without it: at retired addresses, and the cover of the folder. It
   runs before anything is drawn. Where nothing was chosen, or the choice was to follow the system, the style sheet does. */
(function () {
  "use strict";
  const SCHEMES = ["", "default", "slate"]; // by the choice that is stored; their order is that of `palette` in mkdocs.yml
  try {
    const scheme = SCHEMES[JSON.parse(localStorage.getItem("/.__palette")).index];
    if (scheme) document.documentElement.dataset.mdColorScheme = scheme;
  } catch (none) {
    /* nothing chosen, or nothing stored here */
  }
})();
