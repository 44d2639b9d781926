"""The sizes of files on the page of their edition."""

from __future__ import annotations

from pathlib import Path

import pytest

from bluebook.collection import Library
from bluebook.deploy.file_sizes import size_words, write_sizes
from bluebook.render.facts import size_of


@pytest.mark.parametrize(
    ("size", "words"), [(1, " (1 kB)"), (34_357, " (34 kB)"), (999_499, " (999 kB)"), (1_240_000, " (1.2 MB)")]
)
def test_a_size_is_in_kilobytes_or_megabytes(size: int, words: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * size)
    assert size_words(tmp_path / "file") == words


def test_sizes_are_written_where_files_are_and_again_when_they_have_changed(tmp_path: Path, library: Library) -> None:
    (tmp_path / "2018").mkdir()
    page = tmp_path / "2018/index.html"
    page.write_text(f"<p>{size_of('a.epub')}, {size_of('b.pdf')}</p>", encoding="utf-8")
    (tmp_path / "a.epub").write_bytes(b"x" * 2_000)
    write_sizes(tmp_path, library)
    assert page.read_text(encoding="utf-8").count("</span>") == 2 and "> (2 kB)<" in page.read_text(encoding="utf-8")
    (tmp_path / "a.epub").write_bytes(b"x" * 5_000)
    (tmp_path / "b.pdf").write_bytes(b"x" * 3_000_000)
    write_sizes(tmp_path, library)
    assert "> (5 kB)<" in (html := page.read_text(encoding="utf-8")) and "> (3.0 MB)<" in html and "2 kB" not in html
