"""Each page loads the scripts that its scripts need: one that misses another does nothing, and says nothing."""

from __future__ import annotations

import re
from pathlib import Path

from tests.support.checkout import ROOT
from tests.support.pages import SitePages

SCRIPTS = ROOT / "docs/assets/js"
HASH = re.compile(r"\.[0-9a-f]{8}$")


def defined_by() -> dict[str, set[str]]:
    """Each part of the scripts' namespace, with the scripts that define it."""
    found: dict[str, set[str]] = {}
    for path, text in texts():
        for name in re.findall(r"\bbluebook\.(\w+) = ", text):
            found.setdefault(name, set()).add(path)
    return found


def needed(parts: set[str]) -> dict[str, set[str]]:
    """Each script, with the parts without which it ends at once: `if (!cite || !status) return;`."""
    found = {}
    for path, text in texts():
        guards = re.findall(r"^  if \((!.*)\) return;$", text, re.MULTILINE)
        names = {name for guard in guards for name in re.findall(r"!(?:bluebook\.)?(\w+)\b(?!\.)", guard)}
        found[path] = names & parts
    return found


def texts() -> list[tuple[str, str]]:
    """Each script's name, as pages give it, and what it holds."""
    return [
        (path.relative_to(SCRIPTS).with_suffix("").as_posix(), path.read_text("utf-8"))
        for path in sorted(SCRIPTS.rglob("*.js"))
    ]


def loaded(pages: SitePages, path: str) -> list[str]:
    """The scripts of ours that a page loads, in their order."""
    sources = [script.get("src") or "" for script in pages.trees[path].iter("script")]
    return [
        HASH.sub("", Path(s.partition("assets/js/")[2]).with_suffix("").as_posix())
        for s in sources
        if "assets/js/" in s
    ]


def test_no_page_loads_a_script_without_what_it_needs(pages: SitePages) -> None:
    parts = defined_by()
    needs = needed(set(parts))
    assert sum(map(len, needs.values())) > 30
    missing = []
    for path in pages.trees:
        scripts = loaded(pages, path)
        for at, script in enumerate(scripts):
            missing += [f"{path} {script}: {n}" for n in needs[script] if not parts[n] & set(scripts[:at])]
    assert missing == []
