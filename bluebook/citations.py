"""Addresses of this site and how to cite them."""

from __future__ import annotations

import os
from dataclasses import dataclass

from bluebook.chapters import Block, Edition, Page, number_path

# The address until an owner names a host; pages say that addresses are not yet permanent.
PREVIEW = "https://bluebook.example/"
AUTHOR = "Ministry of Foreign Affairs of Japan"


def site_url() -> str:
    """The public address of the site, with a slash at its end: the environment's SITE_URL, else the preview's."""
    return (os.environ.get("SITE_URL") or PREVIEW).rstrip("/") + "/"


def is_preview() -> bool:
    """Whether no owner has named a host yet."""
    return site_url() == PREVIEW


def page_path(page: str) -> str:
    """The path of a page below the site's root: `2018/5-cyber` → `2018/5-cyber/`, a fragment kept at its end."""
    path, mark, fragment = page.partition("#")
    return f"{path}/{mark}{fragment}" if path else f"{mark}{fragment}"


@dataclass(frozen=True)
class Location:
    """Where a page stands: its address, and the folder that its relative links start from.

    In HTML made by macros one engine reads relative links from the page's folder (`2018/5-cyber`), another from the
    folder of its source file (`2018`).
    """

    page: str
    base: str

    def link(self, target: str) -> str:
        """The relative link to a page or block address such as `2018/5-cyber#p6`."""
        path, mark, fragment = target.partition("#")
        if path == self.page and mark:
            return f"#{fragment}"
        up = "../" * len([part for part in self.base.split("/") if part])
        return (up + page_path(target)) or "./"

    def file(self, path: str) -> str:
        """The relative link to a file of the site, such as `data/meetings.csv`."""
        return "../" * len([part for part in self.base.split("/") if part]) + path


def public(address: str) -> str:
    """The public address of a page or block."""
    return site_url() + page_path(address)


def place(page: Page, block: Block) -> str:
    """Where a block stands, in print and here: `3 (4) B (A) b, ¶ 12`."""
    labels = {"paragraph": "¶ ", "footnote": "n. ", "figure": "fig. ", "heading": ""}
    number = block.id.rpartition("-")[2].removeprefix("p")
    label = "" if block.kind == "heading" else f", {labels[block.kind]}{number}"
    return f"{number_path(page, block)}{label}"


def footnote(edition: Edition, page: Page, block: Block) -> str:
    """A footnote for a briefing, in plain text."""
    part = edition.part.partition(" ")[0].partition(".")[0]
    return (
        f"{AUTHOR}, {edition.title} (covering {edition.covers}), {edition.chapter.lower()}, {part} {place(page, block)}, "
        f"{public(block.address)}."
    )
