"""Every page of the site, whole, as axe-core sees it: in light and in dark colours, at 1400 and at 390 pixels."""

from __future__ import annotations

from tests.support import axe
from tests.support.pages import SitePages
from tests.support.reader import Readers


def test_axe_has_no_violations_on_any_page(pages: SitePages, reader: Readers) -> None:
    one = reader(1400)
    one.context.set_default_timeout(120_000)
    faults = []
    tab = one.context.new_page()
    for path in pages.trees:
        tab.goto(one.base + path)
        for width, height in ((1400, 1600), (390, 900)):  # so high that no link of the contents is half out of sight
            tab.set_viewport_size({"width": width, "height": height})
            faults += [f"{path} {width} {fault}" for fault in axe.in_both_schemes(tab)]
    assert faults == []
