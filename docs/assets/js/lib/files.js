/* A file made in the browser, for the reader to save. */
(function (bluebook) {
  "use strict";
  const KEPT_FOR = 40000; // milliseconds: Safari takes a file some time after the click

  /** Saves a text or bytes under a name. */
  function save(name, type, content) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
  }

  bluebook.files = { save };
})((window.bluebook = window.bluebook || {}));
