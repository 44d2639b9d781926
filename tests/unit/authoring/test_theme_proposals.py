"""Themes and pairs are proposed from the words that passages share, and are taken when they are accepted."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bluebook.authoring.counterparts import PassageIndex
from bluebook.authoring.theme_proposals import (
    EditionBeside,
    draft_pairs,
    is_by_line,
    is_silent,
    propose_pairs,
    propose_themes,
    reason_alone,
    source_of,
)
from bluebook.authoring.yaml_text import without_proposals
from bluebook.collection import Library
from bluebook.content.checks.themes import (
    check_listed_passages,
    check_named_passages,
    check_one_answer,
    check_pair_ids,
    check_whole_comparison,
)
from bluebook.content.themes import Theme, read_themes
from bluebook.errors import BadData
from tests.support.checkout import ROOT
from tests.support.rings import slow, some

EDITIONS = ("2015", "2018")  # those that people compared


def hidden_themes(library: Library, edition: str) -> tuple[Theme, ...]:
    """The themes without what they say of an edition."""
    return tuple(
        replace(theme, passages={e: w for e, w in theme.passages.items() if e != edition}, pairs=(), changes={})
        for theme in library.themes
    )


@pytest.mark.parametrize("edition", some(EDITIONS, 1))
def test_eight_pairs_in_ten_are_among_the_first_three(library: Library, edition: str) -> None:
    """Of the passages of a pair in one edition, at least one has one of the other edition among its first three."""
    (other,) = set(EDITIONS) - {edition}
    indexes = {e: PassageIndex(b for b in library.chapters.blocks.values() if b.edition == e) for e in EDITIONS}
    pairs = [pair for theme in library.themes for pair in theme.pairs if set(pair.passages) == set(EDITIONS)]
    nearest: dict[str, set[str]] = {}
    for source in {source for pair in pairs for source in pair.passages[edition]}:
        block = library.chapters.blocks[f"{edition}/{source}"]
        ranked = indexes[other].rank(block, indexes[edition].terms_of(block))
        nearest[source] = {source_of(one.block) for one in ranked[:3]}
    found = [p for p in pairs if any(nearest[s] & set(p.passages[other]) for s in p.passages[edition])]
    assert len(pairs) > 20 and len(found) >= 0.8 * len(pairs)


def measured_themes(library: Library) -> tuple[Theme, ...]:
    """The themes with the passages and pairs of the measured editions alone; what is paired with another has its reason."""
    others = [pair for theme in library.themes for pair in theme.pairs if not set(pair.passages) <= set(EDITIONS)]
    answered = {e: {w: "" for pair in others for w in pair.passages.get(e, ())} for e in EDITIONS}
    return tuple(
        replace(
            theme,
            alone={e: {**answered[e], **theme.alone.get(e, {})} for e in EDITIONS},
            passages={e: words for e, words in theme.passages.items() if e in EDITIONS},
            pairs=tuple(pair for pair in theme.pairs if set(pair.passages) <= set(EDITIONS)),
        )
        for theme in library.themes
    )


@slow
def test_six_passages_in_ten_have_a_theme_of_theirs_proposed_with_at_most_two(library: Library) -> None:
    side = EditionBeside(list(library.chapters.blocks.values()), "2018", hidden_themes(library, "2018"))
    true = {source: theme.slug for theme in library.themes for source in theme.passages.get("2018", ())}
    themes = {source_of(block): {t.slug for t in side.likely_themes(block)} for block in side.own.blocks}
    treated = {t: {theme.slug for theme in library.themes if t in theme.passages.get("2018", ())} for t in true}
    right = [source for source, likely in themes.items() if likely & treated[source]]
    assert len(right) >= 0.6 * len(themes) and max(map(len, themes.values())) <= 2


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with themes in which 2018 is not compared yet."""
    return themes_without(tmp_path, "2018")


def themes_without(folder: Path, edition: str) -> Path:
    """A folder with themes in which an edition is not compared yet."""
    (folder / "data").mkdir()
    text = (ROOT / "data/themes.yml").read_text(encoding="utf-8")
    text = re.sub(rf"^  (?:{edition}|pairs|alone|absent|changes):.*\n(?:    .*\n)*", "", text, flags=re.MULTILINE)
    (folder / "data/themes.yml").write_text(text, encoding="utf-8")
    return folder


def read(root: Path) -> tuple[Theme, ...]:
    """The themes of a folder, read without a mistake."""
    mistakes: list = []
    themes = read_themes(root, mistakes)
    assert mistakes == []
    return themes


def accept(root: Path) -> None:
    """Take out every mark."""
    path = root / "data/themes.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("#? ", ""), encoding="utf-8")


def test_themes_then_pairs_are_accepted_by_taking_out_their_marks(library: Library, root: Path) -> None:
    before = read(root)
    assert not any(theme.passages.get("2018") or theme.pairs for theme in before)
    hidden = replace(library, themes=before)
    propose_themes(root, hidden, "2018")
    assert read(root) == before
    propose_pairs(root, hidden, "2018")
    assert read(root) == before
    accept(root)
    themes = read(root)
    assert sum(len(theme.passages.get("2018", ())) for theme in themes) > 90
    assert sum(len(theme.pairs) for theme in themes) > 25
    for theme in themes:
        assert [*check_named_passages(theme, library.chapters), *check_pair_ids(theme)] == []
        listed = [m for m in check_listed_passages(theme) if "2018" not in m.message]
        assert listed == []


