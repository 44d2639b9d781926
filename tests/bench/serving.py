"""A built site on 127.0.0.1, compressed as a web server sends it, with a tally of what was asked for."""

from __future__ import annotations

import functools
import gzip
import http.server
import threading
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import ClassVar
from urllib.parse import urlsplit

TEXT = {".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt", ".md", ".csv"}
TYPES = {
    "": "application/octet-stream",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".wasm": "application/wasm",
}


@functools.lru_cache(maxsize=4096)
def body(path: Path) -> tuple[bytes, bool]:
    """A file as it is sent, and whether that is compressed: texts are, what gains nothing by it is not."""
    plain = path.read_bytes()
    packed = gzip.compress(plain, 6, mtime=0) if path.suffix in TEXT else plain
    return (packed, True) if len(packed) < len(plain) else (plain, False)


@dataclass(frozen=True)
class Sent:
    """A file that was sent: its path from the root and its compressed size in bytes."""

    path: str
    size: int


class Serving:
    """Serves a folder while it is entered."""

    def __init__(self, folder: Path):
        self.sent: list[Sent] = []
        sent = self.sent

        class Handler(http.server.SimpleHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            extensions_map: ClassVar = {**http.server.SimpleHTTPRequestHandler.extensions_map, **TYPES}

            def log_message(self, *args: object) -> None:
                pass

            def do_GET(self) -> None:
                path = Path(self.translate_path(self.path))
                path = path / "index.html" if path.is_dir() else path
                found = path.is_file()
                data, packed = body(path) if found else (b"", False)
                sent.append(Sent(urlsplit(self.path).path, len(data)))
                self.send_response(200 if found else 404)
                self.send_header("Content-Type", self.guess_type(str(path)))
                self.send_header("Content-Length", str(len(data)))
                if packed:
                    self.send_header("Content-Encoding", "gzip")
                self.end_headers()
                self.wfile.write(data)

        self.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(Handler, directory=str(folder))
        )
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self) -> Serving:
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: object, trace: TracebackType | None) -> None:
        self.server.shutdown()
        self.server.server_close()
