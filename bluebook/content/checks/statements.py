"""The rules for statements of what changed: each yields what breaks it.

A statement proves itself by its quotes: every figure, date and name in it is printed there, or is among the words that it
says an edition does not mention.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bluebook.content.chapters import Chapters, find_block
from bluebook.content.characters import visible
from bluebook.content.checks.figures import figures, qualifier_before
from bluebook.content.checks.records import is_quoted
from bluebook.content.mentions import NameIndex
from bluebook.content.ordinals import ORDINALS
from bluebook.content.printed_words import contains_words
from bluebook.content.statements import ThemeChange, ThemeStatement
from bluebook.content.themes import Theme, compared_editions
from bluebook.errors import Mistake, nearest

LONGEST_STATEMENT = 30  # words
LONGEST_SUMMARY = 20
UNWRITTEN = f"Say what changed in at most {LONGEST_SUMMARY} words."  # a summary that was proposed
FEWEST, MOST = 2, 6  # statements of a theme
MONTH_NAMES = "|".join(calendar.month_name[1:])
MONTH_OF_YEAR = re.compile(rf"\b(?:{MONTH_NAMES})(?: \d{{1,2}},)? \d{{4}}\b")
MORE_YEARS = r"(?:,? (?:and |or )?\d{4})*"
EDITION_NAMED = re.compile(rf"\b(?P<year>\d{{4}})(?={MORE_YEARS} (?:chapter|edition|feature|column)s?\b)")
UNMENTIONED = re.compile(rf"\bnot (?:mentioned )?in the (?P<years>\d{{4}}{MORE_YEARS})")
INFERENCE = re.compile(r"\b(new policy|dropped|abandon\w*|no longer|gave up|given up|now|currently)\b", re.I)
SHARED_SCALE = re.compile(r"(\d[\d.,]*) (to|and) (\d[\d.,]* (thousand|million|billion))")  # from 42.5 to 48.5 million
PROPER = re.compile(r"(?<![.:] )(?<!^)(?<![“(])\b[A-Z][\w.&/-]*\w")
OWN_CAPITALS = {"Japan", *calendar.month_name[1:]}
QUOTE_CURE = "quote the words that print it, or leave it out"


def check_theme_changes(themes: Sequence[Theme], chapters: Chapters, names: NameIndex) -> Iterator[Mistake]:
    """What breaks any rule for the statements of any theme."""
    editions = compared_editions(themes)
    texts = {year: spaced_words(edition_text(chapters, year)) for year in editions}
    for theme in themes:
        yield from check_ids(theme)
        for year, change in theme.changes.items():
            yield from check_edition(theme, change, year, editions)
            yield from check_length(change)
            yield from check_summary(change, names)
            for statement in change.statements:
                yield from check_statement(statement, chapters, names, texts)


def check_ids(theme: Theme) -> Iterator[Mistake]:
    """No two statements of a theme have one id, and none has a pair's."""
    first = {pair.id: pair.origin.line for pair in theme.pairs}
    for statement in theme.statements:
        if statement.id in first:
            message = f"the id `{statement.id}` is taken by line {first[statement.id]}; give this statement another"
            yield statement.origin.mistake("id", message)
        first.setdefault(statement.id, statement.origin.line)


def check_edition(theme: Theme, change: ThemeChange, year: str, editions: Sequence[str]) -> Iterator[Mistake]:
    """Changes are of a compared edition that has another before it, and their status is of the two."""
    if year in editions[1:]:
        yield from check_status(theme, change, year, change.edition_before(year, editions))
    else:
        cure = nearest(year, editions[1:]) or f"; changes are of {' or '.join(editions[1:])}"
        yield change.origin.mistake("", f"`{year}` is no later edition of a comparison{cure}")


def check_length(change: ThemeChange) -> Iterator[Mistake]:
    """A theme has two to six statements of at most thirty words, and a summary of at most twenty."""
    if not FEWEST <= len(change.statements) <= MOST:
        message = f"a theme has {FEWEST} to {MOST} statements, not {len(change.statements)}; add or remove some"
        yield change.origin.mistake("statements", message)
    if (long := len(change.summary.split())) > LONGEST_SUMMARY:
        yield change.origin.mistake("summary", f"the summary has {long} words; say it in {LONGEST_SUMMARY}")
    for statement in change.statements:
        if (long := len(statement.text.split())) > LONGEST_STATEMENT:
            message = f"the statement `{statement.id}` has {long} words; say it in {LONGEST_STATEMENT}"
            yield statement.origin.mistake("text", message)


