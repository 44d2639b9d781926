"""Records proposed from an edition's sentences, as lines of data/<edition>/*.yml that a person accepts one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from bluebook.authoring.contribution_proposals import draft_contributions, draft_figures
from bluebook.authoring.meeting_proposals import draft_meetings
from bluebook.authoring.mission_proposals import draft_missions
from bluebook.authoring.printed_facts import PrintedSentence, edition_sentences
from bluebook.authoring.record_drafts import DraftProver, RecordDraft
from bluebook.authoring.yaml_text import REMARK, block_lines, proposed_lines, without_proposals
from bluebook.collection import Library
from bluebook.content.chapters import Chapters
from bluebook.content.checks.proof import Proof
from bluebook.content.files import read_text
from bluebook.content.kinds import KINDS
from bluebook.content.printed_words import contains_words
from bluebook.content.records import Name, Printed, RecordType, edition_of

DRAFTERS: dict[str, Callable[[PrintedSentence, str], Iterator[RecordDraft]]] = {
    "meetings": draft_meetings,
    "contributions": lambda sentence, _: draft_contributions(sentence),
    "missions": lambda sentence, _: draft_missions(sentence),
    "figures": lambda sentence, _: draft_figures(sentence),
}


def draft_records(chapters: Chapters, edition: str) -> dict[str, list[RecordDraft]]:
    """The drafts of an edition's records by kind, from its sentences alone."""
    year = chapters.editions[edition].year_covered
    found = edition_sentences(chapters, edition)
    return {kind: [draft for one in found for draft in drafter(one, year)] for kind, drafter in DRAFTERS.items()}


def propose_records(root: Path, library: Library, edition: str) -> list[str]:
    """Write the proposed records of an edition beside its records; what was done, a line each."""
    chapters = library.chapters
    names = {name.name: with_printed_forms(name, chapters, edition) for name in library.records.names}
    taken = {record.id for record in library.records.all()}
    prover = DraftProver(Proof(chapters.editions[edition], chapters, names), taken)
    done = []
    for kind, drafts in draft_records(chapters, edition).items():
        records = [record for record in library.records.of(kind) if edition_of(record) == edition]
        new = [draft for draft in drafts if not any(is_reported(draft, record, chapters) for record in records)]
        proved = [fields for draft in new if (fields := prover.fields(draft))]
        path = root / "data" / edition / f"{kind}.yml"
        old = without_proposals(read_text(path, path.name)) if path.exists() else f"# The {kind} of {edition}.\n"
        remark = f"{REMARK}Proposed from the text by `propose records {edition}`. Read each beside its paragraph, correct it, and take out"
        lines = [line for fields in proved for line in ["", *proposed_lines(block_lines(fields))]]
        text = old.rstrip("\n") + "\n" + ("\n".join(["", f"{remark} `#? `.", *lines, ""]) if proved else "")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        done.append(f"proposed {len(proved)} {KINDS[kind].many} in data/{edition}/{kind}.yml")
    return done


def is_reported(draft: RecordDraft, record: RecordType, chapters: Chapters) -> bool:
    """Whether a record quotes the sentence of a draft, or a part of it."""
    block = chapters.blocks[f"{edition_of(record)}/{record.source}"]
    if draft.source != record.source:
        return False
    start, other = block.text.find(draft.quote), block.text.find(record.quote)
    return start < other + len(record.quote) and other < start + len(draft.quote)


def with_printed_forms(name: Name, chapters: Chapters, edition: str) -> Name:
    """A name as if the edition's printed forms of it had been confirmed: those of its forms that the text prints."""
    text = "\n".join(b.text for b in chapters.blocks.values() if b.edition == edition)
    forms = tuple(form for form in name.forms if contains_words(form, text))
    others = tuple(printed for printed in name.printed if printed.edition != edition)
    return replace(name, printed=(*others, Printed(edition=edition, words=forms, origin=name.origin)))
