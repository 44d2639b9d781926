"""CONTRIBUTING's recipe for a new edition, followed on a made-up text that numbers its parts in ways of its own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import html5lib
import pytest

from bluebook.collection import read_library
from bluebook.content.checks.themes import check_whole_comparison
from bluebook.content.fields import Word
from bluebook.content.register import read_register
from tests.support.build import EPOCH
from tests.support.checkout import ROOT, copy_checkout
from tests.support.pages import parse, words

FIXTURE = ROOT / "tests/fixtures/third"


def run(root: Path, *command: str) -> str:
    """What a command of the checkout prints; it must succeed."""
    environment = {**os.environ, "PYTHONPATH": str(root), "SOURCE_DATE_EPOCH": EPOCH, "NO_MKDOCS_2_WARNING": "1"}
    environment.pop("SITE_URL", None)
    command = (sys.executable, "-m", *command)
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


@pytest.fixture(scope="module")
def third(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with a third edition, added step by step as CONTRIBUTING says."""
    root = copy_checkout(tmp_path_factory.mktemp("third") / "bluebook")
    # 1. all that it needs but its text
    said = run(root, "bluebook", "edition", "2021", "--covers", "2020 to early 2021")
    assert "wrote" in said and "python -m bluebook split 2021 --propose" in said
    # 2. its text and its outline, in place of what was taken over from the edition before
    shutil.copy(FIXTURE / "bluebook-2021.txt", root / "tests/sources")
    entries = (root / "data/editions.yml").read_text(encoding="utf-8")
    outline = (FIXTURE / "outline.yml").read_text(encoding="utf-8")
    (root / "data/editions.yml").write_text(entries[: entries.index("\n- year: 2021\n")] + outline, encoding="utf-8")
    # 3. its pages
    run(root, "bluebook", "split", "2021")
    # 4. its addresses
    assert "added /2021/1-2-1-upper-rivers/#1-2-1-a-i" in run(root, "bluebook", "register")
    run(root, "mkdocs", "build", "--site-dir", "site")
    return root


def test_the_text_is_split_as_it_is_printed(third: Path) -> None:
    blocks = read_library(third).chapters.blocks
    upper = "2021/1-2-1-upper-rivers#"
    assert blocks[f"{upper}p1"].printed.endswith("timber1. Japan lent two snow_gauges (type A*) to the River Board.")
    assert "timber. Japan" in blocks[f"{upper}p1"].text
    assert (
        blocks[f"{upper}fn-1"].text
        == "A ton here is 1,000 kilograms. Timber is counted when it lands. Driftwood is not counted."
    )
    assert blocks[f"{upper}p2"].text == "1. May was the busiest month, with 400 crossings; see 1-2-2 for the tolls."
    assert blocks[f"{upper}p3"].text == "“Lamps < stars,” the ferrymen say & hope: “2 > 1” is their rule."
    assert blocks[f"{upper}p4"].text == "- The bridge of Osto was closed for repair."
    assert blocks[f"{upper}fig-1"].text == "Boats wait at the landing stage"
    assert blocks["2021/1-2-2-lower-rivers#fig-1"].text == "Tolls by month"
    assert [b.level for b in blocks.values() if b.edition == "2021" and b.kind == "heading"] == [1, 2, 3, 3, 2, 1, 1, 2]


def test_its_addresses_are_on_the_register_and_nothing_else_has_changed(third: Path) -> None:
    register = read_register(third)
    assert list(register.items())[: len(read_register(ROOT))] == list(read_register(ROOT).items())
    new = [address for address in register if address not in read_register(ROOT)]
    assert new and all(address.startswith("/2021/") for address in new)
    assert register["/2021/1-2-2-lower-rivers/#1-2-2-1"] == "§ 1 Tolls"


def test_it_is_left_out_of_the_comparison_until_it_has_been_read_for_it(third: Path) -> None:
    """And all of it is asked for from its first passage on."""
    assert "2021 is not compared yet" in run(third, "bluebook", "check")
    for page in (third / "site/compare").rglob("index.html"):
        assert "2021: 0 passages" not in page.read_text(encoding="utf-8")
    library = read_library(third)
    theme = library.themes[0]
    word = Word("1-2-2-lower-rivers#p1")
    word.line = 1
    begun = replace(theme, passages={**theme.passages, "2021": (word,)})
    themes = (begun, *library.themes[1:])
    asked = {m.message.split("`")[1] for m in check_whole_comparison(themes, library.chapters)}
    assert {"2021/1-2-1-upper-rivers#p1", "2021/box-song#p1"} < asked and "2021/1-2-2-lower-rivers#p1" not in asked
    assert any(address.startswith("2018/") for address in asked)


def test_its_pages_are_whole(third: Path) -> None:
    """Contents, navigation, numbers, citation and the way to the box from where it stood."""
    page = html5lib.parse(
        (third / "site/2021/1-2-1-upper-rivers/index.html").read_text("utf-8"), namespaceHTMLElements=False
    )
    article = page.find(".//article")
    assert article is not None
    said = words(article)
    assert "Almanac of Rivers 2021" in said and "covers 2020 to early 2021" in said
    assert "“Upper Rivers,” chap. 7, 2 1-2-1, in Almanac of Rivers 2021 (2021, covering 2020 to early 2021)," in said
    leads = [a.get("href") for a in article.iter("a")]
    assert "../box-song/" in leads and "../1-2-2-lower-rivers/" in leads
    front = words(parse(third / "site/2021/index.html"))
    for heading in ("1-2-1 Upper Rivers", "i. By Day", "Box: The Song of the Ferrymen", "§ 1 Tolls", "Tolls by month"):
        assert heading in front
    home = (third / "site/index.html").read_text(encoding="utf-8")
    assert "2021/" in home and "Almanac of Rivers 2021" in home


def test_the_search_and_the_quotation_check_know_it(third: Path) -> None:
    for name in ("assets/js/search/index.js", "assets/js/check/texts.js", "llms.txt", "sitemap.xml"):
        assert re.search(r"1-2-2-lower-rivers", (third / "site" / name).read_text(encoding="utf-8")), name


def test_the_tests_of_every_word_extend_to_it_by_themselves(third: Path) -> None:
    """And they fail where a word of its text is changed."""
    files = ["tests/site/test_chapters.py", "tests/unit/authoring/test_split.py"]
    chosen = "2021 and (every_word or split_writes or one_changed_character)"
    assert "12 passed" in run(third, "pytest", "-n", "0", "-v", *files, "-k", chosen)
