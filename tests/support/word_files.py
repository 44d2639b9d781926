"""Word files that the briefing list makes, and what is read in them."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from playwright.sync_api import Page

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
# Every character that a note may be pasted with, and half a pair of UTF-16.
EVERY_SIGN = "".join(map(chr, [*range(0x20), 0x7F, 0x85, 0xFFFE, 0xFFFF])) + "\ud83d <b>&amp;</b> ]]> \"'"
HEBREW = "הצהרה (2018)"
OTHER = "https://bluebook.example/2015/3-security-threats/#p2"
CYBER = "https://bluebook.example/2018/5-cyber/#p2"


def item(number: int, **other: Any) -> dict[str, Any]:
    """An item of a briefing list."""
    return {
        "address": "2018/5-cyber#p2",
        "kind": "paragraph",
        "place": "2018, (5), ¶ 2",
        "url": CYBER,
        "edition": "2018",
        "quotation": f"Words of quotation {number}",
        "note": "",
        "citation": f"Ministry {number}, “Cyber,” para. 2, {CYBER}.",
    } | other


# A list as hard as a reader can make it.
LIST = {
    "title": "Cyber & <piracy>\n\x0b“2018”",
    "style": "chicago",
    "language": "en-GB",
    "groups": [
        {"heading": "Cyber\x00space", "items": [item(1, note="My first line.\n\nMy  second line."), item(2)]},
        {"heading": None, "items": [item(3, quotation="", url=OTHER, address="2015/3-security-threats#p2", edition="2015", place="2015, (3), ¶ 2", citation=f"See <{OTHER}>, n. 4.")]},
        {"heading": "Empty", "items": []},
        {"heading": f"{HEBREW} in Hebrew", "items": [
            item(4, quotation=f"First\u2028{HEBREW}\tend", note=EVERY_SIGN, changed={"then": "Old words", "now": "New words"}),
            item(5, url="javascript:alert(1)", address="odd", citation="No address here & none there", place="An odd one"),
            item(6, url="https://bluebook.example/a b?q=%zz|{x}#é#", address="bent", citation="Bent"),
        ]},
    ],
    "about": ["Public Data License 1.0, see https://bluebook.example/about/."],
}  # fmt: skip


def written(page: Page, made: dict[str, Any]) -> bytes:
    """The file that the writer makes of a list."""
    content: list[int] = page.evaluate(
        """async (list) => {
            await bluebook.scripts.load(["briefing/docx"]);
            return Array.from(await bluebook.briefing.wordDocument(JSON.parse(list)));
        }""",
        json.dumps(made),
    )
    return bytes(content)


def parts_of(file: bytes) -> dict[str, Element]:
    """The parts of a Word file by their names, read as strict XML."""
    with zipfile.ZipFile(io.BytesIO(file)) as container:
        assert container.testzip() is None
        return {name: ElementTree.fromstring(container.read(name)) for name in container.namelist()}


def words(element: Element) -> str:
    """The text of an element, its tabs as tabs."""
    said = (part for part in element.iter() if part.tag in {f"{W}t", f"{W}tab"})
    return "".join("\t" if part.tag == f"{W}tab" else part.text or "" for part in said)


def paragraphs(element: Element) -> list[tuple[str, str]]:
    """The paragraphs of a part: (style, words)."""
    return [
        (style.get(f"{W}val", "") if (style := part.find(f"{W}pPr/{W}pStyle")) is not None else "", words(part))
        for part in element.iter(f"{W}p")
    ]
