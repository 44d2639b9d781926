"""What a page says about taking the site along: where the ZIP is, and how to check the folder."""

from __future__ import annotations

from markupsafe import Markup

from bluebook.content.addresses import Location
from bluebook.content.optional_files import MANIFEST, ZIP, is_made
from bluebook.render.html import block, element, join


def take_along(here: Location) -> str:
    """Where the ZIP is, on a site that has it."""
    zipped = element("a", "Download the site as one ZIP", href=here.file(ZIP), type="application/zip")
    link = join([zipped, " (", element("a", "its SHA-256", href=here.file(f"{ZIP}.sha256")), ")"])
    none = (
        "This copy of the site was made without the ZIP. Whoever keeps a copy makes it with ",
        element("code", "make bundle"),
        ".",
    )
    return block(element("p", link if is_made("bundle") else none, class_="bb-take-along"))


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


def how_to_check() -> Markup:
    """The command of each system that compares the folder with its manifest, to be run in the folder."""
    items = [element("li", f"{system}: ", element("code", command)) for system, command in CHECKS.items()]
    one = element(
        "li", "One file, in Windows: ", element("code", f"certutil -hashfile {MANIFEST} SHA256"), " shows its SHA-256."
    )
    told = "In a terminal in the folder, these commands name each file that is missing or has changed. No answer means whole."
    return join([element("p", told), element("ul", items, one)])
