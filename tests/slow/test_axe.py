"""What tests/browser/test_axe.py leaves out: the other colours at each width, the longest pages and more tables."""

from __future__ import annotations

import pytest

from tests.support import axe
from tests.support.page_states import MORE, OF_EACH_KIND, Opener, named
from tests.support.reader import Readers


@pytest.mark.parametrize(("path", "opened"), OF_EACH_KIND, ids=named(OF_EACH_KIND))
def test_axe_has_no_violations_in_the_other_colours(reader: Readers, path: str, opened: Opener) -> None:
    page = reader(1400).open(path)
    page.set_viewport_size({"width": 1400, "height": 1600})
    opened(page)
    faults = [f"1400 {fault}" for fault in axe.in_scheme(page, "dark", axe.COLOUR_RULES)]
    page.set_viewport_size({"width": 390, "height": 900})
    faults += [f"390 {fault}" for fault in axe.in_scheme(page, "light", axe.RULES)]
    assert faults == []


@pytest.mark.parametrize(("path", "opened"), MORE, ids=named(MORE))
def test_axe_has_no_violations_on_long_pages(reader: Readers, path: str, opened: Opener) -> None:
    page = reader(1400).open(path)
    page.set_viewport_size({"width": 1400, "height": 1600})
    opened(page)
    faults = [f"1400 {fault}" for fault in axe.in_both_schemes(page)]
    page.set_viewport_size({"width": 390, "height": 900})
    faults += [f"390 {fault}" for fault in axe.in_both_schemes(page)]
    assert faults == []
