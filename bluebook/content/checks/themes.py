"""The rules of data/themes.yml, which hold it to the chapters: each yields what breaks it.

Every paragraph, footnote and figure of an edition that is compared is in a theme, and every passage of an earlier
one is paired with later ones or is said to be without a counterpart, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from bluebook.content.chapters import Chapters, find_block
from bluebook.content.themes import OTHER_PAGES, THEMES_FILE, Theme, addresses, compared_editions
from bluebook.errors import Mistake, nearest


def check_themes(themes: Sequence[Theme], chapters: Chapters) -> Iterator[Mistake]:
    """What breaks any rule for what themes say; nothing where there is no theme yet."""
    yield from check_slugs(themes)
    for theme in themes:
        yield from check_named_passages(theme, chapters)
        yield from check_listed_passages(theme)
        yield from check_pair_ids(theme)
    if themes:
        yield from check_single_pairing(themes)
        yield from check_one_answer(themes)


def check_whole_comparison(themes: Sequence[Theme], chapters: Chapters) -> Iterator[Mistake]:
    """What themes do not say yet: passages that no theme, and no pair or reason, speaks of."""
    if themes:
        yield from check_every_passage(themes, chapters)
        yield from check_earlier_passages(themes, chapters)


def check_slugs(themes: Iterable[Theme]) -> Iterator[Mistake]:
    """No two themes have one address, and none has the address of a page of another kind."""
    first: dict[str, int] = {}
    for theme in themes:
        if theme.slug in OTHER_PAGES:
            yield theme.origin.mistake("slug", f"the slug `{theme.slug}` is the address of another page; give another")
        elif theme.slug in first:
            message = f"the slug `{theme.slug}` is taken by line {first[theme.slug]}; give this theme another"
            yield theme.origin.mistake("slug", message)
        first.setdefault(theme.slug, theme.origin.line)


def check_pair_ids(theme: Theme) -> Iterator[Mistake]:
    """No two pairs of a theme have one id, which is their address on its page, or one name."""
    ids: dict[str, int] = {}
    names: dict[str, int] = {}
    for pair in theme.pairs:
        if pair.id in ids:
            message = f"the id `{pair.id}` is taken by line {ids[pair.id]}; give this pair a number of its own"
            yield pair.origin.mistake("id", message)
        ids.setdefault(pair.id, pair.origin.line)
        if pair.name and pair.name in names:
            message = f"the name `{pair.name}` is taken by line {names[pair.name]}; give this pair one of its own"
            yield pair.origin.mistake("name", message)
        names.setdefault(pair.name or "", pair.origin.line)


def check_named_passages(theme: Theme, chapters: Chapters) -> Iterator[Mistake]:
    """Every passage that a theme names is there, in an edition that is there; pairs are of two editions."""
    named = [theme.passages, *(pair.passages for pair in theme.pairs), theme.alone]
    for passages in named:
        for edition, sources in passages.items():
            if edition not in chapters.editions:
                cure = f"; {edition_cure(chapters)}"
                line = getattr(edition, "line", min((word.line for word in sources), default=theme.origin.line))
                yield Mistake(theme.origin.file, line, f"there is no edition `{edition}`{cure}")
                continue
            for word in sources:
                found = find_block(chapters, edition, word)
                if isinstance(found, str):
                    yield Mistake(theme.origin.file, word.line, found)
    for pair in theme.pairs:
        if len(pair.passages) != 2:
            message = f"a pair has passages of two editions, not of {len(pair.passages)}; give both, or take it out"
            yield pair.origin.mistake("", message)
    for edition in theme.absent:
        if edition not in chapters.editions:
            message = f"there is no edition `{edition}`; {edition_cure(chapters)}"
            yield Mistake(theme.origin.file, getattr(edition, "line", theme.origin.line), message)


def edition_cure(chapters: Chapters) -> str:
    """What to do about an edition that is not there: which there are. The nearest year may be any other."""
    return f"name one of {', '.join(chapters.editions)}, or add it with `python -m bluebook edition`"


def check_listed_passages(theme: Theme) -> Iterator[Mistake]:
    """What a theme pairs or calls alone is among its passages, and nothing is both."""
    listed = set(theme.addresses())
    paired = {address for pair in theme.pairs for address in pair.addresses()}
    counterparts = [
        (edition, word) for pair in theme.pairs for edition, words in pair.passages.items() for word in words
    ]
    alone = [(edition, word) for edition, words in theme.alone.items() for word in words]
    for edition, word in [*counterparts, *alone]:
        if f"{edition}/{word}" not in listed:
            cure = f"add it to its {edition} passages, or take it out here"
            yield Mistake(theme.origin.file, word.line, f"`{word}` is not among the passages of `{theme.slug}`; {cure}")
    for edition, word in alone:
        if f"{edition}/{word}" in paired:
            message = f"`{word}` of {edition} is paired in this theme, and said to be without a counterpart; remove one"
            yield Mistake(theme.origin.file, word.line, message)


def check_single_pairing(themes: Iterable[Theme]) -> Iterator[Mistake]:
    """The same passages are paired in one theme only: there a comparison has its address."""
    first: dict[tuple[str, ...], str] = {}
    for theme in themes:
        for pair in theme.pairs:
            key = tuple(sorted(pair.addresses()))
            if key in first:
                message = (
                    f"these passages are paired in `{first[key]}` too; leave them in the theme where they belong most"
                )
                yield pair.origin.mistake("", message)
            first.setdefault(key, theme.slug)


def check_every_passage(themes: Sequence[Theme], chapters: Chapters) -> Iterator[Mistake]:
    """Every paragraph, footnote and figure of an edition that is compared is in a theme."""
    editions = compared_editions(themes)
    treated = {address for theme in themes for address in theme.addresses()}
    for block in chapters.blocks.values():
        if block.kind != "heading" and block.edition in editions and block.address not in treated:
            yield block.origin.mistake("", f"`{block.address}` is in no theme; add it to one in {THEMES_FILE}")


def check_one_answer(themes: Sequence[Theme]) -> Iterator[Mistake]:
    """No passage is paired in one theme and said to be without a counterpart in another."""
    paired = {address: theme for theme in themes for pair in theme.pairs for address in pair.addresses()}
    alone = {a: theme for theme in themes for a in addresses(theme.alone)}
    for address, theme in alone.items():
        if address in paired and paired[address] is not theme:
            message = f"`{address}` is paired in `{paired[address].slug}`, and said here to be without a counterpart; remove one"
            edition, _, source = address.partition("/")
            word = next(word for word in theme.alone[edition] if word == source)
            yield Mistake(theme.origin.file, word.line, message)


def check_earlier_passages(themes: Sequence[Theme], chapters: Chapters) -> Iterator[Mistake]:
    """Every passage of an edition before the last that is compared is paired, or is said to be without a counterpart."""
    earlier = compared_editions(themes)[:-1]
    answered = {address for theme in themes for pair in theme.pairs for address in pair.addresses()}
    answered |= {address for theme in themes for address in addresses(theme.alone)}
    for block in chapters.blocks.values():
        if block.kind != "heading" and block.edition in earlier and block.address not in answered:
            proposed = f"`python -m bluebook propose pairs {block.edition}` proposes both"
            cure = f"pair it in {THEMES_FILE}, or give the reason under `alone`: {proposed}"
            yield block.origin.mistake("", f"`{block.address}` is neither paired nor alone; {cure}")


def check_theme_pages(themes: Iterable[Theme], root: Path) -> Iterator[Mistake]:
    """Every theme has its page, and every page of a theme its theme."""
    slugs = {theme.slug: theme for theme in themes}
    for slug, theme in slugs.items():
        if not (root / f"docs/{theme.address}.md").exists():
            cure = "write it with `python -m bluebook themes`, and name it under `nav` of mkdocs.yml"
            yield theme.origin.mistake("slug", f"the theme `{slug}` has no page docs/{theme.address}.md; {cure}")
    for path in sorted((root / "docs/compare").glob("*.md")):
        if path.stem not in slugs and path.stem not in OTHER_PAGES:
            cure = nearest(path.stem, slugs) or f"; add it to {THEMES_FILE}, or remove the page"
            yield Mistake(f"docs/compare/{path.name}", 1, f"there is no theme `{path.stem}`{cure}")
