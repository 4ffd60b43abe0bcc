"""Header values as their reader sees them: RFC 2047 words, raw 8-bit text, folding. Linear."""

from __future__ import annotations

import binascii
import re
from itertools import groupby

from majika.message.charsets import decode
from majika.message.transfer import decode_base64

ENCODED_WORD = re.compile(
    r"=\?([^?\s]{1,75})\?([bBqQ])\?"
    # A word ends with `?=`; without it, at the next space. It never runs into another word.
    r"(?:((?:[^?=]++|=(?!\?(?!=))|\?(?!=))*+)\?=|([^?\s]*+))"
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")


def read_raw(raw: bytes) -> str:
    """Unfolded text with its encoded words still in place, for structured fields.

    Folds, and any other run of white space, become one space.
    """
    if not raw.isascii() or b"\x1b" in raw:
        text = " ".join(decode(raw)[0].split())
    else:
        text = raw.strip().decode("ascii")
        if text.isprintable() and "  " not in text:  # two of three: no fold, no run of spaces
            return text
        text = b" ".join(raw.split()).decode("ascii")
    return text if text.isprintable() else _CONTROL.sub(" ", text)


def decode_words(text: str) -> str:
    """Decode RFC 2047 words wherever they stand (also in quotes, as mail programs do).

    Bytes of neighbours with one charset are joined first: senders split inside characters.
    """
    if "=?" not in text:
        return text
    pieces: list[tuple[str, bytes | str]] = []
    end = 0
    for word in ENCODED_WORD.finditer(text):
        between = text[end : word.start()]
        if between and not (pieces and pieces[-1][0] and between.isspace()):
            pieces.append(("", between))
        pieces.append(_word(word))
        end = word.end()
    pieces.append(("", text[end:]))
    return "".join(_join(charset, [p[1] for p in run]) for charset, run in groupby(pieces, _key))


def _key(piece: tuple[str, bytes | str]) -> str:
    return piece[0]


def _word(word: re.Match[str]) -> tuple[str, bytes]:
    charset = word[1].partition("*")[0].lower()  # RFC 2231: a language may follow
    raw = (word[4] if word[3] is None else word[3]).encode("utf-8", "replace")
    if word[2] in "bB":
        try:
            return charset, binascii.a2b_base64(raw, strict_mode=True)
        except binascii.Error:
            return charset, decode_base64(raw)[0]
    return charset, binascii.a2b_qp(raw.replace(b"_", b" "))


def _join(charset: str, run: list[bytes | str]) -> str:
    if not charset:
        return "".join(piece for piece in run if isinstance(piece, str))
    text = decode(b"".join(piece for piece in run if isinstance(piece, bytes)), charset)[0]
    return text if text.isprintable() else _CONTROL.sub(" ", text)


_SPECIAL = re.compile(r'[()"\\]')


def _mask_flat(text: str) -> str | None:
    """Mask comments that hold no others, as nearly all are; None when some do or stand alone."""
    outside, *others = text.split("(")
    kept = [outside]
    for other in others:
        comment, end, behind = other.partition(")")
        if not end:
            return None
        kept += " " * (len(comment) + 2), behind
    masked = "".join(kept)
    return None if ")" in masked else masked


def mask_comments(text: str) -> tuple[str, bool]:
    """`text` with comments blanked, same length, and whether every `(` and `"` has its partner.

    Unsound text comes from senders who put one into a name that a server quotes: what
    follows it cannot be attributed, and must not be trusted.
    """
    simple = '"' not in text and "\\" not in text
    if simple and (masked := _mask_flat(text)) is not None:
        return masked, True
    kept: list[str] = []
    depth = start = skip = 0
    quoted = stray = False
    for special in _SPECIAL.finditer(text):
        at, sign = special.start(), special[0]
        if at < skip:
            continue
        if sign == "\\":
            skip = at + 2
        elif sign == '"':
            stray = stray or depth > 0
            quoted = not quoted if not depth else quoted
        elif quoted:
            continue
        elif sign == "(":
            if not depth:
                kept.append(text[start:at])
                start = at
            depth += 1
        elif depth:
            depth -= 1
            if not depth:
                kept.append(" " * (at + 1 - start))
                start = at + 1
        else:
            stray = True
    kept.append(" " * (len(text) - start) if depth else text[start:])
    return "".join(kept), not (depth or quoted or stray)
