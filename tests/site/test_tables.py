"""The tables of records and the name index, as built."""

from __future__ import annotations

import re
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

from bluebook.collection import Library
from bluebook.content.records import edition_of, passages
from bluebook.render.tables import group_alike
from tests.support import every
from tests.support.pages import SitePages, words
from tests.support.reader import Readers

KINDS = ("meetings", "contributions", "missions", "figures")


def test_a_year_that_is_ours_is_in_brackets_in_a_period_too(pages: SitePages) -> None:
    rows = {row.get("id"): row for row in pages.trees["/data/contributions/"].iter("tbody")}
    periods = {
        id: words(next(td for td in row.iter("td") if td.get("data-head") == "Period"))
        for id, row in rows.items()
        if id
    }
    assert periods["2015-asean-maritime-capacity"] == "announced in May [2014]"
    assert periods["2018-recaap-executive-programme"] == "September 30 to October 7, [2017]"
    assert periods["2015-somalia-package"] == "pledged in March 2014"


def test_names_sort_by_the_alphabet(reader: Readers) -> None:
    page = reader().open("/data/missions/")
    page.get_by_role("button", name="Mission or programme").click()
    names = every(page.locator(".bb-table .bb-name").all_inner_texts(), 40)
    assert [n[0].upper() for n in names if n[0].isalpha()] == sorted(n[0].upper() for n in names if n[0].isalpha())


def test_each_table_links_its_whole_files(pages: SitePages) -> None:
    for kind in KINDS:
        links = [urljoin(f"/data/{kind}/", a.get("href", "")) for a in pages.trees[f"/data/{kind}/"].iter("a")]
        files = {f"/data/{kind}.csv", f"/data/{kind}.xlsx", f"/data/{kind}.json"}
        assert files <= set(links)
        first = links.index(f"/data/{kind}.xlsx")
        assert "/data/dictionary/" in links[first : first + 3], "with what explains the columns"
        assert not any("#" in link for link in links[links.index(f"/data/{kind}.csv") : first]), "above the table"


def test_each_row_shows_its_own_address(pages: SitePages, library: Library) -> None:
    """On its own page and at the end of a section, a row's sign links to its permanent address."""
    for kind in KINDS:
        rows = {record.id for rows in group_alike(library.records.of(kind)) for record in rows[:1]}
        for record in library.records.of(kind):
            for path in (f"/data/{kind}/", f"/{edition_of(record)}/{record.source.partition('#')[0]}/"):
                row = next(e for e in pages.trees[path].iter() if e.get("id") == record.id)
                assert (row.tag == "tbody") == (record.id in rows), (path, record.id)  # the others share a row
                if row.tag == "tbody":
                    link = next(a for a in row.iter("a") if a.get("class") == "bb-row-link")
                    assert urljoin(path, link.get("href", "")) == f"/data/{kind}/#{record.id}"


def test_a_row_names_each_of_its_sources_once(pages: SitePages) -> None:
    """A record that quotes a paragraph twice has one link to it, and both quotes behind it."""
    for kind in KINDS:
        for row in every(row for row in pages.trees[f"/data/{kind}/"].iter("tbody") if row.get("id")):
            links = every(a.get("href") for a in row.iter("a") if a.get("class") == "bb-source")
            assert len(links) == len(set(links)), row.get("id")


def test_a_source_on_its_own_page_is_its_number_and_stays_on_one_line(pages: SitePages, library: Library) -> None:
    """In its section a paragraph is “¶ 11”, elsewhere it has its section too; the number never leaves its sign."""
    labels = {
        path: [(link.get("href", ""), "".join(link.itertext())) for link in source_links(pages, path)]
        for path in ("/2018/4-oceans-and-seas/", "/data/missions/", "/data/contributions/")
    }
    here = every([label for href, label in labels["/2018/4-oceans-and-seas/"] if href.startswith("#")], 20)
    assert all(re.fullmatch("(¶|n\\.|fig\\.)\xa0\\d+", label) for label in here)
    elsewhere = [label for path in ("/data/missions/", "/data/contributions/") for _, label in labels[path]]
    assert all(re.search("20\\d\\d .*, (¶|n\\.|fig\\.)\xa0\\d+$", label) for label in every(elsewhere, 100))


def source_links(pages: SitePages, path: str) -> list[Element]:
    """The links of a page's tables to their sources."""
    return [link for link in pages.trees[path].iter("a") if link.get("class") == "bb-source"]


def test_each_statement_of_a_mission_is_under_its_own_source(pages: SitePages, library: Library) -> None:
    bodies = {e.get("id"): e for e in pages.trees["/data/missions/"].iter("tbody")}
    for mission in every((m for m in library.records.missions if m.facts), 30):
        found = {}
        for passage in (e for e in bodies[mission.id].iter("div") if "bb-passage" in e.get("class", "")):
            (link,) = (a for a in passage.iter("a") if a.get("class") == "bb-source")
            said = [words(item) for item in passage.iter("li")]
            found |= {sentence: urljoin("/data/missions/", link.get("href", "")) for sentence in said}
        for fact in mission.facts:
            page, _, id = fact.source.partition("#")
            assert found[f"{fact.label}: {fact.value}"] == f"/{edition_of(mission)}/{page}/#{id}"


