"""A rehearsal of publishing: under a real address, at a host's root and below a path, then changed, then taken back."""

from __future__ import annotations

import functools
import re
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

from bluebook.authoring.register import update_register
from bluebook.collection import read_library
from bluebook.content.addresses import PREVIEW
from bluebook.content.register import read_register
from bluebook.deploy.atomic_swap import atomic_build
from tests.support.build import build, succeed
from tests.support.checkout import BUILT_FROM, copy_checkout, edit, tree
from tests.support.hosts import SUBPATH, Host
from tests.support.pages import parse
from tests.support.register_copy import tell

OLD, NEW = "2018-arf-ism-maritime-security", "2018-arf-maritime-security"
TOMBSTONE = "\n- address: /about/zebra/\n  gone: What was said of zebras\n  why: There are none.\n"
TEXT_FILES = {".html", ".md", ".txt", ".xml", ".json", ".js", ".csv", ".bib", ".ris", ".css"}


@dataclass(frozen=True)
class Publication:
    """A checkout, the folder that its host serves, and the public address of that."""

    root: Path
    served: Path
    url: str

    @property
    def site(self) -> Path:
        """The folder of the site."""
        return self.served / self.url.split("/", 3)[3].strip("/")

    def publish(self) -> None:
        """Build under the public address, and put the result in place at once."""
        self.site.parent.mkdir(parents=True, exist_ok=True)
        with atomic_build(self.site) as new:
            succeed(build(self.root, new, PYTHONPATH=str(self.root), SITE_URL=self.url))

    def answer(self, path: str) -> tuple[int, str]:
        """What the host answers at a path of the site."""
        try:
            with urllib.request.urlopen(self.url + path.lstrip("/")) as answer:
                return answer.status, answer.read().decode("utf-8")
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode("utf-8")


@pytest.fixture(scope="module", params=["/", SUBPATH], ids=["root", "path"])
def publication(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Publication]:
    """A copy of the checkout, published for the first time."""
    folder = tmp_path_factory.mktemp("publication")
    root, served = copy_checkout(folder / "checkout", *BUILT_FROM), folder / "served"
    served.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=str(served)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    made = Publication(root, served, f"http://127.0.0.1:{server.server_port}{request.param}")
    if request.param == "/":  # a folder of its own, which can be put in another's place
        server.RequestHandlerClass = functools.partial(Host, directory=str(served / "site"))  # type: ignore[assignment]
        made = RootPublication(root, served, made.url)
    made.publish()
    yield made
    server.shutdown()
    server.server_close()


class RootPublication(Publication):
    """A site at the root of its host."""

    @property
    def site(self) -> Path:
        """The folder of the site."""
        return self.served / "site"


def test_nothing_says_preview_and_every_address_is_the_public_one(publication: Publication) -> None:
    files = [path for path in publication.site.rglob("*") if path.suffix in TEXT_FILES]
    texts = {path.relative_to(publication.site).as_posix(): path.read_text(encoding="utf-8") for path in files}
    assert len(texts) > 200
    assert [name for name, text in texts.items() if PREVIEW.split("/")[2] in text] == []
    pages = {name: text for name, text in texts.items() if name.endswith(".html")}
    assert [name for name, text in pages.items() if "Preview: addresses" in text] == []
    assert "Preview: do not cite links to this site yet" in (publication.root / "overrides/main.html").read_text(
        encoding="utf-8"
    )
    for name in (
        "sitemap.xml",
        "llms.txt",
        "robots.txt",
        "changes.xml",
        "2018/5-cyber/cite.bib",
        "2018/5-cyber/index.md",
    ):
        assert publication.url in texts[name], name
    canonical = re.search(r'rel="canonical" href="([^"]+)"', pages["2018/5-cyber/index.html"])
    assert canonical and canonical[1] == f"{publication.url}2018/5-cyber/"


def test_every_address_ever_published_answers(publication: Publication) -> None:
    register = read_register(publication.root)
    by_page: dict[str, set[str]] = {}
    for address in register:
        page, _, fragment = address.partition("#")
        by_page.setdefault(page, set()).add(fragment)
    for page, fragments in by_page.items():
        status, text = publication.answer(page)
        assert status == 200, page
        assert {f for f in fragments if f and not re.search(rf'\bid="?{re.escape(f)}["\s>]', text)} == set(), page
    assert publication.answer("/no/such/page/")[0] == 404


def test_a_change_keeps_the_old_addresses_and_can_be_taken_back(publication: Publication) -> None:
    before, sources = tree(publication.site), tree(publication.root)
    edit(publication.root, "data/2018/missions.yml", f"\n- id: {OLD}\n", f"\n- id: {NEW}\n")
    tell(publication.root, f"\n- address: '/data/missions/#{OLD}'\n  to: '/data/missions/#{NEW}'\n{TOMBSTONE}")
    update_register(publication.root, read_library(publication.root), set())
    publication.publish()
    table = parse(publication.site / "data/missions/index.html")
    assert {OLD, NEW} <= {element.get("id") for element in table.iter()}
    status, text = publication.answer("/about/zebra/")
    assert status == 200 and "What was said of zebras" in text and "There are none." in text
    edit(publication.root, "data/2018/missions.yml", f"\n- id: {NEW}\n", "\n- id: 2018-lost\n")
    with pytest.raises(AssertionError, match="which is not published"):
        publication.publish()
    assert publication.answer("/about/zebra/")[0] == 200, "a publication that failed has changed the site"
    for name, content in sources.items():
        (publication.root / name).write_bytes(content)
    publication.publish()
    assert tree(publication.site) == before
