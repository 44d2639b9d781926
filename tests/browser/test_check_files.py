"""Drafts from files: what the quotation check reads in them, and what it says of those that it cannot read."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Page
from playwright.sync_api import expect as in_view

from tests.support.office_files import call, notes, open_document, packed, paragraph, run, word_parts
from tests.support.quotations import CYBER2
from tests.support.reader import Readers
from tests.support.rings import some
from tests.support.word_files import item, written

RIGHT = "Ministry of Foreign Affairs of Japan, Diplomatic Bluebook 2018, (5), ¶ 2."
WRONG = "Diplomatic Bluebook 2018, (5), ¶ 3."
STYLES = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="Q7"><w:name w:val="Quote"/></w:style></w:styles>'
WORD = word_parts(
    paragraph(run("He wrote ") + run(f"“{CYBER2}”", "<w:b/>") + call("footnote", 1) + run(" and went on."))
    + paragraph(run(f"“{CYBER2}”") + call("endnote", 1))
    + "<w:tbl><w:tr><w:tc>" + paragraph(run("In a table:") + "<w:r><w:tab/></w:r>" + run("one")) + "</w:tc></w:tr></w:tbl>"
    + paragraph(run(CYBER2) + call("footnote", 2), '<w:pStyle w:val="Q7"/>')
    + paragraph(
        run("Kept")
        + "<w:del><w:r><w:delText> deleted</w:delText></w:r></w:del>"
        + "<w:ins>" + run(" inserted") + "</w:ins>"
        + "<w:r><w:br/><w:t>a line</w:t><w:noBreakHyphen/><w:t>end</w:t></w:r>"
    )
    + paragraph(run("Joined "), "<w:rPr><w:del/></w:rPr>")
    + paragraph(run("with this.") + run(" Hidden.", "<w:vanish/>")),
    footnotes=notes("footnote", {1: RIGHT, 2: "Ibid."}),
    endnotes=notes("endnote", {1: WRONG}),
    styles=STYLES,
)  # fmt: skip
WORD_DRAFT = f"""He wrote “{CYBER2}”[^1] and went on.

“{CYBER2}”[^2]

In a table:\tone

“{CYBER2}”[^3]

Kept inserted
a line-end

Joined with this.

[^1]: {RIGHT}

[^2]: {WRONG}

[^3]: Ibid."""


def note(kind: str, text: str) -> str:
    """A note of OpenDocument, at its call."""
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation>9</text:note-citation>'
        f"<text:note-body><text:p>{text}</text:p></text:note-body></text:note>"
    )


ODT = open_document(
    "<text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted words</text:p></text:deletion>"
    "</text:changed-region></text:tracked-changes>"
    '<text:h text:outline-level="1">A  heading</text:h>'
    f'<text:p>He <text:span>wrote</text:span><text:s text:c="2"/>“{CYBER2}”{note("footnote", RIGHT)}'
    "<text:tab/>and<text:line-break/>went on.<office:annotation><text:p>A comment</text:p></office:annotation></text:p>"
    f"<text:section><text:list><text:list-item><text:p>“{CYBER2}”{note('endnote', WRONG)}</text:p></text:list-item></text:list></text:section>"
    f'<text:p text:style-name="P1">{CYBER2}</text:p>',
    '<style:style style:name="P1" style:parent-style-name="Quotations"/>',
)
ODT_DRAFT = f"""A heading

He wrote  “{CYBER2}”[^1]\tand
went on.

“{CYBER2}”[^2]

“{CYBER2}”

[^1]: {RIGHT}

[^2]: {WRONG}"""


def choose(page: Page, name: str, content: bytes) -> None:
    """Choose a file."""
    page.set_input_files("#draft-file", {"name": name, "mimeType": "application/octet-stream", "buffer": content})


def drop(page: Page, *names: str, content: bytes = b"") -> None:
    """Drop files on the page's heading."""
    page.evaluate(
        """([names, bytes]) => {
            const data = new DataTransfer();
            for (const name of names) data.items.add(new File([new Uint8Array(bytes)], name));
            const act = (kind) => new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true });
            const heading = document.querySelector("h1");
            if (heading.dispatchEvent(act("dragover"))) throw new Error("the page does not take files");
            heading.dispatchEvent(act("drop"));
        }""",
        [list(names), list(content)],
    )


def verdicts(page: Page) -> list[str]:
    """The verdicts once the check has run."""
    page.wait_for_selector("#check-results:not([hidden])")
    return page.eval_on_selector_all("#findings [data-verdict]", "all => all.map(one => one.dataset.verdict)")


