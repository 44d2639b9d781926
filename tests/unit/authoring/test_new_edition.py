"""An edition added by a command, and what follows from data/editions.yml in files that other programs read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from bluebook.authoring.edition_colors import PALETTE, SHEET, color_sheet
from bluebook.authoring.navigation import navigation
from bluebook.authoring.new_edition import add_edition, check_derived, insert_entry, known_editions, write_derived
from bluebook.collection import read_library
from bluebook.content.kinds import KINDS
from bluebook.errors import BadData
from tests.support import every
from tests.support.checkout import ROOT, copy_checkout, edit, tree, write

COVERS = "2016 to early 2017"
KNOWN = [int(year) for year in known_editions(ROOT)]
FREE = next(
    str(year) for year in range(KNOWN[0] + 1, 3000) if year not in KNOWN
)  # between the others, where there is room
GROUNDS = re.compile(r"--(?:md-default-bg-color|bb-paper): (#[0-9a-f]{6});")
LEAST = 4.5  # WCAG 2.1, 1.4.3: contrast of text


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """What an edition is added to."""
    return copy_checkout(tmp_path, "data/", "docs/", "mkdocs.yml", "CITATION.cff")


def brightness(color: str) -> float:
    """The relative luminance of a colour, as WCAG defines it."""
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours."""
    dark, light = sorted((brightness(one), brightness(other)))
    return (light + 0.05) / (dark + 0.05)


def test_every_colour_of_an_edition_can_be_read_on_every_ground() -> None:
    tokens = (ROOT / SHEET).with_name("tokens.css").read_text(encoding="utf-8")
    grounds = every(GROUNDS.findall(tokens), 4)
    assert len(grounds) == 4 and contrast("#000000", "#ffffff") == 21
    faint = {
        (color, ground): round(contrast(color, ground), 2)
        for on_light, on_dark in PALETTE
        for color, found in ((on_light, grounds[:2]), (on_dark, grounds[2:]))
        for ground in found
        if contrast(color, ground) < LEAST
    }
    assert faint == {}


def test_ten_editions_in_a_row_differ_in_colour() -> None:
    for ground in (0, 1):
        assert len({colors[ground] for colors in PALETTE}) == len(PALETTE) == 10


def test_what_follows_from_the_editions_is_as_the_command_writes_it(copy: Path) -> None:
    assert write_derived(copy) == []
    assert (copy / SHEET).read_text(encoding="utf-8") == color_sheet(known_editions(copy))


@pytest.mark.parametrize("year", [FREE, str(KNOWN[0] - 1), str(KNOWN[-1] + 2)])
def test_an_edition_stands_in_the_order_of_years_wherever_it_is_named(copy: Path, year: str) -> None:
    add_edition(copy, year, COVERS)
    years = sorted([*map(str, KNOWN), year])
    assert list(known_editions(copy)) == years
    sections = re.findall(r'(?m)^  - "(\d{4})":', (copy / "mkdocs.yml").read_text(encoding="utf-8"))
    books = yaml.safe_load((copy / "CITATION.cff").read_text(encoding="utf-8"))["references"]
    assert sections == years
    assert [str(book["year"]) for book in books] == years and books[years.index(year)][
        "title"
    ] == f"Diplomatic Bluebook {year}"
    assert re.findall(r"\.bb-of-(\d{4})", (copy / SHEET).read_text(encoding="utf-8")) == years


def test_an_edition_has_all_that_it_needs_but_its_text(copy: Path) -> None:
    before = tree(copy)
    written = {path.relative_to(copy).as_posix() for path in add_edition(copy, FREE, COVERS)}
    after = tree(copy)
    assert written == {name for name in after if after[name] != before.get(name)}
    assert written == {
        "CITATION.cff",
        "data/editions.yml",
        f"docs/{FREE}/index.md",
        f"docs/{FREE}/print.md",
        SHEET,
        "mkdocs.yml",
        *(f"data/{FREE}/{kind}.yml" for kind in KINDS),
    }
    entry = known_editions(copy)[FREE]
    assert (entry.title, entry.covers, entry.year_covered) == (f"Diplomatic Bluebook {FREE}", COVERS, "2016")
    assert entry.chapter == "Chapter 3" and f"/{FREE}/" in (entry.original or "") and entry.outline == ()
    own = "".join(after[name].decode() for name in written if f"/{FREE}/" in name)
    assert FREE in own and not re.search("|".join(str(year) for year in KNOWN if year != int(FREE) - 1), own)


def test_the_entry_begins_as_the_text_does_where_it_is_there(copy: Path) -> None:
    front = "\ufeffAlmanac of Rivers\r\n\r\nChapter 7\r\n  Waters: and Ways\r\n2 Rivers\r\n\r\n(1) Floods\r\n"
    write(copy, f"tests/sources/bluebook-{FREE}.txt", front)
    add_edition(copy, FREE, COVERS)
    entry = known_editions(copy)[FREE]
    found = (entry.title, entry.chapter, entry.chapter_title, entry.part)
    assert found == ("Almanac of Rivers", "Chapter 7", "Waters: and Ways", "2 Rivers")


def test_the_entry_is_right_where_lines_of_the_front_are_shared_or_in_capitals(copy: Path) -> None:
    """The title stays as citations print it; the section that the text prints is its own."""
    front = f"DIPLOMATIC BLUEBOOK {FREE}\nChapter 3 Japan’s Policy\nSection 2 Peace\n3. Global Security\n(1) Region\n"
    write(copy, f"tests/sources/bluebook-{FREE}.txt", front)
    add_edition(copy, FREE, COVERS)
    entry = known_editions(copy)[FREE]
    found = (entry.title, entry.chapter, entry.chapter_title, entry.section, entry.section_title, entry.part)
    wanted = (f"Diplomatic Bluebook {FREE}", "Chapter 3", "Japan’s Policy", "Section 2", "Peace", "3. Global Security")
    assert found == wanted


