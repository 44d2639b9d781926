"""Every built page is valid HTML, as the Nu Html Checker reads it; what it may say is listed with its reason."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from tests.support import debian
from tests.support.checkout import ROOT

JAR = ROOT / "tests/peers/node_modules/vnu-jar/build/dist/vnu.jar"


@dataclass(frozen=True)
class Message:
    """What the checker says, of which page and of which words of it."""

    page: str
    says: str
    of: str


def checked(folder: Path) -> list[Message]:
    """What the checker says of the pages below a folder: errors and warnings."""
    java = debian.program("java") or pytest.fail("Java could not be installed")
    command = [java, "-jar", str(JAR), "--format", "json", "--stdout", "--skip-non-html", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.stdout, done.stderr
    said = json.loads(done.stdout)["messages"]
    return [Message(m["url"].partition(f"{folder}/")[2], m["message"], m.get("extract", "")) for m in said]


def allowed() -> list[dict[str, str]]:
    """The exceptions: what is said, of which words, and why it stays."""
    listed: list[dict[str, str]] = yaml.safe_load(Path(__file__).with_name("validity.yml").read_text(encoding="utf-8"))
    return listed


def excepted(message: Message, exception: dict[str, str]) -> bool:
    """Whether an exception is for a message."""
    return message.says.startswith(exception["says"]) and exception["of"] in message.of


@pytest.fixture(scope="module")
def messages(site: Path) -> list[Message]:
    """What the checker says of the built site."""
    return checked(site)


def test_every_page_is_valid_html(messages: list[Message]) -> None:
    faults = {(m.says, m.of): m for m in messages if not any(excepted(m, one) for one in allowed())}
    assert list(faults.values()) == []


def test_no_exception_is_stale_or_without_a_reason(messages: list[Message]) -> None:
    assert [one for one in allowed() if not any(excepted(message, one) for message in messages)] == []
    assert all(len(one["why"].split()) > 5 for one in allowed())


def test_every_page_is_checked_and_a_fault_is_seen(site: Path, tmp_path: Path) -> None:
    """Each page, given an id that is taken, is named."""
    files = sorted(site.rglob("*.html"))
    for file in files:
        copy = tmp_path / file.relative_to(site)
        copy.parent.mkdir(parents=True, exist_ok=True)
        html = file.read_text(encoding="utf-8")
        copy.write_text(
            re.sub("</(article|main)>", r'<p id="taken"></p><p id="taken"></p></\1>', html), encoding="utf-8"
        )
    seen = {message.page for message in checked(tmp_path) if "Duplicate ID “taken”" in message.says}
    assert seen == {file.relative_to(site).as_posix() for file in files}
