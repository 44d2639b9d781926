"""Files of records that cannot be read: each mistake is reported with its file, line and cure."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from bluebook.collection import read_library
from tests.support.checkout import edit, write
from tests.support.miniature import (
    ABBREVIATIONS,
    CONTRIBUTIONS,
    EDITIONS,
    FIGURES,
    HARBOURS,
    LIGHTHOUSES,
    MEETINGS,
    MISSIONS,
    NAMES,
    PAGE,
    RIGHT,
    cases_of,
    mistakes_in,
)

NEW_LINE = "\n"
RETURN = "a line ends in a carriage return alone; save the file with line ends of Unix or Windows"
MERGE = "marks an unfinished merge; keep one of the two versions, and remove the marks"
SPACES = "indent it with plain spaces, as the lines around it"
FILES = {  # what is in the file → what is reported
    "not-yaml": (
        MEETINGS,
        "- id: [a\n- b",
        [
            f"{MEETINGS}:3: this is not YAML: did not find expected ',' or ']'; close the list with `]`, and put commas between its values"
        ],
    ),
    "two-documents": (
        MEETINGS,
        "- a\n---\n- b",
        [f"{MEETINGS}:2: this is not YAML: but found another document; take out the line `---` above it"],
    ),
    "no-list": (MEETINGS, "\nid: x", [f"{MEETINGS}:2: the file is not a list; begin each record with `- `"]),
    "words-alone": (MEETINGS, "hello", [f"{MEETINGS}:1: the file is not a list; begin each record with `- `"]),
    "latin-1": (MEETINGS, b"# Caf\n- id: Caf\xe9", [f"{MEETINGS}:2: the file is not UTF-8 here; save it as UTF-8"]),
    "utf-16": (MEETINGS, RIGHT.encode("utf-16"), [f"{MEETINGS}:1: the file is not UTF-8 here; save it as UTF-8"]),
    "anchor": (MEETINGS, "\n- &a x", [f"{MEETINGS}:2: `&` and `*` are not used; write it out"]),
    "alias": (MEETINGS, "# a\n\n- *a", [f"{MEETINGS}:3: `&` and `*` are not used; write it out"]),
    "tag": (MEETINGS, "- !!set a", [f"{MEETINGS}:1: the tag `tag:yaml.org,2002:set` is not used; remove it"]),
    "code": (
        MEETINGS,
        "- !!python/object/apply:os.system [exit]",
        [f"{MEETINGS}:1: the tag `tag:yaml.org,2002:python/object/apply:os.system` is not used; remove it"],
    ),
    "deep": (
        MEETINGS,
        f"\n- {'[' * 11}{']' * 11}",
        [f"{MEETINGS}:2: this is nested too deep; write it with fewer levels"],
    ),
    "bottomless": (MEETINGS, "[" * 100_000, [f"{MEETINGS}:1: this is nested too deep; write it with fewer levels"]),
    "strange-file": (
        "data/2018/meeting.yml",
        "",
        ["data/2018/meeting.yml:1: the file `meeting.yml` is not read by the build; did you mean `meetings.yml`?"],
    ),
    "other-ending": (
        "data/names.yaml",
        "",
        ["data/names.yaml:1: the file `names.yaml` is not read by the build; did you mean `names.yml`?"],
    ),
    "unlike-any-file": (
        "data/2018/README",
        "",
        [
            "data/2018/README:1: the file `README` is not read by the build; "
            "the files here are meetings.yml, contributions.yml, missions.yml, figures.yml"
        ],
    ),
    "unknown-folder": (
        "data/archive/meetings.yml",
        "",
        ["data/archive:1: the folder `archive` is no edition of data/editions.yml; rename it, or add it"],
    ),
    "unknown-edition": (
        "data/2017/meetings.yml",
        "",
        ["data/2017:1: the folder `2017` is no edition of data/editions.yml; rename it, or add it"],
    ),
    "byte-order-mark": (MEETINGS, "\ufeff" + RIGHT, []),
    "byte-order-mark-of-a-page": (LIGHTHOUSES, "\ufeff" + PAGE, []),
    "windows-line-ends": (MEETINGS, RIGHT.replace("\n", "\r\n"), []),
    "very-old-line-ends": (MEETINGS, RIGHT.replace("\n", "\r"), [f"{MEETINGS}:1: {RETURN}"]),
    "very-old-line-ends-of-a-page": (LIGHTHOUSES, PAGE.replace("\n", "\r"), [f"{LIGHTHOUSES}:1: {RETURN}"]),
    "one-old-line-end": (LIGHTHOUSES, PAGE + "One.\rTwo.\n", [f"{LIGHTHOUSES}:{PAGE.count(NEW_LINE) + 1}: {RETURN}"]),
    "half-merged": (
        MEETINGS,
        f"<<<<<<< HEAD\n{RIGHT}=======\n>>>>>>> theirs\n",
        [f"{MEETINGS}:1: `<<<<<<<` {MERGE}", f"{MEETINGS}:{RIGHT.count(NEW_LINE) + 3}: `>>>>>>>` {MERGE}"],
    ),
    "half-merged-page": (
        LIGHTHOUSES,
        f"{PAGE}\n<<<<<<< HEAD\n",
        [f"{LIGHTHOUSES}:{PAGE.count(NEW_LINE) + 2}: `<<<<<<<` {MERGE}"],
    ),
    "tab": (MEETINGS, "- id: x\n\tname: y\n", [f"{MEETINGS}:2: the line begins with a tab; {SPACES}"]),
    "no-break-space": (
        MEETINGS,
        "- id: x\n  name: y\n\xa0 level: z\n",
        [f"{MEETINGS}:3: the line begins with the space U+00A0; {SPACES}"],
    ),
    "empty": (
        MEETINGS,
        "\n \n",
        [f"{MEETINGS}:1: the file is empty; restore it, or write a comment into it if it has no records"],
    ),
    "empty-page": (LIGHTHOUSES, "", [f"{LIGHTHOUSES}:1: the file is empty; restore it"]),
    "no-records-yet": (MEETINGS, "# None yet.\n", []),
    "an-editors-backup": (f"{MEETINGS}~", "hello", []),  # `check` names it, a preview only warns
    "an-editors-unsaved-file": ("data/2018/#meetings.yml#", "hello", []),
}


@cases_of(FILES)
def test_a_file_that_is_no_list_of_records_is_reported(
    case: tuple[str, str | bytes, list[str]], miniature: Path
) -> None:
    file, content, expected = case
    write(miniature, file, content)
    assert mistakes_in(miniature) == expected


@pytest.mark.parametrize("file", [MEETINGS, CONTRIBUTIONS, MISSIONS, NAMES, ABBREVIATIONS, EDITIONS])
def test_a_missing_file_is_reported(file: str, miniature: Path) -> None:
    read_library(miniature)
    (miniature / file).unlink()
    assert f"{file}:1: the file cannot be read (No such file or directory); restore it" in mistakes_in(miniature)


def test_an_edition_without_its_folder_is_reported(miniature: Path) -> None:
    shutil.rmtree(miniature / "data/2018")
    reason = "1: the file cannot be read (No such file or directory); restore it"
    assert mistakes_in(miniature) == [f"{file}:{reason}" for file in (CONTRIBUTIONS, FIGURES, MEETINGS, MISSIONS)]


def test_an_edition_without_its_pages_is_reported_once(miniature: Path) -> None:
    shutil.rmtree(miniature / "docs/2018")
    (message,) = mistakes_in(miniature)
    assert message.startswith(f"{EDITIONS}:3: the edition `2018` has no pages in docs/2018; write them with `python -m")


def test_a_space_that_looks_like_none_in_a_field_is_named(miniature: Path) -> None:
    edit(miniature, MEETINGS, "\n  level: ministers", "\n  level\xa0: ministers")
    (message,) = mistakes_in(miniature)
    assert "the field `level` has the space U+00A0 in or after its name; remove it" in message


@pytest.mark.parametrize("braces", [r"\{% x %\}", r"\{# x #\}", "{{ x }}", r"\{{"])
def test_words_that_templates_would_read_are_refused_with_a_cure_that_holds(braces: str, miniature: Path) -> None:
    """Templates are run before Markdown, and know no backslash."""
    edit(miniature, LIGHTHOUSES, "Since 2009", f"{braces} Since 2009")
    (message,) = mistakes_in(miniature)
    assert "would be read as a template; write `&#123;` for `{` and `&#125;` for `}`" in message
    edit(miniature, LIGHTHOUSES, braces, re.sub(r"\\?\{", "&#123;", re.sub(r"\\?\}", "&#125;", braces)))
    plain = braces.replace("\\", "")
    assert read_library(miniature).chapters.blocks["2018/2-lighthouses#p1"].text.startswith(f"{plain} Since 2009")


def test_an_edition_given_twice_is_reported(miniature: Path) -> None:
    outline = (miniature / EDITIONS).read_text(encoding="utf-8")
    write(miniature, EDITIONS, outline + outline)
    assert mistakes_in(miniature) == [
        f"{EDITIONS}:19: the edition `2018` is given twice; correct the year of one, or remove it"
    ]


def test_a_character_that_yaml_refuses_is_reported_with_its_line(miniature: Path) -> None:
    write(miniature, MEETINGS, "# One.\n\n- name: Café \x08\n")
    assert mistakes_in(miniature) == [f"{MEETINGS}:3: the character U+0008 is not used in YAML; remove it"]


def test_records_in_a_folder_within_an_edition_are_not_dropped_in_silence(miniature: Path) -> None:
    write(miniature, "data/2018/2018/meetings.yml", RIGHT)
    assert mistakes_in(miniature) == [
        "data/2018/2018:1: the folder `2018` is no edition of data/editions.yml; rename it, or add it"
    ]


@pytest.mark.parametrize("file", ["data/2018/.#meetings.yml", "docs/2018/.#1-harbours.md"])
def test_the_lock_of_an_editor_stops_nothing(file: str, miniature: Path) -> None:
    """Emacs locks a file that is being changed by a link to nothing."""
    (miniature / file).symlink_to("editor@office.1234")
    assert mistakes_in(miniature) == []


def test_a_file_with_a_wrong_ending_is_reported_though_all_was_read_before(miniature: Path) -> None:
    assert mistakes_in(miniature) == []
    write(miniature, "data/2018/meetings.yaml", RIGHT)
    assert len(mistakes_in(miniature)) == 1


ENCODINGS = {  # a file, what it holds, what is reported
    "latin-1": (LIGHTHOUSES, PAGE.replace("Since", "Café").encode("latin-1"), f"{LIGHTHOUSES}:7: the file is not UTF-8 here; save it as UTF-8"),
    "latin-1-elsewhere": ("docs/about.md", b"# Caf\xe9\n", "docs/about.md:1: the file is not UTF-8 here; save it as UTF-8"),
    "script": ("docs/assets/a.js", b"\n\"\xe9\"", "docs/assets/a.js:2: the file is not UTF-8 here; save it as UTF-8"),
    "nul": (LIGHTHOUSES, PAGE.replace("# (2)", "# (2)\0", 1), f"{LIGHTHOUSES}:5: the line holds the invisible character U+0000; remove it"),
    "nul-in-data": (NAMES, "- id: a\0", f"{NAMES}:1: the character U+0000 is not used in YAML; remove it"),
    "direction": (HARBOURS, "# (1) \u202eHarbours { #1 }\n", f"{HARBOURS}:1: the line holds the invisible character U+202E; remove it"),
    "utf-16": (EDITIONS, "- edition: x".encode("utf-16"), f"{EDITIONS}:1: the file is not UTF-8 here; save it as UTF-8"),
}  # fmt: skip


@pytest.mark.parametrize("case", ENCODINGS.values(), ids=list(ENCODINGS))
def test_a_file_in_another_encoding_is_reported(case: tuple[str, str | bytes, str], miniature: Path) -> None:
    file, content, expected = case
    write(miniature, file, content)
    assert expected in mistakes_in(miniature)
