"""Hostile input: whatever is in the data or in a chapter, it is refused with a message or shown as text.

The examples are drawn anew from the same seed at each run: made-up values in every field of every record type, in
every way that YAML can write them, and made-up Markdown in a chapter.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bluebook.collection import Library, read_library, require_addresses
from bluebook.content.characters import invisible
from bluebook.content.markdown import escape
from bluebook.deploy.publish import publish
from bluebook.errors import BadData
from tests.support import every
from tests.support.checkout import ROOT, write
from tests.support.hostile import (
    every_page,
    parts,
    project,
    shown,
    spoilt_file,
)
from tests.support.miniature import MEETINGS
from tests.support.pages import HOSTS, parse, text


def examples(many: int) -> settings:
    """So many examples, the same at each run, none of which may take long."""
    return settings(
        max_examples=many, derandomize=True, database=None, deadline=60_000, suppress_health_check=list(HealthCheck)
    )


FILES = [
    "editions",
    "names",
    "abbreviations",
    "words",
    "redirects",
    "2018/meetings",
    "2018/contributions",
    "2018/missions",
    "2018/figures",
]

# --- what is drawn ----------------------------------------------------------------------------------------------------
PIECES = [
    "<script>alert(1)</script>", "</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<!--", "-->",
    "<b>", "</td></tr></table>", "<style>*{}</style>", "]]>", "<a href=javascript:alert(1)>", "javascript:alert(1)",
    "[x](javascript:alert(1))", "[x](//evil.example)", "![x](y)", "<http://evil.example>", "[x]: y", "[^1]", "[^9]: n",
    "{{ 7*7 }}", "{% raw %}", "{# x #}", "{: onclick=alert(1) }", "{: #p1 }", "{ .bb-insert }", "{ #1 }", "[TOC]",
    "{{ section_head() }}", "{{ cycler.__init__() }}", '"', "'", "`", "``", "*", "**", "_", "__", "\\", "#", "# ", "> ",
    "|", "- ", "1. ", ": ", "---", "===", "    ", "&lt;", "&#60;", "&#x3c;", "&lt", "&quot;", "&zwnj;", "&copy", "&",
    "=1+1", "@SUM(1)", "\t", "\n", "\r", " ", "  ", "\x00", "\x02", "\x03", "\x07", "\x1b[31m", "\x7f", "\x85", "\xa0",
    "\u00ad", "\u200b", "\u200e", "\u202e", "\u2066", "\u2028", "\u3164", "\ufe0f", "\ufeff", "\ufffe", "\U000e0041",
    "é", "e\u0301", "外交青書", "😀", "a", "Japan", "Lighthouse Watch", "2018", "%s", "{0}", "../../x", "C:\\x", "null",
]  # fmt: skip

VALUES = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), min_size=1, max_size=6).map("".join)
LONG = VALUES.map(lambda value: (value or "x") * (5000 // len(value or "x")))
HOSTILE = st.one_of(VALUES, VALUES, VALUES, LONG)

WRITTEN: list[Callable[[str], str]] = [  # the ways to write a value in YAML, rightly or wrongly
    lambda value: json.dumps(value, ensure_ascii=False),
    lambda value: json.dumps(value),
    lambda value: "'" + value.replace("'", "''") + "'",
    lambda value: value,
    lambda value: f"[{json.dumps(value)}]",
    lambda value: f"{{{json.dumps(value)}: x}}",
    lambda value: f"&a {json.dumps(value)}",
    lambda value: f"!!python/object/apply:os.system [{json.dumps(value)}]",
    lambda value: f"|\n        {value}",
]


# --- what is looked at ------------------------------------------------------------------------------------------------


def read_or_refuse(root: Path) -> Library | None:
    """The library where all is right; else None, and each message names a file, a line and only what can be seen."""
    try:
        library = read_library(root)
        require_addresses(root, library)
        return library
    except BadData as bad:
        assert bad.mistakes
        for mistake in bad.mistakes:
            assert re.fullmatch(r"(data|docs|tests)/[\w./-]+:\d+: .+", str(mistake)), mistake
            assert not invisible(str(mistake)) and len(str(mistake)) < 1200
    return None


def check_harmless(page: Element, usual: set[tuple[str, str]]) -> None:
    """A page is made of the usual parts, its links open usual places, and its data blocks are data."""
    assert set(parts(page)) <= usual
    for element in page.iter():
        for name in ("href", "src"):
            to = urlsplit(element.get(name, ""))
            assert to.scheme in {"", "https"} and (to.hostname or "bluebook.example") in HOSTS | {"bluebook.example"}
        if element.tag == "script":
            json.loads(element.text or "")


def harmless_pages(root: Path, library: Library, usual: set[tuple[str, str]]) -> str:
    """Every page of a library is harmless. The words of all of them."""
    said = []
    for page in every_page(root, library):
        check_harmless(page, usual)
        said.append(text(page))
    return " ".join(" ".join(said).split())


# What surrounds JSON in a script: `bluebook.given=`, or a part of it, `bluebook.statements["…"]=`, and `;`.
STORED = re.compile(r"""\A(?:\(window\.bluebook=window\.bluebook\|\|\{\}\)|bluebook)\.\w+(?:\["[\w-]+"\])?=|;\n\Z""")


def check_published(library: Library, to: Path) -> None:
    """What is published of a library is text: pages of redirects, and data that other software reads."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(ROOT / "docs/assets", to / "assets", ignore=shutil.ignore_patterns("search", "*.png"))
    publish(to, library)
    for path in every(to.rglob("*.html")):
        old = parse(path)
        scripts = [script.attrib for script in old.iter("script")]
        assert all({"src"} <= set(script) <= {"src", "defer"} for script in every(scripts))
        assert not any(script.text for script in old.iter("script"))
        assert not [e for e in old.iter() if str(e.tag) in {"img", "svg", "style", "b", "iframe"}]
    for path in [*to.rglob("*.json"), *(to / "assets/js/search").glob("*.js")]:
        json.loads(STORED.sub("", path.read_text(encoding="utf-8")))


