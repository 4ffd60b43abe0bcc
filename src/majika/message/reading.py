"""What one body of a mail holds, as its reader meets it."""

from __future__ import annotations

from typing import NamedTuple

from majika.message.facts import Defect, Form, Image, Link


class Reading(NamedTuple):
    """What `read_html` or `read_plain` found. Places count within this body."""

    text: str = ""
    """The text its reader sees. Lines end in `\\n`."""

    hidden_text: str = ""
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    forms: tuple[Form, ...] = ()
    defects: tuple[Defect, ...] = ()


MAX_SOURCE = 2_000_000
"""Characters of a body that are read; the rest is `Defect.TOO_LONG`."""

MAX_URL = 2_000
"""Characters of an address that are kept."""
