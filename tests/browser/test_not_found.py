"""The page for addresses that do not exist, at the root of a host and under a sub-path: what it guesses and what its links open."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.support.hosts import SUBPATH
from tests.support.reader import Readers, edges
from tests.support.rings import few_and_others

# The places of the text are there; `wait_for_function` polls by eval, which the policy forbids.
LOOKED_UP = """() => new Promise((done) => {
    const ask = () => (document.querySelector('script[src$="references/places.js"]') && !bluebook.places ? setTimeout(ask, 20) : done());
    ask();
})"""


def in_turn(paths: Iterable[str], hosts: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Paths, at the root of a host and under a sub-path in turn."""
    return zip(paths, itertools.cycle(hosts.values()), strict=False)


def guesses(tab: Page, root: str, path: str) -> list[str]:
    """The addresses of the guesses, below the site's path, once a place has been looked up."""
    tab.goto(root + path)
    expect(tab.locator(".bb-guess form")).to_be_visible()
    if "#" in path and tab.locator(".bb-guess li").count():
        tab.evaluate(LOOKED_UP)
    found = tab.eval_on_selector_all(".bb-guess li a", "all => all.map((a) => a.pathname + a.hash)")
    prefix = root.partition("//")[2].partition("/")[2]
    return [one.removeprefix(f"/{prefix}") for one in found] if prefix else found


# An address that leads nowhere → the first guess.
NAMED = {
    "/2018/cyber/#p6": "/2018/5-cyber/#p6",
    "/2018/5-ciber/": "/2018/5-cyber/",
    "/2018/5/#p2": "/2018/5-cyber/#p2",
    "/cyber": "/compare/cyber/",
    "/2018/outerspace/": "/2018/6-outer-space/",
    "/2018/2_Peacekeeping_Peacebuilding/#fn-6": "/2018/2-peacekeeping-and-peacebuilding/#fn-6",
    "/peacekeeping-operation.html": "/2018/feature-peacekeeping-operations/",
    "/2015/terorism": "/compare/terrorism/",
    "/2015/regional-security": "/2015/1-regional-security/",
    "/2018/untoc/": "/2018/feature-untoc/",
    "/data/meeting.html": "/data/meetings/",
    "/abbreviation/": "/about/abbreviations/",
    "/2018/nothing-of-the-kind/": "/2018/",
    "/2015/99/": "/2015/",
    "/2015/3-old/": "/2015/",
    "/wp-content/uploads/piracy.pdf": "/compare/piracy/",
}

# Addresses whose words name no page.
UNNAMED = [
    "/foo",
    "/old-address/#p2",
    "/x",
    "/date/",
    "/5/",
    "/1999/",
    "/the/",
    "/how-to-cook-rice-in-the-middle-ages/",
]


@pytest.mark.parametrize("lost", few_and_others(NAMED, 4))
def test_a_lost_address_is_offered_the_page_that_its_words_name(
    hosts: dict[str, str], tab: Page, lost: list[str]
) -> None:
    found = {path: guesses(tab, root, path)[:1] for path, root in in_turn(lost, hosts)}
    assert found == {path: [NAMED[path]] for path in lost}


@pytest.mark.parametrize("lost", few_and_others(UNNAMED, 2))
def test_a_lost_address_whose_words_name_no_page_gets_no_guess(
    hosts: dict[str, str], tab: Page, lost: list[str]
) -> None:
    assert {path: guesses(tab, root, path) for path, root in in_turn(lost, hosts)} == {path: [] for path in lost}


def test_the_sites_own_path_names_nothing_and_is_not_searched_for(hosts: dict[str, str], tab: Page) -> None:
    for path, searched in {"/foo": "foo", "/old-address/": "old address", "/blue_book/x": "x", "/2018/": ""}.items():
        tab.goto(hosts[SUBPATH] + path.replace("/2018/", "/2018/1999/"))
        assert tab.locator(".bb-guess input[name=q]").input_value() == searched
        assert tab.locator(".bb-guess form").get_attribute("action") == "/blue_book/search/"
    tab.goto(f"{hosts[SUBPATH]}{SUBPATH}2018/5-cyber/")
    expect(tab).to_have_url(f"{hosts[SUBPATH]}/2018/5-cyber/")


def test_a_guess_keeps_the_place_only_where_its_page_has_it(hosts: dict[str, str], tab: Page) -> None:
    for root in hosts.values():
        assert guesses(tab, root, "/2018/cyber/#p99")[0] == "/2018/5-cyber/"
        assert guesses(tab, root, "/abbreviation/#p2")[0] == "/about/abbreviations/"
        assert guesses(tab, root, "/2015/untoc/#p2") == ["/2018/feature-untoc/"]  # there it is another paragraph


def test_a_guess_and_its_search_are_followed_under_a_sub_path(hosts: dict[str, str], tab: Page) -> None:
    guesses(tab, hosts[SUBPATH], "/2018/cyber/#p6")
    tab.locator(".bb-guess li a").first.click()
    tab.wait_for_url("**/blue_book/2018/5-cyber/#p6")
    tab.goto(hosts[SUBPATH] + "/2018/piracy/")
    tab.get_by_role("button", name="Search", exact=True).click()
    tab.wait_for_url("**/blue_book/search/?q=piracy")
    expect(tab.locator("#results a.result").first).to_be_visible()
    tab.go_back()
    tab.fill(".bb-guess input", "piracy Somalia")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/blue_book/search/?q=piracy+Somalia")


