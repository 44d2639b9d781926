"""Citations read back by other software: a footnote pasted into LibreOffice Writer, entries in reference managers."""

from __future__ import annotations

import json
import re
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bluebook.citations import AUTHOR, PREVIEW, public
from bluebook.library import Library
from bluebook.references import bibtex, files
from tests import debian
from tests.conftest import ROOT, Reader, build
from tests.test_citations import CYBER, allowed, choose, pasted

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
    writer: str, library: Library, reader: Callable[..., Reader], tmp_path: Path
) -> None:
    """Its number stands at the end of the quotation, its words in the note."""
    page = allowed(reader()).open(CYBER)
    choose(page, "p7", "Copy quotation with footnote")
    content = opened(writer, pasted(page)["text/html"], tmp_path)
    note = re.search(r'<text:note [^>]*note-class="footnote">.*?</text:note>', content, re.DOTALL)
    assert note and "<text:note-citation>1</text:note-citation>" in note[0]
    words = re.sub(r"<[^>]+>", "", note[0])
    assert (
        words
        == f"1{AUTHOR}, Diplomatic Bluebook 2018 (covering 2017 to early 2018), chapter 3, 3 (5), ¶ 7, {PREVIEW}2018/5-cyber/#p7."
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
         'chapter': str(item.chapter_number), 'section': str(item.section)}
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
    return f"3, 3 {number[0]}" if number else "3, 3, "


def test_ris_is_read_as_a_book_section_by_a_corporate_author(site: Path, library: Library) -> None:
    for page in library.chapters.pages.values():
        entry = read_back(site / page.address / "cite.ris")
        assert entry["type_of_reference"] == "CHAP"
        assert [author.rstrip(",") for author in entry["authors"]] == [AUTHOR]
        assert entry["title"] == page.title.label and entry["year"] == page.edition
        assert entry["secondary_title"] == f"Diplomatic Bluebook {page.edition}"
        assert entry["section"].startswith(section_of(page)) and entry["urls"] == [f"{PREVIEW}{page.address}/"]


def test_bibtex_is_read_as_part_of_a_book_by_a_corporate_author(site: Path, library: Library) -> None:
    for page in library.chapters.pages.values():
        entry = read_back(site / page.address / "cite.bib")
        assert entry["type"] == "incollection" and entry["year"] == page.edition
        assert entry["authors"] == [[[], [], [], [f"{{{AUTHOR}}}"]]]  # one name, not a first and a last
        assert entry["title"].strip("{}") == page.title.label
        assert entry["booktitle"].strip("{}") == f"Diplomatic Bluebook {page.edition}"
        assert entry["chapter"].startswith(section_of(page)) and entry["url"] == f"{PREVIEW}{page.address}/"


def test_csl_is_set_as_a_chapter_by_a_corporate_author(site: Path, library: Library) -> None:
    for page in library.chapters.pages.values():
        entry = read_back(site / page.address / "cite.csl.json")
        assert entry["type"] == "chapter" and entry["year"] == int(page.edition) and entry["chapter"] == "3"
        assert f"3, {entry['section']}".startswith(section_of(page))
        for words in (AUTHOR, page.edition, f"Diplomatic Bluebook {page.edition}"):
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
    for name, text in files(library.chapters.editions["2018"], page).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert set(addresses_read(pandoc, tmp_path).values()) == {public(page.address)} == {f"{root}2018/5-cyber/"}


def test_words_with_signs_of_tex_arrive_in_pandoc(pandoc: str, library: Library, tmp_path: Path) -> None:
    page = library.chapters.pages["2018/5-cyber"]
    words = "R&D at 50% of $5 #1 a_b ~x ^y {z} \\w"
    titled = replace(page, blocks=(replace(page.title, text=words), *page.blocks[1:]))
    (tmp_path / "cite.bib").write_text(bibtex(library.chapters.editions["2018"], titled), encoding="utf-8")
    assert read_by_pandoc(pandoc, tmp_path / "cite.bib")["title"] == words
