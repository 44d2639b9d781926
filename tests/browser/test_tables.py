"""The tables of records: sorting, addresses, quoted words marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from bluebook.collection import Library
from bluebook.content.records import edition_of
from bluebook.render.tables import group_alike
from tests.support import every
from tests.support.reader import Readers, visible_text
from tests.support.rings import few_and_others, some
from tests.support.tables import count, saved, shown

KINDS = ("meetings", "contributions", "missions", "figures")


# --- sorting ----------------------------------------------------------------------------------------------------------


def test_dates_sort_by_keyboard_and_say_so(reader: Readers) -> None:
    page = reader().open("/data/meetings/")
    head, text_order = page.locator("th[data-sort=date]"), shown(page)
    button = head.get_by_role("button", name="Date")
    expect(head).to_have_attribute("aria-sort", "none")
    button.focus()
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "ascending")
    expect(count(page)).to_contain_text("sorted by date, earliest first")
    expect(button).to_be_focused()
    rising = dates(page)
    assert [d for d in rising if d] == sorted(d for d in rising if d) and None not in rising[: len(rising) // 2]
    page.keyboard.press("Space")
    expect(head).to_have_attribute("aria-sort", "descending")
    assert page.url.endswith("?sort=-date")
    falling = dates(page)
    assert [d for d in falling if d] == sorted((d for d in falling if d), reverse=True)
    for order in (rising, falling):  # rows without a date come last both ways
        assert None not in order[: len([d for d in order if d])]
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "none")
    assert shown(page) == text_order


def dates(page: Page) -> list[str | None]:
    """The dates of the rows in order."""
    return page.locator(".bb-table .bb-record").evaluate_all(
        "rows => rows.map(r => r.dataset.date || r.dataset.end || null)"
    )


@pytest.mark.parametrize("sign", some(["-", ""], 1))
def test_amounts_of_different_units_never_mix(reader: Readers, sign: str) -> None:
    page = reader().open(f"/data/contributions/?sort={sign}amount")
    found = page.locator(".bb-table .bb-record").evaluate_all(
        "rows => rows.map(r => [r.dataset.unit || null, r.dataset.amount ? +r.dataset.amount : null])"
    )
    units = [unit for unit, _ in found]
    order = list(dict.fromkeys(units))
    assert order[:2] == ["USD", "JPY"] and order[-1] is None and "people" in order
    assert units == [unit for unit in order for _ in range(units.count(unit))]
    for unit in order[:-1]:
        amounts = [amount for u, amount in found if u == unit]
        assert amounts == sorted(amounts, reverse=bool(sign))


@pytest.mark.parametrize("kinds", few_and_others(KINDS, 1))
def test_a_phone_sorts_by_the_same_buttons_without_scrolling_sideways(reader: Readers, kinds: list[str]) -> None:
    for _, page in reader(width=390).each(f"/data/{kind}/" for kind in kinds):
        page.locator("th[data-sort]").last.get_by_role("button").click()
        expect(page.locator("th[data-sort]").last).to_have_attribute("aria-sort", "ascending")
        page.get_by_text("Filters", exact=True).click()
        page.locator("select[name=edition]").select_option("2018")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_words_that_are_a_name_say_how_many_rows_the_name_has_a_part_in(reader: Readers) -> None:
    page = reader().open("/data/meetings/?who=australia")
    expect(count(page)).to_have_text(re.compile(r"^\d+ of \d+ meetings; \d+ more mention Australia$"))
    part = count(page).inner_text().split()[0]
    page.goto(page.url.partition("?")[0])
    page.fill("input[name=q]", "australia")
    expect(count(page)).to_contain_text(f"; {part} if you choose Australia under “Who”")
    page.fill("input[name=q]", "australia summit")
    expect(count(page)).not_to_contain_text("if you choose")


# --- reading ----------------------------------------------------------------------------------------------------------


# The widest that a table's longest quote is, of its table, and how far it moves what was clicked to open it.
OPENED_QUOTE = """() => {
  const quotes = [...document.querySelectorAll(".bb-quote blockquote")];
  const quote = quotes.sort((a, b) => b.textContent.length - a.textContent.length)[0];
  const before = quote.parentNode.firstElementChild.getBoundingClientRect();
  quote.parentNode.open = true;
  const after = quote.parentNode.firstElementChild.getBoundingClientRect();
  const table = quote.closest("table").getBoundingClientRect().width;
  const found = [quote.getBoundingClientRect().width / table, after.left - before.left];
  quote.parentNode.open = false;
  return found;
}"""


@pytest.mark.parametrize("kinds", few_and_others(KINDS, 1))
def test_a_quote_opens_across_its_row(reader: Readers, kinds: list[str]) -> None:
    """Not in a column of its own: a long quote has the width of its table, or a line's good length."""
    faults = []
    for path, page in reader().each(f"/data/{kind}/" for kind in kinds):
        for width in (390, 1400):
            page.set_viewport_size({"width": width, "height": 900})
            share, moved = page.evaluate(OPENED_QUOTE)
            if share <= 0.9 or moved != 0:  # what was clicked stays under the finger
                faults.append(f"{path} at {width}: {share:.2f} of the table's width, moved by {moved}")
    assert faults == []


