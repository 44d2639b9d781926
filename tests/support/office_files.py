"""Small files of word processors, made by hand, for the quotation check to read."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
ODF = "urn:oasis:names:tc:opendocument:xmlns"
ODF_NAMES = "".join(f' xmlns:{name}="{ODF}:{name}:1.0"' for name in ("office", "text", "style", "table", "manifest"))


def packed(parts: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP of parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as container:
        for name, content in parts.items():
            container.writestr(name, content)
    return out.getvalue()


def relations(of: Mapping[str, str]) -> str:
    """The part that says where others are: type → target."""
    each = "".join(
        f'<Relationship Id="r{at}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(of.items())
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{each}</Relationships>'


def run(text: str, looks: str = "") -> str:
    """A run of WordprocessingML."""
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content: str, looks: str = "") -> str:
    """A paragraph of WordprocessingML around runs."""
    return f"<w:p><w:pPr>{looks}</w:pPr>{content}</w:p>"


def call(kind: str, number: int) -> str:
    """The call of a footnote or endnote."""
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def notes(kind: str, texts: Mapping[int, str]) -> str:
    """The part with the footnotes or endnotes, and the separator that is always there."""
    separator = f'<w:{kind} w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>'
    each = "".join(f'<w:{kind} w:id="{number}">{paragraph(run(text))}</w:{kind}>' for number, text in texts.items())
    return f'<w:{kind}s xmlns:w="{W}">{separator}{each}</w:{kind}s>'


def word_parts(body: str, **others: str) -> dict[str, str]:
    """The parts of a Word file with a body, and other parts by their type: footnotes, endnotes, styles."""
    return {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": relations({"officeDocument": "word/document.xml"}),
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": relations({name: f"{name}.xml" for name in others}),
        **{f"word/{name}.xml": content for name, content in others.items()},
    }


def open_document(body: str, styles: str = "") -> dict[str, str]:
    """The parts of an OpenDocument text with a body."""
    content = (
        f"<office:document-content{ODF_NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
