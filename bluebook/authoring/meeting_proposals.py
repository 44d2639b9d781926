"""Sentences that report meetings, as drafts of records: what met, which of its series, when, and who took part."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bluebook.authoring.printed_facts import (
    MONTH,
    ORDINAL,
    PrintedDate,
    PrintedSentence,
    printed_dates,
    printed_ordinal,
    printed_years,
)
from bluebook.authoring.record_drafts import RecordDraft
from bluebook.content.checks.figures import NUMBER_WORDS

# Words for people coming together, with or without a capital.
OCCASION = re.compile(
    r"\b(?:Summit Meeting|Meeting|Dialogue|Consultation|Summit|Conference|Congress|Session|Workshop|Seminar|Symposium"
    r"|Forum|Plenary|Assembly|Talk|Discussion|Exercise|Visit|Training|Course|Ceremony|Delegation|Side Event|Launch"
    r"|Briefing|Election|ISM)(?:s|es)?\b",
    re.IGNORECASE,
)
HOLDING = re.compile(
    r"\b(?:held|hold|hosted|hosting|co-hosted|host|took place|take place|attend(?:ed|ing)?|participat(?:ed|ing)|took part"
    r"|visit(?:ed|s)?|convened|organi[sz](?:ed|ing)|conducted|carried out|opened|invited|inviting|launched|adopted|issued"
    r"|gave|delivered|dispatched|elected|announced|established|due to|led|holding|on the occasion)\b"
)
ACRONYM = r"\((?:[A-Z][\w+-]*[A-Z+]\w*|“[^)]+)\)"
# A word of a name: a capital, a number or a quotation mark, and no month; small words that may be between two.
NAME_WORD = rf"(?!(?:{MONTH})\b|(?:At|In|On|The|From|During|For|As|When|With|Also|This|Moreover|However|Furthermore|While)\b)(?:[A-Z0-9“][\w’'“”+./–―-]*|{ACRONYM})"
NAME_BEFORE = re.compile(rf"(?:{NAME_WORD},? (?:(?:of|on|and|for|against|&) )*)*$")
PLAIN_BEFORE = re.compile(r"(?:(?:[a-z][\w-]+|[A-Z][\w’'–-]*) ){1,4}$")
NAME_AFTER = re.compile(
    rf"(?: {ACRONYM})?(?: (?:on|for|of|with)(?: the)?(?: {NAME_WORD}| (?:of|on|the|and|for|against|to)(?= (?:the )?[A-Z(](?!\w* (?:{MONTH}))))+)?(?: {ACRONYM})?"
)
# The same occasion by another name, in brackets; a training that is counted by its people.
OTHER_NAME = re.compile(rf" \((?!\w+ \d)[^()]*(?:{OCCASION.pattern})\)", re.IGNORECASE)
COUNTS_PEOPLE = re.compile(r"(?:[a-z-]+ )?(?:training|courses?) (?:for|of) (?:\w+ ){0,3}\d", re.IGNORECASE)
STOP = r"(?:a|an|the|this|that|its|of|in|at|and|as|by|for|with|from|to|such|through|various|other|these|which|also|held|hosted)"
PLURAL_COUNT = re.compile(rf"\b((?i:{'|'.join(NUMBER_WORDS)})) (?:[A-Z][\w’'-]* )*$")
FIRST_ARTICLE = re.compile(rf"^(?:an?|the|{'|'.join(NUMBER_WORDS)}) (?=\w)", re.IGNORECASE)
NOT_HELD = re.compile(
    r" (?:(?:could|was|were|did) not|cannot) (?:be |take |been )?(?:held|hold|place|convened|possible)\b"
)
LEVELS_BY_WORDS = (
    ("2+2 ministers", r"foreign and defen[cs]e minist|2\+2” minist"),
    ("vice-ministers", r"vice-minist"),
    ("politico-military", r"politico-military|\bPM dialogue"),
    ("leaders", r"\bsummit\b|\bleaders|\bpresidents?\b|\bprime minister"),
    ("ministers", r"\bminist(?:er|ers|erial)\b"),
    ("senior officials", r"senior officials?"),
    ("workshop or training", r"workshop|seminar|training|course|program"),
    ("UN body session", r"\bUN\b|United Nations|\bcommission\b"),
    ("multilateral conference", r"conference|congress|forum|\bdialogues?\b|meeting"),
)


def draft_meetings(sentence: PrintedSentence, year: str) -> Iterator[RecordDraft]:
    """A draft for each occasion that a sentence dates, counts or says was held."""
    text = sentence.text
    dates = printed_dates(text, year)
    claimed: list[PrintedDate] = []  # by occasions that they are printed after
    taken: set[tuple[str, str | None]] = set()
    spans = list(named_occasions(text))
    for at, (start, end, name) in enumerate(spans):
        next_start = spans[at + 1][0] if at + 1 < len(spans) else len(text)
        near = dates_of([d for d in dates if d not in claimed], text, start, end, next_start)
        claimed += [d for d in dates if end - 1 <= d.at < next_start]
        ordinal = printed_ordinal(name) or printed_ordinal(text[max(0, start - 12) : start])
        if (
            NOT_HELD.match(text, end)
            or COUNTS_PEOPLE.match(text, start)
            or (not near and ordinal is None and not HOLDING.search(text))
        ):
            continue
        named = FIRST_ARTICLE.sub("", re.sub(r"\s+", " ", ORDINAL.sub("", name)).strip(" ,"))
        when: list[tuple[str | None, str | None]] = [(d.start, d.end) for d in near]
        when = when or [(y, None) for y in printed_years(text)[:1]] or [(None, None)]
        counted = PLURAL_COUNT.search(text[:start] + name[: max(0, len(name) - len(name.split(" ")[-1]))])
        times = int(NUMBER_WORDS[counted[1].lower()]) if counted and len(when) == 1 and name.endswith("s") else 1
        for date, until in when * min(times, 9):
            if times == 1 and (named, date) in taken:
                continue
            taken.add((named, date))
            yield meeting_draft(sentence, singular(named), ordinal, date, until)


def named_occasions(text: str) -> Iterator[tuple[int, int, str]]:
    """Where each occasion's name begins and ends in a sentence, and the name."""
    last = 0
    matches = list(OCCASION.finditer(text))
    for at, match in enumerate(matches):
        goes_on = at + 1 < len(matches) and re.fullmatch(
            rf"(?: {NAME_WORD})* ", text[match.end() : matches[at + 1].start()]
        )
        if match.start() < last or goes_on:
            continue
        words = name_before(text[last : match.start()])
        if not words.strip() and match.group()[0].islower():
            plain = PLAIN_BEFORE.search(text[last : match.start()])
            words = re.split(rf"\b(?:{STOP}|(?!training)\w+(?:ing|ed)) ", plain.group())[-1] if plain else ""
        after = NAME_AFTER.match(text, match.end())
        end = after.end() if after else match.end()
        if other := OTHER_NAME.match(text, end):
            end = other.end()
        start = match.start() - len(words)
        last = end
        yield start, end, text[start:end]


