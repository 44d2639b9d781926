"""The rules of data/words.yml: each group leads to words that a text prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bluebook.content.chapters import Chapters
from bluebook.content.vocabulary import PrintedWords, WordGroup
from bluebook.errors import Mistake


def text_words(chapters: Chapters) -> PrintedWords:
    """The words of all paragraphs, captions and footnotes."""
    return PrintedWords(b.text for b in chapters.blocks.values() if b.kind != "heading")


def check_words(groups: Iterable[WordGroup], printed: PrintedWords) -> Iterator[Mistake]:
    """A group has words that are the same or related, two or more, and a text prints one of them."""
    for group in groups:
        forms = (*group.same, *group.related)
        key = "related" if group.related else "same"
        if bool(group.same) == bool(group.related):
            cure = "keep the one that is right" if group.same else "add one of them"
            yield group.origin.mistake("same", f"a group has either `same` or `related`; {cure}")
        elif len(forms) == 1:
            yield group.origin.mistake(
                key, f"`{forms[0]}` is alone in its group; add the words that it finds, or remove the group"
            )
        elif not any(printed.hold(form) for form in forms):
            message = (
                f"no edition prints `{'`, `'.join(forms)}`; add the words that the texts print, or remove the group"
            )
            yield group.origin.mistake(key, message)


def check_members(groups: list[WordGroup]) -> Iterator[Mistake]:
    """No two words are both the same and related."""
    lines: dict[str, list[int]] = {}
    for group in groups:
        for form in group.same:
            lines.setdefault(form, []).append(group.origin.line)
    for group in groups:
        first: dict[int, str] = {}
        for form in group.related:
            for line in lines.get(form, ()):
                if line in first:
                    message = f"`{first[line]}` and `{form}` are the same in line {line}; keep one of the two groups"
                    yield group.origin.mistake("related", message)
                first.setdefault(line, form)
