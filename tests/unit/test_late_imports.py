"""What the macros plugin names and a build never uses is loaded when it is used, and then as ever."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
import bluebook.render.markdown_extension
import mkdocs_macros.plugin
from mkdocs_macros.util import hjson, requests
for name in ("requests", "hjson"):
    assert f"{name}.compat" not in sys.modules, name
assert issubclass(requests.exceptions.RequestException, OSError)
assert sys.modules["requests"].sessions is requests.sessions
import hjson.compat
assert hjson.loads("{a: 1}") == {"a": 1}
"""


def test_a_package_is_loaded_when_something_of_it_is_used() -> None:
    subprocess.run([sys.executable, "-c", PROGRAM], check=True)
