"""Sentences that report what Japan gives or does, and other figures, as drafts of records."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bluebook.authoring.printed_facts import MONTH, CountedFigure, PrintedSentence, printed_figures
from bluebook.authoring.record_drafts import RecordDraft
from bluebook.content.checks.kinds import CONTRIBUTION_WORDS, payments
from bluebook.content.record_words import CURRENCIES

MONEY = (
    ("USD", re.compile(r"^(?:US |U\.S\. )?dollars?\b")),
    ("JPY", re.compile(r"^(?:Japanese )?yen\b", re.IGNORECASE)),
)
CURRENCY_SIGNS = {"USD": re.compile(r"(?:US|U\.S\.)?\$ ?$"), "JPY": re.compile(r"¥ ?$")}  # before a figure
GIVER = re.compile(r"\b(?:Japan|Japanese|JSDF|SDF|JICA|Self-Defense|Prime Minister|Foreign Minister)\b")
GIVING_WORDS = re.compile(
    r"\b(?:provid(?:e[ds]?|ing)|contribut(?:e[ds]?|ing|ions?)|dispatch(?:ed|es|ing)?|deploy(?:ed|s|ing)?|donat(?:ed|ion)"
    r"|fund(?:ed|s|ing)|financ(?:ed|ial)|suppl(?:y|ied|ying)|support(?:ed|s|ing)?|assist(?:ed|s|ance|ing)?|aid|lent|gave"
    r"|trained|training|technical cooperation|human resource development|equipment|vessels?|escort(?:ed|ing)?|grant(?:ed|s)?"
    r"|invit(?:ed|ing)|allocat(?:ed?|ing)|pledged|loan|develop(?:ed|ing)? [\d,]+)\b",
    re.IGNORECASE,
)
DONE = re.compile(
    r"\b(?:Japan|it|which|and|has|have|also|by|through|through its|is|are|been|including|such as)\b[^.;]{0,60}?"
    r"\b(?:provid|contribut|dispatch|deploy|donat|fund|suppl|support|assist|lent|train|escort|grant|allocat|develop|releas|conduct)",
    re.IGNORECASE,
)
PEOPLE = re.compile(
    r"\b(?:people|persons?|personnel|experts?|officers?|officials?|instructors?|trainees?|practitioners?|engineers?|observers?"
    r"|participants?|police|staff)\b"
)
PERIOD = re.compile(
    rf"\b((?:[Ss]ince|[Aa]s of|[Ii]n)(?: the end of)?(?: (?:{MONTH}))? (?:FY)?(?:19|20)\d\d|FY(?:19|20)\d\d)\b"
)
PLURAL = re.compile(r"\b((?!this|has|was|its|does|thus|years)[a-z][a-z-]{2,}s(?<!ss)|personnel|people|police)\b")
OPEN_END_WORDS = re.compile(
    r"(?: (?:a|an|and|at|by|for|from|in|of|on|or|that|the|to|which|with))+$"
)  # of a name cut short
PURPOSE = re.compile(
    r"\b(?:for the purpose of|in support of|aimed at|(?<!known )for) (?!example|instance|the (?:first|second|third|last|next|past|year)\b)"
    r"(?P<words>[a-z][^,;.()]*)|\b(?P<aim>to (?:support|assist|help|promote|strengthen|improve|combat|address|enhance) [^,;.()]*)"
)
PURPOSE_END = re.compile(
    r" (?:by|through|from|since|which|that|while|as well as|(?:and|or) (?:to|has|have|also|Japan)|(?:in|on|by) (?:FY)?\d{4}|(?:and|in) [\d,.]+)\b.*"
)
LONGEST_PURPOSE = 14  # words
TIMES = re.compile(
    r"^(?:years?|days?|months?|weeks?|hours?|times?|percent|per cent|th|st|nd|rd)\b|^(?:of|and|or|to|in|on|at|for|by)?$"
)


def draft_contributions(sentence: PrintedSentence) -> Iterator[RecordDraft]:
    """A draft for each figure of what Japan gives or does, or one for a sentence that says so without a figure."""
    text = sentence.text
    given = [figure for figure in printed_figures(text) if unit_is_given(figure_unit(figure, text))]
    if not (GIVING_WORDS.search(text) or (given and GIVER.search(text))):
        return
    ends = [figure.at for figure in given[1:]] + [len(text)]
    for figure, end in zip(given, ends, strict=False):
        yield contribution_draft(sentence, figure, text[figure.at : end])
    if not given and (GIVER.search(text) or (GIVER.search(sentence.before) and DONE.search(text))):
        yield contribution_draft(sentence, None, text)


def draft_figures(sentence: PrintedSentence) -> Iterator[RecordDraft]:
    """A draft for each figure of a sentence that counts something and is not what Japan gives."""
    text = sentence.text
    if GIVER.search(text) and GIVING_WORDS.search(text):
        return
    for figure in printed_figures(text):
        unit = figure_unit(figure, text)
        if (
            unit
            and unit not in CURRENCIES
            and figure.value != 1
            and not re.search(r"\b[Tt]he (?:\w+ )?$", text[: figure.at])
        ):
            counted = figure.counted.rstrip(".") if PLURAL.search(figure.counted) else unit
            name = OPEN_END_WORDS.sub("", counted[:1].upper() + counted[1:])
            amount = {"name": name, "amount": figure.value, "unit": unit, "qualifier": figure.qualifier}
            yield RecordDraft("figures", sentence.source, text, amount)


def figure_unit(figure: CountedFigure, text: str) -> str:
    """What a figure counts, as a record's unit: a currency, people, or the plural noun after it; empty for a time."""
    words = figure.counted
    for currency, sign in CURRENCY_SIGNS.items():
        if sign.search(text[: figure.at]):
            return currency
    for currency, pattern in MONEY:
        if pattern.search(words):
            return currency
    plural = None if TIMES.search(words) else PLURAL.search(" ".join(words.split()[:5]))
    if not plural:  # `the number of cases was 237`
        number_of = re.search(r"\bnumbers? of (?:[\w-]+ )*?([a-z]{3,}s)\b", text[: figure.at])
        verb = re.search(r"\b(?:was|is|were|are|to|of|in \d{4},|and) (?:zero|[\w ]+ of )?$", text[: figure.at])
        return number_of[1] if number_of and verb else ""
    return "people" if PEOPLE.fullmatch(plural[1]) else plural[1]


