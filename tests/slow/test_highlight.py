"""Sources opened in several tabs at once: each tab marks its own words."""

from __future__ import annotations

from tests.browser.test_highlight import in_new_tab, marked, sources
from tests.support.reader import Readers


def test_sources_opened_in_tabs_each_mark_their_own_words(reader: Readers) -> None:
    page = reader().open("/data/meetings/?edition=2018")
    chosen = sources(page)
    assert len({link.get_attribute("href") for link, _ in chosen}) < len(chosen)  # two link to the same paragraph
    ways: list[dict[str, object]] = [
        {"modifiers": ["Control"]},
        {"button": "middle"},
        {"modifiers": ["Control", "Shift"]},
    ]
    tabs = [in_new_tab(page, link, **ways[at % 3]) for at, (link, _) in enumerate(chosen)]
    for tab, (_, words) in zip(tabs, chosen, strict=True):
        tab.wait_for_selector("mark.bb-quoted", state="attached")
        assert marked(tab) == words
        assert "?" not in tab.url and ":~:" not in tab.url
        tab.reload()
        tab.wait_for_selector("mark.bb-quoted", state="attached")
        assert marked(tab) == words
    assert page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('bb-mark'))") == []
