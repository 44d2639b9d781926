"""The Chromium that the browser tests drive: best a headless shell, which takes half the time of a whole browser.

The machine's own, else Playwright's, else Debian's package.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support import debian

SHELL = "chromium-headless-shell"
NAMES = (SHELL, "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def find() -> str | None:
    """The path of a Chromium on this machine; the variable CHROMIUM names one before all others."""
    named = os.environ.get("CHROMIUM")
    return named or next((path for name in NAMES if (path := shutil.which(name))), None) or playwrights_own()


def playwrights_own() -> str | None:
    """The path of the Chromium that Playwright has installed, if it has: its headless shell, or the whole."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        whole = Path(playwright.chromium.executable_path)
    number = whole.parent.parent.name.rpartition("-")[2]
    shells = whole.parents[2].glob(f"chromium_headless_shell-{number}/*/*headless*shell*")
    return next((str(path) for path in (*shells, whole) if path.is_file()), None)


def install() -> None:
    """Install one: Playwright's own headless shell, and where that cannot be fetched, Debian's package."""
    print("No Chromium found: installing one, once.", flush=True)
    if subprocess.run([sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]).returncode:
        debian.install(SHELL) or debian.install("chromium")


def main() -> int:
    """Make sure that there is a Chromium, and say which."""
    path = find()
    if path is None:
        install()
    elif "shell" not in path and "CHROMIUM" not in os.environ and may_install():
        debian.install(SHELL)
    path = find()
    print(f"Chromium: {path}" if path else "No Chromium could be installed; set CHROMIUM to the path of one.")
    return 0 if path else 1


def may_install() -> bool:
    """Whether a package of Debian can be installed without asking anyone."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


if __name__ == "__main__":
    sys.exit(main())
