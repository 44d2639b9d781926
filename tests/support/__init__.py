"""What tests share: checkouts, the built site and its readers, programs, drafts, forms of citations."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

Thing = TypeVar("Thing")


def every(things: Iterable[Thing], least: int = 1) -> list[Thing]:
    """All of the things, to be checked one by one; fails where there are fewer than the least: none pass any check."""
    found = list(things)
    assert len(found) >= least, f"only {len(found)} of at least {least} found: is what the test asks for still in use?"
    return found
