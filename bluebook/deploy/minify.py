"""Minify the site's own scripts and style sheets, and the blanks of its pages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from rcssmin import cssmin
from rjsmin import jsmin

from bluebook.errors import BadData, Mistake

MINIFIED = ("javascripts", "stylesheets", "vendor")  # folders of assets/ that the theme and others bring
JOINED_SHEET = "css/bluebook.css"
JOINED_SCRIPTS = tuple(f"js/{folder}/parts.js" for folder in ("search", "check", "references", "briefing"))

IMPORT = re.compile(r'^@import "(?P<part>[\w-]+)\.css";$', re.M)
SCRIPT_PART = re.compile(r'^ +"[a-z]+/(?P<part>[\w-]+)",$', re.M)
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
    """Minify a built site's own scripts and style sheets in place, before scripts that hold data are written. Doing it again
    changes nothing."""
    assets = site / "assets"
    files = {name: assets / name for name in own_files(assets)}
    if JOINED_SHEET in files and not IMPORT.search(files[JOINED_SHEET].read_text(encoding="utf-8")):
        return  # the engine has been given them minified
    made = minified_assets({name: file.read_text(encoding="utf-8") for name, file in files.items()})
    for name, file in files.items():
        if name in made:
            file.write_text(made[name], encoding="utf-8", newline="\n")
        else:
            file.unlink()


def own_files(assets: Path) -> list[str]:
    """The names of the site's own scripts and style sheets, from the folder of assets on."""
    names = (file.relative_to(assets).as_posix() for file in sorted(assets.rglob("*")))
    return [name for name in names if is_own(name)]


def is_own(name: str) -> bool:
    """Whether a name, from the folder of assets on, is that of a script or style sheet of the site's own."""
    path = PurePosixPath(name)
    return path.suffix in MINIFIERS and path.parts[0] not in MINIFIED


def minified_assets(texts: Mapping[str, str]) -> dict[str, str]:
    """Scripts and style sheets by their names, minified: those that one of them loads, and would be further requests, are in its
    place. Raises BadData where that one is not there."""
    joined = dict(texts)
    for name in (JOINED_SHEET, *JOINED_SCRIPTS):
        if name in joined:
            inline_parts(joined, name)
    return {name: MINIFIERS[PurePosixPath(name).suffix](text) + "\n" for name, text in joined.items()}


def inline_parts(texts: dict[str, str], name: str) -> None:
    """Put the parts that a script or a style sheet loads, in their order, in its place, and leave them out themselves."""
    text = texts[name]
    loaded = list(IMPORT.finditer(text)) or list(SCRIPT_PART.finditer(text))
    parts = [str(PurePosixPath(name).with_name(found["part"])) + PurePosixPath(name).suffix for found in loaded]
    message = "this loads `{}`, which is not there; restore it in docs/assets/"
    mistakes = [
        Mistake(f"docs/assets/{name}", text[: found.start()].count("\n") + 1, message.format(part))
        for part, found in zip(parts, loaded, strict=True)
        if part not in texts
    ]
    if mistakes:
        raise BadData(mistakes)
    if parts:
        texts[name] = "\n".join(texts.pop(part) for part in parts)
