"""A comparison as its readers use it: marks without colours, both widths, citations, ways in and out."""

from __future__ import annotations

import re
from collections import Counter
from urllib.parse import unquote, urljoin

import pytest
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from bluebook.content.expressions import occurrences
from bluebook.render.cross_links import counterparts
from tests.support import every
from tests.support.pages import SitePages
from tests.support.reader import Readers, by_id
from tests.support.rings import ONE_IN_EIGHT_OR_ALL, some

PIRACY, TERRORISM = "/compare/piracy/", "/compare/terrorism/"


def test_without_scripts_the_counterpart_is_one_action_away(reader: Readers) -> None:
    page = reader(390, scripts=False).open("/2015/2-peacekeeping-and-peacebuilding/#p16")
    marker = page.locator("[data-from=p16].bb-marker")
    expect(marker).to_be_visible()
    marker.locator("a[href*='/2018/']").first.click()
    assert page.url.endswith("/2018/2-peacekeeping-and-peacebuilding/#p12")
    expect(page.locator("#p12")).to_be_in_viewport()


def test_a_marker_of_many_counterparts_opens_a_list_of_all(library: Library, reader: Readers) -> None:
    """Without scripts it leads to the fold that has them."""
    address = "2018/1-regional-security"
    wanted = {
        b.address.replace("#", "/#") for b in counterparts(library, library.chapters.blocks[f"{address}#p2"])["2015"]
    }
    page = reader().open(f"/{address}/")
    page.locator("[data-from=p2] >> text=2 more").click()
    menu = page.get_by_role("dialog", name="On the same subject as paragraph 2")
    links = menu.locator("a[href*='/2015/']")
    expect(links).to_have_count(3)
    assert {link.get_attribute("href").removeprefix("../../") for link in links.all()} == wanted  # type: ignore[union-attr]
    expect(links.first).to_be_focused()
    plain = reader(scripts=False).open(f"/{address}/")
    plain.locator("[data-from=p2] >> text=2 more").click()
    expect(plain.locator("#compared")).to_be_in_viewport()


def test_a_copied_paragraph_is_the_paragraph_alone(reader: Readers) -> None:
    page = reader().open("/2018/5-cyber/")
    page.keyboard.press("Control+a")
    taken = page.evaluate("getSelection().toString()")
    assert "Year by year, as cyberspace" in taken and "Compared under" not in taken


def test_what_changed_on_piracy_is_two_actions_from_home(library: Library, reader: Readers) -> None:
    theme = next(theme for theme in library.themes if theme.slug == "piracy")
    for fold in (True, False):
        page = reader(390).open("/")
        article = page.locator("article")
        if fold:
            article.get_by_text(f"All {len(library.themes)} themes").click()
        else:
            article.get_by_role("link", name="What changed, theme by theme", exact=True).click()
        page.locator("article").get_by_role("link", name="Piracy", exact=True).click()
        assert page.url.endswith(PIRACY)
        expect(page.get_by_text(theme.statements[0].text)).to_be_in_viewport()
        for address in ("2015/2-peacekeeping-and-peacebuilding#p13", "2018/4-oceans-and-seas#p12"):
            expect(page.locator(f'[data-of="{address}"]')).to_contain_text(library.chapters.blocks[address].text[:60])


# What a reader asks → the theme whose page answers, and its statement that does.
QUESTIONS = [
    ("What changed on piracy?", "piracy", "japans-operations"),
    ("Is the mission in South Sudan still there?", "peacekeeping", "south-sudan"),
    ("Has Japan joined the convention against organized crime (UNTOC)?", "criminal-justice", "untoc"),
    ("And the convention against corruption?", "corruption", "uncac"),
    (
        "Is the Free and Open Indo-Pacific in the 2015 Bluebook?",
        "regional-security-policy",
        "free-and-open-indo-pacific",
    ),
    ("How much has Japan paid into the Peacebuilding Fund?", "peacebuilding-commission", "fund"),
    ("Is Afghanistan still there?", "afghanistan", "no-part-in-2018"),
    ("What changed on the South China Sea?", "east-and-south-china-seas", "both-seas"),
    ("What changed on China?", "china-and-russia", "chinas-military-trend"),
    ("Is Ukraine still a consideration in policy on Russia?", "china-and-russia", "ukraine"),
    ("What changed on cyber?", "cyber", "section"),
    ("What changed on outer space?", "outer-space", "section"),
    ("Did Japan’s peacekeepers double from 13 to 27 missions?", "peacekeeping", "totals-since-1992"),
    ("How many piracy cases off Somalia?", "piracy", "cases-off-somalia"),
    ("Is ISIL still the main threat?", "terrorism", "threat"),
    ("Which region comes first in counter-terrorism support?", "terrorism", "regions"),
    ("Is human security still the basis of peacebuilding?", "peacebuilding", "human-security-and-nexus"),
    ("What changed on human trafficking?", "trafficking", "protocol"),
    ("How many experts has Japan trained for peace?", "human-resources", "people-trained"),
    ("What changed with the UK and France?", "europe-and-nato", "foreign-and-defence-ministers"),
]

