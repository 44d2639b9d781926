/* Elements for scripts to show, and the place of a page that an address names. */
(function (bluebook) {
  "use strict";

  /** An element with attributes (null and false leave one out) and children; a text is always text, never mark-up. */
  function make(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
    }
    made.append(...children.flat().filter((child) => child !== null && child !== ""));
    return made;
  }

  function button(words, act, attributes) {
    const made = make("button", { type: "button", ...attributes }, words);
    made.addEventListener("click", act);
    return made;
  }

  /** A part of an address without its percent codes; never throws, whatever it holds. */
  function decoded(part) {
    return new URLSearchParams("at=" + part.replace(/[+&]/g, encodeURIComponent)).get("at");
  }

  /** The id that the page's address names; "" for none. */
  function idAsked() {
    return decoded(location.hash.slice(1).split(":~:")[0]);
  }

  bluebook.elements = { make, button, decoded, idAsked };
})((window.bluebook = window.bluebook || {}));
