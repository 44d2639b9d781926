"""Every address ever published answers: where its text stands now, or with its last words and why they went."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest

from bluebook.collection import Library, read_library
from bluebook.content.redirects import redirect_targets
from bluebook.content.register import read_register
from bluebook.errors import BadData
from tests.support.build import build
from tests.support.checkout import ROOT

REGISTER = "data/addresses.txt"


def copied(to: Path) -> Path:
    """A copy of what a site is built from, with a register of all that it publishes, and no records to object."""
    for folder in ("bluebook", "data", "docs", "overrides"):
        shutil.copytree(ROOT / folder, to / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("macros.py", "mkdocs.yml"):
        shutil.copy(ROOT / file, to / file)
    (to / "tests").mkdir()
    register(to, read_library(ROOT))
    return to


def register(root: Path, library: Library) -> None:
    """Write the register of a copy."""
    lines = (f"{address}\t{words}\n" for address, words in library.published_addresses.items())
    (root / REGISTER).write_text("".join(lines), encoding="utf-8")


def change(root: Path, file: str, old: str, new: str) -> None:
    """Change a text of the copy."""
    path = root / file
    before = path.read_text(encoding="utf-8")
    assert old in before, (file, old)
    path.write_text(before.replace(old, new, 1), encoding="utf-8")


def tell(root: Path, text: str) -> None:
    """Add records to the copy's data/redirects.yml."""
    path = root / "data/redirects.yml"
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def forget_facts(root: Path) -> None:
    """Empty the copy's records and themes, which would object first, and take their addresses off its register."""
    for path in (root / "data").rglob("*.yml"):
        if path.name not in {"editions.yml", "redirects.yml", "changes.yml"}:
            path.write_text("# none\n")
    changes = root / "data/changes.yml"  # the oldest is of the whole site; the others name records that are gone here
    *_, first = re.split(r"(?m)^(?=- id:)", changes.read_text(encoding="utf-8"))
    changes.write_text(first, encoding="utf-8")
    drop_comparison(root)
    drawn = ("/data/", "/about/", "/compare/")
    kept = [line for line in (root / REGISTER).read_text().splitlines(True) if not line.startswith(drawn)]
    (root / REGISTER).write_text("".join(kept))


def drop_comparison(root: Path) -> None:
    """Take the pages of the themes out, and the links to them."""
    shutil.rmtree(root / "docs/compare", ignore_errors=True)
    nav = root / "mkdocs.yml"
    lines = nav.read_text(encoding="utf-8").splitlines(True)
    nav.write_text("".join(x for x in lines if "compare/" not in x and "- Compare:" not in x), encoding="utf-8")
    for path in (root / "docs").rglob("*.md"):
        said = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"\[([^\]]*)\]\((\.\./)?compare/[a-z]+\.md\)", r"\1", said), encoding="utf-8")


# --- ten breakages ------------------------------------------------------------------------------------------------------

PAGES = "docs/2018/"
# What is done → the address that is then named.
BREAKAGES = {
    "a paragraph is taken out": (lambda r: change(r, PAGES + "6-outer-space.md", "{: #p8 }", "{: #p80 }"), "/2018/6-outer-space/#p8"),
    "a paragraph gets another number": (lambda r: change(r, PAGES + "5-cyber.md", "{: #p3 }", "{: #p3b }"), "/2018/5-cyber/#p3"),
    "a heading gets another id": (lambda r: change(r, PAGES + "4-oceans-and-seas.md", "{ #4-a }", "{ #4-order }"), "/2018/4-oceans-and-seas/#4-a"),
    "a figure gets another number": (lambda r: change(r, PAGES + "4-oceans-and-seas.md", "{: #fig-1 ", "{: #fig-9 "), "/2018/4-oceans-and-seas/#fig-1"),
    "a footnote gets another number": (lambda r: change(r, PAGES + "5-cyber.md", "[^7]: ", "[^8]: "), "/2018/5-cyber/#fn-7"),
    "a page gets another name": (lambda r: rename(r, "5-cyber", "5-cyberspace"), "/2018/5-cyber/"),
    "an edition goes": (lambda r: drop_edition(r), "/2018/"),
    "a record gets another id": (lambda r: change(r, "data/2018/meetings.yml", "\n- id: 2018-arf-ministerial-24", "\n- id: 2018-arf-24"), "/data/meetings/#2018-arf-ministerial-24"),
    "a record is taken out": (lambda r: (r / "data/2018/missions.yml").write_text("# none\n"), "/data/missions/#2018-arf-ism-ict"),
    "an abbreviation gets another id": (lambda r: change(r, "data/abbreviations.yml", "id: unclos", "id: law-of-the-sea"), "/about/abbreviations/#unclos"),
}  # fmt: skip


def rename(root: Path, old: str, new: str) -> None:
    """Give a page of the 2018 edition another name."""
    (root / PAGES / f"{old}.md").rename(root / PAGES / f"{new}.md")
    path = root / "data/editions.yml"
    path.write_text(re.sub(rf"\b{old}\b", new, path.read_text(encoding="utf-8")), encoding="utf-8")
    forget_facts(root)


