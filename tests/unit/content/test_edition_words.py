"""The words by which our sentences name the editions, for any number of them."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from bluebook.content.checks.markdown import lint_files
from bluebook.content.edition_words import NAMES, and_list, edition_words, fill_words, things_counted
from tests.support import every
from tests.support.checkout import ROOT


def words_of(*years: int) -> dict[str, str]:
    """The words for editions of some years."""
    editions: dict[str, Any] = {
        str(year): SimpleNamespace(year_covered=str(year - 1), covers=f"{year - 1} to early {year}") for year in years
    }
    return edition_words(cast(Any, editions))


@pytest.mark.parametrize(
    ("years", "sentence"),
    [
        ((2018,), "What changed between editions? 2018, in 2018, the 2018 edition, the edition, one edition."),
        (
            (2018, 2015),
            "What changed between 2015 and 2018? 2015 and 2018, in 2015 and 2018, the 2015 and 2018 editions, both editions,"
            " two editions.",
        ),
        (
            (2015, 2018, 2017),
            "What changed between 2015 and 2018? 2015, 2017 and 2018, in 2015, 2017 and 2018, the 2015, 2017 and 2018 editions,"
            " all three editions, three editions.",
        ),
        (
            tuple(range(1991, 2001)),
            "What changed between 1991 and 2000? 1991 to 2000, from 1991 to 2000, the 1991 to 2000 editions, all ten editions,"
            " ten editions.",
        ),
    ],
)
def test_sentences_name_any_number_of_editions(years: tuple[int, ...], sentence: str) -> None:
    form = "What changed $between_years? $years, $in_years, $the_editions, $all_editions, $number_of_editions."
    assert fill_words(form, words_of(*years)) == sentence


def test_the_last_edition_is_the_latest_in_whatever_order_they_stand() -> None:
    words = words_of(2018, 1999)
    assert [words[name] for name in ("first_year", "last_year", "last_year_covered", "last_covers")] == [
        "1999",
        "2018",
        "2017",
        "2017 to early 2018",
    ]
    assert set(words) == set(NAMES)


def test_numbers_and_lists_are_written_as_in_prose() -> None:
    assert and_list([things_counted(6, "section"), things_counted(1, "column")]) == "six sections and one column"
    assert things_counted(30, "edition") == "30 editions"


def test_a_placeholder_that_names_nothing_is_told_with_its_line_and_cure(tmp_path: Path) -> None:
    page = tmp_path / "docs/index.md"
    page.parent.mkdir()
    head = "---\ntitle: The chapters of $years\ndescription: Read $in_year here\n---\n"
    page.write_text(f"{head}\n{{{{ themes() }}}}\n", encoding="utf-8")
    [mistake] = lint_files(tmp_path)
    assert str(mistake) == "docs/index.md:3: `$in_year` names no words for the editions; did you mean `in_years`?"


def test_a_head_of_a_page_without_macros_may_not_name_the_editions(tmp_path: Path) -> None:
    page = tmp_path / "docs/index.md"
    page.parent.mkdir()
    page.write_text("---\ntitle: The chapters of $years\n---\n\nNo macro.\n", encoding="utf-8")
    assert [str(mistake) for mistake in lint_files(tmp_path)] == [
        "docs/index.md:2: `$years` stays as it is where a page calls no macro; call a macro on the page, with"
        " `render_macros: true`, or take it out"
    ]


COUNTED = re.compile(r"\b(?:two|both) (?:editions|chapters|texts)\b|\b2015 and 2018\b", re.IGNORECASE)


def test_no_page_template_or_document_says_how_many_editions_there_are() -> None:
    """Neither in words that are shown nor in what tells people how to go on."""
    pages = [path for path in (ROOT / "docs").rglob("*.md") if not path.relative_to(ROOT / "docs").parts[0].isdigit()]
    templates = [*(ROOT / "overrides").rglob("*.html"), *(ROOT / "bluebook").rglob("*.html")]
    documents = [ROOT / name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "LICENSE", "mkdocs.yml")]
    paths = every([*pages, *templates, *documents, ROOT / "pyproject.toml", ROOT / "CITATION.cff"], 80)
    told = {
        f"{path.relative_to(ROOT)}: {m.group()}" for path in paths for m in COUNTED.finditer(path.read_text("utf-8"))
    }
    assert told == set()
