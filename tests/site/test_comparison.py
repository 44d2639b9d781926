"""The pages of comparisons: every passage has its place, no word is altered, and absences are explained."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW, page_path
from bluebook.content.alignment import GONE, KEPT, NEW, REWORDED, SMALL, WORD
from bluebook.content.chapters import Block, kind_of_page, printed_section
from bluebook.content.citation_styles import STYLES
from bluebook.content.citations import heading_words
from bluebook.content.records import edition_of
from bluebook.content.statements import WORDS_KEPT
from bluebook.content.themes import PAGE_TITLES, compared_editions
from bluebook.export.csv_json import unguard_formula
from bluebook.render.statements import status_meaning
from bluebook.render.tables import group_alike
from tests.support import every
from tests.support.pages import SitePages, of_class, text

PIRACY, TERRORISM = "/compare/piracy/", "/compare/terrorism/"


# --- themes and pairs -----------------------------------------------------------------------------------------------------


def test_the_marked_text_on_a_page_is_the_chapters_own(pages: SitePages, library: Library) -> None:
    seen = set()
    for theme in library.themes:
        shown = list(of_class(pages.trees[f"/{theme.address}/"], "bb-compared"))
        for element in shown:
            assert text(element) == library.chapters.blocks[element.get("data-of", "")].text
        expected = {b.address for one in library.coverage(theme) for b in (*one.paired, *one.alone)}
        assert {e.get("data-of") for e in shown} == expected, theme.slug
        seen |= expected
    assert len(seen) == sum(b.kind != "heading" for b in library.chapters.blocks.values())


def test_each_pair_has_its_address_and_both_sides_under_it_in_order(pages: SitePages, library: Library) -> None:
    for theme in library.themes:
        tree = pages.trees[f"/{theme.address}/"]
        found = [e.get("id") for e in tree.iter("h3") if (e.get("id") or "").startswith("pair-")]
        assert found == [pair.id for pair in theme.pairs]
        grids = [g for g in of_class(tree, "bb-pair") if next(of_class(g, "bb-compared"), None) is not None]
        for grid, pair in zip(grids, theme.pairs, strict=True):
            order = [e.get("data-of") for e in of_class(grid, "bb-compared")]
            assert order == pair.addresses()


def test_what_one_edition_alone_prints_is_marked_by_one_mark_on_each_side(pages: SitePages, library: Library) -> None:
    marked = 0
    for theme in library.themes:
        tree = pages.trees[f"/{theme.address}/"]
        grids = [g for g in of_class(tree, "bb-pair") if next(of_class(g, "bb-compared"), None) is not None]
        for grid, pair in zip(grids, library.comparisons[theme.slug], strict=True):
            before, after = of_class(grid, "bb-side")
            assert list(before.iter("ins")) == list(after.iter("del")) == []
            marks = [text(mark) for mark in (*before.iter("del"), *after.iter("ins"))]
            assert all(any(word.casefold() not in SMALL for word in WORD.findall(mark)) for mark in marks), marks
            assert bool(marks) == (pair.kept_share >= WORDS_KEPT)
            marked += bool(marks)
    assert 10 < marked < sum(len(theme.pairs) for theme in library.themes)


def test_the_figures_of_a_page_count_its_passages(pages: SitePages, library: Library) -> None:
    compared = compared_editions(library.themes)
    for theme in every(library.themes, 20):
        table = next(of_class(pages.trees[f"/{theme.address}/"], "bb-figures"))
        rows = {text(r.findall("th")[0]): [int(text(d).replace(",", "")) for d in r.findall("td")] for r in table.iter("tr") if r.find("td") is not None}  # fmt: skip
        assert rows["Passages on this theme"] == [len(theme.passages.get(e, ())) for e in compared]


# --- what changed -----------------------------------------------------------------------------------------------------------


def test_each_theme_opens_with_what_changed_and_its_proof(pages: SitePages, library: Library) -> None:
    for theme in every(library.themes, 25):
        tree = pages.trees[f"/{theme.address}/"]
        shown = [e for e in tree.iter("p") if e.get("data-statement")]
        assert 2 <= len(shown) <= 6 * len(theme.changes)
        assert [(e.get("data-statement"), text(e)) for e in shown] == [(one.id, one.text) for one in theme.statements]
        items = {e.get("id"): e for e in tree.iter("li")}
        for one in theme.statements:
            proof = next(of_class(items[one.id], "bb-proof"))
            assert [text(q) for q in proof.iter("blockquote")] == [part.quote for part in one.quotes]
            reached = [urljoin(f"/{theme.address}/", a.get("href", "")) for a in proof.iter("a")]
            assert reached == [f"/{page_path(part.address)}" for part in one.quotes]
            assert all(f"“{word}”" in text(proof) for part in one.absent for word in part.words)
            assert f"{PREVIEW}{theme.address}/#{one.id}, based on " in text(next(of_class(proof, "bb-citation")))
        order = [e for e in tree.iter() if e.get("data-statement") or e.get("id") == "pairs" or e.tag == "h1"]
        assert order[0].tag == "h1" and order[1] is shown[0]


def test_each_theme_has_its_status_on_its_page_and_in_the_table(pages: SitePages, library: Library) -> None:
    rows = {e.get("id"): e for e in pages.trees["/compare/"].iter("tr") if e.get("data-status")}
    assert list(rows) == [theme.slug for theme in library.themes]
    for theme in library.themes:
        changes = [theme.changes[year] for year in sorted(theme.changes, reverse=True)]
        shown = [e.get("data-status") for e in pages.trees[f"/{theme.address}/"].iter() if e.get("data-status")]
        assert shown == [change.status for change in changes] and shown[0] == rows[theme.slug].get("data-status")
        assert changes[0].summary in text(rows[theme.slug])
        said = [text(e) for e in of_class(pages.trees[f"/{theme.address}/"], "bb-changes-head")]
        assert all(status_meaning(change.status) in words for change, words in zip(changes, said, strict=True))


def test_the_status_says_how_much_of_the_wording_is_kept(library: Library) -> None:
    editions = compared_editions(library.themes)
    for theme in every(library.themes, 25):
        for year, change in theme.changes.items():
            of = (change.edition_before(year, editions), year)
            pairs = [p for p in library.comparisons[theme.slug] if (p.before.edition, p.after.edition) == of]
            sides = [side for pair in pairs for side in pair.sides]
            words = sum(side.words(KEPT, REWORDED, GONE, NEW) for side in sides)
            share = sum(side.words(KEPT) for side in sides) / words if words else 0
            if not change.status.startswith("only-"):
                wanted = "updated" if share >= WORDS_KEPT else "rewritten"
                assert change.status == wanted, (theme.slug, year, share)


def test_every_statement_is_in_the_file_of_the_table(site: Path, library: Library) -> None:
    statements = [one.text for theme in library.themes for one in theme.statements]
    rows = csv.DictReader(io.StringIO((site / "compare/themes.csv").read_bytes().decode("utf-8-sig")))
    assert [unguard_formula(row["statement"]) for row in rows] == statements
    data = json.loads((site / "compare/themes.json").read_text(encoding="utf-8"))
    assert [row["statement"] for row in data] == statements


def test_absence_is_said_of_the_chapter_and_not_of_the_policy(pages: SitePages, library: Library) -> None:
    reasons = []
    for theme in library.themes:
        said = text(pages.trees[f"/{theme.address}/"].find(".//article"))  # type: ignore[arg-type]
        for one in library.coverage(theme):
            if one.alone:
                assert f"Only in the {one.edition} chapter" in said
                assert "chapter has no equivalent of these passages." in said
                assert "That does not mean that the policy changed." in said
            for block in one.alone:
                source = f"{block.page}#{block.id}"
                why = next((t.alone[block.edition][source] for t in library.themes if source in t.alone.get(block.edition, {})), "")  # type: ignore[index]  # fmt: skip
                assert why in said
                reasons += [why] if why else []
    assert set(reasons) == {why for theme in library.themes for of in theme.alone.values() for why in of.values()}


def test_each_side_shows_the_facts_of_its_passages(pages: SitePages, library: Library) -> None:
    sides = list(of_class(pages.trees[PIRACY], "bb-side-facts"))
    links = {text(next(side.iter("b"))): {urljoin(PIRACY, a.get("href", "")) for a in side.iter("a")} for side in sides}
    assert "/data/contributions/#2015-somalia-package" in links["2015"]
    of_2018 = {"/data/contributions/#2018-anti-piracy-escorts", "/data/missions/#2018-anti-piracy-operations"}
    assert of_2018 <= links["2018"]
    assert all(f"#{year}-" in link for year, found in links.items() for link in found)


def amounts(said: str) -> set[str]:
    """The amounts of a statement that sets two or more beside each other."""
    found = set(re.findall(r"([\d.,]+ (?:thousand|[mbtr]+illion))", said))
    return found if len(found) > 1 else set()


def test_a_passage_leads_to_the_statements_that_quote_it(pages: SitePages, library: Library) -> None:
    """Two that set the same amounts beside each other say the same: one of them is listed."""
    seen = alike = 0
    for page in library.chapters.pages.values():
        items = [e for e in pages.trees[f"/{page.address}/"].iter("li") if e.get("data-from")]
        shown = {e.get("data-from"): {(text(a), urljoin(f"/{page.address}/", a.get("href", ""))) for a in of_class(e, "bb-quoting")} for e in items}  # fmt: skip
        for b in (b for b in page.blocks if b.kind != "heading"):
            quoting = library.statements_by_passage.get(b.address, [])
            addresses = {(one.text, f"/{theme.address}/#{one.id}") for theme, one in quoting}
            assert shown.get(b.id, set()) <= addresses
            listed = [amounts(said) or {said} for said, _ in shown.get(b.id, set())]
            stated = [amounts(one.text) or {one.text} for _, one in quoting]
            assert all(listed.count(what) == 1 for what in stated), b.address
            assert len(listed) == len({frozenset(what) for what in stated}), b.address
            seen += len(quoting)
            alike += len({one.text for _, one in quoting}) - len(listed)
    assert seen > 200 and alike > 1


# --- in place ---------------------------------------------------------------------------------------------------------------


def connections(pages: SitePages, address: str) -> dict[str, Element]:
    """What is after a chapter's text about its blocks, by their ids."""
    listed = next(of_class(pages.trees[f"/{address}/"], "bb-connections"))
    return {e.get("data-from", ""): e for e in listed}


