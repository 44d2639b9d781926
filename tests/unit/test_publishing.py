"""How the site is published: workflows that may do little and run what was read, links to others, the release."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from tests.support import every
from tests.support.checkout import ROOT

WORKFLOWS = every(sorted((ROOT / ".github/workflows").glob("*.yml")))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_runs_what_was_read_and_may_do_little(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    flow = yaml.safe_load(text)
    assert flow["permissions"] == {"contents": "read"}
    used = re.findall(r"uses: (\S+)(.*)", text)
    assert used and all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", name) and "# v" in told for name, told in used)
    assert text.count("actions/checkout") == text.count("persist-credentials: false")
    for job in flow["jobs"].values():
        assert job["timeout-minutes"] <= 30
        assert set(job.get("permissions", {})) <= {"pages", "id-token"}
        # What others may choose (names, titles) is in no command.
        assert not [step["run"] for step in job["steps"] if "${{" in step.get("run", "")]


def test_nothing_is_published_untested_or_without_an_address() -> None:
    flow = yaml.safe_load((ROOT / ".github/workflows/publish.yml").read_text(encoding="utf-8"))
    runs = [step.get("run", "") for step in flow["jobs"]["build"]["steps"]]
    assert runs.index("make test-all") < runs.index("make books MADE=bundle") and 'test -n "$SITE_URL"' in runs[0]
    assert flow["jobs"]["publish"]["needs"] == "build"
    assert "permissions" not in flow["jobs"]["build"]
