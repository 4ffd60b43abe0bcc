"""What servers of ours write down for those who run them: no mail, no name, no address of anyone.

Of an error, its kind and the lines of code it came through are written, not its words: they may
quote a mail. Whoever must know more reproduces it.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Literal, TextIO

if TYPE_CHECKING:
    from logging import LogRecord
    from types import TracebackType

Form = Literal["text", "json"]

FACTS = "facts"
"""Attribute of a record: a mapping of what is known beside the event's name."""


def set_up(form: Form, level: str, stream: TextIO = sys.stderr) -> None:
    """Let everything of this program go to one stream, in one form.

    Other libraries' own messages may hold anything: of them, only warnings are written.
    """
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines() if form == "json" else TextLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("majika").setLevel(level.upper())


def event(logger: logging.Logger, name: str, **facts: Any) -> None:
    """Write down that something happened, at level info."""
    logger.info(name, extra={FACTS: facts})


class JsonLines(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: LogRecord) -> str:
        return json.dumps(_told(record), ensure_ascii=False, default=str)


class TextLines(logging.Formatter):
    """The same for people."""

    def format(self, record: LogRecord) -> str:
        told = _told(record)
        head = " ".join(str(told.pop(name)) for name in ("at", "level", "event"))
        return " ".join([head, *(f"{name}={value}" for name, value in told.items())])


def _told(record: LogRecord) -> dict[str, Any]:
    told: dict[str, Any] = {
        "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
        "level": record.levelname.lower(),
        "event": _event(record),
        "logger": record.name,
        **getattr(record, FACTS, {}),
    }
    if record.exc_info and record.exc_info[0]:
        told["error"] = record.exc_info[0].__name__
        told["through"] = _through(record.exc_info[2])
    return told


def _event(record: LogRecord) -> str:
    """Ours by name; of a library, its message without the values that were put into it.

    Its first line: on the next ones, asyncio repeats the words of an error.
    """
    ours = record.name.partition(".")[0] == "majika"
    return record.getMessage() if ours else str(record.msg)[:200].partition("\n")[0]


def _through(trace: TracebackType | None) -> list[str]:
    """The last lines of code, without the words that stand in them."""
    frames = traceback.extract_tb(trace)[-8:]
    return [f"{PurePath(frame.filename).name}:{frame.lineno}" for frame in frames]
