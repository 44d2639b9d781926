"""The offline folder as a reader unpacks it."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from bluebook.collection import Library
from bluebook.content.site_files import FOLDER, ZIP
from bluebook.deploy.csp import content_security_policy
from bluebook.deploy.offline import write_bundle
from tests.support.build import once
from tests.support.pages import parse
from tests.support.reader import Reader, Readers

AWKWARD = "Büro 平和 (Kopie) #2 100%"


def unpacked(zip: Path, to: Path) -> Path:
    """The folder of a ZIP, unpacked."""
    with zipfile.ZipFile(zip) as folder:
        folder.extractall(to)
    return to / FOLDER


@pytest.fixture(scope="session")
def folder(site: Path, library: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder as a reader unpacks it, each of its pages with the site's policy in its head."""

    def unpack(place: Path) -> None:
        strict = Path(shutil.copytree(site, place / "site"))
        policy = re.sub(r"; frame-ancestors [^;]*", "", content_security_policy(site))  # which only a server can say
        meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        for page in strict.rglob("*.html"):
            text = page.read_text(encoding="utf-8")
            page.write_text(re.sub(r"(<head>)", rf"\1{meta}", text, count=1), encoding="utf-8")
        write_bundle(strict, place / ZIP, library)
        unpacked(place / ZIP, place / AWKWARD)

    return once(tmp_path_factory, "offline", unpack) / AWKWARD / FOLDER


@pytest.fixture
def visitor(folder: Path, reader: Readers) -> Iterator[Reader]:
    """A reader of the folder, who is shown every request that does not stay in it."""
    one = reader(base=folder.as_uri())
    yield one
    assert [url for url in one.requests if not url.startswith((folder.as_uri(), "data:", "blob:"))] == []


def pages_of(folder: Path) -> dict[str, Element]:
    """The pages of a folder as a browser reads them, by name."""
    return {
        path.relative_to(folder).as_posix(): parse(path)
        for path in sorted(folder.rglob("*.html"))
    }  # fmt: skip
