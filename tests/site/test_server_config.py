"""What a server is told, and what a page carries where no server tells anything: the policy, the caching, the compression."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bluebook.content.addresses import PREVIEW
from bluebook.deploy.csp import content_security_policy, inline_scripts
from bluebook.deploy.fingerprint import HASHED, finish
from bluebook.deploy.server_config import FOR_EVER, HEADERS, compress, server_files
from bluebook.errors import BadData
from tests.support import every
from tests.support.build import EPOCH
from tests.support.checkout import ROOT
from tests.support.pages import SitePages
from tests.support.reader import Reader

META = "Content-Security-Policy"


def test_every_page_carries_its_policy_before_all_that_it_is_about(pages: SitePages) -> None:
    for path, tree in pages.trees.items():
        head = tree.find("head")
        assert head is not None
        first, second, *_ = list(head)
        assert first.get("charset") == "utf-8" and second.get("http-equiv") == META, path
        policy = second.get("content", "")
        assert policy.startswith("default-src 'none'; script-src 'self'"), path
        assert "unsafe" not in policy and "*" not in policy and "http" not in policy, path
        assert "frame-ancestors" not in policy, path  # browsers complain of it in a page
        assert len(re.findall(r"'sha256-", policy)) <= len(list(tree.iter("script"))), path


def test_no_policy_allows_code_that_is_not_in_the_pages(site: Path) -> None:
    policy = content_security_policy(site)
    codes = {code for page in site.rglob("*.html") for code in inline_scripts(page.read_text(encoding="utf-8"))}
    assert 0 < len(re.findall(r"'sha256-", policy)) == len(codes) < 10
    assert "frame-ancestors 'none'" in policy and "unsafe" not in policy


def test_pages_load_only_files_whose_names_change_with_their_content(pages: SitePages, site: Path) -> None:
    for path, tree in pages.trees.items():
        loaded = [e.get("src", "") for e in tree.iter("script")] + [
            e.get("href", "") for e in tree.iter("link") if e.get("rel") == "stylesheet"
        ]
        assert [file for file in every(loaded) if file and not HASHED.search(file)] == [], path
    for copy in every([*site.glob("assets/css/*.*.css"), *site.glob("assets/js/*/*.*.js")], 20):
        plain = copy.with_name(HASHED.sub("", copy.name))
        assert copy.read_bytes() == plain.read_bytes()


def test_a_changed_script_gets_another_name_and_the_old_copy_goes(site: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(site, tmp_path / "site")
    page = copy / "data/meetings/index.html"
    before = page.read_text(encoding="utf-8")
    finish(copy)
    assert page.read_text(encoding="utf-8") == before
    old = re.search(r"filter\.[0-9a-f]{8}\.js", before)
    (copy / "assets/js/tables/filter.js").write_text("// changed\n", encoding="utf-8")
    finish(copy)
    new = re.search(r"filter\.[0-9a-f]{8}\.js", page.read_text(encoding="utf-8"))
    assert old and new and old[0] != new[0]
    assert [path.name for path in (copy / "assets/js/tables").glob("filter.*.js")] == [new[0]]


def test_a_page_that_loads_a_missing_file_is_told(site: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(site, tmp_path / "site")
    for file in (copy / "assets/css").glob("bluebook*.css"):
        file.unlink()
    with pytest.raises(
        BadData, match=r"index\.html:\d+: the page loads `\S*bluebook\.\w+\.css`, which is not there; restore it"
    ):
        finish(copy)


def test_the_files_for_servers_say_the_same(site: Path) -> None:
    policy = content_security_policy(site)
    for name, text in server_files(site).items():
        assert (site / name).read_text(encoding="utf-8") == text
        for value in [policy, *HEADERS.values(), FOR_EVER]:
            assert value in text, f"{name} lacks {value}"


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


def test_pages_work_from_a_disk_under_the_policy_they_carry(site: Path, reader: Callable[..., Reader]) -> None:
    """Scripts run, style sheets apply, and what a script loads later is let in; the reader fails on any complaint."""
    page = reader(base=site.as_uri()).open("/check/index.html")
    page.fill("textarea[name=draft]", "“Year by year, threats in cyberspace are” and nothing else.")
    page.click("button[name=check]")
    page.locator("#findings [data-verdict]").first.wait_for()
    assert page.evaluate("getComputedStyle(document.querySelector('.bb-check')).display") != "inline"


def test_code_that_is_written_into_a_page_does_not_run(site: Path, tmp_path: Path, browser: object) -> None:
    """By the page's own policy, with no server to send one."""
    copy = shutil.copytree(site, tmp_path / "site")
    page = copy / "2018/5-cyber/index.html"
    text = page.read_text(encoding="utf-8")
    evil = "<script>document.title='run'</script><img src=x onerror=\"document.title='run'\"><base href=https://evil.example/>"
    page.write_text(text.replace("</article>", f"{evil}</article>"), encoding="utf-8")
    tab = browser.new_page()  # type: ignore[attr-defined]
    said: list[str] = []
    tab.on("console", lambda message: said.append(message.text))
    tab.goto(page.as_uri())
    assert tab.title() != "run"
    assert len([text for text in said if "Content Security Policy" in text]) >= 3
    tab.close()


def test_the_serving_of_drafts_is_not_guarded(tmp_path: Path) -> None:
    """`serve` writes a script of its own into each page, to load it anew: it gives its own address as the site's."""
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    local = re.sub(r"^site_url: .*", "site_url: http://127.0.0.1:8000/", config, count=1, flags=re.MULTILINE)
    root = tmp_path / "root"
    root.mkdir()
    for folder in ("bluebook", "data", "docs", "overrides"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "macros.py", root / "macros.py")
    (root / "mkdocs.yml").write_text(local, encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(tmp_path / "site")]
    done = subprocess.run(
        command, cwd=root, env={"PYTHONPATH": str(root), "SOURCE_DATE_EPOCH": EPOCH}, capture_output=True
    )
    assert done.returncode == 0, done.stderr
    assert META not in (tmp_path / "site/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["server", "folder"])
def test_a_page_works_at_every_way_to_write_its_address(site: Path, reader: Callable[..., Reader], kind: str) -> None:
    """On hosts without our configuration, such as GitHub Pages, and from a disk: styles, marks, links, copied address."""
    one = reader() if kind == "server" else reader(base=site.as_uri())
    written = ["//2018/5-cyber/index.html#p6", "/2018//5-cyber/index.html#p6", "/2018/5-cyber/index.html#p6"]
    written += ["//2018/5-cyber/#p6", "/2018//5-cyber/#p6", "/2018/5-cyber#p6"] if kind == "server" else []
    for path in written:
        page = one.open(path)
        page.wait_for_url(re.compile(r"^\w+:/{2,3}[^/]+(/[^/]+)*/#p6$|index\.html#p6$"))
        assert "//" not in urlsplit(page.url).path
        one.complaints.clear()  # of what was asked for before the page was opened at its own address
        page.reload()
        assert page.locator("#p6:target").count() == 1, path
        assert page.evaluate("getComputedStyle(document.querySelector('.bb-place')).display") != "inline", path
        assert page.get_attribute("link[rel=canonical]", "href") == f"{PREVIEW}2018/5-cyber/"
        named = page.locator("dd[data-style=plain]").first.text_content()
        assert named and f"{PREVIEW}2018/5-cyber/" in named, path
        page.close()
