"""A Firefox driven over WebDriver BiDi, which it speaks by itself: no driver program, no library."""

from __future__ import annotations

import base64
import json
import os
import re
import socket
import struct
import subprocess
from pathlib import Path
from typing import Any

from tests.peers.engine import KEYS, Engine

FRAME_END, TEXT, CLOSE, PING, PONG = 0x80, 1, 8, 9, 10

# Firefox asks nothing of its maker.
PREFERENCES = {
    "app.normandy.enabled": "false",
    "browser.safebrowsing.downloads.remote.enabled": "false",
    "datareporting.policy.dataSubmissionEnabled": "false",
    "network.captive-portal-service.enabled": "false",
    "network.connectivity-service.enabled": "false",
}


class WebSocket:
    """A client's end of a WebSocket on this machine (RFC 6455): whole texts in, whole texts out."""

    def __init__(self, port: int, path: str, timeout: float):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=timeout)
        self.stream = self.socket.makefile("rb")
        key = base64.b64encode(os.urandom(16)).decode()
        head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        self.socket.sendall(f"{head}Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode())
        answer = self.stream.readline()
        if b" 101 " not in answer:
            raise ConnectionError(answer.decode())
        while self.stream.readline().strip():
            pass

    def close(self) -> None:
        """Give the connection back."""
        self.stream.close()
        self.socket.close()

    def send(self, payload: bytes, kind: int = TEXT) -> None:
        """Send one frame, masked as a client must."""
        mask, size = os.urandom(4), len(payload)
        short = size if size < 126 else 126 if size < 65536 else 127
        length = b"" if short < 126 else struct.pack(">H" if short == 126 else ">Q", size)
        masked = bytes(byte ^ mask[at % 4] for at, byte in enumerate(payload))
        self.socket.sendall(bytes([FRAME_END | kind, 0x80 | short]) + length + mask + masked)

    def receive(self) -> str:
        """The next text, its frames put together; raises ConnectionError when the other end has closed."""
        text = b""
        while True:
            first, short = self.stream.read(2) or (CLOSE, 0)
            size = short if short < 126 else int.from_bytes(self.stream.read(2 if short == 126 else 8), "big")
            payload, kind = self.stream.read(size), first & 0x0F
            if kind == CLOSE:
                raise ConnectionError("Firefox has closed the connection")
            if kind == PING:
                self.send(payload, PONG)
            elif kind != PONG:
                text += payload
                if first & FRAME_END:
                    return text.decode()


class Firefox(Engine):
    """A Firefox with a profile of its own and one tab; keeps what its pages complain of and ask for."""

    name = "Firefox"

    def __init__(self, program: str, profile: Path, **preferences: str):
        super().__init__()
        profile.mkdir()
        (profile / "user.js").write_text(
            "".join(f'user_pref("{name}", {value});\n' for name, value in {**PREFERENCES, **preferences}.items())
        )
        command = [program, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        assert self.process.stderr
        said = (re.search(r"BiDi listening on ws://127.0.0.1:(\d+)", line) for line in self.process.stderr)
        self.socket = WebSocket(int(next(match[1] for match in said if match)), "/session", timeout=60)
        self.sent = 0
        self.command("session.new", capabilities={})
        self.command("session.subscribe", events=["log.entryAdded", "network.beforeRequestSent"])
        self.tab = self.command("browsingContext.create", type="tab")[
            "context"
        ]  # the first has no focus, and takes no keys

    def command(self, method: str, **params: object) -> Any:
        """Have Firefox do something, and return its answer; what happens meanwhile is kept."""
        self.sent += 1
        self.socket.send(json.dumps({"id": self.sent, "method": method, "params": params}).encode())
        while (answer := json.loads(self.socket.receive())).get("id") != self.sent:
            self.note(answer)
        if answer["type"] == "error":
            raise RuntimeError(f"{method}: {answer['message']}")
        return answer["result"]

    def note(self, event: dict[str, Any]) -> None:
        """Keep an error of a page, or the address of a request."""
        if event["method"] == "log.entryAdded" and event["params"]["level"] == "error":
            self.complaints.append(event["params"]["text"])
        if event["method"] == "network.beforeRequestSent":
            self.requests.append(event["params"]["request"]["url"])

    def open(self, url: str) -> None:
        """Go to an address, and wait until it is loaded."""
        self.command("browsingContext.navigate", context=self.tab, url=url, wait="complete")

    def run(self, script: str) -> Any:
        """The value of an expression on the page."""
        target = {"context": self.tab}
        found = self.command(
            "script.evaluate", expression=f"JSON.stringify({script})", target=target, awaitPromise=True
        )
        if found["type"] == "exception":
            raise RuntimeError(found["exceptionDetails"]["text"])
        return json.loads(found["result"].get("value", "null"))

    def print(self) -> bytes:
        """The open page as a PDF."""
        return base64.b64decode(self.command("browsingContext.print", context=self.tab)["data"])

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as a reader does."""
        strokes = [{"type": kind, "value": KEYS.get(k, k)} for k in keys for kind in ("keyDown", "keyUp")]
        self.act(strokes)

    def press_with_control(self, key: str) -> None:
        """Press a key while the control key is down."""
        control = KEYS["Control"]
        held = [("keyDown", control), ("keyDown", key), ("keyUp", key), ("keyUp", control)]
        self.act([{"type": kind, "value": value} for kind, value in held])

    def act(self, strokes: list[dict[str, str]]) -> None:
        """Do what a keyboard does."""
        keyboard = {"type": "key", "id": "keyboard", "actions": strokes}
        self.command("input.performActions", context=self.tab, actions=[keyboard])

    def tap(self, x: float, y: float) -> None:
        """Press and release the mouse."""
        move = {"type": "pointerMove", "x": round(x), "y": round(y)}
        strokes = [move, {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        self.command(
            "input.performActions", context=self.tab, actions=[{"type": "pointer", "id": "mouse", "actions": strokes}]
        )

    def back(self) -> None:
        """Go back to the page before."""
        self.command("browsingContext.traverseHistory", context=self.tab, delta=-1)

    def resize(self, width: int, height: int) -> None:
        """Give the page a size."""
        self.command("browsingContext.setViewport", context=self.tab, viewport={"width": width, "height": height})

    def stop(self) -> None:
        """End this Firefox."""
        try:
            self.command("browser.close")
        except (ConnectionError, OSError):
            self.process.terminate()
        self.process.wait(timeout=30)
        self.socket.close()
        assert self.process.stderr
        self.process.stderr.close()
