/* The text of a Word file as a draft: paragraphs between blank lines, notes at the end with their calls in the text, what
   a tracked change deletes left out. Block quotations get the quotation marks that their style stands for. */
(function (bluebook) {
  "use strict";
  if (!bluebook.unzip) return;
  const { fault } = bluebook.unzip;
  const OFFICE = /\/relationships\/(officeDocument|footnotes|endnotes|styles)$/;
  const LEFT_OUT = new Set(["del", "moveFrom", "instrText", "delText", "Fallback", "rPr", "sectPr"]);
  const SIGNS = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-", ptab: "\t" };
  const NOTES = { footnoteReference: "footnotes", endnoteReference: "endnotes" };
  const QUOTATION = /^(?:(?:intense )?quote|block text|(?:block )?quotations?)$/i;

  /** The draft in a Word file: {blocks, notes, deleted}. */
  async function read(zip) {
    const { documentOf } = bluebook.drafts;
    const whole = await relationsOf(zip, "_rels/.rels", "");
    const main = whole.find((one) => one.type === "officeDocument");
    const name = main ? main.target : "word/document.xml";
    const folder = name.slice(0, name.lastIndexOf("/") + 1);
    const relations = await relationsOf(zip, `${folder}_rels/${name.slice(folder.length)}.rels`, folder);
    const draft = bluebook.drafts.begin();
    const document = await documentOf(zip, name);
    if (!document) throw fault("damaged");
    const state = { draft, notes: {}, quoting: new Set() };
    for (const type of ["footnotes", "endnotes", "styles"]) {
      const part = relations.find((one) => one.type === type);
      const found = part && (await documentOf(zip, part.target));
      if (found && type === "styles") state.quoting = quotingStyles(found);
      else if (found) state.notes[type] = notesById(found);
    }
    for (const body of childrenOf(document.documentElement)) readBlocks(body, state);
    draft.add("", {}); // what goes on after a deleted end, and ends there
    return draft;
  }

  /** The parts that one part of a file leads to: [{type, target}]. */
  async function relationsOf(zip, name, folder) {
    const found = await bluebook.drafts.documentOf(zip, name);
    return Array.from(found ? found.documentElement.children : [], (one) => {
      const target = one.getAttribute("Target") || "";
      const [, type] = OFFICE.exec(one.getAttribute("Type") || "") || [];
      return { type, target: target.startsWith("/") ? target.slice(1) : folder + target };
    }).filter((one) => one.type);
  }

  const childrenOf = (element) => Array.from(element.children);
  const childOf = (element, name) => element && childrenOf(element).find((child) => child.localName === name);
  const has = (element, ...path) => path.reduce((at, name) => childOf(at, name), element);

  /** The value of an attribute, whatever its prefix. */
  function valueOf(element, name) {
    const found = element && Array.from(element.attributes).find((one) => one.localName === name);
    return found ? found.value : "";
  }

  /** The styles by which a writer says that a paragraph is a quotation. */
  function quotingStyles(document) {
    const styles = childrenOf(document.documentElement).filter((one) => one.localName === "style");
    const isQuoting = (style) => QUOTATION.test(valueOf(childOf(style, "name"), "val"));
    return new Set(styles.filter(isQuoting).map((style) => valueOf(style, "styleId")));
  }

  function notesById(document) {
    const notes = childrenOf(document.documentElement).filter((note) => !valueOf(note, "type")); // no separators
    return new Map(notes.map((note) => [valueOf(note, "id"), note]));
  }

  /** The paragraphs of an element, in order, those of tables, boxes and controls too. */
  function readBlocks(element, state) {
    for (const child of childrenOf(element)) {
      if (child.localName === "p") readParagraph(child, state);
      else if (!LEFT_OUT.has(child.localName)) readBlocks(child, state);
      else if (child.localName !== "rPr") state.draft.deleted += isDeletion(child) ? 1 : 0;
    }
  }

  const isDeletion = (element) => ["del", "moveFrom"].includes(element.localName);

  function readParagraph(paragraph, state) {
    const looks = childOf(paragraph, "pPr");
    const inner = { ...state, boxes: [] };
    const text = textOf(paragraph, inner);
    const isJoined = Boolean(has(looks, "rPr", "del")); // its end is deleted: the next goes on
    const isQuotation = state.quoting.has(valueOf(childOf(looks, "pStyle"), "val"));
    state.draft.add(text, { isJoined, isQuotation });
    for (const box of inner.boxes) readBlocks(box, state);
  }

  /** The words of an element inside a paragraph. */
  function textOf(element, state) {
    return childrenOf(element)
      .map((child) => partOf(child, state))
      .join("");
  }

  function partOf(child, state) {
    const name = child.localName;
    if (name === "t") return child.textContent;
    if (name in SIGNS) return SIGNS[name];
    if (name in NOTES) return callOf(child, NOTES[name], state);
    if (name === "txbxContent") return state.boxes.push(child) && "";
    if (name === "r" && has(child, "rPr", "vanish") && valueOf(has(child, "rPr", "vanish"), "val") !== "0") return "";
    if (LEFT_OUT.has(name)) {
      state.draft.deleted += isDeletion(child) ? 1 : 0;
      return "";
    }
    return textOf(child, state);
  }

  function callOf(child, type, state) {
    const note = state.notes[type] && state.notes[type].get(valueOf(child, "id"));
    if (!note) return "";
    const texts = Array.from(note.getElementsByTagNameNS("*", "p"), (paragraph) =>
      textOf(paragraph, { ...state, boxes: [], notes: {} }),
    );
    return state.draft.call(texts.join(" "));
  }

  bluebook.docxText = { read };
})((window.bluebook = window.bluebook || {}));
