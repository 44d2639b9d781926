"""The vocabulary of the search: numbers of passages as they are written."""

from __future__ import annotations

import re
from itertools import pairwise
from string import ascii_uppercase

import pytest

from bluebook.export.search_vocabulary import (
    DIGITS,
    FILE_SIZE,
    ROW_COUNTS,
    ROWS_LIMIT,
    Row,
    digits,
    join_rows,
    split_rows,
)


def number(written: str) -> int:
    """The number that capitals and a last digit write."""
    high = 0
    for capital in written[:-1]:
        high = high * len(ascii_uppercase) + ascii_uppercase.index(capital) + 1
    return high * len(DIGITS) + DIGITS.index(written[-1])


@pytest.mark.parametrize("limit", [0, 35, 36, 35 + 26 * 36, 36 + 26 * 36, 36 * (26 + 26 * 26), 10**6])
def test_a_number_needs_nothing_to_part_it_from_the_next(limit: int) -> None:
    some = [limit, limit + 1, 1, limit]
    assert [number(one) for one in re.findall(r"[A-Z]*[\da-z]", "".join(map(digits, some)))] == some


def test_a_row_of_a_common_word_says_how_much_of_each_recent_passage_it_is() -> None:
    row = Row()
    for text in (*range(40), 39):
        row.add(text)
    _, texts, shares = row.line("sea", dict.fromkeys(range(10, 40), 1.0)).split("\t")
    assert texts == "".join(digits(other - one) for one, other in pairwise([0, *range(40)]))
    assert len(shares) == 1 + 30 and shares[-1] > shares[-2]


def test_more_editions_make_longer_rows_and_no_more_files() -> None:
    words = [f"a{letter}{other}" for letter in "abcdefghij" for other in "abcdefghij"]
    lines = ([(word, f"{word}\t{'1' * size}") for word in words] for size in (ROW_COUNTS, 5000))
    usual, long = (join_rows(split_rows("", some)) for some in lines)
    assert usual.beginnings == long.beginnings
    assert all(len(rows) <= ROWS_LIMIT + 200 for rows in usual.rows.values())


def test_short_files_are_joined_with_those_that_follow_them() -> None:
    row = "\t" + "1" * (FILE_SIZE // 3)
    parts = {
        "ab": {"ab" + row: None},
        "ac": {"ac" + row: None},
        "ad": {"ad" + row: None, "ac" + row: None},
        "b": {"b": None},
    }
    files = join_rows(parts)
    assert files.beginnings == ":b a:BCd"
    assert files.rows == {"b": f"b\nab{row}\nac{row}", "ad": f"ad{row}\nac{row}"}