def reached_from(address: str, element: Element) -> list[str]:
    """Where the links in an element of a chapter page lead."""
    return [urljoin(f"/{address}/", a.get("href", "")) for a in element.iter("a")]


def counterparts_of(library: Library, b: Block) -> set[str]:
    """The addresses of the passages of other editions that are paired with a block."""
    sides = [side for _, pair in library.pairs_with(b.address) for side in pair.sides if side.edition != b.edition]
    return {f"/{a.edition}/{a.page}/#{a.id}" for side in sides for a in side.blocks}


def quoting_of(library: Library, b: Block) -> set[str]:
    """The addresses of the statements that quote a passage."""
    return {f"/{theme.address}/#{one.id}" for theme, one in library.statements_by_passage.get(b.address, ())}


def test_every_passage_links_to_its_counterparts_and_comparisons(pages: SitePages, library: Library) -> None:
    leading = 0
    for page in library.chapters.pages.values():
        found = connections(pages, page.address)
        for b in (b for b in page.blocks if b.kind != "heading"):
            reached = reached_from(page.address, found[b.id])
            counterparts = counterparts_of(library, b)
            assert counterparts <= set(reached), b.address
            pairs = [link for link in reached if link.startswith("/compare/") and link not in quoting_of(library, b)]
            themes = [link.partition("#")[0] for link in pairs]
            assert sorted(themes) == sorted({f"/{theme.address}/" for theme in library.themes_of(b.address)}), b.address
            leading += bool(counterparts)
    assert leading > 60


