"""The site in Firefox, from a server and from a folder: it reads, searches, filters, cites and checks, and asks no other host."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bluebook.library import Library
from tests import debian
from tests.conftest import Server
from tests.peers.firefox import Firefox

CYBER = "2018/5-cyber/"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    """One Firefox for all tests, from Debian's package where the machine has none."""
    program = debian.program("firefox-esr") or pytest.fail("Firefox could not be installed")
    one = Firefox(program, tmp_path_factory.mktemp("firefox") / "profile")
    yield one
    one.stop()


@pytest.fixture(params=["from a server", "from a folder"])
def firefox(request: pytest.FixtureRequest, running: Firefox, site: Path, server: Server) -> Iterator[Firefox]:
    """Firefox with an address to start from; it may be left with no complaint, and no request to another host."""
    folder = request.param == "from a folder"
    running.base = f"{site.as_uri()}/" if folder else f"{server.url}/"  # type: ignore[attr-defined]
    running.file = "index.html" if folder else ""  # type: ignore[attr-defined]
    running.complaints.clear()
    running.requests.clear()
    yield running
    running.run("1")  # what was still to be told
    assert running.complaints == []
    hosts = {urlsplit(url).netloc for url in running.requests if urlsplit(url).scheme not in ("data", "blob")}
    assert hosts <= {urlsplit(server.url).netloc, ""}


def visit(firefox: Firefox, page: str, rest: str = "") -> None:
    """Open a page of the site."""
    firefox.open(f"{firefox.base}{page}{firefox.file}{rest}")  # type: ignore[attr-defined]


def test_every_word_of_a_section_is_shown(firefox: Firefox, library: Library) -> None:
    visit(firefox, "")
    assert "Diplomatic Bluebook" in firefox.run("document.querySelector('h1').innerText + document.title")
    visit(firefox, CYBER)
    shown = "".join(firefox.run("document.querySelector('article').innerText").split())
    for block in library.chapters.pages[CYBER.strip("/")].blocks:
        assert "".join(block.printed.split()) in shown, block.address
    assert firefox.run("getComputedStyle(document.querySelector('#p1')).fontFamily").startswith('"Iowan')


def test_the_search_finds(firefox: Firefox) -> None:
    visit(firefox, CYBER)
    firefox.press("/", *"budapest convention")
    first = firefox.wait("(document.querySelector('dialog a.result') || {}).href")
    assert "#p" in first
    firefox.press("Escape")
    assert firefox.run("document.querySelectorAll('dialog').length") == 0


def test_a_table_is_filtered(firefox: Firefox, library: Library) -> None:
    visit(firefox, "data/meetings/", "?edition=2018&who=australia")
    shown = firefox.run(
        "[...document.querySelectorAll('tbody tr')].filter(row => row.checkVisibility()).map(row => row.id)"
    )
    assert shown and all(id.startswith("2018-") for id in shown)
    firefox.run("document.querySelector('.bb-refine input[name=q]').focus()")
    firefox.press(*"trilateral")
    fewer = firefox.run(
        "[...document.querySelectorAll('tbody tr')].filter(row => row.checkVisibility()).map(row => row.id)"
    )
    assert 0 < len(fewer) < len(shown)
    assert "q=trilateral" in firefox.run("location.href")


def test_a_footnote_is_copied(firefox: Firefox) -> None:
    """What is pasted is what was copied."""
    visit(firefox, CYBER)
    firefox.run("document.querySelector('#p6 > .bb-number').focus()")
    firefox.press("Enter")
    firefox.wait("document.querySelector('.bb-menu') !== null")
    firefox.run(
        "[...document.querySelectorAll('.bb-menu button')].find(b => b.textContent === 'Copy as footnote').focus()"
    )
    firefox.press("Enter")
    firefox.wait("document.querySelector('.bb-status').textContent === 'Footnote copied.'")
    firefox.run(
        "document.querySelector('article').append(Object.assign(document.createElement('textarea'), {id: 'here'}))"
    )
    firefox.run("document.getElementById('here').focus()")
    firefox.press_with_control("v")
    pasted = firefox.wait("document.getElementById('here').value")
    assert "Diplomatic Bluebook 2018" in pasted and "¶ 6, https://bluebook.example/2018/5-cyber/#p6" in pasted


def test_a_draft_is_checked(firefox: Firefox, library: Library) -> None:
    words = " ".join(library.chapters.blocks["2018/5-cyber#p4"].text.split()[:9]).rstrip(",")
    visit(firefox, "check/")
    firefox.run("document.querySelector('textarea[name=draft]').focus()")
    firefox.press(*f'"{words}" (2018, ¶ 4). "These four words do not stand there" (2018).')
    firefox.run("document.querySelector('button[name=check]').focus()")
    firefox.press("Enter")
    found = firefox.wait(
        "(v => v.length === 2 && v)([...document.querySelectorAll('#findings [data-verdict]')].map(f => f.dataset.verdict))"
    )
    assert found == ["exact", "absent"]


def test_a_phone_gets_tables_as_tables(firefox: Firefox) -> None:
    """Rows shown as cards are still rows to a screen reader: their parts say so."""
    firefox.command("browsingContext.setViewport", context=firefox.tab, viewport={"width": 390, "height": 800})
    visit(firefox, "data/missions/")
    assert firefox.run("getComputedStyle(document.querySelector('tbody tr')).display") == "block"
    assert firefox.wait("document.querySelector('tbody td').getAttribute('role')") == "cell"
    assert firefox.run("document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth")
    firefox.command("browsingContext.setViewport", context=firefox.tab, viewport=None)
