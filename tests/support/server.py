"""A server for a folder."""

from __future__ import annotations

import functools
import http.server
import threading
from pathlib import Path

from bluebook.deploy.csp import content_security_policy


class Server:
    """Serves a folder on 127.0.0.1 with the site's own policy, and keeps what was asked for."""

    def __init__(self, folder: Path, framed: bool = False):
        policy = content_security_policy(folder)
        if framed:  # for windows that cannot be narrow: a frame may show the pages
            policy = "; ".join(part for part in policy.split("; ") if not part.startswith("frame-ancestors"))

        class Handler(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *args: object) -> None:
                pass

            def end_headers(self) -> None:
                self.send_header("Content-Security-Policy", policy)
                super().end_headers()

        self.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(Handler, directory=str(folder))
        )
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        """Stop serving and give the port back."""
        self.server.shutdown()
        self.server.server_close()
