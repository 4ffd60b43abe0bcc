"""Every form in which an address, a name or a word of the reader's may be written.

Forms that a decoder undoes (percent, base64, hex …) are not listed here: the search decodes
the text and looks for the same forms inside.
"""

from __future__ import annotations

import base64
import codecs
import hashlib
import re
import zlib
from collections.abc import Iterable, Iterator
from enum import Flag, auto

from majika.masking.folding import folded
from majika.masking.generic import is_generic, is_role
from majika.masking.identity import Identity

MOST_DIGESTED = 100
"""Addresses whose digests, and other forms that no decoder undoes, are listed."""

SHORTEST_LOCAL = 4
_FEWEST_DIGITS = 4
_GLUED = 8
"""Letters of a name that is found inside longer words too: `userhanakoyamada`."""


class Edge(Flag):
    """What may not stand beside a form, because it would be part of another word."""

    NONE = 0
    LETTER_BEFORE = auto()
    LETTER_AFTER = auto()
    DIGIT_BEFORE = auto()
    DIGIT_AFTER = auto()
    WORD = LETTER_BEFORE | LETTER_AFTER
    NUMBER = DIGIT_BEFORE | DIGIT_AFTER
    ALONE = WORD | NUMBER


class Forms:
    """The forms to look for, folded, each with what may not stand beside it."""

    def __init__(self) -> None:
        self.edges: dict[str, Edge] = {}
        self._domains: set[str] = set()

    @property
    def domains(self) -> frozenset[str]:
        """The forms that are domains: what stands left of them in a host belongs to them."""
        return frozenset(self._domains)

    def add(self, form: str, edge: Edge) -> None:
        """A form that is wanted twice is wanted with the looser of both edges."""
        form = folded(form).strip()
        if form:
            self.edges[form] = self.edges.get(form, edge) & edge

    def add_word_of_ones_own(self, word: str) -> None:
        """A word that whoever asks for the report wants hidden, wherever it stands."""
        self.add(word, Edge.NONE)
        if "@" in word:
            self._add_address(word, frozenset(), everything=True)
        for form in _scrambled(folded(word)) if len(word) >= _GLUED else ():
            self.add(form, Edge.NONE)

    def add_number(self, number: str) -> None:
        """A number as written, and without what parts its digits."""
        self.add(number, Edge.NUMBER)
        plain = re.sub(r"[\s*＊•●-]", "", folded(number))
        if sum(map(str.isdecimal, plain)) >= _FEWEST_DIGITS:
            self.add(plain, Edge.NUMBER)

    def add_identity(self, identity: Identity, kept: frozenset[str]) -> None:
        """All that leads to the reader. `kept`: folded words that the mail needs to be told by."""
        for number, address in enumerate(identity.addresses):
            self._add_address(address, kept, everything=number < MOST_DIGESTED)
        for name in identity.names:
            self._add_name(name, kept)
        for domain in identity.domains:
            self._add_domain(domain, kept)
        for server in identity.servers:
            self.add(server, Edge.NUMBER)

    def _add_address(self, address: str, kept: frozenset[str], *, everything: bool) -> None:
        local, _, domain = address.rpartition("@")
        local = local.strip('"')
        for one in _locals(local):
            self.add(f"{one}@{domain}", Edge.LETTER_BEFORE)
            if everything:
                for form in _joined(one, domain):
                    self.add(form, Edge.WORD)
                for form in _scrambled(f"{one}@{domain}".lower()):
                    self.add(form, Edge.NONE)
        if everything:
            for form in _digests(address):
                self.add(form, Edge.ALONE if len(form) < 16 else Edge.NONE)
        for word in _words_of_local(local):
            if not is_generic(word) and word not in kept:
                self._add_word(word)

    def _add_name(self, name: str, kept: frozenset[str]) -> None:
        words = _words_of_name(name)
        if all(map(is_role, words)) or all(word in kept for word in words):
            return
        if len(words) == 1 and is_generic(words[0]):
            return
        for form in _orders(words):
            self.add(form, Edge.WORD if form.isascii() else Edge.NONE)
            if len(form) >= _GLUED and form.isascii():
                self.add(form[::-1], Edge.WORD)
                self.add(codecs.encode(form, "rot13"), Edge.WORD)
        if len(words) > 4 or any(map(is_role, words)):
            return  # an organisation or a list: its words are anyone's
        for word in words:
            if len(word) >= _shortest(word) and not is_generic(word) and word not in kept:
                self._add_word(word)
        if len(words) == 1 and not words[0].isascii() and len(words[0]) > 3:
            for title in ("様", "さま", "さん", "殿", " 様"):
                self.add(words[0][:2] + title, Edge.NONE)

    def _add_domain(self, domain: str, kept: frozenset[str]) -> None:
        self.add(domain, Edge.NONE)
        self._domains.add(folded(domain))
        for sign in "-_":
            self.add(domain.replace(".", sign), Edge.WORD)
        label = domain.partition(".")[0]
        if len(label) >= SHORTEST_LOCAL and not is_generic(label) and label not in kept:
            self._add_word(label)

    def _add_word(self, word: str) -> None:
        glued = len(word) >= _GLUED or not word.isascii()
        self.add(word, Edge.NONE if glued else Edge.WORD)


