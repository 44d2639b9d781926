"""Minified style sheets select what their sources select; joined scripts are all there, in order."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bluebook.deploy.minify import inline_parts, minified_assets, minify_assets, minify_page, minify_sheet
from bluebook.errors import BadData
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


def joined_parts(folder: str) -> tuple[dict[str, str], dict[str, str]]:
    """The scripts of a folder by their names, as they are and once they are joined."""
    own = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "docs/assets/js" / folder).glob("*.js")}
    made = {f"js/{folder}/{name}": text for name, text in own.items()}
    inline_parts(made, f"js/{folder}/parts.js")
    return own, {Path(name).name: text for name, text in made.items()}


def test_every_part_of_the_check_is_in_the_one_script_that_loads_them() -> None:
    """But for what its page loads first, and what reads files."""
    own, made = joined_parts("check")
    left = made.keys() - {"parts.js"}
    assert left == {"page.js", "draft-file.js", "files.js", "unzip.js", "docx-text.js", "odt-text.js"}
    assert len(own) > 15 and all(own[name] in made["parts.js"] for name in own.keys() - made.keys())


def test_every_part_of_the_list_is_in_the_one_script_that_its_page_loads() -> None:
    """But for what other pages load, and what writes Word files."""
    own, made = joined_parts("briefing")
    assert made.keys() == {"parts.js", "adding.js", "collect.js", "store.js", "docx.js", "word-parts.js", "word-xml.js"}
    parts = own.keys() - made.keys()
    assert len(parts) == 8 and all(own[name] in made["parts.js"] for name in parts)


def test_a_part_that_is_not_there_is_told_by_its_line() -> None:
    texts = {"js/check/parts.js": '[\n  "check/match",\n  "check/lost",\n]', "js/check/match.js": "a"}
    with pytest.raises(
        BadData, match=r"docs/assets/js/check/parts\.js:3: this loads `js/check/lost\.js`, which is not there"
    ):
        minified_assets(texts)


def test_a_site_is_minified_once(tmp_path: Path) -> None:
    css = tmp_path / "assets/css"
    css.mkdir(parents=True)
    (css / "bluebook.css").write_text('@import "a.css";\n@import "b.css";\n', encoding="utf-8")
    for name in ("a", "b"):
        (css / f"{name}.css").write_text(f".{name} {{\n  color: red;\n}}\n", encoding="utf-8")
    minify_assets(tmp_path)
    assert [path.name for path in css.iterdir()] == ["bluebook.css"]
    assert (css / "bluebook.css").read_text(encoding="utf-8") == ".a{color:red}.b{color:red}\n"
    minify_assets(tmp_path)
    assert (css / "bluebook.css").read_text(encoding="utf-8") == ".a{color:red}.b{color:red}\n"


def test_every_part_of_the_search_is_in_the_one_script_that_loads_them() -> None:
    """A part that is not named is loaded nowhere; a part named before one that it needs stops the search."""
    sources, made = joined_parts("search")
    assert made.keys() == {"parts.js", *LATER}
    joined = made["parts.js"]
    assert len(sources) > 15 and all(sources[name] in joined for name in sources.keys() - made.keys())
    defined: set[str] = set()
    assert len(sources) > 15 and all(sources[name] in joined for name in sources.keys() - {"parts.js"} - LATER)
    steps = re.findall(r"^  bluebook\.(\w+) = |= bluebook\.(\w+);$", joined, re.MULTILINE)
    own = {step for step, _ in steps if step}
    assert len(own) > 15
    for step, needed in steps:
        assert step or needed in defined or needed not in own, needed
        defined.add(step)


def test_a_page_keeps_the_blanks_that_are_shown_or_run() -> None:
    page = "<p>One\n\n   two</p>\n  \n<pre>a\n\n  b</pre>\n  <script>c\n  d</script>\n\n<textarea>\n  e</textarea>"
    small = "<p>One\ntwo</p>\n<pre>a\n\n  b</pre>\n<script>c\n  d</script>\n<textarea>\n  e</textarea>"
    assert minify_page(page) == minify_page(small) == small
