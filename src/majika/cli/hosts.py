"""A host as people type or paste it."""

from __future__ import annotations


def host_of(name: str) -> str:
    """The host in what was given: a domain, an address of a page, a mail address."""
    host = name.partition("://")[2] or name
    host = host.partition("/")[0].rpartition("@")[2].partition(":")[0].lower()
    if host.isascii():
        return host
    import idna

    try:
        return idna.encode(host, uts46=True).decode()
    except idna.IDNAError:
        return host
