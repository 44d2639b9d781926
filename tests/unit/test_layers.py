"""The packages of bluebook/ by layer: each imports packages below it alone, and no modules import each other in a circle."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.checkout import ROOT, copy_checkout
from tests.support.rings import some

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"
UP = "\nfrom bluebook.render.html import element\n"
FOR_TYPES = "\nfrom typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from bluebook.collection import Library\n"
# File, what is written at its end, and the contract that it breaks with the import that does.
FAULTS = [
    ("bluebook/content/series.py", UP, "A package imports only packages below it BROKEN", "bluebook.render.html"),
    ("bluebook/content/comparison.py", FOR_TYPES, "A package imports only packages below it BROKEN", "collection"),
    (
        "bluebook/deploy/csp.py",
        "\nfrom bluebook.authoring.split import Draft\n",
        "A package imports only packages below it BROKEN",
        "bluebook.authoring.split",
    ),
    (
        "bluebook/render/html.py",
        "\ndef later() -> None:\n    from bluebook.render.tables import table\n",
        "No modules import each other in a circle BROKEN",
        "tables",
    ),
    ("bluebook/helpers.py", "", "A package imports only packages below it BROKEN", "helpers"),
]


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    """What import-linter says of a checkout."""
    command = [sys.executable, "-c", LINT, "--no-cache", "--no-logo"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True)


def test_a_package_imports_packages_below_it_alone() -> None:
    done = lint(ROOT)
    assert done.returncode == 0 and "2 kept, 0 broken" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize(("file", "more", "broken", "named"), some(FAULTS, 2, ids=[name for name, *_ in FAULTS]))
def test_an_import_that_goes_up_or_round_is_named(
    file: str, more: str, broken: str, named: str, tmp_path: Path
) -> None:
    copy_checkout(tmp_path, "bluebook/", "pyproject.toml")
    with (tmp_path / file).open("a", encoding="utf-8") as source:
        source.write(more)
    done = lint(tmp_path)
    assert done.returncode != 0 and broken in done.stdout + done.stderr, done.stdout + done.stderr
    assert named in done.stdout + done.stderr
