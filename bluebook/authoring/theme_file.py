"""Places in data/themes.yml: where a theme is, and where lines for a field of it go."""

from __future__ import annotations

import re
from collections.abc import Sequence


class ThemeFile:
    """The lines of data/themes.yml, to which lines are added theme by theme."""

    def __init__(self, text: str):
        self.lines = text.split("\n")

    @property
    def text(self) -> str:
        """The file as it is now."""
        return "\n".join(self.lines).rstrip("\n") + "\n"

    def span(self, slug: str) -> tuple[int, int]:
        """Where a theme begins, and where the next one does."""
        start = self.lines.index(f"- slug: {slug}")
        end = next((at for at in range(start + 1, len(self.lines)) if self.lines[at].startswith("- ")), len(self.lines))
        while end > start and not self.lines[end - 1].strip():
            end -= 1
        return start, end

    def field(self, slug: str, name: str) -> tuple[int, int] | None:
        """Where a field of a theme begins and ends; None where the theme has none."""
        start, end = self.span(slug)
        first = next((at for at in range(start, end) if self.lines[at].startswith(f"  {name}:")), None)
        if first is None:
            return None
        return first, next((at for at in range(first + 1, end) if re.match(r"  [\w#]", self.lines[at])), end)

    def after_editions(self, slug: str, edition: str) -> int:
        """The place after a theme's lists of passages of the editions up to one."""
        start, end = self.span(slug)
        years = [line[2:6] for line in self.lines[start:end] if re.match(r"  \d{4}:", line)]
        earlier = [year for year in years if year <= edition]
        found = self.field(slug, earlier[-1]) if earlier else None
        if found:
            return found[1]
        about = self.field(slug, "about")
        return about[1] if about else end

    def insert(self, at: int, lines: Sequence[str]) -> None:
        """Add lines before a place."""
        self.lines[at:at] = lines

    def add_to_field(self, slug: str, name: str, lines: Sequence[str], edition: str) -> None:
        """Add lines at the end of a field, or with its name proposed too where the theme has none."""
        if found := self.field(slug, name):
            self.insert(found[1], lines)
        else:
            self.insert(self.place_of_new(slug, name, edition), [f"  #? {name}:", *lines])

    def add_to_year(self, slug: str, name: str, year: str, lines: Sequence[str]) -> None:
        """Add lines to what a field says of an edition, or with the edition's name proposed too where it says nothing."""
        found = self.field(slug, name)
        here = next((at for at in range(*found) if self.lines[at].startswith(f"    {year}:")), None) if found else None
        if here is None:
            self.add_to_field(slug, name, [f"    #? {year}:", *lines], year)
        else:
            self.insert(here + 1, lines)

    def place_of_new(self, slug: str, name: str, edition: str) -> int:
        """Where a field goes that a theme does not have: pairs after the passages, changes at the end."""
        if name != "pairs":
            return self.span(slug)[1]
        last = self.after_editions(slug, "9999")
        while last < len(self.lines) and self.lines[last].startswith(("  #? 2", "  #? 1", "    #?")):
            last += 1  # the passages that are proposed
        return last
