"""WebKitGTK, the engine of Safari as Linux has it: its small browser, driven over WebDriver by its own driver program.

It has no console that can be read, so the pages that it opens keep their complaints by themselves (LISTENING). Its
window has a least width of about 450 px: what is narrower is shown in a frame.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.peers.engine import KEYS, PATIENCE, PAUSE, Engine

SCREEN = "1600x1200x24"
# Keeps errors, refused promises, console.error, files that are missing and violations of the policy, also of pages left; but no
# file that a page does not wait for any more, since it is being left.
LISTENING = """(() => {
    const KEY = "complaints", kept = () => JSON.parse(sessionStorage.getItem(KEY) || "[]");
    const keep = (what) => sessionStorage.setItem(KEY, JSON.stringify([...kept(), location.pathname + ": " + what]));
    let isLeft = false;
    for (const name of ["beforeunload", "pagehide", "pageshow"]) addEventListener(name, () => { isLeft = name !== "pageshow"; });
    const unloaded = (one) => isLeft || keep("not loaded: " + (one.src || one.href));
    addEventListener("error", (e) => (e.message ? keep(e.message) : unloaded(e.target)), true);
    addEventListener("unhandledrejection", (e) => keep(String(e.reason)));
    addEventListener("securitypolicyviolation", (e) => keep(e.violatedDirective + " " + e.blockedURI));
    console.error = (...words) => keep(words.join(" "));
    window.complaints = () => { const all = kept(); sessionStorage.removeItem(KEY); return all; };
})();
"""


def listen(folder: Path) -> None:
    """Have every page of a folder keep its complaints, by a script of its own that the policy lets run."""
    (folder / "listening.js").write_text(LISTENING, encoding="utf-8")
    for page in folder.rglob("*.html"):
        up = "../" * (len(page.relative_to(folder).parts) - 1)
        html = page.read_text(encoding="utf-8")
        page.write_text(html.replace("<head>", f'<head><script src="{up}listening.js"></script>', 1), encoding="utf-8")


def free_port() -> int:
    """A port of this machine that nothing listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def start_screen(program: str) -> tuple[subprocess.Popen[bytes], str]:
    """A screen in memory, and its name."""
    read, write = os.pipe()
    command = [program, "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as said:
        return process, f":{said.readline().strip()}"


class WebKit(Engine):
    """A WebKitGTK browser on a screen of its own."""

    name = "WebKitGTK"

    def __init__(self, driver: str, screen: str, frame: Path):
        super().__init__()
        self.frame = frame
        frame.write_text("<!doctype html><title>Narrow</title><iframe width=320 height=640></iframe>", encoding="utf-8")
        self.screen, display = start_screen(screen)
        self.port = free_port()
        self.process = subprocess.Popen(
            [driver, f"--port={self.port}"],
            env={**os.environ, "DISPLAY": display, "WEBKIT_DISABLE_DMABUF_RENDERER": "1"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.session = ""
        started = self.patiently(lambda: self.command("POST", "session", {"capabilities": {}}))
        self.session = f"session/{started['sessionId']}/"
        self.resize(1400, 900)

    def patiently(self, act: Callable[[], Any]) -> Any:
        """What an act gives once the driver answers."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                return act()
            except urllib.error.URLError:
                if time.monotonic() > end:
                    raise
                time.sleep(PAUSE)

    def command(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """Have the driver do something, and return its answer; raises RuntimeError with what it says is wrong."""
        data = None if method != "POST" else json.dumps(body or {}).encode()
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/{self.session}{path}",
            data,
            {"Content-Type": "application/json"},
            method=method,
        )
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            told = json.load(error)["value"]
            raise RuntimeError(f"{path}: {told['error']}: {told['message']}") from error

    def open(self, url: str) -> None:
        """Go to an address, and wait until it is loaded."""
        self.command("POST", "frame", {"id": None})
        self.command("POST", "url", {"url": url})

    def open_narrow(self, url: str) -> None:
        """Open a page in a frame of 320 px."""
        self.open(self.frame.as_uri())
        self.run(f"(document.querySelector('iframe').src = {json.dumps(url)})")
        self.command("POST", "frame", {"id": 0})
        self.wait("location.protocol !== 'about:' && document.readyState === 'complete'")

    def run(self, script: str) -> Any:
        """The value of an expression on the page; what its pages complain of is kept on the way."""
        both = f"return [({script}), window.complaints ? complaints() : []]"
        value, heard = self.command("POST", "execute/sync", {"script": both, "args": []})
        self.complaints += heard
        return value

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        self.act("key", [{"type": kind, "value": KEYS.get(k, k)} for k in keys for kind in ("keyDown", "keyUp")])

    def press_with_control(self, key: str) -> None:
        """Press a key while the control key is down."""
        held = [("keyDown", KEYS["Control"]), ("keyDown", key), ("keyUp", key), ("keyUp", KEYS["Control"])]
        self.act("key", [{"type": kind, "value": value} for kind, value in held])

    def tap(self, x: float, y: float) -> None:
        """Press and release the mouse."""
        move = {"type": "pointerMove", "x": round(x), "y": round(y), "duration": 0}
        self.act("pointer", [move, {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}])

    def act(self, kind: str, actions: list[dict[str, Any]]) -> None:
        """Do what a keyboard or a mouse does."""
        self.command("POST", "actions", {"actions": [{"type": kind, "id": kind, "actions": actions}]})

    def back(self) -> None:
        """Go back to the page before."""
        self.command("POST", "back")

    def resize(self, width: int, height: int) -> None:
        """Give the window a size inside; its least width is about 450 px."""
        self.command("POST", "window/rect", {"width": width, "height": height})
        within = self.run("innerHeight")
        self.command("POST", "window/rect", {"width": width, "height": height + height - within})

    def stop(self) -> None:
        """End the browser, its driver and its screen."""
        with contextlib.suppress(RuntimeError, OSError):
            self.command("DELETE", "")
        for process in (self.process, self.screen):
            process.terminate()
            process.wait(timeout=30)
