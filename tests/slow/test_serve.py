"""`make serve`: what it shows is what a clean build of the same sources would hold, at each moment."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from bluebook.collection import Library
from tests.support.build import environment, succeed
from tests.support.checkout import BUILT_FROM, copy_checkout, edit, spoil, tree, write
from tests.support.preview import DEADLINE, Preview

# A build for another address, before sizes of files, fingerprints and policy.
BUILD = """
import sys
from mkdocs.commands.build import build
from mkdocs.config import load_config
from bluebook.deploy import publish
publish.fingerprint_site = lambda site, guarded: None
publish.write_sizes = lambda site, library: None
build(load_config("mkdocs.yml", site_dir=sys.argv[1], site_url=sys.argv[2]))
"""
RELOAD = re.compile(rb'<script src="/livereload.js" data-changes="/livereload\?([\w-]+)" defer></script>')
MEETING = "level: 2+2 ministers\n  note: Seen by a zebra.\n  source: 1-regional-security#p2"
# One of every kind of file: the file, words that it has once, what they become, and where that is shown.
CODE = [
    ("mkdocs.yml", "This is an unofficial presentation, not", "This is a zebra of a presentation, not", "about/"),
    ("overrides/main.html", "Preview: do not cite", "Preview: zebra do not cite", "2015/"),
    ("bluebook/render/templates/retired_page.html", "</h1>", ", zebra</h1>", "about/hosting/"),
    ("bluebook/render/facts.py", "Download the whole table: ", "Download the whole zebra: ", "data/meetings/"),
    (
        "bluebook/render/macros.py",
        '"themes": theme_table',
        '"themes": lambda view: f"zebra{theme_table(view)}"',
        "compare/",
    ),
]
CONTENT = [
    (
        "docs/2018/5-cyber.md",
        "Cyberattacks are characterized",
        "Cyberattacks (zebra) are characterized",
        "2018/5-cyber/",
    ),
    ("docs/about/offline.md", "# Use this site offline", "# Use this zebra offline", "about/offline/"),
    ("docs/assets/js/page/keyboard.js", "(() => {\n", "(() => {\n  window.zebra = 1;\n", "assets/js/page/keyboard.js"),
    ("docs/assets/css/charts.css", ".bb-chart-about {", ".zebra,\n.bb-chart-about {", "assets/css/charts.css"),
    (
        "data/2018/contributions.yml",
        "Patrol vessels and other support for maritime",
        "Zebra vessels and other support for maritime",
        "data/contributions/",
    ),
    ("data/2018/missions.yml", "co-chair, from", "co-chair (zebra), from", "data/missions/"),
    ("data/2015/meetings.yml", "level: 2+2 ministers\n  source: 1-regional-security#p2", MEETING, "data/meetings/"),
    ("data/abbreviations.yml", "Acquisition and Cross-Servicing", "Zebra and Cross-Servicing", "about/abbreviations/"),
    ("data/changes.yml", "why: Chicago, APA, MLA", "why: Zebra, Chicago, APA, MLA", "about/changes/"),
    ("data/editions.yml", "chapter_title: Japan’s", "chapter_title: Zebra Japan’s", "2015/"),
    ("data/expressions.yml", "The older name of the region", "The zebra name of the region", "compare/expressions/"),
    (
        "data/names.yml",
        "other: [Afghan]",
        "other: [Afghan, Zebra]",
        "assets/js/search/index.js",
    ),  # the text has one by then
    ("data/redirects.yml", "It compared this site with", "The zebra compared this site with", "about/performance/"),
    ("data/themes.yml", "about: The aims", "about: The zebra aims", "compare/regional-security-policy/"),
    ("data/words.yml", "premier]", "premier, zebra]", "assets/js/search/words/-pm.js"),
]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the real project."""
    return copy_checkout(tmp_path / "checkout", *BUILT_FROM)


@pytest.fixture
def preview(checkout: Path, tmp_path: Path) -> Iterator[Preview]:
    """The real site under `make serve`."""
    running = Preview(checkout, tmp_path / "preview.log", "bluebook.serve", "--port", "{port}")
    yield running
    running.end()


def shown(preview: Preview, path: str) -> bytes:
    """A file of the served site without the script that reloads it; empty where it is not shown."""
    status, content = preview.file(path.removesuffix("index.html"))
    return RELOAD.sub(b"", content) if status == 200 else b""


def differences(preview: Preview, root: Path, to: Path) -> list[str]:
    """The files that the served site has otherwise than a clean build for its address."""
    command = [sys.executable, "-c", BUILD, str(to), f"http://{preview.address}/"]
    succeed(subprocess.run(command, cwd=root, env=environment(), capture_output=True, text=True))
    built = tree(to)
    assert len(built) > 300
    del built["_headers"]  # the policy, which a preview has not
    return [path for path, content in built.items() if shown(preview, path) != content]


