/* The parts of a Word file that are the same for every list: styles, settings, types. */
(function (bluebook) {
  "use strict";
  if (!bluebook.wordXml) return;
  const { escaped, relationships } = bluebook.wordXml;
  const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const NAMES = `xmlns:w="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
  const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  const PARTS = ["document.main", "styles", "settings", "footnotes"]; // of the folder word/, by type
  const GREY = '<w:color w:val="44546A"/>';

  // --- styles ----------------------------------------------------------------------------------------------------------

  /** A style: what it is based on and followed by, then how its paragraphs and its letters look. */
  function style(type, id, name, { based, next, isDefault, isQuick, paragraphs, letters, rest }) {
    return (
      `<w:style w:type="${type}" w:styleId="${id}"${isDefault ? ' w:default="1"' : ""}><w:name w:val="${name}"/>` +
      (based ? `<w:basedOn w:val="${based}"/>` : "") +
      (next ? `<w:next w:val="${next}"/>` : "") +
      (isQuick ? "<w:qFormat/>" : "") +
      (paragraphs ? `<w:pPr>${paragraphs}</w:pPr>` : "") +
      (letters ? `<w:rPr>${letters}</w:rPr>` : "") +
      (rest || "") +
      "</w:style>"
    );
  }

  function heading(level, size) {
    return style("paragraph", "Heading" + level, "heading " + level, {
      based: "Normal",
      next: "Normal",
      isQuick: true,
      paragraphs:
        '<w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="120"/>' + `<w:outlineLvl w:val="${level - 1}"/>`,
      letters: `<w:b/><w:bCs/>${GREY}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    });
  }

  /** The language of a text: Japanese and Arabic only where its letters are. */
  function languageMark(language) {
    return `<w:lang w:val="${escaped(language)}" w:eastAsia="ja-JP" w:bidi="ar-SA"/>`;
  }

  const EDGES = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`)
    .join("");
  const CELLS = ["top", "left", "bottom", "right"]
    .map((edge) => `<w:${edge} w:w="${/^[lr]/.test(edge) ? 108 : 40}" w:type="dxa"/>`)
    .join("");

  function styles(language) {
    const fonts =
      '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Yu Gothic" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/>';
    return (
      `<w:styles ${NAMES}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}${languageMark(language)}</w:rPr></w:rPrDefault>` +
      '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
      style("paragraph", "Normal", "Normal", { isDefault: true, isQuick: true, letters: languageMark(language) }) +
      style("character", "DefaultParagraphFont", "Default Paragraph Font", { isDefault: true }) +
      style("table", "TableNormal", "Normal Table", {
        isDefault: true,
        rest: `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>${CELLS}</w:tblCellMar></w:tblPr>`,
      }) +
      style("paragraph", "Title", "Title", {
        based: "Normal",
        next: "Normal",
        isQuick: true,
        paragraphs: '<w:keepNext/><w:spacing w:after="240"/>',
        letters: `${GREY}<w:sz w:val="40"/><w:szCs w:val="40"/>`,
      }) +
      heading(1, 28) +
      style("paragraph", "Quote", "Quote", {
        based: "Normal",
        next: "Normal",
        isQuick: true,
        paragraphs: '<w:spacing w:before="120"/><w:ind w:left="567" w:right="567"/>',
      }) +
      style("paragraph", "Statement", "Statement", {
        based: "Normal",
        next: "Normal",
        isQuick: true,
        paragraphs: '<w:keepNext/><w:spacing w:before="120"/>',
      }) +
      style("paragraph", "FootnoteText", "footnote text", {
        based: "Normal",
        paragraphs: '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>',
        letters: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
      }) +
      style("character", "FootnoteReference", "footnote reference", {
        based: "DefaultParagraphFont",
        letters: '<w:vertAlign w:val="superscript"/>',
      }) +
      style("character", "Hyperlink", "Hyperlink", {
        based: "DefaultParagraphFont",
        letters: '<w:color w:val="0563C1"/><w:u w:val="single"/>',
      }) +
      style("character", "Strong", "Strong", {
        based: "DefaultParagraphFont",
        isQuick: true,
        letters: "<w:b/><w:bCs/>",
      }) +
      style("character", "Emphasis", "Emphasis", {
        based: "DefaultParagraphFont",
        isQuick: true,
        letters: "<w:i/><w:iCs/>",
      }) +
      style("paragraph", "TableText", "Table Text", {
        based: "Normal",
        paragraphs: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
        letters: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
      }) +
      style("table", "TableGrid", "Table Grid", {
        based: "TableNormal",
        rest: `<w:tblPr><w:tblBorders>${EDGES}</w:tblBorders></w:tblPr>`,
      }) +
      "</w:styles>"
    );
  }

  // --- the rest --------------------------------------------------------------------------------------------------------

  /** `-1` and `0` are the separators of footnotes.xml; the mode keeps Word from opening the file as an old one. */
  function settings(language) {
    return (
      `<w:settings ${NAMES}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>` +
      '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
      `<w:themeFontLang w:val="${escaped(language)}" w:eastAsia="ja-JP"/></w:settings>`
    );
  }

  function contentTypes() {
    const each = PARTS.map(
      (type) => `<Override PartName="/word/${type.split(".")[0]}.xml" ContentType="${TYPE}${type}+xml"/>`,
    );
    return (
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      each.join("") +
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    );
  }

  /** Title and language; no date, so that the same list is the same file, and no person's name. */
  function properties(title, language) {
    return (
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      `<dc:title>${escaped(title)}</dc:title><dc:language>${escaped(language)}</dc:language></cp:coreProperties>`
    );
  }

  const PACKAGE = relationships([
    ["main", "officeDocument", "word/document.xml"],
    [
      "core",
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml",
    ],
  ]);
  const OF_DOCUMENT = ["styles", "settings", "footnotes"].map((name) => [name, name, name + ".xml"]);

  bluebook.wordParts = { NAMES, PACKAGE, OF_DOCUMENT, styles, settings, contentTypes, properties };
})((window.bluebook = window.bluebook || {}));
