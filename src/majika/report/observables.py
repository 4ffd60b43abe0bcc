"""What of a mail can be searched for elsewhere: domains, addresses, numbers, hashes.

The reader's own address is none of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from majika.brands.records import is_domain
from majika.checks.networks import is_inside
from majika.message.domains import is_ip
from majika.message.facts import Mailbox, Message
from majika.message.phones import phones

if TYPE_CHECKING:
    from majika.capture.facts import Capture

MOST = 500
"""Observables of one kind that are kept; a mail can carry many thousand links."""

LONGEST = 2048


def observables(message: Message, capture: Capture | None = None) -> dict[str, list[str]]:
    """Lists of unique raw values, in the order of the mail, then those that a visit to a link of
    it met on the way. The keys are those of the JSON."""
    way = capture.hops if capture else ()
    hosts = list(_unique([*_hosts(message), *(hop.host.strip("[]") for hop in way)]))
    ips = [*(hop.ip for hop in message.hops), *(hop.ip for hop in way)]
    return {
        "domains": [host for host in hosts if not is_ip(host)],
        "urls": list(_unique([*_urls(message), *(hop.url for hop in way)])),
        "addresses": list(_unique(_addresses(message))),
        "ips": list(_unique([*filter(is_ip, hosts), *ips])),
        "phones": list(_unique(phones(message))),
        "hashes": list(_unique(item.sha256 for item in message.attachments)),
    }


def shareable(found: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Of observables, those that other systems can look for as they stand.

    A masked value is nobody's address: it is dropped, but for a URL masked behind its host,
    which is cut before the mosaic. So is what no system would take for a value of its kind.
    """
    return {
        kind: list(_unique(filter(_VALID[kind], map(_cut_at_mosaic, values))))
        if kind == "urls"
        else [value for value in values if _VALID[kind](value)]
        for kind, values in found.items()
    }


def is_masked(value: str) -> bool:
    """True when a part of a value was hidden, and a mosaic stands in its place."""
    return _MOSAIC.search(value) is not None


def _cut_at_mosaic(url: str) -> str:
    masked = _MOSAIC.search(url)
    return url[: masked.start()] if masked else url


_MOSAIC = re.compile("\u2592|%e2%96%92", re.IGNORECASE)
"""The mosaic of `majika.masking`, also as a URL spells it."""

_URL = re.compile(r"(?:https?|ftp)://[^/?#\s]+[/?#][^\s\x00-\x20\x7f\ud800-\udfff]*")
"""Whole up to the end of its host at least: a host cut short would be another's."""

_LOCAL = re.compile(r"[^\s\x00-\x20\x7f@\u2592\ud800-\udfff]{1,64}")
_HASH = re.compile(r"[0-9a-f]{64}")


def is_address(value: str) -> bool:
    """True for a mail address with nothing masked and a real domain."""
    local, _, domain = value.rpartition("@")
    return _LOCAL.fullmatch(local) is not None and is_domain(domain.lower())


def _senders(message: Message) -> Iterator[Mailbox]:
    yield from (*message.from_, *message.sender, *message.reply_to, *message.return_path)


def _hosts(message: Message) -> Iterator[str]:
    yield from (mailbox.domain for mailbox in _senders(message) if "." in mailbox.domain)
    for things in (message.links, message.forms, message.images):
        yield from (thing.host.strip("[]") for thing in things)


def _urls(message: Message) -> Iterator[str]:
    yield from (link.url for link in message.links if link.scheme in ("http", "https", "ftp"))
    yield from (form.action for form in message.forms)
    yield from (image.source for image in message.images if not image.inline)


def _addresses(message: Message) -> Iterator[str]:
    yield from (mailbox.address for mailbox in _senders(message) if "@" in mailbox.address)
    for link in message.links:
        if link.scheme == "mailto":
            yield from link.url.partition(":")[2].partition("?")[0].split(",")


def _is_outside(ip: str) -> bool:
    """Addresses inside somebody's network mean nothing elsewhere, and tell how it is built."""
    return is_ip(ip) and not is_inside(ip)


def _is_whole(value: str) -> bool:
    return not is_masked(value)


def _is_whole_url(url: str) -> bool:
    return _URL.fullmatch(url) is not None and not is_masked(url)


def _is_hash(value: str) -> bool:
    return _HASH.fullmatch(value) is not None


def _unique(values: Iterable[str]) -> Iterable[str]:
    kept: dict[str, None] = {}
    for value in values:
        if value and len(value) <= LONGEST:
            kept[str(value)] = None
        if len(kept) == MOST:
            break
    return kept


_VALID: dict[str, Callable[[str], bool]] = {
    "domains": is_domain,
    "urls": _is_whole_url,
    "addresses": is_address,
    "ips": _is_outside,
    "phones": _is_whole,
    "hashes": _is_hash,
}
"""Whether a value is one of its kind, by the keys of `observables()`."""
