/* A draft from a file of a word processor: which kind it is, what is too much, and what is said where it cannot be read.
   The file stays in the browser. */
(function (bluebook) {
  "use strict";
  const MOST_BYTES = 50e6; // of a file with its pictures
  const CALLS = /(?:\s{0,3}\[\^\d{1,5}\]){1,20}$/; // of notes, at the end of a paragraph
  const SOURCE = /Blue ?book|\bDBB?\b|MOFA|Ministry|ibid|¶|\bpara|https?:/i;
  const LONGEST_SOURCE = 600; // letters
  const OTHER_OFFICE = /^(?:xl|ppt)\//; // the folders of a workbook and of slides
  const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
  const ENCRYPTED = Array.from("EncryptedPackage", (letter) => letter.charCodeAt(0)).flatMap((code) => [code, 0]);
  const PASTE = "paste its text instead.";
  const FAULTS = {
    big: "holds more than can be opened here (50 MB, or 30 MB of text): " + PASTE,
    damaged: "is damaged or incomplete. Open it in your word processor and save it again, or " + PASTE,
    locked: "is protected by a password. Save a copy without one, or " + PASTE,
    "old word": "is in Word’s old format. Save it as .docx, or " + PASTE,
    other: "is neither a .docx nor an .odt file. Save it as one of these, or " + PASTE,
    empty: "holds no words.",
    "old browser": "cannot be unpacked by this browser. Open this page in a newer one, or " + PASTE,
  };

  // --- drafts ----------------------------------------------------------------------------------------------------------

  /** A draft to be filled: `add` takes a paragraph, `call` a note and returns its call in the text. */
  function begin() {
    const draft = { blocks: [], notes: [], deleted: 0, add, call };
    let before = "";
    function add(text, { isJoined, isQuotation }) {
      if (isJoined) before += text;
      else if ((before + text).trim()) draft.blocks.push(isQuotation ? quoted(before + text) : before + text);
      if (!isJoined) before = "";
    }
    function call(text) {
      const plain = text.replace(/\s+/g, " ").trim();
      if (!plain) return "";
      draft.notes.push(plain);
      return `[^${draft.notes.length}]`;
    }
    return draft;
  }

  /** A block quotation in quotation marks, with its source and its calls after them, unless its writer put marks there. */
  function quoted(text) {
    const [calls] = CALLS.exec(text.trim()) || [""];
    const words = text.trim().slice(0, -calls.length || undefined);
    if (/^["“‘'«]/.test(words)) return text;
    const end = endOfWords(words);
    return `“${words.slice(0, end).trim()}”${end < words.length ? " " : ""}${words.slice(end).trim()}${calls}`;
  }

  /** Where a block quotation ends: before the brackets at its end, if they name a source. */
  function endOfWords(words) {
    let at = words.replace(/[.\s]{1,3}$/, "").length - 1;
    let depth = 0;
    for (const end = at; at >= 0 && end - at < LONGEST_SOURCE; at -= 1) {
      if (")]".includes(words[at])) depth += 1;
      if ("([".includes(words[at])) depth -= 1;
      if (!depth) break;
    }
    return !depth && at > 0 && SOURCE.test(words.slice(at)) && "([".includes(words[at]) ? at : words.length;
  }

  function textOf(draft) {
    const notes = draft.notes.map((note, at) => `[^${at + 1}]: ${note}`);
    return draft.blocks
      .map((block) => block.trim())
      .concat(notes)
      .join("\n\n");
  }

  /** A part of a file as XML; null where there is none. What defines its own signs is refused: none of these files does. */
  async function documentOf(zip, name) {
    const bytes = await zip.read(name);
    if (!bytes) return null;
    const text = new TextDecoder(bytes[0] === 0xff || bytes[0] === 0xfe ? "utf-16" : "utf-8").decode(bytes);
    if (/<!DOCTYPE/i.test(text.slice(0, 2000))) throw bluebook.unzip.fault("damaged");
    const found = new DOMParser().parseFromString(text, "application/xml");
    if (found.getElementsByTagName("parsererror").length) throw bluebook.unzip.fault("damaged");
    return found;
  }

  // --- files -----------------------------------------------------------------------------------------------------------

  /** The draft in a file: {text, left} with words on what was left out; an error has words for the reader. */
  async function read(file) {
    try {
      if (file.size > MOST_BYTES) throw bluebook.unzip.fault("big");
      const draft = await draftOf(new Uint8Array(await file.arrayBuffer()));
      const text = textOf(draft);
      if (!text) throw bluebook.unzip.fault("empty");
      return { text, left: leftOut(draft) };
    } catch (error) {
      throw new Error(`“${file.name.slice(0, 80)}” ${FAULTS[error.fault] || FAULTS.damaged}`);
    }
  }

  async function draftOf(bytes) {
    const { fault, open } = bluebook.unzip;
    const begins = (...signs) => signs.every((sign, at) => bytes[at] === sign);
    if (!bytes.length) throw fault("empty");
    if (begins(...OLD_OFFICE)) throw fault(holds(bytes, ENCRYPTED) ? "locked" : "old word");
    if (!begins(0x50, 0x4b)) throw fault("other");
    const zip = open(bytes);
    if (zip.names.includes("encrypted-package")) throw fault("locked");
    if (zip.names.includes("content.xml")) return bluebook.odtText.read(zip);
    if (zip.names.includes("[Content_Types].xml")) {
      if (zip.names.some((name) => OTHER_OFFICE.test(name))) throw fault("other");
      return bluebook.docxText.read(zip);
    }
    throw fault("other");
  }

  /** Whether bytes hold others. */
  function holds(bytes, wanted) {
    const isAt = (at) => wanted.every((byte, next) => bytes[at + next] === byte);
    for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) if (isAt(at)) return true;
    return false;
  }

  function leftOut(draft) {
    if (!draft.deleted) return "";
    return ` ${draft.deleted === 1 ? "One tracked deletion was" : draft.deleted + " tracked deletions were"} left out.`;
  }

  bluebook.drafts = { begin, documentOf, read };
})((window.bluebook = window.bluebook || {}));
