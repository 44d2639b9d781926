"""No page shuts out a reader with a disability: one page of each kind as axe-core sees it, with what it can open open.

In light colours at 1400 pixels and in dark ones at 390; tests/slow/test_axe.py looks at the other two, and at the
longest pages.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.support import axe
from tests.support.page_states import OF_EACH_KIND, Opener, named
from tests.support.reader import Readers


@pytest.mark.parametrize(("path", "opened"), OF_EACH_KIND, ids=named(OF_EACH_KIND))
def test_axe_has_no_violations_on_one_page_of_each_kind(reader: Readers, path: str, opened: Opener) -> None:
    page = reader(1400).open(path)
    page.set_viewport_size({"width": 1400, "height": 1600})  # so high that no link of the contents is half out of sight
    opened(page)
    faults = [f"1400 {fault}" for fault in axe.in_scheme(page, "light", axe.RULES)]
    page.set_viewport_size({"width": 390, "height": 900})
    faults += [f"390 {fault}" for fault in axe.in_scheme(page, "dark", axe.RULES)]
    assert faults == []


def test_axe_has_no_violations_in_the_phones_menu(reader: Readers) -> None:
    """The menu open, first on its page's list and then on the list of everything."""
    page = reader(390).open("/2018/5-cyber/")
    page.get_by_role("button", name="Menu").click()
    expect(page.locator(".md-nav--primary")).to_be_in_viewport()
    assert axe.in_both_schemes(page) == []
    page.locator(".md-nav--primary .md-nav__title[for^=__nav]:visible").click()
    assert axe.in_both_schemes(page) == []
