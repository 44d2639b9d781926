"""A reworked chapter loses no address: redirects and tombstones in a built site."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree.ElementTree import Element

from bluebook.collection import read_library
from bluebook.content.register import read_register
from tests.support.build import build
from tests.support.checkout import BUILT_FROM, copy_checkout, edit
from tests.support.pages import parse
from tests.support.register_copy import PAGES, forget_facts, rename, tell


def test_the_build_itself_stops(tmp_path: Path) -> None:
    root = copy_checkout(tmp_path, *BUILT_FROM)
    forget_facts(root)
    edit(root, PAGES + "6-outer-space.md", "{: #p8 }", "{: #p80 }")
    done = build(root, tmp_path / "site", PYTHONPATH=str(root), BLUEBOOK_DRAFT="1")
    assert done.returncode != 0 and "the address `/2018/6-outer-space/#p8` is published no more" in done.stderr
    assert not (tmp_path / "site/index.html").exists()


MOVED = """
- address: /2018/5-cyber/#p5
  to: /2018/5-cyber/#p4
- address: /2018/5-cyber/#p8
  gone: Due to the nature of cyberspace, <b>the</b> lack of incident handling capacity.
  why: It was printed twice.
- address: /2018/6-outer-space/
  to: /2018/7-space/
- address: /2018/6-outer-space/#p1
  gone: The opening words.
  why: The page begins elsewhere now.
- address: /2018/feature-untoc/
  gone: Conclusion of the UNTOC
  why: It was never a feature of its own.
"""


def rework(root: Path) -> None:
    """Re-order, split and merge paragraphs, rename a page, take one out, and tell of what has moved."""
    forget_facts(root)
    cyber = root / PAGES / "5-cyber.md"
    text = cyber.read_text(encoding="utf-8")
    blocks = text.split("\n\n")
    two, three = (
        next(i for i, b in enumerate(blocks) if "#p2 }" in b),
        next(i for i, b in enumerate(blocks) if "#p3 }" in b),
    )
    blocks[two], blocks[three] = blocks[three], blocks[two]  # re-ordered: ids go with their words
    text = "\n\n".join(blocks)
    text = text.replace(" For instance, the", "\n{: #p2 }\n\nFor instance, the", 1)  # split: the second half is 2a
    text = text.replace("urgent priority for Japan.\n{: #p2 }", "urgent priority for Japan.\n{: #p2a }", 1)
    text = text.replace("September 2015.\n{: #p4 }\n\nIn respect", "September 2015. In respect", 1)  # merged: 5 into 4
    text = text.replace("{: #p5 }", "{: #p4 }", 1).replace("{: #p8 }", "{: #p8a }", 1)
    cyber.write_text(text, encoding="utf-8")
    rename(root, "6-outer-space", "7-space")
    edit(root, PAGES + "7-space.md", "{: #p1 }", "{: #p1a }")
    (root / PAGES / "feature-untoc.md").unlink()
    editions = root / "data/editions.yml"
    lines = [line for line in editions.read_text(encoding="utf-8").splitlines(True) if "feature-untoc" not in line]
    editions.write_text("".join(lines), encoding="utf-8")
    nav = root / "mkdocs.yml"
    nav.write_text(
        "".join(
            line.replace("6-outer-space.md", "7-space.md")
            for line in nav.read_text(encoding="utf-8").splitlines(True)
            if "feature-untoc" not in line
        ),
        encoding="utf-8",
    )
    for path in (root / "docs").rglob("*.md"):  # what linked there
        said = path.read_text(encoding="utf-8")
        said = re.sub(r"\[([^\]]*)\]\([./0-9]*feature-untoc\.md[^)]*\)(\{ \.bb-insert \})?", r"\1", said)
        said = re.sub(r"\{\{ (example_\w+\([^)]*|said\(\"2018/feature-untoc[^)]*)\) \}\}", "", said)
        path.write_text(re.sub(r"6-outer-space\.md", "7-space.md", said), encoding="utf-8")
    cross = root / PAGES / "3-security-threats.md"
    cross.write_text(re.sub(r"\n\nFeature: [^\n]*", "", cross.read_text(encoding="utf-8")), encoding="utf-8")


def element_at(site: Path, address: str) -> Element | None:
    """What answers at an address of a built site."""
    path, _, fragment = address.partition("#")
    file = site / path.lstrip("/") / "index.html"
    if not file.exists():
        return None
    tree = parse(file)
    return next((e for e in tree.iter() if e.get("id") == fragment), None) if fragment else tree.find(".//h1")


def test_reordered_split_and_merged_paragraphs_lose_no_address(tmp_path: Path) -> None:
    root = copy_checkout(tmp_path, *BUILT_FROM)
    rework(root)
    lost = [re.findall("`([^`]*)`", m.message)[0] for m in read_library(root).lost_addresses(root)]
    assert "/2018/5-cyber/#p5" in lost and "/2018/6-outer-space/#p1" in lost and "/2018/5-cyber/#p2" not in lost
    tell(root, MOVED + "".join(untoc_places(root)))
    assert read_library(root).lost_addresses(root) == []
    site = tmp_path / "site"
    done = build(root, site, PYTHONPATH=str(root), BLUEBOOK_DRAFT="1")
    assert done.returncode == 0, done.stderr
    register_now = read_register(root)
    assert [address for address in register_now if element_at(site, address) is None] == []
    assert "has moved to" in "".join(element_at(site, "/2018/5-cyber/#p5").itertext())  # type: ignore[union-attr]
    gone = element_at(site, "/2018/5-cyber/#p8")
    assert (
        gone is not None
        and "<b>the</b> lack" in "".join(gone.itertext())
        and "printed twice" in "".join(gone.itertext())
    )
    moved = element_at(site, "/2018/6-outer-space/#p2")
    assert moved is not None and moved.find(".//a").get("href") == "../../2018/7-space/#p2"  # type: ignore[union-attr]


def untoc_places(root: Path) -> list[str]:
    """A record for each place of the page that is taken out."""
    places = [a for a in read_register(root) if a.startswith("/2018/feature-untoc/#")]
    return [f"- {{address: {a!r}, gone: Its words, why: The page is gone.}}\n" for a in places]


def test_a_page_that_moved_takes_its_reader_to_the_same_place(tmp_path: Path, browser: object) -> None:
    root = copy_checkout(tmp_path, *BUILT_FROM)
    rework(root)
    tell(root, MOVED + "".join(untoc_places(root)))
    site = tmp_path / "site"
    assert build(root, site, PYTHONPATH=str(root), BLUEBOOK_DRAFT="1").returncode == 0
    page = browser.new_page()  # type: ignore[attr-defined]
    page.goto((site / "2018/6-outer-space/index.html").as_uri() + "#p2")
    page.wait_for_url("**/2018/7-space/#p2")
    page.close()
