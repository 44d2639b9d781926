"""The Word file of a briefing list as other software reads it: python-docx, a validator of Office files, LibreOffice."""

from __future__ import annotations

import html
import json
import re
import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.support import debian
from tests.support.peers import run_peer
from tests.support.reader import Readers
from tests.support.word_files import CYBER, LIST, OTHER, written

NOTES = [one["citation"] for group in LIST["groups"] for one in group["items"]]
BENT = "https://bluebook.example/a%20b?q=%25zz%7C%7Bx%7D#%C3%A9%23"
ABOUT = "https://bluebook.example/about/"

READ = """
import json, sys, docx
file = docx.Document(sys.argv[1])
print(json.dumps({
    "paragraphs": [[p.style.name, p.text] for p in file.paragraphs],
    "table": [[cell.text for cell in row.cells] for row in file.tables[0].rows],
    "links": [link.address for row in file.tables[0].rows for cell in row.cells for p in cell.paragraphs for link in p.hyperlinks],
    "properties": [file.core_properties.title, file.core_properties.author, file.core_properties.language],
}))
"""
# Every objection to a file, as Microsoft's own schemas and the rules beside them have it.
VALIDATE = """
import json, sys
from openxml_audit import FileFormat, OpenXmlValidator
done = OpenXmlValidator(FileFormat.OFFICE_2019).validate(sys.argv[1])
print(json.dumps([error.description for error in done.errors]))
"""
# The validator asks for parts that the standard and Word do not ask for (ECMA-376, part 1, 11.3): fonts and theme.
OPTIONAL = re.compile(r"relationship type '\S+/(fontTable|theme)' is missing")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the files of this module are."""
    return tmp_path_factory.mktemp("word")


@pytest.fixture
def file(reader: Readers, folder: Path) -> Path:
    """The file of the hard list."""
    path = folder / "briefing.docx"
    path.write_bytes(written(reader().open("/check/"), LIST))
    return path


def converted(file: Path, to: Path) -> dict[str, str]:
    """The parts of a file as LibreOffice Writer saves it in its own format."""
    writer = debian.program("soffice") or pytest.fail("LibreOffice could not be installed")
    profile = f"-env:UserInstallation={(to / 'profile').as_uri()}"
    command = [writer, profile, "--headless", "--convert-to", "odt", "--outdir", str(to), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    with zipfile.ZipFile(to / f"{file.stem}.odt") as odt:
        return {name: odt.read(name).decode() for name in ("content.xml", "styles.xml", "meta.xml")}


def plain(xml: str) -> str:
    """The words of a piece of XML."""
    return html.unescape(re.sub(r"<[^>]+>", "", xml.replace("<text:s/>", " ")))


def test_python_docx_reads_the_file(file: Path) -> None:
    read = json.loads(run_peer(READ, file))
    assert read["paragraphs"][:4] == [
        ["Title", "Cyber & <piracy> “2018”"],
        ["Heading 1", "Cyberspace"],
        ["Quote", "Words of quotation 1"],
        ["Normal", "My first line."],
    ]
    assert read["table"][1] == ["2018, (5), ¶ 2", "2018", CYBER]
    assert read["links"] == [CYBER, OTHER, BENT]
    assert read["properties"] == ["Cyber & <piracy> “2018”", "", "en-GB"]


def test_the_file_is_valid(file: Path) -> None:
    assert [error for error in json.loads(run_peer(VALIDATE, file)) if not OPTIONAL.search(error)] == []


def test_the_validator_sees_a_style_that_is_out_of_order(file: Path, folder: Path) -> None:
    faulty = folder / "faulty.docx"
    with zipfile.ZipFile(file) as whole, zipfile.ZipFile(faulty, "w") as copy:
        for name in whole.namelist():
            content = whole.read(name)
            if name == "word/styles.xml":
                content = content.replace(b"<w:keepNext/><w:keepLines/>", b"<w:keepLines/><w:keepNext/>")
                assert content != whole.read(name)
            copy.writestr(name, content)
    assert [error for error in json.loads(run_peer(VALIDATE, faulty)) if not OPTIONAL.search(error)]


def test_libreoffice_has_its_footnotes_headings_language_and_links(file: Path, folder: Path) -> None:
    parts = converted(file, folder)
    content = parts["content.xml"]
    notes = re.findall(r'<text:note [^>]*note-class="footnote">.*?</text:note>', content, re.DOTALL)
    assert [plain(note) for note in notes] == [f"{number} {note}" for number, note in enumerate(NOTES, 1)]
    headings = re.findall(r"<text:h [^>]*>(.*?)</text:h>", content)
    assert [plain(heading) for heading in headings] == [
        "Cyberspace",
        "הצהרה (2018) in Hebrew",
        "Sources",
    ]
    assert set(re.findall(r'fo:language="([^"]*)" fo:country="([^"]*)"', content + parts["styles.xml"])) == {
        ("en", "GB")
    }
    assert set(re.findall(r'xlink:href="([^"]*)"', content)) == {CYBER, OTHER, BENT, ABOUT}
    assert "<dc:title>Cyber &amp; &lt;piracy&gt; “2018”</dc:title>" in parts["meta.xml"]
    assert "dc:creator" not in parts["meta.xml"]
