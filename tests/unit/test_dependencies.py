"""What is installed is what was read: pinned by hash, and not older than the repair of a known weakness."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.checkout import ROOT

LOCKS = ("requirements.lock", "tests/peers/requirements.txt")
PINNED = re.compile(r"^(?P<name>[a-z0-9][a-z0-9.-]*)(\[[a-z,]+\])?==(?P<version>[0-9][0-9a-z.]*)", re.MULTILINE)
# package → the first version that has a weakness repaired, and what it was
REPAIRED = {
    "mkdocs-material": ("9.7.7", "scripts in what the search suggests"),
    "mkdocs": ("1.2.3", "the built-in server gave files outside the site, CVE-2021-40978"),
    "jinja2": ("3.1.6", "a way out of the sandbox through attr, CVE-2025-27516"),
    "markdown": ("3.8.1", "unfinished declarations stopped the parser, CVE-2025-69534"),
    "pyyaml": ("5.4", "code run by the full loader, CVE-2020-14343"),
    "pymdown-extensions": ("10.0", "snippets outside the folder, CVE-2023-32309"),
    "pygments": ("2.15.0", "a pattern that takes for ever, CVE-2022-40896"),
    "requests": ("2.32.4", "passwords sent to other hosts, CVE-2024-47081"),
    "urllib3": ("2.6.3", "small answers that fill the memory, CVE-2026-21441"),
    "certifi": ("2024.7.4", "a certificate authority no longer trusted, CVE-2024-39689"),
    "idna": ("3.7", "names that take for ever, CVE-2024-3651"),
    "babel": ("2.9.1", "files outside the folder, CVE-2021-42771"),
}


def pinned(lock: str) -> dict[str, list[str]]:
    """Package → its pinned versions (one for each span of Pythons)."""
    found: dict[str, list[str]] = {}
    for match in PINNED.finditer((ROOT / lock).read_text(encoding="utf-8")):
        found.setdefault(match["name"], []).append(match["version"])
    return found


def order(version: str) -> tuple[int, ...]:
    """A version as numbers; 9.8 counts as 9.8.0."""
    return tuple(int(part) for part in [*re.findall(r"\d+", version), "0", "0"][:3])


@pytest.mark.parametrize("lock", LOCKS)
def test_every_dependency_is_pinned_and_has_its_hashes(lock: str) -> None:
    text = re.sub(r"\\\n\s*", "", (ROOT / lock).read_text(encoding="utf-8"))
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    assert len(lines) > 20
    assert [line for line in lines if not PINNED.match(line) or "--hash=sha256:" not in line] == []
    assert "://" not in text  # no place to fetch it from but the registry that the machine is set to


@pytest.mark.parametrize("lock", LOCKS)
def test_no_dependency_is_older_than_the_repair_of_a_known_weakness(lock: str) -> None:
    old = {
        f"{name} {version}": REPAIRED[name]
        for name, versions in pinned(lock).items()
        for version in versions
        if name in REPAIRED and order(version) < order(REPAIRED[name][0])
    }
    assert old == {}


def test_the_list_of_weaknesses_is_about_what_is_installed() -> None:
    assert set(REPAIRED) <= set(pinned("requirements.lock"))


def test_every_direct_dependency_is_explained() -> None:
    """ARCHITECTURE says what each is for."""
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    direct = re.findall(
        r'"([A-Za-z][\w-]*)(?:\[\w+\])?(?: [<>=][^"]*)?"',
        project[project.index("dependencies") : project.index("[tool")],
    )
    told = Path(ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    table = told[told.index("## Dependencies") :]
    assert len(direct) > 12
    assert [name for name in direct if name.lower() not in table.lower()] == []


def test_a_host_installs_the_checkout_and_the_pinned_packages_alone() -> None:
    """`pip` checks no hash of a folder, so the file for hosts has none; its versions are those that have."""
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    locked = pinned("requirements.lock")
    assert "\n--editable .\n" in text and "--hash" not in text
    assert all(set(versions) <= set(locked[name]) for name, versions in pinned("requirements.txt").items())
    assert {"mkdocs", "mkdocs-material", "pyyaml"} <= set(pinned("requirements.txt"))
    lines = [line for line in text.splitlines() if not line.startswith(("#", "--editable "))]
    assert [line for line in lines if not PINNED.match(line)] == []
