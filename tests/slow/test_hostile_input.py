"""Hostile input: whatever stands in the data or in a chapter, it is refused with a message or shown as text.

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
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import html5lib
import jinja2
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown import Markdown

import macros
from bluebook.collection import Library, read_library, require_addresses
from bluebook.content.characters import invisible
from bluebook.content.markdown import escape
from bluebook.deploy.publish import publish
from bluebook.errors import BadData
from tests.site.test_pages import HOSTS
from tests.support import every
from tests.support.build import build
from tests.support.checkout import ROOT, write
from tests.unit.content.test_records import FIXTURES, MEETINGS


def drawn(many: int) -> settings:
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


def project(folder: Path) -> Path:
    """The made-up project, with words of readers and addresses that have moved, so that each record type is there."""
    root = shutil.copytree(FIXTURES / "miniature", folder / "miniature")
    write(root, "data/words.yml", "- same: [pilot, steersman]\n  why: Readers say steersman.\n")
    old = "- address: /2018/old/\n  to: /2018/1-harbours/\n- address: /2018/3-gone/\n  gone: The last words.\n  why: It was wrong.\n"
    write(root, "data/redirects.yml", old)
    return root


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project to be spoilt and mended over and over."""
    return project(tmp_path_factory.mktemp("hostile"))


def told(root: Path) -> Library | None:
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


class Macros:
    """What an engine hands to `define_env`: the macros of a project, for one of its pages."""

    def __init__(self, root: Path, page: str):
        self.project_dir = str(root)
        self.page = SimpleNamespace(file=SimpleNamespace(src_uri=f"{page}.md"))
        self.named: dict[str, Callable[..., str]] = {}
        macros.define_env(self)

    def macro(self, function: Callable[..., str]) -> Callable[..., str]:
        self.named[function.__name__] = function
        return function


CALLS = [f"{{{{ {kind}() }}}}" for kind in ("meetings", "contributions", "missions")] + [
    "{{ who() }}", "{{ abbreviations() }}", "{{ abbreviation_list() }}", "{{ edition_head(2018) }}", "{{ outline(2018) }}",
    "{{ edition_facts(2018) }}", "{{ edition_cards() }}", "{{ facts_index() }}", "{{ search_page() }}", "{{ downloads() }}",
    "{{ meetings_chart() }}", "{{ missions_chart() }}",
]  # fmt: skip


def shown(root: Path, page: str, body: str) -> Element:
    """A page as a browser reads it: its macros run and its Markdown rendered with the site's own extensions."""
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined)
    markdown = environment.from_string(body).render(Macros(root, page).named)
    options = {
        "tables": {"use_align_attribute": True},
        "bluebook.render.markdown_extension": {"data": str(root / "data")},
    }
    extensions = ["attr_list", "def_list", "tables", "toc", "bluebook.render.markdown_extension"]
    html = Markdown(extensions=extensions, extension_configs=options).convert(markdown)
    return html5lib.parse(html, namespaceHTMLElements=False)


def every_page(root: Path, library: Library) -> Iterator[Element]:
    """Every chapter page, and one page with all that is made of records."""
    for page in library.chapters.pages:
        text = (root / f"docs/{page}.md").read_text(encoding="utf-8-sig")
        body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
        if "{{" not in body:
            body = f"{{{{ section_head() }}}}\n\n{body}\n\n{{{{ section_foot() }}}}"
        yield shown(root, page, body)
    yield shown(root, "data/index", "\n\n".join(CALLS))


def parts(page: Element) -> Iterator[tuple[str, str]]:
    """Each element of a page with each of its attributes."""
    for element in page.iter():
        yield str(element.tag), ""
        for name in element.attrib:
            yield str(element.tag), str(name)


@pytest.fixture(scope="module")
def usual(library: Library) -> set[tuple[str, str]]:
    """The elements and attributes that the site is made of."""
    return {part for page in every_page(ROOT, library) for part in parts(page)}


def held_harmless(page: Element, usual: set[tuple[str, str]]) -> None:
    """A page is made of the usual parts, its links lead to usual places, and its data blocks are data."""
    assert set(parts(page)) <= usual
    for element in page.iter():
        for name in ("href", "src"):
            to = urlsplit(element.get(name, ""))
            assert to.scheme in {"", "https"} and (to.hostname or "bluebook.example") in HOSTS | {"bluebook.example"}
        if element.tag == "script":
            json.loads(element.text or "")


