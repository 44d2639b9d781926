/* Saves the list as files, and takes one in: a Word file, Markdown, sources for reference managers, and the list itself. */
(function (bluebook) {
  "use strict";
  const { briefing, files, scripts } = bluebook;
  if (!briefing || !briefing.formats || !briefing.readFile || !files) return;
  const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** Gives the buttons of the page their work; the page gives {settle, say, changeItems}. */
  function startSaving(root, { settle, say, changeItems }) {
    const take = (name) => root.querySelector(`[name=${name}]`);
    const notices = document.getElementById("briefing-notices");

    /* What an outline needs may still be loading; the writer of Word files is loaded when it is first used. */
    async function saveAs(ending, type, make) {
      settle();
      try {
        const state = briefing.read();
        await briefing.load(state.items);
        const outline = briefing.outline(state);
        save(outline.title, ending, type, await make(outline));
      } catch (_) {
        say(
          "The file could not be made, because a part of this page did not load. Reload the page, or export the list.",
        );
      }
    }

    function save(title, ending, type, content) {
      const name = briefing.fileName(title) + ending;
      files.save(name, type, content);
      say(`Saved as ${name}.`);
    }

    function saveWord() {
      const make = (outline) => scripts.load(["briefing/docx"]).then(() => briefing.wordDocument(outline));
      return saveAs(".docx", WORD, make);
    }

    function exportList() {
      settle();
      briefing.change((state) => {
        state.exported = briefing.today();
      });
      const state = briefing.read();
      save(state.title, ".briefing.json", "application/json", briefing.formats.listFile(state));
    }

    function importFile() {
      const [file] = take("import").files;
      if (!file) return;
      const acts = { close: closeImport, take: taken };
      briefing.readFile(file, acts).then((notice) => {
        removeNotice();
        notice.classList.add("bb-import");
        notices.append(notice);
        notice.querySelector("button").focus();
      });
    }

    function removeNotice() {
      for (const old of notices.querySelectorAll(".bb-import")) old.remove();
    }

    function closeImport() {
      removeNotice();
      take("import").value = "";
      take("import").focus();
    }

    /* Takes a list in: beside what is on the list, without what is there already, or in its place. */
    function taken(given, isNew) {
      const had = new Set(isNew ? [] : briefing.read().items.map(same));
      const fresh = given.items.filter((item) => !had.has(same(item)));
      changeItems(`Imported ${fresh.length} of ${given.items.length} items.`, (state) => {
        const keys = new Set(state.items.map((item) => item.key));
        if (isNew) state.removed.push(...keys);
        const items = fresh.map((item) => (keys.has(item.key) ? briefing.itemOf({ ...item, key: "" }) : item));
        state.items = isNew ? items : state.items.concat(items);
        if (isNew || !state.title) state.title = given.title;
        if (isNew) state.group = given.group;
      });
      closeImport();
      take("undo").focus();
    }

    const same = (item) => [item.address, item.last, item.words, item.note].join("\n");

    const { markdown, ris, csl } = briefing.formats;
    take("docx").addEventListener("click", saveWord);
    take("markdown").addEventListener("click", () => saveAs(".md", "text/markdown", markdown));
    take("ris").addEventListener("click", () => saveAs(".ris", "application/x-research-info-systems", ris));
    take("csl").addEventListener("click", () => saveAs(".csl.json", "application/json", csl));
    take("print").addEventListener("click", () => print());
    take("export").addEventListener("click", exportList);
    take("import").addEventListener("change", importFile);
  }

  Object.assign(briefing, { startSaving });
})((window.bluebook = window.bluebook || {}));