def test_the_section_of_another_chapter_is_not_taken_over(copy: Path) -> None:
    """And that of the same chapter is, for an editor to compare."""
    front = "Almanac of Rivers\nChapter 7\nWaters\n2 Rivers\n"
    write(copy, f"tests/sources/bluebook-{FREE}.txt", front)
    add_edition(copy, FREE, COVERS)
    other = known_editions(copy)[FREE]
    assert (other.section, other.section_title, other.original) == (None, None, None)
    later = str(KNOWN[-1] + 1)
    add_edition(copy, later, COVERS)
    assert known_editions(copy)[later].section


def test_what_no_longer_follows_from_the_editions_is_reported(copy: Path) -> None:
    assert list(check_derived(copy, known_editions(copy))) == []
    for name, words in (
        (SHEET, "#8f3122"),
        ("CITATION.cff", f"    year: {KNOWN[0]}"),
        ("mkdocs.yml", f"{KNOWN[0]}/print.md"),
    ):
        text = (copy / name).read_text(encoding="utf-8")
        write(copy, name, text.replace(words, words[:-1], 1))
        assert [str(mistake) for mistake in check_derived(copy, known_editions(copy))] == [
            f"{name}:1: the editions are not as data/editions.yml has them; run `python -m bluebook edition`"
        ]
        write(copy, name, text)


def test_the_other_entries_stay_as_they_were(copy: Path) -> None:
    before = (copy / "data/editions.yml").read_text(encoding="utf-8")
    add_edition(copy, FREE, COVERS)
    after = (copy / "data/editions.yml").read_text(encoding="utf-8")
    head, _, rest = after.partition(f"- year: {FREE}\n")
    assert head + rest[rest.index("- year: ") :] == before


@pytest.mark.parametrize(
    ("year", "covers", "told"),
    [
        (
            "2018",
            COVERS,
            ["the edition `2018` is there already", "data/2018:1: the folder is", "docs/2018:1: the folder is"],
        ),
        ("217", COVERS, ["`217` is not a year of four digits"]),
        (FREE, "", ["`` names no year"]),
        (FREE, "early last year", ["`early last year` names no year"]),
    ],
)
def test_what_cannot_be_added_is_told_and_nothing_is_written(
    copy: Path, year: str, covers: str, told: list[str]
) -> None:
    before = tree(copy)
    with pytest.raises(BadData) as refused:
        add_edition(copy, year, covers)
    lines = [str(mistake) for mistake in refused.value.mistakes]
    assert len(lines) == len(told) and all(words in line for words, line in zip(told, lines, strict=True))
    assert tree(copy) == before


def test_a_folder_that_is_there_is_not_written_into(copy: Path) -> None:
    (copy / f"docs/{FREE}").mkdir()
    with pytest.raises(BadData, match=f"docs/{FREE}:1: the folder is there already"):
        add_edition(copy, FREE, COVERS)


def test_an_edition_without_an_outline_is_told_with_its_cure(copy: Path) -> None:
    add_edition(copy, FREE, COVERS)
    with pytest.raises(BadData, match=rf"editions\.yml:\d+: the edition `{FREE}` has no outline; propose one"):
        read_library(copy)


def test_pages_keep_their_names_in_the_navigation_and_missing_ones_get_their_headings(copy: Path) -> None:
    text = (copy / "mkdocs.yml").read_text(encoding="utf-8")
    editions = known_editions(copy).values()
    without = text.replace("      - (5) Cyber: 2018/5-cyber.md\n", "").replace("(1) Regional", "(1) The Region's", 1)
    made = navigation(
        without.replace('      - "Column: The Balkan Region": 2015/column-balkan-region.md\n', ""), editions
    )
    assert (
        "      - (5) Cyber: 2018/5-cyber.md\n      - (6) Outer" in made
        and "- (1) The Region's Security: 2015/1-" in made
    )
    insert = "Column: The Promotion of Peace and Mutual Understanding in the Balkan Region"
    assert f'      - "{insert}": 2015/column-balkan-region.md\n      - (3) Init' in made
    assert navigation(made, editions) == made


def test_the_first_edition_of_all_has_its_place_after_the_home_page() -> None:
    text = "nav:\n  - Home: index.md\n  - Data:\n"
    assert navigation(text, known_editions(ROOT).values()).startswith('nav:\n  - Home: index.md\n  - "2015":\n')
    with pytest.raises(BadData, match="does not begin with the home page"):
        navigation("nav:\n  - Data: data.md\n", [])


def test_an_entry_without_years_after_it_comes_last() -> None:
    assert insert_entry("# Head\n\n- year: 1998\n  title: A\n", "2001", "- year: 2001\n").endswith(
        "A\n\n- year: 2001\n"
    )


def test_a_year_of_another_thing_is_not_moved(copy: Path) -> None:
    """The year of the model is its own only as a number by itself."""
    edit(copy, "data/editions.yml", "bluebook/2015/html/chapter3/c030103.html", "bluebook/2015/html/c20150.html")
    add_edition(copy, str(KNOWN[0] - 1), COVERS)
    assert (known_editions(copy)[str(KNOWN[0] - 1)].original or "").endswith("/html/c20150.html")
