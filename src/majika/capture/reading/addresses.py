"""Addresses of a page as its browser reads them (WHATWG URL)."""

from __future__ import annotations

from collections.abc import Iterable

from majika.findings import Host, Url
from majika.message.domains import host_of, parse_url
from majika.message.reading import MAX_URL


def absolute(written: str, base: str) -> Url:
    """An address of a page, made absolute; the base itself where it is none."""
    written = written.strip()[:MAX_URL]
    parsed = parse_url(written)
    if parsed is None and (root := parse_url(base)):
        try:
            parsed = parse_url(str(root + written))
        except (ValueError, TypeError):
            parsed = None
    return Url((parsed.href if parsed else base)[:MAX_URL])


def host_at(url: str) -> Host:
    """The host of an address; empty for `about:`, `data:` and what is broken."""
    parsed = parse_url(url)
    return host_of(parsed) if parsed else Host()


def hosts_at(urls: Iterable[str], most: int = 200) -> tuple[Host, ...]:
    """Their hosts, each once, in order."""
    hosts: dict[Host, None] = {}
    for url in urls:
        if (host := host_at(url[:MAX_URL])) and len(hosts) < most:
            hosts.setdefault(host)
    return tuple(hosts)
