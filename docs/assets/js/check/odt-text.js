/* The text of an OpenDocument file as a draft, as check/docx-text.js reads Word's. */
(function (bluebook) {
  "use strict";
  if (!bluebook.unzip) return;
  const { fault } = bluebook.unzip;
  const BLOCKS = new Set(["p", "h"]);
  const LEFT_OUT = new Set([
    "tracked-changes", // what was deleted is kept there
    "annotation",
    "forms",
    "sequence-decls",
    "ruby-text",
    "hidden-text",
    "object",
    "object-ole",
  ]);
  const OF_PICTURES = /:svg/; // the namespace of a picture's title and description
  const SIGNS = { tab: "\t", "line-break": "\n" };
  const MOST_SPACES = 100;
  const QUOTATION = /^(?:Quotations|Quote|Intense_20_Quote|Block_20_Text)$/;

  /** The draft in an OpenDocument text: {blocks, notes, deleted}. */
  async function read(zip) {
    const { begin, documentOf } = bluebook.drafts;
    const manifest = await documentOf(zip, "META-INF/manifest.xml");
    if (manifest && manifest.getElementsByTagNameNS("*", "encryption-data").length) throw fault("locked");
    const content = await documentOf(zip, "content.xml");
    const body = content && childOf(content.documentElement, "body");
    const text = body && childOf(body, "text");
    if (!body) throw fault("damaged");
    if (!text) throw fault("other"); // a spreadsheet or a presentation
    const state = { draft: begin(), quoting: quotingStyles(content) };
    state.draft.deleted = content.getElementsByTagNameNS("*", "deletion").length;
    readBlocks(text, state);
    return state.draft;
  }

  const childOf = (element, name) => Array.from(element.children).find((child) => child.localName === name);

  /** The styles by which a paragraph is a quotation: the one of that name, and those made from it. */
  function quotingStyles(content) {
    const styles = Array.from(content.getElementsByTagNameNS("*", "style"));
    const made = styles.filter((style) => QUOTATION.test(valueOf(style, "parent-style-name")));
    return new Set(["Quotations", "Quote", ...made.map((style) => valueOf(style, "name"))]);
  }

  /** The value of an attribute, whatever its prefix. */
  function valueOf(element, name) {
    const found = Array.from(element.attributes).find((one) => one.localName === name);
    return found ? found.value : "";
  }

  function readBlocks(element, state) {
    for (const child of Array.from(element.children)) {
      if (BLOCKS.has(child.localName)) readParagraph(child, state);
      else if (!isLeftOut(child)) readBlocks(child, state);
    }
  }

  function isLeftOut(child) {
    return LEFT_OUT.has(child.localName) || OF_PICTURES.test(child.namespaceURI);
  }

  function readParagraph(paragraph, state) {
    const inner = { ...state, boxes: [] };
    const isQuotation = state.quoting.has(valueOf(paragraph, "style-name"));
    state.draft.add(textOf(paragraph, inner), { isQuotation });
    for (const box of inner.boxes) readBlocks(box, state);
  }

  /** The words of a paragraph. White space counts once, and not at its beginning; other spaces have elements. */
  function textOf(element, state) {
    let text = "";
    for (const node of Array.from(element.childNodes)) {
      if (node.nodeType === Node.TEXT_NODE) text += node.data.replace(/[ \t\r\n]+/g, " ");
      else if (node.nodeType === Node.ELEMENT_NODE) text += partOf(node, state);
    }
    return text;
  }

  function partOf(child, state) {
    const name = child.localName;
    if (name === "s") return " ".repeat(Math.min(MOST_SPACES, Number(valueOf(child, "c")) || 1));
    if (name in SIGNS) return SIGNS[name];
    if (name === "note") return callOf(child, state);
    if (name === "text-box") return state.boxes.push(child) && "";
    return isLeftOut(child) ? "" : textOf(child, state);
  }

  function callOf(note, state) {
    const [body] = note.getElementsByTagNameNS("*", "note-body");
    if (!body) return "";
    const texts = Array.from(body.getElementsByTagNameNS("*", "p"), (paragraph) =>
      textOf(paragraph, { ...state, boxes: [] }),
    );
    return state.draft.call(texts.join(" "));
  }

  bluebook.odtText = { read };
})((window.bluebook = window.bluebook || {}));
