"""Pages of each kind with what they can open open, as a reader leaves them for axe-core to look at.

Long tables are filtered as a reader would, since their rows are alike.
"""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.support import every

DRAFT = """“the threat of cyber attacks is becoming one of the major challenges” (Diplomatic Bluebook 2018, p. 3)

“words that stand in neither of the two editions” (2015). And “Japan is no exception, and was exposed to threats”."""


def as_it_is(page: Page) -> None:
    """Nothing to open."""


def folds(page: Page) -> None:
    """The first folds of the article that a reader sees, opened."""
    for fold in every(page.locator("article details:visible").all()[:12]):
        fold.evaluate("fold => { fold.open = true; }")


def notice(page: Page) -> None:
    """What is said where an address names no place of the page."""
    expect(page.get_by_role("alert")).to_be_visible()


def name(page: Page) -> None:
    """The name that the address opens."""
    expect(page.locator("#australia .bb-forms")).to_be_visible()


def nothing_found(page: Page) -> None:
    """What is said where no passage answers."""
    expect(page.locator(".bb-search-status")).to_contain_text("Nothing found")


def guess(page: Page) -> None:
    """What a lost address is offered."""
    expect(page.locator(".bb-guess form")).to_be_visible()


def citing_menu(page: Page) -> None:
    """The folds and the menu at a number opened."""
    folds(page)
    page.locator("#p6 > .bb-number").click()
    expect(page.get_by_role("dialog", name="Cite paragraph 6")).to_be_visible()


def statement_menu(page: Page) -> None:
    """The menu of a statement of what changed; the list of themes beside it is longer than the window."""
    page.locator(".bb-statement-link").nth(1).click()
    expect(page.get_by_role("dialog", name="Cite this statement")).to_be_visible()


def counterparts(page: Page) -> None:
    """The list that a marker opens, longer than the window."""
    page.get_by_role("link", name="2 more").click()
    expect(page.get_by_role("dialog", name="On the same subject")).to_be_visible()


def far_down(page: Page) -> None:
    """A paragraph near the end, with the contents of the page where they then are."""
    expect(page.locator("#p15")).to_be_in_viewport()


def citing_by_hand(page: Page) -> None:
    """The menu of a record, where the browser has refused to copy."""
    page.evaluate(
        "() => { document.execCommand = () => false; navigator.clipboard.writeText = () => Promise.reject(); }"
    )
    page.locator(".bb-record:visible .bb-row-link").first.click()
    page.get_by_role("button", name="Copy footnote").click()
    expect(page.locator("label.bb-by-hand")).to_be_visible()


def footnote(page: Page) -> None:
    """A footnote shown beside its call."""
    page.locator(".bb-call a").first.focus()
    expect(page.locator(".bb-note-popup")).to_be_visible()


def selection(page: Page) -> None:
    """Words selected, and their menu opened."""
    page.evaluate("getSelection().selectAllChildren(document.getElementById('p2'))")
    page.get_by_role("button", name="Cite selection").click()
    expect(page.get_by_role("dialog", name="Cite the selected words")).to_be_visible()


def search_box(page: Page) -> None:
    """The box of every page opened, with results."""
    page.keyboard.press("/")
    page.keyboard.type("when was the Vietnam dialogue")
    expect(page.locator("dialog a.result").first).to_be_visible()


def results(page: Page) -> None:
    """The results of the search page."""
    expect(page.locator("#results a.result").first).to_be_visible()


def findings(page: Page) -> None:
    """A draft checked: words that are in the text, that differ, that are absent."""
    page.fill("textarea[name=draft]", DRAFT)
    page.click("button[name=check]")
    expect(page.locator("#findings [data-verdict]")).to_have_count(3)


def briefing(page: Page) -> None:
    """A list with places, one of them gone and one whose text has changed, and a message to read."""
    items = ["2018/5-cyber#p6", "2018/5-cyber#p99", {"address": "2018/5-cyber#p2", "words": "Other words."}]
    page.evaluate("items => localStorage.setItem('bluebook.briefing', JSON.stringify({version: 1, items}))", items)
    page.reload()
    expect(page.locator("#collection [data-address]")).to_have_count(3)
    page.locator("[data-action=remove]").first.click()


Opener = Callable[[Page], None]
# One page of each kind, and everything that opens on it.
OF_EACH_KIND: list[tuple[str, Opener]] = [
    ("/", as_it_is),
    ("/2018/", as_it_is),
    ("/2018/5-cyber/", citing_menu),
    ("/2018/5-cyber/", footnote),
    ("/2018/6-outer-space/", selection),
    ("/2018/6-outer-space/", search_box),
    ("/2018/6-outer-space/#p99", notice),
    ("/2018/1-regional-security/", counterparts),
    ("/2018/3-security-threats/#p15", far_down),
    ("/2015/column-balkan-region/", folds),
    ("/compare/", as_it_is),
    ("/compare/piracy/", folds),
    ("/compare/cyber/", statement_menu),
    ("/data/", as_it_is),
    ("/data/figures/", as_it_is),
    ("/data/meetings/?edition=2018&who=asean&sort=date", folds),
    ("/data/contributions/?edition=2015&kind=equipment", citing_by_hand),
    ("/search/", as_it_is),
    ("/search/?q=how+much+South+Korea+pirracy+fund", results),
    ("/search/?q=blockchain", nothing_found),
    ("/check/", findings),
    ("/briefing/", as_it_is),
    ("/briefing/", briefing),
    ("/about/how-to-cite/", as_it_is),
    ("/404.html", guess),
]
# The longest pages, and more tables as they are filtered. `make peers` looks at every page, as it is and whole.
MORE: list[tuple[str, Opener]] = [
    ("/data/who/#australia", name),
    ("/data/charts/", folds),
    ("/data/contributions/?edition=2018&kind=personnel&sort=amount", folds),
    ("/data/missions/?edition=2018&who=united-nations&sort=-date", folds),
]


def named(states: list[tuple[str, Opener]]) -> list[str]:
    """The names of states, for a test's ids."""
    return [f"{path} {opened.__name__}" for path, opened in states]
