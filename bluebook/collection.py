"""Everything the site is made of, read and proved once: the chapters and what was drawn from them."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bluebook.content.addresses import page_path
from bluebook.content.changes import Change, check_superseded, read_changes
from bluebook.content.chapters import Block, Chapters, read_chapters
from bluebook.content.checks.editions import check_chapter_links, check_outline, check_references
from bluebook.content.checks.expressions import check_expressions
from bluebook.content.checks.figure_pairs import check_figure_pairs
from bluebook.content.checks.files import check_data_files, check_record_ids
from bluebook.content.checks.japanese import check_japanese, known_forms
from bluebook.content.checks.markdown import check_names_of_files, lint_files
from bluebook.content.checks.names import check_abbreviations, check_country_codes, check_names
from bluebook.content.checks.proof import Proof
from bluebook.content.checks.records import check_record
from bluebook.content.checks.repetitions import check_repeated_records, check_repeated_themes, check_repeated_words
from bluebook.content.checks.statements import check_theme_changes
from bluebook.content.checks.themes import check_theme_pages, check_themes, check_whole_comparison
from bluebook.content.checks.vocabulary import check_everyday, check_members, check_words, text_words
from bluebook.content.comparison import Comparison, Coverage, compare_theme
from bluebook.content.edition_words import edition_words, fill_words
from bluebook.content.expressions import Expression, all_uses, read_expressions
from bluebook.content.figure_pairs import FigurePair, read_figure_pairs
from bluebook.content.files import read_text, state_of
from bluebook.content.kinds import KINDS
from bluebook.content.mentions import NameIndex, first_uses
from bluebook.content.records import Abbreviation, Name, Records, RecordType, edition_of, passages
from bluebook.content.redirects import RetiredAddress, read_redirects
from bluebook.content.register import (
    chapter_addresses,
    check_complete,
    check_register,
    comparison_addresses,
    expression_addresses,
    figure_pair_addresses,
    record_addresses,
    series_addresses,
    tool_addresses,
)
from bluebook.content.series import Series, series_of
from bluebook.content.statements import ThemeStatement
from bluebook.content.themes import Theme, compared_editions, read_themes
from bluebook.content.vocabulary import PrintedWords, SearchTerms, read_search_terms
from bluebook.content.yaml_records import read_records
from bluebook.errors import BadData, Mistake

NAMES_FILE = "data/names.yml"
CheckTask = Callable[[], list[Mistake]]


@dataclass(frozen=True)
class Library:
    """The chapters, the facts, the themes, expressions and figures that editions share, the addresses no longer in use, and the
    changes since the first publication."""

    root: Path  # of the project that they are in
    chapters: Chapters
    records: Records
    redirects: tuple[RetiredAddress, ...] = ()
    themes: tuple[Theme, ...] = ()
    expressions: tuple[Expression, ...] = ()
    figure_pairs: tuple[FigurePair, ...] = ()
    changes: tuple[Change, ...] = ()
    articles: Mapping[str, str] = field(default_factory=dict)  # the other pages' Markdown, by their paths below docs/
    notes: dict[object, Any] = field(
        default_factory=dict, init=False, compare=False
    )  # what has been found and is needed again: footnotes, days of changes, first uses

    @functools.cached_property
    def search_terms(self) -> SearchTerms:
        """What the search knows of words, read when that is first asked for: it is a fifth of all, and no page needs it."""
        return read_search_terms(self.root)

    @functools.cached_property
    def edition_words(self) -> dict[str, str]:
        """The words by which our sentences name the editions."""
        return edition_words(self.chapters.editions)

    @functools.cached_property
    def name_index(self) -> NameIndex:
        """Who is named where."""
        return NameIndex(tuple(self.records.names))

    @functools.cached_property
    def mentions(self) -> dict[str, list[Block]]:
        """The paragraphs, captions and footnotes that name each name, by its id, in printed order."""
        return self.name_index.mentions(self.chapters)

    @functools.cached_property
    def records_by_name(self) -> dict[str, dict[str, list[RecordType]]]:
        """The records of each kind that each name has a part in, by kind and the name's id."""
        return self.group_by_name(self.name_index.parties)

    @functools.cached_property
    def records_naming(self) -> dict[str, dict[str, list[RecordType]]]:
        """The records of each kind that name a name which has no part in them, by kind and the name's id."""
        return self.group_by_name(self.name_index.only_named)

    def group_by_name(self, names: Callable[[RecordType], list[Name]]) -> dict[str, dict[str, list[RecordType]]]:
        """The records of each kind by the ids of the names that `names` gives for them."""
        found: dict[str, dict[str, list[RecordType]]] = {
            kind: {name.id: [] for name in self.records.names} for kind in KINDS
        }
        for kind in KINDS:
            for record in self.records.of(kind):
                for name in names(record):
                    found[kind][name.id].append(record)
        return found

    @functools.cached_property
    def records_by_page(self) -> dict[tuple[str, str], list[RecordType]]:
        """The records that quote a page, by kind and the page's address."""
        found: dict[tuple[str, str], list[RecordType]] = {}
        for kind in KINDS:
            for record in self.records.of(kind):
                for page in dict.fromkeys(source.partition("#")[0] for source, _ in passages(record)):
                    found.setdefault((kind, f"{edition_of(record)}/{page}"), []).append(record)
        return found

    @functools.cached_property
    def records_by_block(self) -> dict[tuple[str, str], list[int]]:
        """Which records quote a block, by kind and the block's address: their places among the records of the kind."""
        found: dict[tuple[str, str], list[int]] = {}
        for kind in KINDS:
            for at, record in enumerate(self.records.of(kind)):
                for source in dict.fromkeys(source for source, _ in passages(record)):
                    found.setdefault((kind, f"{edition_of(record)}/{source}"), []).append(at)
        return found

    @functools.cached_property
    def passage_themes(self) -> dict[str, list[Theme]]:
        """The themes that contain each passage, by its address."""
        found: dict[str, list[Theme]] = {}
        for theme in self.themes:
            for address in dict.fromkeys(theme.addresses()):
                found.setdefault(address, []).append(theme)
        return found

    @functools.cached_property
    def statements_by_passage(self) -> dict[str, list[tuple[Theme, ThemeStatement]]]:
        """The statements of what changed that quote each passage, with their themes, by its address."""
        found: dict[str, list[tuple[Theme, ThemeStatement]]] = {}
        for theme in self.themes:
            for one in theme.statements:
                for address in dict.fromkeys(part.address for part in one.quotes):
                    found.setdefault(address, []).append((theme, one))
        return found

    @functools.cached_property
    def pairs(self) -> dict[str, list[tuple[Theme, Comparison]]]:
        """The pairs that use each passage, with their themes, by its address."""
        found: dict[str, list[tuple[Theme, Comparison]]] = {}
        for theme in self.themes:
            for pair in self.comparisons[theme.slug]:
                for address in dict.fromkeys(block.address for side in pair.sides for block in side.blocks):
                    found.setdefault(address, []).append((theme, pair))
        return found

    @functools.cached_property
    def comparisons(self) -> dict[str, tuple[Comparison, ...]]:
        """The pairs of every theme, marked word by word, by the theme's slug."""
        return {theme.slug: compare_theme(theme, self.chapters) for theme in self.themes}

    @functools.cached_property
    def series(self) -> tuple[Series, ...]:
        """The meetings, funds and missions that more than one edition reports."""
        return series_of(self.records, self.name_index)

    @functools.cached_property
    def series_by_record(self) -> dict[str, Series]:
        """The series that each record is in, by the record's id."""
        return {record.id: one for one in reversed(self.series) for _, record in one.records}

    @functools.cached_property
    def expression_uses(self) -> dict[tuple[str, str], list[tuple[Block, int]]]:
        """Where each edition prints each expression and how often, by the expression's slug and the edition."""
        return all_uses(self.expressions, self.chapters)

    @functools.cached_property
    def printed_words(self) -> PrintedWords:
        """The words of all paragraphs, captions and footnotes."""
        return text_words(self.chapters)

    @functools.cached_property
    def published_addresses(self) -> dict[str, str]:
        """Every address that the site publishes, from its root → the words it opens with."""
        found = chapter_addresses(self.chapters) | tool_addresses() | record_addresses(self.records)
        if not self.themes:  # without a theme there are no comparisons yet
            return found
        compared = comparison_addresses(self.chapters, self.themes, self.comparisons)
        shared = expression_addresses(self.expressions) | figure_pair_addresses(self.figure_pairs)
        return found | compared | series_addresses(self.series) | shared

    def lost_addresses(self, root: Path) -> list[Mistake]:
        """What is wrong with the register: addresses that no longer answer, and redirects and changes that name none."""
        texts = {f"/{page_path(block.address)}": block.text for block in self.chapters.blocks.values()}
        lost = check_register(root, self.published_addresses, self.redirects, self.changes)
        return [*lost, *check_superseded(self.changes, texts)]

    def incomplete_register(self, root: Path) -> list[Mistake]:
        """What the register does not have yet, has lost, or has with other words: what an editor has still to do."""
        return check_complete(root, self.published_addresses, self.redirects)

    def first_uses(self, abbreviation: Abbreviation) -> list[str]:
        """The address of the first block of each edition that prints an abbreviation."""
        key = first_uses, abbreviation.abbreviation
        if key not in self.notes:
            self.notes[key] = first_uses(abbreviation.abbreviation, self.chapters)
        found: list[str] = self.notes[key]
        return found

    def pairs_with(self, address: str) -> list[tuple[Theme, Comparison]]:
        """Every pair that uses a passage, with its theme."""
        return self.pairs.get(address, [])

    def themes_of(self, address: str) -> list[Theme]:
        """The themes that contain a passage."""
        return self.passage_themes.get(address, [])

    def coverage(self, theme: Theme) -> list[Coverage]:
        """What each edition that is compared has on a theme, in the order of editions; one that has nothing, too."""
        return self.coverages[theme.slug]

    @functools.cached_property
    def coverages(self) -> dict[str, list[Coverage]]:
        """The coverage of each theme, by its slug."""
        editions = compared_editions(self.themes)
        return {theme.slug: [self.edition_coverage(theme, edition) for edition in editions] for theme in self.themes}

    def edition_coverage(self, theme: Theme, edition: str) -> Coverage:
        """What one edition has on a theme."""
        here = {b.address for pair in self.comparisons[theme.slug] for side in pair.sides for b in side.blocks}
        blocks = [self.chapters.blocks[f"{edition}/{source}"] for source in theme.passages.get(edition, ())]
        return Coverage(
            edition,
            tuple(b for b in blocks if b.address in here),
            tuple(b for b in blocks if b.address in self.pairs and b.address not in here),
            tuple(b for b in blocks if b.address not in self.pairs and b.address not in here),
        )

    def reason(self, block: Block) -> str:
        """The stated reason why a passage has no counterpart; empty where no reason is given."""
        source = f"{block.page}#{block.id}"
        reasons = (theme.alone.get(block.edition, {}) for theme in self.themes)
        return next((found[source] for found in reasons if source in found), "")  # type: ignore[index]

    def records_quoting(self, blocks: Iterable[Block], kind: str) -> list[Any]:
        """The records of a kind that quote any of the passages."""
        found = {at for block in blocks for at in self.records_by_block.get((kind, block.address), ())}
        records = self.records.of(kind)
        return [records[at] for at in sorted(found)]


