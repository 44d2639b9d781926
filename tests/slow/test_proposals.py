"""The command that proposes data, in a checkout of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.checkout import ROOT, copy_checkout


def test_it_is_a_command_that_leaves_the_project_right(tmp_path: Path) -> None:
    root = copy_checkout(tmp_path / "bluebook")
    command = [sys.executable, "-m", "bluebook", "--root", str(root)]
    for what in ("names", "abbreviations", "records", "themes", "pairs", "statements"):
        done = subprocess.run([*command, "propose", what, "2018"], cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == 0 and "Nothing of it is published yet" in done.stdout, done.stderr
    assert "#? - id: 2018-" in (root / "data/2018/contributions.yml").read_text(encoding="utf-8")
    checked = subprocess.run([*command, "check"], cwd=ROOT, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stderr
