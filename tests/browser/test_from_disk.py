"""Pages opened from a disk, under the policy that they carry, and at every way to write their address."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bluebook.content.addresses import PREVIEW
from tests.support.reader import Readers
from tests.support.rings import some


def test_pages_work_from_a_disk_under_the_policy_they_carry(site: Path, reader: Readers) -> None:
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
    assert tab.title() != "run" and tab.evaluate("document.baseURI") == tab.url
    assert len([text for text in said if "Content Security Policy" in text]) >= 3
    tab.close()


@pytest.mark.parametrize("kind", some(["folder", "server"], 1))
def test_a_page_works_at_every_way_to_write_its_address(site: Path, reader: Readers, kind: str) -> None:
    """On hosts without our configuration, such as GitHub Pages, and from a disk: styles, marks, links, copied address."""
    one = reader() if kind == "server" else reader(base=site.as_uri())
    written = ["//2018/5-cyber/index.html#p6", "/2018//5-cyber/index.html#p6", "/2018/5-cyber/index.html#p6"]
    written += ["//2018/5-cyber/#p6", "/2018//5-cyber/#p6", "/2018/5-cyber#p6"] if kind == "server" else []
    for path, page in one.each(written):
        page.wait_for_url(re.compile(r"^\w+:/{2,3}[^/]+(/[^/]+)*/#p6$|index\.html#p6$"))
        assert "//" not in urlsplit(page.url).path
        one.complaints.clear()  # of what was asked for before the page was opened at its own address
        page.reload()
        assert page.locator("#p6:target").count() == 1, path
        assert page.evaluate("getComputedStyle(document.querySelector('.bb-place')).display") != "inline", path
        assert page.get_attribute("link[rel=canonical]", "href") == f"{PREVIEW}2018/5-cyber/"
        named = page.locator("dd[data-style=plain]").first.text_content()
        assert named and f"{PREVIEW}2018/5-cyber/" in named, path
        page.goto("about:blank")  # else another way to write the same would not be loaded
