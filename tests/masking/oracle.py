"""Whether an output still holds a reader. Knows nothing of `majika`, on purpose.

Forms are written here once more, with the standard library, so that a form that the package
forgets is found.
"""

from __future__ import annotations

import base64
import codecs
import hashlib
import unicodedata
from collections.abc import Iterable, Iterator
from urllib.parse import quote


def leaks(output: str, addresses: Iterable[str], names: Iterable[str]) -> list[str]:
    """Forms of these readers that stand in an output."""
    lower = output.lower()
    narrow = unicodedata.normalize("NFKC", lower) if not output.isascii() else lower
    plain = {form for address in addresses for form in plain_forms(address)} | {
        form for name in names for form in name_forms(name)
    }
    exact = {form for address in addresses for form in exact_forms(address)}
    return [form for form in plain if form in lower or form in narrow] + [
        form for form in exact if form in output
    ]


def plain_forms(address: str) -> Iterator[str]:
    """Forms in which case means nothing, in lower case."""
    address = address.lower()
    local, _, domain = address.rpartition("@")
    for written in {address, f"{local.partition('+')[0]}@{domain}"}:
        local, _, domain = written.rpartition("@")
        encoded = written.encode()
        yield written
        yield quote(written).lower()
        yield quote(quote(written)).lower()
        yield "".join(f"%{byte:02x}" for byte in encoded)
        yield written.replace("@", "&#64;")
        yield written.replace("@", "=40")
        yield written.replace("@", "\\u0040")
        for at in ("=", "%", "(at)", "[at]", " [at] ", " at ", "_at_"):
            yield local + at + domain
        yield f"{local} [at] {domain.replace('.', ' [dot] ')}"
        yield encoded.hex()
        yield written[::-1]
        yield codecs.encode(written, "rot13")
        for kind in (hashlib.md5, hashlib.sha1, hashlib.sha256, hashlib.sha512):
            yield kind(encoded).hexdigest()
            yield kind(encoded + b"\n").hexdigest()


def exact_forms(address: str) -> Iterator[str]:
    """Base64 at each alignment, of the address and of its digests."""
    for written in {address, address.lower(), address.upper()}:
        encoded = written.encode()
        for before in range(3):
            bits = "".join(f"{byte:08b}" for byte in encoded)[(-8 * before) % 6 :]
            bits = bits[: len(bits) - len(bits) % 6]
            yield _letters(bits, "+/")
            yield _letters(bits, "-_")
        for kind in (hashlib.md5, hashlib.sha1, hashlib.sha256):
            yield base64.b64encode(kind(encoded).digest()).decode().rstrip("=")


_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def _letters(bits: str, last: str) -> str:
    alphabet = _ALPHABET + last
    return "".join(alphabet[int(bits[at : at + 6], 2)] for at in range(0, len(bits), 6))


def name_forms(name: str) -> Iterator[str]:
    """A name of two words or more, in both orders; and each word of a Japanese name."""
    words = unicodedata.normalize("NFKC", name).lower().split()
    if len(words) < 2 and name.isascii():
        return
    for order in (words, words[::-1]):
        yield " ".join(order)
        yield "".join(order)
        yield quote(" ".join(order)).lower()
    if not any(sign.isalpha() and sign < "\u0250" for sign in name):
        yield from (word for word in words if len(word) > 1)
