"""A site with hostile data runs none of it: on its pages, on the clipboard, in its downloads."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from bluebook.collection import read_library
from tests.support import every
from tests.support.build import build, once, succeed
from tests.support.checkout import BUILT_FROM, copy_checkout, write
from tests.support.downloads import csv_rows
from tests.support.hostile import parts, spoilt_file
from tests.support.pages import SitePages, Trees, article_of, text
from tests.support.server import Server
from tests.support.tables import read_clipboard, saved

HOSTILE = (
    '=1+1 "></script><script>window.hit = 1</script><img src=x onerror="window.hit = 2">{{ 7*7 }}{% x %}'
    "[x](javascript:alert(1)) &lt;b> `*_ '; \\"
)


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout in which every free field of every record is hostile, with its site."""

    def spoil(root: Path) -> None:
        copy_checkout(root, *BUILT_FROM)
        for path in (root / "data").glob("2*/*.yml"):
            spoilt_file(path, lambda number: f"{HOSTILE} {number}")
        write(root, "data/addresses.txt", "")  # series go with the names that they are known by
        succeed(build(root, root / "site", PYTHONPATH=str(root), BLUEBOOK_DRAFT="1"))

    return once(tmp_path_factory, "hostile", spoil)


def test_hostile_data_is_text_on_every_page(hostile: Path, pages: SitePages, usual: set[tuple[str, str]]) -> None:
    """In its head and in its scripts too."""
    trees = Trees(hostile / "site")
    known = {part for page in pages.trees.values() for part in parts(page)} | usual
    said = 0
    for page in trees.values():
        assert set(parts(page)) <= known
        assert not [e for e in page.iter() if "javascript:" in (e.get("href") or "") or e.get("src") == "x"]
        said += "{{ 7*7 }}" in text(page)
        assert "49{%" not in text(page)
    assert said > 5
    for name in ("meetings", "contributions", "missions", "figures", "charts"):
        tree = trees[f"/data/{name}/"]
        run = [s for s in tree.iter() if str(s.tag).endswith("script") and s.get("type") != "application/json"]
        assert not [s for s in every(run) if "window.hit" in (s.text or "")], name
        assert HOSTILE in text(article_of(tree)), name


def test_hostile_data_does_nothing_in_a_spreadsheet(hostile: Path) -> None:
    library = read_library(hostile)
    for kind, field in (("meetings", "name"), ("contributions", "purpose"), ("missions", "name"), ("figures", "name")):
        file = hostile / f"site/data/{kind}.csv"
        cells = [row[field] for row in csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline=""))]
        assert all(cell.startswith("'=1+1") for cell in every(filter(None, cells), 10))
        assert [row[field] for row in csv_rows(file)] == [getattr(r, field) or "" for r in library.records.of(kind)]
        with zipfile.ZipFile(file.with_suffix(".xlsx")) as book:
            assert "<f>" not in book.read("xl/worksheets/sheet1.xml").decode()


def test_hostile_data_is_shown_and_copied_and_does_nothing(hostile: Path, browser: Browser) -> None:
    server = Server(hostile / "site")
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{server.url}/data/meetings/?edition=2018")
    expect(page.locator("[id='2018-arf-ministerial-24'] .bb-name")).to_contain_text(HOSTILE)
    page.get_by_role("button", name="Copy table").click()
    expect(page.locator(".bb-table-status")).to_contain_text("Copied")
    assert "\r\n'=1+1" in read_clipboard(page, "text/plain")
    assert "<script>" not in read_clipboard(page, "text/html")
    names = [row["Meeting"] for row in every(saved(page), 10)]  # some begin with their ordinal
    assert any(name.startswith("'=1+1") for name in names) and not any(name.startswith("=") for name in names)
    for address in ("/2018/5-cyber/", "/data/who/#asean"):
        page.goto(server.url + address)
        assert page.get_by_text(HOSTILE).count() > 0
    assert page.evaluate("window.hit") is None
    context.close()
    server.stop()
