"""Text of strangers, as every database takes it."""

from __future__ import annotations

import re

_UNFIT = re.compile("[\0\ud800-\udfff]")
"""PostgreSQL knows no NUL, and UTF-8 no lone surrogates."""


def storable(text: str, most: int) -> str:
    """The text without what no database keeps, and no longer than `most`."""
    return _UNFIT.sub("\ufffd", text[:most])
