"""Tables of records: filters that can be linked."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from bluebook.collection import Library
from bluebook.content.records import edition_of
from tests.support.reader import Readers
from tests.support.rings import some
from tests.support.tables import count, saved, shown

CHOICES = {
    "meetings": ("edition", "year", "who", "level"),
    "contributions": ("edition", "year", "who", "kind", "payment"),
    "missions": ("edition", "year", "who", "kind"),
    "figures": ("edition", "year", "who"),
}


def test_a_filtered_table_can_be_linked(reader: Readers, library: Library) -> None:
    """What a briefing links shows just these rows, whoever opens it; without its year, who, level or word there are more."""
    page = reader().open("/data/meetings/?edition=2018&year=2017&who=united-states&level=ministers&q=meeting")
    expected = [
        record.id
        for record in library.records.meetings
        if edition_of(record) == "2018"
        and (record.date or "").startswith("2017")
        and "United States" in record.participants
        and record.level == "ministers"
        and "meeting" in (record.name + record.quote).lower()
    ]
    assert expected and shown(page) == expected
    expect(count(page)).to_have_text(f"{len(expected)} of {len(library.records.meetings)} meetings")
    expect(page.locator("select[name=who]")).to_have_value("united-states")


def test_money_that_was_only_promised_is_marked_apart_from_money_paid(reader: Readers, library: Library) -> None:
    """A desk officer filters by payment, links what is shown, and reads it in each row and in the file."""
    money = [r for r in library.records.contributions if r.payment]
    payments = ("paid", "pledged", "decided", "announced", "not stated")
    paths = [f"/data/contributions/?payment={payment.replace(' ', '+')}" for payment in payments]
    for payment, (_, page) in zip(payments, reader().each(paths), strict=True):
        expected = [r.id for r in money if r.payment == payment]
        assert expected and shown(page) == expected
        assert set(page.locator("tr:visible td[data-head=Payment]").all_inner_texts()) == {payment}
        assert {line["Payment"] for line in saved(page)} == {payment}
    page.get_by_role("button", name="Clear filters").click()
    page.locator("select[name=payment]").select_option("decided")
    assert page.url.endswith("/data/contributions/?payment=decided")
    row = page.locator("[id='2018-ardec-trainees'] td[data-head=Payment]")
    assert row.text_content() == "not money"


def test_what_filters_offer_is_explained_and_clears_them_once_there_are_some(reader: Readers, library: Library) -> None:
    page = reader(390).open("/data/meetings/")
    clear = page.locator("[type=reset]")
    expect(clear).to_be_hidden()
    page.locator(".bb-filter-fold summary").click()
    who = page.locator("select[name=who]")
    assert {"CND (Commission on Narcotic Drugs)", "Japan"} <= set(who.locator("option").all_inner_texts())
    who.select_option("cnd")
    expect(clear).to_be_visible()
    full = {one.abbreviation: one.expansion for one in library.records.abbreviations}
    offered = who.locator("option").all_inner_texts()
    assert not [name for name in offered if name in full]


def test_filters_are_in_the_address_and_come_back(reader: Readers) -> None:
    page = reader().open("/data/meetings/")
    everything = shown(page)
    page.locator("select[name=edition]").select_option("2015")
    page.get_by_label("Search this table").press_sequentially("security")
    assert page.url.endswith("/data/meetings/?q=security&edition=2015")
    applied = re.compile("security")  # once what reads words is loaded
    expect(count(page)).to_have_attribute("data-filters", applied)
    found = shown(page)
    assert found and all(id.startswith("2015-") for id in found)
    page.reload()
    expect(count(page)).to_have_attribute("data-filters", applied)
    assert shown(page) == found
    page.go_back()  # a word is one step, not one for each letter
    assert page.url.endswith("/data/meetings/?edition=2015") and len(shown(page)) > len(found)
    page.go_back()
    assert page.url.endswith("/data/meetings/") and shown(page) == everything
    page.go_forward()
    page.go_forward()
    expect(page.get_by_label("Search this table")).to_have_value("security")
    assert shown(page) == found
    page.get_by_role("button", name="Clear filters").click()
    assert shown(page) == everything and page.url.endswith("/data/meetings/")


@pytest.mark.parametrize("kind", some(tuple(CHOICES), 2))
def test_each_choice_of_each_filter_shows_rows(reader: Readers, library: Library, kind: str) -> None:
    """No choice empties the table, and the rows of all editions are all rows."""
    page = reader().open(f"/data/{kind}/")
    for name in CHOICES[kind]:
        found = page.evaluate(
            """name => [...document.querySelectorAll(`.bb-refine select[name=${name}] option`)].map(option => {
                 option.parentNode.closest("select").value = option.value;
                 option.closest("select").dispatchEvent(new Event("input", {bubbles: true}));
                 const rows = window.bluebook.shownRows().length;
                 option.closest("select").value = "";
                 return [option.value, rows];
               })""",
            name,
        )
        assert len(found) > 1 and not [value for value, rows in found if not rows], (kind, name)
        if name == "edition":
            assert found[0][1] == sum(rows for _, rows in found[1:])


def test_the_spelling_of_a_word_does_not_matter(reader: Readers) -> None:
    page = reader().open("/data/contributions/?q=US+DOLLARS+48.5")
    expect(count(page)).to_contain_text(" of ")
    assert "2018-pbf-total" in shown(page)
    page.get_by_label("Search this table").fill("Siem  Riep, “none” of these")
    expect(count(page)).to_contain_text("0 of ")
    assert shown(page) == []


def test_an_address_that_asks_for_what_the_table_does_not_have_says_so(reader: Readers) -> None:
    page = reader().open("/data/meetings/?who=atlantis")
    expect(count(page)).to_have_text(re.compile(r"0 of \d+ meetings; who=atlantis is not in this table"))
    page.get_by_role("button", name="Clear filters").click()
    assert shown(page) and "atlantis" not in page.url


def test_meetings_without_a_date_do_not_drop_out_of_a_year_unsaid(reader: Readers, library: Library) -> None:
    undated = [r for r in library.records.meetings if not r.years and "Australia" in r.participants]
    page = reader().open("/data/meetings/?year=2017&who=australia")
    expect(count(page)).to_contain_text(f"{len(undated)} more {'gives' if len(undated) == 1 else 'give'} no year")
    expect(count(page)).to_have_attribute("data-filters", "Year: 2017, Who: Australia")
    page.get_by_label("Search this table").fill("zzzz")
    for action in ("copy", "csv", "collect"):
        expect(page.locator(f"[data-act={action}]")).to_be_disabled()


def test_the_count_is_announced(reader: Readers, library: Library) -> None:
    """A live region that is there from the start, and whose words change."""
    page = reader().open("/data/meetings/")
    expect(count(page)).to_have_attribute("aria-live", "polite")
    expect(count(page)).to_have_text(f"{len(library.records.meetings)} meetings")
    rows = page.locator("[data-records*=' ']").first  # a row of several meetings
    page.goto(page.url + "?q=" + rows.locator(".bb-name").inner_text().replace(" ", "+"))
    assert int(count(page).inner_text().split()[0]) > len(shown(page))


@pytest.mark.parametrize("kind", CHOICES)
def test_a_chosen_name_says_how_many_further_rows_mention_it_and_shows_them(
    reader: Readers, library: Library, kind: str
) -> None:
    """Whoever filters by a recipient hears of what was paid through another body; the word typed finds as many."""
    records, index = library.records.of(kind), library.name_index
    others = [(name, record.id) for record in records for name in index.only_mentioned(record)]
    offered = {name.id for record in records for name in index.parties(record)}
    name = next((name for name, _ in others if name.id in offered), None)
    if not name:
        assert kind == "figures"
        return
    mentioning = {id for other, id in others if other == name}
    page = reader().open(f"/data/{kind}/?who={name.id}")
    with_a_part = set(shown(page))
    assert with_a_part and not with_a_part & mentioning
    verb = "mentions" if len(mentioning) == 1 else "mention"
    expect(count(page)).to_contain_text(f"{len(mentioning)} more {verb} {name.name}")
    every = len(with_a_part | mentioning)
    page.get_by_role("button", name=f"Show all {every}").click()
    expect(count(page)).to_contain_text(f"{len(mentioning)} of them only {verb} {name.name}")
    assert set(shown(page)) == with_a_part | mentioning
    assert page.url.endswith(f"who={name.id}&mentioned=yes")
    page.reload()
    assert set(shown(page)) == with_a_part | mentioning
    page.get_by_role("button", name=f"Show only {len(with_a_part)}").click()
    assert set(shown(page)) == with_a_part and page.url.endswith(f"who={name.id}")
    page.locator("select[name=who]").select_option("")
    expect(page.locator(".bb-widen")).to_be_hidden()
