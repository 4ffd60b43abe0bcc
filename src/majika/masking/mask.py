"""What is hidden of a text: spans, and the text with a mosaic in their place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from majika.brands import Catalog
from majika.brands.facts import Claims
from majika.findings import Name
from majika.masking.audience import Audience
from majika.masking.decoding import Span
from majika.masking.forms import Edge, Forms, words_kept
from majika.masking.identity import Identity, read_identity
from majika.masking.search import Search, merged
from majika.masking.tokens import message_tokens, token_spans
from majika.message import Message, registrable

MOSAIC = "▒▒▒▒"
"""Stands for whatever is hidden. Always the same: not even a length is told."""

MOST_REMEMBERED = 20_000

_ADDRESS = re.compile(r"(?<![\w.+=-])[\w.+=-]{1,64}@[\w.-]{1,255}")

AnyText = TypeVar("AnyText", bound=str)


@dataclass(frozen=True, slots=True)
class Mask:
    """Hides a reader. Pure; texts that were seen are remembered."""

    search: Search | None = None
    tokens: bool = False
    """True when opaque pieces of links are hidden."""

    senders: frozenset[str] | None = None
    """Addresses that stay where all others go: the mail has more readers than could be listed."""

    _seen: dict[str, tuple[Span, ...]] = field(default_factory=dict, repr=False, compare=False)

    def spans(self, text: str) -> tuple[Span, ...]:
        """What is hidden of a text, in order; spans neither touch nor overlap."""
        if self.search is None or not text:
            return ()
        known = self._seen.get(text)
        if known is None:
            known = merged(self._find(self.search, text))
            if len(self._seen) < MOST_REMEMBERED:
                self._seen[text] = known
        return known

    def _find(self, search: Search, text: str) -> Iterable[Span]:
        yield from search.spans(text)
        if self.tokens:
            yield from token_spans(text)
        if self.senders is not None and "@" in text:
            for match in _ADDRESS.finditer(text):
                if match[0].lower() not in self.senders:
                    yield match.span()

    def hide(self, text: AnyText) -> AnyText:
        """The text with a mosaic for each span. A `Host` stays a `Host`, a `Url` a `Url`."""
        spans = self.spans(text)
        if not spans or isinstance(text, Name):
            return text
        return type(text)(with_mosaics(text, spans))


NO_MASK = Mask()
"""Hides nothing."""


def mask_for(
    message: Message,
    audience: Audience,
    *,
    words: Iterable[str] = (),
    claims: Claims | None = None,
    catalog: Catalog | None = None,
) -> Mask:
    """The mask for a mail and those who will read the report. `words` are hidden from all.

    `claims` tell whose names stay: those of the claimed brand. The sender's name stays, too.
    """
    identity = read_identity(message, catalog)
    forms = Forms()
    for word in words:
        forms.add_word_of_ones_own(word)
    if audience.hides_reader:
        forms.add_identity(identity, _kept(message, identity, claims))
    for number in identity.numbers:
        if number.always or audience.hides_reader:
            forms.add_number(number.text)
    if audience.hides_tokens:
        for token in (*message_tokens(message), *identity.senders):
            forms.add(token, Edge.NONE)
    hide_all = identity.crowd and audience.hides_reader
    return Mask(
        Search(forms.edges, forms.domains),
        tokens=audience.hides_tokens,
        senders=_senders(message, identity) if hide_all else None,
    )


def mask_for_links(words: Iterable[str] = ()) -> Mask:
    """The mask for an address without its mail: every mailbox in it, opaque pieces, and `words`."""
    forms = Forms()
    for word in words:
        forms.add_word_of_ones_own(word)
    return Mask(Search(forms.edges, forms.domains), tokens=True, senders=frozenset())


def _senders(message: Message, identity: Identity) -> frozenset[str]:
    boxes = (*message.from_, *message.sender, *message.reply_to)
    return frozenset(box.address.lower() for box in boxes) - frozenset(
        address.lower() for address in identity.addresses
    )


def _kept(message: Message, identity: Identity, claims: Claims | None) -> frozenset[str]:
    """Words of names that the mail needs to be told by."""
    readers = {address.lower() for address in identity.addresses}
    names = [box.name for box in message.from_ if box.address.lower() not in readers]
    if claims is not None:
        brands = [claims.brand, claims.sender_brand, *(claim.brand for claim in claims.claims)]
        names += [name for brand in brands if brand for name in brand.names]
    author = message.author
    if author and author.domain not in identity.domains:
        names.append(registrable(author.domain).partition(".")[0])
    return words_kept(names)


def with_mosaics(text: str, spans: Iterable[Span]) -> str:
    parts: list[str] = []
    done = 0
    for start, end in spans:
        parts += text[done:start], MOSAIC
        done = end
    return "".join([*parts, text[done:]])
