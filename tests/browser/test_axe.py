"""No page shuts out a reader with a disability: one page of each kind as axe-core sees it, with what it can open open.

In light colours at 1400 pixels or in dark ones at 390, in turn; `make test-all` looks at each in both, and
tests/slow/test_axe.py in the other two, and at the longest pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.support import axe
from tests.support.page_states import OF_EACH_KIND, Opener, named
from tests.support.reader import Readers
from tests.support.rings import slow


def states() -> Iterator[Any]:
    """Every state of a page, on a desk and on a phone; one of the two is slow."""
    for at, ((path, opened), name) in enumerate(zip(OF_EACH_KIND, named(OF_EACH_KIND), strict=True)):
        for phone in (False, True):
            marks = () if phone == at % 2 else slow
            yield pytest.param(path, opened, phone, id=f"{name} {'390' if phone else '1400'}", marks=marks)


@pytest.mark.parametrize(("path", "opened", "phone"), list(states()))
def test_axe_has_no_violations_on_one_page_of_each_kind(
    reader: Readers, path: str, opened: Opener, phone: bool
) -> None:
    page = reader(390 if phone else 1400).open(path)
    opened(page)
    assert axe.in_scheme(page, "dark" if phone else "light", axe.RULES) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 390])
def test_axe_has_no_violations_on_a_removed_page(reader: Readers, width: int, scheme: str) -> None:
    page = reader(width, scheme=scheme).open("/about/hosting/")
    expect(page.locator(".bb-tombstone")).to_be_visible()
    assert axe.violations(page, axe.RULES) == []


def test_axe_has_no_violations_in_the_phones_menu(reader: Readers) -> None:
    """The menu open, first on its page's list and then on the list of everything."""
    page = reader(390).open("/2018/5-cyber/")
    page.get_by_role("button", name="Menu").click()
    expect(page.locator(".md-nav--primary")).to_be_in_viewport()
    assert axe.in_both_schemes(page) == []
    page.locator(".md-nav--primary .md-nav__title[for^=__nav]:visible").click()
    assert axe.in_both_schemes(page) == []
