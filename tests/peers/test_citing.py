"""Citations read back by other software: a footnote pasted into LibreOffice Writer, entries in reference managers."""

from __future__ import annotations

import json
import re
import subprocess
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW, public
from bluebook.content.changes import version
from bluebook.content.citation_styles import STYLES
from bluebook.content.citations import AUTHOR, CitedPlace, cited_place, heading_words, sentence
from bluebook.content.kinds import KINDS
from bluebook.content.records import edition_of
from bluebook.export.citation_files import bibtex, citation_files, csl
from bluebook.render.citations import cited_record
from tests.support import debian
from tests.support.build import build
from tests.support.checkout import ROOT
from tests.support.citing import CYBER, choose, pasted
from tests.support.reader import Readers

PYTHON = ROOT / ".venv-peers/bin/python"


@pytest.fixture(scope="module")
def writer() -> str:
    """LibreOffice Writer, from Debian's package where the machine has none."""
    return debian.program("soffice") or pytest.fail("LibreOffice could not be installed")


def opened(writer: str, html: str, to: Path) -> str:
    """What Writer makes of HTML: its own XML."""
    (to / "clip.html").write_text(f'<meta charset="utf-8">{html}', encoding="utf-8")
    command = [
        writer,
        f"-env:UserInstallation={(to / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "odt",
        "--outdir",
        str(to),
        str(to / "clip.html"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    with zipfile.ZipFile(to / "clip.odt") as odt:
        return odt.read("content.xml").decode()


def test_a_copied_quotation_is_a_footnote_in_libreoffice(
    writer: str, library: Library, reader: Readers, tmp_path: Path
) -> None:
    """Its number is at the end of the quotation, its words in the note."""
    page = reader().allow_clipboard().open(CYBER)
    choose(page, "p7", "Copy quotation with footnote")
    content = opened(writer, pasted(page)["text/html"], tmp_path)
    note = re.search(r'<text:note [^>]*note-class="footnote">.*?</text:note>', content, re.DOTALL)
    assert note and "<text:note-citation>1</text:note-citation>" in note[0]
    words = re.sub(r"<[^>]+>", "", note[0])
    assert (
        words
        == f"1{AUTHOR}, “Cyber,” chap. 3, sec. 1, 3 (5), in Diplomatic Bluebook 2018 (2018, covering 2017 to early 2018), "
        f"para. 7 (site numbering), {PREVIEW}2018/5-cyber/#p7."
    )
    assert f"{library.chapters.blocks['2018/5-cyber#p7'].text}”<text:note " in re.sub(
        r"<(?!text:note )[^>]+>", "", content[: note.end()]
    )
    assert 'xlink:href="https://bluebook.example/2018/5-cyber/#p7"' in note[0]


# What a reference manager is asked to read, and to say again as JSON.
READ = {
    "cite.ris": "import rispy; entry = rispy.load(open(path, encoding='utf-8'))[0]",
    "cite.bib": """
from pybtex.database import parse_file
name, found = next(iter(parse_file(path).entries.items()))
entry = {**found.fields, 'type': found.type, 'authors': [[p.first_names, p.middle_names, p.prelast_names, p.last_names] for p in found.persons['author']]}
""",
    "cite.csl.json": """
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
source = CiteProcJSON(json.load(open(path, encoding='utf-8')))
style = CitationStylesStyle('harvard-cite-them-right', validate=False)
bibliography = CitationStylesBibliography(style, source, formatter.plain)
key = next(iter(source))
bibliography.register(Citation([CitationItem(key)]))
item = source[key]
entry = {'type': str(item.type), 'bibliography': str(bibliography.bibliography()[0]), 'year': int(item.issued.year),
         'chapter': str(item.chapter_number), 'section': str(item.section), 'note': str(item.note)}
""",
}


def read_back(path: Path) -> dict[str, Any]:
    """What the software for a file's format reads in it."""
    if not PYTHON.exists():
        pytest.fail("the other software is not set up: run `make peers`")
    code = f"import json, sys; path = sys.argv[1]\n{READ[path.name]}\nprint(json.dumps(entry))"
    done = subprocess.run([str(PYTHON), "-W", "ignore", "-c", code, str(path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def section_of(page: Any) -> str:
    """The chapter and section that an entry must name."""
    number = re.match(r"\(\d\)", page.title.text)
    return f"3, sec. 1, 3 {number[0]}" if number else "3, sec. 1, 3, "


def noted(library: Library, page: Any) -> str:
    """What an entry must say of the edition and of the version of text and data."""
    return f"Covers {library.chapters.editions[page.edition].covers}. Text and data: version of {version(library.changes)}."


def test_ris_is_read_as_a_book_section_by_a_corporate_author(site: Path, library: Library) -> None:
    for page in library.chapters.pages.values():
        entry = read_back(site / page.address / "cite.ris")
        assert entry["type_of_reference"] == "CHAP"
        assert [author.rstrip(",") for author in entry["authors"]] == [AUTHOR]
        assert entry["title"] == heading_words(page.title) and entry["year"] == page.edition
        assert entry["notes"] == [noted(library, page)]
        assert entry["secondary_title"] == f"Diplomatic Bluebook {page.edition}"
        assert entry["section"].startswith(section_of(page)) and entry["urls"] == [f"{PREVIEW}{page.address}/"]


def test_bibtex_is_read_as_part_of_a_book_by_a_corporate_author(site: Path, library: Library) -> None:
    for page in library.chapters.pages.values():
        entry = read_back(site / page.address / "cite.bib")
        assert entry["type"] == "incollection" and entry["year"] == page.edition
        assert entry["authors"] == [[[], [], [], [f"{{{AUTHOR}}}"]]]  # one name, not a first and a last
        assert entry["title"].strip("{}") == heading_words(page.title) and entry["note"] == noted(library, page)
        assert entry["booktitle"].strip("{}") == f"Diplomatic Bluebook {page.edition}"
        assert entry["chapter"].startswith(section_of(page)) and entry["url"] == f"{PREVIEW}{page.address}/"


def test_csl_is_set_as_a_chapter_by_a_corporate_author(site: Path, library: Library) -> None:
    for page in library.chapters.pages.values():
        entry = read_back(site / page.address / "cite.csl.json")
        assert entry["type"] == "chapter" and entry["year"] == int(page.edition) and entry["chapter"] == "3"
        assert f"3, {entry['section']}".startswith(section_of(page))
        assert entry["note"] == noted(library, page)
        for words in (AUTHOR, page.edition, f"Diplomatic Bluebook {page.edition}", heading_words(page.title)):
            assert words in entry["bibliography"], entry["bibliography"]


# --- addresses --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pandoc() -> str:
    """Pandoc, from Debian's package where the machine has none."""
    return debian.program("pandoc") or pytest.fail("pandoc could not be installed")


def read_by_pandoc(pandoc: str, path: Path) -> dict[str, Any]:
    """The CSL item that pandoc makes of the first entry of a BibTeX file."""
    command = [pandoc, "--from", "bibtex", "--to", "csljson", str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)[0]
    return found


def addresses_read(pandoc: str, folder: Path) -> dict[str, str]:
    """The address that each reader finds in the citation files of a folder."""
    address = "print(json.dumps(str(next(iter(json.load(open(sys.argv[1])))).get('URL'))))"
    csl = subprocess.run([str(PYTHON), "-c", f"import json, sys; {address}", str(folder / "cite.csl.json")],
                         capture_output=True, text=True, check=True)  # fmt: skip
    return {
        "pandoc": read_by_pandoc(pandoc, folder / "cite.bib")["URL"],
        "pybtex": read_back(folder / "cite.bib")["url"],
        "rispy": read_back(folder / "cite.ris")["urls"][0],
        "csl": json.loads(csl.stdout),
    }


@pytest.fixture(scope="module")
def underscored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site whose address has an underscore and a sub-path."""
    to = tmp_path_factory.mktemp("underscored") / "site"
    done = build(ROOT, to, SITE_URL="https://example.org/blue_book/")
    assert done.returncode == 0, done.stderr
    return to


def test_an_address_with_an_underscore_arrives_in_each_reader(pandoc: str, underscored: Path, library: Library) -> None:
    for page in library.chapters.pages.values():
        read = addresses_read(pandoc, underscored / page.address)
        assert set(read.values()) == {f"https://example.org/blue_book/{page.address}/"}, read


@pytest.mark.parametrize("root", ["https://example.org/~bluebook/a%20b/", "https://example.org/R&D/x^y/$a_b%23/"])
def test_an_address_with_signs_of_tex_arrives_in_each_reader(
    pandoc: str, library: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, root: str
) -> None:
    monkeypatch.setenv("SITE_URL", root)
    page = library.chapters.pages["2018/5-cyber"]
    for name, text in citation_files(library.chapters.editions["2018"], page, "2026-11-29").items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert set(addresses_read(pandoc, tmp_path).values()) == {public(page.address)} == {f"{root}2018/5-cyber/"}


def test_words_with_signs_of_tex_arrive_in_pandoc(pandoc: str, library: Library, tmp_path: Path) -> None:
    page = library.chapters.pages["2018/5-cyber"]
    words = "R&D at 50% of $5 #1 a_b ~x ^y {z} \\w"
    titled = replace(page, blocks=(replace(page.title, text=words), *page.blocks[1:]))
    (tmp_path / "cite.bib").write_text(
        bibtex(library.chapters.editions["2018"], titled, "2026-11-29"), encoding="utf-8"
    )
    assert read_by_pandoc(pandoc, tmp_path / "cite.bib")["title"] == words


# --- the styles' public CSL ---------------------------------------------------------------------------------------------

NOTES = {"chicago", "oscola"}  # whose citation is a note; the others' is an entry
# Where ours differs from what citeproc makes of the same item, and why.
DIFFERENCES = {
    "the publisher": "left out: it is the author, whom each manual lets stand for both",
    "(covering …), the section and the printed number": "unknown to CSL: beside the edition, and beside the chapter",
    "the locator of an entry": "CSL puts it in the text; ours stands beside the chapter, since we write one sentence",
    "a chapter's number": "left out by the CSL of MLA, OSCOLA and Harvard; ours stands before the locator",
    "site record “…”": "unknown to CSL: after the locator",
    "the day of access in MLA": "optional in the manual, and left out by the CSL; the site's text can change",
    "“in” in OSCOLA and Harvard": "in both manuals; the CSL writes it only before an editor's name",
    "commas and full stops within quotation marks": "in Chicago's and MLA's manuals; citeproc-py leaves them outside",
    "the capitals of a title": "Chicago's and MLA's CSL sets them; ours are the source's, whose words nothing changes",
    "‘…’ and day before month in Harvard": "British, as in its manual; the CSL names no language, so citeproc-py takes American",
}
# The parts that CSL leaves out, for each style.
UNKNOWN = {"chicago": {"day"}, "apa": {"day"}, "mla": {"chapter", "day"}, "oscola": {"chapter"}, "harvard": {"chapter"}}
QUOTES = {"chicago": "“”", "apa": "", "mla": "“”", "oscola": "‘’", "harvard": "‘’"}
ACCESSED = date(2026, 11, 5)
Case = tuple[CitedPlace, dict[str, Any], str, str]  # what is cited, its item, the label of its locator, its number


def cases(library: Library) -> list[Case]:
    """Each section, and of each one heading, paragraph, figure, footnote and record of each kind."""
    chapters, found = library.chapters, []
    for page in chapters.pages.values():
        edition = chapters.editions[page.edition]
        item = csl(edition, page, "2026-11-29") | {"accessed": {"date-parts": [[2026, 11, 5]]}}
        first = {block.kind: block for block in reversed(page.blocks) if block != page.title}
        for block in (page.title, *first.values()):
            thing = cited_place(edition, page, block)
            found.append((thing, item | {"title": thing.heading, "URL": thing.address}, *located(block.id)))
        for kind in KINDS:
            for record in library.records.of(kind):
                if f"{edition_of(record)}/{record.source}".partition("#")[0] == page.address:
                    thing = cited_record(library, kind, record)
                    found.append((thing, item | {"title": thing.heading, "URL": thing.address}, *located(thing.id)))
                    break
    return found


def located(id: str) -> tuple[str, str]:
    """The locator of a block, as CSL labels it; empty for a heading."""
    match = re.fullmatch(r"(p|fn-|fig-)(\d+)", id)
    return ({"p": "paragraph", "fn-": "note", "fig-": "figure"}[match[1]], match[2]) if match else ("", "")


def by_citeproc(found: list[Case], to: Path) -> list[dict[str, list[str]]]:
    """What citeproc makes of each: {style: [a note or in-text citation, an entry]}."""
    asked = to / "items.json"
    asked.write_text(json.dumps([case[1:] for case in found]), encoding="utf-8")
    script = Path(__file__).with_name("citeproc_cite.py")
    done = subprocess.run([str(PYTHON), "-W", "ignore", str(script), str(asked)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    cited_so: list[dict[str, list[str]]] = json.loads(done.stdout)
    return cited_so


def label_in(said: str, number: str) -> str:
    """The locator in a note or in-text citation with the words of its style: `, para. 6)` → para. 6."""
    match = re.search(rf"(?:, | )((?:[a-z]+|Note|Figure)\.? {number})(?=[,)]| <|$)", said)
    assert match, said
    return match[1]


def order(said: str, thing: CitedPlace, locator: str) -> list[str]:
    """The parts of a citation by their place in it."""
    hidden = re.sub(r"https?://[^\s>]+[^\s>.,]|\(?site record [“‘].*?[”’]|covering [^;)]+|\b\d+ Nov\w*\.? 2026|November 5, 2026",
                    lambda found: "_" * len(found[0]), said)  # fmt: skip
    bare = hidden.replace(thing.edition.title, "_" * len(thing.edition.title))
    places = {
        "author": said.find(AUTHOR),
        "year": bare.find(thing.edition.year),
        "heading": said.lower().find(thing.heading.lower()),
        "edition": said.find(thing.edition.title),
        "chapter": next((found.start() for found in [re.search(r"\b[Cc]h(?:ap|apter)?\.? 3\b", bare)] if found), -1),
        "locator": bare.find(locator) if locator else -1,
        "address": said.find(thing.address),
        "day": next((found.start() for found in [re.search("[Aa]ccessed", said)] if found), -1),
    }
    return [part for part in sorted(places, key=lambda part: places[part]) if places[part] >= 0]


def test_citations_have_the_parts_of_their_style_in_its_order(library: Library, tmp_path: Path) -> None:
    """Beside citeproc's citation of the same item: no part is missing, and only what DIFFERENCES explains is ours."""
    found = cases(library)
    kinds = {(case[2], bool(case[0].record)) for case in found}
    assert kinds >= {("", False), ("paragraph", False), ("figure", False), ("note", False), ("paragraph", True)}
    for (thing, _, label, number), theirs in zip(found, by_citeproc(found, tmp_path), strict=True):
        for key, (said, entry) in theirs.items():
            locator = label_in(said, number) if label else ""
            official, ours = said if key in NOTES else entry, sentence(STYLES[key], thing, ACCESSED)
            expected = order(official, thing, locator)
            added = UNKNOWN[key] | ({"locator"} if key not in NOTES else set())
            assert {"author", "year", "heading", "edition", "address"} <= set(expected), official
            assert [part for part in order(ours, thing, locator) if part not in added - set(expected)] == expected, (
                ours,
                official,
            )
            assert not label or "locator" in order(ours, thing, locator), (locator, ours)
            if QUOTES[key]:
                opens, closes = QUOTES[key]
                heading = re.escape(thing.heading)
                assert re.search(rf"{opens}{heading}[.,]?{closes}", ours), ours


def test_days_and_chapters_are_worded_as_in_the_styles(library: Library, tmp_path: Path) -> None:
    found = cases(library)[:1]
    theirs = by_citeproc(found, tmp_path)[0]
    ours = {key: sentence(style, found[0][0], ACCESSED) for key, style in STYLES.items()}
    for key, words in {"chicago": "chap. 3", "apa": "Chapter 3", "oscola": "accessed 5 November 2026"}.items():
        assert words in theirs[key][key not in NOTES] and words in ours[key]
    assert "(Accessed: November 5, 2026)" in theirs["harvard"][1] and "(Accessed: 5 November 2026)" in ours["harvard"]
