"""`propose` is a command that says what it wrote, and how it is accepted."""

from __future__ import annotations

import pytest

from bluebook.authoring.proposals import propose
from bluebook.collection import Library
from bluebook.errors import BadData
from tests.support.checkout import ROOT


def test_an_edition_that_is_not_there_is_named(library: Library) -> None:
    with pytest.raises(BadData, match="there is no edition `2081`; did you mean `20"):
        propose(ROOT, library, "names", "2081")
