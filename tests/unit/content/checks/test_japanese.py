"""Japanese terms: each leads to words that a text prints or the data knows, and has its readings."""

from __future__ import annotations

from pathlib import Path

from bluebook.content.japanese import fold_japanese
from tests.support.checkout import edit, write
from tests.support.miniature import MEETINGS, cases_of, mistakes_in

FILE = "data/japanese.yml"
TERMS = {  # a term → what is reported
    "right": ("japanese: [灯台]\n  reading: [とうだい]\n  english: [lighthouse]", []),
    "known": ("japanese: [ライト]\n  english: [beacon]", []),
    "no-reading": (
        "japanese: [灯台]\n  english: [lighthouse]",
        [f"{FILE}:1: `灯台` has 1 forms with Chinese characters, 0 readings; give each such form its reading"],
    ),
    "too-many-readings": (
        "japanese: [ライト]\n  reading: [らいと]\n  english: [lighthouse]",
        [f"{FILE}:2: `ライト` has 0 forms with Chinese characters, 1 readings; give each such form its reading"],
    ),
    "not-printed": (
        "japanese: [ファロス]\n  english: [pharos]",
        [f"{FILE}:2: no edition prints `pharos`, and no name, abbreviation or word is so; correct it"],
    ),
    "twice": (
        "japanese: [ライト]\n  english: [lighthouse]\n- japanese: [らいと]\n  english: [lighthouse]",
        [f"{FILE}:3: `らいと` is in line 1 too; remove one"],
    ),
    "not-japanese": (
        "japanese: [light]\n  english: [lighthouse]",
        [f"{FILE}:1: `light` is not a Japanese term without spaces"],
    ),
    "reading-in-katakana": (
        "japanese: [灯台]\n  reading: [トウダイ]\n  english: [lighthouse]",
        [f"{FILE}:2: `トウダイ` is not a reading in hiragana"],
    ),
    "long-letter": (
        "japanese: [灯台]\n  reading: [とうだい]\n  letter: 灯台\n  english: [lighthouse]",
        [f"{FILE}:3: `灯台` is not one Chinese character"],
    ),
}


@cases_of(TERMS)
def test_a_wrong_term_is_reported(miniature: Path, case: tuple[str, list[str]]) -> None:
    term, expected = case
    write(miniature, "data/words.yml", "- same: [beacon, lighthouse]\n  why: Readers say beacon.\n")
    write(miniature, FILE, f"- {term}\n")
    assert mistakes_in(miniature) == expected


def test_katakana_and_half_width_are_folded() -> None:
    assert fold_japanese("ﾂｰプラスＡ南スーダン") == "つーぷらすa南すーだん"


def test_a_wrong_term_is_reported_beside_what_is_wrong_in_other_files(miniature: Path) -> None:
    """Pages need no terms, so that they are read late; but all mistakes are told at once."""
    write(miniature, FILE, "- japanese: [light]\n  english: [lighthouse]\n")
    edit(miniature, MEETINGS, "date: 2018-03\n  place: Tokyo", "date: 2018-13\n  place: Tokyo")
    assert [mistake.partition(":")[0] for mistake in mistakes_in(miniature)] == [MEETINGS, FILE]
