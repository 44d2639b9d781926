"""What readers can take with them: where the ZIP and the e-books are, and how to check the folder."""

from __future__ import annotations

from markupsafe import Markup

from bluebook.content.addresses import Location
from bluebook.content.site_files import MANIFEST, ZIP, epub_file, is_made
from bluebook.render.facts import size_of
from bluebook.render.html import block, element, join
from bluebook.render.view import View


def take_along(view: View) -> str:
    """Links to what can be taken along, each in its paragraph."""
    return block(join([element("p", links) for links in ways_to_take(view)], "\n"))


def ways_to_take(view: View) -> list[Markup]:
    """The ZIP, on a site that has it, and the e-books."""
    return [*([zip_links(view.here)] if is_made("bundle") else []), epub_links(view)]


def zip_use(view: View) -> str:
    """How to use the ZIP, as a page's Markdown; nothing on a site that has none."""
    links = {"anchor": "{ #use }", "check": "../check.md", "briefing": "../briefing.md"}
    return ZIP_USE.format_map(links) if is_made("bundle") else ""


def zip_use_copied(view: View) -> str:
    """The same in a page's Markdown copy, with full addresses."""
    anchor = f"[§]({view.here.link(f'{view.here.page}#use')})"
    links = {"anchor": anchor, "check": view.here.link("check"), "briefing": view.here.link("briefing")}
    return ZIP_USE.format_map(links) if is_made("bundle") else ""


def epub_links(view: View) -> Markup:
    """Links to the text of each edition as an e-book."""
    links = [
        element("a", edition.title, href=view.here.file(epub_file(year)), download=True)
        for year, edition in view.library.chapters.editions.items()
    ]
    return join(["The text of each edition is an EPUB file for e-readers: ", join(links, ", "), "."])


def zip_links(here: Location) -> Markup:
    """Links to the ZIP, with its name and size, and to its checksum."""
    zipped = element("a", f"Download the whole site as one file, {ZIP}", href=here.file(ZIP), type="application/zip")
    checksum = element("a", "SHA-256 checksum", href=here.file(f"{ZIP}.sha256"))
    return join([zipped, size_of(ZIP), ", or its ", checksum, "."])


ZIP_USE = f"""\
## If you have the ZIP file {{anchor}}

Once unzipped, the site opens from a disk, a memory stick or a shared folder. You need no server and no network.

1. Unzip the file first. Pages opened inside the ZIP do not display properly.
2. Double-click `START.html` in the folder, then choose “Open the collection”.

Everything works as it does on the web: pages, search, filters, downloads of the tables, and the
[quotation check]({{check}}). The [briefing list]({{briefing}}) works too; some browsers keep a separate list for each file of
the folder, so export it before you close the tab. Copied links and footnotes use the public address, not the folder. The
ZIP file itself is not in the folder: its link opens the public site.

`START.html` also shows the date of the text, and how to check that no file is missing or changed. To see the SHA-256
checksum of the ZIP file itself, type this in Windows:

    certutil -hashfile {ZIP} SHA256

The same version of the site always has the same checksum.
"""

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
