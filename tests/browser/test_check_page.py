"""The page of the quotation check: findings, keyboard, storage, failures."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect as in_view

from bluebook.collection import Library
from tests.support import every
from tests.support.quotations import CYBER2, check, cite
from tests.support.reader import Readers, withhold


def test_nothing_is_sent_and_the_texts_load_only_when_used(reader: Readers, site: Path) -> None:
    """What is asked for are files of the site, each by its name alone."""
    one = reader()
    page = one.open("/check/")
    assert not [url for url in one.requests if "texts.js" in url]
    asked: list[tuple[str, str]] = []
    page.on("request", lambda request: asked.append((request.method, request.url)))
    check(page, "“a secret sentence of seven invented words”")
    files = {("GET", f"{one.base}/{path.relative_to(site).as_posix()}") for path in site.rglob("*.js")}
    assert set(every(asked)) <= files
    assert [url for _, url in asked if "texts.js" in url]


def test_a_near_finding_shows_the_differing_words(reader: Readers) -> None:
    page = reader().open("/check/")
    check(page, "“Japan is no exception, and has been massively exposed to the many cyber threats” (2018 edition)")
    assert page.inner_text("#findings del >> nth=0") == "massively"
    assert page.inner_text("#findings ins") == "increasingly"
    said = page.inner_text("#findings .bb-finding-differences")
    assert "The draft has “massively”, the text “increasingly”." in said and "The draft adds “many”." in said


@pytest.mark.parametrize(
    ("quoted", "said"),
    [
        ("highly anonymous, advantageous to the defender", ["The draft has “defender”, the text “attacker”."]),
        (
            "are characterized as being highly anonymous, advantageous to any foe",
            ["The draft has “any foe”, the text “the attacker”."],
        ),
        ("Hackers are characterized as being highly anonymous", ["The draft has “Hackers”, the text “Cyberattacks”."]),
        ("able to cross national borders easily indeed", ["The draft adds “indeed”."]),  # the sentence ends before
        ("characterized as being highly anonymous, advantageous … defender", ["The draft adds “defender”."]),
    ],
)
def test_the_first_and_last_words_are_compared_too(reader: Readers, quoted: str, said: list[str]) -> None:
    """A word that is replaced is not called added; what an ellipsis passes over, and another sentence, replace nothing."""
    page = reader().open("/check/")
    assert check(page, f"“{quoted}” (2018 edition)") == ["near"]
    assert page.locator("#findings .bb-finding-differences li").all_inner_texts() == said
    number = len(re.split(r"”, the", said[0])[0].split("“")[1].split())
    words = "1 word differs" if number == 1 else f"{number} words differ"
    in_view(page.locator("#findings .bb-finding-verdict b")).to_have_text(f"Not word for word: {words}")


def test_a_draft_without_quotation_marks_is_checked_whole_when_asked(reader: Readers) -> None:
    """Each paragraph is one quotation; where quotations were found, nothing is offered."""
    page = reader().open("/check/")
    assert check(page, f"{CYBER2}\n\nA paragraph of the writer’s own invention.\n\nToo short.") == []
    page.get_by_role("button", name="Check the whole draft as a quotation").click()
    in_view(page.locator("#findings > li")).to_have_count(2)
    verdicts = page.locator("#findings > li").evaluate_all("all => all.map(one => one.dataset.verdict)")
    assert verdicts == ["exact", "absent"]
    in_view(page.locator("#unchecked")).not_to_contain_text("outside quotation marks")
    in_view(page.locator("#check-whole")).to_be_hidden()
    assert check(page, f"“{CYBER2}”") == ["exact"]
    in_view(page.locator("#check-whole")).to_be_hidden()


@pytest.mark.parametrize(
    ("pasted", "verdicts"),
    [
        (CYBER2, ["exact"]),
        ("  " + CYBER2.replace("Japan is no exception", "Japan is an exception") + "\n", ["near"]),
        (f"{CYBER2} (Diplomatic Bluebook 2018, (5), ¶ 2)", []),  # a draft that names a source
        (f"{CYBER2} It is “serious”.", []),
        (f"{CYBER2}\n\n{CYBER2}", []),
        ("No four words", []),
    ],
)
def test_a_bare_paragraph_is_checked_at_once(reader: Readers, pasted: str, verdicts: list[str]) -> None:
    """Whoever pastes a sentence asks whether these are its words."""
    page = reader().open("/check/")
    assert check(page, pasted) == verdicts
    summary = page.locator("#check-summary")
    offer = page.get_by_role("button", name="Check the whole draft as a quotation")
    in_view(offer).to_be_visible(visible=not verdicts)
    if verdicts:
        in_view(summary).to_contain_text("Your text has no quotation marks and was checked as quoted. 1 quotation: ")
    else:
        in_view(summary).to_contain_text("No quotation of four words or more")


def test_a_bare_paragraph_that_is_nowhere_is_said_to_be_and_accused_of_nothing(reader: Readers) -> None:
    """It may be the writer's own; the nearest passage is one button away."""
    page = reader().open("/check/")
    assert check(page, "A paragraph of the writer’s own invention") == []
    in_view(page.locator("#check-summary")).to_contain_text("Looked for as a quotation, it was not found.")
    page.get_by_role("button", name="Check the whole draft as a quotation").click()
    in_view(page.locator("#findings > li[data-verdict=absent]")).to_be_visible()


