"""What changed is proposed with both quotes, and nothing is proposed that the proof of statements refuses."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from bluebook.authoring.statement_proposals import StatementDrafter, propose_statements, status_of
from bluebook.collection import Library
from bluebook.content.checks.statements import check_theme_changes
from bluebook.content.themes import read_themes
from tests.support.checkout import ROOT


def test_what_is_accepted_is_proved_but_for_the_summary(library: Library, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    path = tmp_path / "data/themes.yml"
    text = re.sub(
        r"^  changes:\n(?:    .*\n)*", "", (ROOT / "data/themes.yml").read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    path.write_text(text, encoding="utf-8")
    mistakes: list = []
    hidden = replace(library, themes=read_themes(tmp_path, mistakes))
    assert not any(theme.changes for theme in hidden.themes)
    propose_statements(tmp_path, hidden, "2018")
    assert read_themes(tmp_path, mistakes) == hidden.themes
    path.write_text(path.read_text(encoding="utf-8").replace("#? ", ""), encoding="utf-8")
    themes = read_themes(tmp_path, mistakes)
    assert mistakes == [] and sum(bool(theme.changes) for theme in themes) >= 18
    said = [statement.text for theme in themes for statement in theme.statements]
    assert len(said) == len(set(said))  # each leads to one place
    refused = list(check_theme_changes(themes, library.chapters, library.name_index))
    assert len(refused) == sum(bool(theme.changes) for theme in themes)  # each summary is still to be written
    assert {mistake.message.split(";")[0] for mistake in refused} == {"the summary waits for a person"}
    lines = path.read_text(encoding="utf-8").split("\n")
    assert {lines[mistake.line - 1].split(":")[0] for mistake in refused} == {"      summary"}


def test_a_statement_has_an_id_that_no_other_of_its_theme_has(library: Library) -> None:
    """Those of another edition are under the same theme."""
    drafter = StatementDrafter(library, "2015", "2018")
    theme = next(theme for theme in library.themes if theme.slug == "peacekeeping")
    first = drafter.drafts(replace(theme, changes={}))[0]["id"]
    taken = replace(theme.statements[0], id=first)
    change = replace(theme.changes["2018"], statements=(taken,))
    assert drafter.drafts(replace(theme, changes={"2018": change}))[0]["id"] == f"{first}-2018"


def test_figures_that_differ_are_set_beside_each_other(library: Library) -> None:
    drafter = StatementDrafter(library, "2015", "2018")
    theme = next(theme for theme in library.themes if theme.slug == "peacekeeping")
    first = drafter.drafts(theme)[0]
    assert first["text"] == (
        "The 2015 chapter reports “16 UN PKO missions are”; the 2018 chapter “15 UN PKO missions were”."
    )
    assert [quote["edition"] for quote in first["quotes"]] == ["2015", "2018"]


def test_the_status_is_the_one_that_people_gave(library: Library) -> None:
    drafter = StatementDrafter(library, "2015", "2018")
    given = {theme.slug: theme.changes["2018"].status for theme in library.themes if "2018" in theme.changes}
    assert {theme.slug: status_of(theme, drafter) for theme in library.themes if theme.slug in given} == given
