"""The command line: one file per command. `main` is the only entry."""

from __future__ import annotations

import os
import sys
from typing import NoReturn

INTERRUPTED = 130
"""What shells report for a program that Ctrl-C ended (128 + SIGINT)."""

PIPE_CLOSED = 141
"""What shells report for a program whose reader went away (128 + SIGPIPE)."""


def main() -> NoReturn:
    """Run the command line and exit. Broken pipes and Ctrl-C end it without a word."""
    try:
        from majika.cli.app import run

        status = run(sys.argv[1:])
        sys.stdout.flush()
    except KeyboardInterrupt:
        status = INTERRUPTED
    except BrokenPipeError:
        # Python flushes once more at exit and would complain then.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = PIPE_CLOSED
    sys.exit(status)
