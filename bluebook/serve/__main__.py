"""`python -m bluebook.serve`: what `make serve` runs. Apart from the other commands, since it starts at once."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bluebook.errors import BadData
from bluebook.serve.server import serve


def run_server() -> int:
    """Serve the site of this folder until Ctrl+C; 1 where that cannot be."""
    parser = argparse.ArgumentParser(prog="python -m bluebook.serve", description="The site as it is at each save.")
    parser.add_argument("--port", type=int, default=8000, help="where it answers (default: 8000)")
    try:
        serve(Path.cwd(), parser.parse_args().port)
    except BadData as bad:
        print(*bad.mistakes, sep="\n", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(run_server())
