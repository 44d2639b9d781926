"""What an editor does with the findings of the quotation check: problems first, the draft with its marks, the report."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page
from playwright.sync_api import expect as in_view

from bluebook.collection import Library
from bluebook.content.changes import version
from bluebook.content.edition_words import and_list
from tests.support.citing import pasted
from tests.support.quotations import CYBER2, check, cite
from tests.support.reader import Reader, Readers

NEAR = "Japan is no exception, and has been massively exposed to the many cyber threats"
LIKE = "critical infrastructure becomes a target of cyber attacks, which grow more serious each day"
INVENTED = "zeppelins and marzipan are the walrus of trombones"
DRAFT = f"""First “{CYBER2}” (Diplomatic Bluebook 2018, (5), ¶ 2).

Then “{NEAR}” (2018 edition), and “{CYBER2}” (Diplomatic Bluebook 2015, (1), ¶ 1).

“{CYBER2}” (Diplomatic Bluebook 2018, (5), ¶ 3).

“{LIKE}” (2018 edition). “{INVENTED}” (2018 edition).

“the words of another book altogether” (Defense of Japan 2017, p. 4).

See Diplomatic Bluebook 2018, (5), ¶ 99."""
VERDICTS = ["exact", "near", "other-edition", "wrong-place", "absent", "absent", "cannot-check"]
WORDS = {
    "exact": "Found",
    "near": "Not word for word: 2 words differ",
    "other-edition": "In another edition",
    "wrong-place": "Wrong reference",
    "absent": "Not found",
    "cannot-check": "Cannot check",
}


@pytest.fixture
def one(reader: Readers) -> Reader:
    """A reader who may paste."""
    return reader().allow_clipboard()


@pytest.fixture
def page(one: Reader) -> Page:
    """The page with the findings of the draft, in its order."""
    page = one.open("/check/")
    assert check(page, DRAFT) == VERDICTS
    return page


def attributes(page: Page, selector: str, name: str) -> list[str]:
    """An attribute of each element."""
    return page.eval_on_selector_all(selector, "(all, name) => all.map(one => one.getAttribute(name))", name)


def test_an_omission_without_an_ellipsis_is_no_small_difference(one: Reader, library: Library) -> None:
    words = library.chapters.blocks["2018/5-cyber#p2"].text.split()
    quoted = [*words[:14], *words[20:34]]
    page = one.open("/check/")
    assert check(page, f"“{' '.join(quoted)}” (Diplomatic Bluebook 2018, (5), ¶ 2).") == ["near"]
    verdict = page.locator("#findings .bb-finding-verdict")
    in_view(verdict).to_contain_text("Words left out")
    in_view(verdict).to_contain_text("leaves out 6 words without an ellipsis")


def test_a_check_of_nothing_asks_for_a_draft(one: Reader) -> None:
    page = one.open("/check/")
    page.get_by_role("button", name="Check", exact=False).first.click()
    in_view(page.locator("#check-state")).to_have_text("Paste a draft first.")
    in_view(page.locator("#check-results")).to_be_hidden()


def test_each_finding_has_its_number_and_a_plain_verdict(page: Page) -> None:
    said = page.locator("#findings .bb-finding-verdict").all_inner_texts()
    assert [re.match(r"(\d+\. .*?) –", line)[1] for line in said] == [  # type: ignore[index]
        f"{number}. {WORDS[verdict]}" for number, verdict in enumerate(VERDICTS, 1)
    ]
    assert page.inner_text("#check-summary").startswith("7 quotations: 1 found, 1 with differences, ")


def test_problems_come_first_and_lead_to_their_findings(page: Page) -> None:
    """In the order of the draft, by the findings' numbers; then the footnotes that lead nowhere."""
    assert attributes(page, "#problems > li", "data-problem") == [*VERDICTS[1:], "unknown"]
    links = page.locator("#problems a")
    assert links.first.inner_text() == f"2. Not word for word: 2 words differ – {NEAR}"
    assert links.last.inner_text().startswith("Reference: there is no such paragraph on this site – ")
    for at, place in ((2, "finding-4"), (6, "footnote-4")):
        links.nth(at).focus()
        page.keyboard.press("Enter")
        in_view(page.locator(f"#{place}")).to_be_focused()
        in_view(page.locator(f"#{place}")).to_be_in_viewport()
    assert "#" not in page.url


def test_a_draft_without_problems_has_no_list_of_them(page: Page) -> None:
    page.check("#check-only")
    assert check(page, f"“{CYBER2}” (2018 edition)") == ["exact"]
    in_view(page.locator("#check-problems")).to_be_hidden()
    in_view(page.locator("#findings > li")).to_be_visible()  # although problems alone were asked for before


def test_what_was_found_can_be_left_out(page: Page) -> None:
    page.get_by_label("Show problems only").check()
    in_view(page.locator("#findings > li:visible")).to_have_count(6)
    in_view(page.locator("#footnotes > li:visible")).to_have_count(1)
    in_view(page.locator("#findings [data-verdict]")).to_have_count(7)
    page.locator("#mark-1 a").click()  # its finding is left out
    in_view(page.locator("#finding-1")).to_be_visible()
    in_view(page.locator("#finding-1")).to_be_focused()
    assert not page.is_checked("#check-only")


