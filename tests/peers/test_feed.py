"""The Atom feed read by jing, which holds it to a grammar, and by feedparser, as feed readers do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from tests.support.peers import GRAMMARS, jing, run_peer

READ = """
import json, sys, feedparser
read = feedparser.parse(open(sys.argv[1], "rb").read())
print(json.dumps({
    "bozo": read.bozo, "version": read.version, "title": read.feed.title, "author": read.feed.author,
    "entries": [[e.id, e.title, e.updated, e.link, e.content[0].value] for e in read.entries],
}))
"""
FAULTS = {
    "without its id": ("<id>", "<!-- <id>", "</id>", "</id> -->"),
    "a day that is no moment": ("T00:00:00Z", ""),
    "a relative address": (f'href="{PREVIEW}', 'href="'),
    "an element that is unknown": ("<title>", "<name>x</name><title>"),
}


def test_the_feed_fits_its_grammar(site: Path) -> None:
    assert jing(GRAMMARS / "atom.rnc", site / "changes.xml") == ""


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_the_grammar_refuses_a_faulty_feed(fault: tuple[str, ...], site: Path, tmp_path: Path) -> None:
    text = (site / "changes.xml").read_text(encoding="utf-8")
    for before, after in zip(fault[::2], fault[1::2], strict=True):
        assert before in text
        text = text.replace(before, after)
    (tmp_path / "faulty.xml").write_text(text, encoding="utf-8")
    assert "error" in jing(GRAMMARS / "atom.rnc", tmp_path / "faulty.xml")


def test_a_feed_reader_finds_every_change_with_its_day_and_link(site: Path, library: Library) -> None:
    read = json.loads(run_peer(READ, site / "changes.xml"))
    assert not read["bozo"] and read["version"] == "atom10" and read["title"] and read["author"]
    assert len(read["entries"]) == len(library.changes) > 4
    for (id, title, updated, link, html), change in zip(read["entries"], library.changes, strict=True):
        assert id.startswith("urn:uuid:") and title == change.title and updated.startswith(change.date.isoformat())
        assert link == f"{PREVIEW}about/changes/#{change.id}"
        assert f"<p>Reason: {change.why}</p>" in html.replace("&amp;", "&")
