"""From one source to its verdict, for those who judge many: every fault is an answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from majika.errors import MajikaError, NotAMessageError
from majika.message import MessageKind
from majika.pipeline import Options, analyze
from majika.report.errors import FaultError
from majika.sources import Source
from majika.sources.kinds import told_apart
from majika.verdict import Verdict

if TYPE_CHECKING:
    from majika.capture.facts import Capture


def judge(source: Source, options: Options) -> Verdict:
    """The verdict on one source. Raises nothing but `MajikaError`: a fault of ours is one, too, and
    must not stop the other mails."""
    if source.data is None:
        raise source.error or MajikaError("No mail was read.")
    try:
        return analyze(source.data, kind=source.kind, options=options)
    except NotAMessageError as error:
        raise told_apart(error, source.data) from None
    except MajikaError:
        raise
    except Exception as error:
        raise FaultError.of(error) from error


def judge_seen(
    data: bytes, capture: Capture | None, *, kind: MessageKind, options: Options
) -> Verdict:
    """The verdict on a message, with what a visit saw before counted in. Raises `MajikaError`."""
    if capture is None:
        return analyze(data, kind=kind, options=options)
    return analyze(data, kind=kind, options=replace(options, visit=lambda _: capture))
