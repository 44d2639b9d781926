"""Every address ever published answers: where its text is now, or with its last words and why they went."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from bluebook.collection import Library, read_library
from bluebook.content.redirects import redirect_targets
from bluebook.errors import BadData
from tests.support.checkout import BUILT_FROM, ROOT, copy_checkout, edit
from tests.support.register_copy import PAGES, REGISTER, forget_facts, rename, tell
from tests.support.rings import some

# --- ten breakages ------------------------------------------------------------------------------------------------------


# What is done → the address that is then named.
BREAKAGES = {
    "a paragraph is taken out": (lambda r: edit(r, PAGES + "6-outer-space.md", "{: #p8 }", "{: #p80 }"), "/2018/6-outer-space/#p8"),
    "a paragraph gets another number": (lambda r: edit(r, PAGES + "5-cyber.md", "{: #p3 }", "{: #p3b }"), "/2018/5-cyber/#p3"),
    "a heading gets another id": (lambda r: edit(r, PAGES + "4-oceans-and-seas.md", "{ #4-a }", "{ #4-order }"), "/2018/4-oceans-and-seas/#4-a"),
    "a figure gets another number": (lambda r: edit(r, PAGES + "4-oceans-and-seas.md", "{: #fig-1 ", "{: #fig-9 "), "/2018/4-oceans-and-seas/#fig-1"),
    "a footnote gets another number": (lambda r: edit(r, PAGES + "5-cyber.md", "[^7]: ", "[^8]: "), "/2018/5-cyber/#fn-7"),
    "a page gets another name": (lambda r: rename(r, "5-cyber", "5-cyberspace"), "/2018/5-cyber/"),
    "an edition goes": (lambda r: drop_edition(r), "/2018/"),
    "a record gets another id": (lambda r: edit(r, "data/2018/meetings.yml", "\n- id: 2018-arf-ministerial-24", "\n- id: 2018-arf-24"), "/data/meetings/#2018-arf-ministerial-24"),
    "records are taken out": (lambda r: (r / "data/2018/missions.yml").write_text("# none\n"), "/data/missions/#2018-arf-ism-maritime-security"),
    "an abbreviation gets another id": (lambda r: edit(r, "data/abbreviations.yml", "id: unclos", "id: law-of-the-sea"), "/about/abbreviations/#unclos"),
}  # fmt: skip


def drop_edition(root: Path) -> None:
    """Take the 2018 edition out."""
    path = root / "data/editions.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"(?ms)^- year: 2018\n.*?(?=^- year: |\Z)", "", text), encoding="utf-8")
    shutil.rmtree(root / "data/2018")
    shutil.rmtree(root / "docs/2018")
    forget_facts(root)


@pytest.mark.parametrize("breakage", some(BREAKAGES, 3))
def test_a_breakage_stops_the_build_and_names_the_address(breakage: str, tmp_path: Path) -> None:
    root = copy_checkout(tmp_path, *BUILT_FROM)
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
        m
        for m in lost
        if re.match(
            rf"{REGISTER}:\d+: the address `{re.escape(address)}` (is|and \d+ others of `\S+` are) published no", m
        )
    ], lost


# --- moved and removed ----------------------------------------------------------------------------------------------------


WRONG = {
    "neither": ("- address: /2018/5-cyber/#p90\n", "data/redirects.yml:{line}: `/2018/5-cyber/#p90` needs either `to`, or `gone` and `why`"),
    "both": ("- {address: /2018/x/, to: /2018/, gone: x, why: y}\n", "needs either `to`, or `gone` and `why`"),
    "no reason": ("- {address: /2018/x/, gone: x}\n", "needs `gone`, its last text, and `why` together"),
    "twice": ("- {address: /2018/x/, to: /2018/}\n- {address: /2018/x/, to: /2015/}\n", "`/2018/x/` is recorded in line"),
    "no address": ("- {address: 2018/x, to: /2018/}\n", "`2018/x` is not an address from the site's root"),
    "an unknown field": ("- {address: /2018/x/, too: /2018/}\n", "the field `too` is unknown; did you mean `to`?"),
}  # fmt: skip


@pytest.mark.parametrize("wrong", some(WRONG, 2))
def test_a_record_of_a_move_that_is_wrong_is_refused(wrong: str, tmp_path: Path) -> None:
    root = copy_checkout(tmp_path, *BUILT_FROM)
    line = (root / "data/redirects.yml").read_text().count("\n") + 1
    text, message = WRONG[wrong]
    tell(root, text)
    with pytest.raises(BadData) as bad:
        read_library(root)
    assert message.replace("{line}", str(line)) in str(bad.value)
    assert re.search(r"data/redirects.yml:\d+: ", str(bad.value))


def test_a_move_to_nowhere_and_of_what_is_in_use_are_refused(tmp_path: Path) -> None:
    root = copy_checkout(tmp_path, *BUILT_FROM)
    tell(root, "- {address: /2018/x/, to: '/2018/5-cyber/#p60'}\n- {address: '/2018/5-cyber/#p6', to: /2018/}\n")
    said = [str(mistake) for mistake in read_library(root).lost_addresses(root)]
    assert any("`/2018/x/` leads to `/2018/5-cyber/#p60`, which is not published; did you mean" in m for m in said)
    assert any("the address `/2018/5-cyber/#p6` is in use; remove this record" in m for m in said)


def test_the_register_is_answered_by_what_is_published(library: Library) -> None:
    assert library.lost_addresses(ROOT) == []
    assert not set(redirect_targets(library.redirects, library.published_addresses)) & set(library.published_addresses)
