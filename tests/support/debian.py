"""Programs that the tests drive: the machine's own, else Debian's packages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

PACKAGES = {
    "WebKitWebDriver": "webkit2gtk-driver",
    "Xvfb": "xvfb",
    "brotli": "brotli",
    "caddy": "caddy",
    "chromium": "chromium",
    "chromium-headless-shell": "chromium-headless-shell",
    "firefox-esr": "firefox-esr",
    "java": "default-jre-headless",
    "npm": "npm",
    "pandoc": "pandoc",
    "soffice": "libreoffice-writer",
}


def program(name: str) -> str | None:
    """The path of a program, installed where the machine has none; None where that fails."""
    return shutil.which(name) or install(name)


def install(name: str) -> str | None:
    """Install a program's package, and return its path."""
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    package = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", PACKAGES[name]]
    for command in (["apt-get", "update", "-qq"], package):
        subprocess.run([*sudo, *command], check=False, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})
    return shutil.which(name)


if __name__ == "__main__":
    missing = [name for name in sys.argv[1:] if not program(name)]
    sys.exit(f"Could not be installed: {', '.join(missing)}" if missing else 0)