def test_every_file_is_that_of_a_clean_build_after_every_edit(preview: Preview, checkout: Path, tmp_path: Path) -> None:
    preview.until(lambda: preview.page("") != "")
    assert differences(preview, checkout, tmp_path / "first") == []
    for turn, edits in (("code", CODE), ("content", CONTENT)):
        for file, old, new, path in edits:
            before = shown(preview, path).lower().count(b"zebra")
            edit(checkout, file, old, new)
            assert shown(preview, path).lower().count(b"zebra") > before, f"{file}: {preview.said()}"
        assert differences(preview, checkout, tmp_path / turn) == []
    assert [line for line in preview.said().splitlines()[1:] if not line.startswith("warning: ")] == []


def test_a_new_page_and_one_that_is_gone(preview: Preview, checkout: Path) -> None:
    preview.until(lambda: preview.page("about/new/") == "" and preview.page("about/") != "")
    write(checkout, "docs/about/new.md", "# A new page\n")
    edit(checkout, "mkdocs.yml", "      - Changes: about/changes.md\n", "      - Changes: about/new.md\n")
    assert 'not included in the "nav"' in preview.file("about/")[1].decode().replace("&quot;", '"')
    (checkout / "docs/about/changes.md").unlink()
    assert preview.file("about/changes/")[0] == 404


def test_mistakes_are_shown_until_they_are_mended(preview: Preview, checkout: Path, library: Library) -> None:
    preview.until(lambda: preview.page("data/meetings/") != "")
    version = RELOAD.search(preview.file("data/meetings/")[1])
    assert version
    record = library.records.meetings[-1]
    file = checkout / record.origin.file
    good = file.read_text(encoding="utf-8")
    with ThreadPoolExecutor() as browser:
        open_page = browser.submit(preview.file, f"livereload?{version[1].decode()}")
        place = spoil(checkout, record)
        assert b"data: changed" in open_page.result(DEADLINE)[1]
    status, page = preview.file("data/meetings/")
    assert status == 503 and place in page.decode() and RELOAD.search(page)
    preview.until(lambda: place in preview.said())
    assert "Traceback" not in preview.said() and preview.process.poll() is None
    file.write_text(good, encoding="utf-8")
    assert record.name in preview.page("data/meetings/").replace("&amp;", "&")


MISTAKES = [
    ("data/addresses.txt", "/2018/\tDiplomatic", "/2018/zebra/\tZebra\n/2018/\tDiplomatic", "/2018/zebra/"),
    ("bluebook/render/facts.py", "from __future__", "from from __future__", "SyntaxError"),
    ("macros.py", "def library_of", "def def library_of", "SyntaxError"),
    ("overrides/main.html", "{% block libs %}", "{% block libs", "TemplateSyntaxError"),
    ("mkdocs.yml", "strict: true", "strict: perhaps", "strict"),
    ("docs/about/offline.md", "# Use this site offline", "# Use this site offline\n\n[x](nowhere.md)", "nowhere.md"),
    ("docs/data/disagreements.md", "about 730 people", "about 731 people", "about 731 people"),
]


def test_each_kind_of_mistake_is_shown_and_mended(preview: Preview, checkout: Path) -> None:
    preview.until(lambda: preview.page("") != "")
    for file, old, new, message in MISTAKES:
        path = file.removeprefix("docs/").replace(".md", "/") if file.startswith("docs/") else ""
        edit(checkout, file, old, new)
        status, page = preview.file(path)
        assert status == 503 and message in page.decode(), file
        edit(checkout, file, new, old)
        assert preview.page(path) != "", file


def test_a_link_to_no_id_is_reported_though_nobody_asks_for_its_page(preview: Preview, checkout: Path) -> None:
    preview.until(lambda: preview.page("") != "")
    edit(checkout, "docs/about/offline.md", "# Use this site offline", "# Use this site offline\n\n[x](index.md#zebra)")
    preview.until(lambda: "#zebra" in preview.said())


def test_requests_at_once_are_answered_right(preview: Preview, checkout: Path) -> None:
    preview.until(lambda: preview.page("") != "")
    edit(checkout, "docs/2018/5-cyber.md", "Cyberattacks are characterized", "Zebras are characterized")
    paths = ["2018/5-cyber/", "data/who/", "assets/css/margins.css", "2018/5-cyber/index.md", "2018/print/"] * 4
    with ThreadPoolExecutor(len(paths)) as browsers:
        answers = list(browsers.map(preview.file, paths))
    assert {status for status, _ in answers} == {200}
    assert [b"Zebras" in content for _, content in answers[:5]] == [True, False, False, True, True]
    assert answers[:5] * 4 == answers


