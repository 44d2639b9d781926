"""The cards that links to the site show elsewhere: docs/assets/card-*.png, made once for each edition with a Chromium.

`python -m tests.cards` writes those that are missing, with the fonts of the machine; the site's build only copies them.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

from playwright.sync_api import sync_playwright

from bluebook.library import read_library
from tests import chromium

ROOT = Path(__file__).resolve().parent.parent
COLOURS = {"2015": "#8f3122", "2018": "#1f4f86"}  # as in docs/assets/bluebook.css
CARD = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 90px; background: #fdfcf9;
  border-top: 28px solid {colour}; font-family: Palatino, "URW Palladio L", P052, Georgia, "Liberation Serif", serif; color: #1d2330 }}
h1 {{ font-size: 92px; line-height: 1.1; margin: 0 0 36px; font-weight: 600 }}
p {{ font-size: 40px; line-height: 1.35; margin: 0 0 18px; color: #444c5c }}
small {{ position: absolute; bottom: 64px; font: 26px "Liberation Sans", Arial, sans-serif; color: #535b6b }}
</style><h1>{title}</h1>{lines}<small>Unofficial presentation. Source: Ministry of Foreign Affairs of Japan</small>"""


def card(title: str, lines: list[str], colour: str) -> str:
    """The page that a card is a picture of."""
    return CARD.format(title=escape(title), lines="".join(f"<p>{escape(line)}</p>" for line in lines), colour=colour)


def main() -> None:
    """Write the cards that are missing."""
    editions = read_library(ROOT).chapters.editions.values()
    cards = {
        f"card-{e.edition}.png": card(
            e.title, [f"covers {e.covers}", f"{e.chapter}: {e.part}"], COLOURS.get(e.edition, "#444c5c")
        )
        for e in editions
    } | {
        "card.png": card(
            "Diplomatic Bluebook: Security",
            ["Editions 2015 and 2018,", "every paragraph by permanent address"],
            "#16243c",
        )
    }
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.FLAGS)
        page = browser.new_page(viewport={"width": 1200, "height": 630})
        for name, html in cards.items():
            path = ROOT / "docs/assets" / name
            if not path.exists():
                page.set_content(html)
                page.screenshot(path=path)
                print(f"wrote {path}")
        browser.close()


if __name__ == "__main__":
    main()
