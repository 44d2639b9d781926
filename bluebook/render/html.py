"""HTML elements written from Python: every text and attribute is escaped, nothing is run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

WRITTEN = "<!--bb-->"  # the line above a block of HTML that is whole and needs no reading
VOID = {"br", "hr", "img", "input", "link", "meta"}


def element(tag: str, *children: object, **attributes: object) -> Markup:
    """An element. An attribute of None or False is left out, True is written bare; `class_` and `data_x` are spelled
    as Python must, and written `class` and `data-x`."""
    written = "".join(
        f" {attribute_name(name)}" if value is True else f' {attribute_name(name)}="{escape(value)}"'
        for name, value in attributes.items()
        if value is not None and value is not False
    )
    return Markup(f"<{tag}{written}>" if tag in VOID else f"<{tag}{written}>{join(children)}</{tag}>")


def attribute_name(name: str) -> str:
    """`class_` → class, `data_x` → data-x."""
    return name.rstrip("_").replace("_", "-")


def join(children: object, between: str = "") -> Markup:
    """Texts and elements one after the other, lists taken apart, None left out."""
    if children is None:
        return Markup("")
    if isinstance(children, (list, tuple)):
        return Markup(str(escape(between)).join([str(join(child)) for child in children if child is not None]))
    return escape(children)


def block(html: Markup) -> str:
    """HTML as one Markdown block: no blank line in it, set apart from what surrounds it, and marked as written here,
    so that the Markdown extension need not parse it again."""
    lines = [line for line in html.split("\n") if line.strip()]
    return f"\n\n{WRITTEN}\n" + "\n".join(lines) + "\n\n"


def plain_table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[object]]) -> Markup:
    """The table of a chart; the first cell of a row is its head."""
    head = element("tr", [element("th", h, scope="col") for h in heads])
    body = [
        element(
            "tr",
            element("th", first, scope="row", data_head=heads[0]),
            [element("td", c, data_head=h) for h, c in zip(heads[1:], rest, strict=True)],
        )
        for first, *rest in rows
    ]
    return element(
        "table",
        element("caption", caption),
        element("thead", head),
        "\n",
        element("tbody", join(body, "\n")),
        class_="bb-table",
    )
