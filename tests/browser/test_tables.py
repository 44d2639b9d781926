"""The data pages as readers use them: filters that can be linked, sorting, copying, files, and both directions."""

from __future__ import annotations

import csv
import io
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from bluebook.content.records import edition_of, passages
from bluebook.render.tables import group_alike
from tests.support import every
from tests.support.build import build
from tests.support.checkout import ROOT
from tests.support.pages import SitePages
from tests.support.reader import Reader, section_paths
from tests.support.server import Server

Readers = Callable[..., Reader]
KINDS = ("meetings", "contributions", "missions")
CHOICES = {
    "meetings": ("edition", "year", "who", "level"),
    "contributions": ("edition", "year", "who", "kind", "payment"),
    "missions": ("edition", "year", "who", "kind"),
}


def shown(page: Page) -> list[str]:
    """The ids of the rows that are shown, in order."""
    return page.locator(".bb-table tbody tr:visible").evaluate_all("rows => rows.map(row => row.id)")


def count(page: Page) -> Locator:
    """The line that tells how many rows are shown."""
    return page.locator(".bb-shown")


def text_of(element: object) -> str:
    """An element's words."""
    return " ".join("".join(element.itertext()).split())  # type: ignore[attr-defined]


# --- filters ----------------------------------------------------------------------------------------------------------


def test_a_filtered_table_can_be_linked(reader: Readers, library: Library) -> None:
    """What a briefing links shows just these rows, whoever opens it."""
    page = reader().open("/data/meetings/?edition=2018&year=2017&who=australia&level=ministers&q=trilateral")
    expected = [
        record.id
        for record in library.records.meetings
        if edition_of(record) == "2018"
        and (record.date or "").startswith("2017")
        and "Australia" in record.participants
        and record.level == "ministers"
        and "trilateral" in (record.name + record.quote).lower()
    ]
    assert expected and shown(page) == expected
    expect(count(page)).to_have_text(f"{len(expected)} of {len(library.records.meetings)} meetings")
    expect(page.locator("select[name=who]")).to_have_value("australia")


def test_money_that_was_only_promised_can_be_told_from_money_paid(reader: Readers, library: Library) -> None:
    """A desk officer filters by payment, links what is shown, and reads it in each row and in the file."""
    money = [r for r in library.records.contributions if r.payment]
    for payment in ("paid", "pledged", "decided", "announced", "not stated"):
        page = reader().open(f"/data/contributions/?payment={payment.replace(' ', '+')}")
        expected = [r.id for r in money if r.payment == payment]
        assert expected and shown(page) == expected
        assert set(page.locator("tr:visible td[data-head=Payment]").all_inner_texts()) == {payment}
        assert {line["Payment"] for line in saved(page)} == {payment}
    page.get_by_role("button", name="Clear filters").click()
    page.locator("select[name=payment]").select_option("decided")
    assert page.url.endswith("/data/contributions/?payment=decided")
    row = page.locator("[id='2018-ardec-trainees'] td[data-head=Payment]")
    assert row.text_content() == "not money"


def test_a_year_that_is_ours_stands_in_brackets_in_a_period_too(pages: SitePages) -> None:
    rows = {row.get("id"): row for row in pages.trees["/data/contributions/"].iter("tr")}
    periods = {
        id: text_of(next(td for td in row.iter("td") if td.get("data-head") == "Period"))
        for id, row in rows.items()
        if id
    }
    assert periods["2015-asean-maritime-capacity"] == "announced in May [2014]"
    assert periods["2018-recaap-executive-programme"] == "September 30 to October 7, [2017]"
    assert periods["2015-somalia-package"] == "pledged in March 2014"


