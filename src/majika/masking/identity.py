"""Who the reader of a mail is, by what the mail itself says of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from majika.brands import Catalog
from majika.brands.hosting import hosting
from majika.findings import Place, Spot
from majika.masking.generic import is_generic
from majika.masking.greeted import greeted_names, named_in_text
from majika.masking.numbers import Number, numbers_of
from majika.message import Message, registrable
from majika.message.addresses import LONGEST, read_mailboxes
from majika.message.domains import PRIVATE_ENDINGS, has_known_suffix, is_ip, normal_host
from majika.message.facts import Header, Mailbox, MessageKind

MOST = 500
"""Addresses and names that are kept, those that servers wrote first."""

SHORTEST_IN_SENDER = 4
"""Letters of a local part that are no coincidence in an envelope sender."""

LONGEST_NAME = 1_000
TEXT_READ = 20_000
"""Characters of the text that are searched for greetings."""

_LISTS = frozenset("to cc bcc resent-to resent-cc resent-bcc apparently-to x-apparently-to".split())
"""Headers that the sender writes: addresses with names."""

_ENVELOPE = frozenset(
    "delivered-to x-original-to envelope-to x-envelope-to x-rcpt-to x-forwarded-to "
    "x-forwarded-for x-delivered-to x-mdrcpt-to x-failed-recipients final-recipient "
    "x-real-to x-resolved-to x-ms-exchange-crosstenant-userprincipalname".split()
)
"""Headers that servers write when they deliver or forward."""

_STATEMENTS = ("authentication-results", "arc-authentication-results", "received-spf")
_STATED = re.compile(r"\b(?:smtp\.rcptto|receiver|rcpt)=<?([^\s;<>\"@]{1,64}@[^\s;<>\"]{3,255})")
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{3,255}")
_FAILED = re.compile(
    rf"^(?i:(?:final|original)-recipient): ?(?i:rfc822); ?({_ADDRESS.pattern})|"
    rf"^[ \t]{{0,4}}<({_ADDRESS.pattern})>(?::|[ \t]*$)",
    re.MULTILINE,
)
"""Whom a delivery report says it could not reach."""

_VERP = re.compile(
    r"([^\s=@]{1,64})={1,4}((?:[\w-]{1,63}\.){1,8}[A-Za-z][\w-]{1,62})(?:$|(?=[+=]))"
)
"""Variable envelope return path: `bounce+taro=reader.example@esp.example`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What leads to the reader. Texts as written in the mail."""

    addresses: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    """Domains that are the reader's own, not a provider's and no brand's."""

    servers: tuple[str, ...] = ()
    """IP addresses of servers that are called by those domains."""

    numbers: tuple[Number, ...] = ()
    senders: tuple[str, ...] = ()
    """Local parts of envelope senders that were made for this reader: a token stands in them."""

    crowd: bool = False
    """True when there are more readers than are kept: any address may be one of theirs."""


def read_identity(message: Message, catalog: Catalog | None = None) -> Identity:
    """Everyone the mail was sent to, and what it calls them.

    The author is a recipient too where somebody writes to themselves: they are hidden.
    """
    boxes = _unique_boxes(_boxes(message))
    listed = catalog or Catalog.default()
    domains = tuple(dict.fromkeys((*_own_domains(boxes, listed), *_home_networks(message))))
    return Identity(
        addresses=tuple(dict.fromkeys(box.address for box in boxes)),
        names=tuple(dict.fromkeys((*_names(boxes), *_greeted(message)))),
        domains=domains,
        servers=tuple(dict.fromkeys(_servers(message, domains))),
        numbers=numbers_of(message),
        senders=tuple(_senders(message, boxes)),
        crowd=len(boxes) == MOST,
    )


