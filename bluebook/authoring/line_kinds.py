"""What a line of a source text looks like by itself: prose, a heading, a caption, a page number, a part of a line."""

from __future__ import annotations

import re

SENTENCE_END = re.compile(r"[.?!][”’\")]*(?:\d*|[*†‡]+)$")
SOURCE_NOTE = re.compile(r"\s*• (?P<number>\d+)[\xa0 ]+(?P<words>.+)")
PLAIN_NOTE = re.compile(r"(?P<number>\d+)[\xa0 ]+(?P<words>.+)")
ITEM = re.compile(r"\s+• (?P<words>.+)")
# The number of a footnote right after a word or its stop.
CALLED = re.compile(r"(?:(?<=[a-z)”])|(?<=[a-z)”][.,;]))(?P<number>\d{1,2})(?![.,]\d)(?=[ .,;)]|$)")
PAGE_NUMBER = re.compile(r"[-–—|\s]*(?:p\.\s*)?(\d{1,4}|[ivxlc]{1,6})[-–—|\s]*", re.IGNORECASE)
INSERT_MARK = re.compile(r"column|feature|box|topic|focus|special|spotlight", re.IGNORECASE)
CREDIT = re.compile(r"\b(?:Photo|Photos|Source|Sources|Courtesy|Credit)\b *(?::|by\b|provided\b|courtesy\b)")
# Words with which no line ends that is whole.
OPEN_END = re.compile(r"(?:,|;|:|\b(?:a|an|and|as|at|by|for|from|in|of|on|or|that|the|to|which|with))$", re.IGNORECASE)
HYPHEN = re.compile(r"(?<=[a-z])[-\N{SOFT HYPHEN}\N{HYPHEN}]$")
UNSURE_END = re.compile(r"\?$|\b(?:etc|U\.S|D\.C|U\.N)\.$")  # of a short line that need not be a sentence
LONG = 200  # characters from which a line without an end is prose that goes on
BY_LINE = re.compile(r"(?:[Bb]y|BY) (?:an? |the |[A-Z])")
AUTHOR_LINE = re.compile(r"[A-Z]{2,}[ ,]+[A-Z][a-z’'-]+,?|[A-Z][a-z’'-]+ [A-Z]{2,},?")  # the family’s name in capitals
OPENINGS = re.compile(
    r"(?:introduction|overview|general|summary|conclusions?|outlook)(?: (?:and|of|on) [\w ]+)?", re.IGNORECASE
)
SHORT = 100  # characters up to which a line that ends as a sentence may yet be a heading or caption


def single_caption(line: str) -> str | None:
    """A caption that the source prints twice on one line, once; None if the line is no such caption."""
    half = len(line) // 2
    first, second = line[:half].strip(), line[half + len(line) % 2 :].strip()
    if first == second and (len(line) % 2 == 0 or line[half] == " "):
        return first
    return None


def is_headline(line: str) -> bool:
    """Whether most of its longer words begin with a capital, as in a title."""
    longer = [word for word in re.findall(r"[^\W\d_][\w'’-]*", line) if len(word) > 3]
    return bool(sum(word[0].isupper() for word in longer) >= 0.7 * len(longer))


def is_caption(line: str) -> bool:
    """Whether it credits a photograph or names a source, and is no paragraph."""
    return bool(CREDIT.search(line)) and len(line) < 2 * LONG and not re.search(r"[.?!] [A-Z]", line)


def is_prose(line: str) -> bool:
    """Whether it is a whole sentence or more, and is not so short that it may be something else."""
    unsure = len(line) < SHORT and bool(UNSURE_END.search(line))
    return bool(SENTENCE_END.search(line)) and not unsure and not is_caption(line)


def is_marker(line: str) -> bool:
    """Whether it announces a column or feature: a word or three, one of which says so."""
    return len(line.split()) <= 3 and len(line) < 30 and bool(INSERT_MARK.search(line.replace("_", " ")))


def slug(words: str) -> str:
    """Words as an id or the name of a page: small letters and digits, joined by hyphens."""
    plain = re.sub(r"['’‘]", "", words.casefold())
    return re.sub(r"[^0-9a-z]+", "-", plain).strip("-")
