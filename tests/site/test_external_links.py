"""Links to other hosts, each asked once."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.external_links import outside, unanswered
from tests.support.pages import HOSTS


@pytest.fixture
def other() -> Iterator[str]:
    """Another host: a page, one that has gone, one that has moved."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            pass

        def do_GET(self) -> None:
            self.send_response({"/gone": 404, "/moved": 301}.get(self.path, 200))
            if self.path == "/moved":
                self.send_header("Location", "/here")
            self.send_header("Content-Length", "0")
            self.end_headers()

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_links_to_other_hosts_are_all_asked_and_reported(site: Path, other: str) -> None:
    addresses = outside(site)
    assert addresses and {address.split("/")[2] for address in addresses} <= HOSTS
    told = list(unanswered([f"{other}/here", f"{other}/gone", f"{other}/moved", "http://127.0.0.1:9/"], seconds=5))
    assert told[:2] == [f"{other}/gone: 404 Not Found", f"{other}/moved: leads on to {other}/here"]
    assert len(told) == 3 and told[2].startswith("http://127.0.0.1:9/: ")
