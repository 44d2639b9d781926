"""What tests/browser/test_axe.py leaves out: the other colours at each width, the longest pages and more tables."""

from __future__ import annotations

import pytest

from tests.support import axe
from tests.support.page_states import MORE, OF_EACH_KIND, Opener, named
from tests.support.reader import Readers


@pytest.mark.parametrize(("path", "opened"), OF_EACH_KIND, ids=named(OF_EACH_KIND))
def test_axe_has_no_violations_in_the_other_colours(reader: Readers, path: str, opened: Opener) -> None:
    faults = faults_of(reader, path, opened, {1400: [("dark", axe.COLOUR_RULES)], 390: [("light", axe.RULES)]})
    assert faults == []


@pytest.mark.parametrize(("path", "opened"), MORE, ids=named(MORE))
def test_axe_has_no_violations_on_long_pages(reader: Readers, path: str, opened: Opener) -> None:
    both = [("light", axe.RULES), ("dark", axe.COLOUR_RULES)]
    assert faults_of(reader, path, opened, {1400: both, 390: both}) == []


def faults_of(reader: Readers, path: str, opened: Opener, looks: dict[int, list[tuple[str, list[str]]]]) -> list[str]:
    """What axe finds on a page in windows of some widths, in some colours, by some rules."""
    faults = []
    for width, of_width in looks.items():
        page = reader(width).open(path)
        opened(page)
        faults += [f"{width} {fault}" for scheme, rules in of_width for fault in axe.in_scheme(page, scheme, rules)]
    return faults
