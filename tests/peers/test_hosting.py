"""The site through a real nginx, with the configuration that was written with it: every page, every function, no
complaint of the browser, no request to another host, and no error under load.

The functions are read from the other tests: each test imported here runs anew, through nginx.
"""

from __future__ import annotations

import gzip
import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from bluebook.deploy.csp import content_security_policy
from bluebook.deploy.fingerprint import HASHED
from bluebook.deploy.server_config import FOR_EVER, HEADERS, SERVERS, SHORT_CACHE, compress
from tests.browser import (
    test_check_page,
    test_citations,
    test_colours,
    test_name_index,
    test_not_found,
    test_quotation_check,
    test_reading,
    test_search,
    test_search_box,
    test_selection,
    test_table_export,
    test_table_filters,
    test_tables,
)
from tests.slow import test_every_page
from tests.support import debian
from tests.support.pages import SitePages
from tests.support.reader import Reader, Readers
from tests.support.tabs import UsedTabs

# What a reader does, read anew through nginx.
AGAIN = [
    test_reading.test_a_footnote_is_read_where_it_is_called,
    test_reading.test_an_opened_address_is_marked,
    test_every_page.test_no_page_complains_or_is_too_wide,
    test_colours.test_the_chosen_colours_are_kept,
    test_not_found.test_a_link_to_an_unknown_place_opens_its_page_with_a_plain_notice,
    test_citations.test_each_place_offers_link_footnote_and_quotation,
    test_selection.test_selected_words_are_quoted_and_marked_by_their_link,
    test_citations.test_the_clipboard_has_rich_text_plain_text_and_markdown,
    test_table_filters.test_a_filtered_table_can_be_linked,
    test_name_index.test_a_name_is_found_by_any_of_its_forms,
    test_tables.test_a_rows_address_opens_and_marks_it,
    test_tables.test_dates_sort_by_keyboard_and_say_so,
    test_table_export.test_the_shown_rows_are_copied_as_a_table_and_as_text,
    test_table_export.test_the_shown_rows_are_saved_as_csv,
    test_check_page.test_each_finding_has_the_right_footnote_ready_to_copy,
    test_quotation_check.test_hard_quotations,
    test_search.test_facts_come_first_where_a_query_asks_for_one,
    test_search_box.test_filters_are_in_the_address_and_narrow_the_results,
    test_search_box.test_the_box_links_to_the_marked_paragraph_and_back_to_the_results,
    test_search_box.test_enter_and_the_button_of_every_box_open_the_page_of_results,
    test_search.test_variants_are_shown_and_can_be_removed,
]
globals().update({test.__name__: test for test in AGAIN})


SOAK = 30  # seconds


def nginx() -> str:
    """The path of nginx, from Debian's package where the machine has none; no service is left running by that."""
    if not shutil.which("nginx", path=PATH):
        sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
        settings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"}
        for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", "nginx-light"]):
            subprocess.run([*sudo, "apt-get", *command], check=False, env=settings)
    return shutil.which("nginx", path=PATH) or pytest.fail("nginx could not be installed")


PATH = os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin"


@dataclass
class Nginx:
    """A running nginx of our own."""

    url: str
    folder: Path
    process: subprocess.Popen[bytes] = field(repr=False)


