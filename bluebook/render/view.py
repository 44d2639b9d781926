"""What a page is shown from: everything that was read, and where the page is."""

from __future__ import annotations

from dataclasses import dataclass

from bluebook.collection import Library
from bluebook.content.addresses import Location


@dataclass(frozen=True)
class View:
    """A page's view of the library: links lead from `here`; a view without a page is of words alone."""

    library: Library
    here: Location = Location("", "")
