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

from majika.masking.folding import folded
from majika.masking.generic import is_generic, is_role
from majika.masking.identity import Identity
from majika.message import registrable

MOST_DIGESTED = 20
"""Addresses whose digests, and other forms that no decoder undoes, are listed: an automaton of
many thousand forms takes seconds to build. Those that servers wrote come first."""

SHORTEST_LOCAL = 4
_FEWEST_DIGITS = 4
_GLUED = 8
"""Letters of a name that is found inside longer words too: `userhanakoyamada`."""


class Edge:
    """What may not stand beside a form, because it would be part of another word.

    Bits of an int: an `enum.Flag` takes ten times as long, and a mail has hundreds of forms.
    """

    NONE = 0
    LETTER_BEFORE = 1
    LETTER_AFTER = 2
    DIGIT_BEFORE = 4
    DIGIT_AFTER = 8
    CAPITAL = 16
    """It must begin with one: `Mark` is hidden, `mark` is a word."""

    WORD = LETTER_BEFORE | LETTER_AFTER
    NUMBER = DIGIT_BEFORE | DIGIT_AFTER
    ALONE = WORD | NUMBER


class Forms:
    """The forms to look for, folded, each with what may not stand beside it."""

    def __init__(self) -> None:
        self.edges: dict[str, int] = {}
        self._domains: set[str] = set()

    @property
    def domains(self) -> frozenset[str]:
        """The forms that are domains: what stands left of them in a host belongs to them."""
        return frozenset(self._domains)

    def add(self, form: str, edge: int) -> None:
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
        whole_word = Edge.NUMBER if any(map(str.isdecimal, number)) else Edge.ALONE
        self.add(number, whole_word)
        plain = re.sub(r"[\s*＊•●-]", "", folded(number))
        if sum(map(str.isdecimal, plain)) >= _FEWEST_DIGITS:
            self.add(plain, Edge.NUMBER)

    def add_identity(self, identity: Identity, kept: frozenset[str]) -> None:
        """All that leads to the reader. `kept`: folded words that the mail needs to be told by."""
        for number, address in enumerate(identity.addresses):
            self._add_address(address, kept, everything=number < MOST_DIGESTED)
        for name in identity.names:
            self._add_name(name, kept)
        one_house = len({registrable(domain) for domain in identity.domains}) == 1
        for domain in identity.domains:
            self._add_domain(domain, kept, labels=one_house)
        for server in identity.servers:
            self.add(server, Edge.NUMBER)

    def _add_address(self, address: str, kept: frozenset[str], *, everything: bool) -> None:
        local, _, domain = address.rpartition("@")
        local = local.strip('"')
        for one in _locals(local):
            glued = len(one) >= SHORTEST_LOCAL  # `emailhanako@reader.example`
            self.add(f"{one}@{domain}", Edge.NONE if glued else Edge.LETTER_BEFORE)
            if everything:
                for form in _joined(one, domain):
                    self.add(form, Edge.WORD)
                for form in _scrambled(f"{one}@{domain}"):
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
        if len(words) > 1 or " " in name or not is_generic(words[0]):
            self.add(" ".join(name.split()), Edge.WORD)  # with its initial: `Mark B.`
        if len(words) == 1 and is_generic(words[0]):
            self._add_word(words[0])
            return
        for form in _spaced("".join(words)):
            self.add(form, Edge.NONE)
        for form in _orders(words):
            self.add(form, Edge.WORD if form.isascii() else Edge.NONE)
            if len(form) >= _GLUED and form.isascii():
                self.add(form[::-1], Edge.WORD)
                self.add(codecs.encode(form, "rot13"), Edge.WORD)
        if len(words) > 4 or any(map(is_role, words)):
            return  # an organisation or a list: its words are anyone's
        for word in words:
            if len(word) >= _shortest(word) and word not in kept:
                self._add_word(word)
        for surname in _short_surnames(words):
            for title in _TITLES:
                self.add(surname + title, Edge.NONE)

    def _add_domain(self, domain: str, kept: frozenset[str], *, labels: bool) -> None:
        self.add(domain, Edge.NONE)
        self._domains.add(folded(domain))
        for sign in "-_":
            self.add(domain.replace(".", sign), Edge.WORD)
        label = domain.partition(".")[0]
        named = labels and len(label) >= SHORTEST_LOCAL and domain == registrable(domain)
        if named and not is_generic(label) and label not in kept:
            self._add_word(label)

    def _add_word(self, word: str) -> None:
        if is_generic(word):
            self.add(word, Edge.WORD | Edge.CAPITAL)
        else:
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


def _scrambled(text: str) -> Iterator[str]:
    """Backwards, rot13, and base64 whose case was lost or whose ends were cut."""
    yield text[::-1]
    yield codecs.encode(text, "rot13")
    for written in {text, text.lower(), text.upper()}:
        yield from _aligned(written.encode("utf-8", "surrogatepass"))


def _aligned(encoded: bytes) -> Iterator[str]:
    """Base64 at each of three places, without what letters beside it would change."""
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
    """What is digested in practice: as written, tidied, and what `echo` makes of them."""
    lower = address.lower()
    local, _, domain = lower.rpartition("@")
    plain = f"{local.partition('+')[0]}@{domain}"
    whole = {address, lower, address.upper(), plain}
    return whole | {f"{text}\n" for text in whole} | {local, local.partition("+")[0]}


_SPLIT_LOCAL = re.compile(r"[._+\-=\d]+")
_SPLIT_NAME = re.compile(r"[\s,;:/()\[\]<>\"'“”‘’・|]+")


def _words_of_local(local: str) -> Iterator[str]:
    local = folded(local)
    for one in (local, local.partition("+")[0]):
        if len(one) >= SHORTEST_LOCAL:
            yield one
    words = _SPLIT_LOCAL.split(local)
    if not any(map(is_role, words)):
        yield from (word for word in words if len(word) >= SHORTEST_LOCAL)


_TITLES = tuple(
    blank + title for title in ("様", "さま", "さん", "殿", "先生") for blank in ("", " ")
)


def _short_surnames(words: list[str]) -> Iterator[str]:
    """Japanese surnames that mean somebody only before a title: 林様; 山田様 of 山田太郎."""
    if len(words) == 1 and len(words[0]) > 3 and not words[0].isascii():
        yield words[0][:2]
    yield from (word for word in words if len(word) == 1)


def _words_of_name(name: str) -> list[str]:
    words = [word.strip(".-_") for word in _SPLIT_NAME.split(folded(name))]
    words = [word.removesuffix("様").removesuffix("さん") for word in words]
    return [word for word in words if word and not (len(word) == 1 and word.isascii())]


def _shortest(word: str) -> int:
    return 3 if word.isascii() else 2


_LONGEST_SPACED = 12


def _spaced(name: str) -> Iterator[str]:
    """A Japanese name as others part it: `山田 太郎` for 山田太郎, and letter by letter."""
    if name and not name[0].isascii() and 2 < len(name) <= _LONGEST_SPACED:
        yield from (f"{name[:cut]} {name[cut:]}" for cut in range(1, len(name)))
        yield " ".join(name)


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