# --- the data ---------------------------------------------------------------------------------------------------------


def scalars(text: str) -> list[tuple[int, int]]:
    """Where each key and value of a YAML text begins and ends."""
    events = yaml.parse(text, Loader=yaml.SafeLoader)
    return [(e.start_mark.index, e.end_mark.index) for e in events if isinstance(e, yaml.ScalarEvent)]


@pytest.mark.parametrize("file", FILES)
def test_a_hostile_value_is_refused_or_shown_as_text(
    file: str, root: Path, usual: set[tuple[str, str]], tmp_path: Path
) -> None:
    path = root / f"data/{file}.yml"
    right = path.read_text(encoding="utf-8")
    places = scalars(right)
    refused = []

    @examples(30)
    @given(place=st.integers(0, len(places) - 1), value=HOSTILE, way=st.sampled_from(WRITTEN))
    def hold(place: int, value: str, way: Callable[[str], str]) -> None:
        start, end = places[place]
        path.write_bytes((right[:start] + way(value) + right[end:]).encode("utf-8", "surrogatepass"))
        library = read_or_refuse(root)
        if library is None:
            refused.append(value)
            return
        harmless_pages(root, library, usual)
        if (place + len(value)) % 5 == 0:  # publishing takes far longer than reading and drawing the pages
            check_published(library, tmp_path / "site")

    try:
        hold()
    finally:
        path.write_text(right, encoding="utf-8")
    assert refused, "nothing was refused"


