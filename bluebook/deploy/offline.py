"""The folder for a closed network: a built site as one ZIP that opens from disk by a double click.

On disk no server finds a folder's page, so links to folders are made to end in `index.html`; what is left out (what
only servers and crawlers read) is linked where it is published. Pages are read by Python's own HTML
parser and changed in nothing but their links. The scripts know by themselves that they are read from disk.
"""

from __future__ import annotations

import hashlib
import os
import posixpath
import re
import time
import zipfile
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from bluebook.collection import Library
from bluebook.content.addresses import site_url
from bluebook.content.changes import version
from bluebook.content.site_files import FOLDER, MANIFEST, ZIP
from bluebook.deploy.file_sizes import without_size
from bluebook.render.html import template
from bluebook.render.offline import how_to_check

COVER = "START.html"
# Read by servers, crawlers and developers: not in the folder.
LEFT_OUT = re.compile(
    r"404\.html|robots\.txt|llms\.txt|sitemap\.xml(\.gz)?|opensearch\.xml|changes\.xml|.*\.map|.*\.zip(\.sha256)?"
)
LINKS = {"href", "src", "action"}
EARLIEST = 315532800  # 1980-01-01, before which a ZIP knows no time


def write_bundle(site: Path, out: Path, library: Library) -> int:
    """Write the ZIP of a built site, and its SHA-256 beside it; the ZIP's size in bytes. The same site gives the same
    bytes."""
    files = bundle_files(site, library)
    moment = time.gmtime(max(EARLIEST, int(os.environ.get("SOURCE_DATE_EPOCH", EARLIEST))))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as folder:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{FOLDER}/{name}", moment[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            folder.writestr(entry, content)
    checksum = f"{hashlib.sha256(out.read_bytes()).hexdigest()}  {out.name}\n"
    out.with_name(f"{out.name}.sha256").write_text(checksum, encoding="utf-8", newline="\n")
    return out.stat().st_size


def bundle_files(site: Path, library: Library) -> dict[str, bytes]:
    """Every file of the folder by its name: the site's, the manifest, and the cover that shows it."""
    names = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    kept = {name for name in names if not LEFT_OUT.fullmatch(name)}
    files = {name: (site / name).read_bytes() for name in kept}
    for name in kept:
        if name.endswith(".html"):
            page = without_size(files[name].decode(), ZIP)  # what it holds cannot say how large it is
            files[name] = with_folder_links(page, name, kept).encode()
    lines = manifest(files)
    files[MANIFEST] = lines.encode()
    files[COVER] = cover(lines, library, files).encode()
    return files


# --- links ----------------------------------------------------------------------------------------------------------


class Tags(HTMLParser):
    """The start tags of a page that hold links, each with the place where it begins."""

    def __init__(self, page: str):
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[int, str, dict[str, str]]] = []
        self.lines = [0, *(match.end() for match in re.finditer("\n", page))]
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag with a link; `<a/>` comes here too."""
        line, column = self.getpos()
        links = {name: value for name, value in attrs if name in LINKS and value}
        if links:
            self.found.append((self.lines[line - 1] + column, self.get_starttag_text() or "", links))


def with_folder_links(page: str, name: str, kept: set[str]) -> str:
    """A page whose links lead to files of the folder, or where their targets are published."""
    parts, end = [], 0
    for start, tag, links in Tags(page).found:
        changed = tag
        for attribute, value in links.items():
            if (leads := folder_link(value, name, kept)) != value:
                changed = set_attribute(changed, attribute, leads)
        parts += [page[end:start], changed]
        end = start + len(tag)
    return "".join([*parts, page[end:]])


def folder_link(link: str, name: str, kept: set[str]) -> str:
    """Where a link of the page `name` leads in the folder."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or not parts.path:
        return link
    folder = "" if parts.path.startswith("/") else posixpath.dirname(name)
    target = posixpath.normpath(posixpath.join("/", folder, unquote(parts.path))).lstrip("/")
    page = posixpath.join(target, "index.html") if target else "index.html"
    rest = ("?" + parts.query if parts.query else "") + ("#" + parts.fragment if parts.fragment else "")
    found = target if target in kept else page if page in kept else None
    if found is None:
        slash = "/" if parts.path.endswith("/") and target else ""
        return site_url() + quote(target) + slash + rest
    if found == target and not parts.path.startswith("/"):
        return link
    return quote(posixpath.relpath(found, posixpath.dirname(name) or ".")) + rest


def set_attribute(tag: str, name: str, value: str) -> str:
    """A start tag with another value of an attribute, all else as it was written."""
    pattern = rf"""(\s{name}\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)"""
    return re.sub(pattern, lambda match: f'{match[1]}"{escape(value)}"', tag, count=1, flags=re.IGNORECASE)


# --- manifest and cover ---------------------------------------------------------------------------------------------


def manifest(files: dict[str, bytes]) -> str:
    """A line for each file with its SHA-256, as the command `sha256sum --check` reads it."""
    return "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(files.items()))


def cover(lines: str, library: Library, files: dict[str, bytes]) -> str:
    """The page to open first: what is in the folder, as of when, and the manifest."""
    styles = [
        name
        for name in sorted(files)
        if re.fullmatch(r"assets/(stylesheets/main\.min|css/bluebook|css/offline)\.css", name)
    ]
    page = template(
        "offline_cover.html",
        styles=sorted(styles, key=lambda style: "main." not in style),
        editions=library.chapters.editions.values(),
        version=version(library.changes),
        public=site_url(),
        manifest=MANIFEST,
        how_to_check=how_to_check(),
        digest=hashlib.sha256(lines.encode()).hexdigest(),
        lines=lines,
    )
    return f"{page}\n"