def name_before(text: str) -> str:
    """The words of a name at the end of a text."""
    match = NAME_BEFORE.search(text)
    return match.group() if match else ""


def dates_of(dates: list[PrintedDate], text: str, start: int, end: int, following: int) -> list[PrintedDate]:
    """The dates that belong to an occasion: those after it up to the next one, or else the last before it."""
    after = [d for d in dates if end - 1 <= d.at < following]
    if after:
        first = after[0]
        return [d for d, before in zip(after, [first, *after], strict=False) if d is first or d.at - before.to < 12]
    before = [d for d in dates if d.to <= start]
    return before[-1:]


def singular(name: str) -> str:
    """A meeting's name in the singular, as records have it."""
    return re.sub(r"\b(Meeting|Summit|Exercise|Workshop|Seminar|Visit|Conference)s\b", r"\1", name)


def meeting_draft(
    sentence: PrintedSentence, name: str, ordinal: int | None, date: str | None, end: str | None
) -> RecordDraft:
    """The draft of a meeting's record; who took part and where is added from the known names."""
    said = (
        level
        for words in (name, sentence.text)
        for level, pattern in LEVELS_BY_WORDS
        if re.search(pattern, words, re.I)
    )
    level = next(said, "other")
    fields = {"name": name, "ordinal": ordinal, "date": date, "end": end, "participants": None, "level": level}
    return RecordDraft(
        "meetings",
        sentence.source,
        sentence.text,
        {k: v for k, v in fields.items() if v is not None or k == "participants"},
    )
