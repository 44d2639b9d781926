"""Links within the offline folder."""

from __future__ import annotations

import pytest

from bluebook.content.addresses import PREVIEW
from bluebook.deploy.offline import folder_link, with_folder_links

KEPT = {"index.html", "2018/index.html", "2018/5-cyber/index.html", "2018/5-cyber/index.md", "assets/a b.css"}

LINKS = {
    "../": "../index.html",
    "..": "../index.html",
    "../..": "../../index.html",
    "./": "index.html",
    "#p6": "#p6",
    "../5-cyber/#p6": "index.html#p6",
    "../?q=a#b": "../index.html?q=a#b",
    "/2018/": "../index.html",
    "/": "../../index.html",
    "index%2Emd": "index%2Emd",
    "../../assets/a%20b.css": "../../assets/a%20b.css",
    "../../books/2018-5-cyber.pdf": f"{PREVIEW}books/2018-5-cyber.pdf",
    "../../gone/": f"{PREVIEW}gone/",
    "../../../../": "../../index.html",
    "https://example.org/a/": "https://example.org/a/",
    "//example.org/a/": "//example.org/a/",
    "mailto:a@example.org": "mailto:a@example.org",
}


@pytest.mark.parametrize("link", LINKS)
def test_a_link_to_a_folder_names_its_page(link: str) -> None:
    assert folder_link(link, "2018/5-cyber/index.html", KEPT) == LINKS[link]


def test_nothing_but_links_is_changed() -> None:
    page = (
        "<!doctype html>\n<script>var a = '<a href=\"../\">';</script><!-- <a href='../'> -->\n"
        '<a title="href=\'x\'" HREF=\'../\' class=b>a &lt;</a> <a\n href=.. hidden>&amp;</a><p data-href="../">href="../"</p>'
        '<form action="../"><input value="a>b"><img src="../5-cyber/index.md"/>'
    )
    written = with_folder_links(page, "2018/5-cyber/index.html", KEPT)
    assert written == page.replace("HREF='../'", 'HREF="../index.html"').replace("href=..", 'href="../index.html"').replace(
        '<form action="../">', '<form action="../index.html">'
    ).replace("../5-cyber/index.md", "../5-cyber/index.md")  # fmt: skip
