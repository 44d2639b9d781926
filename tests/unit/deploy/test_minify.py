"""Minified style sheets select what their sources select; joined scripts are all there, in order."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from bluebook.deploy.minify import join_scripts, minify_page, minify_sheet
from tests.support.checkout import ROOT

LATER = {
    "ahead.js",
    "box.js",
    "citation.js",
    "counting.js",
    "initials.js",
    "japanese.js",
    "nothing.js",
    "operator-notes.js",
    "operators.js",
    "spelling.js",
    "taking.js",
}  # loaded when a query first needs them


def test_a_descendant_stays_a_descendant_in_a_nested_rule() -> None:
    """Narrow pages were as wide as their tables: `.bb-table :is(td)` had become `.bb-table:is(td)`."""
    nested = "@media screen {\n  @container (max-width: 30rem) {\n    .a :is(td) {\n      color: red;\n    }\n  }\n}\n"
    assert ".a *:is(td)" in minify_sheet(nested)
    assert ".a *:is(td)" in minify_sheet(nested.replace(".a :is", ".a\n      :is"))
    assert minify_sheet(minify_sheet(nested)) == minify_sheet(nested)


def test_no_sheet_loses_a_descendant() -> None:
    found = 0
    for path in (ROOT / "docs/assets/css").glob("*.css"):
        source = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        descendants = re.findall(r"(?<=[\w\])>~+,])\s+:(?:is|has|not|target|focus|hover)", source)
        assert len(re.findall(r"\*:(?:is|has|not|target|focus|hover)", minify_sheet(source))) >= len(descendants), path
        found += len(descendants)
    assert found > 20


def test_every_part_of_the_check_is_in_the_one_script_that_loads_them(tmp_path: Path) -> None:
    """But for what its page loads first, and what reads files."""
    own = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "docs/assets/js/check").glob("*.js")}
    for name, text in own.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    join_scripts(tmp_path / "parts.js")
    left = {path.name for path in tmp_path.iterdir()} - {"parts.js"}
    assert left == {"page.js", "draft-file.js", "files.js", "unzip.js", "docx-text.js", "odt-text.js"}
    joined = (tmp_path / "parts.js").read_text(encoding="utf-8")
    assert len(own) > 15 and all(own[name] in joined for name in own.keys() - {"parts.js"} - left)


def test_every_part_of_the_list_is_in_the_one_script_that_its_page_loads(tmp_path: Path) -> None:
    """But for what other pages load, and what writes Word files."""
    shutil.copytree(ROOT / "docs/assets/js/briefing", tmp_path / "briefing")
    before = {path.name for path in (tmp_path / "briefing").iterdir()}
    join_scripts(tmp_path / "briefing/parts.js")
    left = {path.name for path in (tmp_path / "briefing").iterdir()}
    assert left == {"parts.js", "adding.js", "collect.js", "store.js", "docx.js", "word-parts.js", "word-xml.js"}
    joined = (tmp_path / "briefing/parts.js").read_text(encoding="utf-8")
    sources = {name: (ROOT / f"docs/assets/js/briefing/{name}").read_text(encoding="utf-8") for name in before - left}
    assert len(sources) == 8 and all(text in joined for text in sources.values())


def test_every_part_of_the_search_is_in_the_one_script_that_loads_them(tmp_path: Path) -> None:
    """A part that is not named is loaded nowhere; a part named before one that it needs stops the search."""
    sources = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "docs/assets/js/search").glob("*.js")}
    for name, text in sources.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    join_scripts(tmp_path / "parts.js")
    assert {path.name for path in tmp_path.iterdir()} == {"parts.js", *LATER}
    joined = (tmp_path / "parts.js").read_text(encoding="utf-8")
    defined: set[str] = set()
    assert len(sources) > 15 and all(sources[name] in joined for name in sources.keys() - {"parts.js"} - LATER)
    steps = re.findall(r"^  bluebook\.(\w+) = |= bluebook\.(\w+);$", joined, re.MULTILINE)
    own = {made for made, _ in steps if made}
    assert len(own) > 15
    for made, needed in steps:
        assert made or needed in defined or needed not in own, needed
        defined.add(made)


def test_a_page_keeps_the_blanks_that_are_shown_or_run() -> None:
    page = "<p>One\n\n   two</p>\n  \n<pre>a\n\n  b</pre>\n  <script>c\n  d</script>\n\n<textarea>\n  e</textarea>"
    small = "<p>One\ntwo</p>\n<pre>a\n\n  b</pre>\n<script>c\n  d</script>\n<textarea>\n  e</textarea>"
    assert minify_page(page) == minify_page(small) == small
