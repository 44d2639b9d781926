"""The site read aloud by Guidepup's virtual screen reader: a chapter is the chapter and little else, and every other page
says what each of its links and buttons does."""

from __future__ import annotations

import base64
import re
from collections import Counter
from collections.abc import Iterator, Sequence

import pytest
from playwright.sync_api import Browser, Page

from bluebook.collection import Library
from bluebook.content.chapters import Page as Chapter
from bluebook.render.markdown_extension import MISSING
from tests.support import every
from tests.support.checkout import ROOT
from tests.support.reader import run_together
from tests.support.server import Server

SCRIPT = ROOT / "tests/peers/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js"
READ_ALOUD = """async ([script, selector]) => {
    const { virtual } = await import("data:text/javascript;base64," + script);
    await virtual.start({ container: document.querySelector(selector) });
    const first = await virtual.lastSpokenPhrase(), spoken = [first];
    for (;;) {
        await virtual.next();
        const phrase = await virtual.lastSpokenPhrase();
        if (phrase === first) break;
        spoken.push(phrase);
        if (spoken.length > 30000) break;
    }
    await virtual.stop();
    return spoken;
}"""
ROLES = "paragraph|superscript|figure|caption|list|listitem.*|note, Footnote .*|doc-noteref, Footnote .*"
ROLE = re.compile(f"(?:end of )?(?:{ROLES})|end of link, .*")
WORDS = re.compile(r"(?:end of )?heading, (.*), level \d|button, (.*?), .*, not expanded|(?:link, )?(.*)")
PARAGRAPH = re.compile(r"link, Paragraph (\w+)")
MARKER = re.compile(r"link, .*? (?:from|as) paragraph (\w+)(?:, has popup dialog|, \d{4} edition, .*)?")
HANDLE = re.compile(r"link, (?:Link to this heading: .*|Cite footnote \d+|Figure \d+|\d+, back to the text)")
BOXED = re.compile(r"(?:link, )?(?:Column|Feature): .*")  # the link to a boxed text where it stood
KINDS = ["/", "/2018/", "/data/", "/data/meetings/", "/data/who/", "/data/charts/", "/compare/", "/compare/piracy/",
         "/compare/series/", "/compare/expressions/", "/search/", "/check/", "/about/", "/about/how-to-cite/"]  # fmt: skip


@pytest.fixture(scope="module", params=[1400, 390])
def listener(browser: Browser, server: Server, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A tab in which the screen reader may run, which the site's own policy would refuse."""
    context = browser.new_context(
        base_url=server.url, viewport={"width": request.param, "height": 900}, bypass_csp=True
    )
    yield context.new_page()
    context.close()


def read_aloud(tab: Page, path: str, selector: str = "article") -> list[str]:
    """What is said of a page from its beginning to its end, phrase by phrase."""
    tab.goto(path)
    script = base64.b64encode(SCRIPT.read_bytes()).decode()
    return list(tab.evaluate(READ_ALOUD, [script, selector]))


def chapter_only(spoken: Sequence[str], chapter: Chapter) -> list[str]:
    """The phrases from the first to the last paragraph."""
    numbers = [b.id.removeprefix("p") for b in chapter.blocks if b.kind == "paragraph"]
    last = spoken.index(f"link, Paragraph {numbers[-1]}")
    return list(spoken[spoken.index(f"link, Paragraph {numbers[0]}") : spoken.index("end of paragraph", last)])


def test_a_chapter_is_read_from_its_first_to_its_last_paragraph_and_nothing_else(
    library: Library, listener: Page
) -> None:
    for chapter in library.chapters.pages.values():
        spoken = chapter_only(read_aloud(listener, f"/{chapter.address}/"), chapter)
        text = run_together("".join([*(b.printed for b in chapter.blocks), *MISSING.values()]))
        ours = [s for s in spoken if PARAGRAPH.fullmatch(s) or MARKER.fullmatch(s) or HANDLE.fullmatch(s)]
        text += "".join(
            run_together(re.sub(r"link, |,? (?:from|on the) .*", "", s)) for s in ours if MARKER.fullmatch(s)
        )
        for phrase in every(spoken, 5):
            words = next(part for part in WORDS.fullmatch(phrase).groups() if part is not None)  # type: ignore[union-attr]
            known = phrase in ours or ROLE.fullmatch(phrase) or BOXED.fullmatch(phrase)
            assert known or run_together(words) in text, (chapter.address, phrase)
        assert [p for p, n in Counter(ours).items() if n > 1] == [], "a name that two links share"


def test_each_paragraph_has_its_number_and_at_most_one_marker(library: Library, listener: Page) -> None:
    for chapter in library.chapters.pages.values():
        spoken = chapter_only(read_aloud(listener, f"/{chapter.address}/"), chapter)
        numbers = [match[1] for s in spoken if (match := PARAGRAPH.fullmatch(s))]
        assert numbers == [b.id.removeprefix("p") for b in chapter.blocks if b.kind == "paragraph"]
        markers = Counter(match[1] for s in spoken if (match := MARKER.fullmatch(s)))
        others = len(library.chapters.editions) - 1  # a marker has two links for each at most, and one for the facts
        assert max(markers.values(), default=0) <= 2 * others + 1, chapter.address


@pytest.mark.parametrize("path", KINDS)
def test_every_link_and_button_has_a_name(listener: Page, path: str) -> None:
    spoken = read_aloud(listener, path, "main")
    stops = [s for s in spoken if re.match(r"(link|button|checkbox|searchbox|textbox|combobox)\b", s)]
    assert [s for s in every(stops, 5) if "," not in s] == [], path
    assert "heading" in " ".join(spoken)
