/* A draft from a file that is chosen or dropped on the page. What reads it is loaded when the first file comes. */
(function (bluebook) {
  "use strict";
  if (!bluebook.scripts) return;
  const PARTS = ["lib/zip", "check/unzip", "check/files", "check/docx-text", "check/odt-text"];
  const LATE = "The reader of files could not be loaded. Reload the page, or paste the text instead.";
  let latest = 0;

  /** Hands the text of each file that comes to `take`, with words on it; `say` gets what is under way, or went wrong. */
  function listen(field, { take, say }) {
    field.addEventListener("click", () => {
      field.value = ""; // so that the same file may be chosen again
    });
    field.addEventListener("change", () => receive(field.files, take, say));
    document.addEventListener("dragover", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
    });
    document.addEventListener("drop", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      receive(event.dataTransfer.files, take, say);
    });
  }

  function hasFiles(event) {
    return Boolean(event.dataTransfer) && Array.from(event.dataTransfer.types).includes("Files");
  }

  function receive(files, take, say) {
    const [file] = files;
    if (!file) return;
    const turn = ++latest;
    const name = "“" + file.name.slice(0, 80) + "”";
    say("Reading " + name + " …");
    const others = files.length > 1 ? " Only the first of " + files.length + " files was read." : "";
    bluebook.scripts
      .load(PARTS)
      .then(
        () => (bluebook.docxText && bluebook.odtText ? bluebook.drafts.read(file) : Promise.reject(new Error(LATE))),
        () => Promise.reject(new Error(LATE)),
      )
      .then(
        ({ text, left }) => turn === latest && take(text, name + " was read." + left + others),
        (error) => turn === latest && say(error.message),
      );
  }

  bluebook.draftFile = { listen };
})((window.bluebook = window.bluebook || {}));
