"""Hosts of the site, at their root and under a sub-path, which answer what is missing with its own page."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

SUBPATH = "/blue_book/"


class Host(http.server.SimpleHTTPRequestHandler):
    """Serves a folder as the hosts do: what is not there is answered by the site's own page."""

    def log_message(self, *args: object) -> None:
        """Keep quiet."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """The site's page for what is not found."""
        root = Path(self.directory)
        page = next(root.glob("404.html"), root / SUBPATH.strip("/") / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)


@pytest.fixture(scope="module")
def hosts(site: Path, site_below: Path) -> Iterator[dict[str, str]]:
    """The site at the root of a host and below a path of another: path → address, without a slash at its end."""
    servers = {}
    for path, folder in (("/", site), (SUBPATH, site_below)):
        handler = functools.partial(Host, directory=str(folder))
        servers[path] = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=servers[path].serve_forever, daemon=True).start()
    yield {path: f"http://127.0.0.1:{one.server_port}{path.rstrip('/')}" for path, one in servers.items()}
    for one in servers.values():
        one.shutdown()
        one.server_close()


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One tab for every address."""
    page = browser.new_context().new_page()
    yield page
    page.context.close()
