"""`check` reports what a build or a test of content would: pages, navigation, sources, register, the site's address."""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from pathlib import Path

import pytest

from bluebook.authoring.articles import check_pages
from bluebook.authoring.check import check_drafts, check_project
from bluebook.authoring.navigation_entries import check_navigation
from bluebook.authoring.source_texts import check_sources
from bluebook.collection import Library
from bluebook.content.chapters import read_chapters
from bluebook.content.register import REGISTER, check_complete
from bluebook.content.settings import check_environment
from tests.support.checkout import ROOT, copy_checkout, edit, write
from tests.support.miniature import cases_of

OFFLINE = "about/offline.md"
HEAD = "# Use this site offline"
PAGES = {  # what is written into a page → what is said of it
    "a link to no file": ("[x](nowhere.md)", "the link `nowhere.md` leads to no file"),
    "a picture that is not there": ("![x](../assets/none.svg)", "the link `../assets/none.svg` leads to no file"),
    "a link by reference": ("[x][y]\n\n[y]: nowhere.md", "the link `nowhere.md` leads to no file"),
    "a link from the root": ("[x](/about/)", "the link `/about/` leads to no file"),
    "a link to a folder": ("[x](../2018/)", "the link `../2018/` leads to no file"),
    "a link to no id": ("[x](index.md#zebra)", "the link `index.md#zebra` leads to no place on its page"),
    "a link to no paragraph": ("[x](../2018/5-cyber.md#p99)", "the link `../2018/5-cyber.md#p99` leads to no place"),
    "a link to no id here": ("[x](#zebra)", "the link `#zebra` leads to no place on its page"),
    "an unknown macro": ("{{ meeting() }}", "there is no macro `meeting`; did you mean `meetings`?"),
    "no macro": ("{{ 7*7 }}", "`{{ 7*7 }}` would be read as a template; write `&#123;` for `{`"),
    "a statement": ("{% raw", "`{% raw` would be read as a template"),
    "a comment in code": ("`{# x #}`", "`{# x #}`` would be read as a template"),
    "no words": ("{{ said(x, y) }}", "`said(x, y)` is no call with plain words and numbers; write them out"),
    "too few words": ('{{ said("2018/5-cyber#p1") }}', "cannot be answered (TypeError: missing a required argument: 'words')"),
    "words not printed": ('{{ said("2018/5-cyber#p1", "zebra") }}', "`zebra` is not in `2018/5-cyber#p1`"),
    "no such edition": ('{{ outline("2081") }}', "there is no edition `2081`; did you mean `"),
    "no such whole edition": ("{{ whole_edition(1066) }}", "there is no edition `1066`"),
    "no such record": ('{{ example_record("zebra") }}', "`example_record(\"zebra\")` cannot be answered"),
    "a theme elsewhere": ("{{ theme() }}", "there is no theme `offline`; add it to data/themes.yml"),
}  # fmt: skip
RIGHT = [
    "[x](index.md#coverage) [x](../index.md) [x](../2018/5-cyber.md#p1) [x](../data/who.md#nato) <https://example.org/>",
    "[x](../data/index.md#downloads) [x](../data/dictionary.md#columns) ![x](../assets/icon.svg) [x](#use-this-site-offline)",
    "`{ x }` &#123;{ 7*7 }} {{ who() }} [x](mailto:a@example.org)",
]


def said_of(library: Library, words: str) -> list[str]:
    """What is said of the pages where one of them has more words."""
    text = library.articles[OFFLINE]
    assert text.count(HEAD) == 1
    articles = {**library.articles, OFFLINE: text.replace(HEAD, f"{HEAD}\n\n{words}")}
    return [str(mistake) for mistake in check_pages(ROOT, replace(library, articles=articles))]


@cases_of(PAGES)
def test_what_an_engine_would_object_to_in_a_page_is_reported(case: tuple[str, str], library: Library) -> None:
    words, message = case
    (said,) = said_of(library, words)
    line = library.articles[OFFLINE].partition(HEAD)[0].count("\n") + 3 + ("\n" in words) * 2
    assert message in said and said.startswith((f"docs/{OFFLINE}:{line}: ", "data/editions.yml:1: ")), said


