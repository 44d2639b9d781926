"""Addresses of this site: of pages and blocks, relative and in public, and where a block is in print."""

from __future__ import annotations

import os
from dataclasses import dataclass

from bluebook.content.chapters import Block, Page, number_path

# The address until an owner names a host; pages say that links are not to be cited yet.
PREVIEW = "https://bluebook.example/"


def site_url() -> str:
    """The public address of the site, with a slash at its end: the environment's SITE_URL, else the preview's."""
    return (os.environ.get("SITE_URL") or PREVIEW).rstrip("/") + "/"


def page_path(page: str) -> str:
    """The path of a page below the site's root: `2018/5-cyber` → `2018/5-cyber/`, a fragment kept at its end."""
    path, mark, fragment = page.partition("#")
    return f"{path}/{mark}{fragment}" if path else f"{mark}{fragment}"


@dataclass(frozen=True)
class Location:
    """Where a page is: its address, and the folder that its relative links start from.

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
        return (self.up + page_path(target)) or "./"

    def file(self, path: str) -> str:
        """The relative link to a file below the site's root, such as `2018/5-cyber/cite.bib`."""
        return self.up + path

    @property
    def up(self) -> str:
        """The way from the page's folder to the site's root."""
        return "../" * len([part for part in self.base.split("/") if part])


class PublicLocation(Location):
    """A page whose links are full addresses, for a copy that is read outside the site."""

    def link(self, target: str) -> str:
        """The public address of a page or block."""
        return public(target)

    @property
    def up(self) -> str:
        """The public address of the site's root."""
        return site_url()


def public(address: str) -> str:
    """The public address of a page or block."""
    return site_url() + page_path(address)


def place(page: Page, block: Block) -> str:
    """Where a block is, in print and here: `3 (4) B (A) b, ¶ 12`."""
    labels = {"paragraph": "¶ ", "footnote": "n. ", "figure": "fig. ", "table": "table ", "heading": ""}
    number = block.id.rpartition("-")[2].removeprefix("p")
    label = "" if block.kind == "heading" else f", {labels[block.kind]}{number}"
    return f"{number_path(page, block)}{label}"


def bare_address(address: str) -> str:
    """An address from the root as `Location` names it: `/2018/5-cyber/#p6` → `2018/5-cyber#p6`."""
    page, mark, fragment = address.partition("#")
    return f"{page.strip('/')}{mark}{fragment}"


def unbroken_place(label: str) -> str:
    """A place whose numbers stay on the line of their sign."""
    for sign in ("¶", "n.", "fig.", "table"):
        label = label.replace(f"{sign} ", f"{sign}\xa0")
    return label


def short_place(b: Block) -> str:
    """A block's number on its page: ¶ 6, n. 7 or fig. 1."""
    sign = {"paragraph": "¶", "footnote": "n.", "figure": "fig.", "table": "table"}[b.kind]
    return f"{sign} {b.id.rpartition('-')[2].removeprefix('p')}"
