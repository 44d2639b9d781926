"""Every button that copies, where browsers have no other way than the old command: over plain http."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.conftest import Reader

Readers = Callable[..., Reader]


def pasted(page: Page) -> dict[str, str]:
    """What a program gets that pastes: type → text."""
    page.evaluate("""() => {
        const area = document.body.appendChild(document.createElement("textarea"));
        area.addEventListener("paste", ({ clipboardData }) => {
            window.pasted = Object.fromEntries(Array.from(clipboardData.types, (t) => [t, clipboardData.getData(t)]));
            area.remove();
        });
        area.focus();
    }""")
    page.keyboard.press("Control+v")
    page.wait_for_function("window.pasted")
    found: dict[str, str] = page.evaluate("window.pasted")
    page.evaluate("delete window.pasted")
    return found


def test_over_plain_http_every_button_copies(reader: Readers) -> None:
    """A host that is neither https nor the reader's own machine has no clipboard interface."""
    probe = reader()
    one = reader(base=probe.base.replace("127.0.0.1", "0.0.0.0"))
    page = one.open("/2018/5-cyber/")
    assert not page.evaluate("isSecureContext || 'clipboard' in navigator")
    page.click("#p6 > .bb-number")
    page.get_by_role("button", name="Copy link", exact=True).click()
    assert pasted(page)["text/plain"].endswith("/2018/5-cyber/#p6")
    page.goto(f"{one.base}/data/meetings/?edition=2015")
    page.get_by_role("button", name="Copy table").click()
    expect(page.locator(".bb-told")).to_contain_text("Copied")
    assert "<table" in pasted(page)["text/html"]
    page.goto(f"{one.base}/check/")
    page.fill(
        "textarea[name=draft]", "“Japan is no exception, and has been increasingly exposed to the cyber threats.”"
    )
    page.click("button[name=check]")
    page.click("#findings .bb-copy >> nth=0")
    expect(page.locator("#findings .bb-copy >> nth=0")).to_have_text("Footnote copied")
    assert "Diplomatic Bluebook 2018" in pasted(page)["text/plain"]
    one.complaints.clear()  # the browser's own word that some headers ask for https
