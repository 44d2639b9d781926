"""What `make test` tries of many alike, and what it leaves to `make test-all`.

Both are parameters of one test: the slow ring lacks nothing of it, and a test that fails there fails at its own name.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

slow = pytest.mark.slow


def some(values: Iterable[Any], few: int, ids: Iterable[str] = ()) -> list[Any]:
    """Parameters of which the first few stand for all of their kind: the others are slow."""
    named = list(ids)
    return [
        pytest.param(
            *(value if isinstance(value, tuple) else (value,)),
            id=named[at] if named else None,
            marks=() if at < few else slow,
        )
        for at, value in enumerate(values)
    ]


def few_and_others(things: Iterable[Any], few: int) -> list[Any]:
    """One parameter with the first few of the things, and a slow one with the others, for a test that looks at each."""
    every = list(things)
    assert 0 < few < len(every)
    return [pytest.param(every[:few], id="few"), pytest.param(every[few:], id="the others", marks=slow)]


# Of what a fixture knows: one in eight, or all of them.
ONE_IN_EIGHT_OR_ALL = [
    pytest.param(slice(None, None, 8), id="one in eight"),
    pytest.param(slice(None), id="all", marks=slow),
]
