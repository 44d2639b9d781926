"""A record proves itself: whoever it names, its level, kind and payment are in its own quotes, or its note owns to them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from bluebook.collection import Library
from bluebook.content.checks.kinds import (
    check_contribution_kind,
    check_level,
    check_mission_kind,
    check_payment,
    payments,
)
from bluebook.content.checks.parties import check_host, check_mission_names, check_participants, check_recipient
from bluebook.content.checks.proof import Proof, accounts_for
from bluebook.content.records import HOST, Contribution, Meeting, Mission, edition_of, quoted_text
from tests.support import every
from tests.support.checkout import ROOT


def proof_of(library: Library, record: Any) -> Proof:
    """What a real record is checked against."""
    return Proof(library.chapters.editions[edition_of(record)], library.chapters, library.name_index.by_name)


def silenced(record: Any, words: tuple[str, ...], library: Library) -> Any:
    """A record whose quotes no longer print some words, and without its note."""
    quote = quoted_text(record)
    for word in sorted(words, key=len, reverse=True):
        quote = quote.replace(word, "…")
    nothing_else: dict[str, Any] = {"facts": ()} if isinstance(record, Mission) else {}
    return replace(record, quote=quote, also=(), note=None, **nothing_else)


def test_no_participant_of_any_record_goes_unnamed(library: Library) -> None:
    """Each real participant in turn is taken out of its record's quotes: the build names file, line, name and cure."""
    for record in library.records.meetings:
        proof = proof_of(library, record)
        assert list(check_participants(record, proof)) == []
        for participant in record.participants:
            name = library.name_index.by_name[participant]
            found = list(check_participants(silenced(record, proof.forms(name), library), proof))
            told = [mistake for mistake in found if f"do not name `{participant}`" in mistake.message]
            assert told and "say why it is listed" in told[0].message, record.id
            line = (ROOT / told[0].file).read_text(encoding="utf-8").splitlines()[told[0].line - 1]
            assert line.strip().startswith("participants:") and participant in line


def test_japan_is_named_wherever_it_gives_or_acts(library: Library) -> None:
    japan = library.name_index.by_name[HOST]
    for record in [*library.records.contributions, *library.records.missions]:
        proof = proof_of(library, record)
        assert list(check_host(record, proof)) == []
        found = list(check_host(silenced(record, proof.forms(japan), library), proof))
        assert found, record.id


def test_no_recipient_goes_unquoted(library: Library) -> None:
    for record in library.records.contributions:
        proof = proof_of(library, record)
        assert list(check_recipient(record, proof)) == []
    for record in every((record for record in library.records.contributions if record.recipient), 20):
        wrong = replace(record, recipient=f"Atlantis and {record.recipient}")
        found = list(check_recipient(wrong, proof_of(library, record)))
        assert [m.message.partition(";")[0] for m in found] == ["the quotes do not print the recipient `Atlantis`"]


def test_a_mission_names_nobody_whom_its_quotes_do_not_name(library: Library) -> None:
    stranger = library.name_index.by_name["Haiti"]
    for record in library.records.missions:
        proof = proof_of(library, record)
        assert list(check_mission_names(record, proof)) == []
        if stranger.name not in quoted_text(record):
            found = list(check_mission_names(replace(record, name=f"{record.name} with Haiti"), proof))
            assert [m.message.partition(";")[0] for m in found] == ["the quotes do not name `Haiti`"]


def test_the_annotated_samples_are_no_live_records(library: Library) -> None:
    """Who copies a record from the head of a file copies nothing that looks true of another."""
    live = {record.id for record in library.records.all()}
    for path in every(ROOT.glob("data/*/*.yml"), 6):
        samples = re.findall(r"^# +- id: (\S+)", path.read_text(encoding="utf-8"), re.M)
        assert samples and not live & set(samples), path


# --- what counts as naming, and as a reason -------------------------------------------------------------------------

NAMED = {  # edition, name, words → whether the words name it
    "the form that an edition prints": (
        "2015",
        "Viet Nam",
        "the Fifth Japan–Vietnam Strategic Partnership Dialogue",
        True,
    ),
    "an adjective that it prints": (
        "2015",
        "Somalia",
        "When Somali President Hassan Sheikh Mohamud visited Japan",
        True,
    ),
    "the long form": ("2018", "NATO", "Consultations with the North Atlantic Treaty Organization", True),
    "the possessive": ("2018", "China", "China's military trend", True),
    "a part of another country’s name": ("2018", "Guinea", "Guinea-Bissau, Central African Republic", False),
    "that country beside it": ("2015", "Guinea", "Guinea Bissau, Liberia, and Guinea", True),
    "money": ("2015", "United States", "a total of 42.5 million US dollars", False),
    "money beside the country": ("2015", "United States", "the US gave 5 million US dollars", True),
    "a part of a word": ("2015", "Niger", "additional support to Nigeria", False),
    "a pronoun": ("2018", "Australia", "they also affirmed continuous cooperation", False),
    "another country": ("2018", "Republic of Korea", "including North Korea and the EU", False),
}


