"""The e-books as epubcheck reads them."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from tests.support.epubs import files_of
from tests.support.peers import run_jar


@pytest.mark.parametrize("year", ["2015", "2018"])
def test_epubcheck_finds_neither_error_nor_warning(year: str, site: Path) -> None:
    done = run_jar("epubcheck", "epubcheck.jar", "--failonwarnings", site / f"books/{year}.epub")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 fatals / 0 errors / 0 warnings / 0 infos" in done.stdout


def test_epubcheck_sees_a_link_without_a_target(site: Path, tmp_path: Path) -> None:
    files = files_of((site / "books/2018.epub").read_bytes())
    files["EPUB/5-cyber.xhtml"] = files["EPUB/5-cyber.xhtml"].replace(b'href="#fn-7"', b'href="#fn-9999"')
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as book:
        for name, content in files.items():
            book.writestr(name, content)
    (tmp_path / "faulty.epub").write_bytes(out.getvalue())
    done = run_jar("epubcheck", "epubcheck.jar", tmp_path / "faulty.epub")
    assert done.returncode != 0 and "RSC-012" in done.stdout + done.stderr
