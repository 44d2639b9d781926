"""The themes that the chapters treat, and which passages of one edition answer to which of another.

data/topics.yml is the authority. That two passages correspond was decided by reading both; the rules below hold the
file to the chapters: every paragraph, footnote and figure of an edition that is compared stands in a theme, and every
passage of an earlier one is paired with later ones or is said to stand alone, with the reason. An edition is compared
from the first of its passages that a theme names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bluebook.content.chapters import Chapters, find_block
from bluebook.content.records import SLUG, SOURCE
from bluebook.content.yaml_records import (
    Keys,
    Many,
    Mapped,
    Placed,
    Record,
    Text,
    Word,
    each,
    optional,
    read_records,
    required,
)
from bluebook.errors import Mistake, Origin, nearest

FILE = "data/topics.yml"
# What the pages are called: their headings, and what the register knows them by.
PAGE_TITLES = {
    "compare": "2015 and 2018 compared",
    "compare/series": "Series across the editions",
    "compare/expressions": "Expressions across the editions",
}
OURS = ("index", "series", "expressions")  # the pages of /compare/ that are no theme
EDITIONS = Keys(r"\d{4}", "an edition")
EDITION = Text(r"\d{4}", "an edition")
PASSAGES = Many[Word](Placed(SOURCE))
ANY_PASSAGES = Many[Word](Placed(SOURCE), empty=True)


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Passages of two editions that correspond, one or several on each side."""

    passages: Mapping[str, tuple[Word, ...]] = each(
        EDITIONS, PASSAGES, "the passages of that edition, in printed order"
    )
    origin: Origin = field(compare=False)

    def __hash__(self) -> int:
        return hash(tuple(self.addresses()))  # a mapping has none

    def addresses(self) -> list[str]:
        """The addresses of its passages, edition by edition."""
        return addresses(self.passages)


@dataclass(frozen=True, kw_only=True)
class Topic:
    """A theme that the chapters treat, with its passages in each edition."""

    slug: str = required(SLUG, "its permanent address under /compare/")
    name: str = required(Text(), "its name, for headings and links")
    question: str = required(Text(r".+\?", "a question"), "the question that its page answers")
    about: str = required(Text(), "what it takes in, and where it borders on others")
    passages: Mapping[str, tuple[Word, ...]] = each(
        EDITIONS, ANY_PASSAGES, "the passages that treat it, as its page shows them"
    )
    pairs: tuple[Pair, ...] = optional(Many(Record(Pair)), "the passages that correspond", ())
    alone: Mapping[str, Mapping[Word, str]] = optional(
        Mapped(EDITION, Mapped(SOURCE, Text())), "passages without a counterpart, each with the reason", {}
    )
    absent: Mapping[str, str] = optional(
        Mapped(EDITION, Text()), "what is said of an edition that has nothing, or next to nothing, on it", {}
    )
    origin: Origin = field(compare=False)

    @property
    def address(self) -> str:
        """The address of its page, such as `compare/piracy`."""
        return f"compare/{self.slug}"

    def addresses(self) -> list[str]:
        """The addresses of its passages, edition by edition."""
        return addresses(self.passages)

    def numbered(self) -> list[tuple[str, Pair]]:
        """Its pairs with their addresses on its page: `pair-1` and so on."""
        return [(f"pair-{number}", pair) for number, pair in enumerate(self.pairs, 1)]


def addresses(passages: Mapping[str, Iterable[str]]) -> list[str]:
    """Sources by edition as addresses: `2018/5-cyber#p6`."""
    return [f"{edition}/{source}" for edition in sorted(passages) for source in passages[edition]]


def compared_editions(topics: Iterable[Topic]) -> list[str]:
    """The editions of which any theme names a passage, in their order; the others have not been read for it yet."""
    return sorted({str(edition) for topic in topics for edition, sources in topic.passages.items() if sources})


# --- reading ------------------------------------------------------------------------------------------------------


def read_topics(root: Path, mistakes: list[Mistake]) -> tuple[Topic, ...]:
    """The records of data/topics.yml, which may be absent; what is wrong with a record by itself is added to `mistakes`."""
    path = root / FILE
    return tuple(read_records(path, root, Topic, mistakes)) if path.exists() else ()


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


# --- the rules: each yields what breaks it --------------------------------------------------------------------------


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


# --- pages --------------------------------------------------------------------------------------------------------


def page_source(topic: Topic) -> str:
    """The Markdown of a theme's page: its words come from data/topics.yml when it is built."""
    about = topic.about.replace('"', "'")
    return (
        f'---\ntitle: "{topic.name}: the editions compared"\ndescription: "{topic.question} {about}"\n'
        "render_macros: true\nhide: [navigation, toc]\nstyles: [compare]\n---\n\n{{ theme() }}\n"
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


def write_pages(root: Path, topics: Iterable[Topic]) -> list[Path]:
    """Write the page of every theme; the files written."""
    written = [(root / f"docs/{topic.address}.md", page_source(topic)) for topic in topics]
    for path, source in written:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8", newline="\n")
    return [path for path, _ in written]