def test_a_single_finding_is_not_listed_twice(reader: Readers) -> None:
    page = reader().open("/check/")
    wrong = "“words that are in no edition”"
    assert check(page, wrong) == ["absent"]
    in_view(page.locator("#check-problems")).to_be_hidden()
    assert check(page, f"{wrong} and “{CYBER2}”") == ["absent", "exact"]
    in_view(page.locator("#problems > li")).to_have_count(1)
    page.get_by_label("Show problems only").check()
    assert check(page, f"“{CYBER2}”") == ["exact"]
    in_view(page.locator("#findings > li")).to_be_visible()


@pytest.mark.parametrize("width", [1400, 390])
def test_the_button_that_checks_is_in_sight_below_the_draft(reader: Readers, width: int) -> None:
    page = reader(width).open("/check/")
    in_view(page.locator("button[name=check]")).to_be_in_viewport(ratio=1)
    below = page.locator("textarea + .bb-check-go button[name=check]")
    in_view(below).to_have_count(1)


def test_each_finding_has_the_right_footnote_ready_to_copy(reader: Readers, library: Library) -> None:
    one = reader()
    one.allow_clipboard()
    page = one.open("/check/")
    check(page, f"“{CYBER2}” (Diplomatic Bluebook 2015, (1), ¶ 1)")
    page.click("#findings .bb-copy")
    page.wait_for_selector("#check-state:text('Footnote copied')")
    expected = cite(library, library.chapters.blocks["2018/5-cyber#p2"])
    assert page.evaluate("navigator.clipboard.readText()") == expected


def test_a_refused_clipboard_leaves_the_footnote_selected(reader: Readers, library: Library) -> None:
    page = reader().open("/check/")
    page.evaluate(
        "() => { document.execCommand = () => false; navigator.clipboard.writeText = () => Promise.reject(); }"
    )
    check(page, f"“{CYBER2}”")
    page.click("#findings .bb-copy")
    page.wait_for_selector("#check-state:text('by hand')")
    expected = cite(library, library.chapters.blocks["2018/5-cyber#p2"])
    assert page.evaluate("getSelection().toString()") == expected


def test_the_page_says_what_it_did_not_check(reader: Readers) -> None:
    page = reader().open("/check/")
    check(page, "“WannaCry” and “never closed\n\nDiplomatic Bluebook 2013 says “words that are in no edition”")
    said = page.inner_text("#unchecked")
    assert "1 quotation of fewer than four words: “WannaCry”" in said
    assert "1 unmatched quotation mark: “never closed”" in said
    assert "The Bluebook of 2013" in said
    assert check(page, "no “quotation” at all") == []
    assert "No quotation of four words or more" in page.inner_text("#check-summary")


def test_the_check_is_used_by_keyboard_and_announced(reader: Readers) -> None:
    page = reader(width=390, scheme="dark").open("/check/")
    page.get_by_label("Your draft").focus()
    page.keyboard.insert_text(f"“{CYBER2}”")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#check-heading:focus")
    in_view(page.locator("#check-heading")).to_be_in_viewport(ratio=1)
    in_view(page.locator("#findings > li").first).to_be_in_viewport(ratio=1)
    assert page.inner_text("[role=status]#check-state") == "1 quotation read."
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")