@examples(10)
@given(value=VALUES.map(lambda v: "".join(c for c in v if not invisible(c)).strip()).filter(bool))
def test_whatever_shows_may_be_said_and_is_shown_as_text(
    value: str, root: Path, usual: set[tuple[str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The same value in every field of free words at once, numbered: no two records of an edition read alike."""
    spoilt = project(tmp_path_factory.mktemp("free"))
    try:
        for path in (spoilt / "data").rglob("*.yml"):
            if path.name not in {"editions.yml", "names.yml", "abbreviations.yml", "words.yml"}:
                spoilt_file(path, lambda number: f"{value} {number}")
        said = json.dumps(value, ensure_ascii=False)
        write(spoilt, "data/words.yml", f"- same: [pilot, {said}]\n  why: {said}\n")  # a word of a group is printed
        library = read_or_refuse(spoilt)
        assert library is not None
        assert " ".join(value.split()) in harmless_pages(spoilt, library, usual)
        check_published(library, spoilt / "site")
    finally:
        shutil.rmtree(spoilt.parent)


# --- the chapters -----------------------------------------------------------------------------------------------------


LIGHTHOUSES = "docs/2018/2-lighthouses.md"


def words(element: Element) -> str:
    """The text of an element as a reader sees it, without its footnote calls."""
    parts = [element.text or ""]
    for child in element:
        parts += ["" if child.tag == "sup" else words(child), child.tail or ""]
    return "".join(parts)


def check_verbatim(root: Path, library: Library, page: str, usual: set[tuple[str, str]]) -> None:
    """A chapter page shows its blocks, each with its words and nothing else, and no other."""
    text = re.sub(r"\A---\n.*?\n---\n", "", (root / f"docs/{page}.md").read_text(encoding="utf-8"), flags=re.DOTALL)
    seen = shown(root, page, text)
    check_harmless(seen, usual)
    blocks = library.chapters.pages[page].blocks
    own = re.compile(r"fnref-\d+|cite|facts|facts-.*|h-.*")
    assert [e.get("id") for e in seen.iter() if e.get("id") and not own.fullmatch(e.get("id", ""))] == [
        b.id for b in blocks
    ]
    for block in blocks:
        element = next(e for e in seen.iter() if e.get("id") == block.id)
        said = element.find("figcaption") if block.kind == "figure" else element
        assert said is not None
        expected = block.printed if block.kind == "footnote" else block.text
        assert " ".join(words(said).split()) == " ".join(expected.split())


PLACES = {"{}\n{{: #p7 }}": "p7", "{}\n{{: #fig-7 .photo }}": "fig-7", "[^7]: {}": "fn-7"}


@contextlib.contextmanager
def in_theme(root: Path, place: str | None) -> Iterator[None]:
    """For a while a new passage is in the theme that holds everything, as every passage must be in one."""
    themes = root / "data/themes.yml"
    right = themes.read_text(encoding="utf-8")
    themes.write_text(right + (f"    - 2-lighthouses#{place}\n" if place else ""), encoding="utf-8")
    yield
    themes.write_text(right, encoding="utf-8")


@pytest.mark.parametrize("form", ["{}\n{{: #p7 }}", "{}\n{{: #fig-7 .photo }}", "## {} {{ #7 }}", "[^7]: {}", "{}"])
def test_hostile_markdown_is_refused_or_shown_as_its_words(form: str, root: Path, usual: set[tuple[str, str]]) -> None:
    path = root / LIGHTHOUSES
    right = path.read_text(encoding="utf-8")
    accepted = []

    @examples(40)
    @given(value=st.one_of(HOSTILE, VALUES.map(escape)))
    def hold(value: str) -> None:
        path.write_bytes(f"{right}\n{form.format(value)}\n".encode())
        library = read_or_refuse(root)
        if library:
            accepted.append(value)
            check_verbatim(root, library, "2018/2-lighthouses", usual)

    try:
        with in_theme(root, PLACES.get(form)):
            hold()
    finally:
        path.write_text(right, encoding="utf-8")
    assert accepted or form == "{}", "nothing was published, and so nothing was looked at"


PRINTED = VALUES.map(lambda v: re.sub(r"[{}]", "", "".join(c for c in v if not invisible(c))).strip()).filter(bool)


def test_whatever_a_source_prints_can_be_split_and_is_shown_so(root: Path, usual: set[tuple[str, str]]) -> None:
    """`split` escapes what Markdown would take for markup, and refuses braces."""
    path = root / LIGHTHOUSES
    right = path.read_text(encoding="utf-8")

    @examples(40)
    @given(value=PRINTED)
    def hold(value: str) -> None:
        path.write_text(f"{right}\n{escape(value)}\n{{: #p7 }}\n", encoding="utf-8")
        library = read_or_refuse(root)
        assert library is not None
        assert library.chapters.blocks["2018/2-lighthouses#p7"].text == " ".join(value.split())
        check_verbatim(root, library, "2018/2-lighthouses", usual)

    try:
        with in_theme(root, "p7"):
            hold()
    finally:
        path.write_text(right, encoding="utf-8")


@examples(60)
@given(content=st.one_of(st.binary(max_size=40), VALUES.map(str.encode)), file=st.sampled_from([LIGHTHOUSES, MEETINGS]))
def test_a_file_of_anything_at_all_is_refused_with_a_message(content: bytes, file: str, root: Path) -> None:
    right = (root / file).read_bytes()
    try:
        (root / file).write_bytes(content)
        read_or_refuse(root)
    finally:
        (root / file).write_bytes(right)


# --- size -------------------------------------------------------------------------------------------------------------


LAUGHS = "\n".join([f"- &l0 [{'ha, ' * 9}ha]", *(f"- &l{n} [{f'*l{n - 1}, ' * 9}*l{n - 1}]" for n in range(1, 12))])
MERGES = "- &a {id: x}\n- <<: *a\n  <<: [*a, *a]\n"

BOMBS: dict[str, tuple[str, str]] = {
    "laughs-in-data": (MEETINGS, LAUGHS),
    "laughs-in-outline": ("data/editions.yml", LAUGHS),
    "laughs-in-front-matter": (LIGHTHOUSES, f"---\ntitle:\n{LAUGHS}\n---\n\n# (2) x {{ #2 }}\n"),
    "merges": (MEETINGS, MERGES),
    "lists-in-lists": (MEETINGS, "[" * 1_000_000),
    "mappings-in-mappings": (MEETINGS, "- " + "{a: " * 200_000),
    "one-long-value": (MEETINGS, f"- id: {'x' * 5_000_000}\n"),
    "one-long-field": (MEETINGS, f"- {'x' * 5_000_000}: y\n"),
    "many-fields": (MEETINGS, "- id: x\n" + "".join(f"  f{n}: x\n" for n in range(5_000))),
    "many-records": (MEETINGS, "- a\n" * 100_000),
    "many-values": ("data/words.yml", f"- same: [{', '.join(map(str, range(250_000)))}]\n  why: x\n"),
    "brackets": (LIGHTHOUSES, f"# (2) x {{ #2 }}\n\n{'[' * 1_000_000}\n{{: #p1 }}\n"),
    "brackets-in-blocks": (LIGHTHOUSES, "# (2) x { #2 }\n\n" + f"{'[' * 9000}\n{{: #p1 }}\n\n" * 10),
    "backslashes": (LIGHTHOUSES, f"# (2) x {{ #2 }}\n\n{chr(92) * 9999}\n{{: #p1 }}\n"),
    "blank-lines": (LIGHTHOUSES, "# (2) x { #2 }\n" + " \n" * 500_000),
    "spaces": (LIGHTHOUSES, "# (2) x { #2 }\n" + " " * 2_000_000),
    "braces": (LIGHTHOUSES, "# (2) x { #2 }\n\n# " + "x { #" * 1900 + "\n"),
    "notes": (LIGHTHOUSES, "# (2) x { #2 }\n\n[^1]: x" + "\n\n    - y" * 1000 + "\n"),
}

PEAK = 500 * 2**20  # bytes
TIME = 20  # seconds, on a slow machine that does other things too


@pytest.mark.parametrize("bomb", BOMBS)
def test_what_is_made_to_exhaust_a_machine_is_refused_in_time_and_memory(bomb: str, tmp_path: Path) -> None:
    root = project(tmp_path)
    write(root, *BOMBS[bomb])
    with (tmp_path / "said").open("w") as said:
        reading = subprocess.Popen(
            [sys.executable, "-m", "bluebook", "--root", str(root), "check"],
            cwd=ROOT, stdout=subprocess.DEVNULL, stderr=said,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (TIME, TIME)),
        )  # fmt: skip
        _, status, used = os.wait4(reading.pid, 0)
        reading.returncode = os.waitstatus_to_exitcode(status)
    told = (tmp_path / "said").read_text(encoding="utf-8")
    assert reading.returncode == 1 and "Traceback" not in told, told[-500:]
    assert re.search(r"^(data|docs)/[\w./-]+:\d+: ", told, re.MULTILINE)
    assert used.ru_maxrss * (1 if sys.platform == "darwin" else 1024) < PEAK
    assert len(told) < 200_000
