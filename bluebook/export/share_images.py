"""The pictures that links to the site show elsewhere: one for each edition and one for the rest, drawn at each build.

The font is Pillow's own, so that every machine draws the same picture.
"""

from __future__ import annotations

import io

from PIL import Image, ImageDraw, ImageFont

from bluebook.collection import Library
from bluebook.content.chapters import Edition
from bluebook.content.citations import AUTHOR

SIZE = (1200, 630)  # pixels, as Open Graph's readers show it
MARGIN = 90
PAPER, INK, GREY = "#fdfcf9", "#1d2330", "#535b6b"
BANDS = ("#8f3122", "#1f4f86")  # the first colours of editions in docs/assets/css/tokens.css
HOME = "#16243c"


def drawn(title: str, lines: list[str], band: str) -> bytes:
    """A card as PNG: a band, a title, lines beneath, and whose text it is."""
    image = Image.new("RGB", SIZE, PAPER)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, SIZE[0], 28), fill=band)
    pen.text((MARGIN, 150), title, INK, ImageFont.load_default(78))
    for at, line in enumerate(lines):
        pen.text((MARGIN, 290 + 70 * at), line, INK, ImageFont.load_default(44))
    pen.text((MARGIN, 530), f"Unofficial presentation. Source: {AUTHOR}", GREY, ImageFont.load_default(30))
    to = io.BytesIO()
    image.save(to, "PNG", optimize=True)
    return to.getvalue()


def edition_card(edition: Edition, band: str) -> bytes:
    """What a link to a page of an edition shows."""
    return drawn(edition.title, [f"covers {edition.covers}", f"{edition.chapter}: {edition.part}"], band)


def files(library: Library) -> dict[str, bytes]:
    """Every card: its path below the site's root → the picture."""
    editions = library.chapters.editions
    named = " and ".join([", ".join([*editions][:-1]), [*editions][-1]]) if len(editions) > 1 else "".join(editions)
    home = drawn("Diplomatic Bluebook: Security", [f"Editions {named},", "every paragraph by permanent address"], HOME)
    cards = {
        f"assets/card-{year}.png": edition_card(edition, BANDS[at % len(BANDS)])
        for at, (year, edition) in enumerate(editions.items())
    }
    return {"assets/card.png": home} | cards
