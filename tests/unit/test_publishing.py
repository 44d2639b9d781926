"""How the site is published: workflows that may do little and run what was read, links to others, the release."""

from __future__ import annotations

import http.server
import re
import tarfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from bluebook.deploy.release import sources, write_release
from bluebook.errors import BadData
from tests.site.test_pages import HOSTS
from tests.support import every
from tests.support.checkout import ROOT, copy_checkout, write
from tests.support.external_links import outside, unanswered

WORKFLOWS = every(sorted((ROOT / ".github/workflows").glob("*.yml")))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_runs_what_was_read_and_may_do_little(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    flow = yaml.safe_load(text)
    assert flow["permissions"] == {"contents": "read"}
    used = re.findall(r"uses: (\S+)(.*)", text)
    assert used and all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", name) and "# v" in told for name, told in used)
    assert text.count("actions/checkout") == text.count("persist-credentials: false")
    for job in flow["jobs"].values():
        assert job["timeout-minutes"] <= 30
        assert set(job.get("permissions", {})) <= {"pages", "id-token"}
        # What others may choose (names, titles) stands in no command.
        assert not [step["run"] for step in job["steps"] if "${{" in step.get("run", "")]


def test_nothing_is_published_untested_or_without_an_address() -> None:
    flow = yaml.safe_load((ROOT / ".github/workflows/publish.yml").read_text(encoding="utf-8"))
    runs = [step.get("run", "") for step in flow["jobs"]["build"]["steps"]]
    assert runs.index("make test") < runs.index("make books MADE=bundle") and 'test -n "$SITE_URL"' in runs[0]
    assert flow["jobs"]["publish"]["needs"] == "build"
    assert "permissions" not in flow["jobs"]["build"]


@pytest.fixture
def other() -> Iterator[str]:
    """Another host: a page, one that has gone, one that has moved."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            pass

        def do_GET(self) -> None:
            self.send_response({"/gone": 404, "/moved": 301}.get(self.path, 200))
            if self.path == "/moved":
                self.send_header("Location", "/here")
            self.send_header("Content-Length", "0")
            self.end_headers()

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_links_to_other_hosts_are_all_asked_and_told(site: Path, other: str) -> None:
    addresses = outside(site)
    assert addresses and {address.split("/")[2] for address in addresses} <= HOSTS
    told = list(unanswered([f"{other}/here", f"{other}/gone", f"{other}/moved", "http://127.0.0.1:9/"], seconds=5))
    assert told[:2] == [f"{other}/gone: 404 Not Found", f"{other}/moved: leads on to {other}/here"]
    assert len(told) == 3 and told[2].startswith("http://127.0.0.1:9/: ")


def test_a_release_holds_sources_packages_and_site_and_is_the_same_each_time(site: Path, tmp_path: Path) -> None:
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


def test_a_checkout_without_history_is_released_whole(tmp_path: Path) -> None:
    copy = copy_checkout(tmp_path / "copy")
    whole = {path.relative_to(copy) for path in copy.rglob("*") if path.is_file()}
    for made in ("site/index.html", "dist/x", ".venv/x", "node_modules/x/y", "tests/__pycache__/x", ".mypy_cache/x"):
        write(copy, made, "made by a command")
    assert {path.relative_to(copy) for path in sources(copy)} == whole


def test_a_release_without_a_site_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"there is nothing in .*; run `make site`"):
        write_release(ROOT, tmp_path / "site", tmp_path, tmp_path / "a.tar.gz")