def unit_is_given(unit: str) -> bool:
    """Whether a unit is of what is given: money, people, things that are lent; not of members, countries or cases."""
    given = r"people|[A-Z]{3}|vessels?|vehicles?|ships?|boats?|aircraft|flights?|units?|escorts?|operations?|projects?|courses?|sets?"
    return re.fullmatch(given, unit) is not None


def contribution_draft(sentence: PrintedSentence, figure: CountedFigure | None, own: str) -> RecordDraft:
    """The draft of a contribution's record, with its figure if it has one; `own` is what the sentence says of that figure alone."""
    unit = figure_unit(figure, sentence.text) if figure else ""
    kinds = [kind for kind, words in CONTRIBUTION_WORDS.items() if words.search(sentence.text)]
    kind = {"people": "personnel"}.get(unit) or ("money" if unit in CURRENCIES else (kinds or ["operations"])[0])
    amount = {"amount": figure.value, "unit": unit, "qualifier": figure.qualifier} if figure else {}
    payment = {"payment": payments(sentence.text)[0]} if kind == "money" else {}
    total = {"cumulative": True} if figure and re.search(r"\btotal of\b|\bsince (?:19|20)\d\d", sentence.text) else {}
    aim = {"purpose": purpose} if (purpose := printed_purpose(own) or printed_purpose(sentence.text)) else {}
    when = {"period": period[1]} if (period := PERIOD.search(sentence.text)) else {}
    fields = {"kind": kind, **amount, **payment, **total, **aim, **when}
    return RecordDraft("contributions", sentence.source, sentence.text, fields, own)


def printed_purpose(text: str) -> str:
    """What for, in the words that a text prints first after `for` or `to support`; empty where it says none."""
    found = PURPOSE.search(text)
    words = PURPOSE_END.sub("", (found["words"] or found["aim"]).strip()) if found else ""
    named = OPEN_END_WORDS.sub("", " ".join(words.split()[:LONGEST_PURPOSE]))
    return named[:1].upper() + named[1:]
