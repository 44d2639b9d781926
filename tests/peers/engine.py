"""What the readers' journeys ask of a browser engine, whichever it is: a few acts, done as a reader does them."""

from __future__ import annotations

import json
import time
from abc import ABC, abstractmethod
from typing import Any

PATIENCE = 60  # seconds that anything may take
PAUSE = 0.05  # seconds between two looks
# Keys by the names of the page's own events, as WebDriver writes them.
KEYS = {
    "Enter": "\ue006",
    "Escape": "\ue00c",
    "Tab": "\ue004",
    "Control": "\ue009",
    "ArrowDown": "\ue015",
    "Space": " ",
}

# The middle of an element in the window, which it is brought into; null while it is not there or not seen.
MIDDLE = """((element) => {
    if (!element) return null;
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const box = element.getClientRects()[0];
    return box && box.width ? [box.left + box.width / 2, box.top + box.height / 2] : null;
})(%s)"""


class Engine(ABC):
    """A browser with one tab; keeps what its pages complain of, and ask for where it reports that."""

    name: str

    def __init__(self) -> None:
        self.complaints: list[str] = []
        self.requests: list[str] = []

    @abstractmethod
    def open(self, url: str) -> None:
        """Go to an address, and wait until it is loaded."""

    @abstractmethod
    def run(self, script: str) -> Any:
        """The value of an expression on the page; raises RuntimeError where there is none."""

    @abstractmethod
    def press(self, *keys: str) -> None:
        """Press keys one after the other: letters, or names of KEYS."""

    @abstractmethod
    def press_with_control(self, key: str) -> None:
        """Press a key while the control key is down."""

    @abstractmethod
    def tap(self, x: float, y: float) -> None:
        """Press and release the mouse at a point of the window."""

    @abstractmethod
    def back(self) -> None:
        """Go back to the page before."""

    @abstractmethod
    def resize(self, width: int, height: int) -> None:
        """Give the window a size inside; an engine's own least width may be wider."""

    @abstractmethod
    def stop(self) -> None:
        """End the browser."""

    def open_narrow(self, url: str) -> None:
        """Open a page 320 px wide; until the next `resize` or `open`."""
        self.resize(320, 700)
        self.open(url)

    def wait(self, script: str) -> Any:
        """What an expression comes to once it is true of the page, or of the page that takes its place."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                if value := self.run(script):
                    return value
            except RuntimeError:  # the page is being left
                pass
            time.sleep(PAUSE)
        raise TimeoutError(f"{self.name}: never true: {script}")

    def click(self, selector: str, words: str = "") -> None:
        """Press the mouse on the first element that a selector names, and whose words match a pattern."""
        found = f"[...document.querySelectorAll({json.dumps(selector)})]"
        fits = f"(e) => e.getClientRects().length && new RegExp({json.dumps(words)}).test(e.textContent)"
        middle, last = MIDDLE % f"{found}.find({fits})", None
        while (point := self.wait(middle)) != last:  # what comes into sight may be drawn only then, and move
            last = point
            time.sleep(PAUSE)
        self.tap(*point)

    def paste(self) -> str:
        """What a reader would paste, as plain text."""
        area = "Object.assign(document.createElement('textarea'), { id: 'pasted' })"
        self.run(f"(document.querySelector('article').prepend({area}), document.getElementById('pasted').focus())")
        self.press_with_control("v")
        pasted: str = self.wait("document.getElementById('pasted').value")
        self.run("document.getElementById('pasted').remove()")
        return pasted
