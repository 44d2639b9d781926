"""Firefox: the folder for a closed network does all its work from disk, and pages are printed as documents."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from bluebook.content.site_files import ZIP
from bluebook.deploy.offline import COVER, write_bundle
from tests.peers.firefox import Firefox
from tests.peers.test_books import PYTHON, missing, run_together
from tests.support import debian, every
from tests.support.offline import AWKWARD, unpacked
from tests.support.pages import is_retired

READ = """
import json, sys, pypdf
reader = pypdf.PdfReader(sys.argv[1])
print(json.dumps([[page.extract_text(), *map(float, page.mediabox[2:])] for page in reader.pages]))
"""


@pytest.fixture(scope="module")
def folder(site: Path, library: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder as a reader unpacks it."""
    place = tmp_path_factory.mktemp("folder")
    write_bundle(site, place / ZIP, library)
    return unpacked(place / ZIP, place / AWKWARD)


@pytest.fixture
def firefox(folder: Path, tmp_path: Path) -> Iterator[Firefox]:
    """A Firefox that may neither complain nor ask for anything outside the folder."""
    program = debian.program("firefox-esr") or pytest.fail("Firefox could not be installed")
    running = Firefox(program, tmp_path / "profile")
    yield running
    running.stop()
    assert running.complaints == []
    own = (folder.as_uri(), "about:", "data:", "blob:")
    assert [url for url in running.requests if not url.startswith(own)] == []


def test_every_page_opens(firefox: Firefox, folder: Path) -> None:
    for path in every(sorted(path for path in folder.rglob("*.html") if not is_retired(path)), 20):
        firefox.open(path.as_uri())
        assert "Georgia" in firefox.run("getComputedStyle(document.querySelector('h1')).fontFamily"), path


def test_a_search_links_to_its_paragraph(firefox: Firefox, folder: Path) -> None:
    firefox.open(f"{folder.as_uri()}/{COVER}")
    firefox.run("setTimeout(() => document.querySelector('.bb-cover-open a').click(), 0) && null")
    firefox.wait("document.querySelector('#home-q') !== null")
    firefox.open(f"{folder.as_uri()}/search/index.html?q=WannaCry")
    firefox.wait(
        "document.querySelector('#results a.result')?.click() ?? document.querySelector('#results a.result')?.href"
    )
    assert firefox.wait("document.querySelector('#p2:target')?.innerText.includes('WannaCry')")
    assert firefox.run("location.href") == f"{folder.as_uri()}/2018/5-cyber/index.html#p2"


def test_filters_work(firefox: Firefox, folder: Path, library: Library) -> None:
    firefox.open(f"{folder.as_uri()}/data/meetings/index.html?edition=2015")
    expected = sum(meeting.id.startswith("2015") for meeting in library.records.meetings)
    assert firefox.wait("document.querySelector('.bb-shown')?.textContent").startswith(f"{expected} of ")


def test_citations_name_the_public_address(firefox: Firefox, folder: Path) -> None:
    firefox.open(f"{folder.as_uri()}/2018/5-cyber/index.html")
    firefox.run("document.querySelector('#p6 > .bb-number').click()")
    assert f"{PREVIEW}2018/5-cyber/#p6" in firefox.wait("document.querySelector('.bb-menu-preview')?.textContent")


def test_the_quotation_check_works(firefox: Firefox, folder: Path) -> None:
    firefox.open(f"{folder.as_uri()}/check/index.html")
    draft = "“Year by year, as cyberspace is becoming an essential platform” (Bluebook 2018)"
    firefox.run(f"document.querySelector('textarea[name=draft]').value = {json.dumps(draft)}")
    firefox.run("document.querySelector('button[name=check]').click()")
    assert firefox.wait("document.querySelector('#findings [data-verdict]')?.dataset.verdict") == "exact"


def sheets(pdf: bytes, tmp_path: Path) -> list[tuple[str, float, float]]:
    """The sheets of a PDF: text, width and height."""
    (tmp_path / "printed.pdf").write_bytes(pdf)
    done = subprocess.run([PYTHON, "-c", READ, tmp_path / "printed.pdf"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return [(text, width, height) for text, width, height in json.loads(done.stdout)]


def test_a_section_is_printed_word_for_word_with_head_and_foot(
    firefox: Firefox, folder: Path, library: Library, tmp_path: Path
) -> None:
    firefox.open(f"{folder.as_uri()}/2018/5-cyber/index.html")
    printed = sheets(firefox.print(), tmp_path)
    text = run_together("".join(words for words, _, _ in printed))
    assert missing(text, library.chapters.pages["2018/5-cyber"]) == []
    assert f"{PREVIEW}2018/5-cyber/" in text and "DiplomaticBluebook2018›Chapter3,Section1›3GlobalSecurity›(5)" in text
    assert "textunderthePublicDataLicense1.0" in text and "Searchbotheditions" not in text
    assert all(height > width for _, width, height in printed)


def test_a_wide_table_is_printed_on_lying_sheets_with_every_row(
    firefox: Firefox, folder: Path, library: Library, tmp_path: Path
) -> None:
    firefox.open(f"{folder.as_uri()}/data/missions/index.html")
    printed = sheets(firefox.print(), tmp_path)
    assert all(width > height for _, width, height in printed)
    text = run_together("".join(words for words, _, _ in printed))
    assert [m.id for m in library.records.missions if run_together(m.quote) not in text] == []


def test_the_briefing_list_goes_with_its_tab_and_into_a_word_file(firefox: Firefox, folder: Path) -> None:
    """Also where Firefox keeps a storage for each file."""
    count = "document.querySelector('.bb-briefing-count').textContent === "
    for at, (path, id) in enumerate({"2018/5-cyber": "p6", "2015/1-regional-security": "p1"}.items()):
        firefox.open(f"{folder.as_uri()}/{path}/index.html")
        firefox.wait("Boolean(window.bluebook && bluebook.briefing && bluebook.briefing.button)")
        firefox.run(f"document.querySelector('#{id} > .bb-number').click()")
        firefox.wait("Boolean(document.querySelector('[data-action=collect]'))")
        firefox.run("document.querySelector('[data-action=collect]').click()")
        firefox.wait(f"{count}'{at + 1}'")
    firefox.run("setTimeout(() => document.querySelector('.bb-briefing-link').click(), 0) && null")
    firefox.wait("document.querySelectorAll('#collection [data-address]').length === 2")
    assert firefox.run("document.getElementById('briefing-folder').hidden") is False
    firefox.run("(made = [], bluebook.files.save = (name, type, content) => made.push([name, content.length]), null)")
    firefox.run("document.querySelector('button[name=docx]').click()")
    firefox.wait("made.length === 1")
    name, size = firefox.run("made[0]")
    assert name == "briefing-list.docx" and size > 4000
