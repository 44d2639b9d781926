"""The register of addresses as editors change it: by a command, never by a build or a test."""

from __future__ import annotations

from pathlib import Path

from bluebook.collection import Library
from bluebook.content.register import REGISTER, check_openings, read_register
from bluebook.errors import BadData, Mistake


def check_addresses(root: Path, library: Library) -> list[Mistake]:
    """Addresses of the register that no longer answer, or that open on other words."""
    return [*library.lost_addresses(root), *check_openings(root, library.published_addresses)]


def update_register(root: Path, library: Library, reworded: set[str]) -> list[str]:
    """Accept what is `reworded`, then add what is new to the register; what was done, a line each.

    Raises BadData where an address is gone or opens on other words without leave: then nothing is added, but what is `reworded` is
    accepted, so that several can be accepted one by one.
    """
    register, now = read_register(root), library.published_addresses
    bad = [
        m for m in check_addresses(root, library) if not any(f"`{address}` opened" in m.message for address in reworded)
    ]
    new = [address for address in now if address not in register and not bad]
    changed = [a for a in register if a in reworded and now.get(a, register[a]) != register[a]]
    register |= {address: now[address] for address in [*changed, *new]}
    text = "".join(f"{address}\t{words}\n" for address, words in register.items())
    (root / REGISTER).write_text(text, encoding="utf-8", newline="\n")
    if bad:
        raise BadData(bad)
    return [f"reworded {a}" for a in changed] + [f"added {a}" for a in new] + [f"{len(register)} addresses in all"]
