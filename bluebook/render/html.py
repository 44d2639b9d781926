"""HTML from templates, and single elements written from Python: every text is escaped, nothing is run."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

WRITTEN = "<!--bb-->"  # the line above a block of HTML that is whole and needs no reading


class Templates(Environment):
    """An environment that reads a value of a dictionary at once; Jinja looks for an attribute of that name first."""

    def getattr(self, obj: object, attribute: str) -> object:
        """What a template names with a dot."""
        return obj[attribute] if type(obj) is dict and attribute in obj else super().getattr(obj, attribute)


TEMPLATES = Templates(
    loader=PackageLoader("bluebook", "render/templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
NOT_HTML = re.compile("[&<>'\"]")
VOID = {"br", "hr", "img", "input", "link", "meta"}


def markup(html: str) -> Markup:
    """What is HTML already; `Markup(html)` does the same in three times the time, and asks first whether it is."""
    return str.__new__(Markup, html)


def element(tag: str, *children: object, **attributes: object) -> Markup:
    """An element. An attribute of None or False is left out, True is written bare; `class_` and `data_x` are spelled
    as Python must, and written `class` and `data-x`."""
    written = "".join(
        [
            f" {attribute_name(name)}" if value is True else f' {attribute_name(name)}="{html_of(value)}"'
            for name, value in attributes.items()
            if value is not None and value is not False
        ]
    )
    return markup(f"<{tag}{written}>" if tag in VOID else f"<{tag}{written}>{html_of(children)}</{tag}>")


@functools.cache
def attribute_name(name: str) -> str:
    """`class_` → class, `data_x` → data-x."""
    return name.rstrip("_").replace("_", "-")


def join(children: object, between: str = "") -> Markup:
    """Texts and elements one after the other, lists taken apart, None left out."""
    return markup(html_of(children, between))


def html_of(children: object, between: str = "") -> str:
    """The HTML of `join` as a plain text."""
    if type(children) is Markup or (type(children) is str and not NOT_HTML.search(children)):
        return children  # nothing to escape, as most texts
    if isinstance(children, (list, tuple)):
        return (str(escape(between)) if between else "").join(
            [html_of(child) for child in children if child is not None]
        )
    return "" if children is None else escape(children)


def block(html: Markup) -> str:
    """HTML as one Markdown block: no blank line in it, set apart from what surrounds it, and marked as written here,
    so that the Markdown extension need not parse it again."""
    lines = [line for part in str.split(html, "\n") if (line := part.strip())]  # of plain texts: `Markup` would escape
    return f"\n\n{WRITTEN}\n" + "\n".join(lines) + "\n\n"


def template(name: str, /, **values: object) -> Markup:
    """A template of bluebook/render/templates/ filled in: every value is escaped that is not HTML already."""
    return Markup(TEMPLATES.get_template(name).render(values))


def data_table(
    heads: Sequence[str],
    rows: Iterable[Sequence[object]],
    caption: str = "",
    count: str = "",
    class_: str = "bb-table",
    ids: Sequence[str] = (),
    labelled: bool = True,
) -> Markup:
    """A table whose rows begin with their heads; `labelled` says whether a row's head tells which column it is of."""
    values = {"heads": heads, "rows": list(rows), "caption": caption, "count": count, "ids": ids, "labelled": labelled}
    return template("data_table.html", **values, **{"class": class_})