def test_filters_stand_in_the_address_and_come_back(reader: Readers) -> None:
    page = reader().open("/data/meetings/")
    everything = shown(page)
    page.locator("select[name=edition]").select_option("2015")
    page.get_by_label("Words in the row or its quotes").press_sequentially("security")
    assert page.url.endswith("/data/meetings/?q=security&edition=2015")
    found = shown(page)
    assert found and all(id.startswith("2015-") for id in found)
    page.reload()
    assert shown(page) == found
    page.go_back()  # a word is one step, not one for each letter
    assert page.url.endswith("/data/meetings/?edition=2015") and len(shown(page)) > len(found)
    page.go_back()
    assert page.url.endswith("/data/meetings/") and shown(page) == everything
    page.go_forward()
    page.go_forward()
    expect(page.get_by_label("Words in the row or its quotes")).to_have_value("security")
    assert shown(page) == found
    page.get_by_role("button", name="Clear filters").click()
    assert shown(page) == everything and page.url.endswith("/data/meetings/")


@pytest.mark.parametrize("kind", KINDS)
def test_each_choice_of_each_filter_shows_rows(reader: Readers, library: Library, kind: str) -> None:
    """No choice leads to an empty table, and the rows of all editions are all rows."""
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
            assert found[0][1] == found[1][1] + found[2][1]


def test_the_spelling_of_a_word_does_not_matter(reader: Readers) -> None:
    page = reader().open("/data/contributions/?q=US+DOLLARS+48.5")
    assert "2018-pbf-total" in shown(page)
    page.get_by_label("Words in the row or its quotes").fill("Siem  Riep, “none” of these")
    assert shown(page) == []
    expect(count(page)).to_contain_text("0 of ")


def test_an_address_that_asks_for_what_the_table_does_not_have_says_so(reader: Readers) -> None:
    page = reader().open("/data/meetings/?who=atlantis")
    expect(count(page)).to_have_text(re.compile(r"0 of \d+ meetings; who=atlantis is not in this table"))
    page.get_by_role("button", name="Clear filters").click()
    assert shown(page) and "atlantis" not in page.url


def test_the_count_is_announced(reader: Readers, library: Library) -> None:
    """A live region that stands there from the start, and whose words change."""
    page = reader().open("/data/meetings/")
    expect(count(page)).to_have_attribute("aria-live", "polite")
    expect(count(page)).to_have_text(f"{len(library.records.meetings)} meetings")
    rows = page.locator("tr[data-records*=' ']").first  # a row that stands for several meetings
    page.goto(page.url + "?q=" + rows.locator(".bb-name").inner_text().replace(" ", "+"))
    assert int(count(page).inner_text().split()[0]) > len(shown(page))


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
    return page.locator(".bb-table tbody tr").evaluate_all(
        "rows => rows.map(r => r.dataset.date || r.dataset.end || null)"
    )


@pytest.mark.parametrize("sign", ["", "-"])
def test_amounts_of_different_units_never_mix(reader: Readers, sign: str) -> None:
    page = reader().open(f"/data/contributions/?sort={sign}amount")
    found = page.locator(".bb-table tbody tr").evaluate_all(
        "rows => rows.map(r => [r.dataset.unit || null, r.dataset.amount ? +r.dataset.amount : null])"
    )
    units = [unit for unit, _ in found]
    order = list(dict.fromkeys(units))
    assert order[:2] == ["USD", "JPY"] and order[-1] is None and "people" in order
    assert units == [unit for unit in order for _ in range(units.count(unit))]
    for unit in order[:-1]:
        amounts = [amount for u, amount in found if u == unit]
        assert amounts == sorted(amounts, reverse=bool(sign))


def test_names_sort_by_the_alphabet(reader: Readers) -> None:
    page = reader().open("/data/missions/")
    page.get_by_role("button", name="Mission or programme").click()
    names = every(page.locator(".bb-table .bb-name").all_inner_texts(), 40)
    assert [n[0].upper() for n in names if n[0].isalpha()] == sorted(n[0].upper() for n in names if n[0].isalpha())


