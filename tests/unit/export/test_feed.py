"""The Atom feed: what RFC 4287 asks for, ids that stay, and words of the data shown as text."""

from __future__ import annotations

import datetime
from dataclasses import replace
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from bluebook.content.changes import Change
from bluebook.content.fields import Word
from bluebook.errors import Origin
from bluebook.export.feed import ATOM, atom_feed
from tests.support import every

NASTY = "<b>&amp; ]]> {{ x }}"


def change(id: str, day: str = "2026-12-01", words: str = "It changed.", *addresses: str) -> Change:
    """A change as the file would give it."""
    return Change(
        id=id,
        date=datetime.date.fromisoformat(day),
        title=words,
        what={"text": words},
        why=words,
        addresses=tuple(Word(address) for address in addresses or ("/",)),
        origin=Origin("data/changes.yml", 1),
    )


def entries(content: bytes) -> list[Element]:
    """The entries of a feed."""
    return ElementTree.fromstring(content).findall(f"{{{ATOM}}}entry")


def text(parent: Element, tag: str) -> str:
    """The text of an element's child."""
    return parent.findtext(f"{{{ATOM}}}{tag}") or ""


def test_each_change_is_an_entry_with_its_own_day(library: Library) -> None:
    found = every(entries(atom_feed(library.changes)), 5)
    assert [text(one, "title") for one in found] == [change.title for change in library.changes]
    assert [text(one, "updated") for one in found] == [f"{change.date}T00:00:00Z" for change in library.changes]
    assert len({text(one, "id") for one in found}) == len(found)


def test_the_feed_is_updated_with_its_newest_entry() -> None:
    made = ElementTree.fromstring(atom_feed([change("a", "2026-11-30"), change("b", "2026-12-03")]))
    assert text(made, "updated") == "2026-12-03T00:00:00Z"


def test_ids_stay_when_the_site_or_the_words_change_and_links_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    before = atom_feed([one := change("a")])
    monkeypatch.setenv("SITE_URL", "https://other.example/sub/")
    after = atom_feed([replace(one, title="Another title"), change("b")])
    assert text(entries(before)[0], "id") == text(entries(after)[0], "id") != text(entries(after)[1], "id")
    assert PREVIEW.encode() in before and PREVIEW.encode() not in after


def test_every_address_is_a_whole_one() -> None:
    made = ElementTree.fromstring(atom_feed([change("a", "2026-12-01", "It changed.", "/2018/5-cyber/#p6")]))
    assert f'<a href="{PREVIEW}2018/5-cyber/#p6">' in text(made.find(f"{{{ATOM}}}entry") or made, "content")
    links = every([link.get("href", "") for link in made.iter(f"{{{ATOM}}}link")], 3)
    assert all(link.startswith(PREVIEW) for link in links)


def test_words_of_the_data_are_text() -> None:
    (one,) = entries(atom_feed([change("a", "2026-12-01", NASTY)]))
    assert text(one, "title") == NASTY
    assert text(one, "content").count("&lt;b&gt;&amp;amp; ]]&gt; {{ x }}") == 2
