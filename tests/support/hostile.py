"""A project to be spoilt, and what an engine makes of it."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from xml.etree.ElementTree import Element

import html5lib
import jinja2
import pytest
import yaml
from markdown import Markdown

import macros
from bluebook.collection import Library
from tests.support.checkout import ROOT, write
from tests.unit.content.test_records import FIXTURES


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


class Macros:
    """What an engine hands to `define_env`: the macros of a project, for one of its pages."""

    def __init__(self, root: Path, page: str):
        self.project_dir = str(root)
        self.conf: dict[str, object] = {"extra": {}, "site_url": "http://127.0.0.1:8000/"}  # as `serve` has it
        self.page = SimpleNamespace(file=SimpleNamespace(src_uri=f"{page}.md"), meta={})
        self.named: dict[str, Callable[..., str]] = {}
        macros.define_env(self)

    def macro(self, function: Callable[..., str], name: str = "") -> Callable[..., str]:
        self.named[name or function.__name__] = function
        return function


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


OWNED = "The recipient and the channel are made up for a test."
FREE = ["name", "note", "recipient", "channel", "purpose", "label", "value", "acronym", "why", "gone", "other", "same"]

CALLS = [f"{{{{ {kind}() }}}}" for kind in ("meetings", "contributions", "missions", "figures")] + [
    "{{ who() }}", "{{ abbreviations() }}", "{{ edition_head(2018) }}", "{{ outline(2018) }}",
    "{{ edition_facts(2018) }}", "{{ edition_cards() }}", "{{ facts_index() }}", "{{ search_page() }}", "{{ downloads() }}",
    "{{ meetings_chart() }}", "{{ missions_chart() }}",
]  # fmt: skip
