"""A frozen state can be cited: versions, and the words before a correction, on the page Changes and at their place."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from bluebook.collection import Library, require_addresses
from bluebook.content.addresses import Location
from bluebook.content.changes import Change, corrections, versions
from bluebook.content.fields import Word
from bluebook.errors import BadData, Origin
from bluebook.export.feed import atom_feed
from bluebook.export.markdown_copies import article_markdown
from bluebook.render.changes import change_list
from bluebook.render.facts import facts_table
from bluebook.render.section import section_foot
from bluebook.render.view import View
from tests.support.checkout import ROOT

PLACE, RECORD = "/2018/5-cyber/#p6", "/data/meetings/#2018-ticad-6"
BEFORE = "<b>The words & as they were."


def corrected(words: str = BEFORE, what: str = "text", places: tuple[str, ...] = (PLACE, RECORD)) -> Change:
    """A change that took words from two places."""
    superseded = {}
    for line, place in enumerate(places, 12):
        superseded[word := Word(place)] = words
        word.line = line
    return Change(
        id="a-slip",
        date=datetime.date(2026, 12, 1),
        title="A slip of ours mended",
        what={what: "Two places were mended."},
        why="The source says otherwise.",
        addresses=tuple(superseded),
        superseded=superseded,
        origin=Origin("data/changes.yml", 10),
    )


@pytest.fixture
def mended(library: Library) -> Library:
    """The library after a correction."""
    return replace(library, changes=(corrected(), *library.changes))


def view(library: Library, page: str) -> View:
    """A page of the library."""
    return View(library, Location(page, page))


def test_a_paragraphs_page_shows_what_it_read_before_with_the_day_and_the_reason(mended: Library) -> None:
    shown = section_foot(view(mended, "2018/5-cyber"))
    assert "<q>&lt;b&gt;The words &amp; as they were.</q>" in shown and "<b>The" not in shown
    assert 'href="#p6"' in shown and "corrected on 1 December 2026" in shown
    assert 'href="../../about/changes/#a-slip"' in shown
    assert "bb-corrections" not in section_foot(view(mended, "2018/6-outer-space"))


def test_a_records_table_shows_what_it_said_before(mended: Library, library: Library) -> None:
    assert "2018-ticad-6</a> was corrected on" in facts_table(view(mended, "data/meetings"), "meetings", None)
    assert "bb-corrections" not in facts_table(view(library, "data/meetings"), "meetings", None)


def test_the_page_changes_lists_versions_and_the_words_before(mended: Library) -> None:
    shown = change_list(mended.changes, Location("about/changes", "about/changes"))
    assert shown.index("1 December 2026: ") < shown.index("22 November 2026: ")
    assert shown.count("<q>&lt;b&gt;The words") == 2 and 'href="../../changes.xml"' in shown
    copy = article_markdown(mended, "about/changes.md", "---\nrender_macros: true\n---\n{{ change_list() }}\n")
    assert copy.count(r"read: “&lt;b>The words & as they were.”") == 2 and "1 December 2026: A slip" in copy
    assert b"read before: &lt;q&gt;&amp;lt;b&amp;gt;" in atom_feed(mended.changes)


def test_versions_are_the_days_of_text_and_data_alone(library: Library) -> None:
    looks = replace(corrected(what="pages"), date=datetime.date(2027, 1, 1))
    made = versions([*library.changes, looks])
    assert list(made) == sorted({change.date for change in library.changes if change.is_dated}, reverse=True)
    assert [one.address for one in corrections([corrected()], "2018/5-cyber")] == [PLACE]


def test_words_that_still_stand_and_places_that_do_not_are_refused(library: Library) -> None:
    now = library.chapters.blocks["2018/5-cyber#p6"].text
    wrong = [
        corrected(now, places=(PLACE,)),
        corrected(places=("/2018/5-cyber/#p666",)),
        corrected(what="pages", places=(PLACE,)),
    ]
    with pytest.raises(BadData) as bad:
        require_addresses(ROOT, replace(library, changes=(*wrong, *library.changes)))
    said = {str(mistake) for mistake in bad.value.mistakes}
    assert said == {
        "data/changes.yml:12: `/2018/5-cyber/#p6` still has these words; give those that it had before",
        "data/changes.yml:12: the address `/2018/5-cyber/#p666` is not published; did you mean `/2018/5-cyber/#p6`?",
        "data/changes.yml:12: the words of `/2018/5-cyber/#p6` changed, and no `text` or `data` says how; add one under `what`",
    }