def _locals(local: str) -> Iterator[str]:
    """A local part with its tag, without, and without the dots that Gmail ignores."""
    yield local
    plain = local.partition("+")[0]
    if plain:
        yield plain
        if "." in plain:
            yield plain.replace(".", "")


_AT = "=%#+-_.!|:/~"
"""What stands for an `@` where none may stand."""


def _joined(local: str, domain: str) -> Iterator[str]:
    for sign in _AT:
        yield f"{local}{sign}{domain}"
    for sign in "-_":
        yield f"{local}{sign}{domain}".replace(".", sign)
    yield f"{local}{domain}"
    yield f"{domain}/{local}"
    yield f"{domain}={local}"


def _scrambled(address: str) -> Iterator[str]:
    """Backwards, rot13, and base64 whose case was lost, at each of its three alignments."""
    yield address[::-1]
    yield codecs.encode(address, "rot13")
    encoded = address.encode("utf-8", "surrogatepass")
    for shift in range(3):
        aligned = base64.b64encode(b"\0" * shift + encoded).decode()
        whole = aligned[(0, 2, 3)[shift] : (shift + len(encoded)) * 8 // 6]
        yield whole
        yield whole.replace("+", "-").replace("/", "_")


_HASHES = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")


def _digests(address: str) -> Iterator[str]:
    """Checksums of the address as lists of readers carry them, in hex and in base64."""
    for text in _digested(address):
        encoded = text.encode("utf-8", "surrogatepass")
        yield f"{zlib.crc32(encoded):08x}"
        for name in _HASHES:
            digest = hashlib.new(name, encoded, usedforsecurity=False)
            yield digest.hexdigest()
            written = base64.b64encode(digest.digest()).decode().rstrip("=")
            yield written
            yield written.replace("+", "-").replace("/", "_")


def _digested(address: str) -> set[str]:
    lower = address.lower()
    local, _, domain = lower.rpartition("@")
    plain = f"{local.partition('+')[0]}@{domain}"
    return {address, lower, address.upper(), f"{address}\n", f"{lower}\n", plain, local}


_SPLIT_LOCAL = re.compile(r"[._+\-=\d]+")
_SPLIT_NAME = re.compile(r"[\s,;:/()\[\]<>\"'“”‘’・|]+")


def _words_of_local(local: str) -> Iterator[str]:
    local = folded(local)
    for one in (local, local.partition("+")[0]):
        if len(one) >= SHORTEST_LOCAL:
            yield one
    yield from (word for word in _SPLIT_LOCAL.split(local) if len(word) >= SHORTEST_LOCAL)


def _words_of_name(name: str) -> list[str]:
    words = [word.strip(".-_") for word in _SPLIT_NAME.split(folded(name))]
    words = [word.removesuffix("様").removesuffix("さん") for word in words]
    return [word for word in words if word and not (len(word) == 1 and word.isascii())]


def _shortest(word: str) -> int:
    return 3 if word.isascii() else 2


_BETWEEN = (" ", "", ".", "_", "-", "+", ", ", ",")


def _orders(words: list[str]) -> Iterator[str]:
    """The whole name, its words in both orders and with all that may stand between them."""
    if len(words) == 1:
        yield words[0]
        return
    turned = [words[-1], *words[:-1]]
    moved = [*words[1:], words[0]]
    for sign in _BETWEEN:
        for order in (words, turned, moved):
            yield sign.join(order)
    if len(words) > 2:
        for order in (words, words[::-1]):
            yield f"{order[0]} {order[-1]}"


def words_kept(texts: Iterable[str]) -> frozenset[str]:
    """Folded words of names that stay: the brand's, the sender's."""
    return frozenset(word for text in texts for word in _words_of_name(text))