def test_a_section_that_others_lack_leads_to_what_changed(pages: SitePages, library: Library) -> None:
    """Not to the contents of the other edition, where nothing is on its subject."""
    assert "what changed on this subject" in elsewhere(pages, "2018/5-cyber")
    for page in library.chapters.pages.values():
        for link in (a for e in of_class(pages.trees[f"/{page.address}/"], "bb-elsewhere") for a in e.iter("a")):
            if text(link) == "what changed on this subject":
                leads = urljoin(f"/{page.address}/", link.get("href", "")).strip("/")
                paragraphs = [b for b in page.blocks if b.kind == "paragraph"]
                shown = [b for b in paragraphs if leads in {theme.address for theme in library.themes_of(b.address)}]
                assert len(shown) > len(paragraphs) / 2, page.address


def elsewhere(pages: SitePages, address: str) -> str:
    """What the head of a section says of the other editions."""
    (line,) = of_class(pages.trees[f"/{address}/"], "bb-elsewhere")
    return text(line)


def test_a_marker_promises_only_what_is_there(pages: SitePages, library: Library) -> None:
    """Beside a paragraph and nothing else; what is labelled with another edition leads to a passage of it."""
    leading = 0
    for page in library.chapters.pages.values():
        markers = {e.get("data-from", ""): e for e in of_class(pages.trees[f"/{page.address}/"], "bb-marker")}
        assert set(markers) <= {b.id for b in page.blocks if b.kind == "paragraph"}
        for b in (b for b in page.blocks if b.kind == "paragraph"):
            links = list(markers[b.id].iter("a")) if b.id in markers else []
            across = [a for a in links if a.get("class") != "bb-count-link"]
            counterparts = counterparts_of(library, b)
            assert bool(across) == bool(counterparts), b.address
            assert "+" not in text(markers[b.id]) if links else True
            for a in across:
                leads = urljoin(f"/{page.address}/", a.get("href", ""))
                assert leads in counterparts, b.address
                target = library.chapters.pages[leads.strip("/").partition("/#")[0]]
                of_section = printed_section(target) or kind_of_page(library.chapters, target)
                words, section = " ".join(text(a).split()), heading_words(target.title)
                assert re.fullmatch(
                    rf"({target.edition} )?({re.escape(of_section)} )?(¶|n\.|fig\.) \d+[a-z]?(–\d+)?", words
                )
                assert words.startswith(f"{target.edition} {of_section} ") or a is not across[0], b.address
                assert all(section in a.get(name, "") for name in ("title", "aria-label")), b.address
                assert a.get("aria-label", "").replace("\xa0", " ").startswith(words), b.address
            leading += bool(across)
    assert leading > 60


