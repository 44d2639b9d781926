"""Whole builds and previews: the same bytes on any day, in any folder, and what a mistake does to them."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import tarfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bluebook.collection import Library
from bluebook.deploy.release import write_release
from bluebook.deploy.server_config import compress
from tests.support.build import build, succeed
from tests.support.checkout import BUILT_FROM, ROOT, copy_checkout, edit, spoil, write
from tests.support.preview import DEADLINE, Preview


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the real project in a folder whose name has a space and letters that are not English."""
    return copy_checkout(tmp_path / "Blaubücher 外交青書", *BUILT_FROM)


def test_a_site_with_mistakes_is_not_built_and_all_of_them_are_reported(checkout: Path, library: Library) -> None:
    places = [spoil(checkout, records[-1]) for records in (library.records.meetings, library.records.missions)]
    done = build(checkout, checkout / "site")
    output = done.stdout + done.stderr
    assert done.returncode != 0
    assert [place for place in places if place in output] == places
    assert "2 mistakes in the data or the text:" in output
    assert "Traceback" not in output
    assert not (checkout / "site").exists()


def test_a_site_that_is_right_is_built_in_any_folder(checkout: Path) -> None:
    done = build(checkout, checkout / "site")
    assert done.returncode == 0, done.stderr
    assert (checkout / "site/2018/5-cyber/index.html").exists()


@pytest.fixture
def preview(checkout: Path, tmp_path: Path) -> Iterator[Preview]:
    """The real site under MkDocs's own preview."""
    running = Preview(checkout, tmp_path / "preview.log", "mkdocs", "serve", "--dev-addr", "{address}")
    yield running
    running.end()


def test_a_preview_outlives_a_mistake_and_shows_its_correction(
    preview: Preview, checkout: Path, library: Library
) -> None:
    """MkDocs lets a page that is asked for while there is a mistake wait; it must be answered once that is mended."""
    serial = {r.id for one in library.series for _, r in one.records}  # the register would miss a renamed series
    record = next(r for r in library.records.meetings if r.id not in serial)
    table, changed = "data/meetings/", "The Meeting as Corrected"
    file = checkout / record.origin.file
    good = file.read_text(encoding="utf-8")
    preview.until(lambda: record.name in preview.page(table))
    place = spoil(checkout, record)
    preview.until(lambda: place in preview.said())
    assert "Traceback" not in preview.said()
    with ThreadPoolExecutor() as browser:
        asked = browser.submit(preview.page, table)
        file.write_text(good.replace(f"name: {record.name}", f"name: {changed}", 1), encoding="utf-8")
        preview.until(lambda: changed in preview.page(table))
        assert changed in asked.result(DEADLINE)
    assert preview.process.poll() is None


DEPARTURES = {  # what is done to a file → what is said of it
    "a letter": ("docs/2018/5-cyber.md", "are characterized as", "are charakterized as", "the text departs from tests/sources/"),
    "a source": ("tests/sources/bluebook-2018.txt", "are characterized as", "are charakterized as", "where that prints `charakt"),
    "a register that is cut": ("data/addresses.txt", "/2018/5-cyber/#p3\tCyberattacks are characterized as being highly anonymous, advantageous\n", "", "is not on the register"),
    "a page off the navigation": ("mkdocs.yml", "      - (5) Cyber: 2018/5-cyber.md\n", "", "is not in the navigation"),
}  # fmt: skip


@pytest.mark.parametrize("departure", DEPARTURES)
def test_what_must_not_be_published_is_not_built(departure: str, checkout: Path) -> None:
    file, old, new, message = DEPARTURES[departure]
    edit(checkout, file, old, new)
    done = build(checkout, checkout / "site")
    assert done.returncode != 0 and message in done.stderr and "Traceback" not in done.stderr
    assert not (checkout / "site").exists()


def test_a_draft_is_built_but_never_under_a_public_address(checkout: Path) -> None:
    edit(checkout, "docs/2018/5-cyber.md", "are characterized as", "are charakterized as")
    succeed(build(checkout, checkout / "site", BLUEBOOK_DRAFT="1"))
    assert "are charakterized as" in (checkout / "site/2018/5-cyber/index.html").read_text(encoding="utf-8")
    done = build(checkout, checkout / "public", BLUEBOOK_DRAFT="1", SITE_URL="https://example.org/")
    assert done.returncode != 0 and "the text departs from tests/sources/" in done.stderr


def test_everyone_can_read_a_site_whatever_the_umask(checkout: Path) -> None:
    """A web server runs as somebody else."""
    before = os.umask(0o077)
    try:
        succeed(build(checkout, checkout / "site"))
    finally:
        os.umask(before)
    made = list((checkout / "site").rglob("*"))
    assert len(made) > 300
    wanted = {True: 0o755, False: 0o644}
    assert [str(path) for path in made if path.stat().st_mode & 0o777 != wanted[path.is_dir()]] == []


