"""The one reader of references: what this site writes, however it is bent on its way, is read back to its place."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from typing import Any

from playwright.sync_api import expect

from bluebook.collection import Library
from bluebook.content.edition_words import and_list
from tests.support.bent_references import full_width
from tests.support.citation_forms import FORMS, Written
from tests.support.reader import Readers
from tests.support.references import loaded, read


def test_every_place_in_every_style_old_and_new_is_read_back_to_itself(reader: Readers, forms: list[Written]) -> None:
    got = read(loaded(reader), [text for _, text, _ in forms])
    assert len(forms) > 8000 and len({name for name, _, _ in forms}) == len(FORMS) + 1
    assert [(form, place) for form, place in zip(forms, got, strict=True) if form[2] != place] == []


# --- several in one paste, and without their addresses ----------------------------------------------------------------


def stop(text: str) -> str:
    """A citation without the full stop at its end."""
    return text.removesuffix(".")


TOGETHER: dict[str, Callable[[str, str], str]] = {
    "a semicolon": lambda a, b: f"{stop(a)}; {b}",
    "see also": lambda a, b: f"See {stop(a)}; see also {b}",
    "and": lambda a, b: f"{stop(a)} and {b}",
    "a comma": lambda a, b: f"{stop(a)}, {b}",
    "sentences": lambda a, b: f"{a} {b}",
    "lines": lambda a, b: f"{a}\n{b}",
    "paragraphs": lambda a, b: f"{a}\n\n{b}",
    "numbered notes": lambda a, b: f"1. {a}\n2. {b}",
    "notes in brackets": lambda a, b: f"[1] {a} [2] {b}",
    "notes whose numbers are lines": lambda a, b: f"1\n{a}\n2\n{b}",
    "raised numbers": lambda a, b: f"¹ {a} ² {b}",
    "bullets": lambda a, b: f"• {a}\n• {b}",
    "cells": lambda a, b: f"{a}\t{b}",
}


def test_two_citations_in_one_paste_are_read_as_both_places(reader: Readers, forms: list[Written]) -> None:
    """Neighbours in the list, in one style and one section, and others far from each other."""
    names, forms = list(TOGETHER), [form for form in forms if "/" in form[2]]
    pairs = list(zip(forms[::7], [*forms[1::7], forms[0]], strict=False)) + list(
        zip(forms[::11], forms[::-11], strict=False)
    )
    cases = [(names[at % len(names)], one, other) for at, (one, other) in enumerate(pairs)]
    got = read(loaded(reader), [TOGETHER[name](one[1], other[1]) for name, one, other in cases])
    assert len(cases) > 1500
    assert [
        (name, one, other, place)
        for (name, one, other), place in zip(cases, got, strict=True)
        if place.split(" | ") != list(dict.fromkeys([one[2], other[2]]))
    ] == []


WHERE = re.compile(r",? ?(?:Available at: )?<?https?://[^\s<>]*[^\s<>.,)]>?|(?:,? [Aa]ccessed \[day of access\])")
AMONG: dict[str, Callable[[str], str]] = {
    "alone": lambda t: t,
    "in a letter": lambda t: (
        f"Dear colleague,\nthe figures are in the following passage, as I said on Monday:\n\n{t}\n\nBest wishes\nAnna"
    ),
    "in lines of 40 signs": lambda t: "\n".join(textwrap.wrap(t, 40, break_long_words=False, break_on_hyphens=False)),
    "in italics of Slack": lambda t: re.sub(r"(Diplomatic Bluebook \d{4})", r"_\1_", t),
    "in full width": full_width,
    "with a quotation": lambda t: f"“Japan is no exception, and has been increasingly exposed.” {t}",
}


def test_a_citation_whose_address_was_cut_off_is_read_as_the_place_that_its_words_name(
    reader: Readers, forms: list[Written]
) -> None:
    """Records are read as their passage then, so they are left out, as are unnumbered headings within a feature."""
    whole = [
        (name, WHERE.sub("", text), place)
        for name, text, place in forms
        if name in FORMS and re.match(r"20\d\d/.*#", place)
    ]
    some = [form for form in whole if re.search(r"#(?:\d|p|fn-|fig-)", form[2])][::3]
    ways = list(AMONG)
    cases = [(ways[at % len(ways)], form) for at, form in enumerate(some)]
    got = read(loaded(reader), [AMONG[way](text) for way, (_, text, _) in cases])
    assert len(cases) > 800
    assert [(way, form, place) for (way, form), place in zip(cases, got, strict=True) if form[2] != place] == []


# --- what is typed ----------------------------------------------------------------------------------------------------

TYPED: dict[str, str] = {
    "2018 3(4)B": "2018/4-oceans-and-seas#4-b",
    "2018 (4) B (A) b": "2018/4-oceans-and-seas#4-b-a-b",
    "2015 ¶ 12 of (3)": "2015/3-security-threats#p12",
    "2018 (5), ¶\u00a06": "2018/5-cyber#p6",
    "2018 (5), ¶\u200b6": "2018/5-cyber#p6",
    "n.\u00a07": "2018/5-cyber#fn-7",
    "２０１８（５），¶　６": "2018/5-cyber#p6",
    "¶¶ 2–3 of 2018 (5)": "2018/5-cyber#p2..p3",
    "paras 2, 4 and 6 of (5), 2018": "2018/5-cyber#p2 | 2018/5-cyber#p4 | 2018/5-cyber#p6",
    "paras 1 and 3 of (3), 2015": "2015/3-security-threats#p1 | 2015/3-security-threats#p3",
    "(¶¶ 1 and 3 of (3), 2015)": "2015/3-security-threats#p1 | 2015/3-security-threats#p3",
    "2018-PBF-TOTAL).": "data/contributions#2018-pbf-total",
    "data/meetings/#2018-arf-ministerial-24)": "data/meetings#2018-arf-ministerial-24",
    "/compare/africa/#pair-1": "compare/africa#pair-1",
    "https://bluebook.example/2018/5-cyber/#p6:~:text=cyber": "2018/5-cyber#p6",
    "https://bluebook.example/2018/5-cyber/p6": "2018/5-cyber#p6",
    "https://bluebook.example/2018/5-cyber/#P6&fbclid=x": "2018/5-cyber#p6",
    "https://bluebook.example/2018/5-cyber/#¶ 6": "2018/5-cyber#p6",
    "file:///home/desk/bluebook/2018/5-cyber/index.html#fn7": "2018/5-cyber#fn-7",
    "Bluebook 2018, sec. 5, paras 2-3; Bluebook 2015 (3), ¶ 4": "2018/5-cyber#p2..p3 | 2015/3-security-threats#p4",
    "2018 (5) ¶ 6 https://bluebook.example/2018/5-cyber/#p7": "2018/5-cyber#p7 | 2018/5-cyber#p6",
    "Bluebook 2018, (5), ¶ 6 ff.": "2018/5-cyber#p6..p8",
    "Bluebook 2018, (5), ¶ 6f.": "2018/5-cyber#p6..p7",
    "Bluebook 2018, (5), para. 6 et seq.": "2018/5-cyber#p6..p8",
    "Bluebook 2018, (5), paras 2 through 4": "2018/5-cyber#p2..p4",
    "Bluebook 2018, Chapter III, (5), ¶ 6": "2018/5-cyber#p6",
    "Bluebook FY2018, (5), ¶ 6": "2018/5-cyber#p6",
    "Bluebook 2018, (5), ¶ 6, https://bluebook.example/2018/5-cy": "2018/5-cyber#p6",
    "Bluebook 2018, (5), ¶ 6, https://bluebook.exam": "2018/5-cyber#p6",
    "Bluebook 2018, (5), ¶ 6, https://bluebook.example/2018/5-cyber/#p": "2018/5-cyber#p6",
    # no reference: words to search for
    "2015": "", "12500 personnel": "", "a": "", "part 3 of the plan": "", "figures released by the IMB": "",
    "peacekeeping 2018 section 2": "", "5 2018 cyber": "", "G7 2016 (1)": "", "resolution 2231 paragraph 9": "",
    "What did Japan contribute to South Sudan peacekeeping?": "", "Smith 2018, para. 6": "",
}  # fmt: skip

NOT_HERE = {
    "2018 (5), ¶ 99": ("Understood: 2018, (5), paragraph 99. There is no such paragraph there.", "2018/5-cyber#p8"),
    "2018 (9), ¶ 1": ("Understood: 2018, (9), paragraph 1. There is no such paragraph, for there is no such section.", ""),
    "Diplomatic Bluebook 1956, (5), ¶ 2": (
        "Understood: the Diplomatic Bluebook 1956. Only EDITIONS are on this site.", ""),
    "Diplomatic Bluebook 2018, chapter 2, ¶ 6": (
        "Understood: chapter 2. Only the security part of chapter 3 is on this site.", ""),
    "https://bluebook.example/2018/5-cyber/#p99": (
        "There is no paragraph 99 on the page “2018 (5) Cyber”.", "2018/5-cyber#p8"),
    "https://bluebook.example/2018/5-cyber/#zebra": (
        "There is no place called “zebra” on the page “2018 (5) Cyber”.", "2018/5-cyber"),
    "https://bluebook.example/2018/5-ciber/#p6": ("There is no page “2018/5-ciber/” on this site.", ""),
}  # fmt: skip


def test_what_is_typed_is_read_as_a_place_or_as_words(reader: Readers) -> None:
    got = dict(zip(TYPED, read(loaded(reader), list(TYPED)), strict=True))
    assert got == TYPED


def test_what_names_nothing_here_is_said_with_what_was_understood(reader: Readers, library: Library) -> None:
    page = loaded(reader)
    editions = and_list(list(library.chapters.editions))
    for text, (words, nearest) in NOT_HERE.items():
        found = page.evaluate("text => bluebook.references.read(text, bluebook.places)", text)
        near = [f"{one['page']}#{one['id']}".rstrip("#") for one in found["nearest"]]
        assert (found["places"], found["isReference"], found["messages"], near) == (
            [],
            True,
            [words.replace("EDITIONS", editions)],
            [nearest] * bool(nearest),
        )


# --- in linear time ----------------------------------------------------------------------------------------------------

HOSTILE = [
    "2018/" * 200, "¶ " * 500, "https://" * 125, "((((" * 250, "2018 (5) " * 110, "=3D" * 330, "%25" * 333, "<a href=" * 120,
    "1, " * 330, "¶ 1, " * 200, "a-" * 500, "data/" * 200, "“" * 1000, "' " * 500, "Ministry of " * 80, "&#" * 500, "“x” " * 250,
    "2018/a-\n" * 120, "https://x/\n" * 90, "Diplomatic " * 90, "cover 2018 to " * 70, "\u3000" * 1000, "1–" * 500, "p" * 1000,
]  # fmt: skip
TIME = """text => { const best = (given) => Math.min(...[1, 2, 3].map(() => { const began = performance.now();
  bluebook.references.read(given, bluebook.places); return performance.now() - began; }));
  return [best(text), best(text + text)]; }"""


def test_hostile_texts_are_read_in_linear_time(reader: Readers) -> None:
    page = loaded(reader)
    times: dict[str, Any] = {text[:12]: page.evaluate(TIME, text) for text in HOSTILE}
    assert {
        name: (once, twice) for name, (once, twice) in times.items() if twice > 50 or (once > 5 and twice > 3 * once)
    } == {}


# --- in the search ----------------------------------------------------------------------------------------------------


def test_a_reference_that_names_nothing_here_is_said_in_the_search(reader: Readers) -> None:
    page = reader().open("/search/?q=2018+(5),+¶+99")
    note = page.locator(".bb-search-told")
    expect(note).to_contain_text("There is no such paragraph there. The nearest is 2018 (5) Cyber, paragraph 8.")
    assert page.input_value("input[name=q]") == "2018 (5), ¶ 99"
    expect(page.locator(".bb-search-status")).to_contain_text("There is no such paragraph")
    for unknown in (
        "2018 (5), ¶ 99",
        "Diplomatic Bluebook 1956, (5), ¶ 2",
        "https://bluebook.example/2018/5-ciber/#p6",
    ):
        page.fill("input[name=q]", unknown)
        expect(note).to_have_count(1)
        assert "Nothing found" not in page.inner_text(".bb-search-body")
    page.fill("input[name=q]", "zeppelin marzipan")
    expect(page.locator(".bb-search-status")).to_contain_text("Nothing found for")
    page.fill("input[name=q]", "2018 (5) ¶ 6 https://bluebook.example/2018/5-cyber/#p7")
    expect(note).to_contain_text("different places")
    expect(page.locator("#results a.result")).to_have_count(2)


def test_a_section_is_named_by_roman_numbers_below_a_letter(reader: Readers) -> None:
    """As where an edition numbers `(2) C (ii)`; the letter alone is another heading."""
    script = """text => { const { makeWays, mentionsIn } = bluebook.references, work = mentionsIn(text, makeWays(bluebook.places));
        for (let step = work.next(); ; step = work.next()) if (step.done) return step.value.map(m => m.section).filter(Boolean); }"""
    page = loaded(reader)
    assert page.evaluate(script, "See 3 (2) C (ii) and 3 (2) A (b) (iii).") == ["2-c-ii", "2-a-b-iii"]
