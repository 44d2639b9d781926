"""Minified style sheets select what their sources select."""

from __future__ import annotations

import re

from bluebook.deploy.minify import minify_sheet
from tests.support.checkout import ROOT


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