def check_status(theme: Theme, change: ThemeChange, year: str, before: str) -> Iterator[Mistake]:
    """A theme has the status `only-YEAR` exactly where the other edition is declared to have nothing on it."""
    silent = [edition for edition in (before, year) if edition in theme.absent]
    compared = [pair.id for pair in theme.pairs if {before, year} <= set(pair.passages)]
    expected = f"only-{before if silent == [year] else year}" if len(silent) == 1 and not compared else ""
    if expected != (change.status if change.status.startswith("only-") else ""):
        cure = f"write `{expected}`" if expected else "an edition is named under `absent`, or the status is another"
        if len(silent) == 1 and compared:
            pairs = ", ".join(f"`{id}`" for id in compared)
            cure = f"{pairs} pairs {before} with {year}: remove it, or write another status"
        message = f"the status `{change.status}` is not what the theme's pairs and `absent` say; {cure}"
        yield change.origin.mistake("status", message)


def check_summary(change: ThemeChange, names: NameIndex) -> Iterator[Mistake]:
    """What a summary names is proved by the quotes of its statements."""
    if change.summary == UNWRITTEN:
        message = f"the summary waits for a person; say in at most {LONGEST_SUMMARY} words what changed"
        yield change.origin.mistake("summary", message)
        return
    proof = "\n".join(statement.proof for statement in change.statements)
    denials = "\n".join(statement.denials for statement in change.statements)
    for word in claims_without_proof(change.summary, proof, denials, names):
        yield change.origin.mistake("summary", f"the quotes of the statements do not print `{word}`; {QUOTE_CURE}")
    if found := INFERENCE.search(change.summary):
        yield change.origin.mistake("summary", inference(found[0]))


def check_statement(
    statement: ThemeStatement, chapters: Chapters, names: NameIndex, texts: dict[str, str]
) -> Iterator[Mistake]:
    """What breaks any rule for one statement; a wrong quote is reported alone, without its consequences."""
    wrong = [*check_quotes(statement, chapters), *check_absent(statement, texts)]
    yield from wrong
    if not wrong:
        for word in claims_without_proof(statement.text, statement.proof, statement.denials, names):
            yield statement.origin.mistake("text", f"the quotes do not print `{word}`; {QUOTE_CURE}")
        yield from check_editions_spoken_of(statement)
    if found := INFERENCE.search(statement.text):
        yield statement.origin.mistake("text", inference(found[0]))


def inference(word: str) -> str:
    """The message for a word that says more than two chapters can show."""
    return f"`{word}` says more than the chapters show; say what each chapter reports"


def check_quotes(statement: ThemeStatement, chapters: Chapters) -> Iterator[Mistake]:
    """Every quote is in its paragraph, word for word."""
    for part in statement.quotes:
        found = find_block(chapters, part.edition, part.source) if part.edition in chapters.editions else None
        if found is None:
            cure = nearest(part.edition, chapters.editions) or "; correct it"
            yield part.origin.mistake("edition", f"there is no edition `{part.edition}`{cure}")
        elif isinstance(found, str):
            yield part.origin.mistake("source", found)
        elif not is_quoted(part.quote, found):
            yield part.origin.mistake("quote", misquotation(part.quote, part.source, part.edition, chapters))


def misquotation(quote: str, source: str, edition: str, chapters: Chapters) -> str:
    """The message for a quote that is not in its paragraph: where it is instead, if anywhere."""
    here = [b for b in chapters.blocks.values() if b.edition == edition]
    others = [b for b in here if is_quoted(quote, b)]
    cure = f"they are in `{others[0].page}#{others[0].id}`" if others else "copy the words exactly as printed"
    words = " ".join(quote.split())
    paragraphs = [b.text for b in here if b.kind == "paragraph"]
    if not others and any(words in f"{one} {two}" for one, two in pairwise(paragraphs)):
        cure = "they run over two paragraphs: give each its own quote"
    return f"the words `{visible(quote[:60])}` are not in `{source}` of {edition}; {cure}"