def drop_edition(root: Path) -> None:
    """Take the 2018 edition out."""
    path = root / "data/editions.yml"
    path.write_text(path.read_text(encoding="utf-8").partition("\n- year: 2018")[0] + "\n", encoding="utf-8")
    shutil.rmtree(root / "data/2018")
    forget_facts(root)


@pytest.mark.parametrize("breakage", BREAKAGES)
def test_a_breakage_stops_the_build_and_names_the_address(breakage: str, tmp_path: Path) -> None:
    root = copied(tmp_path)
    breaking, address = BREAKAGES[breakage]
    breaking(root)
    if (
        not address.startswith(("/data/", "/about/"))
        and "an edition" not in breakage
        and "another name" not in breakage
    ):
        forget_facts(root)
    lost = [str(mistake) for mistake in read_library(root).lost_addresses(root)]
    assert [
        m for m in lost if re.match(rf"{REGISTER}:\d+: the address `{re.escape(address)}` is published no more", m)
    ], lost


def test_the_build_itself_stops(tmp_path: Path) -> None:
    root = copied(tmp_path)
    forget_facts(root)
    change(root, PAGES + "6-outer-space.md", "{: #p8 }", "{: #p80 }")
    done = build(root, tmp_path / "site", PYTHONPATH=str(root))
    assert done.returncode != 0 and "the address `/2018/6-outer-space/#p8` is published no more" in done.stderr
    assert not (tmp_path / "site/index.html").exists()


# --- moved and removed ----------------------------------------------------------------------------------------------------

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
    change(root, PAGES + "7-space.md", "{: #p1 }", "{: #p1a }")
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
    tree = html5lib.parse(file.read_text(encoding="utf-8"), namespaceHTMLElements=False)
    return next((e for e in tree.iter() if e.get("id") == fragment), None) if fragment else tree.find(".//h1")


def test_reordered_split_and_merged_paragraphs_lose_no_address(tmp_path: Path) -> None:
    root = copied(tmp_path)
    rework(root)
    lost = [re.findall("`([^`]*)`", m.message)[0] for m in read_library(root).lost_addresses(root)]
    assert "/2018/5-cyber/#p5" in lost and "/2018/6-outer-space/#p1" in lost and "/2018/5-cyber/#p2" not in lost
    tell(root, MOVED + "".join(untoc_places(root)))
    assert read_library(root).lost_addresses(root) == []
    site = tmp_path / "site"
    done = build(root, site, PYTHONPATH=str(root))
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
    root = copied(tmp_path)
    rework(root)
    tell(root, MOVED + "".join(untoc_places(root)))
    site = tmp_path / "site"
    assert build(root, site, PYTHONPATH=str(root)).returncode == 0
    page = browser.new_page()  # type: ignore[attr-defined]
    page.goto((site / "2018/6-outer-space/index.html").as_uri() + "#p2")
    page.wait_for_url("**/2018/7-space/#p2")
    page.close()


WRONG = {
    "neither": ("- address: /2018/5-cyber/#p90\n", "data/redirects.yml:{line}: `/2018/5-cyber/#p90` needs either `to`, or `gone` and `why`"),
    "both": ("- {address: /2018/x/, to: /2018/, gone: x, why: y}\n", "needs either `to`, or `gone` and `why`"),
    "no reason": ("- {address: /2018/x/, gone: x}\n", "needs `gone`, its last text, and `why` together"),
    "twice": ("- {address: /2018/x/, to: /2018/}\n- {address: /2018/x/, to: /2015/}\n", "`/2018/x/` is told of in line"),
    "no address": ("- {address: 2018/x, to: /2018/}\n", "`2018/x` is not an address from the site's root"),
    "an unknown field": ("- {address: /2018/x/, too: /2018/}\n", "the field `too` is unknown; did you mean `to`?"),
}  # fmt: skip


@pytest.mark.parametrize("wrong", WRONG)
def test_a_record_of_a_move_that_is_wrong_is_refused(wrong: str, tmp_path: Path) -> None:
    root = copied(tmp_path)
    line = (root / "data/redirects.yml").read_text().count("\n") + 1
    text, message = WRONG[wrong]
    tell(root, text)
    with pytest.raises(BadData) as bad:
        read_library(root)
    assert message.replace("{line}", str(line)) in str(bad.value)
    assert re.search(r"data/redirects.yml:\d+: ", str(bad.value))


def test_a_move_to_nowhere_and_of_what_is_in_use_are_refused(tmp_path: Path) -> None:
    root = copied(tmp_path)
    tell(root, "- {address: /2018/x/, to: '/2018/5-cyber/#p60'}\n- {address: '/2018/5-cyber/#p6', to: /2018/}\n")
    said = [str(mistake) for mistake in read_library(root).lost_addresses(root)]
    assert any("`/2018/x/` leads to `/2018/5-cyber/#p60`, which is not published; did you mean" in m for m in said)
    assert any("the address `/2018/5-cyber/#p6` is in use; remove this record" in m for m in said)


def test_the_register_is_answered_by_what_is_published(library: Library) -> None:
    assert library.lost_addresses(ROOT) == []
    assert not set(redirect_targets(library.redirects, library.published_addresses)) & set(library.published_addresses)