# The statements of a theme that are whole in the window: id → words.
ON_SCREEN = """() => Object.fromEntries([...document.querySelectorAll("[data-statement]")].filter((statement) => {
  const box = statement.getBoundingClientRect();
  return statement.checkVisibility() && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
}).map((statement) => [statement.dataset.statement, statement.innerText.trim()]))"""


@pytest.mark.parametrize("part", ONE_IN_EIGHT_OR_ALL)
def test_what_changed_and_what_readers_ask_is_on_the_first_screen_of_a_theme(
    library: Library, reader: Readers, part: slice
) -> None:
    """Of a phone and of a desk: the first statement of each theme, and the one that answers a question."""
    some_themes = every(library.themes, 25)[part]
    slugs = {theme.slug for theme in some_themes}
    asked = {(theme, id): question for question, theme, id in QUESTIONS if theme in slugs}
    themes = {f"/{theme.address}/": theme for theme in some_themes}
    stated, faults = set(), []
    for path, page in reader(390).each(themes):
        for width in (390, 1400):
            page.set_viewport_size({"width": width, "height": 900})
            shown: dict[str, str] = page.evaluate(ON_SCREEN)
            for at, one in enumerate(themes[path].statements):
                stated.add((themes[path].slug, one.id))
                question = asked.get((themes[path].slug, one.id), "")
                if (question or at == 0) and shown.get(one.id) != one.text:
                    faults.append(f"{path} at {width}: {shown.get(one.id)!r}, not {one.text!r} {question}")
    assert asked.keys() <= stated
    assert faults == []


def test_a_statement_has_an_address_and_its_proof_opens_by_keyboard(library: Library, reader: Readers) -> None:
    theme = next(theme for theme in library.themes if theme.slug == "piracy")
    one = theme.statements[1]
    page = reader(scripts=False).open(f"{PIRACY}#{one.id}")
    expect(page.get_by_text(one.text)).to_be_in_viewport()
    proof = page.locator(f"{by_id(one.id)} details")
    proof.locator("summary").press("Enter")
    expect(proof.get_by_text(one.quotes[0].quote)).to_be_visible()
    proof.locator("a").first.click()
    assert page.url.endswith(one.quotes[0].address.replace("#", "/#"))


def test_the_table_of_themes_is_filtered_and_sorted(library: Library, reader: Readers) -> None:
    page = reader().open("/compare/?status=only-2018")
    rows = page.locator("table.bb-themes tbody tr:visible")
    named = [theme.slug for theme in library.themes if theme.changes["2018"].status == "only-2018"]
    expect(rows).to_have_count(len(every(named)))
    page.fill("form.bb-refine input[name=q]", "lighthouse")
    expect(rows).to_have_count(0)
    page.get_by_role("button", name="Clear filters").click()
    expect(rows).to_have_count(len(library.themes))
    page.get_by_role("button", name="Theme", exact=True).click()
    assert rows.first.get_attribute("id") == min(library.themes, key=lambda theme: theme.name).slug
    assert page.url.endswith("/compare/?sort=name")


def computed(page: Page, selector: str, name: str, part: str | None = None) -> str:
    """A computed property of the first element that a selector finds."""
    script = "(e, [name, part]) => getComputedStyle(e, part).getPropertyValue(name)"
    return str(page.locator(selector).first.evaluate(script, [name, part]))


@pytest.mark.parametrize("media", some(["forced colours", "screen", "print"], 1))
def test_a_mark_is_shown_by_line_and_brackets_whatever_the_colours(media: str, reader: Readers) -> None:
    page = reader().open("/compare/peacebuilding-commission/")
    if media == "print":
        page.emulate_media(media="print")
    elif media == "forced colours":
        page.emulate_media(forced_colors="active")
    line = "text-decoration-line"
    assert computed(page, ".bb-pair del", line) == computed(page, ".bb-pair ins", line) == "underline"
    assert computed(page, ".bb-pair del", "text-decoration-style") == "dotted"
    assert computed(page, ".bb-pair ins", "text-decoration-style") == "solid"
    assert computed(page, ".bb-pair del", "content", "::before").startswith('"["')


def test_a_listener_hears_what_became_of_the_words(reader: Readers) -> None:
    page = reader().open("/compare/peacebuilding-commission/")
    said = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    heard = Counter(str(one["name"]["value"]).strip() for one in said if one["role"]["value"] == "StaticText")
    marks = page.locator(":is(.bb-compared, .bb-legend) :is(del, ins)").count()
    assert heard["only here:"] >= marks > 10


def test_side_by_side_where_there_is_room_and_one_under_the_other_on_a_phone(reader: Readers) -> None:
    script = "pair => [...pair.children].map(side => side.getBoundingClientRect().toJSON())"
    for width in (1400, 390):
        page = reader(width).open(TERRORISM)
        first, second = page.locator(".bb-pair").first.evaluate(script)
        assert first["top"] < second["top"] if width == 390 else first["top"] == second["top"]
        assert second["left"] >= first["right"] if width == 1400 else first["left"] == second["left"]
        assert page.evaluate("document.scrollingElement.scrollWidth") <= width


