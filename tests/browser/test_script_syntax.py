"""The site's own scripts as they are published can be read by a browser: minifying breaks what its minifier does not know."""

from __future__ import annotations

from pathlib import Path

from tests.support import every
from tests.support.reader import Readers


def test_every_published_script_is_without_an_error_of_syntax(site: Path, reader: Readers) -> None:
    """A template within a template, and a pattern right after an arrow, came out broken."""
    page = reader().open("/about/")
    parser = page.context.new_cdp_session(page)
    parser.send("Runtime.enable")
    faulty = {}
    for path in every(sorted((site / "assets/js").rglob("*.js")), 30):
        asked = {"expression": path.read_text(encoding="utf-8"), "sourceURL": path.name, "persistScript": False}
        if error := parser.send("Runtime.compileScript", asked).get("exceptionDetails"):
            faulty[path.name] = error["exception"]["description"]
    assert faulty == {}
