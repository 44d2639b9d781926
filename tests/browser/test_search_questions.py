"""Questions as people type them: the first result answers, and shows the sentence that does."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser

from bluebook.collection import Library
from tests.support.answers import shows
from tests.support.reader import Reader
from tests.support.search import Query, Searcher, given_queries, own_queries
from tests.support.server import Server

FIRST = {"given": 0.95, "own": 0.92}  # the least share whose first result answers
SHOWN = {"given": 0.92, "own": 0.88}  # the least share whose first result shows the sentence that answers
MISSES = 1  # of a class, at most, or
MISSED = 0.2  # of a class of many questions


@dataclass(frozen=True)
class Asked:
    """A question, whether its first result is right, and whether it shows the sentence that answers."""

    query: Query
    right: bool
    shown: bool | None


def asked(searcher: Searcher, query: Query) -> Asked:
    """What the search answers."""
    links = searcher.ask(query.words)
    said = searcher.shown()
    right = links[0] in query.targets if links and query.targets else not links and not query.targets
    return Asked(query, right, any(shows(said, one) for one in query.answers) if query.answers else None)


def share(marks: Sequence[bool]) -> float:
    """The share of what is right."""
    return sum(marks) / len(marks)


@pytest.fixture(scope="module")
def found(browser: Browser, server: Server, library: Library) -> Iterator[dict[str, list[Asked]]]:
    """All questions asked once."""
    context = browser.new_context(viewport={"width": 1400, "height": 900}, reduced_motion="reduce")
    context.set_default_timeout(30_000)
    searcher = Searcher(Reader(context, server.url).open("/search/"))
    sets = {"given": list(given_queries(library, "desk")), "own": list(own_queries("desk-own"))}
    yield {name: [asked(searcher, query) for query in queries] for name, queries in sets.items()}
    context.close()


@pytest.mark.parametrize("name", FIRST)
def test_the_first_result_answers_questions_as_people_type_them(found: dict[str, list[Asked]], name: str) -> None:
    questions = [one for one in found[name] if one.query.targets]
    assert len(questions) > 40
    missed = [one.query.words for one in questions if not one.right]
    assert share([one.right for one in questions]) >= FIRST[name], missed


@pytest.mark.parametrize("name", SHOWN)
def test_the_sentence_that_answers_is_shown(found: dict[str, list[Asked]], name: str) -> None:
    questions = [one for one in found[name] if one.shown is not None]
    assert len(questions) > 25
    missed = [one.query.words for one in questions if not one.shown]
    assert share([bool(one.shown) for one in questions]) >= SHOWN[name], missed


def test_no_class_of_questions_fails(found: dict[str, list[Asked]]) -> None:
    number: Counter[str] = Counter()
    missed: dict[str, list[str]] = defaultdict(list)
    for name, questions in found.items():
        for one in questions:
            number[f"{name}: {one.query.kind}"] += 1
            if not one.right:
                missed[f"{name}: {one.query.kind}"].append(one.query.words)
    assert not {kind: words for kind, words in missed.items() if len(words) > max(MISSES, MISSED * number[kind])}
    assert not [words for kind, words in missed.items() if kind.endswith("none")]


def test_the_questions_are_many_of_every_class_and_name_real_places(library: Library) -> None:
    own = list(own_queries("desk-own"))
    assert len({query.words.lower() for query in own}) == len(own) >= 50
    assert {query.kind for query in own} == {query.kind for query in given_queries(library, "desk")}
    assert {target for query in own for target in query.targets} <= set(library.chapters.blocks)
    texts = [block.text for block in library.chapters.blocks.values()]
    assert not [one for query in own for one in query.answers if not any(one in text for text in texts)]


# --- kinds of question ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def searcher(browser: Browser, server: Server) -> Iterator[Searcher]:
    """One search page for the questions of each kind."""
    context = browser.new_context(viewport={"width": 1400, "height": 900}, reduced_motion="reduce")
    context.set_default_timeout(30_000)
    yield Searcher(Reader(context, server.url).open("/search/"))
    context.close()


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("how much did Japan give Somalia", "456.3 million US dollars"),  # the total, before a part of it
        ("how many ships were escorted", "72 merchant ships"),
        ("when was the FATF established", "1989"),  # of what happened, not of another sentence
        ("who is the foreign minister", "Foreign Minister Ki"),  # by name
        ("Japan and Vietnam", "Japan–Vietnam"),  # as a partner, before a list that names it
        ("is Japan still in South Sudan", "currently still on active duty"),  # of the newest edition
        ("Japan US alliance", "enhancing trust and cooperation"),  # the whole sentence: it does not end after U.S.
        ("Norishige Kanai", "astronaut Norishige Kanai"),
        ("spacewoman Kanai", "astronaut Norishige Kanai"),  # whatever her or his title is said to be
        ("Taro Kono", "Kono"),  # a first name that no text prints
        ("how many countries take part in the space station", "15 countries"),  # which the sentence calls ISS
        ("Kishida Fumio", "Foreign Minister Kishida"),  # in the Japanese order, of which no text prints the first name
        ("Prime Minister Abe Shinzo", "Prime Minister Abe"),
        ("when did the FATF start", "established at the 1989 G7 Summit"),  # its beginning, in a footnote on it
        ("since when does Japan take part in PKO missions", "since 1992"),  # the earliest beginning
        ("is North Korea still in the ARF", "North Korea and the EU participate"),  # a member, not a subject
        ("who is conductor of the Kosovo Philharmonic", "I serve as the chief conductor"),
        ("who submitted the UNTOC papers", "Ambassador Minami depositing"),
        ("安倍総理 基調講演", "keynote speech"),
        ("refugee crisis", "Refugee Recognition Act"),  # a word of common English, after what it is about
    ],
)
def test_the_sentence_that_is_shown_fits_the_kind_of_question(searcher: Searcher, typed: str, shown: str) -> None:
    searcher.ask(typed)
    assert shown in searcher.shown()


@pytest.mark.parametrize(
    "typed",
    [
        "Tokyo spokesman hails deal as Somali pirates in the Gulf of Aden lose ground to escorts, rivals scoff",
        "Experts bemoan illicit poppy cultivation as UNODC and Japan widen monitoring in Myanmar",
    ],
)
def test_unknown_words_do_not_empty_a_long_query(searcher: Searcher, typed: str) -> None:
    assert searcher.ask(typed)
    assert "Left out" in searcher.page.locator(".bb-search-notes").inner_text()


def test_a_name_that_no_text_prints_is_not_left_out(searcher: Searcher) -> None:
    assert searcher.ask("Okinawa base relocation") == searcher.ask("AUKUS submarine deal") == []
    assert searcher.ask("fukushima water release") == searcher.ask("comfort women issue") == []


def test_an_ordinary_word_that_no_text_prints_is_left_out_and_said(searcher: Searcher) -> None:
    assert searcher.ask("gender mainstreaming")
    assert "Left out" in searcher.page.locator(".bb-search-notes").inner_text()