def held_published(root: Path, library: Library, usual: set[tuple[str, str]], to: Path) -> str:
    """What is published of a library is text: pages, and data that other software reads. The words of the pages."""
    said = []
    for page in every_page(root, library):
        held_harmless(page, usual)
        said.append("".join(page.itertext()))
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(ROOT / "docs/assets", to / "assets", ignore=shutil.ignore_patterns("js", "*.png"))
    publish(to, library)
    for path in every(to.rglob("*.html")):
        old = html5lib.parse(path.read_text(encoding="utf-8"), namespaceHTMLElements=False)
        scripts = [script.attrib for script in old.iter("script")]
        assert all(set(script) == {"src", "defer"} for script in scripts)
        assert not [e for e in old.iter() if str(e.tag) in {"img", "svg", "style", "b", "iframe"}]
    for path in [*to.rglob("*.json"), *(to / "assets/js/search").glob("*.js")]:
        json.loads(
            re.sub(r"\A\(window\.bluebook=window\.bluebook\|\|\{\}\)\.\w+=|;\n\Z", "", path.read_text(encoding="utf-8"))
        )
    return " ".join(" ".join(said).split())


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

    @drawn(30)
    @given(place=st.integers(0, len(places) - 1), value=HOSTILE, way=st.sampled_from(WRITTEN))
    def hold(place: int, value: str, way: Callable[[str], str]) -> None:
        start, end = places[place]
        path.write_bytes((right[:start] + way(value) + right[end:]).encode("utf-8", "surrogatepass"))
        library = told(root)
        if library:
            held_published(root, library, usual, tmp_path / "site")
        else:
            refused.append(value)

    try:
        hold()
    finally:
        path.write_text(right, encoding="utf-8")
    assert refused, "nothing was refused"


FREE = ["name", "note", "recipient", "channel", "purpose", "label", "value", "acronym", "why", "gone", "other", "same"]


