"""A real Firefox, driven over WebDriver BiDi with Python's own sockets: open a page, run a script in it, print it."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import socket
import struct
import subprocess
import time
from pathlib import Path
from typing import Any

NAMES = ("firefox-esr", "firefox")
PATIENCE = 60  # seconds that any answer may take


def find() -> str | None:
    """The path of a Firefox: the machine's own, else Debian's package, which is installed."""
    if not any(shutil.which(name) for name in NAMES):
        sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
        for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "firefox-esr"]):
            subprocess.run([*sudo, *command], check=False, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Refused(Exception):
    """What Firefox answers where it cannot do what it was told."""


class Firefox:
    """A running Firefox with one tab; what it asked for and complained about is kept."""

    def __init__(self, program: str, profile: Path):
        environment = {**os.environ, "HOME": str(profile)}
        command = [program, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"]
        self.process = subprocess.Popen(
            [*command, "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment
        )
        assert self.process.stderr is not None
        told = (re.search(r"BiDi listening on ws://([\d.]+):(\d+)", line) for line in self.process.stderr)
        address = next(match for match in told if match)
        self.socket = socket.create_connection((address[1], int(address[2])), timeout=PATIENCE)
        self.read, self.asked, self.events = b"", 0, list[dict[str, Any]]()
        self.shake_hands(address[1], address[2])
        self.say("session.new", capabilities={})
        self.say("session.subscribe", events=["log.entryAdded", "network.beforeRequestSent"])
        self.tab = self.say("browsingContext.getTree")["contexts"][0]["context"]

    # --- what a test does -------------------------------------------------------------------------------------------

    def open(self, address: str) -> None:
        """Open an address and wait until it is loaded."""
        self.say("browsingContext.navigate", context=self.tab, url=address, wait="complete")

    def run(self, script: str) -> Any:
        """What an expression of JavaScript comes to in the page, as JSON; a promise is waited for."""
        wrapped = f"Promise.resolve({script}).then(value => JSON.stringify(value ?? null))"
        done = self.say("script.evaluate", expression=wrapped, target={"context": self.tab}, awaitPromise=True)
        if done["type"] != "success":
            raise Refused(done)
        return json.loads(done["result"]["value"])

    def wait(self, script: str) -> Any:
        """What an expression comes to once it is true of the page, or of the page that takes its place."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                if value := self.run(script):
                    return value
            except Refused:  # the page is being left
                pass
            time.sleep(0.05)
        raise TimeoutError(f"never true: {script}")

    def print(self) -> bytes:
        """The open page as a PDF."""
        return base64.b64decode(self.say("browsingContext.print", context=self.tab)["data"])

    def requests(self) -> list[str]:
        """Every address that was asked for."""
        sent = [event for event in self.events if event["method"] == "network.beforeRequestSent"]
        return [event["params"]["request"]["url"] for event in sent]

    def complaints(self) -> list[str]:
        """Every error that was told."""
        entries = [event["params"] for event in self.events if event["method"] == "log.entryAdded"]
        return [str(entry["text"]) for entry in entries if entry["level"] == "error"]

    def close(self) -> None:
        """End the browser."""
        self.socket.close()
        self.process.terminate()
        self.process.wait(PATIENCE)
        assert self.process.stderr is not None
        self.process.stderr.close()

    # --- the wire: RFC 6455, text only ------------------------------------------------------------------------------

    def shake_hands(self, host: str, port: str) -> None:
        """Turn the connection into a web socket."""
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [
            "GET /session HTTP/1.1", f"Host: {host}:{port}", "Upgrade: websocket", "Connection: Upgrade",
            f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13", "", "",
        ]  # fmt: skip
        self.socket.sendall("\r\n".join(lines).encode())
        while b"\r\n\r\n" not in self.read:
            self.read += self.socket.recv(4096)
        head, _, self.read = self.read.partition(b"\r\n\r\n")
        assert b" 101 " in head, head

    def say(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command and wait for its answer; events that come before it are kept."""
        self.asked += 1
        self.send(json.dumps({"id": self.asked, "method": method, "params": parameters}).encode())
        while (answer := self.receive()).get("id") != self.asked:
            self.events.append(answer)
        if answer["type"] != "success":
            raise Refused(answer)
        return dict(answer["result"])

    def send(self, message: bytes) -> None:
        """Send one frame, masked as the protocol asks."""
        mask, size = os.urandom(4), len(message)
        length = bytes([128 | size]) if size < 126 else b"\xfe" + struct.pack(">H", size & 65535)
        length = length if size < 1 << 16 else b"\xff" + struct.pack(">Q", size)
        self.socket.sendall(b"\x81" + length + mask + bytes(byte ^ mask[at % 4] for at, byte in enumerate(message)))

    def receive(self) -> dict[str, Any]:
        """One message, whatever number of frames it comes in."""
        message, last = b"", False
        while not last:
            first, size = self.take(2)
            size = struct.unpack(">H", self.take(2))[0] if size == 126 else size
            size = struct.unpack(">Q", self.take(8))[0] if size == 127 else size
            message, last = message + self.take(size), bool(first & 128)
        return dict(json.loads(message))

    def take(self, size: int) -> bytes:
        """The next bytes of the connection."""
        parts = [self.read]
        while (have := sum(map(len, parts))) < size:
            parts.append(self.socket.recv(min(1 << 20, max(4096, size - have))))
            assert parts[-1], "Firefox has ended"
        whole = b"".join(parts)
        self.read = whole[size:]
        return whole[:size]