def test_what_a_server_does(preview: Preview) -> None:
    """A folder leads to its page, and what is not there has the site's own page; nothing outside the site is shown."""
    preview.until(lambda: preview.page("") != "")
    assert "<h1" in preview.page("2018/5-cyber")
    for path in ("nowhere/", "../mkdocs.yml", "%2e%2e/mkdocs.yml", "%2fetc/passwd", "2018/5-cyber/index.html/"):
        assert preview.file(path)[0] == 404
    assert "Page not found" in preview.file("nowhere/")[1].decode()


def test_a_port_in_use_is_reported_with_its_cure(preview: Preview, checkout: Path) -> None:
    preview.until(lambda: preview.page("") != "")
    command = [sys.executable, "-m", "bluebook.serve", "--port", str(preview.port)]
    done = subprocess.run(command, cwd=checkout, capture_output=True, text=True, timeout=DEADLINE)
    assert done.returncode == 1
    assert f"port `{preview.port}` is in use; " in done.stderr and "make serve PORT=" in done.stderr
    assert "Traceback" not in done.stderr


def test_it_ends_with_ctrl_c_and_leaves_nothing(checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "tmp").mkdir()
    os.environ["TMPDIR"] = str(tmp_path / "tmp")
    try:
        running = Preview(checkout, tmp_path / "preview.log", "bluebook.serve", "--port", "{port}")
    finally:
        del os.environ["TMPDIR"]
    running.until(lambda: running.page("") != "")
    assert list((tmp_path / "tmp").iterdir())
    running.process.send_signal(signal.SIGINT)
    assert running.process.wait(DEADLINE) == 0
    assert "Traceback" not in running.said() and running.said().endswith("stopped\n")
    assert not list((tmp_path / "tmp").iterdir())


@pytest.mark.parametrize("command", [["bluebook", "check"], ["bluebook.serve", "--port", "{port}"]])
def test_ctrl_c_is_answered_in_a_word_however_early(command: list[str], checkout: Path, tmp_path: Path) -> None:
    """While the site's code is still being loaded, too."""
    edit(
        checkout,
        "bluebook/errors.py",
        "import re\n",
        "import re\nimport signal\n\nsignal.raise_signal(signal.SIGINT)\n",
    )
    running = Preview(checkout, tmp_path / "preview.log", *command)
    assert running.process.wait(DEADLINE) != 0
    assert running.said() == "stopped\n"


def test_a_change_of_the_server_itself_is_reported(preview: Preview, checkout: Path) -> None:
    preview.until(lambda: preview.page("") != "")
    edit(checkout, "bluebook/render/facts.py", "Download the whole table: ", "Download the whole zebra: ")
    assert "zebra" in preview.page("data/meetings/") and "start it again" not in preview.said()
    edit(checkout, "bluebook/serve/server.py", "IDLE_SECONDS = 2.0", "IDLE_SECONDS = 3.0")
    preview.until(lambda: "the server itself has changed; stop it with Ctrl+C and start it again" in preview.said())


def test_a_departure_from_the_source_is_a_warning(preview: Preview, checkout: Path) -> None:
    preview.until(lambda: preview.page("") != "")
    edit(checkout, "docs/2018/5-cyber.md", "Cyberattacks are characterized", "Zebras are characterized")
    assert "Zebras are characterized" in preview.page("2018/5-cyber/")
    preview.until(lambda: "warning: docs/2018/5-cyber.md:" in preview.said())
    assert "departs from tests/sources/bluebook-2018.txt" in preview.said() and preview.process.poll() is None


def test_an_open_page_shows_each_change_by_itself(preview: Preview, checkout: Path, browser: Browser) -> None:
    preview.until(lambda: preview.page("") != "")
    page = browser.new_page()
    page.goto(f"http://{preview.address}/2018/5-cyber/")
    words = "Cyberattacks are characterized"
    for old, new, seen in (
        (words, f"Zebras and {words}", f"Zebras and {words}"),
        ("{: #p1 }", "{: #p }", "5-cyber.md:"),
    ):
        edit(checkout, "docs/2018/5-cyber.md", old, new)
        expect(page.locator("body")).to_contain_text(seen)
        edit(checkout, "docs/2018/5-cyber.md", new, old)
        expect(page.locator("body")).not_to_contain_text(seen)
        expect(page.locator("body")).to_contain_text(words)
    page.close()
