"""Packages that the macros plugin loads and a build never uses, loaded only when something of theirs is asked for: they are
a fortieth of a build's time. This module does so, and is loaded before the plugin, since MkDocs reads extensions first.
"""

from __future__ import annotations

import importlib.util
import sys

NEVER_USED = ("requests", "hjson")  # for macros that fetch pages, and for the plugin's own reports


def load_late(name: str) -> None:
    """Put a package in the place where imports find it, without running its code before it is used."""
    found = None if name in sys.modules else importlib.util.find_spec(name)
    if found and found.loader:
        found.loader = importlib.util.LazyLoader(found.loader)
        sys.modules[name] = module = importlib.util.module_from_spec(found)
        found.loader.exec_module(module)


for package in NEVER_USED:
    load_late(package)
