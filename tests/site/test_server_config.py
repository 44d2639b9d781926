"""The configuration of servers, and what a page carries where there is none: the policy, the caching, the compression."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bluebook.deploy.csp import content_security_policy, inline_scripts
from bluebook.deploy.fingerprint import HASHED, fingerprint_site
from bluebook.deploy.server_config import FOR_EVER, HEADERS, SERVERS
from bluebook.errors import BadData
from tests.support import every
from tests.support.checkout import ROOT
from tests.support.pages import SitePages

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
    fingerprint_site(copy)
    assert page.read_text(encoding="utf-8") == before
    old = re.search(r"filter\.[0-9a-f]{8}\.js", before)
    (copy / "assets/js/tables/filter.js").write_text("// changed\n", encoding="utf-8")
    fingerprint_site(copy)
    new = re.search(r"filter\.[0-9a-f]{8}\.js", page.read_text(encoding="utf-8"))
    assert old and new and old[0] != new[0]
    assert [path.name for path in (copy / "assets/js/tables").glob("filter.*.js")] == [new[0]]


def test_a_page_that_loads_a_missing_file_is_reported(site: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(site, tmp_path / "site")
    for file in (copy / "assets/css").glob("bluebook*.css"):
        file.unlink()
    with pytest.raises(
        BadData, match=r"index\.html:\d+: the page loads `\S*bluebook\.\w+\.css`, which is not there; restore it"
    ):
        fingerprint_site(copy)


def test_the_files_for_servers_say_the_same(site: Path) -> None:
    policy = content_security_policy(site)
    for name, configuration in SERVERS.items():
        text = configuration(site)
        for value in [policy, *HEADERS.values(), FOR_EVER]:
            assert value in text, f"{name} lacks {value}"
    assert (site / "_headers").read_text(encoding="utf-8") == SERVERS["netlify"](site)
    command = [sys.executable, "-m", "bluebook", "server-config", str(site), "nginx"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout == SERVERS["nginx"](site)
