"""The rules of data/topics.yml, which hold it to the chapters: each yields what breaks it.

Every paragraph, footnote and figure of an edition that is compared stands in a theme, and every passage of an earlier
one is paired with later ones or is said to stand alone, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from bluebook.content.chapters import Chapters, find_block
from bluebook.content.themes import FILE, OURS, Topic, addresses, compared_editions
from bluebook.errors import Mistake, nearest


def mistaken_topics(topics: Iterable[Topic], chapters: Chapters) -> Iterator[Mistake]:
    """What breaks any rule for themes; nothing where there is no theme yet."""
    themes = tuple(topics)
    yield from taken(themes)
    for topic in themes:
        yield from unknown_passages(topic, chapters)
        yield from unlisted_passages(topic)
    if themes:
        yield from paired_twice(themes)
        yield from without_theme(themes, chapters)
        yield from undecided(themes, chapters)


def taken(topics: Iterable[Topic]) -> Iterator[Mistake]:
    """No two themes have one address, and none has the address of a page of another kind."""
    first: dict[str, int] = {}
    for topic in topics:
        if topic.slug in OURS:
            yield topic.origin.mistake("slug", f"the slug `{topic.slug}` is the address of another page; give another")
        elif topic.slug in first:
            message = f"the slug `{topic.slug}` is taken by line {first[topic.slug]}; give this theme another"
            yield topic.origin.mistake("slug", message)
        first.setdefault(topic.slug, topic.origin.line)


def unknown_passages(topic: Topic, chapters: Chapters) -> Iterator[Mistake]:
    """Every passage that a theme names is there, in an edition that is there; pairs are of two editions."""
    named = [topic.passages, *(pair.passages for pair in topic.pairs), topic.alone]
    for passages in named:
        for edition, sources in passages.items():
            if edition not in chapters.editions:
                cure = nearest(edition, chapters.editions) or "; add it to data/editions.yml"
                line = getattr(edition, "line", min((word.line for word in sources), default=topic.origin.line))
                yield Mistake(topic.origin.file, line, f"there is no edition `{edition}`{cure}")
                continue
            for word in sources:
                found = find_block(chapters, edition, word)
                if isinstance(found, str):
                    yield Mistake(topic.origin.file, word.line, found)
    for pair in topic.pairs:
        if len(pair.passages) != 2:
            message = f"a pair has passages of two editions, not of {len(pair.passages)}; give both, or take it out"
            yield pair.origin.mistake("", message)
    for edition in topic.absent:
        if edition not in chapters.editions:
            message = f"there is no edition `{edition}`{nearest(edition, chapters.editions) or '; correct it'}"
            yield Mistake(topic.origin.file, getattr(edition, "line", topic.origin.line), message)


def unlisted_passages(topic: Topic) -> Iterator[Mistake]:
    """What a theme pairs or calls alone is among its passages, and nothing is both."""
    listed = set(topic.addresses())
    paired = {address for pair in topic.pairs for address in pair.addresses()}
    told = [(edition, word) for pair in topic.pairs for edition, words in pair.passages.items() for word in words]
    alone = [(edition, word) for edition, words in topic.alone.items() for word in words]
    for edition, word in [*told, *alone]:
        if f"{edition}/{word}" not in listed:
            cure = f"add it to its {edition} passages, or take it out here"
            yield Mistake(topic.origin.file, word.line, f"`{word}` is not among the passages of `{topic.slug}`; {cure}")
    for edition, word in alone:
        if f"{edition}/{word}" in paired:
            message = f"`{word}` of {edition} is paired in this theme, and said to stand alone; remove one"
            yield Mistake(topic.origin.file, word.line, message)


def paired_twice(topics: Iterable[Topic]) -> Iterator[Mistake]:
    """The same passages are paired in one theme only: there a comparison has its address."""
    first: dict[tuple[str, ...], str] = {}
    for topic in topics:
        for pair in topic.pairs:
            key = tuple(sorted(pair.addresses()))
            if key in first:
                message = (
                    f"these passages are paired in `{first[key]}` too; leave them in the theme where they belong most"
                )
                yield pair.origin.mistake("", message)
            first.setdefault(key, topic.slug)


def without_theme(topics: Iterable[Topic], chapters: Chapters) -> Iterator[Mistake]:
    """Every paragraph, footnote and figure of an edition that is compared stands in a theme."""
    themes = tuple(topics)
    editions = compared_editions(themes)
    treated = {address for topic in themes for address in topic.addresses()}
    for block in chapters.blocks.values():
        if block.kind != "heading" and block.edition in editions and block.address not in treated:
            yield block.origin.mistake("", f"`{block.address}` stands in no theme; add it to one in {FILE}")


def undecided(topics: Iterable[Topic], chapters: Chapters) -> Iterator[Mistake]:
    """Every passage of an edition before the last that is compared is paired, or is said to stand alone, and not both."""
    themes = tuple(topics)
    earlier = compared_editions(themes)[:-1]
    paired = {address: topic for topic in themes for pair in topic.pairs for address in pair.addresses()}
    alone = {a: topic for topic in themes for a in addresses(topic.alone)}
    for address, topic in alone.items():
        if address in paired and paired[address] is not topic:
            message = f"`{address}` is paired in `{paired[address].slug}`, and said here to stand alone; remove one"
            edition, _, source = address.partition("/")
            word = next(word for word in topic.alone[edition] if word == source)
            yield Mistake(topic.origin.file, word.line, message)
    for block in chapters.blocks.values():
        if block.kind != "heading" and block.edition in earlier and block.address not in paired | alone:
            cure = f"pair it in {FILE}, or give the reason under `alone`"
            yield block.origin.mistake(
                "", f"`{block.address}` is neither paired with a later passage nor alone; {cure}"
            )


def missing_pages(topics: Iterable[Topic], root: Path) -> Iterator[Mistake]:
    """Every theme has its page, and every page of a theme its theme."""
    slugs = {topic.slug: topic for topic in topics}
    for slug, topic in slugs.items():
        if not (root / f"docs/{topic.address}.md").exists():
            cure = "write it with `python -m bluebook themes`, and name it under `nav` of mkdocs.yml"
            yield topic.origin.mistake("slug", f"the theme `{slug}` has no page docs/{topic.address}.md; {cure}")
    for path in sorted((root / "docs/compare").glob("*.md")):
        if path.stem not in slugs and path.stem not in OURS:
            cure = nearest(path.stem, slugs) or f"; add it to {FILE}, or remove the page"
            yield Mistake(f"docs/compare/{path.name}", 1, f"there is no theme `{path.stem}`{cure}")
