"""A site with hostile data runs none of it: on its pages, on the clipboard, in its downloads."""

from __future__ import annotations

import csv
import io
import re
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from bluebook.collection import Library, read_library
from tests.support import every
from tests.support.build import build
from tests.support.checkout import ROOT, write
from tests.support.downloads import csv_rows
from tests.support.hostile import parts, spoilt_file
from tests.support.pages import SitePages, parse
from tests.support.server import Server
from tests.support.tables import read_clipboard, saved

HOSTILE = '=1+1 "><script>window.hit = 1</script><img src=x onerror="window.hit = 2"> \'; \\'


def test_hostile_words_in_a_record_are_shown_and_do_nothing(browser: Browser, tmp_path: Path) -> None:
    root = tmp_path / "root"
    for name in ("bluebook", "data", "docs", "overrides"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("macros.py", "mkdocs.yml"):
        shutil.copy(ROOT / name, root / name)
    path = root / "data/2018/meetings.yml"
    said = path.read_text(encoding="utf-8")
    name = "name: ASEAN Regional Forum (ARF) Ministerial Meeting\n"
    assert f"\n  {name}  ordinal: 24" in said
    hostile = "name: '" + HOSTILE.replace("'", "''") + "'\n"
    path.write_text(said.replace(f"\n  {name}  ordinal: 24\n", f"\n  {hostile}"), encoding="utf-8")
    done = build(root, tmp_path / "site")
    assert done.returncode == 0, done.stderr
    server = Server(tmp_path / "site")
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{server.url}/data/meetings/?q=window.hit")
    row = page.locator("[id='2018-arf-ministerial-24']")
    expect(row.locator(".bb-name")).to_have_text(HOSTILE)
    page.get_by_role("button", name="Copy table").click()
    expect(page.locator(".bb-told")).to_contain_text("Copied 1 of")
    assert read_clipboard(page, "text/plain").split("\r\n")[1].startswith("'=1+1")
    assert "<script>" not in read_clipboard(page, "text/html")
    assert saved(page)[0]["Meeting"] == "'" + HOSTILE
    for address in ("/2018/5-cyber/", "/data/who/#asean"):
        page.goto(server.url + address)
        assert page.get_by_text(HOSTILE).count() > 0
    assert page.evaluate("window.hit") is None
    context.close()
    server.stop()
    server.server.server_close()


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Library]:
    """The site of a copy of the project in which a meeting, a contribution and a mission carry hostile text."""
    root = tmp_path_factory.mktemp("hostile")
    for name in ("bluebook", "data", "docs", "overrides"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("macros.py", "mkdocs.yml"):
        shutil.copy(ROOT / name, root / name)
    words = HOSTILE.replace("'", "''")
    for file, field in (("meetings", "name"), ("contributions", "purpose"), ("missions", "name")):
        path = root / f"data/2018/{file}.yml"
        text = re.sub(rf"^  {field}: .*$", lambda m, f=field: f"  {f}: '{words}'", path.read_text("utf-8"), flags=re.M)  # type: ignore[misc]
        path.write_text(text, encoding="utf-8")
    done = build(root, root / "site")
    assert done.returncode == 0, done.stderr
    return root / "site", read_library(root)


def test_hostile_text_is_shown_as_text(hostile: tuple[Path, Library]) -> None:
    site, _ = hostile
    trees = SitePages(site).trees
    for page in ("meetings", "contributions", "missions", "charts"):
        tree = trees[f"/data/{page}/"]
        run = [s for s in tree.iter() if str(s.tag).endswith("script") and s.get("type") != "application/json"]
        assert not [s for s in every(run) if "alert" in (s.text or "")], page
        assert HOSTILE in "".join(tree.find(".//article").itertext()), page  # type: ignore[union-attr]


def test_hostile_text_does_nothing_in_a_spreadsheet(hostile: tuple[Path, Library]) -> None:
    site, library = hostile
    for kind, field in (("meetings", "name"), ("contributions", "purpose"), ("missions", "name")):
        raw = (site / f"data/{kind}.csv").read_bytes().decode("utf-8-sig")
        written_cells = [row[field] for row in csv.DictReader(io.StringIO(raw, newline=""))]
        assert f"'{HOSTILE}" in written_cells and HOSTILE not in written_cells
        assert [row[field] for row in csv_rows(site / f"data/{kind}.csv")] == [
            getattr(record, field) or "" for record in library.records.of(kind)
        ]
        with zipfile.ZipFile(site / f"data/{kind}.xlsx") as book:
            assert "<f>" not in book.read("xl/worksheets/sheet1.xml").decode()


NASTY = (
    "</script><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}{% x %}[x](javascript:alert(1)) &lt;b> `*_"
)


def test_a_whole_site_with_hostile_data_runs_none_of_it(
    pages: Any, usual: set[tuple[str, str]], tmp_path: Path
) -> None:
    """Every free field of every record says it, in every page that the engine builds, in its head and in its scripts."""
    root = tmp_path / "root"
    root.mkdir()
    for folder in ("bluebook", "data", "docs", "overrides"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("macros.py", "mkdocs.yml"):
        shutil.copy(ROOT / name, root / name)
    for path in (root / "data").rglob("*.yml"):
        if path.parent.name.isdigit():
            spoilt_file(path, lambda number: f"{NASTY} {number}")
    write(root, "data/addresses.txt", "")  # series go with the names that they are known by
    done = build(root, tmp_path / "site", PYTHONPATH=str(root))
    assert done.returncode == 0, done.stderr
    known = {part for page in pages.trees.values() for part in parts(page)} | usual
    said = 0
    for path in (tmp_path / "site").rglob("*.html"):
        page = parse(path)
        assert set(parts(page)) <= known
        assert not [e for e in page.iter() if "javascript:" in (e.get("href") or "") or e.get("src") == "x"]
        said += "{{ 7*7 }}" in "".join(page.itertext())
        assert "49{%" not in "".join(page.itertext())
    assert said > 5
