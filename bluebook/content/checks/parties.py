"""The rules on who: whoever a record names is named in its own quotes, or its note names them and says why."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bluebook.content.characters import visible
from bluebook.content.checks.proof import Proof, accounts_for, accounts_for_field
from bluebook.content.printed_words import contains_words
from bluebook.content.records import HOST, Contribution, Meeting, Mission, quoted_text
from bluebook.errors import Mistake, nearest


def check_participants(record: Meeting, proof: Proof) -> Iterator[Mistake]:
    """Participants are known names; the quotes print each, or the note names it and says why it is listed."""
    for participant in record.participants:
        name = proof.names.get(participant)
        if name is None and not proof.are_names_read:
            continue
        if name is None:
            parts = [part for part in re.split(r",|;|/|&|\band\b", participant) if part.strip()]
            several = len(parts) > 1 and all(part.strip() in proof.names for part in parts)
            each = f"; write a comma between names: `{', '.join(part.strip() for part in parts)}`" if several else ""
            cure = each or nearest(participant, proof.names) or "; add it to data/names.yml"
            yield record.origin.mistake("participants", f"the name `{visible(participant)}` is unknown{cure}")
        elif not proof.prints(name, quoted_text(record)) and not accounts_for(record.note, *proof.forms(name)):
            cure = "quote the words that name it under `also`, remove it, or name it in `note` and say why it is listed"
            yield record.origin.mistake("participants", f"the quotes do not name `{participant}`; {cure}")


def check_host(record: Contribution | Mission, proof: Proof) -> Iterator[Mistake]:
    """Japan gives or does it: the quotes name Japan, or the note does and says why."""
    name = proof.names.get(HOST)
    if name is None:
        return
    if not proof.prints(name, quoted_text(record)) and not accounts_for(record.note, *proof.forms(name)):
        cure = "quote the words that name it under `also`, or name it in `note` and say why it is Japan’s"
        yield record.origin.mistake("quote", f"the quotes do not name `{HOST}`; {cure}")


def check_recipient(record: Contribution, proof: Proof) -> Iterator[Mistake]:
    """The words of a recipient and a channel are in the quotes, or the note names them and says where they come from."""
    text = quoted_text(record).casefold()
    for field in ("recipient", "channel"):
        for part in parts(getattr(record, field) or ""):
            bare = re.sub(r"^(the|an?) ", "", part)
            if not contains_words(bare.casefold(), text) and not accounts_for_field(record.note, bare, field):
                cure = "use the words printed, quote them under `also`, or say in `note` where they come from"
                yield record.origin.mistake(field, f"the quotes do not print the {field} `{visible(part)}`; {cure}")


def parts(words: str) -> list[str]:
    """The members of a list in words: `Yemen, Kenya, and Djibouti` → Yemen, Kenya, Djibouti."""
    found = (part.strip().removeprefix("including ") for part in re.split(r", and |, | and |[()]", words))
    return [part for part in found if part]


def check_mission_names(record: Mission, proof: Proof) -> Iterator[Mistake]:
    """Whoever the name of a mission, its place or a fact names is named in the quotes, or in the note with the reason."""
    said = {"name": record.name, "place": record.place or ""}
    said |= {f"facts {n}": f"{fact.label}; {fact.value}" for n, fact in enumerate(record.facts, 1)}
    text = quoted_text(record)
    for field, words in said.items():
        for name in proof.name_index.in_any_form(words):
            if not proof.prints(name, text) and not accounts_for(record.note, *proof.forms(name)):
                cure = "quote the words that name it, or name it in `note` and say where it comes from"
                yield record.origin.mistake(field.split()[0], f"the quotes do not name `{name.name}`; {cure}")
