"""The foot of each page: when it last changed, the ministry's own page, who publishes the site, how to report an error."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from xml.etree.ElementTree import Element

import pytest
from jinja2 import Environment, FileSystemLoader

from bluebook.collection import Library
from bluebook.content import settings
from bluebook.content.changes import version
from bluebook.content.settings import check_settings
from bluebook.export.sitemap import last_changed
from bluebook.render.publisher import publisher_words
from bluebook.render.view import View
from tests.support.checkout import ROOT
from tests.support.pages import SitePages, article_of, parse, words

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


def test_the_newest_change_is_told_from_the_pages_own(pages: SitePages, library: Library) -> None:
    below = foot(pages.trees["/2018/5-cyber/"])
    (newest,) = [e for e in below.iter("span") if e.get("class") == "bb-version"]
    said = words(below)
    assert newest.get("data-version") == version(library.changes)
    assert f"Newest change on this site: {words(newest)}." in said
    assert said.count("last changed on") == 1


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


NOBODY = "This copy of the site names no publisher. It gives no contact, so errors cannot be reported from here."
SOMEBODY = "The Institute publishes this copy of the site. Contact: desk@example.org. To report an error, choose"


def test_about_says_who_publishes_the_site(site: Path, site_below: Path) -> None:
    """It only referred to the foot of the page."""
    for folder, said in ((site, NOBODY), (site_below / "blue_book", SOMEBODY)):
        assert said in words(article_of(parse(folder / "about/index.html")))
        copy = re.sub(r"\[(.*?)\]\(<.*?>\)", r"\1", (folder / "about/index.md").read_text(encoding="utf-8"))
        assert said in copy and "{{" not in copy


@pytest.mark.parametrize(
    ("set_by_owner", "said"),
    [
        ({}, NOBODY),
        ({"publisher": "A *B*"}, r"A \*B\* publishes this copy of the site. It gives no contact, so errors"),
        (
            {"contact": "a@b.org"},
            "names no publisher. Contact: [a@b.org](<mailto:a@b.org>). To report an error, choose",
        ),
        ({"reports": "https://b.org/new"}, "names no publisher. To report an error, choose"),
    ],
)
def test_about_says_what_the_owner_has_set_and_no_more(
    set_by_owner: dict[str, str], said: str, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "of_engine", {})
    for name, variable in settings.OWNER.items():
        monkeypatch.setenv(variable, set_by_owner.get(name, ""))
    assert said in publisher_words(View(library))


@pytest.mark.parametrize(
    ("set_by_owner", "said"),
    [
        ({}, "This copy names no publisher or contact, so errors cannot be reported from here."),
        ({"publisher": "A"}, "Published by A. No contact is given, so errors cannot be reported from here."),
        ({"contact": "a@b.org"}, "This copy names no publisher. Contact: a@b.org. Report an error on this page."),
        ({"reports": "a@b.org"}, "This copy names no publisher. Report an error on this page (to a@b.org)."),
        ({"publisher": "A", "reports": "a@b.org"}, "Published by A. Report an error on this page (to a@b.org)."),
    ],
)
def test_the_foot_says_how_to_report_an_error_or_that_nobody_takes_reports(
    set_by_owner: dict[str, str], said: str
) -> None:
    """Whatever of publisher, contact and reports an owner has set."""
    environment = Environment(loader=FileSystemLoader(ROOT / "overrides"), autoescape=True)
    environment.filters["url"] = str
    config = {"extra": set_by_owner}
    html = environment.get_template("partials/page-foot.html").render(config=config, page={"url": "about/"})
    assert said in " ".join(re.sub(r"<[^>]+>", "", html).split())


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
