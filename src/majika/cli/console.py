"""Where the command line writes: how wide, in colour or not, and errors in two lines."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TextIO

from majika.errors import MajikaError
from majika.findings import Language, Text
from majika.report.defang import typed
from majika.report.errors import describe


def width() -> int:
    """Columns of the terminal; 80 where there is none. `COLUMNS` overrides."""
    return shutil.get_terminal_size((80, 24)).columns


def has_colour(stream: TextIO) -> bool:
    """Colour on a terminal, unless the reader declined it (https://no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return stream.isatty() or bool(os.environ.get("FORCE_COLOR"))


def accept_any_text() -> None:
    """Let text that the terminal's encoding lacks become `?` instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


STOPPED = Text(en="Stopped after {count} mails.", ja="{count} 通まで調べて、中止しました。")


def say_stopped(count: int, language: Language) -> None:
    """On standard error, after Ctrl-C: how far it came. The answers so far stay as they are."""
    sys.stdout.flush()
    print(f"\n{STOPPED.in_(language).format(count=count)}", file=sys.stderr)


def show_error(error: MajikaError, language: Language, source: str = "") -> None:
    """Two lines on standard error: what happened, what to do."""
    described = describe(error, language)
    where = f"{typed(source, 300)}: " if source else ""
    print(f"{where}{described.message}", file=sys.stderr)
    print(f"  {described.hint}", file=sys.stderr)
