"""Packages that the macros plugin loads and a build never uses, loaded only when something of theirs is asked for: they are
a fortieth of a build's time. This module does so, and is loaded before the plugin, since MkDocs reads extensions first.
"""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType

NEVER_USED = ("requests", "hjson")  # for macros that fetch pages, and for the plugin's own reports


def load_late(name: str) -> None:
    """Put an empty module where imports find a package. Python's own `LazyLoader` would load it at the next `import`."""
    if name in sys.modules or not importlib.util.find_spec(name):
        return
    sys.modules[name] = empty = ModuleType(name)

    def load(attribute: str) -> object:
        """What is asked of the package, which takes its place."""
        if sys.modules.get(name) is empty:
            del sys.modules[name]
        package = importlib.import_module(name)
        empty.__dict__.update(package.__dict__)
        return getattr(package, attribute)

    empty.__dict__["__getattr__"] = load


for package in NEVER_USED:
    load_late(package)
