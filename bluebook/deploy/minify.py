"""Minify the site's own scripts and style sheets, and the blanks of its pages."""

from __future__ import annotations

import re
from pathlib import Path

from rcssmin import cssmin
from rjsmin import jsmin

MINIFIED = ("javascripts", "stylesheets", "vendor")  # folders of assets/ that the theme and others bring

IMPORT = re.compile(r'^@import "([\w-]+\.css)";$', re.M)
SCRIPT_PART = re.compile(r'^ +"[a-z]+/([\w-]+)",$', re.M)
SHOWN_AS_WRITTEN = re.compile(r"(<(?:pre\b.*?</pre|textarea\b.*?</textarea|script\b.*?</script)>)", re.DOTALL)
BLANKS = re.compile(r"\n\s+")
DESCENDANT = re.compile(r"(?<=[\w\])>~+,])(?<!@page)\s+(?=:)")


def minify_sheet(text: str) -> str:
    """A style sheet minified. In nested rules rcssmin takes `a :is(b)` for `a:is(b)`; a `*` of no weight keeps it apart."""
    return str(cssmin(DESCENDANT.sub(" *", text)))


MINIFIERS = {".js": jsmin, ".css": minify_sheet}


def minify_page(text: str) -> str:
    """A page with one line break for the blanks around one, but where they are shown or run."""
    parts = SHOWN_AS_WRITTEN.split(text)  # each second one is kept
    parts[::2] = [BLANKS.sub("\n", part) for part in parts[::2]]
    return "".join(parts)


def minify_assets(site: Path) -> None:
    """Minify a built site's own scripts and style sheets in place, before scripts that hold data are written."""
    assets = site / "assets"
    join_sheets(assets / "css/bluebook.css")
    for folder in ("search", "check", "references", "briefing"):
        join_scripts(assets / f"js/{folder}/parts.js")
    for file in sorted(assets.rglob("*")):
        if file.suffix in MINIFIERS and file.relative_to(assets).parts[0] not in MINIFIED:
            small = MINIFIERS[file.suffix](file.read_text(encoding="utf-8"))
            file.write_text(small + "\n", encoding="utf-8", newline="\n")


def join_sheets(sheet: Path) -> None:
    """Write the style sheets that a sheet imports in its place into it, so that a page makes one request for all."""
    parts = IMPORT.findall(sheet.read_text(encoding="utf-8")) if sheet.exists() else []
    if parts:
        text = "\n".join(sheet.with_name(part).read_text(encoding="utf-8") for part in parts)
        sheet.write_text(text, encoding="utf-8", newline="\n")
    for part in parts:
        sheet.with_name(part).unlink()


def join_scripts(script: Path) -> None:
    """Write the scripts that a script loads, in their order, in its place, so that a search, a check or a page asks for one file."""
    parts = SCRIPT_PART.findall(script.read_text(encoding="utf-8")) if script.exists() else []
    files = [script.with_name(f"{part}.js") for part in parts]
    if parts:
        text = "\n".join(file.read_text(encoding="utf-8") for file in files)
        script.write_text(text, encoding="utf-8", newline="\n")
    for file in files:
        file.unlink()