def test_the_draft_is_shown_with_its_quotations_marked(page: Page) -> None:
    """Each mark leads to its finding, and back."""
    assert attributes(page, "#marked mark", "data-mark") == VERDICTS
    assert page.locator("#marked mark bdi").nth(1).text_content() == f"“{NEAR}”"
    page.eval_on_selector_all("#marked mark a", "all => all.forEach(one => one.after(one.textContent))")
    shown = re.sub(
        r" (\d) [A-Z][a-z ]+?(: \d [a-z ]+?)?\1 [A-Z][a-z ]+(: \d [a-z ]+)?", "", page.text_content("#marked") or ""
    )
    assert "".join(shown.split()) == "".join(DRAFT.split())
    page.locator("#mark-5 a").click()
    in_view(page.locator("#finding-5")).to_be_focused()
    page.locator("#finding-5 .bb-finding-back").click()
    in_view(page.locator("#mark-5")).to_be_focused()
    in_view(page.locator("#mark-5")).to_be_in_viewport()


def test_a_finding_opens_the_folded_draft(page: Page) -> None:
    page.click("#check-draft-heading")
    in_view(page.locator("#marked")).to_be_hidden()
    page.locator("#finding-2 .bb-finding-back").click()
    in_view(page.locator("#mark-2")).to_be_focused()


def test_of_a_very_long_draft_only_what_is_around_the_quotations_is_shown(reader: Readers) -> None:
    page = reader().open("/check/")
    words = "filling words " * 12_000
    assert check(page, f"{words} “{CYBER2}” (2018 edition) {words}") == ["exact"]
    shown = page.text_content("#marked") or ""
    assert len(shown) < 2500 and CYBER2 in shown and "letters …]" in shown


def test_where_nothing_is_found_the_nearest_passage_is_shown(page: Page) -> None:
    near = page.locator("#finding-5 .bb-finding-nearest")
    assert re.search(r"with \d+ of the \d+ words", near.inner_text())
    assert "critical infrastructure has become the target of attacks" in near.inner_text()
    in_view(near.get_by_role("link", name="Open 2018 (5), ¶ 1")).to_be_visible()
    in_view(page.locator("#finding-6 .bb-finding-nearest")).to_have_count(0)  # no passage is near that


def test_the_words_of_what_is_nowhere_can_be_searched_for(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    button = page.get_by_role("button", name="Search for its words")
    in_view(button).to_have_count(1)  # the other one that is not found has a nearest passage
    button.click()
    in_view(page.locator("dialog input[name=q]")).to_have_value(INVENTED)
    in_view(page.locator("dialog .bb-search-status")).to_contain_text(INVENTED)
    assert not [url for url in asked if "zeppelins" in url] and "zeppelins" not in page.url
    page.keyboard.press("Escape")
    in_view(button).to_be_focused()


def test_the_report_is_copied_problems_first(page: Page, library: Library) -> None:
    page.click("button[name=copy-report]")
    in_view(page.locator("#check-state")).to_contain_text("Report copied")
    forms = pasted(page)
    plain = forms["text/plain"]
    assert f"(version of text and data: {version(library.changes)})" in plain
    assert (
        f"against the security chapters of the Diplomatic Bluebook {and_list(list(library.chapters.editions))}" in plain
    )
    problems, found = plain.index("Problems (6 entries)"), plain.index("Found (1 entry)")
    assert (
        problems
        < plain.index("2. Not word for word: 2 words differ")
        < plain.index("Footnotes to check (1 entry)")
        < found
    )
    assert "The draft has “massively”, the text “increasingly”." in plain
    assert "Nearest passage: “" in plain
    assert f"Source: {cite(library, library.chapters.blocks['2018/5-cyber#p2'])}" in plain[found:]
    assert "<h2>Problems</h2>" in forms["text/html"] and "<b>2. Not word for word: 2 words differ" in forms["text/html"]


def test_the_report_has_what_is_shown(page: Page) -> None:
    page.check("#check-only")
    page.click("button[name=copy-report]")
    in_view(page.locator("#check-state")).to_contain_text("Report copied")
    plain = pasted(page)["text/plain"]
    assert "Problems (6 entries)" in plain and "Found (" not in plain


def test_a_report_shows_the_drafts_markup_as_text(one: Reader) -> None:
    page = one.open("/check/")
    check(page, "“<img src=x onerror=alert(1)> four words more” (2018 edition)")
    page.click("button[name=copy-report]")
    in_view(page.locator("#check-state")).to_contain_text("Report copied")
    assert "&lt;img src=x" in pasted(page)["text/html"]
    assert page.locator("#marked img, #problems img").count() == 0


def test_a_refused_clipboard_is_told(page: Page) -> None:
    page.evaluate(
        "() => { document.execCommand = () => false; navigator.clipboard.writeText = () => Promise.reject(); }"
    )
    page.click("button[name=copy-report]")
    in_view(page.locator("#check-state")).to_contain_text("Use “Print report” instead.")


def test_the_report_is_printed_without_form_and_explanations(page: Page) -> None:
    page.evaluate("() => { window.print = () => { window.printed = true; }; }")
    page.click("button[name=print-report]")
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    for gone in ("#check", "#verdicts", "#not-checked", "button[name=copy-report]", "#findings .bb-copy"):
        in_view(page.locator(gone).first).to_be_hidden()
    for kept in ("#check-summary", "#problems", "#finding-1", "#footnotes", "#marked", "#unchecked"):
        in_view(page.locator(kept)).to_be_visible()