def require_addresses(root: Path, library: Library, check: CheckTask | None = None) -> None:
    """Raise BadData where an address of the register no longer answers; a library is held to it once. `check` gives what
    is found, where another process has looked."""
    if not any(library is held for held in _held):
        if lost := check() if check else library.lost_addresses(root):
            raise BadData(lost)
        _held[:] = [library]


_held: list[Library] = []
_read: dict[tuple[Path, bool], tuple[object, Library]] = {}


def read_library(
    root: Path, begin: Callable[[Library, CheckTask], CheckTask] = lambda library, check: check, is_whole: bool = True
) -> Library:
    """All of docs/<edition>/ and data/, proved. Raises BadData with every mistake at once; where it need not be whole,
    passages may wait for their themes and pairs.

    Reading is repeated only when a file has changed: one engine calls this for every page. `begin` may use what has
    been read while it is proved, and hand over the check of what editions share; nothing of that is to be kept where this
    raises.
    """
    state, key = state_of(root), (root, is_whole)
    if key not in _read or _read[key][0] != state:
        mistakes: list[Mistake] = []
        library, themes = read_all(root, mistakes)
        check: CheckTask = functools.partial(check_shared, root, library, themes, is_whole)
        if not mistakes:
            check = begin(library, check)
        are_names_read = library.records.names or not any(m.file == NAMES_FILE for m in mistakes)
        mistakes.extend(check_files(root, library, bool(are_names_read)))
        # This check needs valid chapters and records; without it, the files that it reads are still read.
        mistakes.extend(library.search_terms.mistakes if mistakes else check())
        if mistakes:
            raise BadData(mistakes)
        _read[key] = (state, library)
    return _read[key][1]


