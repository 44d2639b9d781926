"""The Word file of a briefing list: what is in it, whatever the reader put into the list."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.support.reader import Reader, Readers
from tests.support.word_files import CYBER, LIST, OTHER, R, W, item, paragraphs, parts_of, words, written


@pytest.fixture(scope="module")
def file(module_reader: Reader) -> bytes:
    """The file of the hard list."""
    return written(module_reader.open("/check/"), LIST)


def test_headings_quotations_and_notes_are_in_their_styles(file: bytes) -> None:
    assert paragraphs(parts_of(file)["word/document.xml"])[:17] == [
        ("Title", "Cyber & <piracy> “2018”"),
        ("Heading1", "Cyberspace"),
        ("Quote", "Words of quotation 1"),
        ("", "My first line."),
        ("", "My  second line."),
        ("Quote", "Words of quotation 2"),
        ("", "2015, (3), ¶ 2"),
        ("Heading1", "הצהרה (2018) in Hebrew"),
        ("Quote", "First"),
        ("Quote", "הצהרה (2018)\tend"),
        ("", "The text has changed since it was collected. Then: “Old words”"),
        ("", "Now: “New words”"),
        ("", "\x7f"),
        ("", "\ufffd <b>&amp;</b> ]]> \"'"),
        ("Quote", "Words of quotation 5"),
        ("Quote", "Words of quotation 6"),
        ("Heading1", "Sources"),
    ]


def test_each_footnote_is_called_once_and_the_separators_hold_only_their_line(file: bytes) -> None:
    parts = parts_of(file)
    notes = parts["word/footnotes.xml"].findall(f"{W}footnote")
    assert [note.get(f"{W}id") for note in notes] == ["-1", "0", *map(str, range(1, 7))]
    assert [note.get(f"{W}type") for note in notes[:3]] == ["separator", "continuationSeparator", None]
    assert [len(list(note.iter(f"{W}footnoteRef"))) for note in notes] == [0, 0, *[1] * 6]
    calls = [call.get(f"{W}id") for call in parts["word/document.xml"].iter(f"{W}footnoteReference")]
    assert calls == list(map(str, range(1, 7)))
    assert [words(note).strip() for note in notes[2:]] == [
        one["citation"] for group in LIST["groups"] for one in group["items"]
    ]
    settings = parts["word/settings.xml"].findall(f"{W}footnotePr/{W}footnote")
    assert [note.get(f"{W}id") for note in settings] == ["-1", "0"]


def test_a_citation_has_its_italics_and_its_link(reader: Readers) -> None:
    runs = [
        ["Ministry, “Cyber,” in ", False, False],
        ["Bluebook 2018", True, False],
        [", ", False],
        [CYBER, False, True],
        ["."],
    ]
    cited = item(1, citation=f"Ministry, “Cyber,” in Bluebook 2018, {CYBER}.", runs=runs)
    made = {"title": "One", "groups": [{"heading": None, "items": [cited]}]}
    note = parts_of(written(reader().open("/check/"), made))["word/footnotes.xml"].findall(f"{W}footnote")[-1]
    assert words(note) == f" {cited['citation']}"
    styled = {words(run): run.find(f"{W}rPr/{W}rStyle") for run in note.iter(f"{W}r")}
    looks = {text: style.get(f"{W}val") for text, style in styled.items() if text.strip() and style is not None}
    assert looks == {"Bluebook 2018": "Emphasis", CYBER: "Hyperlink"}


@pytest.mark.parametrize("name", ["document", "footnotes"])
def test_each_link_leads_somewhere_and_only_to_the_web(name: str, file: bytes) -> None:
    parts = parts_of(file)
    leads = {one.get("Id"): one.attrib for one in parts[f"word/_rels/{name}.xml.rels"]}
    links = {words(one): one.get(f"{R}id") for one in parts[f"word/{name}.xml"].iter(f"{W}hyperlink")}
    assert all(leads[link]["TargetMode"] == "External" for link in links.values())
    targets = {text: leads[link]["Target"] for text, link in links.items()}
    assert targets == {CYBER: CYBER, OTHER: OTHER} | (
        {
            "https://bluebook.example/a b?q=%zz|{x}#é#": "https://bluebook.example/a%20b?q=%25zz%7C%7Bx%7D#%C3%A9%23",
            "https://bluebook.example/about/": "https://bluebook.example/about/",
        }
        if name == "document"
        else {}
    )
    assert set(links.values()) <= set(leads)


def test_the_sources_are_listed_once_each(file: bytes) -> None:
    (table,) = parts_of(file)["word/document.xml"].iter(f"{W}tbl")
    rows = [[words(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
    assert [row[2] for row in rows] == [
        "Address",
        CYBER,
        OTHER,
        "javascript:alert(1)",
        "https://bluebook.example/a b?q=%zz|{x}#é#",
    ]
    assert rows[:3] == [
        ["Place", "Edition", "Address"],
        ["2018, (5), ¶ 2", "2018", CYBER],
        ["2015, (3), ¶ 2", "2015", OTHER],
    ]
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in table.iter(f"{W}tr")] == [True, *[False] * 4]


def test_styles_languages_and_properties_are_complete(file: bytes) -> None:
    parts = parts_of(file)
    styles = parts["word/styles.xml"]
    known = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}
    used = {
        part.get(f"{W}val")
        for name in ("document", "footnotes", "styles")
        for part in parts[f"word/{name}.xml"].iter()
        if part.tag in {W + tag for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next")}
    }
    assert used and used <= known
    assert {lang.get(f"{W}val") for lang in styles.iter(f"{W}lang")} == {"en-GB"}
    assert styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang") is not None
    properties = {one.tag.split("}")[1]: one.text for one in parts["docProps/core.xml"]}
    assert properties == {"title": "Cyber & <piracy> “2018”", "language": "en-GB"}


def test_what_is_written_from_right_to_left_says_so(file: bytes) -> None:
    document = parts_of(file)["word/document.xml"]
    opposite = [words(run) for run in document.iter(f"{W}r") if run.find(f"{W}rPr/{W}rtl") is not None]
    assert opposite == ["הצהרה", "הצהרה"]
    assert [words(p) for p in document.iter(f"{W}p") if p.find(f"{W}pPr/{W}bidi") is not None] == [
        "הצהרה (2018) in Hebrew",
        "הצהרה (2018)\tend",
    ]


def test_spaces_at_the_edges_of_runs_are_kept(file: bytes) -> None:
    """Words ran together where a link or bold words began."""
    space = "{http://www.w3.org/XML/1998/namespace}space"
    for name in ("document", "footnotes"):
        texts = list(parts_of(file)[f"word/{name}.xml"].iter(f"{W}t"))
        assert texts and all(text.get(space) == "preserve" for text in texts)


def test_the_same_list_is_the_same_file_and_nothing_is_asked_for(reader: Readers) -> None:
    one = reader()
    page: Page = one.open("/check/")
    first = written(page, LIST)
    asked = len(one.requests)
    assert written(page, LIST) == first
    assert one.requests[asked:] == []
    with zipfile.ZipFile(BytesIO(first)) as container:
        assert container.namelist()[0] == "[Content_Types].xml"
        assert {entry.date_time for entry in container.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_file_is_made_from_a_folder(reader: Readers, site: Path) -> None:
    page = reader(base=site.as_uri()).open("/check/index.html")
    assert "word/document.xml" in parts_of(written(page, LIST))