def test_a_marker_leads_to_every_counterpart(pages: SitePages, library: Library) -> None:
    """By its links, which may name some that follow each other, or where there are more, by the list that one opens."""
    lists = 0
    for page in library.chapters.pages.values():
        found = connections(pages, page.address)
        for marker in of_class(pages.trees[f"/{page.address}/"], "bb-marker"):
            id = marker.get("data-from", "")
            counterparts = counterparts_of(library, library.chapters.blocks[f"{page.address}#{id}"])
            named = set()
            for a in marker.iter("a"):
                leads = urljoin(f"/{page.address}/", a.get("href", ""))
                last = re.search(r"–(\d+)$", text(a))
                first = leads.rpartition("#p")
                named |= {f"{first[0]}#p{at}" for at in range(int(first[2]), int(last[1]) + 1)} if last else {leads}
            more = [a for a in marker.iter("a") if a.get("href") == "#compared"]
            assert counterparts <= (set(reached_from(page.address, found[id])) if more else named), (page.address, id)
            lists += len(more)
    assert lists


def test_a_block_shows_what_refers_to_it(pages: SitePages) -> None:
    address = "2015/2-peacekeeping-and-peacebuilding"
    found = connections(pages, address)["2-c"]
    assert f"/{address}/#p4" in reached_from(address, found) and "Referred to from" in text(found)
    untoc = connections(pages, "2018/feature-untoc")
    assert any("Referred to from" in text(line) for line in untoc.values())