def configuration(site: Path, to: Path, port: int) -> str:
    """The site's own configuration, with this machine's port, name and folders."""
    written = SERVERS["nginx"](site)
    for old, new in (
        ("listen 80;", f"listen 127.0.0.1:{port};"),
        ("server_name bluebook.example;", "server_name 127.0.0.1;"),
        ("root /srv/bluebook;", f"root {site};"),
    ):
        assert written.count(old) == 1
        written = written.replace(old, new)
    temporary = "".join(
        f"  {kind}_temp_path {to}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;\n" if os.geteuid() == 0 else ""  # the folder is the test's own, and nobody else may read it
    main = f"{user}daemon off;\nworker_processes 2;\npid {to}/pid;\nerror_log {to}/error.log;\nevents {{}}\n"
    return f"{main}http {{\n  access_log off;\n{temporary}{written}}}\n"


@pytest.fixture(scope="module")
def server(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    """The built site, compressed, through nginx on 127.0.0.1; stopped by its own number."""
    to = tmp_path_factory.mktemp("nginx")
    folder = shutil.copytree(site, to / "site")
    assert debian.program("brotli"), "brotli could not be installed"
    assert {path.suffix for path in compress(folder)} == {".gz", ".br"}
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (to / "nginx.conf").write_text(configuration(folder, to, port), encoding="utf-8")
    command = [nginx(), "-p", str(to), "-e", str(to / "error.log"), "-c", str(to / "nginx.conf")]
    process = subprocess.Popen(command)
    try:
        answering(port, process)
        yield Nginx(f"http://127.0.0.1:{port}", folder, process)
    finally:
        process.send_signal(signal.SIGQUIT)
        process.wait(timeout=30)
    assert (to / "error.log").read_text(encoding="utf-8") == ""


@pytest.fixture(scope="module")
def tabs(browser: Browser, server: Nginx) -> UsedTabs:
    """Tabs for what is read through nginx."""
    return UsedTabs(browser, server.url)


def answering(port: int, process: subprocess.Popen[bytes]) -> None:
    """Wait until a server takes connections, or say why it does not."""
    for _ in range(200):
        if process.poll() is not None:
            pytest.fail("nginx has ended: see its error.log")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            threading.Event().wait(0.05)
    pytest.fail("nginx takes no connections")


@pytest.fixture
def reader(reader: Readers, server: Nginx) -> Iterator[Readers]:
    """The readers of all tests, which must also ask nobody but nginx."""
    made: list[Reader] = []

    def make(*screen: object, **more: object) -> Reader:
        made.append(reader(*screen, **more))
        return made[-1]

    yield make
    asked = {url for one in made for url in one.requests if urlsplit(url).scheme not in {"blob", "data"}}
    assert asked and all(url.startswith(server.url) for url in asked)


def answer(server: Nginx, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """What nginx answers: status, headers by lower-case name, body as sent."""
    connection = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=30)
    connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, {name.lower(): value for name, value in response.getheaders()}, body


def test_every_page_and_file_has_the_headers(server: Nginx, pages: SitePages) -> None:
    policy = content_security_policy(server.folder)
    for path in [*pages.trees, "/data/meetings.csv", "/assets/icon.svg", "/no/such/page/"]:
        status, headers, _ = answer(server, path)
        assert status == (404 if path == "/no/such/page/" else 200), path
        assert headers["content-security-policy"] == policy, path
        for name, value in HEADERS.items():
            assert headers[name.lower()] == value, path
        assert "nginx/" not in headers["server"]


def test_only_what_never_changes_is_kept_for_ever(server: Nginx) -> None:
    files = [path for path in server.folder.rglob("*") if path.is_file() and path.suffix not in {".gz", ".br"}]
    kept = Counter()
    for path in files:
        name = path.relative_to(server.folder).as_posix()
        if name != "_headers":
            status, headers, _ = answer(server, f"/{name.removesuffix('index.html')}")  # a page's one address
            expected = FOR_EVER if HASHED.search(name) else SHORT_CACHE
            assert (status, headers["cache-control"]) == (200, expected), name
            kept[expected] += 1
    assert kept[FOR_EVER] > 10 and kept[SHORT_CACHE] > 50


def test_an_unchanged_page_is_answered_in_a_few_bytes(server: Nginx) -> None:
    _, headers, _ = answer(server, "/2018/5-cyber/")
    status, _, body = answer(server, "/2018/5-cyber/", If_None_Match=headers["etag"])
    assert (status, body) == (304, b"")


def test_texts_are_sent_compressed_and_typed(server: Nginx) -> None:
    for path, type in {
        "/2018/5-cyber/": "text/html; charset=utf-8",
        "/2018/5-cyber/index.md": "text/markdown; charset=utf-8",
        "/data/meetings.csv": "text/csv; charset=utf-8",
        "/data/meetings.json": "application/json; charset=utf-8",
        "/assets/js/search/index.js": "application/javascript; charset=utf-8",
    }.items():
        _, plain, whole = answer(server, path)
        _, headers, body = answer(server, path, Accept_Encoding="gzip")
        assert headers["content-encoding"] == "gzip" and gzip.decompress(body) == whole, path
        assert headers["content-type"] == plain["content-type"] == type, path
        assert "accept-encoding" in headers["vary"].lower() and len(body) < len(whole) / 2


def test_caddy_sends_brotli_to_those_who_read_it(caddy: str) -> None:
    host = Nginx(caddy, Path(), None)  # type: ignore[arg-type]
    for path in ("/2018/5-cyber/", "/data/meetings.csv", "/assets/js/search/index.js"):
        _, _, whole = answer(host, path)
        for name, unpack in (("br", unpack_brotli), ("gzip", gzip.decompress)):
            _, headers, body = answer(host, path, Accept_Encoding=name)
            assert headers["content-encoding"] == name and unpack(body) == whole, (path, name)
            assert "accept-encoding" in headers["vary"].lower() and len(body) < len(whole) / 2
        sizes = [len(answer(host, path, Accept_Encoding=name)[2]) for name in ("gzip, br", "gzip")]
        assert sizes[0] < sizes[1], path
    for path in ("/_headers", "/index.html.gz", "/index.html.br"):
        assert answer(host, path)[0] == 404


def unpack_brotli(content: bytes) -> bytes:
    """What a browser makes of content packed with brotli."""
    command = [str(debian.program("brotli")), "--decompress", "--stdout", "-"]
    return subprocess.run(command, input=content, capture_output=True, check=True).stdout


def test_what_is_for_servers_is_not_sent(server: Nginx) -> None:
    for path in ("/_headers", "/index.html.gz"):
        assert answer(server, path)[0] == 404


def test_a_soak_has_no_error(server: Nginx, pages: SitePages) -> None:
    """Eight clients ask for every page and what it loads, over and over, for a while."""
    paths = [
        *(path for path in pages.trees if path != "/404.html"),
        "/data/meetings.xlsx",
        "/assets/js/search/index.js",
    ]
    sizes = {path: len(answer(server, path)[2]) for path in paths}
    answers: Counter[str] = Counter()
    end = time.monotonic() + SOAK

    def ask(first: int) -> None:
        connection = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=30)
        at = first
        while time.monotonic() < end:
            path = paths[at % len(paths)]
            connection.request("GET", path)
            response = connection.getresponse()
            right = response.status == 200 and len(response.read()) == sizes[path]
            answers["right" if right else "wrong"] += 1
            at += 1
        connection.close()

    clients = [threading.Thread(target=ask, args=(n * 7,)) for n in range(8)]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    print(f"{answers['right']} answers in {SOAK} s")
    assert answers["wrong"] == 0 and answers["right"] > SOAK * 20
    assert server.process.poll() is None


def test_every_imported_function_is_read_through_nginx(server: Nginx) -> None:
    """The fixtures of this file come before those of the same name elsewhere."""
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", server.url)
    assert all(globals()[test.__name__] is test for test in AGAIN) and len(AGAIN) > 20


# --- one address for each page --------------------------------------------------------------------------------------

# How people and software write the address of a page → where a server sends them on.
WRITTEN = {
    "//2018/5-cyber/": "/2018/5-cyber/",
    "/2018//5-cyber/": "/2018/5-cyber/",
    "///2018/5-cyber/?q=a//b": "/2018/5-cyber/?q=a//b",
    "/2018/5-cyber": "/2018/5-cyber/",
    "/2018/5-cyber/index.html": "/2018/5-cyber/",
    "/search/index.html?q=piracy": "/search/?q=piracy",
    "/index.html": "/",
    "/2018/5-cyber.html": "/2018/5-cyber/",
    "/data/meetings.html": "/data/meetings/",
    "//evil.example/%0d%0aX: y": "/evil.example/%0d%0aX:%20y",  # stays on this host, and adds no header
}


@pytest.fixture(scope="module")
def caddy(server: Nginx, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The built site, compressed, through Caddy with its own Caddyfile; stopped by its own number."""
    to = tmp_path_factory.mktemp("caddy")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    written = SERVERS["caddy"](server.folder)
    for old, new in (
        ("bluebook.example {", f"http://127.0.0.1:{port} {{"),
        ("root * /srv/bluebook", f"root * {server.folder}"),
    ):
        assert written.count(old) == 1
        written = written.replace(old, new)
    (to / "Caddyfile").write_text("{\n\tadmin off\n}\n" + written, encoding="utf-8")
    program = debian.program("caddy") or pytest.fail("Caddy could not be installed")
    command = [program, "run", "--adapter", "caddyfile", "--config", str(to / "Caddyfile")]
    with (to / "log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, "HOME": str(to)})
    try:
        answering(port, process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=30)


@pytest.fixture(params=["nginx", "caddy"])
def host(request: pytest.FixtureRequest) -> Any:
    """Each of the servers that the site has a configuration for."""
    made = request.getfixturevalue("server" if request.param == "nginx" else "caddy")
    return made if request.param == "nginx" else Nginx(made, Path(), None)  # type: ignore[arg-type]


@pytest.mark.parametrize("written", WRITTEN)
def test_each_page_has_one_address(host: Nginx, written: str) -> None:
    status, headers, _ = answer(host, written.replace(" ", "%20"))
    assert (status, headers.get("location")) in {(301, WRITTEN[written]), (308, WRITTEN[written])}
    assert "x" not in headers


def test_what_has_one_address_is_not_sent_on(host: Nginx) -> None:
    for path in ("/", "/2018/5-cyber/", "/search/?q=a//b", "/data/meetings.csv", "/assets/share.png"):
        assert answer(host, path)[0] == 200, path
    for path in ("/no/such/page", "/no/such/page.html", "/2018/5-cyber/no/", "/2018.html/"):
        status, _, body = answer(host, path)
        assert status == 404 and b"Page not found" in body, path


def test_search_engines_are_asked_to_list_the_sections_not_the_print_editions(host: Nginx) -> None:
    assert answer(host, "/2018/print/")[1].get("x-robots-tag") == "noindex"
    assert "x-robots-tag" not in answer(host, "/2018/5-cyber/")[1]
