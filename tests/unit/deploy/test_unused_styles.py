"""The theme's style sheets lose what no page can show, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from bluebook.deploy.unused_styles import Use, drop_unused_styles, rules, selectors, used_rules
from tests.support.checkout import write

PAGE = '<html class="no-js"><body dir="ltr" data-md-color-scheme="slate"><p class="head wide">Text</p>'
USE = Use({"head", "wide", "head--open"}, {("dir", "ltr"), ("data-md-color-scheme", "slate")})


@pytest.mark.parametrize(
    ("sheet", "kept"),
    [
        (".head{a:b}.gone{a:b}", ".head{a:b}"),
        (".head .gone,.wide,.gone>p{a:b}", ".wide{a:b}"),
        (".head:not(.gone):is(.wide,.gone){a:b}", ".head:not(.gone):is(.wide,.gone){a:b}"),
        ("[dir=rtl] .head{a:b}[dir=ltr] .head{a:b}", "[dir=ltr] .head{a:b}"),
        ("[data-md-color-scheme=default] p{a:b}", ""),
        ('p[title=".gone, {"]{content:"};.x{"}', 'p[title=".gone, {"]{content:"};.x{"}'),
        (r".w3\.4{a:b}", ""),
        ("@media print{.gone{a:b}.wide{a:b}}@media screen{.gone{a:b}}", "@media print{.wide{a:b}}"),
        ('@charset "utf-8";@keyframes gone{to{a:b}}', '@charset "utf-8";@keyframes gone{to{a:b}}'),
        ("p,*:before{a:b}", "p,*:before{a:b}"),
    ],
)
def test_a_rule_is_kept_where_it_may_match(sheet: str, kept: str) -> None:
    assert "".join(used_rules(sheet, USE)) == kept


def test_rules_and_selectors_are_read_whole() -> None:
    assert list(rules("a{b:c}@media x{d{e:f}}")) == [("a", "b:c"), ("@media x", "d{e:f}")]
    assert list(selectors("a:is(b,c),d[e=','],f")) == ["a:is(b,c)", "d[e=',']", "f"]


def test_a_site_keeps_what_pages_scripts_and_the_themes_states_name(tmp_path: Path) -> None:
    write(tmp_path, "index.html", PAGE)
    assets = tmp_path / "assets"
    write(assets, "js/page/menu.js", 'make("p", {class: "added"});')
    write(assets, "javascripts/bundle.0a1b2c3d.min.js", 'x("head--open"); x("tooltip")')
    write(assets, "css/bluebook.css", "p{color:var(--read)}")
    write(
        assets,
        "stylesheets/main.0a1b2c3d.min.css",
        ':root{--read:1;--unread:url("x;}");--next:2;--by-unread:var(--next)}'
        ".added{a:b}.head--open{a:b}.tooltip{a:b}:root{--alone:3}\n/*# sourceMappingURL=main.css.map */",
    )
    drop_unused_styles(tmp_path)
    plain = assets / "stylesheets/main.min.css"
    once = plain.read_text(encoding="utf-8")
    assert once == ":root{--read:1;}.added{a:b}.head--open{a:b}"
    assert list(plain.parent.iterdir()) == [plain]
    drop_unused_styles(tmp_path)
    assert plain.read_text(encoding="utf-8") == once
