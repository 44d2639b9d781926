"""What the offline ZIP holds."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from playwright.sync_api import expect

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW, Location, PublicLocation
from bluebook.content.changes import version
from bluebook.content.site_files import FOLDER, MANIFEST, ZIP
from bluebook.deploy.offline import COVER
from bluebook.render.offline import CHECKS, take_along, zip_use, zip_use_copied
from bluebook.render.view import View
from tests.support import every
from tests.support.offline import pages_of
from tests.support.pages import ids, links
from tests.support.reader import Reader
from tests.support.rings import slow


@slow
def test_every_link_opens_a_file_of_the_folder_or_the_public_site(folder: Path) -> None:
    trees = pages_of(folder)
    known = {name: set(ids(tree)) for name, tree in trees.items()}
    dead, outside = [], set()
    for name, tree in trees.items():
        for tag, value in links(tree):
            target = urlsplit(urljoin(f"https://folder.example/{name}", value))
            file = unquote(target.path).lstrip("/")
            if urlsplit(value).scheme:
                outside.add(value)
            elif not (folder / file).is_file():
                dead.append(f"{name}: {tag} {value}")
            elif target.fragment and unquote(target.fragment) not in known[file]:
                dead.append(f"{name} leads to no such place: {value}")
    assert dead == []
    public = {url.removeprefix(PREVIEW) for url in outside if url.startswith(PREVIEW)}
    left_out = {path for path in public if not (folder / unquote(urlsplit(path).path) / "index.html").is_file()}
    assert {urlsplit(path).path for path in left_out} == {"opensearch.xml", "changes.xml"}


def test_every_page_of_the_site_is_in_it_and_nothing_that_needs_a_server(site: Path, folder: Path) -> None:
    here = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*.html")}
    assert there == (here - {"404.html"}) | {COVER}
    for needless in (*every(site.rglob("*.map")), site / "robots.txt"):
        assert needless.exists() and not (folder / needless.relative_to(site)).exists(), needless
    assert (folder / "data/meetings.xlsx").is_file() and (folder / "2018/5-cyber/cite.bib").is_file()


def test_the_manifest_names_each_file_with_its_hash(folder: Path) -> None:
    lines = (folder / MANIFEST).read_text(encoding="utf-8")
    told = {name: hash for hash, name in (line.split("  ", 1) for line in lines.splitlines())}
    files = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
    assert set(told) == set(files) - {MANIFEST, COVER}
    assert [n for n in told if told[n] != hashlib.sha256(files[n].read_bytes()).hexdigest()] == []


@pytest.mark.parametrize("system", ["Linux", "macOS"])
def test_the_command_of_each_system_finds_a_changed_and_a_missing_file(
    folder: Path, tmp_path: Path, system: str
) -> None:
    command = CHECKS[system]
    if shutil.which(command.split()[0]) is None:
        pytest.skip(f"this machine has no {command.split()[0]}")
    copy = Path(shutil.copytree(folder, tmp_path / "copy"))
    whole = subprocess.run(command, shell=True, cwd=copy, capture_output=True, text=True)
    assert (whole.returncode, whole.stdout) == (0, "")
    (copy / "2018/5-cyber/index.html").write_text("changed")
    (copy / "data/meetings.csv").unlink()
    done = subprocess.run(command, shell=True, cwd=copy, capture_output=True, text=True)
    assert done.returncode == 1 and "2018/5-cyber/index.html" in done.stdout and "data/meetings.csv" in done.stdout


def test_windows_can_hold_every_file_and_compare_it_with_the_manifest(folder: Path) -> None:
    """PowerShell's command splits a line at its spaces, and reads names without a byte-order mark as they are."""
    content = (folder / MANIFEST).read_bytes()
    assert content.isascii() and b"\r" not in content
    for line in every(content.decode().splitlines(), 100):
        hash, name = line.split()  # no space in a name
        assert re.fullmatch(r"[0-9a-f]{64}", hash) and len(f"{FOLDER}/{name}") < 120
        assert not re.search(r'[<>:"\\|?*]', name)
        parts = name.split("/")
        assert not [
            p for p in parts if p.endswith((".", " ")) or re.match(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)", p)
        ]
    assert r"-split '\s+', 2" in CHECKS["Windows, in PowerShell"] and "Get-FileHash" in CHECKS["Windows, in PowerShell"]


def test_the_cover_shows_the_manifest_its_hash_and_the_date_of_the_text(visitor: Reader, folder: Path, library: Library) -> None:  # fmt: skip
    page = visitor.open(f"/{COVER}")
    lines = (folder / MANIFEST).read_text(encoding="utf-8")
    assert page.locator(".bb-manifest").inner_text().strip() == lines.strip()
    said = page.locator("main").inner_text()
    assert hashlib.sha256(lines.encode()).hexdigest() in said and PREVIEW in said
    for edition in library.chapters.editions.values():
        assert f"{edition.title} covers {edition.covers}" in said
    assert f"last changed on {version(library.changes)}" in said
    page.click("text=Open the collection")
    expect(page.locator("article h1")).to_be_visible()
    assert page.url == f"{folder.as_uri()}/index.html"


def test_the_site_speaks_of_the_zip_only_where_it_was_made(
    site: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Links, and how to use it; on a site without it, nothing, not even that there is none."""
    view = View(library, Location("about/offline", "about/offline"))
    copied = View(library, PublicLocation("about/offline", ""))
    assert 'href="../../books/2018.epub"' in take_along(view)
    for page in ("index.html", "index.md"):
        assert "ZIP" not in (site / "about/offline" / page).read_text(encoding="utf-8")
    assert "ZIP" not in take_along(view) and zip_use(view) == zip_use_copied(copied) == ""
    monkeypatch.setenv("BLUEBOOK_MADE", "books bundle")
    assert f'href="../../{ZIP}"' in take_along(view) and f'data-file="{ZIP}"' in take_along(view)
    assert f"one file, {ZIP}" in take_along(view) and f"certutil -hashfile {ZIP} " in zip_use(view)
    assert "{ #use }" in zip_use(view)
    assert {*re.findall(r"\]\((.*?)\)", zip_use_copied(copied))} == {
        f"{PREVIEW}{page}" for page in ("about/offline/#use", "check/", "briefing/")
    }
