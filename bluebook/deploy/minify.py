"""The site's own scripts and style sheets as they are sent: without what only those who write them read."""

from __future__ import annotations

import re
from pathlib import Path

# Where they stand in a built site; what the theme brings stands in folders of its own.
OWN = ("assets/css/*.css", "assets/js/*/*.js")

IMPORT = re.compile(r'^@import "([\w-]+\.css)";$', re.M)


def strip_assets(site: Path) -> None:
    """Leave out of a built site's own scripts and style sheets what no browser needs. Done before any other of its
    files is written: scripts that hold data stand in these folders too. Doing it again changes nothing."""
    join_sheets(site / "assets/css/bluebook.css")
    for pattern in OWN:
        for file in sorted(site.glob(pattern)):
            file.write_text(bare(file.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


def join_sheets(sheet: Path) -> None:
    """Write the style sheets that a sheet imports in its place into it, so that a page makes one request for all."""
    parts = IMPORT.findall(sheet.read_text(encoding="utf-8")) if sheet.exists() else []
    if parts:
        text = "\n".join(sheet.with_name(part).read_text(encoding="utf-8") for part in parts)
        sheet.write_text(text, encoding="utf-8", newline="\n")
    for part in parts:
        sheet.with_name(part).unlink()


def bare(source: str) -> str:
    """A script or style sheet without its comments, its indentation, its ends of lines after which a statement goes
    on, and its semicolons before braces: a fifth less to load. Comments stand on lines of their own or after a space
    there, and no string goes over a line."""
    plain = re.sub(r"^[ \t]+", "", source, flags=re.M)
    plain = re.sub(r"^/\*(?s:.)*?\*/\n|^// .*\n| +// .*$| +/\*.*?\*/", "", plain, flags=re.M)
    return re.sub(r"(?<=[{,;(\[])\n+|(?<=\})\n+(?=[})\]])|;[ \n]*(?=\})", "", plain)
