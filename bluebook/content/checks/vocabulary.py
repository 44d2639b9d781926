"""The rules of data/words.yml and data/everyday.yml: everything leads to words that a text prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bluebook.content.chapters import Chapters
from bluebook.content.vocabulary import EverydayWords, PrintedWords, WordGroup, plain_form
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


def check_everyday(
    lines: Iterable[EverydayWords], groups: Iterable[WordGroup], printed: PrintedWords
) -> Iterator[Mistake]:
    """A text prints each word that everyday words lead to; each has one line. What is only related is no everyday word
    for it."""
    first: dict[str, int] = {}
    related: dict[str, list[int]] = {}
    for group in groups:
        for form in dict.fromkeys(plain_form(form.lower()) for form in group.related):
            related.setdefault(form, []).append(group.origin.line)
    for line in lines:
        word = line.printed
        if not printed.hold(word):
            yield line.origin.mistake("printed", f"no edition prints `{word}`; write a word that the texts print")
        if word in first:
            yield line.origin.mistake("printed", f"`{word}` is in line {first[word]} too; write all its words there")
        beside = related.get(plain_form(word), ())
        for one in line.everyday if beside else ():
            form = plain_form(one)
            at = next((at for at in related.get(form, ()) if at in beside), None)
            if form != plain_form(word) and at:
                message = f"`{word}` and `{one}` are related in line {at} of data/words.yml; keep one of the two"
                yield line.origin.mistake("everyday", message)
        first.setdefault(word, line.origin.line)


def check_members(groups: Sequence[WordGroup]) -> Iterator[Mistake]:
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
