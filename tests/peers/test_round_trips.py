"""Every form that this site writes × every way in which it is bent, read back to its place: some 500,000 readings.

tests/browser/test_references.py reads every form as written, tests/slow/test_bent_references.py a part of the bent ones; here all
are read.
"""

from __future__ import annotations

import pytest

from bluebook.collection import Library
from tests.support import every
from tests.support.bent_references import BENDS
from tests.support.citation_forms import written
from tests.support.reader import Readers
from tests.support.references import loaded, read


@pytest.mark.parametrize("name", BENDS)
def test_every_form_bent_in_one_way_is_read_back(name: str, reader: Readers, library: Library) -> None:
    forms = every(written(library), 8000)
    got = read(loaded(reader), [BENDS[name](text) for _, text, _ in forms])
    assert [(form, place) for form, place in zip(forms, got, strict=True) if form[2] != place] == []
