"""Hosts of links that somebody chose, and pages at hosts where everybody can be. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.brands.hosting import hosting, is_anyones_page
from majika.message import Link, Message, registrable
from majika.message.domains import has_known_suffix, is_ip, parse_url, public_suffix

SHORTEST_PATH = 4
"""Letters of a path that names one page among many."""

MOST_HOSTS = 10
"""A mail that leads to more owners than that is a list of links, and none of them is its own."""


def traits_of_links(claims: Claims) -> Iterator[str]:
    """A trait for each host that its owner chose, and for each page at a shared one."""
    found = dict.fromkeys(filter(None, (_trait(claims, link) for link, _ in claims.links)))
    if len(found) <= MOST_HOSTS:
        yield from found


def _trait(claims: Claims, link: Link) -> str:
    if is_anyones_page(link.host):
        return trait_of(link.url, link.host)
    foreign = link.host not in claims.owners and registrable(link.host) not in homes(claims.message)
    return trait_of(link.url, link.host) if foreign else ""


def trait_of(url: str, host: str) -> str:
    """The domain, or the page where many share one; empty where nothing tells who is behind it.

    The caller leaves out hosts that are somebody's: of brands, of the reader.
    """
    if is_anyones_page(host):
        return _owned(host) or _page(url, host)
    if hosting(host, "mail_service", "relay", "free_mail"):
        return ""
    return f"host:{registrable(host)}" if is_ip(host) or has_known_suffix(host) else ""


def _owned(host: str) -> str:
    """The name that somebody has below a suffix where anyone can have one; else empty."""
    place = hosting(host, "free_site")
    if place is None or host in (place.suffix, f"www.{place.suffix}", public_suffix(host)):
        return ""
    if public_suffix(host).endswith(place.suffix):
        return f"host:{registrable(host)}"
    name = host.removesuffix(place.suffix).rstrip(".").rpartition(".")[2]
    return f"host:{name}.{place.suffix}"


def _page(written: str, host: str) -> str:
    """One page: its address without what counts clicks."""
    url = parse_url(written)
    path = url.pathname.strip("/") if url else ""
    return f"page:{host}/{path}" if len(path) >= SHORTEST_PATH else ""


def homes(message: Message) -> frozenset[str]:
    """Domains of those the mail was sent to, and of the list that passed it on."""
    list_host = message.list_id.strip("<>").rpartition("<")[2]
    found = (*(box.domain for box in message.to), list_host)
    return frozenset(registrable(host) for host in found if host)
