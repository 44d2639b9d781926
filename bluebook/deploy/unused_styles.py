"""Leave out of the theme's style sheets what no page of the built site can show: rules for classes that no page and no
script has, rules for other choices of direction or colour, and custom properties that nothing reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bluebook.deploy.fingerprint import HASHED, plain_name

STRING = r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\''
SIGN = re.compile(rf"{STRING}|\\.|[{{}};]", re.DOTALL)
PIECE = re.compile(rf"{STRING}|\\.|[()\[\],]", re.DOTALL)
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
NESTING = re.compile(r"@(?:media|supports|layer|container)\b")
FUNCTION = re.compile(r":[\w-]+\([^()]*\)")
CHOICE = re.compile(r"\[(dir|data-md-color-(?:scheme|primary|accent))=[\"']?([\w-]+)[\"']?\]")
ATTRIBUTE = re.compile(r"\[[^\]]*\]")
CLASS = re.compile(r"\.((?:[\w-]|\\.)+)")
PROPERTY = re.compile(rf"(?<=[{{;])(--[\w-]+):(?:{STRING}|\((?:{STRING}|[^)\"'])*\)|[^;}}\"'(])*;?", re.DOTALL)
READ = re.compile(r"var\(\s*(--[\w-]+)")
EMPTY = re.compile(r"(?<=[{}])[^{}@;]+\{\}|^[^{}@;]+\{\}")
THEME_SHEETS = "assets/stylesheets/**/*.css"
SCRIPT_WORD = re.compile(r"[A-Za-z0-9_-]+")
STATES = {"focus-visible"}  # what the theme's script writes on whatever has the focus


@dataclass(frozen=True)
class Use:
    """What the pages of a site have: classes, also those that scripts may add, and attributes with their values."""

    classes: set[str]
    choices: set[tuple[str, str]]

    def allows(self, selector: str) -> bool:
        """Whether a selector may match something. What is in `:not(…)` or `:is(…)` is not asked for."""
        bare = selector
        while "(" in bare and (shorter := FUNCTION.sub("", bare)) != bare:
            bare = shorter
        if "[" in bare:
            if not self.choices.issuperset(CHOICE.findall(bare)):
                return False
            bare = ATTRIBUTE.sub("", bare)
        names = CLASS.findall(bare)
        return self.classes.issuperset(name.replace("\\", "") for name in names)


def drop_unused_styles(site: Path) -> None:
    """Write each of the theme's style sheets without what is not used, under its name without a hash, which is then the
    one that pages get."""
    sheets = {path: COMMENT.sub("", path.read_text(encoding="utf-8")) for path in files_of(site, THEME_SHEETS)}
    use = use_of(site)
    sheets = {path: "".join(used_rules(text, use)) for path, text in sheets.items()}
    own = texts(site, "assets/css/*.css") + texts(site, "assets/js/**/*.js")
    for path, text in drop_unread_properties(sheets, own).items():
        path.unlink()
        path.with_name(HASHED.sub("", path.name)).write_text(text, encoding="utf-8", newline="\n")


def files_of(site: Path, pattern: str) -> list[Path]:
    """The files of a pattern, each once, without the copies that have its hash in their names."""
    return sorted({plain_name(path) for path in site.glob(pattern)})


def texts(site: Path, pattern: str) -> str:
    """What the files of a pattern hold."""
    return "\n".join(path.read_text(encoding="utf-8") for path in files_of(site, pattern))


def use_of(site: Path) -> Use:
    """What pages and scripts have. A class that only the theme's script names counts where it is a state of a part that
    pages have, such as `md-header--shadow`: the other parts that it makes belong to features that are off."""
    values: set[bytes] = set()
    choices: set[tuple[bytes, bytes]] = set()
    for page in site.rglob("*.html"):
        held = page.read_bytes()  # half of the time is to make it text
        values.update(re.findall(rb'class="([^"]*)"', held))  # fast, since it begins with plain letters
        choices.update(re.findall(rb'(data-md-color-\w+)="([\w-]+)"', held), re.findall(rb'(dir)="([\w-]+)"', held))
    classes = {name for value in values for name in value.decode().split()} | STATES
    classes |= set(SCRIPT_WORD.findall(texts(site, "assets/js/**/*.js")))
    decoded = {(name.decode(), value.decode()) for name, value in choices}
    theme = set(SCRIPT_WORD.findall(texts(site, "assets/javascripts/*.js")))
    return Use(classes | {name for name in theme if name.split("--")[0] in classes}, decoded)


# --- rules ----------------------------------------------------------------------------------------------------------


def used_rules(sheet: str, use: Use) -> Iterator[str]:
    """The rules of a style sheet that may match something."""
    for head, body in rules(sheet):
        if body is None:
            yield head
        elif NESTING.match(head):
            if inner := "".join(used_rules(body, use)):
                yield f"{head}{{{inner}}}"
        elif head.startswith("@"):
            yield f"{head}{{{body}}}"
        elif kept := [selector for selector in selectors(head) if use.allows(selector)]:
            yield f"{','.join(kept)}{{{body}}}"


def rules(sheet: str) -> Iterator[tuple[str, str | None]]:
    """The head and the body of each rule at the top of a style sheet; a statement has no body."""
    start = body = depth = 0
    for sign in SIGN.finditer(sheet):
        if sign[0] == "{":
            depth += 1
            body = sign.end() if depth == 1 else body
        elif sign[0] == "}":
            depth -= 1
            if depth == 0:
                yield sheet[start : body - 1].strip(), sheet[body : sign.start()]
                start = sign.end()
        elif sign[0] == ";" and depth == 0:
            yield sheet[start : sign.end()].strip(), None
            start = sign.end()


def selectors(head: str) -> Iterator[str]:
    """The selectors of a list."""
    start = depth = 0
    for piece in PIECE.finditer(head):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(piece[0], 0)
        if piece[0] == "," and depth == 0:
            yield head[start : piece.start()]
            start = piece.end()
    yield head[start:]


def drop_unread_properties(sheets: dict[Path, str], others: str) -> dict[Path, str]:
    """Style sheets without the custom properties that neither they nor other texts read, and without what is then empty."""
    while True:
        read = set(READ.findall("".join([*sheets.values(), others])))
        shorter = {path: without_properties(text, read) for path, text in sheets.items()}
        if shorter == sheets:
            return sheets
        sheets = shorter


def without_properties(sheet: str, read: set[str]) -> str:
    """A style sheet without all custom properties but those that are read."""
    return EMPTY.sub("", PROPERTY.sub(lambda found: found[0] if found[1] in read else "", sheet))