ADDRESSES = ["https://exa mple.org/", "ftp://x/", "javascript:alert(1)", "https://example.org/?a=b", "example.org", "https://u:p@x.org/"]  # fmt: skip


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_that_cannot_be_cited_stops_the_build(address: str, checkout: Path) -> None:
    done = build(checkout, checkout / "site", SITE_URL=address)
    assert done.returncode != 0 and "Traceback" not in done.stderr
    assert not (checkout / "site").exists()


def test_words_that_are_not_in_the_text_stop_the_build(checkout: Path) -> None:
    edit(checkout, "docs/data/disagreements.md", "about 730 people", "about 731 people")
    done = build(checkout, checkout / "site")
    assert done.returncode != 0
    assert "docs/data/disagreements.md" in done.stderr and "about 731 people" in done.stderr


@pytest.mark.parametrize("file", ["2015/index.md", "data/who.md"])
def test_a_page_that_the_theme_fails_on_is_named_once(file: str, checkout: Path) -> None:
    """Whichever process writes it: one begins with the first page, the other with the last."""
    call = f"{{% if page and page.file.src_uri == '{file}' %}}{{{{ nothing_of_this_name() }}}}{{% endif %}}"
    edit(checkout, "overrides/main.html", "{% block announce %}", "{% block announce %}" + call)
    done = build(checkout, checkout / "site")
    assert done.returncode != 0
    assert re.findall(r"Error building page '(.+?)'.*\n", done.stderr) == [file]


@pytest.fixture
def one_core() -> Iterator[None]:
    """What is started meanwhile runs on one core, where the system can say so: a build then has no second process."""
    cores = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
    if cores:
        os.sched_setaffinity(0, {min(cores)})
    yield
    if cores:
        os.sched_setaffinity(0, cores)


def test_two_builds_on_other_days_and_cores_are_the_same_to_the_byte(
    site: Path, tmp_path: Path, one_core: None
) -> None:
    again = tmp_path / "again"
    assert build(ROOT, again, SOURCE_DATE_EPOCH="1900000000").returncode == 0
    files = sorted(path.relative_to(site) for path in site.rglob("*") if path.is_file())
    assert files == sorted(path.relative_to(again) for path in again.rglob("*") if path.is_file())
    assert [str(f) for f in files if (site / f).read_bytes() != (again / f).read_bytes()] == []


def test_the_serving_of_drafts_is_not_guarded(checkout: Path) -> None:
    """`serve` writes a script of its own into each page, to load it anew: it gives its own address as the site's."""
    config = (checkout / "mkdocs.yml").read_text(encoding="utf-8")
    local = re.sub(r"^site_url: .*", "site_url: http://127.0.0.1:8000/", config, count=1, flags=re.MULTILINE)
    write(checkout, "mkdocs.yml", local)
    succeed(build(checkout, checkout / "site", PYTHONPATH=str(checkout)))
    assert "Content-Security-Policy" not in (checkout / "site/index.html").read_text(encoding="utf-8")


def test_a_release_has_sources_packages_and_site_and_is_the_same_each_time(site: Path, tmp_path: Path) -> None:
    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels/one.whl").write_bytes(b"a package")
    once, again = (write_release(ROOT, site, tmp_path / "wheels", tmp_path / name) for name in ("a.tar.gz", "b.tar.gz"))
    assert once.read_bytes() == again.read_bytes()
    with tarfile.open(once) as archive:
        names = set(archive.getnames())
    needed = {
        "Makefile",
        "mkdocs.yml",
        "requirements.lock",
        "requirements.txt",
        "data/editions.yml",
        "tests/sources/bluebook-2018.txt",
    }
    assert {f"bluebook/{name}" for name in needed | {"wheels/one.whl", "site/index.html"}} <= names
    assert not [name for name in names if "/.git/" in name or "/.venv" in name or "__pycache__" in name]


def test_compressed_forms_are_the_files_and_the_same_at_each_run(site: Path, tmp_path: Path) -> None:
    written = []
    for turn in ("one", "two"):
        copy = shutil.copytree(site, tmp_path / turn)
        written.append({path.relative_to(copy).as_posix(): path.read_bytes() for path in compress(copy)})
    assert written[0] == written[1]
    packed = [name for name in written[0] if name.endswith(".gz")]
    assert {"index.html.gz", "assets/js/search/index.js.gz", "data/meetings.csv.gz"} <= set(packed)
    for name in packed:
        assert gzip.decompress(written[0][name]) == (site / name.removesuffix(".gz")).read_bytes()
