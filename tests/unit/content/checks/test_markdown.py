"""Front matter is plain fields."""

from __future__ import annotations

from pathlib import Path

import pytest

from bluebook.collection import read_library
from bluebook.errors import BadData
from tests.support.checkout import write

FRONTS = {
    "title: [[a]]": "one value is expected here, not a list or a mapping",
    "title: &a x": "`&` and `*` are not used; write it out",
    "title: !!python/name:os.system ''": "the tag `tag:yaml.org,2002:python/name:os.system` is not used; remove it",
    "title: '{{ 7*7 }}'": "`{` is not used here, templates would read it; remove it",
    "title: a\ntitle: b": "the field `title` is given twice; remove one",
    'title: "a\\u202e"': "`a\\u202e` holds the invisible character U+202E; remove it",
    "- title": "the front matter is not fields; write lines of `field: value`",
    "title: 'a": "this is not YAML: found unexpected end of stream; close the quotation marks or the list that begin above it; was the file saved in full?",
}


@pytest.mark.parametrize("front", FRONTS)
def test_front_matter_is_plain_fields(front: str, root: Path) -> None:
    """Its titles go into every page's head and navigation."""
    try:
        for opening in ("---", "---  "):
            write(root, "docs/other.md", f"{opening}\n{front}\n---\n\n# Other\n")
            with pytest.raises(BadData) as bad:
                read_library(root)
            assert FRONTS[front] in [mistake.message for mistake in bad.value.mistakes]
    finally:
        (root / "docs/other.md").unlink()
