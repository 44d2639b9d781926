"""The register of permanent addresses: tests/addresses.txt, one published address a line with the words it opens with.

An address on the register must resolve for ever, and open on those words, or be told of in data/moved.yml. The
register grows by an explicit command only; no build and no test writes it.
"""

from __future__ import annotations

from pathlib import Path

from bluebook.collection import Library
from bluebook.content.addresses import Location, page_path
from bluebook.content.changes import unknown_addresses
from bluebook.content.files import read_text
from bluebook.content.records import KINDS
from bluebook.content.redirects import answered, misled
from bluebook.errors import BadData, Mistake, nearest
from bluebook.render.comparison import TITLES, pair_title
from bluebook.render.tables import Context, head_words

REGISTER = "tests/addresses.txt"
OPENING = 8  # words


def opening(text: str) -> str:
    """The first words of a text, by which an address is known."""
    return " ".join(text.split()[:OPENING])


def published(library: Library) -> dict[str, str]:
    """Every address that the site publishes, from its root → the words it opens with."""
    chapters, facts = library.chapters, library.facts
    context = Context(chapters, Location("", ""))
    found: dict[str, str] = {}
    for edition in chapters.editions.values():
        found[f"/{edition.edition}/"] = opening(edition.title)
    for page in chapters.pages.values():
        found[f"/{page_path(page.address)}"] = opening(page.title.text)
        found |= {f"/{page_path(b.address)}": opening(b.text) for b in page.blocks}
    for kind in KINDS:
        found |= {f"/data/{kind}/#{r.id}": opening(head_words(kind, r, context)) for r in facts.of(kind)}
    found |= {f"/data/who/#{name.id}": opening(name.name) for name in facts.names}
    found |= {f"/about/abbreviations/#{a.id}": opening(a.abbreviation) for a in facts.abbreviations}
    return found | compared_addresses(library)


def compared_addresses(library: Library) -> dict[str, str]:
    """The addresses of the comparisons of editions; none where there is no theme yet."""
    if not library.topics:
        return {}
    found = {f"/{page}/": opening(title) for page, title in TITLES.items()}
    for topic in library.topics:
        found[f"/{topic.address}/"] = opening(topic.name)
        for pair in library.compared[topic.slug]:
            found[f"/{topic.address}/#{pair.id}"] = opening(pair_title(library, pair))
    found |= {f"/compare/series/#{one.slug}": opening(one.name) for one in library.series}
    return found | {f"/compare/expressions/#{one.slug}": opening(one.phrase) for one in library.expressions}


def read_register(root: Path) -> dict[str, str]:
    """The register: address → words; raises BadData for a line that is not one address, a tab and words."""
    found: dict[str, str] = {}
    mistakes = []
    path = root / REGISTER
    lines = read_text(path, REGISTER).splitlines() if path.exists() else []
    for number, line in enumerate(lines, 1):
        address, tab, words = line.partition("\t")
        if not tab or not address.startswith("/") or not words:
            mistakes.append(Mistake(REGISTER, number, f"`{line[:60]}` is not an address, a tab and its opening words"))
        elif address in found:
            mistakes.append(Mistake(REGISTER, number, f"the address `{address}` stands on the register twice"))
        found[address] = words
    if mistakes:
        raise BadData(mistakes)
    return found


def broken(root: Path, library: Library) -> list[Mistake]:
    """Addresses of the register that no longer answer, or that open on other words."""
    now = published(library)
    mistakes = unanswered(root, library)
    for number, (address, words) in enumerate(read_register(root).items(), 1):
        if address in now and now[address] != words:
            cure = f"restore it, or accept it with `python -m bluebook register --reworded '{address}'`"
            message = f"the address `{address}` opened on `{words}` and now opens on `{now[address]}`; {cure}"
            mistakes.append(Mistake(REGISTER, number, message))
    return mistakes


def unanswered(root: Path, library: Library) -> list[Mistake]:
    """Addresses of the register that are neither published nor told of in data/moved.yml, and what that file and
    data/changes.yml get wrong."""
    now = published(library)
    old = answered(library.moved, now)
    cure = "restore it, or tell in data/moved.yml where it leads or why it is gone"
    lost = [
        Mistake(REGISTER, number, f"the address `{address}` is published no more{nearest(address, now)}; {cure}")
        for number, address in enumerate(read_register(root), 1)
        if address not in now and address not in old
    ]
    known = {*now, *old, *page_addresses(root)}
    return [*lost, *misled(library.moved, now), *unknown_addresses(library.changes, known)]


def page_addresses(root: Path) -> set[str]:
    """The address of every page of docs/, from the site's root."""
    pages = (path.relative_to(root / "docs").with_suffix("").as_posix() for path in (root / "docs").rglob("*.md"))
    return {f"/{page}/".replace("/index/", "/") for page in pages}


_held: list[Library] = []


def hold(root: Path, library: Library) -> None:
    """Raise BadData where an address of the register no longer answers; a library is held to it once."""
    if not any(library is held for held in _held):
        if lost := unanswered(root, library):
            raise BadData(lost)
        _held[:] = [library]


def update(root: Path, library: Library, reworded: set[str]) -> list[str]:
    """Add what is new to the register and accept what is `reworded`; what was done, a line each.

    Raises BadData, and writes nothing, where an address is gone or opens on other words without leave.
    """
    register, now = read_register(root), published(library)
    if bad := [m for m in broken(root, library) if not any(f"`{address}` opened" in m.message for address in reworded)]:
        raise BadData(bad)
    new = [address for address in now if address not in register]
    changed = [address for address in register if address in now and register[address] != now[address]]
    register |= {address: now[address] for address in [*changed, *new]}
    text = "".join(f"{address}\t{words}\n" for address, words in register.items())
    (root / REGISTER).write_text(text, encoding="utf-8", newline="\n")
    return [f"reworded {a}" for a in changed] + [f"added {a}" for a in new] + [f"{len(register)} addresses in all"]