def read_all(root: Path, mistakes: list[Mistake]) -> tuple[Library, tuple[Theme, ...]]:
    """All that is read, not yet proved, and the themes as they are written; adds what cannot be read to `mistakes`."""
    chapters = read_chapters(root, mistakes)
    if not chapters.whole:  # records are proved against the text: one lost page would make a hundred mistakes more
        raise BadData([*mistakes, *lint_files(root), *check_names_of_files(root, chapters)])
    records = read_all_records(root, chapters, mistakes)
    redirects = read_redirects(root, mistakes)
    changes = read_changes(root, mistakes)
    themes = read_themes(root, mistakes)
    shared = (name_editions(themes, chapters), read_expressions(root, mistakes), read_figure_pairs(root, mistakes))
    articles = read_articles(root, chapters)
    return Library(root, chapters, records, redirects, *shared, changes, articles), themes


def check_files(root: Path, library: Library, are_names_read: bool = True) -> Iterator[Mistake]:
    """What is wrong in a file by itself, in an outline, or in a record; of names that could not be read none is unknown."""
    chapters = library.chapters
    yield from lint_files(root)
    yield from check_names_of_files(root, chapters)
    for edition in chapters.editions.values():
        yield from check_outline(edition)
    yield from check_references(chapters)
    yield from check_chapter_links(chapters)
    yield from check_all_records(root, chapters, library.records, are_names_read)


