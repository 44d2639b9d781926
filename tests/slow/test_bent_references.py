"""However a reference is bent on its way: every bend of every form, addresses on every kind of page, the search and the check."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from bluebook.collection import Library
from bluebook.content.addresses import page_path
from bluebook.export.places import pair_sources, record_sources
from tests.support.bent_references import BENDS, full_width
from tests.support.citation_forms import Written
from tests.support.reader import Readers
from tests.support.references import LOAD, loaded, read
from tests.support.search import LOAD_ALL

EACH = 2  # bends of each form; tests/peers/test_round_trips.py does all


def test_a_text_bent_on_its_way_is_read_as_the_same_place(reader: Readers, forms: list[Written]) -> None:
    names = list(BENDS)
    assert len(names) >= 40
    bent = [(names[(at * EACH + more) % len(names)], form) for at, form in enumerate(forms) for more in range(EACH)]
    texts = [BENDS[name](text) for name, (_, text, _) in bent]
    got = read(loaded(reader), texts)
    wrong = [
        (name, form[0], text, place)
        for (name, form), text, place in zip(bent, texts, got, strict=True)
        if form[2] != place
    ]
    assert wrong == []


# An id → what arrives after the number sign.
ARRIVING: list[Callable[[str], str]] = [
    str.upper,
    str.title,
    lambda id: f"{id}.",
    lambda id: f"{id}).",
    lambda id: f"{id},",
    lambda id: f"{id}%3E",
    lambda id: f"{id}%E2%80%9D",
    lambda id: f"{id}%E3%80%82",
    lambda id: f"{id}%5D%20",
    lambda id: f"{id}*",
    lambda id: f"{id}%7C",
    lambda id: f"%23{id}",
    lambda id: f"%2523{id}.",
    lambda id: f"#{id}",
    lambda id: f"%20{id}%20",
    lambda id: f"%3C{id}%3E",
    lambda id: f"{id}?utm_source=mail&utm_medium=x",
    lambda id: f"{id}&fbclid=IwAR0",
    lambda id: f"{id}/",
    lambda id: f"{id}%E2%80%8B",
    lambda id: f"%EF%BB%BF{id}",
    lambda id: id.replace("-", "%E2%80%91") + "%C2%A0",
    lambda id: id.replace("-", "–") + ";",
    lambda id: full_width(id),
    lambda id: f"{id}%3A~%3Atext=Japan",
]  # fmt: skip


def test_a_hundred_bent_addresses_are_mended_on_arrival(reader: Readers, forms: list[Written]) -> None:
    """Places of every kind of page; each arrives in the tab where the page is open."""
    pages: dict[str, list[str]] = {}
    for name, _, place in forms:
        if name == "address" and "#" in place:
            pages.setdefault(place.partition("#")[0], []).append(place.partition("#")[2])
    some = {page: ids[:: max(1, len(ids) // 9)][:9] for page, ids in pages.items()}
    tab, tried, wrong = reader(), 0, []
    for path, page in tab.each([f"/{page}/" for page in list(some)[::2]]):
        for id in some[path.strip("/")]:
            tried += 1
            asked = ARRIVING[tried % len(ARRIVING)](id)
            if (got := page.evaluate(WAIT, [asked, id])) != f"#{id}":
                wrong.append((path, asked, got))
    assert tried >= 100
    assert wrong == []


SEARCH = """text => {
  const field = document.querySelector("input[name=q]");
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return Array.from(document.querySelectorAll("#results a.result"), (link) => link.pathname + link.hash);
}"""


def hundred(forms: list[Written]) -> list[Written]:
    """A hundred of the forms that name a place on a page, spread over all, each bent in another way."""
    names, placed = list(BENDS), [form for form in forms if "#" in form[2]]
    some = placed[:: len(placed) // 100][:100]
    return [(name, BENDS[names[at % len(names)]](text), place) for at, (name, text, place) in enumerate(some)]


def passages_of(library: Library, place: str) -> set[str]:
    """What a result for a place may link to: the place, a record's or a pair's passages, the first paragraph of a range."""
    page, _, id = place.partition("#")
    first = id.partition("..")[0]
    known = dict(record_sources(library)) | dict(pair_sources(library))
    sources = known.get(f"{page}#{first}", [])
    return {f"/{page_path(one)}" for one in [f"{page}#{first}", *sources]}


def test_a_hundred_bent_references_are_found_by_the_search(
    reader: Readers, library: Library, forms: list[Written]
) -> None:
    page = reader().open("/search/")
    page.focus("input[name=q]")
    page.evaluate(LOAD)
    page.wait_for_selector(".bb-search-body")
    page.evaluate(LOAD_ALL)
    found = {(name, text): (page.evaluate(SEARCH, text)[:1], place) for name, text, place in hundred(forms)}
    assert len(found) == 100
    assert {key: got for key, (got, place) in found.items() if not set(got) & passages_of(library, place)} == {}


CHECK = """async (texts) => {
  const form = document.getElementById("check"), found = [];
  for (const text of texts) {
    form.elements.draft.value = text;
    form.elements.check.click();
    await new Promise((done) => {
      const look = () => (document.getElementById("check-results").hidden ? setTimeout(look, 5) : done());
      look();
    });
    found.push(Array.from(document.querySelectorAll("#footnotes [data-footnote]"), (note) =>
      note.dataset.footnote + " " + Array.from(note.querySelectorAll(".bb-finding-places > li > a"), (a) => a.pathname + a.hash)[0]));
  }
  return found;
}"""


def test_a_hundred_bent_references_are_found_by_the_check(
    reader: Readers, library: Library, forms: list[Written]
) -> None:
    """Each pasted into the page as a draft: the check links to its place. To the check a whole reference in quotation
    marks is a quotation, so what was copied from JSON comes without the marks around it."""
    page = loaded(reader)
    some = hundred(forms)
    got = page.evaluate(CHECK, [text.removeprefix('"').removesuffix('"') for _, text, _ in some])
    wrong = [
        (form, found)
        for form, found in zip(some, got, strict=True)
        if len(found) != 1 or found[0].removeprefix("found ") not in passages_of(library, form[2])
    ]
    assert len(some) == 100
    assert wrong == []


SLIPS = {
    "/2018/5-cyber/": {
        "p6": ["P6", "p6.", "p6)", "p6,", "p6%3E", "p6%20", "p6%22", "%23p6", "%2523p6", "%C2%B66", "¶ 6", "6.", "para-6",
               "p6%E2%80%9D", "p%E2%80%8B6", "ｐ６", "p6?utm_source=mail", "p6&fbclid=x", "p6/", "paragraph 6", "p6-p8"],
        "fn-7": ["fn7", "FN-7", "note-7.", "n.7", "footnote 7"],
        "5": ["5.", "5)", "%235"],
    },
    "/2018/4-oceans-and-seas/": {"4-b-a-b": ["4-B-A-b", "4-b-a-b.", "4-b-a-b)"], "fig-1": ["fig1", "Fig-1", "figure 1.", "FIG.1"]},
    "/data/meetings/": {"2018-arf-ministerial-24": ["2018-ARF-Ministerial-24", "2018-arf-ministerial-24.", "2018-arf-ministerial-24)", "%232018-arf-ministerial-24"]},
    "/compare/africa/": {"pair-1": ["PAIR-1", "pair-1.", "pair-1),"]},
    "/data/who/": {"afghanistan": ["Afghanistan", "afghanistan."]},
    "/about/abbreviations/": {"asean": ["ASEAN", "asean)"]},
}  # fmt: skip


WAIT = """([fragment, id]) => new Promise((done) => {
  location.hash = fragment;
  let times = 0;
  const look = () => (location.hash === "#" + id || (times += 1) > 150 ? done(location.hash) : setTimeout(look, 20));
  look();
})"""


@pytest.mark.parametrize("where", ["server", "folder"])
def test_an_address_with_a_slip_opens_the_place_meant(where: str, reader: Readers, site: Path) -> None:
    """On every kind of page, from a server and from the folder; the address bar ends up right."""
    one = reader() if where == "server" else reader(base=site.as_uri())
    for path, places in SLIPS.items():
        page = one.open(path + ("" if where == "server" else "index.html"))
        for id, slips in places.items():
            for slip in slips:
                assert (slip, page.evaluate(WAIT, [slip, id])) == (slip, f"#{id}")
                assert page.locator(".bb-notice").count() == 0
        expect(page.locator(f"[id='{id}']")).to_be_in_viewport()
