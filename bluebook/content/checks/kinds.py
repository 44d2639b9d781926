"""The rules on what a record is: a level, kind or payment is in the words of the quotes, or the note says that we added it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bluebook.content.checks.proof import Proof, accounts_for_field
from bluebook.content.record_words import CURRENCIES, PROMISES
from bluebook.content.records import Contribution, Meeting, Mission, quoted_text
from bluebook.errors import Mistake

Patterns = dict[str, re.Pattern[str]]


def patterns(words: dict[str, str]) -> Patterns:
    """Value of a field → a pattern for the words that print it, in any case."""
    return {value: re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.I) for value, pattern in words.items()}


# The words of which the quotes print one where a record is of a level or kind; what is not listed needs none.
LEVEL_WORDS = patterns(
    {
        "leaders": r"summits?|leaders?|presidents?|prime ministers?",
        "ministers": r"(?<!vice-)(?<!prime )minist(?:er|ers|erial)",
        "2+2 ministers": r"foreign and defen[cs]e minist(?:er|ers|erial)|2\+2” minist(?:er|ers|erial)",
        "vice-ministers": r"vice-minist(?:er|ers|erial)",
        "senior officials": r"senior officials?",
        "politico-military": r"politico-military(?:-security)?|pm dialogues?",
        "multilateral conference": r"conferences?|congress|forum|fora|summits?|dialogues?|meetings?|ism",
        "UN body session": r"un|united nations|cnd|ccpcj|pbc|commission",
        "workshop or training": r"workshops?|seminars?|training|courses?|programmes?|programs?",
    }
)
CONTRIBUTION_WORDS = patterns(
    {
        "money": r"yen|dollars?|fund|funds|funding|funded|financial|budget",
        "personnel": r"personnel|dispatch\w*|deploy\w*|officers?|experts?|instructors?|people|sent",
        "training": r"train\w*|courses?|workshops?|human resource development|develop [\d,]+ personnel"
        r"|technical (?:assistance|cooperation)",
        "equipment": r"equipment|vessels?|vehicles?|aircraft|lent",
        "operations": r"operations?|escort\w*|flights?|activities|releas\w+|destroyers?",
    }
)
MISSION_WORDS = patterns(
    {
        "UN mission": r"(?:un|united nations) missions?|un pkos?",
        "programme": r"programmes?|programs?|projects?|measures|training",
        "fund": r"funds?",
        "institution": r"cent(?:er|re)s?|commission|courts?|council|academy|institutes?",
        "space mission": r"space|expedition|iss|satellites?|experiment module",
    }
)
OFFICE = re.compile(r", (?:co-)?chair(?:/co-chair)?$")

GIVEN = re.compile(r"(?<!be )\b(?:provided|contributed|funded|gave|given|granted|donated|paid|disbursed|spent)\b", re.I)
GIVING = re.compile(r"\b(?:provid(?:es?|ing)|contribut(?:es|ing|ions?)|fund(?:s|ing)|utilizing)\b", re.I)
PROMISED = patterns(PROMISES)


def check_choice(
    field: str, value: str, words: Patterns, record: Meeting | Contribution | Mission
) -> Iterator[Mistake]:
    """A level or kind that the quotes do not print and that the note does not own to."""
    if value in words and not words[value].search(quoted_text(record)) and not accounts_for_field(record.note, field):
        cure = f"correct it, quote the words that print it, or say in `note` that the {field} was chosen by us"
        yield record.origin.mistake(field, f"the quotes do not print the {field} `{value}`; {cure}")


def check_level(record: Meeting, proof: Proof) -> Iterator[Mistake]:
    """The quotes print a meeting's level, or the note says that it was chosen by us."""
    yield from check_choice("level", record.level, LEVEL_WORDS, record)


def check_contribution_kind(record: Contribution, proof: Proof) -> Iterator[Mistake]:
    """The quotes print the form of a contribution, or the note says that its kind was chosen by us."""
    counted = record.amount is not None and record.kind in {"equipment", "operations"}  # 12 lamps, 43 escorts
    if not counted:
        yield from check_choice("kind", record.kind, CONTRIBUTION_WORDS, record)


def check_mission_kind(record: Mission, proof: Proof) -> Iterator[Mistake]:
    """The quotes print a mission's kind, or the note says that it was chosen by us; a chair is an initiative."""
    if OFFICE.search(record.name) and record.kind != "initiative":
        message = f"`{record.name}` is an office, not of the kind `{record.kind}`; write `initiative`"
        yield record.origin.mistake("kind", message)
    else:
        yield from check_choice("kind", record.kind, MISSION_WORDS, record)


# --- money: paid or promised --------------------------------------------------------------------------------------


def check_payment(record: Contribution, proof: Proof) -> Iterator[Mistake]:
    """Money says whether it was paid, in the verb of its quotes; what is not money says nothing."""
    money = record.kind == "money" or record.unit in CURRENCIES
    if not money:
        if record.payment:
            message = f"the payment `{record.payment}` belongs to money that Japan gives; remove it"
            yield record.origin.mistake("payment", message)
    elif not record.payment:
        message = (
            "the field `payment` is missing; add paid, pledged, decided, announced or not stated, as the text says"
        )
        yield record.origin.mistake("kind", message)
    elif not accounts_for_field(record.note, "payment"):
        said = payments(quoted_text(record))
        if record.payment == "not stated" != said[0]:
            message = f"the quotes say that the money was `{' or '.join(said)}`; correct `not stated`"
            yield record.origin.mistake("payment", message)
        elif record.payment not in said:
            message = f"the quotes do not say that the money was `{record.payment}`"
            yield record.origin.mistake("payment", f"{message}; correct it, or quote the words that say so")


def payments(text: str) -> list[str]:
    """What the verbs of a text say of money: promised in one way or another, paid, or not stated."""
    promised = [payment for payment, pattern in PROMISED.items() if pattern.search(text)]
    paid = GIVEN.search(text) or (GIVING.search(text) and not promised)
    return [*(["paid"] if paid else []), *promised] or ["not stated"]