def test_a_phone_sorts_by_the_same_buttons_without_scrolling_sideways(reader: Readers) -> None:
    for kind in KINDS:
        page = reader(width=390).open(f"/data/{kind}/")
        page.locator("th[data-sort]").last.get_by_role("button").click()
        expect(page.locator("th[data-sort]").last).to_have_attribute("aria-sort", "ascending")
        page.get_by_text("Filters", exact=True).click()
        page.locator("select[name=edition]").select_option("2018")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


# --- taking along -----------------------------------------------------------------------------------------------------


def read_clipboard(page: Page, kind: str) -> str:
    """What is on the clipboard in one of its flavours."""
    return page.evaluate(
        "kind => navigator.clipboard.read().then(([item]) => item.getType(kind)).then(blob => blob.text())", kind
    )


def test_the_shown_rows_are_copied_as_a_table_and_as_text(reader: Readers) -> None:
    visitor = reader()
    visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visitor.open("/data/contributions/?edition=2018&q=peacebuilding+fund")
    page.get_by_role("button", name="Copy table").click()
    expect(page.locator(".bb-told")).to_contain_text("Copied")
    lines = [line.split("\t") for line in read_clipboard(page, "text/plain").split("\r\n")]
    assert lines[0][:2] == ["What for", "Amount"] and lines[0][-2:] == ["Source", "Link"]
    assert len(lines) - 1 == len(shown(page)) and {len(line) for line in lines} == {len(lines[0])}
    total = next(line for line in lines if "48.5 million US dollars in total" in line)
    assert total[-2].startswith("2018 (2)")
    assert total[-1].startswith(f"{PREVIEW}2018/2-peacekeeping-and-peacebuilding/#p")
    html = read_clipboard(page, "text/html")
    assert html.count("<tr>") == len(lines) and f'<a href="{total[-1]}">{total[-1]}</a>' in html
    assert "Quote" not in html


def test_a_row_of_several_meetings_says_so_on_the_clipboard(reader: Readers) -> None:
    visitor = reader()
    visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visitor.open("/data/meetings/")
    page.get_by_role("button", name="Copy table").click()
    expect(page.locator(".bb-told")).to_contain_text("Copied")
    assert re.search(r" \(\d meetings\)\t", read_clipboard(page, "text/plain"))


def test_where_the_clipboard_is_refused_the_rows_stand_there_to_copy(reader: Readers) -> None:
    page = reader().open("/data/missions/?edition=2015")
    page.evaluate(
        """() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
          document.execCommand = () => false;
        }"""
    )
    page.get_by_role("button", name="Copy table").click()
    area = page.get_by_label("The rows as text, to copy by hand")
    expect(area).to_be_focused()
    assert len(area.input_value().split("\n")) - 1 == len(shown(page))
    assert area.evaluate("a => a.selectionEnd - a.selectionStart === a.value.length")
    expect(page.locator(".bb-told")).to_contain_text("press Ctrl+C")


def test_an_older_way_of_copying_serves_where_the_newer_is_missing(reader: Readers) -> None:
    """A server without https has no clipboard interface."""
    visitor = reader()
    visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visitor.open("/data/missions/?edition=2015")
    page.evaluate("window.ClipboardItem = undefined")
    page.get_by_role("button", name="Copy table").click()
    expect(page.locator(".bb-told")).to_contain_text("Copied")
    assert "<table" in read_clipboard(page, "text/html")


