"""Light and dark colours: the system’s, and those that a reader chooses."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support.reader import Readers, background, style, withhold

SECTION = "/2018/5-cyber/"
REMOVED = "/about/hosting/"


def test_the_chosen_colours_are_kept(reader: Readers) -> None:
    one = reader()
    page = one.open("/")
    body = page.locator("body")
    page.locator(".bb-colors label:visible").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    light, dark = background(one.open(SECTION), "body"), background(page, "body")
    assert light == dark
    page.goto(one.base + SECTION)
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
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


# What is on after each click, from the automatic colours on, with what the system asks for.
ORDER = {
    "light": [("Dark", "slate"), ("Light", "default"), ("Automatic", "default")],
    "dark": [("Light", "default"), ("Dark", "slate"), ("Automatic", "slate")],
}


@pytest.mark.parametrize("scheme", ORDER)
def test_each_change_of_the_colours_is_seen_and_said(reader: Readers, scheme: str) -> None:
    """Where the system’s are light, the first click gave light ones: nothing happened."""
    page = reader(scheme=scheme).open("/")
    before = "Automatic"
    for name, shown in ORDER[scheme]:
        label = page.locator(".bb-colors label:visible")
        expect(label).to_have_attribute("title", f"{before} colours are on. Change to {name.lower()} colours.")
        label.click()
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", shown)
        expect(page.get_by_role("form", name="Colours").get_by_role("radio", checked=True)).to_have_accessible_name(
            f"{name} colours"
        )
        before = name


def test_the_colours_are_switched_by_keyboard(reader: Readers) -> None:
    page = reader().open("/")
    page.locator(".bb-colors input").first.focus()
    for name, shown in ORDER["light"]:
        page.keyboard.press("Enter")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", shown)
        expect(page.locator(".bb-colors input:focus")).to_have_accessible_name(f"{name} colours")
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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_removed_page_has_the_colours_that_were_chosen(reader: Readers, scheme: str) -> None:
    """Whatever the system asks for; and its again, when the reader chooses to follow it."""
    one = reader(scheme=scheme)
    page = one.open(SECTION)
    asked = {"Light": "light", "Dark": "dark", "Automatic": "light dark"}
    for name, shown in ORDER[scheme]:
        page.locator(".bb-colors label:visible").click()
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", shown)
        wanted = (background(page, "body"), style(page, "#p1", "color"), style(page, "nav.bb-turn a", "color"))
        page.goto(one.base + REMOVED)
        text, link = style(page, ".bb-tombstone", "color"), style(page, ".bb-tombstone a", "color")
        assert (background(page, "html"), text, link) == wanted, shown
        assert style(page, "html", "color-scheme") == asked[name]
        page.goto(one.base + SECTION)


@pytest.mark.parametrize(
    ("path", "fold"), [("/data/meetings/", ".bb-quote"), ("/about/changes/", ".bb-change details")]
)
def test_a_fold_in_use_has_no_colour_of_the_theme(reader: Readers, path: str, fold: str) -> None:
    page = reader().open(path)
    page.locator(f"{fold} summary").first.click()
    assert page.locator(fold).first.get_attribute("open") is not None
    assert style(page, fold, "box-shadow") == "none"
    assert "68, 138, 255" not in style(page, fold, "border-left-color")
