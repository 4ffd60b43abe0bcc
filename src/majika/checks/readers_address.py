"""The reader's own address and domain, wherever a mail uses them."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from functools import lru_cache
from urllib.parse import unquote

from majika.brands.facts import Claims
from majika.brands.hosting import hosting
from majika.message import Link, Message, registrable

_SHORTEST = 6
"""Characters of an address from which on finding it in a link is no chance (`a@b.cd`)."""


def own_domains(message: Message) -> tuple[str, ...]:
    """Domains the mail was sent to, as written. Public mailbox providers are nobody's own."""
    domains = dict.fromkeys(box.domain for box in message.to if "." in box.domain)
    return tuple(name for name in domains if not hosting(name, "free_mail"))


def links_away(claims: Claims) -> Iterator[Link]:
    """Links to neither the reader's side nor the sender's, nor to a site or service we know."""
    author = claims.message.author
    boxes = (*claims.message.to, *([author] if author else []))
    homes = {registrable(box.domain) for box in boxes if box.domain}
    for link, standing in claims.links:
        if registrable(link.host) not in homes and claims.is_strangers(link.host, standing):
            yield link


def readers_forms(message: Message) -> frozenset[str]:
    """Forms in which links carry a recipient's address: plain, hex, base64."""
    return frozenset(form for box in message.to for form in _forms(box.address.lower()))


def carries(text: str, forms: Iterable[str]) -> bool:
    """True when a URL, or a part of one, holds one of the forms, also percent-encoded."""
    written = unquote(text) if "%" in text else text
    lower = written.lower()
    return any(form in written or form in lower for form in forms)


@lru_cache(maxsize=256)
def _forms(address: str) -> tuple[str, ...]:
    """Remembered: a mail names its readers in several headers, and several checks ask."""
    if "@" not in address or len(address) < _SHORTEST:
        return ()
    encoded = address.encode()
    return address, encoded.hex(), base64.b64encode(encoded).decode().rstrip("=")[:-1]
