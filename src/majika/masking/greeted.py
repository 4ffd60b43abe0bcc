"""Names that a mail greets: `Dear Taro Yamada,`, `山田太郎様`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from majika.checks.greetings import GREETING
from majika.masking.generic import is_role

MOST = 20
"""Greetings that are read; a mail has one, a quoted thread some more."""

_WORD = r"[A-Z\u00c0-\u00de][a-z\u00df-\u00ffA-Z'’-]{1,30}"
_WESTERN = re.compile(
    rf"(?:^|\n|[.,!>] )[ \t]*(?i:{GREETING})[ :,]{{1,3}}"
    rf"(?:(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Sr|Sra|M|Mme)\.? )?({_WORD}(?: {_WORD}){{0,3}})"
    r"(?=[ \t]*(?:[,.!:;\n、，]|$|[-–—]))"
)
_JAPANESE = re.compile(
    r"(?:^|\n)[ \t\u3000■◆●【「]{0,5}"
    r"([\u3005\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]{1,8}"
    r"(?:[ \u3000][\u3005\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]{1,8})?"
    rf"|{_WORD}(?: {_WORD}){{0,2}})[ \u3000]?(?:様|さま|殿)"
    r"(?=[ \t\u3000]*(?:[、,。，:：へ」】\n]|$))"
)


def greeted_names(text: str) -> tuple[str, ...]:
    """Names of persons that the text greets, in order; generic greetings name nobody."""
    return tuple(dict.fromkeys(_found(text)))[:MOST]


def _found(text: str) -> Iterator[str]:
    for pattern in (_WESTERN, _JAPANESE):
        for match in pattern.finditer(text):
            words = match[1].lower().split()
            if not any(map(is_role, words)):
                yield match[1]
