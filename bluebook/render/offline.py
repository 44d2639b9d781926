"""What the page on offline use says: where the ZIP is, and how to check the folder."""

from __future__ import annotations

from markupsafe import Markup

from bluebook.content.addresses import Location
from bluebook.content.optional_files import MANIFEST, ZIP, is_made
from bluebook.render.html import block, element, join


def take_along(here: Location) -> str:
    """Where the ZIP is, on a site that has it."""
    return block(element("p", zip_links(here), class_="bb-take-along"))


def zip_links(here: Location) -> Markup:
    """Links to the ZIP and its checksum; on a site without it, how it is made."""
    zipped = element("a", "Download the whole site as one ZIP file", href=here.file(ZIP), type="application/zip")
    link = join([zipped, " (", element("a", "its SHA-256 checksum", href=here.file(f"{ZIP}.sha256")), ")"])
    none = "The whole site fits into one ZIP file, which this copy does not include. Whoever runs the site can add it with "
    return link if is_made("bundle") else join([none, element("code", "make bundle"), "."])


# System → the command that compares every file with the manifest. Windows has no program for such a list, and PowerShell
# compares letters of either case.
CHECKS = {
    "Windows, in PowerShell": (
        f"Get-Content {MANIFEST} | ForEach-Object {{ $sum, $name = $_ -split '\\s+', 2; "
        'if ((Get-FileHash -LiteralPath $name).Hash -ne $sum) { "Changed: $name" } }'
    ),
    "macOS": f"shasum -a 256 --quiet --check {MANIFEST}",
    "Linux": f"sha256sum --quiet --check {MANIFEST}",
}

ONE_FILE = join(
    ["A single file, in Windows: ", element("code", f"certutil -hashfile {MANIFEST} SHA256"), " shows its checksum."]
)
HOW_TO_CHECK = "In a terminal in the folder, these commands list each file that is missing or has changed. If they list nothing, the folder is complete."


def how_to_check() -> Markup:
    """The command of each system that compares the folder with its manifest, to be run in the folder."""
    items = [element("li", f"{system}: ", element("code", command)) for system, command in CHECKS.items()]
    return join([element("p", HOW_TO_CHECK), element("ul", items, element("li", ONE_FILE))])