def check_absent(statement: ThemeStatement, texts: dict[str, str]) -> Iterator[Mistake]:
    """No word in the edition's text, headings and captions included, begins with a word declared absent."""
    for part in statement.absent:
        for word in part.words:
            if part.edition not in texts:
                message = f"there is no compared edition `{part.edition}`; name one of {', '.join(texts)}"
                yield part.origin.mistake("edition", message)
            elif f" {spaced_words(word)}" in f" {texts[part.edition]}":
                message = f"the {part.edition} chapter does print `{word}`; correct the statement, or name other words"
                yield Mistake(statement.origin.file, word.line, message)


def check_editions_spoken_of(statement: ThemeStatement) -> Iterator[Mistake]:
    """Each edition that a statement names is quoted, or proved to be silent; one edition is not set against itself."""
    quoted = {str(part.edition) for part in statement.quotes}
    silent = {str(part.edition) for part in statement.absent}
    for year in sorted({m["year"] for m in EDITION_NAMED.finditer(statement.text)} - quoted - silent):
        message = f"it speaks of the {year} chapter; quote that chapter, or name under `absent` what it does not print"
        yield statement.origin.mistake("quotes", message)
    for year in sorted(
        {y for m in UNMENTIONED.finditer(statement.text) for y in re.findall(r"\d{4}", m["years"])} - silent
    ):
        message = f"that the {year} chapter does not mention it is not proved; name under `absent` words it would print"
        yield statement.origin.mistake("text", message)
    if len(quoted | silent) < 2:
        message = "it is proved from one edition alone; quote another, or name under `absent` what that does not print"
        yield statement.origin.mistake("quotes", message)


# --- what a sentence claims -----------------------------------------------------------------------------------------


def claims_without_proof(text: str, proof: str, denials: str, names: NameIndex) -> Iterator[str]:
    """The figures, months, ordinals, quoted words and names of a sentence that its quotes do not print."""
    text = re.sub(EDITION_NAMED.pattern, "", text)
    yield from figures_without_proof(text, proof)
    yield from (date for date in MONTH_OF_YEAR.findall(text) if date not in proof)
    yield from (month for month in re.findall(rf"\b({MONTH_NAMES})\b", text) if not contains_words(month, proof))
    small, said = text.casefold(), proof.casefold()
    yield from (word for word in ORDINALS if contains_words(word, small) and not contains_words(word, said))
    yield from (words for words in re.findall(r"“([^”]+)”", text) if words not in f"{proof}\n{denials}")
    yield from names_without_proof(text, f"{proof}\n{denials}", names)


def figures_without_proof(text: str, proof: str) -> Iterator[str]:
    """The figures of a sentence that are not printed, or are printed with an “about” or “more than” that it leaves out."""
    printed: dict[object, set[str]] = {}
    for value, start in figures(proof):
        printed.setdefault(value, set()).add(qualifier_before(proof[:start]))
    text = SHARED_SCALE.sub(r"\1 \4 \2 \3", text)
    for value, start in figures(text):
        words = text[start:].split()
        figure = words[0].rstrip(".,;:")
        if value == 1 and not figure[0].isdigit():  # “one” is rarely a figure
            continue
        if value not in printed:
            yield figure
        elif qualifier_before(text[:start]) not in printed[value]:
            yield f"{figure}` without `{'` or `'.join(sorted(printed[value]))}"


def names_without_proof(text: str, proof: str, names: NameIndex) -> Iterator[str]:
    """The names of a sentence that are printed in no form."""
    for name in names.in_any_form(text):
        if name.name not in OWN_CAPITALS and not any(contains_words(form, proof) for form in name.forms):
            yield name.name
    forms = {word for name in names.in_any_form(text) for form in name.forms for word in form.split()}
    said = without_dots(proof)
    for word in PROPER.findall(text):
        stem = re.sub(r"(’s|s)$", "", word)
        if stem not in OWN_CAPITALS and word not in forms and without_dots(stem) not in said:
            yield word


def without_dots(text: str) -> str:
    """A text in which `U.S.` and `US` are one."""
    return text.replace(".", "")


def edition_text(chapters: Chapters, year: str) -> str:
    """All that an edition prints in these chapters."""
    return chapters.texts.get(year, "")


def spaced_words(text: str) -> str:
    """The words of a text in small letters, one space between them."""
    return " ".join(re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text.replace("’", "'").casefold()))
