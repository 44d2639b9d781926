"""The Chromium of the browser tests, driven by Playwright, as one engine among three."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser, Error

from tests.peers.engine import Engine


class Chromium(Engine):
    """A tab of a Chromium that is running."""

    name = "Chromium"

    def __init__(self, browser: Browser):
        super().__init__()
        self.context = browser.new_context(viewport={"width": 1400, "height": 900})
        self.context.on("console", lambda message: message.type == "error" and self.complaints.append(message.text))
        self.context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        self.context.on("request", lambda request: self.requests.append(request.url))
        self.page = self.context.new_page()

    def open(self, url: str) -> None:
        """Go to an address, and wait until it is loaded; a place on the open page too."""
        self.page.goto(url)

    def run(self, script: str) -> Any:
        """The value of an expression on the page."""
        try:
            return self.page.evaluate(f"() => ({script})")
        except Error as error:
            raise RuntimeError(str(error)) from error

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def press_with_control(self, key: str) -> None:
        """Press a key while the control key is down."""
        self.page.keyboard.press(f"Control+{key}")

    def tap(self, x: float, y: float) -> None:
        """Press and release the mouse."""
        self.page.mouse.click(x, y)

    def back(self) -> None:
        """Go back to the page before."""
        self.page.go_back()

    def resize(self, width: int, height: int) -> None:
        """Give the window a size."""
        self.page.set_viewport_size({"width": width, "height": height})

    def stop(self) -> None:
        """Close the tab."""
        self.context.close()