def saved(page: Page) -> list[dict[str, str]]:
    """The shown rows as the file that the page saves."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Download these rows (CSV)").click()
    path = download.value.path()
    assert download.value.suggested_filename.endswith(".csv")
    raw = Path(path).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("kind", KINDS)
def test_the_shown_rows_are_saved_as_csv(reader: Readers, library: Library, kind: str) -> None:
    """One line for each record, with its date or amount as data, its quotes, and public addresses."""
    page = reader().open(f"/data/{kind}/?edition=2018")
    lines = {line["Id"]: line for line in saved(page)}
    records = {r.id: r for r in library.records.of(kind) if edition_of(r) == "2018"}
    assert set(lines) == set(records)
    for id, record in records.items():
        line = lines[id]
        page_name, _, fragment = record.source.partition("#")
        assert line["Quote"].startswith(record.quote)
        assert line["Link"].split()[0] == f"{PREVIEW}2018/{page_name}/#{fragment}"
        assert line["Row"] == f"{PREVIEW}data/{kind}/#{id}" and line["Edition"] == "2018"
        if kind == "meetings":
            assert line["Date (ISO)"] == (record.date or "")
        if kind == "contributions":
            assert line["Amount in figures"] == ("" if record.amount is None else f"{record.amount:f}")
            assert line["Unit"] == (record.unit or "")


def test_each_table_links_its_whole_files(pages: SitePages) -> None:
    for kind in KINDS:
        links = [urljoin(f"/data/{kind}/", a.get("href", "")) for a in pages.trees[f"/data/{kind}/"].iter("a")]
        assert {f"/data/{kind}.csv", f"/data/{kind}.xlsx", f"/data/{kind}.json"} <= set(links)


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
    row = page.locator(f"tr[id='{rows[0].id}']")
    expect(row).to_have_class(re.compile("bb-chosen"))
    expect(row).to_be_in_viewport()


def test_each_row_shows_its_own_address(pages: SitePages, library: Library) -> None:
    """On its own page and at the end of a section, a row's sign leads to its permanent address."""
    for kind in KINDS:
        rows = {record.id for rows in group_alike(library.records.of(kind)) for record in rows[:1]}
        for record in library.records.of(kind):
            for path in (f"/data/{kind}/", f"/{edition_of(record)}/{record.source.partition('#')[0]}/"):
                row = next(e for e in pages.trees[path].iter() if e.get("id") == record.id)
                assert (row.tag == "tr") == (record.id in rows), (path, record.id)  # the others share a row
                if row.tag == "tr":
                    link = next(a for a in row.iter("a") if a.get("class") == "bb-row-link")
                    assert urljoin(path, link.get("href", "")) == f"/data/{kind}/#{record.id}"


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


def test_every_quote_can_be_marked_in_its_paragraph(reader: Readers, library: Library) -> None:
    """The words are found on the built page as they are in the text, across footnote calls and abbreviations."""
    for path, page in reader().each(section_paths(library)):
        found = page.evaluate(
            """() => [...document.querySelectorAll(".bb-passage")].map(passage => {
                 const link = passage.querySelector("a.bb-source");
                 const quotes = [...passage.querySelectorAll("blockquote")].map(quote => quote.textContent);
                 if (new URL(link.href).pathname !== location.pathname) return null;
                 link.click();
                 const marks = [...document.querySelectorAll(`${link.hash} mark`)].filter(m => !m.parentNode.closest("mark"));
                 const said = marks.map(m => m.textContent).join("").replace(/\\s+/g, " ");
                 return quotes.every(quote => said.includes(quote)) ? null : [link.hash, quotes, said];
               }).filter(Boolean)"""
        )
        assert found == [], path


def test_a_row_names_each_of_its_sources_once(pages: SitePages) -> None:
    """A record that quotes a paragraph twice has one link to it, and both quotes behind it."""
    for kind in KINDS:
        for row in every(row for row in pages.trees[f"/data/{kind}/"].iter("tr") if row.get("id")):
            links = every(a.get("href") for a in row.iter("a") if a.get("class") == "bb-source")
            assert len(links) == len(set(links)), row.get("id")


def test_a_paragraph_says_how_many_facts_were_drawn_from_it(pages: SitePages, library: Library) -> None:
    drawn: dict[str, set[str]] = {}
    for record in library.records.all():
        for source, _ in passages(record):
            drawn.setdefault(f"{edition_of(record)}/{source}", set()).add(record.id)
    for page in library.chapters.pages.values():
        tree = pages.trees[f"/{page.address}/"]
        article = next(e for e in tree.iter("article"))
        folds = {e.get("data-from"): e for e in tree.iter("details") if e.get("class") == "bb-drawn"}
        assert set(folds) == {a.partition("#")[2] for a in drawn if a.startswith(f"{page.address}#")}
        order = [e.get("id") or e.get("data-from") for e in article]
        for id, fold in folds.items():
            number = len(drawn[f"{page.address}#{id}"])
            assert text_of(fold.find("summary")) == f"{number} {'fact' if number == 1 else 'facts'}"
            assert order[order.index(id) + 1] == id  # right under its block
            rows = every(a.get("href", "")[1:] for a in fold.iter("a"))
            assert set(rows) <= drawn[f"{page.address}#{id}"]


