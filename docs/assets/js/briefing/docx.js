/* A briefing list as a Word file: its quotations as block quotations with real footnotes, the reader's notes, and a table of
   the sources. The scripts that it needs are loaded when it is first asked for one. */
(function (bluebook) {
  "use strict";
  const NEEDED = ["lib/zip", "briefing/word-xml", "briefing/word-parts"];
  const LANGUAGE = "en-GB";
  const WIDTHS = [3900, 1100, 4026]; // of the table's columns, in twentieths of a point: together the width of the text
  const SHEET =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';

  /** The bytes of a list's file, as a promise that fails where a script is missing. A list is
      {title, language, groups: [{heading, items}], about}; an item has place, edition, url, quotation, note, citation, its
      runs if parts of it are in italics; a fact has record, which is what its row says; a statement isOurs and has proof and absent; and, where its text is another now, changed: {then, now}. `about` are lines for the end, such as licence and version. */
  function wordDocument(list) {
    return bluebook.scripts.load(NEEDED).then(() => written(list));
  }

  function written(list) {
    const { OF_DOCUMENT, PACKAGE, contentTypes, properties, settings, styles } = bluebook.wordParts;
    const language = list.language || LANGUAGE;
    const title = bluebook.wordXml.oneLine(list.title) || "Briefing list";
    const links = bluebook.wordXml.linksOf(OF_DOCUMENT);
    const notes = footnotes();
    const groups = list.groups.filter((group) => group.items.length);
    const main = body(title, groups, list.about || [], notes, links);
    const files = [
      ["[Content_Types].xml", contentTypes()],
      ["_rels/.rels", PACKAGE],
      ["docProps/core.xml", properties(title, language)],
      ["word/document.xml", main],
      ["word/_rels/document.xml.rels", links.relations()],
      ["word/footnotes.xml", notes.part()],
      ["word/_rels/footnotes.xml.rels", notes.relations()],
      ["word/styles.xml", styles(language)],
      ["word/settings.xml", settings(language)],
    ];
    return bluebook.zip.pack(
      files.map(([name, xml]) => [name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml]),
    );
  }

  // --- footnotes -------------------------------------------------------------------------------------------------------

  /** The footnotes of a file: `call` keeps a note and returns its call in the text. */
  function footnotes() {
    const { linksOf, oneLine, paragraph } = bluebook.wordXml;
    const links = linksOf();
    const kept = [];
    function call({ citation, runs }) {
      const id = kept.length + 1;
      const text = oneLine(citation);
      const content = runs && runs.length ? runs.map((run) => runOf(run, links)).join("") : links.linked(text);
      const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
      const space = '<w:r><w:t xml:space="preserve"> </w:t></w:r>';
      kept.push(`<w:footnote w:id="${id}">${paragraph("FootnoteText", text, mark + space + content)}</w:footnote>`);
      return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
    }
    const part = () =>
      `<w:footnotes ${bluebook.wordParts.NAMES}>${separator(-1, "separator")}` +
      `${separator(0, "continuationSeparator")}${kept.join("")}</w:footnotes>`;
    return { call, part, relations: links.relations };
  }

  /** A part of a citation: [text, whether it is in italics, whether it is the address]. */
  function runOf([text, isItalic, isAddress], links) {
    return isAddress ? links.link(text, text) : bluebook.wordXml.runs(text, isItalic ? "Emphasis" : "");
  }

  /** The line between text and notes, which Word asks for as notes of their own; it holds nothing else. */
  function separator(id, type) {
    const looks = '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>';
    return `<w:footnote w:type="${type}" w:id="${id}"><w:p>${looks}<w:r><w:${type}/></w:r></w:p></w:footnote>`;
  }

  // --- the text --------------------------------------------------------------------------------------------------------

  function body(title, groups, about, notes, links) {
    const { oneLine, paragraph } = bluebook.wordXml;
    const parts = [paragraph("Title", title)];
    for (const group of groups) {
      const heading = oneLine(group.heading);
      if (heading) parts.push(paragraph("Heading1", heading));
      for (const item of group.items) parts.push(...itemParts(item, notes));
    }
    const items = groups.flatMap((group) => group.items);
    if (items.length) parts.push(paragraph("Heading1", "Sources"), sourceTable(items, links));
    parts.push(paragraph("", "")); // which Word asks for after a table
    for (const line of about) parts.push(paragraph("", oneLine(line), links.linked(oneLine(line))));
    return `<w:document ${bluebook.wordParts.NAMES}><w:body>${parts.join("")}${SHEET}</w:body></w:document>`;
  }

  /** A quotation with its footnote, after what its row says if it is a fact's; our statement with the quotations that prove it, or the place where there are no words;
      what changed; the reader's note. */
  function itemParts(item, notes) {
    const { linesOf, oneLine, paragraph, runs } = bluebook.wordXml;
    const quoted = linesOf(item.quotation);
    const record = oneLine(item.record);
    const lines = quoted.length ? quoted : [record || oneLine(item.place) || oneLine(item.address)];
    const style = item.isOurs ? "Statement" : quoted.length ? "Quote" : "";
    const { OURS, RECORD } = bluebook.briefing;
    const label = item.isOurs ? OURS : record && !quoted.length ? RECORD : "";
    const ours = label && runs(label, "Strong");
    const call = oneLine(item.citation) ? notes.call(item) : "";
    const parts = lines.map((line, at) =>
      paragraph(style, line, (at ? "" : ours) + runs(line) + (at === lines.length - 1 ? call : "")),
    );
    if (record && quoted.length) parts.unshift(paragraph("", record, runs(RECORD, "Strong") + runs(record)));
    for (const { quotation, ...cited } of item.proof || [])
      parts.push(paragraph("Quote", quotation, runs(oneLine(quotation)) + notes.call(cited)));
    for (const line of item.absent || []) parts.push(paragraph("", line));
    if (item.changed) parts.push(...changeParts(item.changed));
    return parts.concat(linesOf(item.note).map((line) => paragraph("", line)));
  }

  /** Says that a text is another than when it was collected: the words then and now. */
  function changeParts({ then, now }) {
    const { oneLine, paragraph, runs } = bluebook.wordXml;
    const said = [
      ["The text has changed since it was collected. Then: ", then],
      ["Now: ", now],
    ];
    return said
      .filter(([, words]) => oneLine(words))
      .map(([label, words]) => paragraph("", "", runs(label, "Strong") + runs("“" + oneLine(words) + "”")));
  }

  // --- the sources -----------------------------------------------------------------------------------------------------

  /** Place, edition and address of each source, once, in the order of the list. */
  function sourceTable(items, links) {
    const { oneLine, paragraph, runs } = bluebook.wordXml;
    const seen = new Set();
    const once = items.filter((item) => {
      const key = item.url || item.address;
      return !seen.has(key) && seen.add(key);
    });
    const head = ["Place", "Edition", "Address"].map((words) => paragraph("TableText", "", runs(words, "Strong")));
    const rows = once.map((item) => [
      ...[item.place, item.edition].map((words) => paragraph("TableText", oneLine(words))),
      paragraph("TableText", "", links.link(item.url, oneLine(item.url || item.address))),
    ]);
    const grid = WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
    return (
      '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9026" w:type="dxa"/><w:tblLayout w:type="fixed"/>' +
      '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
      `<w:tblCaption w:val="Sources"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
      `${row(head, "<w:tblHeader/>")}${rows.map((cells) => row(cells, "")).join("")}</w:tbl>`
    );
  }

  function row(cells, mark) {
    const each = cells.map(
      (cell, at) => `<w:tc><w:tcPr><w:tcW w:w="${WIDTHS[at]}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
    );
    return `<w:tr><w:trPr><w:cantSplit/>${mark}</w:trPr>${each.join("")}</w:tr>`;
  }

  bluebook.briefing = Object.assign(bluebook.briefing || {}, { wordDocument });
})((window.bluebook = window.bluebook || {}));
