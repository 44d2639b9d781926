"""What the check's page says of a draft is true of what the check loads."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import Location
from bluebook.content.size import WHOLE_CHECK_WORDS
from bluebook.export.quotation_index import text_files
from bluebook.render.check_page import draft_privacy
from bluebook.render.view import View


def of_words(library: Library, words: int) -> Library:
    """A collection of one page, with so many words."""
    chapters = library.chapters
    page = next(iter(chapters.pages.values()))
    title = replace(page.title, text="word " * words)
    return replace(
        library,
        chapters=replace(chapters, blocks={title.address: title}, pages={page.address: replace(page, blocks=(title,))}),
    )


def test_a_page_says_that_passages_are_asked_for_where_they_are(library: Library) -> None:
    for words in (WHOLE_CHECK_WORDS, WHOLE_CHECK_WORDS + 1):
        grown = of_words(library, words)
        said = draft_privacy(View(grown, Location("check", "check.md")))
        asks = any(name.startswith("pages/") for name in text_files(grown.chapters, "", WHOLE_CHECK_WORDS))
        assert said.startswith("Your draft stays in your browser")
        assert ("could record" in said) is asks is (words > WHOLE_CHECK_WORDS)


def test_a_page_says_that_the_check_works_offline_only_where_the_zip_is_offered(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in (WHOLE_CHECK_WORDS, WHOLE_CHECK_WORDS + 1):
        view = View(of_words(library, words), Location("check", "check.md"))
        assert "offline" not in draft_privacy(view)
        with monkeypatch.context() as made:
            made.setenv("BLUEBOOK_MADE", "bundle")
            assert draft_privacy(view).endswith("works offline, from the ZIP file of the site")
