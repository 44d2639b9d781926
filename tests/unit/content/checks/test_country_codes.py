"""The codes of countries: each wrong one is named with its line and a cure."""

from __future__ import annotations

import pytest

from bluebook.collection import Library
from bluebook.content.checks.names import check_country_codes
from bluebook.content.country_codes import COUNTRY_CODES
from bluebook.content.records import Name
from bluebook.errors import Origin


def name(line: int, words: str, code: str | None, kind: str = "country") -> Name:
    """A name as the file would give it."""
    return Name(id=words.casefold(), name=words, kind=kind, code=code, origin=Origin("data/names.yml", line))


JAPAN = name(1, "Japan", "JPN")


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (name(5, "India", None), "the country `India` has no code; add its code in ISO 3166-1, such as `code: JPN`, or `code: none`"),
        (name(5, "India", "INA"), "`INA` is no code of ISO 3166-1"),
        (name(5, "India", "JPN"), "the code `JPN` is that of line 1; correct one"),
        (name(5, "ASEAN", "IND", "organisation"), "`ASEAN` is no country, and `IND` a country's code; remove it"),
    ],
    ids=["missing", "unknown", "taken", "of no country"],
)  # fmt: skip
def test_a_wrong_code_is_reported_with_its_cure(wrong: Name, message: str) -> None:
    (mistake,) = check_country_codes([JAPAN, wrong])
    assert mistake.line == 5 and mistake.message.startswith(message)


def test_a_country_without_a_code_says_so() -> None:
    assert list(check_country_codes([JAPAN, name(5, "Atlantis", "none"), name(9, "Lemuria", "none")])) == []


def test_every_country_of_the_texts_has_been_looked_up(library: Library) -> None:
    countries = [one for one in library.records.names if one.kind == "country"]
    assert sum(one.iso_code is not None for one in countries) > 60
    assert {one.name for one in countries if one.code == "none"} == {"Kosovo", "Yugoslavia"}
    assert len(COUNTRY_CODES) == 249
