"""Sentences that report what Japan runs, joins or supports over time, as drafts of records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import shorten

from bluebook.authoring.contribution_proposals import GIVER, GIVING_WORDS
from bluebook.authoring.meeting_proposals import ACRONYM, NAME_AFTER, name_before
from bluebook.authoring.printed_facts import PrintedSentence
from bluebook.authoring.record_drafts import RecordDraft

NAME_LENGTH = 60  # characters of a sentence that are taken for a name
# Bodies and undertakings that last, by what the field calls them → the kind of a record.
LASTING = (
    (
        "UN mission",
        r"(?:UN|United Nations) Missions?|PKOs?\b(?! (?:Act\b|[Tt]raining))|peacekeeping operations?|missions including",
    ),
    ("fund", r"[A-Z]\w+ Fund\b"),
    ("space mission", r"Experiment Module|Expedition|Space Station|\bISS\b|satellites?"),
    ("institution", r"[Cc]ent(?:er|re)s?\b|Commission\b|Academy|Court\b|Council\b|Institute\b"),
    ("programme", r"[Pp]rogram(?:me)?s?\b|[Pp]rojects?\b"),
    ("initiative", r"[Ii]nitiatives?\b|pillars|[Mm]easures\b|co-chair|\bchair\b|working group"),
    ("national operation", r"anti-piracy operations|\bengineering units?"),
)
# Words for what goes on: a beginning, an end, an office, a membership.
GOING_ON = re.compile(
    r"\b(?:since (?:its|their|the|\d{4}|FY)|Since (?:its|the|\d{4})|from (?:\w+ )?\d{4} (?:to|until)|until \d{4}|over \w+ years"
    r"|(?:co-)?chair(?:ing|ed)?\b|member state|a member|serv(?:ed|es|ing)|runs?\b|continu(?:ed|es) to|has been \w+ing"
    r"|(?:have|has) been (?:deployed|dispatched)|(?:was|were) (?:deployed|dispatched)|has (?:also )?(?:supported|assisted|established)|establish(?:ed|ment|es)?|undertook|launch(?:ed)?"
    r"|operat(?:ed|es)|moving forward|began|commenced|implement(?:ed|ing)|\w+ \d{4} [–-] \w+ \d{4}|cooperated in)\b"
)

WHERE = re.compile(
    rf"(?: (?:in|for)(?: the)?(?: [A-Z][\w-]+| of(?= [A-Z]))+)?(?: {ACRONYM})?"
)  # after the name of a UN mission
NAMED_BEFORE = re.compile(r"\b(?:the|this|that) (?:project|program|programme|fund|cent(?:er|re)|initiative)\.$")


def draft_missions(sentence: PrintedSentence) -> Iterator[RecordDraft]:
    """A draft for a sentence that says of something lasting that Japan runs, joins or supports it."""
    text = sentence.text
    since = re.search(r"\b[Ss]ince ((?:19|20)\d\d)\b", text)
    kind = next((kind for kind, words in LASTING if re.search(words, text)), "initiative" if since else "")
    own = GIVER.search(text) or re.match(r"(?:Serving|Hosting|[A-Z][\w ]+: )", text)
    after = GIVER.search(sentence.before)
    goes_on = GOING_ON.search(text) and (own or after)
    if not kind or not (goes_on or (own and GIVING_WORDS.search(text))) or NAMED_BEFORE.search(text):
        return
    name, short = name_and_acronym(mission_name(text, kind))
    fields = {"name": name, "acronym": short, "kind": kind, "start": since[1] if since else None}
    fields["status"] = "under way" if since else None
    yield RecordDraft("missions", sentence.source, text, {k: v for k, v in fields.items() if v is not None})


def name_and_acronym(name: str) -> tuple[str, str | None]:
    """A name without the abbreviation in brackets at its end, and that."""
    found = re.fullmatch(r"(.+) \(([A-Z][\w-]*[A-Z]\w*)\)\.?", name)
    return (found[1], found[2]) if found else (name.rstrip("."), None)


def mission_name(text: str, kind: str) -> str:
    """What a sentence calls something lasting: the words with capitals around its noun, or else the first of them."""
    for match in re.finditer(dict(LASTING)[kind], text):
        after = (WHERE if kind == "UN mission" else NAME_AFTER).match(text, match.end())
        name = name_before(text[: match.start()]) + match.group() + (after.group() if after else "")
        if re.search(r"[A-Z]\w+ \w", name):
            return name.strip()
    name_with_capitals = re.search(r"(?:[A-Z][\w’'-]+ (?:(?:of|for|on|and) )*){2,8}(?:\([A-Z]\w+\))?", text[1:])
    return (name_with_capitals.group() if name_with_capitals else shorten(text, NAME_LENGTH, placeholder="")).strip()