def test_without_scripts_the_page_says_what_it_needs(library: Library, reader: Readers) -> None:
    page = reader(scripts=False).open("/check/")
    for field in every(page.locator("article textarea").all()):
        in_view(field).to_be_hidden()
    assert "needs JavaScript" in page.inner_text("article")
    page.click(".bb-check-needs a >> nth=-1")
    assert page.url.endswith(f"/{max(library.chapters.editions)}/print/")


# What is shown after some seconds is shown now.
AFTER_A_WHILE = "document.getAnimations().forEach((animation) => animation.finish())"


def test_a_check_whose_script_cannot_be_had_says_so(reader: Readers) -> None:
    """The page showed neither a form nor a word. Where scripts are off, or all is well, this is not said."""
    late = "The check could not start"
    one = reader()
    withheld = withhold(one.context, r"/assets/js/check/page\.[0-9a-f]*\.?js")
    page = one.open("/check/")
    page.evaluate(AFTER_A_WHILE)
    in_view(page.locator(".bb-check-late")).to_be_visible()
    assert withheld and late in page.inner_text("article")
    page.click(".bb-check-late a >> nth=0")
    assert page.url.endswith("/2015/print/")
    assert one.complaints == ["Failed to load resource: net::ERR_FAILED"]  # the script's own
    one.complaints.clear()
    for scripts in (True, False):
        page = reader(scripts=scripts).open("/check/")
        page.evaluate(AFTER_A_WHILE)
        assert late not in page.inner_text("article")


def test_a_second_check_replaces_the_first(reader: Readers) -> None:
    page = reader().open("/check/")
    assert len(check(page, f"“{CYBER2}” “{CYBER2}”")) == 2
    assert len(check(page, f"“{CYBER2}”")) == 1


@pytest.mark.parametrize("where", ["server", "folder"])
def test_draft_and_findings_survive_a_link_and_a_reload(where: str, reader: Readers, site: Path) -> None:
    """From the folder browsers keep no page: the draft was gone. It stays in the tab, and Clear removes it."""
    one = reader() if where == "server" else reader(base=site.as_uri())
    page = one.open("/check/" + ("" if where == "server" else "index.html"))
    draft = f"“{CYBER2}” and “no such words stand here at all”"
    assert check(page, draft) == ["exact", "absent"]
    page.click("#findings a >> nth=0")
    page.wait_for_url("**/2018/5-cyber/**")
    for leave in (page.go_back, page.reload):
        leave()
        in_view(page.locator("#findings [data-verdict]")).to_have_count(2)
        assert page.input_value("textarea[name=draft]") == draft
    page.click("button[name=clear]")
    assert page.evaluate("sessionStorage.length") == 0 and page.input_value("textarea[name=draft]") == ""
    page.reload()
    assert page.input_value("textarea[name=draft]") == "" and not page.is_visible("#check-results")


def test_refused_or_full_storage_breaks_nothing(reader: Readers) -> None:
    page = reader().open("/check/")
    refuse = "() => { throw new DOMException('full', 'QuotaExceededError'); }"
    page.evaluate(f"() => {{ Storage.prototype.setItem = Storage.prototype.removeItem = {refuse}; }}")
    assert check(page, f"“{CYBER2}”") == ["exact"]


def test_an_error_or_a_missing_feature_is_said_and_the_draft_is_kept(reader: Readers) -> None:
    """A browser without a feature left “Checking …” for ever."""
    page = reader().open("/check/")
    check(page, f"“{CYBER2}”")
    page.evaluate("() => { String.prototype.matchAll = () => { throw new TypeError('not known'); }; }")
    page.click("button[name=check]")
    in_view(page.locator("#check-state")).to_contain_text("Nothing is lost: your draft is still here.")
    assert CYBER2 in page.input_value("textarea[name=draft]")
    page.evaluate("() => { bluebook.quotations = null; }")
    page.click("button[name=check]")
    in_view(page.locator("#check-state")).to_contain_text("This browser lacks a feature that the check needs")
