"""Records are proposed from the text alone: few enough to read, nearly all that people wrote, each of them proved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bluebook.authoring.contribution_proposals import draft_contributions
from bluebook.authoring.mission_proposals import draft_missions, mission_name
from bluebook.authoring.printed_facts import PrintedSentence, edition_sentences
from bluebook.authoring.record_drafts import DraftProver, RecordDraft, place_of
from bluebook.authoring.record_proposals import draft_records, is_reported, propose_records
from bluebook.collection import Library
from bluebook.content.checks.proof import Proof
from bluebook.content.checks.records import check_record
from bluebook.content.kinds import KINDS
from bluebook.content.records import Printed, RecordType, edition_of
from bluebook.content.yaml_records import read_records
from tests.support.rings import some

EDITIONS = ("2015", "2018")  # those whose records people wrote


def records_of(library: Library, edition: str) -> dict[str, list[RecordType]]:
    """The records of an edition by kind."""
    return {kind: [r for r in library.records.of(kind) if edition_of(r) == edition] for kind in KINDS}


def without_records(library: Library, edition: str) -> Library:
    """A library in which an edition has no records."""
    kept = {kind: [r for r in library.records.of(kind) if edition_of(r) != edition] for kind in KINDS}
    return replace(library, records=replace(library.records, by_kind=kept))


@pytest.mark.parametrize("edition", EDITIONS)
def test_nine_records_in_ten_have_their_sentence_proposed(library: Library, edition: str) -> None:
    """With at most two proposals for each record, of all kinds together and of each kind by itself."""
    drafts = draft_records(library.chapters, edition)
    for kind, records in records_of(library, edition).items():
        found = [r for r in records if any(is_reported(draft, r, library.chapters) for draft in drafts[kind])]
        assert len(drafts[kind]) <= 2 * len(records), kind
        assert len(found) >= 0.9 * len(records), kind


@pytest.mark.parametrize("edition", some(EDITIONS, 1))
def test_what_is_proposed_is_published_only_when_accepted_and_is_proved(
    library: Library, edition: str, tmp_path: Path
) -> None:
    hidden = without_records(library, edition)
    told = propose_records(tmp_path, hidden, edition)
    assert len(told) == len(KINDS)
    proof = Proof(library.chapters.editions[edition], library.chapters, library.name_index.by_name)
    for kind, described in KINDS.items():
        path = tmp_path / f"data/{edition}/{kind}.yml"
        mistakes: list = []
        assert read_records(path, tmp_path, described.type, mistakes) == []
        path.write_text(path.read_text(encoding="utf-8").replace("#? ", ""), encoding="utf-8")
        accepted = read_records(path, tmp_path, described.type, mistakes)
        assert len(accepted) == sum(d.kind == kind for d in draft_records(library.chapters, edition)[kind])
        assert mistakes == [] and [m for record in accepted for m in check_record(record, proof)] == []
        assert len({record.id for record in accepted}) == len(accepted)


def test_a_sentence_that_a_record_quotes_is_not_proposed_again(library: Library, tmp_path: Path) -> None:
    (tmp_path / "data/2018").mkdir(parents=True)
    (tmp_path / "data/2018/meetings.yml").write_text("# Mine.\n#? - id: old\n", encoding="utf-8")
    propose_records(tmp_path, library, "2018")
    text = (tmp_path / "data/2018/meetings.yml").read_text(encoding="utf-8")
    assert text.startswith("# Mine.\n") and "#? - id: old" not in text
    assert "Shangri-La Dialogue" not in text and text.count("#? - id: ") < 40


QUOTES = {
    "The 9th Harbour Dialogue was held in Osaka, where many exchanged views on the fleets of North Korea.": (
        [],
        "Osaka",
    ),
    "Japan attended the Harbour Dialogue in Bahrain in December.": (["Japan"], "Bahrain"),
    "Japan held the Harbour Dialogue on safe buoys in Tokyo in May.": (["Japan"], "Tokyo"),
    "In July, the 9th Harbour Dialogue was held in Osaka, where views on the South China Sea were exchanged with Mali.": (
        ["Mali"],
        "Osaka",
    ),
    "At the Sixth Harbour Dialogue (HD VI), held in Nairobi, Kenya, in August, Japan spoke.": (
        ["Japan", "Kenya"],
        "Nairobi, Kenya",
    ),
}


@pytest.fixture
def prover(library: Library) -> DraftProver:
    """Holds drafts to quotes that print any form of the known names."""
    names = {
        name.name: replace(name, printed=(Printed(edition="2018", words=name.forms, origin=name.origin),))
        for name in library.records.names
    }
    return DraftProver(Proof(library.chapters.editions["2018"], library.chapters, names))


@pytest.mark.parametrize("quote", QUOTES)
def test_a_sea_takes_no_part_in_a_meeting_and_an_abbreviation_is_no_place(prover: DraftProver, quote: str) -> None:
    draft = RecordDraft("meetings", "5-cyber#p1", quote, {"name": "Harbour Dialogue"})
    assert (prover.participants(draft), place_of(draft)) == QUOTES[quote]


def test_two_countries_are_no_conference_of_many(prover: DraftProver) -> None:
    assert prover.are_two_countries(["Japan", "Estonia"])
    assert not any(map(prover.are_two_countries, (["Japan"], ["Japan", "ASEAN"], ["Japan", "Estonia", "France"])))


def test_what_is_given_to_a_body_is_not_given_to_the_one_named_before_it(prover: DraftProver) -> None:
    quote = "Japan took part in ASEAN and contributed 5 million US dollars to the Peacebuilding Fund."
    assert prover.recipient(quote) == "Peacebuilding Fund"
    assert prover.recipient("Japan contributed 5 million US dollars for Mali.") == "Mali"
    assert prover.recipient("Japan contributed 5 million US dollars to the Mali Harbour Fund.") is None


def test_a_unit_that_was_deployed_to_a_mission_is_proposed_and_the_project_named_before_is_not(
    library: Library,
) -> None:
    block = next(iter(library.chapters.blocks.values()))
    before = "Japan has sent 12,000 people. "
    sent = "A unit of 350 was deployed to the United Nations Mission in the Republic of South Sudan (UNMISS)."
    (mission,) = draft_missions(PrintedSentence(block, sent, before))
    assert mission.fields["name"] == "United Nations Mission in the Republic of South Sudan"
    assert mission.fields["acronym"] == "UNMISS"
    assert not list(draft_missions(PrintedSentence(block, "Japan contributed 38 million US dollars to the project.")))


def test_a_mission_without_a_name_is_called_by_whole_words() -> None:
    sentence = "the number of cases which the centre reports has been falling since 2006 at sea"
    assert mission_name(sentence, "institution") == "the number of cases which the centre reports has been"


@pytest.mark.parametrize(
    ("figure", "unit"), [("US$ 92 million", "USD"), ("¥229.4 billion", "JPY"), ("$25 million", "USD")]
)
def test_a_sum_is_known_by_the_sign_before_it(library: Library, figure: str, unit: str) -> None:
    block = next(iter(library.chapters.blocks.values()))
    (draft,) = draft_contributions(PrintedSentence(block, f"Japan contributed {figure} for buoys."))
    assert draft.fields["unit"] == unit and draft.fields["kind"] == "money"


def test_each_of_two_sums_has_its_own_purpose_and_recipient(library: Library, prover: DraftProver) -> None:
    sentence = (
        "Japan contributed 2 million US dollars to UNDP for buoys at sea in 2017 "
        "and 3 million US dollars to UNODC to combat piracy."
    )
    block = replace(library.chapters.blocks["2018/5-cyber#p1"], text=sentence)
    chapters = replace(library.chapters, blocks={**library.chapters.blocks, block.address: block})
    drafts = list(draft_contributions(PrintedSentence(block, sentence)))
    assert [draft.fields["purpose"] for draft in drafts] == ["Buoys at sea", "To combat piracy"]
    found = list(map(DraftProver(replace(prover.proof, chapters=chapters)).fields, drafts))
    assert [fields and fields["recipient"] for fields in found] == ["UNDP", "UNODC"]


def test_no_record_is_proposed_from_a_table_and_a_title_ends_no_sentence(library: Library) -> None:
    block = library.chapters.blocks["2018/5-cyber#p1"]
    met = replace(block, text="It met under Dr. Kendall of Canada. It agreed.")
    chapters = replace(library.chapters, blocks={met.address: met, "2018/x#table-1": replace(met, kind="table")})
    found = [sentence.text for sentence in edition_sentences(chapters, "2018")]
    assert found == ["It met under Dr. Kendall of Canada.", "It agreed."]
