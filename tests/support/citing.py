"""What tests of citations share: a menu in use, what a program gets that pastes."""

from __future__ import annotations

from playwright.sync_api import Page

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from bluebook.content.citations import CitedPlace, cited_place


def address(path: str, id: str) -> str:
    """The public address of a place."""
    return f"{PREVIEW}{path.lstrip('/')}#{id}"


def thing(library: Library, block: str) -> CitedPlace:
    """What a citation of a block names."""
    found = library.chapters.blocks[block]
    page = library.chapters.pages[f"{found.edition}/{found.page}"]
    return cited_place(library.chapters.editions[found.edition], page, found)


def pasted(page: Page) -> dict[str, str]:
    """What a program gets that pastes: type → text."""
    page.evaluate("""() => {
        const area = document.body.appendChild(document.createElement("textarea"));
        area.id = "paste-here";
        area.addEventListener("paste", (event) => {
            window.pasted = Object.fromEntries(Array.from(event.clipboardData.types, (t) => [t, event.clipboardData.getData(t)]));
        });
        area.focus();
    }""")
    page.keyboard.press("Control+v")
    page.wait_for_function("window.pasted")
    found: dict[str, str] = page.evaluate("window.pasted")
    page.evaluate("() => { delete window.pasted; document.getElementById('paste-here').remove(); }")
    return found


def load_citing(page: Page) -> Page:
    """A page whose scripts for citing are there, as they are once a reader has used one."""
    page.evaluate("bluebook.citing.load()")
    return page


def choose(page: Page, id: str, action: str, style: str = "") -> None:
    """Open the menu of a place and use it."""
    closed = page.locator(f"details:not([open]):has([id='{id}']) > summary")
    if closed.count():
        closed.click()
    page.locator(f"[id='{id}']").locator(".bb-number, .bb-anchor, .bb-row-link").first.click()
    if style:
        page.get_by_label("Style").select_option(style)
    page.get_by_role("dialog").get_by_role("button", name=action, exact=True).click()


CYBER = "/2018/5-cyber/"
SEA = "/2018/4-oceans-and-seas/"
