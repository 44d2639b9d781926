"""Light and dark colours: the system’s, and those that a reader chooses."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.support.reader import Readers, background, style, withhold

SECTION = "/2018/5-cyber/"
REMOVED = "/about/hosting/"


def test_the_chosen_colours_are_kept(reader: Readers) -> None:
    one = reader()
    page = one.open("/")
    body = page.locator("body")
    for shown in ("default", "slate"):
        page.locator(".bb-colors label:visible").click()
        expect(body).to_have_attribute("data-md-color-scheme", shown)
    light, dark = background(one.open(SECTION), "body"), background(page, "body")
    assert light == dark
    page.goto(one.base + SECTION)
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.locator(".bb-colors label:visible").click()
    page.locator(".bb-colors label:visible").click()
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    assert background(page, "body") != dark


def test_a_first_visit_has_the_systems_colours_before_anything_is_drawn(reader: Readers) -> None:
    for scheme, named in (("light", "default"), ("dark", "slate")):
        one = reader(scheme=scheme)
        withheld = withhold(one.context, "bundle", body="")
        page = one.open("/")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", named)
        expect(page.locator("meta[name=color-scheme]")).to_have_attribute("content", scheme)
        assert withheld
        page.emulate_media(color_scheme="light" if scheme == "dark" else "dark")  # as when evening falls
        expect(page.locator("body")).not_to_have_attribute("data-md-color-scheme", named)


def test_the_colours_are_switched_by_keyboard(reader: Readers) -> None:
    page = reader().open("/")
    page.locator(".bb-colors input").first.focus()
    for shown, told in (
        ("default", "Switch to dark colours"),
        ("slate", "Follow"),
        ("default", "Switch to light colours"),
    ):
        page.keyboard.press("Enter")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", shown)
        expect(page.locator(".bb-colors label:visible")).to_have_attribute("title", re.compile(told))
        assert page.evaluate("document.activeElement.checked")
    page.reload()
    page.locator(".bb-colors input").first.focus()
    for shown in ("default", "slate"):
        page.keyboard.press("ArrowRight")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", shown)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_removed_page_has_the_systems_colours_of_the_site(reader: Readers, scheme: str) -> None:
    site, gone = (reader(scheme=scheme, scripts=scripts).new_page() for scripts in (True, False))
    site.goto(reader().base + SECTION)
    gone.goto(reader().base + REMOVED)
    assert background(gone, "html") == background(site, "body")
    assert style(gone, ".bb-tombstone", "color") == style(site, "#p1", "color")
    assert style(gone, ".bb-tombstone a", "color") == style(site, "nav.bb-turn a", "color")


@pytest.mark.parametrize(
    ("path", "fold"), [("/data/meetings/", ".bb-quote"), ("/about/changes/", ".bb-change details")]
)
def test_a_fold_in_use_has_no_colour_of_the_theme(reader: Readers, path: str, fold: str) -> None:
    page = reader().open(path)
    page.locator(f"{fold} summary").first.click()
    assert page.locator(fold).first.get_attribute("open") is not None
    assert style(page, fold, "box-shadow") == "none"
    assert "68, 138, 255" not in style(page, fold, "border-left-color")
