"""What the browser gave back of one page, raw: as large and as hostile as the page made it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from majika.capture.facts import Certificate


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One page after its scripts ran."""

    url: str
    status: int
    title: str
    html: str
    """The main frame's tree, written out as HTML."""

    frames: tuple[tuple[str, str], ...] = ()
    """Address and HTML of the visible frames inside it, in order."""

    requests: tuple[str, ...] = ()
    """Addresses of everything it asked for."""

    icon_sha256: str = ""
    dialogs: tuple[str, ...] = ()
    downloads: tuple[str, ...] = ()
    popups: tuple[str, ...] = ()
    certificate: Certificate | None = None
    taken: datetime
    png: bytes = field(default=b"", repr=False)
