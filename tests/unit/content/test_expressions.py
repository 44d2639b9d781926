"""Expressions, found as whole words."""

from __future__ import annotations

import pytest

from bluebook.collection import Library
from bluebook.content.expressions import Expression, count_uses, occurrences


@pytest.mark.parametrize(
    ("form", "printed", "number"),
    [
        ("rule of law", "The Rule of Law, and the rule-of-law.", 2),
        ("rule of law", "rules of law; the rule of lawyers; overrule of law", 0),
        ("U.S. Alliance", "the Japan–US Alliance", 1),
        ("peace", "peace, Peace; peaceful", 2),
        ("people's", "people’s people's", 2),
    ],
)
def test_an_expression_is_found_as_whole_words(form: str, printed: str, number: int) -> None:
    assert len(occurrences(form, printed)) == number


def test_words_that_two_forms_share_count_once(library: Library) -> None:
    one = Expression(phrase="rule of law", forms=("rule of law at sea",), why="", origin=library.expressions[0].origin)
    assert count_uses(one, "The rule of law at sea is a rule of law.") == 2
