"""Two editions side by side: every passage has its place, no word is altered, and what changed is told in more than colour."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin
from xml.etree.ElementTree import Element

import pytest
from playwright.sync_api import Page, expect

from bluebook.authoring.theme_pages import page_source
from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW, Location
from bluebook.content.alignment import GONE, KEPT, NEW, REWORDED, WORD, Run, align, word_count
from bluebook.content.citation_styles import STYLES
from bluebook.content.expressions import Expression, count_uses, occurrences, uses
from bluebook.content.records import edition_of
from bluebook.content.series import series_of
from bluebook.content.themes import PAGE_TITLES
from bluebook.export.downloads import unguard_formula
from bluebook.render.comparison import theme_page
from bluebook.render.tables import group_alike
from tests.support import every
from tests.support.checkout import ROOT
from tests.support.pages import SitePages
from tests.support.reader import Reader

Readers = Callable[..., Reader]
PIRACY, TERRORISM = "/compare/piracy/", "/compare/terrorism/"


def text(element: Element) -> str:
    """All the words of an element, as they stand."""
    return "".join(element.itertext())


def of_class(tree: Element, name: str) -> Iterator[Element]:
    """The elements of a class."""
    return (e for e in tree.iter() if name in (e.get("class") or "").split())


def by_id(id: str) -> str:
    """A selector for an id."""
    return f'[id="{id}"]'


# --- the aligner ------------------------------------------------------------------------------------------------------


def told(runs: tuple[tuple[Run, ...], ...]) -> str:
    """Runs in short: ~re-worded~, -gone-, +new+."""
    signs = {KEPT: "", REWORDED: "~", GONE: "-", NEW: "+"}
    return " | ".join("".join(f"{signs[r.change]}{r.text}{signs[r.change]}" for r in paragraph) for paragraph in runs)


CHANGES = {  # before, after → how each is marked
    "a figure": ("Japan gave 42.5 million US dollars.", "Japan gave 48.5 million US dollars.",
                 "Japan gave ~42.5~ million US dollars.", "Japan gave ~48.5~ million US dollars."),
    "a word added": ("Japan gave support in the post-conflict period.", "Japan gave strong support in the post-conflict period.",
                     "Japan gave support in the post-conflict period.", "Japan gave +strong+ support in the post-conflict period."),
    "a word dropped": ("Japan gave strong support in Osaka.", "Japan gave support in Osaka.",
                       "Japan gave -strong- support in Osaka.", "Japan gave support in Osaka."),
    "quotation marks and dashes of another kind": ("The Japan–ROK “Dialogue” of ministers’ staff.", "The Japan-ROK \"Dialogue\" of ministers' staff.",
                                                   "The Japan–ROK “Dialogue” of ministers’ staff.", "The Japan-ROK \"Dialogue\" of ministers' staff."),
    "a comma alone": ("It was founded in 2005, with the aim of giving advice.", "It was founded in 2005 with the aim of giving advice.",
                      "It was founded in 2005, with the aim of giving advice.", "It was founded in 2005 with the aim of giving advice."),
    "a small word between two changes": ("The harbour of Osaka lies quiet today.", "The mole of Kobe lies quiet today.",
                                         "The ~harbour of Osaka~ lies quiet today.", "The ~mole of Kobe~ lies quiet today."),
    "a sentence that has moved": ("Divers mended the long quay. Lamps burned in all towers.", "Lamps burned in all towers. Divers mended the long quay.",
                                  "Divers mended the long quay. Lamps burned in all towers.", "Lamps burned in all towers. Divers mended the long quay."),
    "nothing in common": ("Divers mended the quay.", "Lamps burn.", "-Divers mended the quay.-", "+Lamps burn.+"),
    "a sentence cut in two": ("Divers mended the long quay and pilots boarded seven foreign ships at dawn.",
                              "Divers mended the long quay. Pilots boarded seven foreign ships at dawn.",
                              "Divers mended the long quay ~and pilots~ boarded seven foreign ships at dawn.",
                              "Divers mended the long quay~. Pilots~ boarded seven foreign ships at dawn."),
}  # fmt: skip


@pytest.mark.parametrize("case", CHANGES)
def test_a_change_is_marked_as_a_reader_would(case: str) -> None:
    before, after, marked_before, marked_after = CHANGES[case]
    found = align([before], [after])
    assert (told(found.before), told(found.after)) == (marked_before, marked_after)


def test_a_sentence_finds_its_like_in_another_paragraph() -> None:
    found = align(["Divers mended the quay.", "Lamps burned in all towers."], ["Lamps burned in all nine towers."])
    assert told(found.before) == "-Divers mended the quay.- | Lamps burned in all towers."
    assert told(found.after) == "Lamps burned in all +nine+ towers."


@pytest.mark.parametrize(
    "odd", ["", " ", "…", "<b>&amp;</b> {{ x }}", "No. 7 of the U.S. Navy. (See p. 3.) “Yes.” 1.5 %", "¶ 外交青書 №"]
)
def test_no_character_is_lost_or_altered(odd: str) -> None:
    for before, after in (([odd], ["Lamps burn."]), (["Lamps burn."], [odd]), ([odd, odd], [odd])):
        found = align(before, after)
        assert ["".join(run.text for run in runs) for runs in found.before] == before
        assert ["".join(run.text for run in runs) for runs in found.after] == after


# --- themes and pairs -----------------------------------------------------------------------------------------------------


def test_every_passage_stands_in_a_theme(library: Library) -> None:
    passages = [b for b in library.chapters.blocks.values() if b.kind != "heading"]
    assert len(passages) > 150
    assert [b.address for b in passages if not library.themes_of(b.address)] == []


def test_every_passage_of_2015_is_paired_or_alone_with_a_reason(library: Library) -> None:
    alone = {f"2015/{source}": why for theme in library.themes for source, why in theme.alone.get("2015", {}).items()}
    paired = {b.address for pairs in library.comparisons.values() for pair in pairs for b in pair.before.blocks}
    passages = {b.address for b in library.chapters.blocks.values() if b.edition == "2015" and b.kind != "heading"}
    assert paired | set(alone) == passages
    assert paired & set(alone) == set()
    assert all(len(why) > 15 for why in alone.values())
    assert sum("#p" in address for address in paired) >= 30


def test_the_words_of_each_side_add_up(library: Library) -> None:
    pairs = [pair for found in library.comparisons.values() for pair in found]
    assert len(pairs) > 20
    for pair in pairs:
        assert pair.before.words(KEPT) == pair.after.words(KEPT), pair
        assert pair.before.words(NEW) == pair.after.words(GONE) == 0
        for side in pair.sides:
            for block, runs in zip(side.blocks, side.runs, strict=True):
                assert "".join(run.text for run in runs) == block.text
                counted = sum(word_count(runs, change) for change in (KEPT, REWORDED, GONE, NEW))
                assert counted == len(WORD.findall(block.text)), block.address


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


def test_the_figures_of_a_page_are_those_of_its_marks(pages: SitePages, library: Library) -> None:
    counted = []
    for theme in library.themes:
        tree = pages.trees[f"/{theme.address}/"]
        table = next(of_class(tree, "bb-figures"))
        rows = {text(r.findall("th")[0]): [int(text(d).replace(",", "")) for d in r.findall("td")] for r in table.iter("tr") if r.find("td") is not None}  # fmt: skip
        grids = [g for g in of_class(tree, "bb-pair") if next(of_class(g, "bb-compared"), None) is not None]
        marks = {tag: sum(len(WORD.findall(text(m))) for g in grids for m in g.iter(tag)) for tag in ("del", "ins")}
        told_gone, told_new = rows["gone from the earlier, or new in the later"] if theme.pairs else [0, 0]
        assert (told_gone, told_new) == (marks["del"], marks["ins"]), theme.slug
        counted.append(told_gone + told_new)
        assert rows["Passages on this theme"] == [len(theme.passages.get(e, ())) for e in ("2015", "2018")]
    assert sum(map(bool, counted)) > 10


def test_absence_is_told_of_the_chapter_and_not_of_the_policy(pages: SitePages, library: Library) -> None:
    reasons = []
    for theme in library.themes:
        said = text(pages.trees[f"/{theme.address}/"].find(".//article"))  # type: ignore[arg-type]
        for one in library.coverage(theme):
            if one.alone:
                assert f"Only in this chapter of {one.edition}" in said
                assert "That is said of this chapter, not of Japan’s policy." in said
            for block in one.alone:
                source = f"{block.page}#{block.id}"
                why = next((t.alone[block.edition][source] for t in library.themes if source in t.alone.get(block.edition, {})), "")  # type: ignore[index]  # fmt: skip
                assert why in said
                reasons += [why] if why else []
    assert set(reasons) == {why for theme in library.themes for of in theme.alone.values() for why in of.values()}


def test_each_side_shows_the_facts_of_its_passages(pages: SitePages, library: Library) -> None:
    sides = list(of_class(pages.trees[PIRACY], "bb-side-facts"))
    links = [{urljoin(PIRACY, a.get("href", "")) for a in side.iter("a")} for side in sides]
    assert "/data/contributions/#2015-somalia-package" in links[0]
    assert {"/data/contributions/#2018-anti-piracy-escorts", "/data/missions/#2018-anti-piracy-operations"} <= links[1]
    assert all("2018-" not in link for link in links[0])


def test_the_pages_of_themes_are_as_the_command_writes_them(library: Library) -> None:
    for theme in library.themes:
        assert (ROOT / f"docs/{theme.address}.md").read_text(encoding="utf-8") == page_source(theme), theme.slug


def test_hostile_words_of_a_theme_are_shown_and_not_run(library: Library) -> None:
    hostile = '"><script>window.hit = 1</script> [x](javascript:1) *y* {: #z }'
    theme = dataclasses.replace(library.themes[0], slug="hostile", name=hostile, question=hostile, about=hostile)
    changed = dataclasses.replace(library, themes=(theme,))
    shown = theme_page(changed, Location("compare/hostile", "compare/hostile"))
    assert "<script>" not in shown and "\\[x\\]" in shown


# --- in place ---------------------------------------------------------------------------------------------------------------


def lines(pages: SitePages, address: str) -> dict[str, Element]:
    """The lines about other editions on a chapter page, by the id of their block."""
    return {e.get("data-from", ""): e for e in of_class(pages.trees[f"/{address}/"], "bb-across")}


def test_every_passage_leads_to_the_same_theme_in_the_other_edition(pages: SitePages, library: Library) -> None:
    leading = 0
    for page in library.chapters.pages.values():
        found = lines(pages, page.address)
        for b in (b for b in page.blocks if b.kind != "heading"):
            reached = {urljoin(f"/{page.address}/", a.get("href", "")) for a in found[b.id].iter("a")}
            pairs = library.pairs_with(b.address)
            counterparts = {
                f"/{a.edition}/{a.page}/#{a.id}"
                for _, p in pairs
                for s in p.sides
                for a in s.blocks
                if s.edition != b.edition
            }
            assert counterparts <= reached, b.address
            assert {f"/{theme.address}/#{pair.id}" for theme, pair in pairs} <= reached, b.address
            for theme in library.themes_of(b.address):
                assert any(link.startswith(f"/{theme.address}/") for link in reached), b.address
            leading += bool(counterparts)
    assert leading > 60


def test_the_line_stands_under_its_block_and_outside_its_words(pages: SitePages, library: Library) -> None:
    for page in library.chapters.pages.values():
        article = pages.trees[f"/{page.address}/"].find(".//article")
        assert article is not None
        children = list(article)
        at = {child.get("id"): n for n, child in enumerate(children)}
        for id, line in every(lines(pages, page.address).items()):
            between = children[at[id] + 1 : children.index(line)]
            assert all(e.get("class") == "bb-drawn" and e.get("data-from") == id for e in between), (page.address, id)


def test_a_heading_leads_to_the_section_on_the_same_theme(pages: SitePages) -> None:
    found = lines(pages, "2015/2-peacekeeping-and-peacebuilding")["2-b"]
    reached = {urljoin("/2015/2-peacekeeping-and-peacebuilding/", a.get("href", "")) for a in found.iter("a")}
    assert any(link.startswith("/2018/2-peacekeeping-and-peacebuilding/#2-") for link in reached)
    assert "Same theme in 2018" in text(found)


def test_a_block_shows_what_refers_to_it(pages: SitePages) -> None:
    found = lines(pages, "2015/2-peacekeeping-and-peacebuilding")["2-c"]
    reached = [urljoin("/2015/2-peacekeeping-and-peacebuilding/", a.get("href", "")) for a in found.iter("a")]
    assert "/2015/2-peacekeeping-and-peacebuilding/#p4" in reached and "Referred to from" in text(found)
    untoc = lines(pages, "2018/feature-untoc")
    assert any("Referred to from" in text(line) for line in untoc.values())


def test_without_scripts_the_counterpart_is_one_action_away(reader: Readers) -> None:
    page = reader(390, scripts=False).open("/2015/2-peacekeeping-and-peacebuilding/#p16")
    line = page.locator("[data-from=p16].bb-across")
    expect(line).to_be_visible()
    line.locator("a").first.click()
    assert page.url.endswith("/2018/2-peacekeeping-and-peacebuilding/#p12")
    expect(page.locator("#p12")).to_be_in_viewport()


def test_a_copied_paragraph_is_the_paragraph_alone(reader: Readers) -> None:
    page = reader().open("/2018/5-cyber/")
    page.keyboard.press("Control+a")
    taken = page.evaluate("getSelection().toString()")
    assert "Year by year, as cyberspace" in taken and "Compared under" not in taken


# --- as a reader uses it ----------------------------------------------------------------------------------------------------


def test_what_japan_said_about_piracy_is_two_actions_from_home(library: Library, reader: Readers) -> None:
    for first, second in (("Piracy", ""), ("All questions, the series and the expressions", "What did Japan say about piracy in 2015 and 2018?")):  # fmt: skip
        page = reader().open("/")
        page.locator("article").get_by_role("link", name=first, exact=True).click()
        if second:
            page.get_by_role("link", name=second).click()
        assert page.url.endswith(PIRACY)
        expect(page.get_by_text("What did Japan say about piracy in 2015 and 2018?")).to_be_visible()
        for address in ("2015/2-peacekeeping-and-peacebuilding#p13", "2018/4-oceans-and-seas#p12"):
            expect(page.locator(f'[data-of="{address}"]')).to_contain_text(library.chapters.blocks[address].text[:60])


def computed(page: Page, selector: str, name: str, part: str | None = None) -> str:
    """A computed property of the first element that a selector finds."""
    script = "(e, [name, part]) => getComputedStyle(e, part).getPropertyValue(name)"
    return str(page.locator(selector).first.evaluate(script, [name, part]))


@pytest.mark.parametrize("media", ["screen", "print", "forced colours"])
def test_a_mark_is_told_by_line_and_brackets_whatever_the_colours(media: str, reader: Readers) -> None:
    page = reader().open("/compare/peacebuilding-commission/")
    if media == "print":
        page.emulate_media(media="print")
    elif media == "forced colours":
        page.emulate_media(forced_colors="active")
    line = "text-decoration-line"
    assert computed(page, ".bb-pair del:not(.bb-whole)", line) == "line-through"
    assert computed(page, ".bb-pair ins:not(.bb-whole)", line) == "underline"
    assert computed(page, ".bb-pair mark", line) == "underline"
    assert computed(page, ".bb-pair mark", "text-decoration-style") == "dotted"
    assert computed(page, ".bb-pair del", "content", "::before").startswith('"["')
    assert computed(page, ".bb-pair ins", "content", "::before").startswith('"⟦"')


def test_a_listener_hears_what_became_of_the_words(reader: Readers) -> None:
    page = reader().open(TERRORISM)
    said = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    names = {str(node.get("name", {}).get("value", "")).strip() for node in said}
    assert {"gone:", "new:", "re-worded:"} <= names


def test_side_by_side_where_there_is_room_and_one_under_the_other_on_a_phone(reader: Readers) -> None:
    script = "pair => [...pair.children].map(side => side.getBoundingClientRect().toJSON())"
    for width in (1400, 390):
        page = reader(width).open(TERRORISM)
        first, second = page.locator(".bb-pair").first.evaluate(script)
        assert first["top"] < second["top"] if width == 390 else first["top"] == second["top"]
        assert second["left"] >= first["right"] if width == 1400 else first["left"] == second["left"]
        assert page.evaluate("document.scrollingElement.scrollWidth") <= width


def test_each_passage_leads_to_its_paragraph_and_its_citation_opens(library: Library, reader: Readers) -> None:
    page = reader(scripts=False).open(f"{PIRACY}#pair-1")
    page.locator(".bb-cite-pair summary").first.click()
    notes = page.locator(".bb-cite-pair").first.locator(".bb-citation")
    expect(notes.nth(0)).to_contain_text(
        f"para. 13 (site numbering), {PREVIEW}2015/2-peacekeeping-and-peacebuilding/#p13."
    )
    expect(notes.nth(1)).to_contain_text("Diplomatic Bluebook 2018 (2018, covering 2017 to early 2018)")
    page.locator(".bb-side-place a").first.click()
    assert page.url.endswith("/2015/2-peacekeeping-and-peacebuilding/#p13")


def test_a_comparison_can_be_cited_in_every_style(pages: SitePages) -> None:
    shown = next(" ".join(text(e).split()) for e in of_class(pages.trees[PIRACY], "bb-citations"))
    assert len(re.findall(rf"[“‘]Piracy,?[”’],? site comparison, {PREVIEW}compare/piracy/, of ", shown)) == len(STYLES)
    assert shown.count("Diplomatic Bluebook 2015") == shown.count("Diplomatic Bluebook 2018") == len(STYLES)
    assert ".;" not in shown and "[" not in shown


def test_a_comparison_names_the_day_of_access_once_where_scripts_run(reader: Readers) -> None:
    shown = reader().open(PIRACY).locator("dd.bb-citation[data-style=oscola]")
    expect(shown).to_have_text(re.compile(r"> accessed \d{1,2} [A-Z][a-z]+ \d{4}\.$"))
    assert shown.inner_text().count("accessed") == 1


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

# What the rule finds, read by eye: series → records, those of 2015 before those of 2018.
SERIES = {
    "japan-us-rok-foreign-ministers": "2015-japan-us-rok-foreign-ministers-2014-08 2018-japan-us-rok-fm-2017-02 2018-japan-us-rok-fm-2017-04 2018-japan-us-rok-fm-2017-08 2018-japan-us-rok-fm-2018-01",
    "japan-us-australia-leaders": "2015-japan-us-australia-leaders-2014-11 2018-japan-us-australia-summit-2017-11",
    "japan-australia-2plus2": "2015-japan-australia-2plus2-5 2018-japan-australia-2plus2-7",
    "japan-cambodia-pm-dialogue": "2015-japan-cambodia-pm-dialogue-2014 2018-japan-cambodia-pm-dialogue-4",
    "japan-india-summit": "2015-japan-india-summit-2014-09 2018-japan-india-summit-2017-07 2018-japan-india-summit-2017-09 2018-japan-india-summit-2017-11",
    "japan-russia-foreign-ministers": "2015-japan-russia-foreign-ministers-2014-02 2018-japan-russia-fm-2017-a 2018-japan-russia-fm-2017-b 2018-japan-russia-fm-2017-c 2018-japan-russia-fm-2017-d 2018-japan-russia-fm-2017-e",
    "japan-russia-summit": "2015-japan-russia-summit-2014-10 2015-japan-russia-summit-2014-11 2018-japan-russia-summit-2017-a 2018-japan-russia-summit-2017-b 2018-japan-russia-summit-2017-c 2018-japan-russia-summit-2017-d",
    "japan-france-2plus2": "2015-japan-france-2plus2-1 2018-japan-france-2plus2-4",
    "japan-nato-high-level": "2015-japan-nato-high-level-13 2018-japan-nato-consultations-15",
    "japan-france-pm-dialogue": "2015-japan-france-pm-dialogue-17 2018-japan-france-pm-dialogue-20",
    "japan-uk-2plus2": "2015-japan-uk-2plus2-1 2018-japan-uk-2plus2-3",
    "shangri-la-dialogue": "2015-shangri-la-dialogue-2014-05 2018-shangri-la-dialogue-2014-05",
    "ticad": "2015-ticad-5 2018-ticad-6",
    "un-general-assembly": "2015-un-general-assembly-2014-09 2018-un-general-assembly-2017-09 2018-un-general-assembly-2000-11",
    "g7-summit": "2015-g7-summit-2014-06 2015-g7-summit-1989 2018-g7-ise-shima-summit-2016 2018-g7-taormina-summit-2017-05",
    "asean-japan-summit": "2015-asean-japan-summit-17 2018-japan-asean-summit-2016",
    "ccpcj-session": "2015-ccpcj-session-2014-05 2018-ccpcj-26",
    "cnd-session": "2015-cnd-session-57 2018-cnd-60",
    "ungass": "2015-ungass-2016 2018-ungass-drugs-2016",
    "pbf": "2015-pbf 2015-pbf-total 2018-pbf 2018-pbf-aim 2018-pbf-total 2018-pbf-2017",
    "crime-prevention-fund": "2015-crime-prevention-fund 2018-southeast-asia-prosecution",
    "arf-ism-maritime-security": "2015-arf-ism-maritime-security 2018-arf-ism-maritime-security",
    "international-peace-cooperation": "2015-international-peace-cooperation 2018-international-peace-cooperation",
    "unmiss": "2015-unmiss 2018-unmiss",
    "pko-training-centers": "2015-pko-training-centers 2018-pko-training-centers",
    "wgll": "2015-wgll 2018-pbc-lessons-learned-chair",
    "pbc": "2015-pbc 2018-pbc",
    "hrd-peacebuilding": "2015-hrd-peacebuilding 2018-peacebuilding-human-resources",
}  # fmt: skip


def test_a_meeting_with_an_ordinal_in_both_editions_is_one_series(library: Library) -> None:
    ordinals = {
        one.slug: [int(r.ordinal) for _, r in one.records if getattr(r, "ordinal", None) is not None]
        for one in library.series
    }
    assert ordinals["japan-australia-2plus2"] == [5, 7]
    assert ordinals["japan-france-2plus2"] == [1, 4]
    assert ordinals["japan-uk-2plus2"] == [1, 3]
    assert ordinals["japan-nato-high-level"] == [13, 15]
    assert ordinals["japan-france-pm-dialogue"] == [17, 20]
    assert ordinals["cnd-session"] == [57, 60]
    assert ordinals["ticad"] == [5, 6]


def test_no_other_series_is_found(library: Library) -> None:
    found = {one.slug: " ".join(record.id for _, record in one.records) for one in library.series}
    assert found == SERIES


def test_an_ordinal_that_falls_is_no_series(library: Library) -> None:
    """A later meeting of the same name with a smaller number is another one."""
    later = next(m for m in library.records.meetings if m.id == "2018-japan-uk-2plus2-3")
    others = [m for m in library.records.meetings if m is not later]
    facts = dataclasses.replace(
        library.records, meetings=[*others, dataclasses.replace(later, ordinal=later.ordinal - 3)]
    )
    assert "japan-uk-2plus2" not in [one.slug for one in series_of(facts, library.name_index)]


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


def test_a_row_leads_to_its_series(reader: Readers) -> None:
    page = reader(scripts=False).open("/data/meetings/#2015-japan-australia-2plus2-5")
    page.locator(f"tr{by_id('2015-japan-australia-2plus2-5')}").get_by_text("also in 2018").click()
    assert page.url.endswith("/compare/series/#japan-australia-2plus2")
    expect(page.get_by_text("7th Japan-Australia Foreign and Defence Ministerial Consultations")).to_be_in_viewport()


# --- expressions ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "printed", "number"),
    [
        ("rule of law", "The Rule of Law, and the rule-of-law.", 2),
        ("rule of law", "rules of law; the rule of lawyers; overrule of law", 0),
        ("U.S. Alliance", "the Japan–US Alliance", 1),
        ("peace", "peace, Peace; peaceful", 2),
        ("people's", "people’s people's", 2),
    ],
)
def test_an_expression_is_found_as_whole_words(form: str, printed: str, number: int) -> None:
    assert len(occurrences(form, printed)) == number


def test_words_that_two_forms_share_count_once(library: Library) -> None:
    one = Expression(phrase="rule of law", forms=("rule of law at sea",), why="", origin=library.expressions[0].origin)
    assert count_uses(one, "The rule of law at sea is a rule of law.") == 2


def test_the_history_of_an_expression_leads_to_every_place(pages: SitePages, library: Library) -> None:
    tree = pages.trees["/compare/expressions/"]
    reached = {urljoin("/compare/expressions/", a.get("href", "")) for a in tree.iter("a")}
    assert len(library.expressions) > 20
    for one in library.expressions:
        found = [b for edition in library.chapters.editions for b, _ in uses(one, library.chapters, edition)]
        assert found
        assert {f"/{b.edition}/{b.page}/#{b.id}" for b in found} <= reached


def test_the_search_counts_an_expression_as_its_page_does(pages: SitePages, library: Library, reader: Readers) -> None:
    page = reader().open("/search/?q=%22rule+of+law%22")
    note = page.locator(".bb-count-note")
    expect(note).to_have_text(re.compile(r"2015: \d+ times in \d+ paragraphs; 2018: \d+ times in \d+ paragraphs\."))
    tree = pages.trees["/compare/expressions/"]
    links = [unquote(a.get("href", "")).partition("?q=")[2] for a in tree.iter("a") if "?q=" in a.get("href", "")]
    assert len(links) >= len(library.expressions)
    page.locator("a.result").first.wait_for()
    counted = []
    for link in links:
        page.fill("input[name=q]", link)
        form = " ".join(re.findall(r"[^\W_]+", link))
        expect(note).to_contain_text(re.compile("Exactly “" + r"\W+".join(form.split()) + r"\W*”:", re.I))
        said = re.findall(r"(\d{4}): (?:(\d+) times? in (\d+) paragraphs?|not at all)", note.inner_text())
        counted.append([(edition, int(number or 0), int(paragraphs or 0)) for edition, number, paragraphs in said])
    for link, by_edition in zip(links, counted, strict=True):
        for edition, number, paragraphs in by_edition:
            texts = [b.text for b in library.chapters.blocks.values() if b.edition == edition and b.kind != "heading"]
            found = [n for n in (len(occurrences(link.strip('"'), t)) for t in texts) if n]
            assert (number, paragraphs) == (sum(found), len(found)), (link, edition)


def test_a_search_for_exact_words_finds_just_their_paragraphs(library: Library, reader: Readers) -> None:
    page = reader().open("/search/?q=%22human+security%22")
    expect(page.locator(".bb-count-note")).to_have_text(
        "Exactly “human security”: 2015: 2 times in 2 paragraphs; 2018: not at all."
    )
    found = [urljoin(page.url, a.get_attribute("href") or "") for a in page.locator("a.result").all()]
    held = {
        b.address
        for b in library.chapters.blocks.values()
        if b.kind != "heading" and occurrences("human security", b.text)
    }
    assert {link.partition("/2015/")[2].replace("/#", "#") for link in found} == {a.removeprefix("2015/") for a in held}


def test_the_pages_are_called_as_the_register_knows_them(pages: SitePages) -> None:
    for path, title in PAGE_TITLES.items():
        heading = pages.trees[f"/{path}/"].find(".//h1")
        assert heading is not None and text(heading).strip() == title
