"""A host as people type or paste it."""

from __future__ import annotations

import re

from majika.message.domains import host_of, normal_host, parse_url

_SCHEME = re.compile(r"(?i)h(?:tt|xx)ps?:[/\\]{0,2}")
"""Of a link, or of one that a report made harmless."""

_ADDRESS = re.compile(r"[^\s/\\?#:]+@(?P<domain>[^\s/\\?#:@]+)")


def typed_host(name: str) -> str:
    """The host in what was given: a domain, an address of a page, a mail address.

    Links are read as browsers read them: the host of `https://bank.test@evil.example/` and of
    `evil.example?x@bank.test` is `evil.example`.
    """
    name = name.strip()
    if name.endswith(">") and "<" in name:  # Example Bank <info@examplebank.test>
        name = name[name.rindex("<") + 1 : -1].strip()
    name = name.replace("[.]", ".").removeprefix("mailto:")
    if address := _ADDRESS.fullmatch(name):
        return normal_host(address["domain"])
    parsed = parse_url(f"http://{_SCHEME.sub('', name, count=1)}")
    return str(host_of(parsed)) if parsed else normal_host(name)