@pytest.mark.parametrize("where", some(["folder", "server"], 1))
def test_a_word_file_is_read_with_its_notes_and_without_what_is_deleted(
    where: str, reader: Readers, site: Path
) -> None:
    one = reader() if where == "server" else reader(base=site.as_uri())
    page = one.open("/check/" + ("" if where == "server" else "index.html"))
    choose(page, "draft.docx", packed(WORD))
    assert verdicts(page) == ["exact", "wrong-place", "wrong-place"]
    assert page.input_value("textarea[name=draft]") == WORD_DRAFT
    state = page.inner_text("#check-state")
    assert state == "“draft.docx” was read. One tracked deletion was left out. 3 quotations read."


def test_an_opendocument_file_is_read_with_its_notes_and_without_what_is_deleted(reader: Readers) -> None:
    page = reader().open("/check/")
    choose(page, "draft.odt", packed(ODT))
    assert verdicts(page) == ["exact", "wrong-place", "exact"]
    assert page.input_value("textarea[name=draft]") == ODT_DRAFT


def test_files_are_dropped_anywhere_and_their_text_stays_here(reader: Readers) -> None:
    one = reader()
    page = one.open("/check/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.method + request.url.rsplit(".", 1)[-1]))
    drop(page, "draft.odt", "other.odt", content=packed(ODT))
    assert len(verdicts(page)) == 3
    assert "Only the first of 2 files was read." in page.inner_text("#check-state")
    assert set(asked) == {"GETjs"}


def test_a_file_is_chosen_by_keyboard_and_the_same_one_again(reader: Readers) -> None:
    page = reader(width=390).open("/check/")
    for _ in range(2):
        with page.expect_file_chooser() as chooser:
            page.get_by_label("Or choose a file").press("Enter")
        chooser.value.set_files({"name": "a.docx", "mimeType": "", "buffer": packed(WORD)})
        assert len(verdicts(page)) == 3
        page.fill("textarea[name=draft]", "")


def test_the_draft_that_a_file_replaces_can_be_brought_back(reader: Readers) -> None:
    page = reader().open("/check/")
    in_view(page.locator("button[name=restore]")).to_be_hidden()
    page.fill("textarea[name=draft]", "My only draft")
    choose(page, "draft.docx", packed(WORD))
    assert len(verdicts(page)) == 3
    page.click("button[name=restore]")
    assert page.input_value("textarea[name=draft]") == "My only draft"
    in_view(page.locator("#check-results")).to_be_hidden()
    in_view(page.locator("button[name=restore]")).to_be_hidden()


def test_the_word_file_of_a_briefing_list_passes_the_check(reader: Readers) -> None:
    """What the site gives out it reads back: block quotations by their style, sources by their footnotes."""
    page = reader().open("/check/")
    made = {"title": "A list", "groups": [{"heading": "Cyber", "items": [item(1, quotation=CYBER2, citation=RIGHT, note="Mine")]}]}  # fmt: skip
    choose(page, "briefing.docx", written(page, made))
    assert verdicts(page) == ["exact"]


def test_the_source_in_brackets_after_a_block_quotation_is_none_of_its_words(reader: Readers) -> None:
    style = '<w:pStyle w:val="Q7"/>'
    ends = [" (Bluebook 2015).", " [Diplomatic Bluebook 2018 (covering 2017), (5), ¶ 3]", " (2018)"]
    body = "".join(paragraph(run(CYBER2 + end), style) for end in ends)
    page = reader().open("/check/")
    choose(page, "draft.docx", packed(word_parts(body, styles=STYLES)))
    assert verdicts(page)[:2] == ["other-edition", "wrong-place"]
    draft = page.input_value("textarea[name=draft]").split("\n\n")
    assert draft[0] == f"“{CYBER2}” (Bluebook 2015)."
    assert draft[1] == f"“{CYBER2}” [Diplomatic Bluebook 2018 (covering 2017), (5), ¶ 3]"
    assert draft[2] == f"“{CYBER2} (2018)”"  # which the text may have


def repacked(name: str, content: str | bytes) -> bytes:
    """The Word file with another part."""
    return packed({**WORD, name: content})


def with_bytes(file: bytes, changes: dict[int, int]) -> bytes:
    """A file with other bytes at some places."""
    changed = bytearray(file)
    for at, byte in changes.items():
        changed[at] = byte
    return bytes(changed)


STORED = packed(WORD, zipfile.ZIP_STORED)
LISTED = [match.start() for match in re.finditer(rb"PK\x01\x02", packed(WORD))]
BOMB = repacked("word/document.xml", b" " * 40_000_000)
LYING = bytearray(BOMB)  # says that it is small
for at in range(len(BOMB)):
    if BOMB[at : at + 4] == b"PK\x01\x02" and BOMB[at + 46 :].startswith(b"word/document.xml"):
        LYING[at + 24 : at + 28] = (1000).to_bytes(4, "little")
MANIFEST = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
OLD = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600
FAULTS = {
    "cut off": (packed(WORD)[:-200], "is damaged or incomplete"),
    "another byte in a part": (with_bytes(STORED, {STORED.index(b"He wrote"): 0x41}), "is damaged or incomplete"),
    "not packed as it says": (with_bytes(packed(WORD), {packed(WORD).index(b"word/document.xml") + 20: 0xFF}), "is damaged or incomplete"),
    "no xml": (repacked("word/document.xml", "<w:document"), "is damaged or incomplete"),
    "signs of its own": (repacked("word/document.xml", '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'), "is damaged or incomplete"),
    "no text in it": (packed({key: value for key, value in WORD.items() if "document" not in key}), "is damaged or incomplete"),
    "a bomb": (BOMB, "holds more than can be opened here"),
    "a bomb that lies": (bytes(LYING), "is damaged or incomplete"),
    "a password of OpenDocument": (packed({**ODT, "META-INF/manifest.xml": MANIFEST}), "is protected by a password"),
    "a password of Word": (OLD + "EncryptedPackage".encode("utf-16-le"), "is protected by a password"),
    "a password of a ZIP": (with_bytes(packed(WORD), {at + 8: 1 for at in LISTED}), "is protected by a password"),
    "Word's old format": (OLD, "is in Word’s old format"),
    "a PDF": (b"%PDF-1.7 and so on", "is neither a .docx nor an .odt file"),
    "a workbook": (packed({"[Content_Types].xml": "<a/>", "xl/workbook.xml": "<a/>"}), "is neither a .docx nor an .odt file"),
    "a spreadsheet": (packed({"content.xml": ODT["content.xml"].replace("office:text>", "office:spreadsheet>")}), "is neither a .docx nor an .odt file"),
    "an e-book": (packed({"mimetype": "application/epub+zip"}), "is neither a .docx nor an .odt file"),
    "nothing": (b"", "holds no words"),
    "no words": (packed(word_parts(paragraph(run(" ")))), "holds no words"),
}  # fmt: skip


def test_a_file_that_cannot_be_read_is_told_in_plain_words_and_the_draft_stays(reader: Readers) -> None:
    one = reader()
    page = one.open("/check/")
    page.fill("textarea[name=draft]", "My own draft")
    said = {}
    for name, (content, _) in FAULTS.items():
        page.evaluate("document.getElementById('check-state').textContent = ''")
        choose(page, "bad.docx", content)
        in_view(page.locator("#check-state")).to_contain_text(re.compile("^“bad.docx” "))
        said[name] = page.inner_text("#check-state")
    assert {name: words in said[name] for name, (_, words) in FAULTS.items()} == dict.fromkeys(FAULTS, True), said
    assert page.input_value("textarea[name=draft]") == "My own draft"
    in_view(page.locator("button[name=restore]")).to_be_hidden()
    # Chromium writes a style of its own into what it says of faulty XML, which the policy refuses.
    assert all("inline style" in complaint for complaint in one.complaints)
    one.complaints.clear()


def test_a_file_of_too_many_bytes_is_not_read(reader: Readers) -> None:
    page = reader().open("/check/")
    page.evaluate(
        """() => {
            const data = new DataTransfer(), field = document.getElementById("draft-file");
            data.items.add(new File([new Uint8Array(50_000_001)], "big.docx"));
            field.files = data.files;
            field.dispatchEvent(new Event("change"));
        }"""
    )
    in_view(page.locator("#check-state")).to_contain_text("“big.docx” holds more than can be opened here")


def test_a_browser_that_cannot_unpack_says_so_and_reads_what_is_stored(reader: Readers) -> None:
    """Firefox before 113 and Safari before 16.4."""
    page = reader().open("/check/")
    page.evaluate("() => { window.DecompressionStream = class { constructor() { throw new TypeError('unknown'); } }; }")
    choose(page, "draft.docx", packed(WORD))
    in_view(page.locator("#check-state")).to_contain_text("cannot be unpacked by this browser")
    choose(page, "draft.docx", STORED)
    assert len(verdicts(page)) == 3
