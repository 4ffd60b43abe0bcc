"""From what was dropped or pasted to mails: bytes in, a verdict or a plain sentence out."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import IO, cast

from majika.errors import MajikaError
from majika.judging import judge
from majika.pipeline import Options
from majika.sources import Source, read_stream
from majika.verdict import Verdict
from majika.web import metrics

MOST_FILES = 20
MOST_MAILS = 100
"""Of one upload; a mailbox or an archive may hold thousands."""


class TooManyError(MajikaError):
    """More mails at once than we take."""

    hint = "Give the others in a second go."


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of one mail."""

    name: str
    data: bytes
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Refused:
    """Why there is no verdict."""

    name: str
    error: MajikaError


def from_files(files: Iterable[tuple[str, IO[bytes]]]) -> Iterator[Source]:
    """The mails in files, by the names that their browser gave them, which open nothing here."""
    sources = (
        source
        for name, stream in files
        for source in read_stream(cast("io.BufferedIOBase", stream), _last_part(name))
    )
    yield from islice(sources, MOST_MAILS)
    if next(sources, None) is not None:
        yield Source("…", error=TooManyError(f"Only the first {MOST_MAILS} mails were looked at."))


def from_text(text: str) -> Iterator[Source]:
    """What somebody pasted: the source of a mail, or the text of an SMS or another message."""
    data = text.lstrip().encode("utf-8", "replace")
    yield from read_stream(io.BytesIO(data), "", text=True)


def judged(source: Source, options: Options) -> Taken | Refused:
    """What came of one source."""
    try:
        verdict = judge(source, options)
    except MajikaError as error:
        metrics.FAILED.inc()
        return Refused(source.name, error)
    metrics.count(verdict)
    return Taken(source.name, source.data or b"", verdict)


def _last_part(name: str) -> str:
    """Of a name that may have come with a path."""
    return name.replace("\\", "/").rpartition("/")[2]
