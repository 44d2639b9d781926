"""Themes and pairs: every passage is in a theme, compared or alone with a reason."""

from __future__ import annotations

import dataclasses

from bluebook.authoring.theme_pages import page_source
from bluebook.collection import Library
from bluebook.content.addresses import Location
from bluebook.content.alignment import GONE, KEPT, NEW, WORD, word_counts
from bluebook.content.themes import compared_editions, read_themes
from bluebook.render.comparison import theme_page
from bluebook.render.view import View
from tests.support import every
from tests.support.checkout import ROOT


def test_every_passage_is_in_a_theme(library: Library) -> None:
    passages = [b for b in library.chapters.blocks.values() if b.kind != "heading"]
    assert len(passages) > 150
    assert [b.address for b in passages if not library.themes_of(b.address)] == []


def test_every_passage_of_an_earlier_edition_is_paired_or_alone_with_a_reason(library: Library) -> None:
    earlier = compared_editions(library.themes)[:-1]
    assert earlier
    alone = {
        f"{edition}/{source}": why
        for theme in library.themes
        for edition in earlier
        for source, why in theme.alone.get(edition, {}).items()
    }
    pairs = [pair for found in library.comparisons.values() for pair in found]
    sides = [block for pair in pairs for block in (*pair.before.blocks, *pair.after.blocks)]
    paired = {block.address for block in sides if block.edition in earlier}
    passages = {b.address for b in library.chapters.blocks.values() if b.edition in earlier and b.kind != "heading"}
    assert paired | set(alone) == passages
    assert paired & set(alone) == set()
    assert all(len(why) > 15 for why in alone.values())
    assert sum("#p" in address for address in paired) >= 30


def test_the_words_of_each_side_add_up(library: Library) -> None:
    pairs = [pair for found in library.comparisons.values() for pair in found]
    assert len(pairs) > 20
    for pair in pairs:
        assert pair.before.words(KEPT) == pair.after.words(KEPT), pair
        assert pair.before.words(NEW) == pair.after.words(GONE) == 0
        for side in pair.sides:
            for block, runs in zip(side.blocks, side.runs, strict=True):
                assert "".join(run.text for run in runs) == block.text
                counted = sum(word_counts(runs).values())
                assert counted == len(WORD.findall(block.text)), block.address


def test_the_pages_of_themes_are_as_the_command_writes_them() -> None:
    for theme in every(read_themes(ROOT, [])):
        assert (ROOT / f"docs/{theme.address}.md").read_text(encoding="utf-8") == page_source(theme), theme.slug


def test_hostile_words_of_a_theme_are_shown_and_not_run(library: Library) -> None:
    hostile = '"><script>window.hit = 1</script> [x](javascript:1) *y* {: #z }'
    theme = dataclasses.replace(library.themes[0], slug="hostile", name=hostile, question=hostile, about=hostile)
    changed = dataclasses.replace(library, themes=(theme,))
    shown = theme_page(View(changed, Location("compare/hostile", "compare/hostile")))
    assert "<script>" not in shown and "\\[x\\]" in shown
