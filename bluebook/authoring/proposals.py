"""What can be proposed for an edition, by name: each writes lines that a person accepts by taking out their `#? `."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bluebook.authoring.abbreviation_proposals import propose_abbreviations
from bluebook.authoring.name_proposals import propose_names
from bluebook.authoring.record_proposals import propose_records
from bluebook.authoring.statement_proposals import propose_statements
from bluebook.authoring.theme_proposals import propose_pairs, propose_themes
from bluebook.collection import Library
from bluebook.errors import BadData, Mistake, nearest

# In the order in which an editor runs them: each reads what was accepted of those before it.
PROPOSERS: dict[str, Callable[[Path, Library, str], list[str]]] = {
    "names": propose_names,
    "abbreviations": propose_abbreviations,
    "records": propose_records,
    "themes": propose_themes,
    "pairs": propose_pairs,
    "statements": propose_statements,
}
ACCEPTING = "Nothing of it is published yet. Read each, correct it, and take out its `#? `; then run `check`"


def propose(root: Path, library: Library, what: str, edition: str) -> list[str]:
    """Write what is proposed of a kind for an edition; what was done, a line each. Raises BadData for no edition."""
    if edition not in library.chapters.editions:
        cure = nearest(edition, library.chapters.editions) or "; add it first"
        raise BadData([Mistake("data/editions.yml", 1, f"there is no edition `{edition}`{cure}")])
    return [*PROPOSERS[what](root, library, edition), ACCEPTING]
