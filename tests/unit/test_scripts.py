"""Rules for the scripts."""

from __future__ import annotations

import re

from tests.support.checkout import ROOT


def test_no_script_of_the_check_uses_lookbehind() -> None:
    scripts = [*(ROOT / "docs/assets/js/check").glob("*.js"), *(ROOT / "docs/assets/js/references").glob("*.js")]
    assert len(scripts) > 9
    assert [s.name for s in scripts if re.search(r"\(\?<[=!]", s.read_text(encoding="utf-8"))] == []