def check_shared(root: Path, library: Library, themes: tuple[Theme, ...], is_whole: bool) -> list[Mistake]:
    """What is wrong in what editions share; the themes as they are written."""
    chapters = library.chapters
    return [
        *check_themes(themes, chapters),
        *check_theme_changes(themes, chapters, library.name_index),
        *check_repeated_themes(themes, library.figure_pairs),
        *check_theme_pages(themes, root),
        *check_expressions(library.expressions, chapters),
        *check_figure_pairs(library.figure_pairs, themes, chapters),
        *check_vocabulary(library),
        *(check_whole_comparison(themes, chapters) if is_whole else ()),
    ]


def check_vocabulary(library: Library) -> Iterator[Mistake]:
    """What the search takes for the same is printed somewhere, and nothing is given twice."""
    if library.search_terms.mistakes:
        yield from library.search_terms.mistakes
        return
    words, printed = library.search_terms.words, library.printed_words
    yield from check_words(words, printed)
    yield from check_members(words)
    yield from check_repeated_words(words, library.expressions)
    yield from check_everyday(library.search_terms.everyday, words, printed)
    yield from check_japanese(library.search_terms.japanese, printed, known_forms(library.records, words))


def name_editions(themes: Iterable[Theme], chapters: Chapters) -> tuple[Theme, ...]:
    """The themes with the editions named in their questions."""
    words = edition_words(chapters.editions) if chapters.editions else {}
    return tuple(dataclasses.replace(theme, question=fill_words(theme.question, words)) for theme in themes)


def read_articles(root: Path, chapters: Chapters) -> dict[str, str]:
    """The Markdown of the pages that are not of a chapter, by their paths below docs/."""
    found = sorted(path for path in (root / "docs").rglob("*.md") if not path.name.startswith("."))
    files = {path.relative_to(root / "docs").as_posix(): path for path in found}
    return {name: read_text(path, f"docs/{name}") for name, path in files.items() if name[:-3] not in chapters.pages}


def read_all_records(root: Path, chapters: Chapters, mistakes: list[Mistake]) -> Records:
    """Every record under data/; adds what cannot be read to `mistakes`."""
    names = read_records(root / NAMES_FILE, root, Name, mistakes)
    abbreviations = read_records(root / "data/abbreviations.yml", root, Abbreviation, mistakes)
    found: dict[str, list[Any]] = {kind: [] for kind in KINDS}
    for edition in chapters.editions.values():
        for kind, described in KINDS.items():
            found[kind] += read_records(root / "data" / edition.year / f"{kind}.yml", root, described.type, mistakes)
    return Records(found, names=names, abbreviations=abbreviations)


def check_all_records(
    root: Path, chapters: Chapters, records: Records, are_names_read: bool = True
) -> Iterator[Mistake]:
    """What is wrong in any record, or with the files that have them."""
    known = {name.name: name for name in records.names}
    proofs = {edition.year: Proof(edition, chapters, known, are_names_read) for edition in chapters.editions.values()}
    everything = records.all()
    yield from check_data_files(root, chapters)
    for record in everything:
        yield from check_record(record, proofs[Path(record.origin.file).parent.name])
    yield from check_names(records.names, chapters)
    yield from check_country_codes(records.names)
    yield from check_abbreviations(records.abbreviations, chapters)
    yield from check_repeated_records(everything, records.names)
    yield from check_record_ids(everything)
