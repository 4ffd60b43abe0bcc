"""Content-Type and Content-Disposition: a value and its parameters, as mail programs read them.

RFC 2231 pieces (`filename*0*=`) in any charset, RFC 2047 words inside quotes (forbidden,
and common), raw 8-bit names, missing quotes. Never raises.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from majika.message.charsets import decode
from majika.message.headers import decode_words, mask_comments, read_raw

_PARAMETER = re.compile(
    r';\s*([^\s=;*"]{1,60})(?:\*(\d{1,3}))?(\*)?\s*=\s*(?:"((?:[^"\\]++|\\.)*+)"?|([^;"]*+))',
    re.DOTALL,
)
_MOST = 100


@dataclass(frozen=True, slots=True)
class Parameterized:
    """`text/plain; charset=utf-8`: the value in lower case, and what follows it."""

    value: str
    parameters: dict[str, str]

    def __getitem__(self, name: str) -> str:
        return self.parameters.get(name, "")


_Piece = tuple[int, bool, str]


_NOTHING = Parameterized("", {})


def read_parameters(raw: bytes) -> Parameterized:
    """Read a header value with parameters. Unreadable pieces are left out."""
    if not raw:
        return _NOTHING
    text = read_raw(raw)
    if "(" in text:
        masked, sound = mask_comments(text)
        text = masked if sound else text
    value, _, _ = text.partition(";")
    pieces: dict[str, list[_Piece]] = {}
    for count, found in enumerate(_PARAMETER.finditer(text, len(value))):
        if count == _MOST:
            break
        name, number, star, quoted, bare = found.groups()
        written = re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else bare.strip()
        pieces.setdefault(name.lower(), []).append((int(number or 0), bool(star), written))
    return Parameterized(
        value.strip().lower(), {name: _join(found) for name, found in pieces.items()}
    )


def _join(pieces: list[_Piece]) -> str:
    """One value out of its numbered pieces; an encoded form wins over the plain one."""
    if not any(star for _, star, _ in pieces):
        numbered = len(pieces) > 1 and {number for number, _, _ in pieces} != {0}
        plain = "".join(text for _, _, text in sorted(pieces)) if numbered else pieces[0][2]
        return decode_words(plain)
    if all(number == 0 for number, _, _ in pieces):
        pieces = [next(piece for piece in pieces if piece[1])]
    return _percent_decoded(sorted(pieces, key=lambda piece: piece[0]))


def _percent_decoded(pieces: list[_Piece]) -> str:
    """RFC 2231: the first piece names charset and language, then `%XX` bytes follow."""
    charset, content = "", []
    for position, (_, star, text) in enumerate(pieces):
        if star and position == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        content.append(unquote_to_bytes(text) if star else text.encode("utf-8", "replace"))
    return decode(b"".join(content), charset)[0]