@pytest.mark.parametrize("case", NAMED.values(), ids=list(NAMED))
def test_a_name_is_read_in_the_forms_that_its_edition_prints(
    case: tuple[str, str, str, bool], library: Library
) -> None:
    edition, name, words, expected = case
    proof = Proof(library.chapters.editions[edition], library.chapters, library.name_index.by_name)
    assert proof.prints(library.name_index.by_name[name], words) is expected


REASONS = {
    "Japan added by us, as one of the G7.": True,
    "The text does not say that Japan took part.": True,
    "Country added by us; the text names only the city.": False,
    "Japan.": False,
    "Japan, ours": False,
    "Japanese is spoken there, too.": False,
    None: False,
}


@pytest.mark.parametrize("note", REASONS)
def test_a_note_accounts_for_a_name_only_by_naming_it_with_a_reason(note: str | None) -> None:
    assert accounts_for(note, "Japan") is REASONS[note]


# --- levels, kinds and payments -------------------------------------------------------------------------------------


def test_every_level_and_kind_is_printed_or_owned_to(library: Library) -> None:
    """The two Security Dialogues of 2018 were once called politico-military dialogues, which the text does not say."""
    by_id = {record.id: record for record in library.records.all()}
    for record in [*library.records.meetings, *library.records.contributions, *library.records.missions]:
        rule = {Meeting: check_level, Contribution: check_contribution_kind, Mission: check_mission_kind}[type(record)]
        assert list(rule(record, proof_of(library, record))) == [], record.id
    for id in ("2018-japan-china-security-dialogue-15", "2018-japan-laos-security-dialogue-2"):
        assert list(check_level(replace(by_id[id], level="politico-military"), proof_of(library, by_id[id])))
    for id in ("2015-wgll", "2018-pbc-chair", "2018-uncopuos-subcommittee-chair"):
        assert list(check_mission_kind(replace(by_id[id], kind="institution"), proof_of(library, by_id[id])))
    for id in ("2018-csirt-capacity-building", "2015-nigeria-criminal-justice"):
        for kind in ("training", "operations"):
            assert list(check_contribution_kind(replace(by_id[id], kind=kind, note=None), proof_of(library, by_id[id])))


PAID = {  # words as the texts and their like print them → what they say of money
    "Japan has contributed a total of 48.5 million US dollars": ["paid"],
    "Japan announced that it had provided approximately 23.3 billion Japanese yen": ["paid", "announced"],
    "announced that Japan will be providing fresh aid of about 21 million US dollars": ["announced"],
    "announced that Japan would provide additional support": ["announced"],
    "Japan decided to contribute approximately 1 million US dollars": ["decided"],
    "the Government of Japan pledged a new aid package": ["pledged"],
    "through its financial contributions to the International Organization for Migration": ["paid"],
    "by funding the UN Crime Prevention and Criminal Justice Fund": ["paid"],
    "the amount to be provided is 5 million US dollars": ["not stated"],
    "the provision of 15.5 million US dollars in capacity building assistance": ["not stated"],
    "an undecided voter": ["not stated"],
}


@pytest.mark.parametrize("words", PAID)
def test_the_verbs_say_whether_money_was_paid(words: str) -> None:
    assert payments(words) == PAID[words]


def test_all_money_and_only_money_says_whether_it_was_paid(library: Library) -> None:
    """The build refuses every other payment than the one that the quotes say, and none at all."""
    for record in library.records.contributions:
        proof = proof_of(library, record)
        assert (record.payment is not None) == (record.kind == "money"), record.id
        assert list(check_payment(record, proof)) == []
        wrong = replace(record, payment=None if record.payment else "paid")
        assert len(list(check_payment(wrong, proof))) == 1
    said = {"decided", "announced", "pledged"}
    for record in every((record for record in library.records.contributions if record.payment in said), 10):
        assert list(check_payment(replace(record, payment="not stated"), proof_of(library, record))), record.id
