"""The ZIP of the site, made again."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import Location
from bluebook.content.site_files import FOLDER, ZIP
from bluebook.deploy.offline import write_bundle
from bluebook.render.offline import take_along
from bluebook.render.view import View
from tests.support.checkout import ROOT

ZIPPED = 8_000_000  # bytes that it may have


def test_the_zip_is_small_and_the_same_to_the_byte(
    site: Path, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "first.zip", tmp_path / "second.zip"
    assert write_bundle(site, first, library) == first.stat().st_size < ZIPPED
    for path in site.rglob("*"):
        path.touch()
    write_bundle(site, second, library)
    assert first.read_bytes() == second.read_bytes()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1514764800")
    write_bundle(site, second, library)
    content = second.with_name(f"{second.name}.sha256").read_bytes().decode()
    assert content == f"{hashlib.sha256(second.read_bytes()).hexdigest()}  {second.name}\n"
    with zipfile.ZipFile(second) as folder:
        assert {entry.date_time for entry in folder.infolist()} == {(2018, 1, 1, 0, 0, 0)}
        assert [entry.filename for entry in folder.infolist()] == sorted(folder.namelist())


def test_the_command_writes_the_zip_into_the_site_and_says_how_large(site: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(site, tmp_path / "site"))
    (copy / "books/2018.pdf").write_bytes(b"%PDF-")
    (copy / ZIP).write_bytes(b"PK")  # an earlier one, beside which it is made
    command = [sys.executable, "-m", "bluebook", "bundle", str(copy)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert re.search(rf"wrote .*{ZIP}: [\d,]+ bytes", done.stdout)
    names = zipfile.ZipFile(copy / ZIP).namelist()
    assert f"{FOLDER}/index.html" in names
    assert {f"{FOLDER}/books/2018.pdf", f"{FOLDER}/books/2018.epub"} <= set(names)
    assert not [name for name in names if name.endswith(".zip")]


def test_the_page_gives_the_size_of_the_zip_which_stays_the_same(
    site: Path, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = Path(shutil.copytree(site, tmp_path / "site"))
    monkeypatch.setenv("BLUEBOOK_MADE", "bundle")
    page = copy / "about/offline/index.html"
    links = take_along(View(library, Location("about/offline", "about/offline")))
    page.write_text(page.read_text("utf-8").replace("</h1>", f"</h1>{links}"), "utf-8")
    made = []
    for _ in range(2):
        subprocess.run([sys.executable, "-m", "bluebook", "bundle", str(copy)], cwd=ROOT, check=True)
        made.append((copy / ZIP).read_bytes())
        size = f" ({len(made[0]) / 1e6:.1f} MB)"
        assert f'data-file="{ZIP}">{size}</span>' in page.read_text("utf-8")
    assert made[0] == made[1]