def test_the_heads_stay_in_view_and_are_bold(reader: Readers) -> None:
    page = reader().open("/data/meetings/")
    page.locator(".bb-record").nth(60).scroll_into_view_if_needed()
    head = page.locator("th[data-sort=date]")
    expect(head).to_be_in_viewport(ratio=1)
    assert page.evaluate(
        """() => { const head = document.querySelector("th[data-sort=date]").getBoundingClientRect();
          return document.elementFromPoint(head.x + 5, head.y + head.height / 2).closest("th") !== null; }"""
    )  # nothing lies over them
    assert head.evaluate("head => getComputedStyle(head).fontWeight") == "700"


def test_nothing_jumps_while_a_table_is_filtered_and_sorted(reader: Readers) -> None:
    for width in (390, 1400):
        page = reader(width).open("/data/contributions/")
        places = """() => ["[data-act=copy]", "[type=reset]", ".bb-table"].map((part) => {
          const box = document.querySelector(part).getBoundingClientRect(); return [box.x, box.y + scrollY]; })"""
        before = page.evaluate(places)
        page.locator("th[data-sort=amount] button").click()
        assert page.evaluate(places) == before
        saved(page)
        expect(page.locator(".bb-table-status")).to_contain_text("Saved as")
        assert page.evaluate(places) == before
        page.get_by_role("button", name="Clear filters").click()
        assert page.evaluate(places) == before and "sort" not in page.url


def test_a_message_goes_at_the_next_action_and_after_some_seconds(reader: Readers) -> None:
    one = reader()
    one.context.clock.install()
    page = one.open("/data/missions/")
    saved(page)
    status = page.locator(".bb-table-status")
    expect(status).to_contain_text("Saved as")
    page.locator("select[name=edition]").select_option("2015")
    expect(status).to_be_empty(timeout=2000)  # long before it would go by itself
    saved(page)
    page.clock.fast_forward(5000)
    expect(status).to_contain_text("Saved as")
    page.clock.fast_forward(5000)
    expect(status).to_be_empty()


# --- rows by address --------------------------------------------------------------------------------------------------


def test_a_rows_address_opens_and_marks_it(reader: Readers) -> None:
    page = reader().open("/data/meetings/#2018-arf-ministerial-24")
    row = page.locator("[id='2018-arf-ministerial-24']")
    expect(row).to_be_in_viewport()
    expect(row).to_have_class(re.compile("bb-chosen"))
    expect(row.locator("blockquote").first).to_be_visible()


def test_a_rows_address_clears_filters_that_hide_it(reader: Readers) -> None:
    page = reader().open("/data/meetings/?edition=2015#2018-arf-ministerial-24")
    expect(page.locator("[id='2018-arf-ministerial-24']")).to_be_in_viewport()
    assert page.url.endswith("/data/meetings/#2018-arf-ministerial-24")
    page.goto(page.url.replace("#", "?edition=2018&sort=date#"))
    assert "edition=2018" in page.url  # one that hides nothing stays


def test_a_record_that_shares_its_row_opens_the_row(reader: Readers, library: Library) -> None:
    rows = next(rows for rows in group_alike(library.records.meetings) if len(rows) > 1)
    page = reader().open(f"/data/meetings/?edition={'2015' if rows[0].id.startswith('2018') else '2018'}#{rows[-1].id}")
    row = page.locator(f"tbody[id='{rows[0].id}']")
    expect(row).to_have_class(re.compile("bb-chosen"))
    expect(row).to_be_in_viewport()


# --- both directions --------------------------------------------------------------------------------------------------


def marked(page: Page) -> str:
    """The words that are marked."""
    return " ".join(page.evaluate("[...document.querySelectorAll('mark')].map(m => m.textContent).join('')").split())


def quotes_with_a_footnote_call(library: Library) -> Iterator[str]:
    """Records whose words run over a footnote's number, which is no part of them."""
    for record in library.records.meetings:
        block = library.chapters.blocks[f"{edition_of(record)}/{record.source}"]
        if record.quote in block.text and record.quote not in block.printed:
            yield record.id


def test_a_row_opens_its_paragraph_with_the_quoted_words_marked(reader: Readers, library: Library) -> None:
    page = reader().open("/data/meetings/")
    for id in ["2018-arf-ministerial-24", *list(quotes_with_a_footnote_call(library))[:2]]:
        record = next(r for r in library.records.meetings if r.id == id)
        page.goto(page.url.partition("/data/")[0].partition("/20")[0] + f"/data/meetings/#{id}")
        page.locator(f"[id='{id}'] .bb-source").first.click()
        page.wait_for_selector("mark.bb-quoted")
        assert page.url.endswith(
            f"/{edition_of(record)}/{record.source.replace('#', '/#')}"
        )  # no more than the address
        expect(page.locator("p:target")).to_be_in_viewport()
        said = page.evaluate("[...document.querySelectorAll(':target mark')].map(m => m.textContent).join('')")
        assert record.quote in " ".join(said.split())
        page.reload()
        page.wait_for_load_state()
        said = page.evaluate("[...document.querySelectorAll(':target mark')].map(m => m.textContent).join('')")
        assert record.quote in " ".join(said.split())  # kept with the tab's history
        page.goto(page.url.partition("#")[0])
        assert marked(page) == ""  # it is the reader's way that is marked, not the page


