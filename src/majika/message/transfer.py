"""Content-Transfer-Encoding: damaged base64, quoted-printable and uuencode, in linear time."""

from __future__ import annotations

import binascii
import re

_SPACE = b" \t\r\n"
_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_BAD_QUOTE = re.compile(rb"=(?![0-9A-Fa-f]{2}|[ \t]*(?:\n|\Z))")


def decode_transfer(body: bytes, encoding: str) -> tuple[bytes, bool]:
    """The content of a part, and whether its encoding was sound. Unknown encodings: as it is."""
    if encoding == "base64":
        return decode_base64(body)
    if encoding == "quoted-printable":
        return binascii.a2b_qp(body), _BAD_QUOTE.search(body) is None
    if encoding in ("x-uuencode", "uuencode", "x-uue", "uue"):
        return decode_uu(body), True
    return body, True


def decode_base64(body: bytes) -> tuple[bytes, bool]:
    """Base64 with junk, missing padding, or several streams one after the other."""
    clean = body.translate(None, _SPACE)
    padded = clean.find(b"=")
    stream = clean if padded < 0 else clean[:padded]
    junk = len(stream.translate(None, _ALPHABET))
    if junk * 10 > len(stream):  # not base64 at all: plain text under a wrong label
        return body, False
    if 0 <= padded < len(clean) - 2 and (rest := _after_padding(body)) is not None:
        head, tail = rest
        return _quads(head) + b"".join(map(_quads, tail.split(b"="))), False
    complete = len(clean) % 4 == 0 and (padded < 0 or padded >= len(clean) - 2)
    return _quads(stream), complete and not junk


def _after_padding(body: bytes) -> tuple[bytes, bytes] | None:
    """Head and tail when base64 goes on after `=`; a list's footer in plain text is no tail."""
    start = body.find(b"=")
    tail = body[start:].strip(b"= \t\r\n")
    lines = tail.translate(None, b"\r\n=")
    if not lines or lines.translate(None, _ALPHABET):
        return None
    return body[:start], tail


def _quads(stream: bytes) -> bytes:
    """Decode one stream, whose padding may be missing; a single letter too many is dropped."""
    letters = stream.translate(None, _SPACE).translate(None, _NOT_ALPHABET)
    over = len(letters) % 4
    if over == 1:
        letters, over = letters[:-1], 0
    return binascii.a2b_base64(letters + b"=" * (-over % 4))


_NOT_ALPHABET = bytes(byte for byte in range(256) if byte not in _ALPHABET[:-1])


def decode_uu(body: bytes) -> bytes:
    """The bytes between `begin 644 name` and `end`; lines that are damaged are left out."""
    content = []
    for line in body.partition(b"begin ")[2].split(b"\n")[1:]:
        if line.strip() in (b"end", b"`", b""):
            break
        try:
            content.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(content)