def test_each_passage_links_to_its_paragraph_and_its_citation_opens(library: Library, reader: Readers) -> None:
    page = reader(scripts=False).open(f"{PIRACY}#pair-1")
    fold = page.locator(".bb-cite-pair summary").first
    expect(fold).to_have_text("Footnotes for these passages")  # “Cite” opens a menu
    fold.click()
    notes = page.locator(".bb-cite-pair").first.locator(".bb-citation")
    expect(notes.nth(0)).to_contain_text(
        f"para. 13 (site numbering), {PREVIEW}2015/2-peacekeeping-and-peacebuilding/#p13."
    )
    expect(notes.nth(1)).to_contain_text("Diplomatic Bluebook 2018 (2018, covering 2017 to early 2018)")
    page.locator(".bb-side-place a").first.click()
    assert page.url.endswith("/2015/2-peacekeeping-and-peacebuilding/#p13")


def test_a_comparison_names_the_day_of_access_once_where_scripts_run(reader: Readers) -> None:
    shown = reader().open(PIRACY).locator("dd.bb-citation[data-style=oscola]")
    expect(shown).to_have_text(re.compile(r"> accessed \d{1,2} [A-Z][a-z]+ \d{4}\.$"))
    assert shown.inner_text().count("accessed") == 1


def test_a_row_links_to_its_series(reader: Readers) -> None:
    page = reader(scripts=False).open("/data/meetings/#2015-japan-australia-2plus2-5")
    page.locator(f"tbody{by_id('2015-japan-australia-2plus2-5')}").get_by_text(
        re.compile("^compare with .*2018")
    ).click()
    assert page.url.endswith("/compare/series/#japan-australia-2plus2")
    expect(page.get_by_text("7th Japan-Australia Foreign and Defence Ministerial Consultations")).to_be_in_viewport()


@pytest.mark.parametrize("part", ONE_IN_EIGHT_OR_ALL)
def test_the_search_counts_an_expression_as_its_page_does(
    pages: SitePages, library: Library, reader: Readers, part: slice
) -> None:
    page = reader().open("/search/?q=%22rule+of+law%22")
    note = page.locator(".bb-count-note")
    expect(note).to_have_text(
        re.compile(
            "; ".join(
                rf"{edition}: (?:(?:once|\d+ times) in \d+ paragraphs?|not at all)"
                for edition in library.chapters.editions
            )
            + r"\."
        )
    )
    tree = pages.trees["/compare/expressions/"]
    links = [unquote(a.get("href", "")).partition("?q=")[2] for a in tree.iter("a") if "?q=" in a.get("href", "")]
    assert len(links) >= len(library.expressions)
    links = links[part]
    page.locator("a.result").first.wait_for()
    counted = []
    for link in links:
        page.fill("input[name=q]", link)
        form = " ".join(re.findall(r"[^\W_]+", link))
        expect(note).to_contain_text(re.compile("Exactly “" + r"\W+".join(form.split()) + r"\W*”:", re.I))
        said = re.findall(
            r"(\d{4}): (?:(\d+) times? in (\d+) paragraphs?|not at all)", note.inner_text().replace("once", "1 time")
        )
        counted.append([(edition, int(number or 0), int(paragraphs or 0)) for edition, number, paragraphs in said])
    for link, by_edition in zip(links, counted, strict=True):
        for edition, number, paragraphs in by_edition:
            texts = [b.text for b in library.chapters.blocks.values() if b.edition == edition and b.kind != "heading"]
            found = [n for n in (len(occurrences(link.strip('"'), t)) for t in texts) if n]
            assert (number, paragraphs) == (sum(found), len(found)), (link, edition)


def texts_of(library: Library, edition: str) -> list[str]:
    """The texts of an edition's blocks that are no headings."""
    return [b.text for b in library.chapters.blocks.values() if b.edition == edition and b.kind != "heading"]


def times(number: int, paragraphs: int) -> str:
    """How often words are printed, as the search says it."""
    if not number:
        return "not at all"
    in_all = f"{paragraphs} paragraph{'' if paragraphs == 1 else 's'}"
    often = {1: "once", 2: "twice"}.get(number, f"{number} times")
    return f"{often} in {in_all}"


def test_a_search_for_exact_words_finds_just_their_paragraphs(library: Library, reader: Readers) -> None:
    page = reader().open("/search/?q=%22human+security%22")
    uses = {e: [len(occurrences("human security", t)) for t in texts_of(library, e)] for e in library.chapters.editions}
    said = "; ".join(f"{e}: {times(sum(found), len([n for n in found if n]))}" for e, found in uses.items())
    expect(page.locator(".bb-count-note")).to_have_text(f"Exactly “human security”: {said}.")
    found = [urljoin(page.url, a.get_attribute("href") or "") for a in page.locator("a.result").all()]
    held = {
        b.address
        for b in library.chapters.blocks.values()
        if b.kind != "heading" and occurrences("human security", b.text)
    }
    assert {re.sub(r"^.*?/(?=\d{4}/)|/(?=#)", "", link) for link in found} == held