@drawn(10)
@given(value=VALUES.map(lambda v: "".join(c for c in v if not invisible(c)).strip()).filter(bool))
def test_whatever_shows_may_be_said_and_is_shown_as_text(
    value: str, root: Path, usual: set[tuple[str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The same value in every field of free words at once."""
    spoilt = project(tmp_path_factory.mktemp("free"))
    try:
        for path in (spoilt / "data").rglob("*.yml"):
            if path.name not in {"editions.yml", "names.yml", "abbreviations.yml"}:
                spoilt_file(path, lambda number: value)
        library = told(spoilt)
        assert library is not None
        assert " ".join(value.split()) in held_published(spoilt, library, usual, spoilt / "site")
    finally:
        shutil.rmtree(spoilt.parent)


def spoilt_file(path: Path, value: Callable[[int], str]) -> None:
    """Write a hostile value, made from the line's number, into every field of a data file that takes any words. A note
    keeps its own words before it, and says of a recipient and a channel that they are not the text's."""
    lines: list[str] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        match = re.match(r"([\s-]*(\w+): )(\S.*)", line)
        if match and match[2] in FREE:
            written = f"{OWNED} {yaml.safe_load(match[3])} {value(number)}" if match[2] == "note" else value(number)
            line = match[1] + spoilt_value(match[2], json.dumps(written, ensure_ascii=False))
        lines.append(line)
    path.write_text(noted("\n".join(lines) + "\n"), encoding="utf-8")


OWNED = "The recipient and the channel are made up for a test."


def spoilt_value(field: str, written: str) -> str:
    """A value as its field takes it."""
    return f"[{written}, x]" if field in {"other", "same"} else written


def noted(text: str) -> str:
    """The records of a data file, each with a note where it has a recipient or a channel and none."""
    records = re.split(r"(?m)^(?=- )", text)
    return "".join(
        f"{record.rstrip()}\n  note: {OWNED}\n\n"
        if re.search(r"(?m)^  (recipient|channel): ", record) and not re.search(r"(?m)^  note: ", record)
        else record
        for record in records
    )


# --- the chapters -----------------------------------------------------------------------------------------------------

LIGHTHOUSES = "docs/2018/2-lighthouses.md"


def words(element: Element) -> str:
    """The text of an element as a reader sees it, without its footnote calls."""
    parts = [element.text or ""]
    for child in element:
        parts += ["" if child.tag == "sup" else words(child), child.tail or ""]
    return "".join(parts)


def held_verbatim(root: Path, library: Library, page: str, usual: set[tuple[str, str]]) -> None:
    """A chapter page shows its blocks, each with its words and nothing else, and no other."""
    text = re.sub(r"\A---\n.*?\n---\n", "", (root / f"docs/{page}.md").read_text(encoding="utf-8"), flags=re.DOTALL)
    seen = shown(root, page, text)
    held_harmless(seen, usual)
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

    @drawn(40)
    @given(value=st.one_of(HOSTILE, VALUES.map(escape)))
    def hold(value: str) -> None:
        path.write_bytes(f"{right}\n{form.format(value)}\n".encode())
        library = told(root)
        if library:
            accepted.append(value)
            held_verbatim(root, library, "2018/2-lighthouses", usual)

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

    @drawn(40)
    @given(value=PRINTED)
    def hold(value: str) -> None:
        path.write_text(f"{right}\n{escape(value)}\n{{: #p7 }}\n", encoding="utf-8")
        library = told(root)
        assert library is not None
        assert library.chapters.blocks["2018/2-lighthouses#p7"].text == " ".join(value.split())
        held_verbatim(root, library, "2018/2-lighthouses", usual)

    try:
        with in_theme(root, "p7"):
            hold()
    finally:
        path.write_text(right, encoding="utf-8")


@drawn(60)
@given(content=st.one_of(st.binary(max_size=40), VALUES.map(str.encode)), file=st.sampled_from([LIGHTHOUSES, MEETINGS]))
def test_a_file_of_anything_at_all_is_refused_with_a_message(content: bytes, file: str, root: Path) -> None:
    right = (root / file).read_bytes()
    try:
        (root / file).write_bytes(content)
        told(root)
    finally:
        (root / file).write_bytes(right)


FRONTS = {
    "title: [[a]]": "one value is expected here, not a list or a mapping",
    "title: &a x": "`&` and `*` are not used; write it out",
    "title: !!python/name:os.system ''": "the tag `tag:yaml.org,2002:python/name:os.system` is not used; remove it",
    "title: '{{ 7*7 }}'": "`{` is not used here, templates would read it; remove it",
    "title: a\ntitle: b": "the field `title` is given twice; remove one",
    'title: "a\\u202e"': "`a\\u202e` holds the invisible character U+202E; remove it",
    "- title": "the front matter is not fields; write lines of `field: value`",
    "title: 'a": "this is not YAML: found unexpected end of stream",
}


@pytest.mark.parametrize("front", FRONTS)
def test_front_matter_is_plain_fields(front: str, root: Path) -> None:
    """Its titles go into every page's head and navigation."""
    try:
        for opening in ("---", "---  "):
            write(root, "docs/other.md", f"{opening}\n{front}\n---\n\n# Other\n")
            with pytest.raises(BadData) as bad:
                read_library(root)
            assert FRONTS[front] in [mistake.message for mistake in bad.value.mistakes]
    finally:
        (root / "docs/other.md").unlink()


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


# --- the whole site ---------------------------------------------------------------------------------------------------

NASTY = (
    "</script><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}{% x %}[x](javascript:alert(1)) &lt;b> `*_"
)


def test_a_whole_site_with_hostile_data_runs_none_of_it(
    pages: Any, usual: set[tuple[str, str]], tmp_path: Path
) -> None:
    """Every free field of every record says it, in every page that the engine builds, in its head and in its scripts."""
    root = tmp_path / "root"
    root.mkdir()
    for folder in ("bluebook", "data", "docs", "overrides"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("macros.py", "mkdocs.yml"):
        shutil.copy(ROOT / name, root / name)
    for path in (root / "data").rglob("*.yml"):
        if path.parent.name.isdigit():
            spoilt_file(path, lambda number: f"{NASTY} {number}")
    write(root, "data/addresses.txt", "")  # series go with the names that they are known by
    done = build(root, tmp_path / "site", PYTHONPATH=str(root))
    assert done.returncode == 0, done.stderr
    known = {part for page in pages.trees.values() for part in parts(page)} | usual
    said = 0
    for path in (tmp_path / "site").rglob("*.html"):
        page = html5lib.parse(path.read_text(encoding="utf-8"), namespaceHTMLElements=False)
        assert set(parts(page)) <= known
        assert not [e for e in page.iter() if "javascript:" in (e.get("href") or "") or e.get("src") == "x"]
        said += "{{ 7*7 }}" in "".join(page.itertext())
        assert "49{%" not in "".join(page.itertext())
    assert said > 5
