/* The letters of a page as a browser's own search sees them: white space counts once, case, accents and the shape of
   quotation marks do not count, and no words run over the edge of a block. Offsets lead back to the page's text nodes. */
(function (bluebook) {
  "use strict";
  const EDGE = "\n"; // between two blocks
  const UNREAD = "script, style, noscript, template, textarea, select, svg";
  const QUOTES = { "“": '"', "”": '"', "„": '"', "‟": '"', "‘": "'", "’": "'", "‚": "'", "‛": "'" };

  /* --- folding ------------------------------------------------------------------------------------------------------- */

  /* A text with one sign for each of its own, so that offsets hold. */
  function fold(text) {
    const lower = text.toLowerCase();
    return (lower.length === text.length ? lower : text).replace(/[^\0-\x7f]/g, foldSign);
  }

  function foldSign(sign) {
    return QUOTES[sign] || sign.normalize("NFD")[0] || sign;
  }

  const plain = (text) => text.replace(/\s+/g, " ").trim();

  /* --- a sheet: the letters of an element ---------------------------------------------------------------------------- */

  /* {printed, text, nodes, starts}: the letters, the same folded, the text nodes that they come from, and where each
     begins. What matches `leftOut` is passed over, as is what is never read. Several elements are read one by one. */
  function sheet(root, leftOut) {
    const nodes = [];
    const starts = [];
    const parts = [];
    let length = 0;
    let last = EDGE;
    const add = (text) => {
      parts.push(text);
      length += text.length;
      last = text[text.length - 1];
    };
    const edge = () => {
      if (last !== EDGE) add(EDGE);
    };
    const read = (node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = kept(node.data, last);
        if (!text) return;
        nodes.push(node);
        starts.push(length);
        add(text);
      } else if (node.nodeType === Node.ELEMENT_NODE && !node.matches(UNREAD) && !(leftOut && node.matches(leftOut))) {
        const apart = node !== root && !inline(node);
        if (apart) edge();
        node.childNodes.forEach(read);
        if (apart) edge();
      }
    };
    for (const one of [].concat(root)) {
      edge();
      read(one);
    }
    const printed = parts.join("");
    return { printed, text: fold(printed), nodes, starts };
  }

  function inline(element) {
    if (element.tagName === "BR") return false;
    const display = getComputedStyle(element).display;
    return display === "inline" || display === "contents";
  }

  /* The letters of a text node after another letter. */
  function kept(data, before) {
    const text = data.replace(/\s+/g, " ");
    return text[0] === " " && (before === " " || before === EDGE) ? text.slice(1) : text;
  }

  /* --- from the page to a sheet, and back ---------------------------------------------------------------------------- */

  /* The offset in a sheet of a boundary of a range; of the next letter, where the boundary lies in no letter. */
  function offsetOf(sheet, container, offset) {
    const point = document.createRange();
    point.setStart(container, offset);
    for (let at = 0; at < sheet.nodes.length; at++) {
      const node = sheet.nodes[at];
      if (node === container) return sheet.starts[at] + kept(node.data.slice(0, offset), before(sheet, at)).length;
      if (point.comparePoint(node, 0) >= 0) return sheet.starts[at];
    }
    return sheet.text.length;
  }

  const before = (sheet, at) => (sheet.starts[at] ? sheet.text[sheet.starts[at] - 1] : EDGE);

  /* The ranges, one for each text node, of the letters from one offset to another. */
  function ranges(sheet, from, to) {
    return sheet.nodes.flatMap((node, at) => {
      const start = sheet.starts[at];
      const end = start + kept(node.data, before(sheet, at)).length;
      if (end <= from || start >= to) return [];
      const range = document.createRange();
      range.setStart(node, placeIn(sheet, at, Math.max(from, start) - start));
      range.setEnd(node, placeIn(sheet, at, Math.min(to, end) - start - 1) + 1);
      return [range];
    });
  }

  /* Where in the data of a text node its nth kept letter lies. */
  function placeIn(sheet, at, nth) {
    const data = sheet.nodes[at].data;
    let last = before(sheet, at);
    let left = nth;
    for (let place = 0; place < data.length; place++) {
      const space = /\s/.test(data[place]);
      const counts = !space || (last !== " " && last !== EDGE);
      if (counts && left-- === 0) return place;
      last = space ? " " : data[place];
    }
    return data.length;
  }

  /* --- words --------------------------------------------------------------------------------------------------------- */

  const LETTER = /[\p{L}\p{M}\p{N}_]/u;
  const JOINER = /['.:·,;]/; // within "Japan's", "U.S.", "1,000"
  const isLetter = (text, at) => LETTER.test(text[at] || "");

  /* Whether an offset lies within a word: there a browser finds nothing that begins or ends. */
  function within(text, at) {
    if (isLetter(text, at - 1)) return isLetter(text, at) || (JOINER.test(text[at] || "") && isLetter(text, at + 1));
    return JOINER.test(text[at - 1] || "") && isLetter(text, at - 2) && isLetter(text, at);
  }

  /* The offset of folded words from an offset on, as whole words; -1 where there are none. */
  function find(text, words, from) {
    let at = text.indexOf(words, from);
    while (at >= 0 && (halved(text, at) || halved(text, at + words.length))) at = text.indexOf(words, at + 1);
    return words ? at : -1;
  }

  // Whether an offset lies between two letters.
  const halved = (text, at) => isLetter(text, at - 1) && isLetter(text, at);

  bluebook.letters = { EDGE, fold, plain, sheet, offsetOf, ranges, within, halved, find };
})((window.bluebook = window.bluebook || {}));
