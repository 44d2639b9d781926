"""The server of `make serve`: it answers from the newest preview, and tells open pages of each change.

While the text or the data has mistakes, every request is answered with the list of them. The site's code is reloaded
when it changes; this module alone keeps running unchanged.
"""

from __future__ import annotations

import contextlib
import errno
import html
import importlib
import mimetypes
import os
import posixpath
import signal
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from bluebook.errors import BadData, Mistake
from bluebook.serve.sources import CODE, CONTENT, SERVER, state

LOCAL_HOST = "127.0.0.1"
PREVIEW_MODULE = "bluebook.serve.preview"  # loaded anew when the code changes
WATCH_SECONDS = 0.25
IDLE_SECONDS = 2.0  # without a request or a change, before pages that nobody asked for are checked
LISTEN_SECONDS = 30.0  # how long an open page waits for a change before it asks again
RESTART = "bluebook/serve: the server itself has changed; stop it with Ctrl+C and start it again to use it"
CHANGES, RELOAD_SCRIPT = "/livereload", "/livereload.js"
TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".json": "application/json",
    ".js": "text/javascript",
    ".md": "text/markdown",
    ".gz": "application/gzip",
    ".bib": "text/plain",
}


def serve(root: Path, port: int) -> None:
    """Serve the site until Ctrl+C; raises BadData where the port is taken."""
    try:
        server = PreviewServer((LOCAL_HOST, port), Handler)
    except OSError as error:
        raise port_mistake(port, error) from None
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    server.source = Source(root, f"http://{LOCAL_HOST}:{server.server_port}")
    try:
        server.source.answer("/")
        threading.Thread(target=server.source.watch, daemon=True).start()
        print(f"The site is on {server.source.url}/ as it is at each save; Ctrl+C stops it.", flush=True)
        server.serve_forever()
    except KeyboardInterrupt:
        print("\nstopped", file=sys.stderr)
    finally:
        server.server_close()
        server.source.close()


def port_mistake(port: int, error: OSError) -> BadData:
    """The message for a port that cannot be used, with its cure."""
    reason = "in use" if error.errno == errno.EADDRINUSE else f"not available ({error.strerror})"
    cure = "stop what uses it, or choose another: `make serve PORT=8123`"
    return BadData([Mistake("Makefile", 1, f"port `{port}` is {reason}; {cure}")])


class PreviewServer(ThreadingHTTPServer):
    """Answers each request in a thread of its own."""

    allow_reuse_address = os.name != "nt"  # which there would let two servers answer at one port
    source: Source


class Source:
    """The newest preview, used by one thread at a time."""

    def __init__(self, root: Path, url: str):
        self.root, self.url = root, url
        self.lock = threading.Lock()
        self.changed = threading.Condition()
        self.states = self.made_of = ("", "")  # of the code, of the content: the newest known, and those of the preview
        self.project: Any = None
        self.preview: Any = None
        self.failure = ""
        self.checks: Iterator[str] = iter(())
        self.reported: set[str] = set()
        self.last_event = time.monotonic()
        self.started_from = state(root, SERVER)

    # --- the state of the sources -----------------------------------------------------------------------------------

    def look(self) -> tuple[str, str]:
        """The state of the sources as they are now; whoever waits for a change is notified."""
        with self.changed:
            states = state(self.root, CODE), state(self.root, CONTENT)
            if states != self.states:
                self.states = states
                self.last_event = time.monotonic()
                self.changed.notify_all()
            return states

    def wait_for_change(self, version: str) -> bool:
        """Wait until the sources differ from a version; False after LISTEN_SECONDS."""
        with self.changed:
            return self.changed.wait_for(lambda: "-".join(self.states) != version, LISTEN_SECONDS)

    def watch(self) -> None:
        """Report changes, and check pages that nobody has asked for while idle."""
        while True:
            time.sleep(WATCH_SECONDS)
            self.look()
            if time.monotonic() - self.last_event > IDLE_SECONDS:
                with self.lock:
                    self.renew()
                    self.report(self.failure or next(self.checks, ""))

    def renew(self) -> None:
        """Make the preview anew if a source has changed; why that failed is kept until the next change."""
        states = self.look()
        if states == self.made_of:
            return
        self.discard()
        self.reported.clear()
        if states[0] != self.made_of[0]:
            self.project = None
            if state(self.root, SERVER) != self.started_from:
                self.report(RESTART)
        self.made_of, self.failure = states, ""
        try:
            self.project = self.project or load_project(self.root, self.url)
            self.preview = self.project.preview()
            self.checks = self.preview.check()
        except Exception as error:
            self.failure = str(error)

    def discard(self) -> None:
        """Remove what was made."""
        self.checks = iter(())
        if self.preview:
            self.preview.close()
            self.preview = None

    def close(self) -> None:
        """Remove what was made, once no thread is at work on it."""
        with self.lock:
            self.discard()

    # --- answers ----------------------------------------------------------------------------------------------------

    def answer(self, path: str) -> tuple[int, str, bytes]:
        """The status, the name and the content of what is at a path; the name is the new path where it leads elsewhere."""
        with self.lock:
            self.renew()
            try:
                status, name, content = self.look_up(path)
            except Exception as error:
                self.report(str(error))
                status, name, content = HTTPStatus.SERVICE_UNAVAILABLE, "mistakes.html", mistakes_page(str(error))
            self.last_event = time.monotonic()
            return status, name, with_script(content, "-".join(self.made_of)) if name.endswith(".html") else content

    def look_up(self, path: str) -> tuple[int, str, bytes]:
        """The same, without the script; raises what the preview raises."""
        if self.failure:
            raise RuntimeError(self.failure)
        mount = self.project.mount
        if path != mount and path in ("/", mount[:-1]):
            return HTTPStatus.FOUND, mount, b""
        if name := site_path(path, mount):
            if file := self.preview.find(name):
                return HTTPStatus.OK, name, file.read_bytes()
            if self.preview.find(f"{name}/index.html"):
                return HTTPStatus.FOUND, f"{path}/", b""
        missing = self.preview.find("404.html")
        return HTTPStatus.NOT_FOUND, "404.html", missing.read_bytes() if missing else b""

    def report(self, message: str) -> None:
        """Print a message, once for each state of the sources."""
        if message and message not in self.reported:
            self.reported.add(message)
            print(message, file=sys.stderr, flush=True)