def test_a_table_explains_the_signs_that_it_has(pages: SitePages) -> None:
    explained = set()
    for path in [*(f"/data/{kind}/" for kind in KINDS), "/2018/5-cyber/"]:
        for table in (e for e in pages.trees[path].iter("table") if "bb-table" in e.get("class", "")):
            shown = " ".join(words(td) for td in table.iter("td") if td.get("data-head"))
            signs = {"added by us": bool(re.search(r"\[\d{4}\]", shown)), "not stated": "not stated" in shown}
            key = " ".join(words(e) for e in preceding(pages.trees[path], table)[-1:] if e.get("class") == "bb-key")
            assert {sign: sign in key for sign in signs} == signs, path
            assert "# address of the row" in key, path
            explained |= {sign for sign, there in signs.items() if there}
    assert explained == {"added by us", "not stated"}


def preceding(tree: Element, element: Element) -> list[Element]:
    """What comes before an element beside it."""
    siblings = next(list(parent) for parent in tree.iter() if element in list(parent))
    return siblings[: siblings.index(element)]


def test_one_of_a_kind_is_in_the_singular(pages: SitePages) -> None:
    said = words(pages.trees["/data/contributions/"].find(".//body"))
    assert "1 officer" in said and not re.search(r"(?<![\d,.])1 (officers|people|countries)", said)


def test_a_paragraph_says_how_many_facts_were_drawn_from_it(pages: SitePages, library: Library) -> None:
    drawn: dict[str, set[str]] = {}
    for record in library.records.all():
        for source, _ in passages(record):
            drawn.setdefault(f"{edition_of(record)}/{source}", set()).add(record.id)
    for page in library.chapters.pages.values():
        tree = pages.trees[f"/{page.address}/"]
        paragraphs = {b.id for b in page.blocks if b.kind == "paragraph"}
        beside = {}
        for both in (e for e in tree.iter("div") if e.get("class") == "bb-marked"):
            paragraph, marker = both
            assert marker.get("data-from") == paragraph.get("id")
            beside |= {paragraph.get("id"): words(a) for a in marker.iter("a") if a.get("href", "").endswith("#facts")}
        numbers = {id: len(drawn.get(f"{page.address}#{id}", ())) for id in paragraphs}
        assert beside == {id: f"{n} {'fact' if n == 1 else 'facts'}" for id, n in numbers.items() if n}
        rows = {id for e in tree.iter("tbody") for id in (e.get("data-records") or e.get("id") or "").split()}
        assert {id for address, ids in drawn.items() if address.startswith(f"{page.address}#") for id in ids} <= rows


def test_each_name_has_its_meetings_contributions_and_mentions(pages: SitePages, library: Library) -> None:
    tree = pages.trees["/data/who/"]
    folds = {e.get("id"): e for e in tree.iter("details") if e.get("class") == "bb-who"}
    assert set(folds) == {name.id for name in library.records.names}
    rows = group_alike(library.records.meetings)
    for name in library.records.names:
        leads = {urljoin("/data/who/", a.get("href", "")) for a in folds[name.id].iter("a")}
        expected = {f"/data/meetings/#{row[0].id}" for row in rows if name in library.name_index.parties(row[0])}
        assert {lead for lead in leads if lead.startswith("/data/meetings/#")} == expected
    mentions = {urljoin("/data/who/", a.get("href", "")) for a in folds["asean"].iter("a")}
    assert "/2018/5-cyber/#p6" in mentions
    heads = [
        " ".join("".join(e.itertext()).split()) for e in folds["taliban"].iter("p") if e.get("class") == "bb-who-head"
    ]
    assert "Named in the sentence of 1 contribution" in heads and "Contributions as a table" not in heads


def test_a_table_is_filtered_by_those_who_have_a_part(pages: SitePages) -> None:
    choices = {
        kind: {e.get("value") for e in pages.trees[f"/data/{kind}/"].iter("option")}
        for kind in ("contributions", "meetings")
    }
    assert "unodc" in choices["contributions"]
    assert not {"isil", "taliban", "japan"} & choices["contributions"]
    assert "shangri-la-dialogue" in choices["meetings"]


def test_the_alphabet_links_to_its_letters(pages: SitePages, library: Library) -> None:
    tree = pages.trees["/data/who/"]
    lines = [nav for nav in tree.iter("nav") if nav.get("class") == "bb-alphabet"]
    assert len(lines) >= 2
    countries = sorted({n.name[0].upper() for n in library.records.names if n.kind == "country"})
    assert [a.text for a in lines[0].iter("a")] == countries
