"""The briefing list: what is added is counted on every page, kept, ordered, noted, undone, and shared with other tabs."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from bluebook.collection import Library
from tests.support.briefing import ITEMS, collect, expect_addresses, stored
from tests.support.reader import Reader, Readers, edges

CYBER = "2018/5-cyber/#p"


def listed(one: Reader, *ids: str) -> Page:
    """The page of the list, with paragraphs of one section on it."""
    page = one.open("/2018/5-cyber/")
    collect(page, *ids)
    page.goto(one.base + "/briefing/")
    expect(page.locator(ITEMS)).to_have_count(len(ids))
    return page


def press(page: Page, number: int, action: str) -> None:
    """Use a button of an item, counted from one."""
    page.locator(f"{ITEMS} >> nth={number - 1}").locator(f"[data-action={action}]").click()


def test_a_paragraph_is_added_from_its_menu_and_counted_on_every_page(reader: Readers) -> None:
    one = reader(width=390)
    page = one.open("/2018/5-cyber/")
    link = page.locator(".bb-briefing-link")
    expect(link).to_be_hidden()
    collect(page, "p6")
    expect(link).to_be_visible()
    collect(page, "p2", "p6")
    expect(page.locator(".bb-status")).to_contain_text("Already on your briefing list, which has 2 items")
    for path in ("/2018/5-cyber/", "/", "/data/meetings/", "/briefing/"):
        page.goto(one.base + path)
        expect(link).to_have_accessible_name("Briefing list: 2 items")
        expect(link).to_be_in_viewport()
        for width in (1400, 390):
            page.set_viewport_size({"width": width, "height": 900})
            assert edges(page, ".bb-briefing-link")["right"] <= edges(page, ".bb-find")["left"] + 1, (path, width)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    link.click()
    expect_addresses(page, CYBER + "6", CYBER + "2")


def test_a_long_list_leaves_the_header_in_order(reader: Readers) -> None:
    """A count of three figures covers neither the switch of colours nor the search, in a window of any width."""
    one = reader()
    page = one.open("/briefing/")
    items = [{"address": f"2018/5-cyber#p{at % 8 + 1}", "words": str(at)} for at in range(123)]
    page.evaluate("items => localStorage.setItem('bluebook.briefing', JSON.stringify({version: 1, items}))", items)
    page.goto(one.base + "/2018/5-cyber/")
    expect(page.locator(".bb-briefing-count")).to_have_text("123")
    for width in (320, 390, 700, 1000, 1240, 1400):
        page.set_viewport_size({"width": width, "height": 900})
        link = edges(page, ".bb-briefing-link")
        assert edges(page, ".md-header__option")["right"] <= link["left"] + 1, width
        right = max(link["right"], edges(page, ".bb-briefing-count")["right"])
        assert right <= edges(page, ".bb-find")["left"] + 4, width
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_an_item_shows_its_place_its_words_and_its_citation(reader: Readers) -> None:
    page = listed(reader(), "p6")
    item = page.locator(ITEMS)
    expect(item.get_by_role("link", name="2018 (5), ¶ 6")).to_have_attribute("href", f"{page.url[:-9]}2018/5-cyber/#p6")
    expect(item.locator("blockquote")).to_contain_text("Regarding the promotion of cooperation and confidence-building")
    assert item.locator(".bb-collected-cite").inner_text().startswith("Ministry of Foreign Affairs of Japan, “Cyber,”")
    page.select_option("select[name=style]", "oscola")
    expect(item.locator(".bb-collected-cite")).to_contain_text("ch 3, s 1, 3 (5), para 6")


def test_a_whole_comparison_says_what_changed(reader: Readers, library: Library) -> None:
    one = reader()
    page = one.open("/compare/piracy/")
    page.click("#theme > .bb-anchor")
    page.locator(".bb-menu [data-action=collect]").click()
    expect(page.locator(".bb-briefing-count")).to_have_text("1")
    page.goto(one.base + "/briefing/")
    theme = next(theme for theme in library.themes if theme.slug == "piracy")
    assert theme.latest_change
    summary = f"Comparison by this site: {theme.latest_change.summary}"
    expect(page.locator(ITEMS).locator(".bb-collected-statement")).to_have_text(summary)


def test_order_notes_and_title_survive_a_reload(reader: Readers) -> None:
    page = listed(reader(), "p1", "p2", "p3")
    press(page, 3, "up")
    expect_addresses(page, CYBER + "1", CYBER + "3", CYBER + "2")
    press(page, 1, "down")
    expect_addresses(page, CYBER + "3", CYBER + "1", CYBER + "2")
    page.locator("#collection textarea").first.fill("For the minister’s visit")
    page.fill("input[name=title]", "Cyber talks")
    page.reload()
    expect_addresses(page, CYBER + "3", CYBER + "1", CYBER + "2")
    expect(page.locator("#collection textarea").first).to_have_value("For the minister’s visit")
    expect(page.locator("input[name=title]")).to_have_value("Cyber talks")


def test_the_keyboard_keeps_its_place_while_an_item_moves(reader: Readers) -> None:
    """At the top and at the bottom the button stays in reach, and does nothing."""
    page = listed(reader(), "p1", "p2")
    page.locator("[data-action=up] >> nth=1").focus()
    page.keyboard.press("Enter")
    expect_addresses(page, CYBER + "2", CYBER + "1")
    focused = "document.activeElement.closest('[data-address]').dataset.address + document.activeElement.dataset.action"
    assert page.evaluate(focused) == "https://bluebook.example/" + CYBER + "2up"
    expect(page.locator("#briefing-done [role=status]")).to_have_text("2018 (5), ¶ 2 is now number 1 of 2.")
    page.keyboard.press("Enter")
    expect_addresses(page, CYBER + "2", CYBER + "1")
    assert page.evaluate(focused) == "https://bluebook.example/" + CYBER + "2up"


def test_what_is_removed_can_be_put_back_where_it_was(reader: Readers) -> None:
    page = listed(reader(), "p1", "p2", "p3")
    page.locator("#collection textarea >> nth=1").fill("Mine")
    press(page, 2, "remove")
    expect_addresses(page, CYBER + "1", CYBER + "3")
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    page.keyboard.press("Enter")
    expect_addresses(page, CYBER + "1", CYBER + "2", CYBER + "3")
    expect(page.locator("#collection textarea >> nth=1")).to_have_value("Mine")
    page.click("button[name=clear]")
    expect(page.locator("#briefing-empty")).to_be_visible()
    undo.click()
    expect_addresses(page, CYBER + "1", CYBER + "2", CYBER + "3")


def test_the_list_is_grouped_by_edition_or_theme(reader: Readers) -> None:
    one = reader()
    page = one.open("/2018/5-cyber/")
    collect(page, "p2")
    page.goto(one.base + "/2015/1-regional-security/")
    collect(page, "p1")
    page.goto(one.base + "/briefing/")
    expect_addresses(page, CYBER + "2", "2015/1-regional-security/#p1")
    page.select_option("select[name=group]", "edition")
    expect(page.locator("#collection h2")).to_have_text(["Diplomatic Bluebook 2015", "Diplomatic Bluebook 2018"])
    expect_addresses(page, "2015/1-regional-security/#p1", CYBER + "2")
    page.select_option("select[name=group]", "theme")
    expect(page.locator("#collection h2")).to_have_text(["Regional security policy", "Cyber"])
    page.reload()
    expect(page.locator("#collection h2")).to_have_text(["Regional security policy", "Cyber"])
    page.select_option("select[name=group]", "")
    expect_addresses(page, CYBER + "2", "2015/1-regional-security/#p1")


def test_two_tabs_lose_nothing_of_each_other(reader: Readers) -> None:
    one = reader()
    page = listed(one, "p1")
    other = one.open("/2018/5-cyber/")
    third = one.open("/2018/4-oceans-and-seas/")
    collect(other, "p2")
    collect(third, "p1")
    expect_addresses(page, CYBER + "1", CYBER + "2", "2018/4-oceans-and-seas/#p1")
    for tab in (other, third):
        expect(tab.locator(".bb-briefing-count")).to_have_text("3")
    page.locator("#collection textarea").first.fill("Being written")
    collect(other, "p3")
    expect(page.locator("#collection textarea").first).to_have_value("Being written")
    press(page, 1, "remove")
    assert [item["address"] for item in stored(page)["items"]] == [
        "2018/5-cyber#p2",
        "2018/4-oceans-and-seas#p1",
        "2018/5-cyber#p3",
    ]


def test_without_scripts_the_page_says_what_else_there_is(reader: Readers) -> None:
    page = reader(scripts=False).open("/briefing/")
    expect(page.locator(".bb-briefing-needs")).to_contain_text("needs JavaScript")
    expect(page.locator(".bb-briefing-needs")).to_be_visible()
    expect(page.locator("#briefing")).to_be_hidden()
    expect(page.locator(".bb-briefing-link")).to_be_hidden()


def test_an_item_is_dragged_by_its_handle(reader: Readers) -> None:
    page = listed(reader(), "p1", "p2", "p3")
    page.set_viewport_size({"width": 1400, "height": 2400})
    handle = page.locator(".bb-collected-handle").last
    handle.drag_to(page.locator(ITEMS).first, target_position={"x": 300, "y": 10})
    expect_addresses(page, CYBER + "3", CYBER + "1", CYBER + "2")
    below = {"x": 300, "y": edges(page, f"{ITEMS} >> nth=1")["height"] - 8}
    page.locator(".bb-collected-handle").first.drag_to(page.locator(ITEMS).nth(1), target_position=below)
    expect_addresses(page, CYBER + "1", CYBER + "3", CYBER + "2")
    page.reload()
    expect_addresses(page, CYBER + "1", CYBER + "3", CYBER + "2")


def test_on_paper_the_list_is_its_passages_notes_and_citations(reader: Readers) -> None:
    page = listed(reader(), "p1", "p2")
    page.locator("#collection textarea").first.fill("For the minister’s visit")
    page.emulate_media(media="print")
    expect(page.locator("#collection blockquote").first).to_be_visible()
    expect(page.locator(".bb-collected-cite").first).to_be_visible()
    expect(page.locator("#collection textarea").first).to_be_visible()
    expect(page.locator("#collection textarea").last).to_be_hidden()
    for hidden in ("button[name=docx]", "[data-action=up] >> nth=0", "button[name=export]", ".bb-briefing-link"):
        expect(page.locator(hidden)).to_be_hidden()