def test_a_fact_under_a_paragraph_points_at_its_words_and_opens_its_row(reader: Readers, library: Library) -> None:
    page = reader().open("/2018/5-cyber/")
    fold = page.locator("#p6 + .bb-drawn")
    fold.locator("summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    record = next(r for r in library.records.meetings if r.id == "2018-arf-ministerial-24")
    assert marked(page) == record.also[0].quote
    page.keyboard.press("Enter")
    row = page.locator(f"tr[id='{record.id}']")
    expect(row).to_be_in_viewport()
    expect(row.locator("blockquote").first).to_be_visible()


def test_the_words_are_marked_on_a_closed_network(browser: Browser, site: Path) -> None:
    """From a folder the row's link is a file; the words are marked all the same."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"file://{site}/2018/5-cyber/index.html")
    page.locator("tr[id='2018-cyber-consultations-uk'] .bb-source").click()
    page.wait_for_selector("#p6 mark.bb-quoted")
    page.goto(f"file://{site}/data/meetings/index.html?edition=2018&who=asean")
    assert page.locator(".bb-table tbody tr:visible").count() == 5
    page.locator("select[name=edition]").select_option("")
    assert page.locator(".bb-table tbody tr:visible").count() > 5
    context.close()


# --- who --------------------------------------------------------------------------------------------------------------


def test_each_name_has_its_meetings_contributions_and_mentions(pages: SitePages, library: Library) -> None:
    tree = pages.trees["/data/who/"]
    folds = {e.get("id"): e for e in tree.iter("details") if e.get("class") == "bb-who"}
    assert set(folds) == {name.id for name in library.records.names}
    rows = group_alike(library.records.meetings)
    for name in library.records.names:
        leads = {urljoin("/data/who/", a.get("href", "")) for a in folds[name.id].iter("a")}
        expected = {f"/data/meetings/#{row[0].id}" for row in rows if name.name in row[0].participants}
        assert {lead for lead in leads if lead.startswith("/data/meetings/#")} == expected
    mentions = {urljoin("/data/who/", a.get("href", "")) for a in folds["asean"].iter("a")}
    assert "/2018/5-cyber/#p6" in mentions


def test_a_mention_counts_for_the_longest_name(library: Library) -> None:
    found = [
        n.name
        for n in library.name_index.in_text("Japan and the UN Security Council gave 3 million US dollars", "2015")
    ]
    assert found == ["Japan", next(n.name for n in library.records.names if "UN Security Council" in n.forms)]
    assert [n.id for n in library.name_index.in_text("Japan-U.S.-ROK talks", "2018")] == [
        "japan",
        "united-states",
        "republic-of-korea",
    ]
    assert library.name_index.in_text("Oman, Omani", "1999") == []


def test_a_participant_leads_to_its_place_and_the_place_opens(reader: Readers) -> None:
    page = reader().open("/data/meetings/#2018-arf-ministerial-24")
    page.locator("[id='2018-arf-ministerial-24']").get_by_role("link", name="Singapore").click()
    expect(page).to_have_url(re.compile("/data/who/#singapore$"))
    expect(page.locator("#singapore .bb-forms")).to_be_visible()
    expect(page.locator("#singapore")).to_be_in_viewport()
    page.locator("#singapore").get_by_role("link", name="as a table").first.click()
    expect(page).to_have_url(re.compile(r"/data/meetings/\?who=singapore$"))
    expect(count(page)).to_contain_text(" of ")


def test_a_name_is_found_by_any_of_its_forms(reader: Readers) -> None:
    page = reader().open("/data/who/")
    page.get_by_label("Name, in any spelling").fill("south korea")
    expect(page.locator("details.bb-who:visible")).to_have_count(1)
    expect(page.locator("#republic-of-korea")).to_be_visible()
    expect(count(page)).to_have_text(re.compile(r"^1 of \d+ names$"))
    page.goto(page.url + "#viet-nam")
    expect(page.locator("#viet-nam .bb-forms")).to_be_visible()
    expect(page.get_by_label("Name, in any spelling")).to_have_value("")


def test_the_alphabet_leads_to_its_letters(pages: SitePages, library: Library) -> None:
    tree = pages.trees["/data/who/"]
    lines = [nav for nav in tree.iter("nav") if nav.get("class") == "bb-alphabet"]
    assert len(lines) >= 2
    countries = sorted({n.name[0].upper() for n in library.records.names if n.kind == "country"})
    assert [a.text for a in lines[0].iter("a")] == countries


# --- everyone ---------------------------------------------------------------------------------------------------------


def test_without_scripts_everything_stands_there_and_nothing_promises_more(reader: Readers, library: Library) -> None:
    visitor = reader(scripts=False)
    for kind in KINDS:
        page = visitor.open(f"/data/{kind}/?edition=2015")
        assert page.locator(".bb-table tbody tr:visible").count() == len(group_alike(library.records.of(kind)))
        expect(page.locator(".bb-refine")).to_be_hidden()
        assert page.locator(".bb-table thead button").count() == 0
        expect(page.locator(".bb-downloads")).to_be_visible()
    page = visitor.open("/data/who/")
    assert page.locator("details.bb-who:visible").count() == len(library.records.names)
    page.locator("#australia summary").click()
    expect(page.locator("#australia .bb-forms")).to_be_visible()
    page = visitor.open("/2018/5-cyber/#p6")
    page.locator("#p6 + .bb-drawn summary").click()
    expect(page.locator("#p6 + .bb-drawn a").first).to_be_visible()


HOSTILE = '=1+1 "><script>window.hit = 1</script><img src=x onerror="window.hit = 2"> \'; \\'


def test_hostile_words_in_a_record_are_shown_and_do_nothing(browser: Browser, tmp_path: Path) -> None:
    root = tmp_path / "root"
    for name in ("bluebook", "data", "docs", "overrides"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("macros.py", "mkdocs.yml"):
        shutil.copy(ROOT / name, root / name)
    path = root / "data/2018/meetings.yml"
    said = path.read_text(encoding="utf-8")
    name = "name: ASEAN Regional Forum (ARF) Ministerial Meeting\n"
    assert f"\n  {name}  ordinal: 24" in said
    hostile = "name: '" + HOSTILE.replace("'", "''") + "'\n"
    path.write_text(said.replace(f"\n  {name}  ordinal: 24\n", f"\n  {hostile}"), encoding="utf-8")
    done = build(root, tmp_path / "site")
    assert done.returncode == 0, done.stderr
    server = Server(tmp_path / "site")
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{server.url}/data/meetings/?q=window.hit")
    row = page.locator("[id='2018-arf-ministerial-24']")
    expect(row.locator(".bb-name")).to_have_text(HOSTILE)
    page.get_by_role("button", name="Copy table").click()
    expect(page.locator(".bb-told")).to_contain_text("Copied 1 of")
    assert read_clipboard(page, "text/plain").split("\r\n")[1].startswith("'=1+1")
    assert "<script>" not in read_clipboard(page, "text/html")
    assert saved(page)[0]["Meeting"] == "'" + HOSTILE
    for address in ("/2018/5-cyber/", "/data/who/#asean"):
        page.goto(server.url + address)
        assert page.get_by_text(HOSTILE).count() > 0
    assert page.evaluate("window.hit") is None
    context.close()
    server.stop()
    server.server.server_close()
