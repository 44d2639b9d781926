"""The alignment of two texts: what is kept, reworded, gone and new, without a character lost."""

from __future__ import annotations

import pytest

from bluebook.content.alignment import GONE, KEPT, NEW, REWORDED, Run, align


def marked(runs: tuple[tuple[Run, ...], ...]) -> str:
    """Runs in short: ~re-worded~, -gone-, +new+."""
    signs = {KEPT: "", REWORDED: "~", GONE: "-", NEW: "+"}
    return " | ".join("".join(f"{signs[r.change]}{r.text}{signs[r.change]}" for r in paragraph) for paragraph in runs)


CHANGES = {  # before, after → how each is marked
    "a figure": ("Japan gave 42.5 million US dollars.", "Japan gave 48.5 million US dollars.",
                 "Japan gave ~42.5~ million US dollars.", "Japan gave ~48.5~ million US dollars."),
    "a word added": ("Japan gave support in the post-conflict period.", "Japan gave strong support in the post-conflict period.",
                     "Japan gave support in the post-conflict period.", "Japan gave +strong+ support in the post-conflict period."),
    "a word dropped": ("Japan gave strong support in Osaka.", "Japan gave support in Osaka.",
                       "Japan gave -strong- support in Osaka.", "Japan gave support in Osaka."),
    "quotation marks and dashes of another kind": ("The Japan–ROK “Dialogue” of ministers’ staff.", "The Japan-ROK \"Dialogue\" of ministers' staff.",
                                                   "The Japan–ROK “Dialogue” of ministers’ staff.", "The Japan-ROK \"Dialogue\" of ministers' staff."),
    "a comma alone": ("It was founded in 2005, with the aim of giving advice.", "It was founded in 2005 with the aim of giving advice.",
                      "It was founded in 2005, with the aim of giving advice.", "It was founded in 2005 with the aim of giving advice."),
    "a small word between two changes": ("The harbour of Osaka lies quiet today.", "The mole of Kobe lies quiet today.",
                                         "The ~harbour of Osaka~ lies quiet today.", "The ~mole of Kobe~ lies quiet today."),
    "a sentence that has moved": ("Divers mended the long quay. Lamps burned in all towers.", "Lamps burned in all towers. Divers mended the long quay.",
                                  "Divers mended the long quay. Lamps burned in all towers.", "Lamps burned in all towers. Divers mended the long quay."),
    "nothing in common": ("Divers mended the quay.", "Lamps burn.", "-Divers mended the quay.-", "+Lamps burn.+"),
    "a sentence cut in two": ("Divers mended the long quay and pilots boarded seven foreign ships at dawn.",
                              "Divers mended the long quay. Pilots boarded seven foreign ships at dawn.",
                              "Divers mended the long quay ~and pilots~ boarded seven foreign ships at dawn.",
                              "Divers mended the long quay~. Pilots~ boarded seven foreign ships at dawn."),
}  # fmt: skip


@pytest.mark.parametrize("case", CHANGES)
def test_a_change_is_marked_as_a_reader_would(case: str) -> None:
    before, after, marked_before, marked_after = CHANGES[case]
    found = align([before], [after])
    assert (marked(found.before), marked(found.after)) == (marked_before, marked_after)


def test_a_sentence_finds_its_like_in_another_paragraph() -> None:
    found = align(["Divers mended the quay.", "Lamps burned in all towers."], ["Lamps burned in all nine towers."])
    assert marked(found.before) == "-Divers mended the quay.- | Lamps burned in all towers."
    assert marked(found.after) == "Lamps burned in all +nine+ towers."


@pytest.mark.parametrize(
    "odd", ["", " ", "…", "<b>&amp;</b> {{ x }}", "No. 7 of the U.S. Navy. (See p. 3.) “Yes.” 1.5 %", "¶ 外交青書 №"]
)
def test_no_character_is_lost_or_altered(odd: str) -> None:
    for before, after in (([odd], ["Lamps burn."]), (["Lamps burn."], [odd]), ([odd, odd], [odd])):
        found = align(before, after)
        assert ["".join(run.text for run in runs) for runs in found.before] == before
        assert ["".join(run.text for run in runs) for runs in found.after] == after