@pytest.mark.parametrize("words", RIGHT)
def test_what_an_engine_takes_is_not_objected_to(words: str, library: Library) -> None:
    assert said_of(library, words) == []


def test_a_page_that_runs_no_macros_calls_none(library: Library) -> None:
    articles = {
        **library.articles,
        "about/accessibility.md": library.articles["about/accessibility.md"] + "\n{{ who() }}\n",
    }
    (mistake,) = check_pages(ROOT, replace(library, articles=articles))
    assert "`who()` is called, but the page runs no macros; write `render_macros: true`" in mistake.message


@pytest.mark.parametrize(
    ("styles", "said"),
    [
        ("[cumpare]", "there is no `cumpare` among the styles of docs/assets/css; did you mean `compare`?"),
        ("[data, x/y]", "there is no `x/y` among the styles of docs/assets/css"),
        ("compare", "`styles` is not a list here; write `[…]`"),
    ],
)
def test_a_page_asks_for_style_sheets_that_are_there(styles: str, said: str, library: Library) -> None:
    file = "compare/expressions.md"
    articles = {**library.articles, file: library.articles[file].replace("styles: [compare]", f"styles: {styles}")}
    (mistake,) = check_pages(ROOT, replace(library, articles=articles))
    assert str(mistake).startswith(f"docs/{file}:6: {said}")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what is read without building: the pages, the sources and the configuration."""
    return copy_checkout(tmp_path, "docs/", "data/", "tests/sources/", "mkdocs.yml")


NAVIGATION = {  # a file, its words, what they become, what is said; no old words: a new file
    "a page that is not named": ("docs/about/new.md", "", "# New\n", "the page `about/new.md` is not in the navigation"),
    "a page named twice": ("mkdocs.yml", "about/changes.md", "about/offline.md", "`about/offline.md` is in the navigation twice, first in line"),
    "no page": ("mkdocs.yml", "about/changes.md", "about/changed.md", "names `about/changed.md`, which is no page; did you mean `about/changes.md`?"),
    "a tab": ("mkdocs.yml", "      - Search", "\t- Search", "the line begins with a tab; indent it with plain spaces"),
    "no YAML": ("mkdocs.yml", "  - Search: search.md", "  - Search: 'search.md", "this is not YAML"),
    "half merged": ("mkdocs.yml", "\nnav:\n", "\n<<<<<<< HEAD\nnav:\n", "`<<<<<<<` marks an unfinished merge"),
}  # fmt: skip


@cases_of(NAVIGATION)
def test_a_navigation_that_an_engine_would_refuse_is_reported(case: tuple[str, str, str, str], project: Path) -> None:
    file, old, new, message = case
    assert list(check_navigation(project)) == []
    edit(project, file, old.strip() if "tab" in message else old, new.strip(" ")) if old else write(project, file, new)
    said = [str(mistake) for mistake in check_navigation(project)]
    assert any(message in one and one.startswith("mkdocs.yml:") for one in said), said


CYBER = "docs/2018/5-cyber.md"
DEPARTURES = {  # a file, its words, what they become, what is said
    "a letter": (CYBER, "are characterized as", "are charakterized as", "departs from tests/sources/bluebook-2018.txt at `charakterized as being`, where that prints `characterized as being`"),
    "a paragraph more": (CYBER, "\n{: #p3 }", "\n{: #p3 }\n\nA zebra.\n{: #p3a }", "`A zebra.` is not in tests/sources/bluebook-2018.txt here; take it out"),
    "the end of a paragraph": (CYBER, "\n{: #p3 }", " A zebra.\n{: #p3 }", "at `A zebra.`, where that prints `the end`"),
    "another source": ("tests/sources/bluebook-2018.txt", "are characterized as", "are charakterized as", "where that prints `charakterized as being`"),
}  # fmt: skip


@cases_of(DEPARTURES)
def test_a_text_that_departs_from_its_source_is_reported(case: tuple[str, str, str, str], project: Path) -> None:
    file, old, new, message = case
    assert list(check_sources(project, read_chapters(project, []))) == []
    edit(project, file, old, new)
    (mistake,) = check_sources(project, read_chapters(project, []))
    assert message in mistake.message and mistake.file == CYBER and mistake.line > 10


def test_a_paragraph_that_is_lost_is_reported_with_its_words(project: Path) -> None:
    text = (project / CYBER).read_text(encoding="utf-8")
    lost = next(block for block in text.split("\n\n") if "{: #p3 }" in block)
    edit(project, CYBER, f"{lost}\n\n", "")
    (mistake,) = check_sources(project, read_chapters(project, []))
    assert f"prints `{lost[:40]}` near here" in mistake.message


def test_a_source_that_is_lost_is_reported(project: Path) -> None:
    (project / "tests/sources/bluebook-2015.txt").unlink()
    (mistake,) = check_sources(project, read_chapters(project, []))
    assert str(mistake).startswith("tests/sources/bluebook-2015.txt:1: the file cannot be read")


def test_a_register_that_is_cut_or_behind_is_reported(library: Library, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    lines = (ROOT / REGISTER).read_text(encoding="utf-8").splitlines(keepends=True)
    assert library.incomplete_register(ROOT) == []
    write(tmp_path, REGISTER, "".join(lines[:300]))
    said = [str(m) for m in check_complete(tmp_path, library.published_addresses, library.redirects)]
    assert any("others are not on the register; run `python -m bluebook register`, or restore" in one for one in said)
    assert any("was never on the register; restore the register's lines" in one for one in said)
    write(tmp_path, REGISTER, "".join(line for line in lines if "/2018/5-cyber/#p3\t" not in line))
    (new,) = check_complete(tmp_path, library.published_addresses, library.redirects)
    assert str(new).startswith(f"{REGISTER}:{len(lines)}: `/2018/5-cyber/#p3` is not on the register; run `python -m")
    write(tmp_path, REGISTER, "".join(lines).replace("#p3\tCyberattacks", "#p3\tZebras"))
    (reworded,) = check_complete(tmp_path, library.published_addresses, library.redirects)
    assert "opened on `Zebras are" in reworded.message and "register --reworded '/2018/5-cyber/#p3'" in reworded.message


@pytest.mark.parametrize(
    "file", ["data/2018/meetings.yml~", "data/names.yml~", "data/2015/#figures.yml#", "data/2018~"]
)
def test_an_editors_copy_in_data_is_reported(file: str, library: Library, project: Path) -> None:
    write(project, file if "." in file else f"{file}/meetings.yml", "- id: x\n")
    (mistake,) = check_drafts(project, library)
    assert str(mistake).startswith(f"{file}:1: `{Path(file).name}` is an editor's copy that the build does not read; ")


@pytest.mark.parametrize(
    ("address", "right"),
    [
        ("https://example.org/", True), ("https://example.org/blue_book", True), ("http://localhost:8000/~a/", True), ("", True),
        ("https://exa mple.org/", False), ("ftp://x/", False), ("javascript:alert(1)", False), ("example.org", False),
        ("https://example.org/?a=b", False), ("https://example.org/#x", False), ("https://u:p@example.org/", False),
        ("https://example.org/%0a", False), ('https://example.org/"', False), ("https:///x", False),
    ],
)  # fmt: skip
def test_the_sites_address_can_be_cited(address: str, right: bool) -> None:
    said = [str(mistake) for mistake in check_environment({"SITE_URL": address})]
    assert (said == []) is right and all("is no address of a site; write one such as `https://" in one for one in said)


def test_all_is_checked_in_about_a_second(library: Library) -> None:
    """Of the processor's time; the first reading is not counted, nor the start of Python."""
    began = time.process_time()
    check_project(ROOT)
    assert time.process_time() - began < 2


def test_what_is_wrong_is_reported_together(project: Path) -> None:
    edit(project, f"docs/{OFFLINE}", HEAD, f"{HEAD}\n\n[x](nowhere.md)")
    edit(project, CYBER, "are characterized as", "are charakterized as")
    shutil.copy(project / f"docs/{OFFLINE}", project / "docs/about/new.md")
    with pytest.raises(Exception, match=r"(?s)departs from.*nowhere\.md.*`about/new\.md` is not in the navigation"):
        check_project(project)