def test_at_most_eight_links_lead_on_from_a_lost_address(hosts: dict[str, str], tab: Page) -> None:
    tab.goto(hosts[SUBPATH] + "/x")
    expect(tab.locator(".bb-guess form")).to_be_visible()
    shown = tab.locator("article a:visible")
    assert 0 < shown.count() <= 8
    for link in shown.all():
        assert tab.request.get(link.evaluate("a => a.href")).ok


MARKUP = "<img src=x onerror=alert(1)>"

# A hostile address → what the page shows of it: the words in the search's field.
HOSTILE = {
    "/" + "a-" * 2000: "a " * 39 + "a",
    "/%E0%A4%A/%01": "a",
    f"/{MARKUP}/": "img src x onerror alert 1",
    "/%2e%2e//;&+=?q=1#%": "",
    f"/2018/no-such-page/?{MARKUP}#{MARKUP}": "no such page",
}


def test_a_hostile_address_breaks_nothing_and_is_shown_as_text(hosts: dict[str, str], tab: Page) -> None:
    thrown: list[str] = []
    tab.on("pageerror", lambda error: thrown.append(str(error)))
    tab.on("dialog", lambda dialog: (thrown.append(dialog.message), dialog.dismiss()))
    for address, words in HOSTILE.items():
        tab.goto(hosts[SUBPATH] + address)
        expect(tab.locator(".bb-guess form input")).to_have_value(words)
        assert tab.locator(".bb-guess :is(img, script)").count() == 0
    tab.goto(f"{hosts[SUBPATH]}/2018/5-cyber/#{MARKUP}")
    expect(tab.locator(".bb-lost")).to_contain_text(MARKUP)
    assert tab.locator(".md-content img").count() == 0
    assert thrown == []


SLIPS = {
    "2018/5-cyber/%23p6": "2018/5-cyber/#p6",
    "2018/5-cyber/%2523P6": "2018/5-cyber/#p6",
    "2018/5-cyber).": "2018/5-cyber/",
    "2018/5-cyber/).": "2018/5-cyber/",
    "2018/5-cyber/p6": "2018/5-cyber/#p6",
    "2018/5-CYBER/#P6.": "2018/5-cyber/#p6",
    "2018/5-cyber%EF%BC%83p6": "2018/5-cyber/#p6",
    "2018/5_cyber/#fn7": "2018/5-cyber/#fn-7",
    "data/meetings/%232018-ARF-ministerial-24)": "data/meetings/#2018-arf-ministerial-24",
    "Compare/Africa/#pair-1": "compare/africa/#pair-1",
    "2018/5-cyber/index.html.%3E#p6": "2018/5-cyber/#p6",
}


@pytest.mark.parametrize("slips", few_and_others(SLIPS, 4))
def test_a_lost_address_that_names_a_place_opens_it(hosts: dict[str, str], tab: Page, slips: list[str]) -> None:
    for asked, root in in_turn(slips, hosts):
        tab.goto("about:blank")
        tab.goto(f"{root}/{asked}")
        expect(tab).to_have_url(f"{root}/{SLIPS[asked]}")
        assert tab.locator(".bb-guess").count() == 0


def test_a_lost_address_whose_place_is_not_there_says_so(hosts: dict[str, str], tab: Page) -> None:
    tab.goto(f"{hosts['/']}/2018/5-cyber/%23p99")
    expect(tab.locator(".bb-guess")).to_contain_text(
        "There is no paragraph 99 on the page “2018 (5) Cyber”. The nearest is"
    )
    assert tab.locator(".bb-guess a").first.evaluate("a => a.pathname + a.hash") == "/2018/5-cyber/#p8"


CYBER = "/2018/5-cyber/"
SEA = "/2018/4-oceans-and-seas/"

UNKNOWN = {
    f"{CYBER}#p99": "There is no paragraph 99 on this page. The nearest is paragraph 8.",
    f"{CYBER}#fn-3": "There is no footnote 3 on this page. The nearest is footnote 7.",
    f"{SEA}#fig-12": "There is no figure 12 on this page. The nearest is figure 4.",
    f"{CYBER}#9-z": "There is no place called “9-z” on this page.",
    "/data/meetings/#2018-nothing": "There is no place called “2018-nothing” on this page.",
    f"{CYBER}#%3Cb%3E%E0%A4": "There is no place called “<b>\ufffd” on this page.",
}


@pytest.mark.parametrize("paths", few_and_others(UNKNOWN, 3))
def test_a_link_to_an_unknown_place_opens_its_page_with_a_plain_notice(reader: Readers, paths: list[str]) -> None:
    for path, page in reader().each(paths):
        expect(page.get_by_role("alert"), path).to_contain_text(UNKNOWN[path])
        expect(page.get_by_role("alert"), path).to_be_in_viewport()
        page.evaluate("location.hash = '#p1'" if "data" not in path else "location.hash = ''")
        expect(page.get_by_role("alert"), path).to_have_count(0)
        page.goto("about:blank")  # else the next place of the same page would not be loaded


def test_its_text_begins_where_that_of_other_pages_without_a_menu_does(reader: Readers) -> None:
    page = reader().open("/404.html")
    begins = edges(page, "h1")["left"]
    page.goto(f"{page.url.removesuffix('404.html')}search/")
    assert begins == edges(page, "h1")["left"]