def test_a_fact_under_a_paragraph_points_at_its_words_and_opens_its_row(reader: Readers, library: Library) -> None:
    page = reader().open("/2018/5-cyber/")
    page.locator("[data-from=p6] .bb-count-link").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="Facts from paragraph 6").get_by_role("link").first).to_be_focused()
    record = next(r for r in library.records.meetings if r.id == "2018-arf-ministerial-24")
    assert marked(page) == record.also[0].quote
    page.keyboard.press("Enter")
    row = page.locator(f"tbody[id='{record.id}']")
    expect(row).to_be_in_viewport()
    expect(row.locator("blockquote").first).to_be_visible()


def test_the_words_are_marked_on_a_closed_network(browser: Browser, site: Path) -> None:
    """From a folder the row's link is a file; the words are marked all the same."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"file://{site}/2018/5-cyber/index.html")
    page.locator("summary:has(#facts)").click()
    page.locator("tbody[id='2018-cyber-consultations-uk'] .bb-source").click()
    page.wait_for_selector("#p6 mark.bb-quoted")
    page.goto(f"file://{site}/data/meetings/index.html?edition=2018&who=asean")
    assert page.locator(".bb-table .bb-record:visible").count() == 5
    page.locator("select[name=edition]").select_option("")
    assert page.locator(".bb-table .bb-record:visible").count() > 5
    context.close()


# --- everyone ---------------------------------------------------------------------------------------------------------


def test_without_scripts_everything_is_there_and_nothing_promises_more(reader: Readers, library: Library) -> None:
    visitor = reader(scripts=False)
    for kind in KINDS:
        page = visitor.open(f"/data/{kind}/?edition=2015")
        assert page.locator(".bb-table .bb-record:visible").count() == len(group_alike(library.records.of(kind)))
        for form in every(page.locator(".bb-refine").all()):
            expect(form).to_be_hidden()
        assert page.locator(".bb-table thead button").count() == 0
        expect(page.locator(".bb-downloads")).to_be_visible()
    page = visitor.open("/data/who/")
    assert page.locator("details.bb-who:visible").count() == len(library.records.names)
    page.locator("#australia summary").click()
    expect(page.locator("#australia .bb-forms")).to_be_visible()
    page = visitor.open("/2018/5-cyber/#p6")
    page.locator("[data-from=p6] .bb-count-link").click()
    page.locator("summary:has(#facts)").click()
    expect(page.locator("tr .bb-source[href='#p6']").first).to_be_visible()


def test_the_number_of_rows_is_shown_once(reader: Readers) -> None:
    for scripts in (True, False):
        for path, page in reader(scripts=scripts).each(("/data/meetings/", "/data/figures/", "/compare/")):
            count = page.locator("caption .bb-count").evaluate("e => e.textContent.replace(/[() ]+/g, ' ').trim()")
            assert visible_text(page).count(count) == 1, path


# Words that are broken within, in the cells of tables; addresses in code may be.
BROKEN = """() => {
  const range = document.createRange(), found = [];
  for (const cell of document.querySelectorAll("article :is(td, th)")) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const isForListeners = [cell, cell.closest("thead, tbody")].some((e) => getComputedStyle(e).clipPath !== "none");
      if (isForListeners || !text.parentNode.checkVisibility() || text.parentNode.closest("td code")) continue;
      for (const word of text.data.matchAll(/[\\p{L}\\p{N}_]+/gu)) {
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        if (new Set(Array.from(range.getClientRects(), (box) => Math.round(box.top))).size > 1) found.push(word[0]);
      }
    }
  }
  return found;
}"""


@pytest.mark.parametrize("width", [360, 390, 1400])
def test_no_word_of_a_table_is_broken_within(reader: Readers, width: int) -> None:
    """On a phone “foot-note” was in a column of four letters, and on a desk the dictionary had “paragraph_addres-s”."""
    paths = ["/about/how-to-cite/", "/about/known-slips/", "/about/", "/data/dictionary/", "/data/contributions/"]
    for path, page in reader(width).each(paths):
        assert page.evaluate(BROKEN) == [], path
        assert page.evaluate("document.querySelectorAll('article td').length") > 5
        sideways = "[...document.querySelectorAll('article *')].filter((e) => e.matches('table, .md-typeset__table') && e.scrollWidth > e.clientWidth + 1).length"
        assert page.evaluate(sideways) == 0, path
