"""Each chart as a picture, SVG or PNG in one action: with its title, source and licence, the same from any screen."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.support.reader import Readers, run_together
from tests.support.rings import some

SVG = "{http://www.w3.org/2000/svg}"


def saved(page: Page, name: str, at: int) -> Path:
    """The picture that a button of a chart saves, under the name that it is given."""
    with page.expect_download() as download:
        page.locator(f"button[name={name}]").nth(at).click()
    path = Path(download.value.path())
    return path.rename(path.with_name(download.value.suggested_filename))


def texts(picture: Element) -> str:
    """All the words of a picture."""
    return run_together("".join(word for text in picture.iter(f"{SVG}text") for word in text.itertext()))


def test_every_chart_is_saved_with_all_that_it_shows_its_source_and_licence(reader: Readers) -> None:
    page = reader().open("/data/charts/")
    figures = page.locator("figure.bb-chart").all()
    assert len(figures) > 5
    for at, figure in enumerate(figures):
        picture = ElementTree.parse(saved(page, "svg", at)).getroot()
        shown = texts(picture)
        title = figure.locator("figcaption b").inner_text()
        assert picture.findtext(f"{SVG}title") == title
        for words in (title, *figure.locator(".bb-panel-head b").all_inner_texts()):
            assert run_together(words) in shown
        for words in (
            "Ministry of Foreign Affairs of Japan",
            "Public Data License 1.0",
            "Version of text and data: 20",
        ):
            assert run_together(words) in shown
        assert re.search(r"https://bluebook\.example/data/charts/#[a-z]+$", shown)
        visible = figure.locator(".bb-mark, .bb-block, .bb-mark-head").count()
        drawn = [one for one in picture.iter() if one.tag in (f"{SVG}rect", f"{SVG}path")]
        assert len(drawn) >= visible > 0
        assert not [one for one in picture.iter() if one.get("class") or one.get("href") or one.tag == f"{SVG}a"]
    assert page.locator(".bb-picture-stage").count() == 0


def test_a_picture_is_the_same_from_a_phone_in_the_dark(reader: Readers) -> None:
    """In light colours and at one width, whatever the screen."""
    narrow, wide = reader(390, "dark").open("/data/charts/"), reader(1400).open("/data/charts/")
    expect(narrow.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    for at in range(3):
        assert saved(narrow, "svg", at).read_bytes() == saved(wide, "svg", at).read_bytes()


@pytest.mark.parametrize("folder", some([False, True], 1))
def test_a_png_has_twice_the_points_of_the_svg(reader: Readers, site: Path, folder: bool) -> None:
    base = {"base": site.as_uri()} if folder else {}
    page = reader(**base).open("/data/charts/index.html")
    file = saved(page, "png", 2)
    assert file.name == "bluebook-chart-meetings.png"
    svg = ElementTree.parse(saved(page, "svg", 2)).getroot()
    with Image.open(file) as image:
        assert image.size == (2 * int(svg.get("width", "0")), 2 * int(svg.get("height", "0")))
        colours = image.convert("RGB").getcolors(2**24) or []
    assert len([1 for count, _ in colours if count > 5000]) >= 3  # the paper, and both editions' colours


def test_no_line_of_words_runs_over_another(reader: Readers) -> None:
    """Words that a hyphen parts are on the lines where the page has them."""
    page = reader().open("/data/charts/")
    for at in range(page.locator("button[name=svg]").count()):
        picture = ElementTree.parse(saved(page, "svg", at)).getroot()
        for text in picture.findall(f"{SVG}text"):
            words = "".join(text.itertext())
            width, size = float(text.get("textLength", "0")), float(text.get("font-size", "0px")[:-2])
            assert width > 0.3 * size * len(words), words
