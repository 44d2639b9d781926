"""What readers can take with them: where the ZIP and the e-books are, and how to check the folder."""

from __future__ import annotations

from markupsafe import Markup

from bluebook.content.addresses import Location
from bluebook.content.site_files import MANIFEST, ZIP, epub_file, is_made
from bluebook.render.html import block, element, join
from bluebook.render.view import View


def take_along(view: View) -> str:
    """Where the ZIP is, on a site that has it, and the e-books."""
    parts = [element("p", zip_links(view.here), class_="bb-take-along"), element("p", epub_links(view))]
    return block(join(parts if is_made("bundle") else parts[::-1], "\n"))


def epub_links(view: View) -> Markup:
    """Links to the text of each edition as an e-book."""
    links = [
        element("a", edition.title, href=view.here.file(epub_file(year)), download=True)
        for year, edition in view.library.chapters.editions.items()
    ]
    return join(["The text of each edition is an EPUB file for e-readers: ", join(links, ", "), "."])


def zip_links(here: Location) -> Markup:
    """Links to the ZIP and its checksum; on a site without it, that there is none."""
    zipped = element("a", "Download the whole site as one ZIP file", href=here.file(ZIP), type="application/zip")
    link = join([zipped, " (", element("a", "its SHA-256 checksum", href=here.file(f"{ZIP}.sha256")), ")"])
    return link if is_made("bundle") else Markup("The whole site as one ZIP file is not offered here.")


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
