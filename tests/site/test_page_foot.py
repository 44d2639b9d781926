"""The foot of each page: when it last changed, the ministry's own page, who publishes the site, how to report an error."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from xml.etree.ElementTree import Element

import pytest

from bluebook.collection import Library
from bluebook.content.settings import check_settings
from bluebook.export.sitemap import last_changed
from tests.support.pages import SitePages, words

MINISTRY = "https://www.mofa.go.jp/policy/other/bluebook"
REPORT = "Report an error on this page"


def foot(page: Element) -> Element:
    """The foot of a page."""
    return next(e for e in page.iter("section") if "bb-page-foot" in (e.get("class") or ""))


def link(page: Element, name: str) -> str:
    """Where a link in a page's foot leads."""
    return next(a.get("href", "") for a in foot(page).iter("a") if words(a) == name)


def test_every_page_has_the_day_of_its_last_change(pages: SitePages, library: Library) -> None:
    days = {path: [t.get("datetime") for t in foot(tree).iter("time")] for path, tree in pages.trees.items()}
    assert days.pop("/404.html") == [] and len(days) > 50
    assert days == {path: [str(last_changed(path.strip("/"), library))] for path in days}


def test_every_section_links_to_the_ministrys_own_page_as_not_checked(pages: SitePages, library: Library) -> None:
    for address, page in library.chapters.pages.items():
        said = foot(pages.trees[f"/{address}/"])
        assert f"{MINISTRY}/{page.edition}/html/chapter3/c030103.html" in {a.get("href") for a in said.iter("a")}
        assert "not checked from here" in words(said)
    assert link(pages.trees["/2018/4-oceans-and-seas/"], "3-1-6") == f"{MINISTRY}/2018/html/chapter3/c030106.html"


def test_where_no_publisher_is_set_the_page_says_so_and_invents_none(pages: SitePages) -> None:
    for path, tree in pages.trees.items():
        said = words(foot(tree))
        assert "This copy names no publisher or contact, so errors cannot be reported from here." in said, path
        assert REPORT not in said and "Edit this page" not in said, path


def test_what_the_owner_sets_is_shown_with_the_page_filled_in(site_below: Path) -> None:
    tree = SitePages(site_below).trees["/blue_book/2018/5-cyber/"]
    said = words(foot(tree))
    assert "Published by The Institute." in said and "Contact: desk@example.org." in said
    report = urlsplit(link(tree, REPORT))
    asked = parse_qs(report.query)
    address = "https://example.org/blue_book/2018/5-cyber/"
    assert f"{report.scheme}:{report.path}" == "mailto:errors@example.org"
    assert asked["subject"] == [f"Error on {address}"] and asked["body"][0].startswith(f"Page: {address}\n")
    assert link(tree, "Edit this page") == "https://git.example.org/blue-book/edit/main/docs/2018/5-cyber.md"


def test_the_theme_asks_no_repository_for_its_stars(site_below: Path) -> None:
    assert "md-source" not in (site_below / "blue_book/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("wrong", ["someone", "javascript:alert(1)", "a@b@c", "ftp://example.org/", "two words@x.org"])
def test_an_address_that_nobody_can_write_to_is_named(wrong: str) -> None:
    for name in ("contact", "reports"):
        (mistake,) = check_settings({name: wrong})
        assert f"`{name}` is `{wrong}`" in str(mistake) and "write one such as" in str(mistake)


def test_an_e_mail_or_web_address_is_accepted() -> None:
    for right in ("", "desk@example.org", "https://example.org/contact", "https://example.org/new?template=error.md"):
        assert list(check_settings({"contact": right, "reports": right})) == []