@slow
def test_pairs_and_reasons_are_proposed_for_all_that_the_check_asks_for(library: Library, tmp_path: Path) -> None:
    """Of an edition before another: what is in a theme is paired or alone once all is accepted, and nothing is both."""
    root = themes_without(tmp_path, "2015")
    propose_themes(root, replace(library, themes=read(root)), "2015")
    accept(root)
    (done, *_) = propose_pairs(root, replace(library, themes=read(root)), "2015")
    beside = list(library.chapters.editions)[1]
    assert re.search(rf"proposed \d+ pairs of 2015 with {beside}, and \d+ passages without a counterpart", done)
    with pytest.raises(BadData, match="what was proposed before waits here"):
        propose_pairs(root, replace(library, themes=read(root)), "2015")
    accept(root)
    themes = read(root)
    neither = [m.message for m in check_whole_comparison(themes, library.chapters) if "neither" in m.message]
    assert [said for said in neither if said.startswith("`2015/")] == [] and [*check_one_answer(themes)] == []
    alone = [source for theme in themes for source in theme.alone.get("2015", {})]
    assert alone


def test_a_by_line_goes_with_the_passages_of_its_column(library: Library) -> None:
    """And is paired with nothing: it has no words of a subject."""
    side = EditionBeside(list(library.chapters.blocks.values()), "2015", hidden_themes(library, "2015"))
    line = library.chapters.blocks["2015/column-balkan-region#p5"]
    assert is_by_line(line) and side.likely_themes(line) == side.likely_themes(side.passage_before(line) or line)
    drafted = {block.address for draft in draft_pairs(side, "2018", ()) for block in draft.passages["2015"]}
    assert line.address not in drafted
    assert len([b for b in library.chapters.blocks.values() if b.edition in EDITIONS and is_by_line(b)]) < 6


def test_what_is_paired_or_has_its_reason_is_not_proposed_again(library: Library, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    text = (ROOT / "data/themes.yml").read_text(encoding="utf-8")
    (tmp_path / "data/themes.yml").write_text(text, encoding="utf-8")
    (done,) = propose_pairs(tmp_path, replace(library, themes=measured_themes(library)), "2015")
    assert done.startswith("proposed 0 pairs") and "without a counterpart" not in done
    assert (tmp_path / "data/themes.yml").read_text(encoding="utf-8") == text


def test_no_pair_is_proposed_in_a_theme_on_which_an_edition_has_nothing(library: Library) -> None:
    assert [theme.slug for theme in library.themes if is_silent(theme, {"2015", "2018"})]
    side = EditionBeside(list(library.chapters.blocks.values()), "2018", library.themes)
    assert not [draft for draft in draft_pairs(side, "2015", ()) if is_silent(draft.theme, set(draft.passages))]


def test_a_reason_names_the_editions_on_both_sides(library: Library) -> None:
    first, *rest = (replace(theme, passages={e: theme.passages[e] for e in EDITIONS}) for theme in library.themes)
    later = replace(first, passages={**first.passages, "2021": (next(iter(first.passages["2018"])),)})
    blocks = list(library.chapters.blocks.values())
    block = next(block for block in blocks if block.edition == "2018" and block.kind == "paragraph")
    reasons = [reason_alone(block, EditionBeside(blocks, "2018", (one, *rest))) for one in (first, later)]
    assert reasons == ["2015 reports nothing of the kind", "2015 and 2021 report nothing of the kind"]


@slow
def test_passages_with_hardly_a_word_in_common_make_no_pair(library: Library) -> None:
    """And those that people paired do, but for one or two."""
    side = EditionBeside(list(library.chapters.blocks.values()), "2018", hidden_themes(library, "2018"))
    drafted = {block.address for draft in draft_pairs(side, "2015", ()) for block in draft.passages["2018"]}
    pairs = [pair for theme in library.themes for pair in theme.pairs if set(EDITIONS) <= set(pair.passages)]
    paired = {address for pair in pairs for address in pair.addresses() if address.startswith("2018/")}
    assert len(paired - drafted) <= 2 and len(drafted - paired) <= len(paired)


def test_pairs_are_not_proposed_beside_others_that_wait(library: Library, root: Path) -> None:
    hidden = replace(library, themes=read(root))
    propose_pairs(root, hidden, "2018")
    with pytest.raises(BadData, match="what was proposed before waits here"):
        propose_pairs(root, hidden, "2018")


def test_an_edition_that_is_compared_keeps_its_themes(library: Library, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    shutil.copy(ROOT / "data/themes.yml", tmp_path / "data")
    propose_themes(tmp_path, library, "2018")
    before, after = ((root / "data/themes.yml").read_text("utf-8") for root in (ROOT, tmp_path))
    assert without_proposals(after) == without_proposals(before)  # others may wait in the file
