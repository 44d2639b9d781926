"""The rules of data/expressions.yml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bluebook.content.chapters import Chapters
from bluebook.content.expressions import Expression, occurrences
from bluebook.errors import Mistake


def check_expressions(expressions: Iterable[Expression], chapters: Chapters) -> Iterator[Mistake]:
    """Every form is printed, and no two expressions have one address."""
    first: dict[str, int] = {}
    texts = [b.text for b in chapters.blocks.values() if b.kind != "heading"]
    for expression in expressions:
        if expression.slug in first:
            message = f"the address `#{expression.slug}` is taken by line {first[expression.slug]}; leave one of them"
            yield expression.origin.mistake("phrase", message)
        first.setdefault(expression.slug, expression.origin.line)
        for form in expression.spellings:
            if not any(occurrences(form, text) for text in texts):
                at = "phrase" if form == expression.phrase else "forms"
                yield expression.origin.mistake(at, f"no edition prints `{form}`; correct it, or take it out")