def _boxes(message: Message) -> Iterator[Mailbox]:
    """Mailboxes of the readers: those that servers wrote come first."""
    for header in message.headers:
        if header.name in _ENVELOPE:
            yield from _found(_ADDRESS.findall(header.value), header)
        elif header.name in _STATEMENTS:
            yield from _found(_STATED.findall(header.value), header)
    if message.report:
        for failed in islice(_FAILED.finditer(message.text[:TEXT_READ]), MOST):
            yield from read_mailboxes(failed[1] or failed[2], Place(Spot.TEXT))
    for hop in message.hops:
        yield from read_mailboxes(hop.recipient, hop.place)
    yield from message.to
    for header in message.headers:
        if header.name in _LISTS:
            yield from read_mailboxes(header.value, header.place)
            # What reads as another address once it is tidied: `<taro@reader.exam ple>`.
            yield from _found(_ADDRESS.findall(header.value[:LONGEST]), header)
    for box in (*message.return_path, *message.sender):
        yield from _in_return_path(box)


def _found(addresses: Iterable[str], header: Header) -> Iterator[Mailbox]:
    for address in addresses:
        yield from read_mailboxes(address.rstrip(".,"), header.place)


def _in_return_path(box: Mailbox) -> Iterator[Mailbox]:
    """The reader's address, where the envelope sender was made for each reader (VERP)."""
    for local, domain in _VERP.findall(box.local):
        if not box.local.lower().startswith(("srs", "prvs", "btv1")) and has_known_suffix(domain):
            local = re.split(r"[+]", local)[-1]
            local = local.rpartition("-")[2] or local
            yield from read_mailboxes(f"{local}@{domain}", box.place)


def _senders(message: Message, readers: list[Mailbox]) -> Iterator[str]:
    locals_ = {box.local.lower() for box in readers if len(box.local) >= SHORTEST_IN_SENDER}
    names = {local for local in locals_ if not is_generic(local)}
    for box in (*message.return_path, *message.sender):
        lower = box.local.lower()
        if any(_in_return_path(box)) or any(name in lower and name != lower for name in names):
            yield box.local


def _unique_boxes(boxes: Iterable[Mailbox]) -> list[Mailbox]:
    """One mailbox for each address, with the first name that stands beside it, and any other."""
    kept: dict[tuple[str, str], Mailbox] = {}
    for box in boxes:
        if "@" in box.address and box.local and len(box.address) <= 320:
            kept.setdefault((box.address.lower(), box.name), box)
        if len(kept) == MOST:
            break
    return list(kept.values())


def _names(boxes: Iterable[Mailbox]) -> Iterator[str]:
    for box in boxes:
        if box.name and "@" not in box.name:
            yield box.name[:LONGEST_NAME]


def _greeted(message: Message) -> Iterator[str]:
    for text in (message.subject, message.text[:TEXT_READ]):
        yield from greeted_names(text)
    if message.kind is MessageKind.TEXT:
        yield from named_in_text(message.text[:TEXT_READ])


def _own_domains(boxes: Iterable[Mailbox], catalog: Catalog) -> Iterator[str]:
    for domain in dict.fromkeys(box.domain for box in boxes):
        if "." not in domain or is_ip(domain):
            continue
        if hosting(domain, "free_mail") is None and catalog.listing(domain) is None:
            yield domain
            yield registrable(domain)


def _home_networks(message: Message) -> Iterator[str]:
    """Networks that exist at home and in offices only, by the machines that took the mail in."""
    for hop in message.hops:
        labels = normal_host(hop.by).split(".")
        if len(labels) > 1 and labels[-1] in PRIVATE_ENDINGS:
            yield ".".join(labels[-2:])


def _servers(message: Message, domains: Iterable[str]) -> Iterator[str]:
    """Addresses of hops that go by a name of the reader's own domain."""
    own = set(domains)
    for hop in message.hops:
        names = {registrable(normal_host(name)) for name in (hop.helo, hop.reverse_name) if name}
        if hop.ip and names & own:
            yield hop.ip
