"""References proposed for a source text: where it says “see …”, and the part of the Bluebook that the words name.

A reference leads to a heading or an insert of the edition where the words are its numbering or its title; else it is
outside this collection. What is neither a numbering nor a title is proposed with `decide`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bluebook.authoring.line_kinds import slug
from bluebook.authoring.outline_proposal import Entry
from bluebook.authoring.split import draft_pages
from bluebook.content.editions import Edition, Line

SAYING = re.compile(r"(?:\b[Ss]ee(?: also)?|\b[Cc]f\.|\b[Rr]efer to) (?=\S)")
PART_NAME = re.compile(r"\b(?:Chapter|Section|Part|Article|Appendix|Annex|Column|Feature|Box|[Pp]age|p\.) ?[\dIVX“:]")
NUMBERING = re.compile(r"(?<![\w.])(?:\d{1,2}(?:-\d{1,2})+|\([0-9A-Za-z]{1,3}\)|[A-Z](?=[., ]|$))|^\d{1,2}[. (]")
PICTURE = re.compile(r"(?:the )?(?:Chart|Figure|Table|Photo|Map)\b", re.IGNORECASE)
PART_PATH = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{1,2})")
NUMBER_MARK = re.compile(r"(?<!\w)(?:\d{1,2}|[IVX]{1,4}|[ivx]{1,4}|[A-Za-z])\b")
PART_WORD = re.compile(r"\b(?:Chapter|Section|Part)\b", re.IGNORECASE)
QUOTED_TITLE = re.compile(r"[“\"](?:(?:Special )?(?:Column|Feature|Box|Topic)s?:? )?(?P<title>[^”\"]{6,})[”\"]")
MINISTRY_PAGE = re.compile(r"chapter(?P<chapter>\d+)/c(?P<path>\d{6})\.html$")


def propose_references(text: str, file: str, edition: Edition) -> list[Entry]:
    """The references of a source text as entries, by the outline that the edition has now, decided or not."""
    drafts, _ = draft_pages(text, file, edition)
    return [
        {"in": f"{draft.name}#{id}", "words": words, **reference_target(words, draft.name, edition)}
        for draft in drafts.values()
        for id, block in zip(draft.ids, draft.blocks, strict=True)
        if id
        for words in dict.fromkeys(spoken_references(words_of_source(block)))
    ]


def words_of_source(block: str) -> str:
    """A block's words as the source prints them, without its address and marks."""
    plain = re.sub(r"\n\{: #.*$|^#+ | \{ #[^}]*\}$|^\[\^\d+\]: ", "", block)
    return re.sub(r"\\(.)", r"\1", plain)


def spoken_references(text: str) -> Iterator[str]:
    """The words of each place that says “see …” and names a part by its number or title, up to the bracket or sentence
    that ends there."""
    for match in SAYING.finditer(text):
        rest = text[match.end() : mention_end(text, match.end())]
        named = PART_NAME.search(rest) or NUMBERING.search(rest) or QUOTED_TITLE.search(rest)
        if named and not PICTURE.match(rest):
            yield text[match.start() : match.end() + len(rest)].rstrip(" ,;")


def mention_end(text: str, start: int) -> int:
    """Where a mention ends: before the bracket that closes around it, or at the end of its sentence or clause."""
    depth = 0
    for at in range(start, len(text)):
        if text[at] == "(":
            depth += 1
        elif text[at] == ")":
            if depth == 0 and text[at + 1 : at + 2] != ")":  # as in `1, a))`, where the first is the number's own
                return at
            depth = max(depth - 1, 0)
        elif text[at] in ";" or (text[at] == "." and depth == 0 and re.match(r"\.[”\"]?(?: [A-Z“][a-z]|$)", text[at:])):
            return at
    return len(text)


def reference_target(words: str, page: str, edition: Edition) -> Entry:
    """Where a mention leads: a place of the edition, or the printed number of a part outside, with what is doubtful."""
    named = SAYING.sub("", words, count=1)
    if to := titled_page(named, edition.outline) or numbered_place(named, page, edition):
        return {"to": to}
    outside = {"outside": named}
    if PART_PATH.match(named) and len(PART_PATH.findall(named)) == 1 and not re.search(r" and |,", named):
        return {**outside, **ministry_address(named, edition)}
    if re.match(r"Chapter \d", named) or all(re.search(r"\d-\d", one) for one in re.split(r",| and ", named)):
        return outside
    return {**outside, "decide": "where does it lead: `to` a place of this edition, or outside?"}


def titled_page(named: str, outline: Sequence[Line]) -> str | None:
    """The page of the insert whose title is quoted, whole or by its first words."""
    for match in QUOTED_TITLE.finditer(named):
        title = slug(match["title"].rstrip(",. "))
        found = {line.page for line in outline if line.insert and slug(line.insert).startswith(title)}
        if len(found) == 1:
            return found.pop()
    return None


def numbered_place(named: str, page: str, edition: Edition) -> str | None:
    """The heading whose numbers are named and nothing else: from the top of the part, or from the mention's own place."""
    named = re.sub(r"\s*\b(?:above|below|of this (?:chapter|section|part))\b", "", named)
    own = MINISTRY_PAGE.search(edition.original or "")
    path = PART_PATH.match(named)
    if path and own and "".join(f"{int(part):02}" for part in path.groups()) == own["path"]:
        named = named[path.end() :]
    elif path:
        return None
    bare = PART_WORD.sub("", named)
    if re.search(r"\w", NUMBER_MARK.sub("", bare)):
        return None
    marks = "-".join(mark.lower() for mark in NUMBER_MARK.findall(bare))
    headings = {line.id: line.page for line in edition.outline if line.heading and line.level}
    above = next((line.id for line in edition.outline if line.page == page and line.level == 1), None)
    for found in (marks, f"{above}-{marks}"):
        if marks and found in headings:
            opens = any(line.id == found and line.level == 1 for line in edition.outline)
            return headings[found] if opens else f"{headings[found]}#{found}"
    return None


def ministry_address(named: str, edition: Edition) -> Entry:
    """The ministry's own page of a part outside, by the pattern of the edition's own."""
    path = PART_PATH.match(named)
    if not path or not MINISTRY_PAGE.search(edition.original or ""):
        return {}
    numbers = "".join(f"{int(part):02}" for part in path.groups())
    return {"address": MINISTRY_PAGE.sub(f"chapter{int(path[1])}/c{numbers}.html", edition.original or "")}
