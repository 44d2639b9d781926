"""The Diplomatic Bluebook's security chapters by address, and the facts drawn from them. Knows no site engine."""

import sys
from types import TracebackType


def report_stop(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    """Report what nobody caught; of Ctrl+C, which may come before a command is loaded, no more than that."""
    if issubclass(kind, KeyboardInterrupt):
        print("stopped", file=sys.stderr)
    else:
        sys.__excepthook__(kind, error, traceback)


if sys.argv[:1] == ["-m"]:  # `python -m bluebook` is on its way here
    sys.excepthook = report_stop