def site_path(path: str, mount: str) -> str:
    """The file below the site's root that a path of the server names; empty where it names none there."""
    plain = posixpath.normpath(f"/{path.lstrip('/')}")
    if not f"{plain}/".startswith(mount):
        return ""
    name = plain[len(mount) :]
    return f"{name}/index.html".lstrip("/") if path.endswith("/") else name


def load_project(root: Path, url: str) -> Any:
    """The project by the code as it is now: no module of the site's stays that was loaded before."""
    if PREVIEW_MODULE in sys.modules:
        for name in [name for name in sys.modules if name.partition(".")[0] == "bluebook"]:
            del sys.modules[name]
    importlib.invalidate_caches()
    try:
        module = importlib.import_module(PREVIEW_MODULE)
    except Exception:
        raise ImportError(traceback.format_exc()) from None
    return module.Project(root, url)


def mistakes_page(message: str) -> bytes:
    """A page that shows mistakes."""
    title = "This page cannot be shown yet"
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><h1>{title}</h1>'
        f"<pre>{html.escape(message)}</pre><p>The page appears once this is corrected.</p></body></html>"
    ).encode()


def with_script(page: bytes, version: str) -> bytes:
    """A page that loads itself anew when the sources are no longer those of a version."""
    body, end, rest = page.rpartition(b"</body>")
    return (
        body + f'<script src="{RELOAD_SCRIPT}" data-changes="{CHANGES}?{version}" defer></script>'.encode() + end + rest
    )


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: PreviewServer

    def do_GET(self) -> None:
        """Answer a request; a browser that has gone away does not matter."""
        with contextlib.suppress(ConnectionError):
            address = urlsplit(self.path)
            if address.path == CHANGES:
                self.send_change(address.query)
            elif address.path == RELOAD_SCRIPT:
                self.send(HTTPStatus.OK, RELOAD_SCRIPT, Path(__file__).with_name("reload.js").read_bytes())
            else:
                self.send(*self.server.source.answer(unquote(address.path)))

    do_HEAD = do_GET

    def send(self, status: int, name: str, content: bytes) -> None:
        """Send a file, or the path that another leads to."""
        self.send_response(status)
        if status == HTTPStatus.FOUND:
            self.send_header("Location", quote(name))
        self.send_header("Content-Type", content_type(name))
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-cache")
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(content)

    def send_change(self, version: str) -> None:
        """Send an event once the sources have changed, and nothing if they have not for a while: the browser asks again."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        self.wfile.write(b"retry: 500\n\n")
        self.wfile.flush()
        if self.server.source.wait_for_change(version):
            self.wfile.write(b"data: changed\n\n")

    def log_message(self, format: str, *args: object) -> None:
        """Print no line for a request."""


def content_type(name: str) -> str:
    """The type of a file, by the end of its name."""
    known = TYPES.get(Path(name).suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    is_text = known.startswith("text/") or known.endswith(("json", "xml"))
    return f"{known}; charset=utf-8" if is_text else known