# --- as a reader uses it ----------------------------------------------------------------------------------------------------


def test_a_comparison_can_be_cited_in_every_style(pages: SitePages) -> None:
    shown = next(" ".join(text(e).split()) for e in of_class(pages.trees[PIRACY], "bb-citations"))
    assert len(
        re.findall(rf"[“‘]Piracy,?[”’],? comparison by this site, {PREVIEW}compare/piracy/, based on ", shown)
    ) == len(STYLES)
    assert shown.count("Diplomatic Bluebook 2015") == shown.count("Diplomatic Bluebook 2018") == len(STYLES)
    assert ".;" not in shown and "[" not in shown


# --- as files ---------------------------------------------------------------------------------------------------------------


def test_the_files_of_a_theme_hold_both_texts_and_the_counts(site: Path, library: Library) -> None:
    for theme in library.themes:
        data = json.loads((site / f"{theme.address}.json").read_text(encoding="utf-8"))
        rows = list(csv.DictReader(io.StringIO((site / f"{theme.address}.csv").read_bytes().decode("utf-8-sig"))))
        texts = {b.text for one in library.coverage(theme) for b in one.blocks}
        assert {unguard_formula(row["text"]) for row in rows} == texts
        for pair, told_pair in zip(library.comparisons[theme.slug], data["pairs"], strict=True):
            assert told_pair["address"] == f"{PREVIEW}{theme.address}/#{pair.id}"
            for side in pair.sides:
                shown = told_pair[side.edition]
                assert shown["words_kept"] == side.words(KEPT) and shown["words_gone"] == side.words(GONE)
                for passage, b in zip(shown["passages"], side.blocks, strict=True):
                    assert passage["text"] == "".join(words for _, words in passage["runs"]) == b.text
                own = [row for row in rows if row["pair"] == pair.id and row["edition"] == side.edition]
                assert sum(int(row["words_kept"]) for row in own) == side.words(KEPT)


def test_a_page_links_its_files(pages: SitePages, site: Path) -> None:
    links = [
        urljoin(PIRACY, a.get("href", "")) for p in of_class(pages.trees[PIRACY], "bb-downloads") for a in p.iter("a")
    ]
    assert links == ["/compare/piracy.csv", "/compare/piracy.json"]
    assert all((site / link.lstrip("/")).is_file() for link in links)


# --- series -----------------------------------------------------------------------------------------------------------------


def test_a_series_shows_every_occasion_with_its_source(pages: SitePages, library: Library) -> None:
    tree = pages.trees["/compare/series/"]
    reached = {urljoin("/compare/series/", a.get("href", "")) for a in tree.iter("a")}
    ids = {e.get("id") for e in tree.iter("h3")}
    for one in every(library.series, 20):
        assert one.slug in ids
        for kind, record in one.records:
            page, _, id = record.source.partition("#")
            assert f"/{edition_of(record)}/{page}/#{id}" in reached
            first = next(
                rows[0] for rows in group_alike([r for _, r in one.records]) if record in rows
            )  # of those in its row
            assert f"/data/{kind}/#{first.id}" in reached


# --- expressions ------------------------------------------------------------------------------------------------------------


def test_the_history_of_an_expression_links_to_every_place(pages: SitePages, library: Library) -> None:
    tree = pages.trees["/compare/expressions/"]
    reached = {urljoin("/compare/expressions/", a.get("href", "")) for a in tree.iter("a")}
    assert len(library.expressions) > 20
    for one in library.expressions:
        found = [b for edition in library.chapters.editions for b, _ in library.expression_uses[one.slug, edition]]
        assert found
        assert {f"/{b.edition}/{b.page}/#{b.id}" for b in found} <= reached


def test_the_pages_begin_as_the_register_knows_them(pages: SitePages) -> None:
    for path, title in PAGE_TITLES.items():
        heading = pages.trees[f"/{path}/"].find(".//h1")
        assert heading is not None and text(heading).strip().startswith(title)
