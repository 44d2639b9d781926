"""Slips of hands and programs are reported with a cure that fits them: other software's forms, habits of writing."""

from __future__ import annotations

from pathlib import Path

import pytest

from bluebook.collection import Library
from bluebook.content.checks.editions import check_chapter_links
from bluebook.content.files import read_text
from bluebook.content.register import REGISTER, read_register
from bluebook.errors import BadData
from tests.support.checkout import edit, write
from tests.support.miniature import HARBOURS, MEETINGS, NAMES, cases_of, mistakes_in

SLIPS = {  # the file, words in it, what is there instead → what is reported first
    "participants-joined-by-and": (
        MEETINGS,
        "[Japan, Republic of Korea]",
        "[Japan and Republic of Korea]",
        "the name `Japan and Republic of Korea` is unknown; write a comma between names: `Japan, Republic of Korea`",
    ),
    "participants-joined-by-a-stroke": (
        MEETINGS,
        "[Japan, Republic of Korea]",
        "[Japan / Republic of Korea]",
        "write a comma between names: `Japan, Republic of Korea`",
    ),
    "an-ordinal-in-words": (MEETINGS, "ordinal: 5", "ordinal: fifth", "`fifth` is not a number; write `5`"),
    "an-ordinal-with-its-ending": (MEETINGS, "ordinal: 5", "ordinal: 5th", "`5th` is not a number; write `5`"),
    "a-heading-s-address-in-capitals": (HARBOURS, "{ #1-a }", "{ #1-A }", "the address `#1-A` has capitals; write `#1-a`"),
    "a-paragraph-s-address-in-capitals": (HARBOURS, "{: #p2 }", "{: #P2 }", "write `#p2`: addresses have small letters"),
    "a-remark-in-a-page": (
        HARBOURS,
        "A pilot boards",
        "<!-- look again -->\n\nA pilot boards",
        "this block has no address: `<!-- look again -->`; remove it: a remark in a page is published with it",
    ),
    "a-link-to-no-page": (HARBOURS, "Hanoi, Viet", "[Hanoi](3-hanoi.md), Viet", "leads nowhere: there is no page `3-hanoi`"),
    "a-link-to-no-paragraph": (HARBOURS, "Hanoi, Viet", "[Hanoi](#p9), Viet", "leads nowhere: there is no `#p9`"),
    "a-form-that-is-a-common-word": (
        NAMES,
        "words: [Viet Nam]",
        "words: [Viet Nam, followed]",
        "`followed` is a common word and no name; write it as it is printed where it names someone",
    ),
    "a-remark-behind-a-value": (
        MEETINGS,
        "ordinal: 5",
        "ordinal: 5 #sic: the fifth",
        "`#sic: the fifth` would be lost as a remark; put the value in quotation marks, or the remark on a line of its own",
    ),
    "a-value-with-a-number-sign": (MEETINGS, "place: Reykjavik", "place: Pier #4, Reykjavik", "` would be lost as a remark"),
    "a-value-that-begins-with-a-sign": (MEETINGS, "place: Reykjavik", "place: @Reykjavik", "put the value in quotation marks"),
    "a-list-that-is-not-closed": (MEETINGS, "[Japan, Republic of Korea]", "[Japan, Republic of Korea", "close the list with `]`"),
    "a-name-in-markup": (
        NAMES,
        "name: Viet Nam",
        "name: <b>Viet Nam</b>",
        "the name `<b>Viet Nam</b>` holds `<`, which is no part of one; write it in plain words",
    ),
    "a-name-with-a-comma": (NAMES, "name: Viet Nam", "name: Viet Nam,", "holds `,`, which is no part of one; write it in plain"),
    "fields-without-the-line-above": (HARBOURS, "---\ntitle", "--\ntitle", "it is the page's fields: begin the page with a line `---`"),
}  # fmt: skip


@cases_of(SLIPS)
def test_a_slip_is_reported_with_its_cure(case: tuple[str, str, str, str], miniature: Path) -> None:
    file, old, new, expected = case
    edit(miniature, file, old, new)
    assert any(message.startswith(f"{file}:") and expected in message for message in mistakes_in(miniature))


@pytest.mark.parametrize(("name", "cure"), [("meetings.yml", "move it away"), ("3-X.MD", "`.md` in small letters")])
def test_what_is_no_page_is_not_published_beside_pages(name: str, cure: str, miniature: Path) -> None:
    write(miniature, f"docs/2018/{name}", "x\n")
    assert [m for m in mistakes_in(miniature) if f"`{name}` is no page" in m and cure in m]


def test_a_text_in_utf_16_is_known_without_its_mark(miniature: Path) -> None:
    path = miniature / HARBOURS
    path.write_bytes(path.read_text(encoding="utf-8").encode("utf-16-le"))
    with pytest.raises(BadData, match="not UTF-8 here; save it as UTF-8"):
        read_text(path, HARBOURS)


def test_lines_of_the_register_have_cures(miniature: Path) -> None:
    line = "/2018/1-harbours/#p1\tThe Fifth Lantern"
    write(miniature, REGISTER, f"{line}\n{line}\n{line.replace(chr(9), '    ')}\n")
    with pytest.raises(BadData) as refused:
        read_register(miniature)
    assert [m.message.rpartition("; ")[2] for m in refused.value.mistakes] == [
        "remove one line",
        "restore the line as it was published",
    ]


def test_the_links_of_the_texts_all_lead_somewhere(library: Library) -> None:
    assert [*check_chapter_links(library.chapters)] == []


def test_of_names_that_cannot_be_read_none_is_called_unknown(miniature: Path) -> None:
    """Each record that gives one would seem wrong."""
    path = miniature / NAMES
    whole = path.read_bytes()
    path.write_bytes(whole + b"\xe2\x80")
    (only,) = mistakes_in(miniature)
    assert only.startswith(f"{NAMES}:") and "not UTF-8" in only
    path.write_bytes(b"# No names.\n")
    assert any("is unknown" in message for message in mistakes_in(miniature))
