"""What a path of the preview's server names: a file of the site, or nothing."""

from __future__ import annotations

import pytest

from bluebook.serve.server import content_type, site_path


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/", "index.html"),
        ("/2018/5-cyber/", "2018/5-cyber/index.html"),
        ("/2018/5-cyber", "2018/5-cyber"),
        ("/2018//5-cyber/./cite.bib", "2018/5-cyber/cite.bib"),
        ("//etc/passwd", "etc/passwd"),
        ("/../../etc/passwd", "etc/passwd"),
        ("../etc/passwd", "etc/passwd"),
        ("/..", ""),
    ],
)
def test_a_path_names_a_file_below_the_root(path: str, name: str) -> None:
    assert site_path(path, "/") == name
    assert site_path(f"/blue/book/{path}".replace("..", "."), "/blue/book/") == site_path(path.replace("..", "."), "/")


@pytest.mark.parametrize("path", ["/etc/passwd", "//etc/passwd", "/blue/book/../../etc/passwd", "/blue/books/", "/"])
def test_what_is_outside_a_site_below_the_root_has_no_name(path: str) -> None:
    assert site_path(path, "/blue/book/") == ""


def test_types_of_files() -> None:
    assert content_type("a.js") == "text/javascript; charset=utf-8"
    assert content_type("sitemap.xml.gz") == "application/gzip"
    assert content_type("cite.csl.json") == "application/json; charset=utf-8"
    assert content_type("nothing") == "application/octet-stream"
