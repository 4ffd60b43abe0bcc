"""Hosts that belong to everybody: free pages, shorteners, shared servers, mail services.

What stands there says nothing about who wrote it: anyone can have a page, a short link,
a mailbox or a rented server at such a host within minutes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, TypeAlias, get_args

from majika.data import FOLDER, rows

Kind: TypeAlias = Literal[
    "shortener", "free_file", "free_site", "mail_service", "relay", "shared_hosting", "free_mail"
]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hosting:
    """What is known of a host that many people share."""

    kind: Kind
    suffix: str
    """The listed domain: the host itself or one above it."""

    operator: str
    """Who runs it, with its Japanese name where it is Japanese; the suffix when unknown."""

    brand_id: str = ""
    """For one brand's own shortener (`amzn.to`): that brand."""


@lru_cache(maxsize=8192)
def hosting(host: str, *kinds: Kind) -> Hosting | None:
    """What a host is by the lists, the longest suffix first; None when on none of them.

    With `kinds`, only these lists are asked. On a tie the earlier in `KINDS` wins.
    """
    tables = [(kind, _table(kind)) for kind in kinds or KINDS]
    for name in parents(host):
        for kind, table in tables:
            if name in table:
                operator, brand_id = table[name]
                return Hosting(kind=kind, suffix=name, operator=operator, brand_id=brand_id)
    return None


def is_anyones_page(host: str) -> bool:
    """True for a host where anyone can put a page, a file or a short address."""
    return hosting(host, "shortener", "free_site", "free_file") is not None


def is_rented(host: str) -> bool:
    """True for a customer's server, `s1.host.example` of a hosting company; false for the
    company's own site, `www.host.example`."""
    shared = hosting(host, "shared_hosting")
    return shared is not None and host not in (shared.suffix, "www." + shared.suffix)


def parents(host: str) -> Iterator[str]:
    """The host itself, then each name above it: `a.b.test`, `b.test`, `test`."""
    yield host
    at = host.find(".")
    while at >= 0:
        yield host[at + 1 :]
        at = host.find(".", at + 1)


@cache
def _table(kind: Kind) -> Mapping[str, tuple[str, str]]:
    """Operator and brand id by suffix."""
    return {suffix: (operator or suffix, brand_id) for suffix, operator, brand_id in _entries(kind)}


def _entries(kind: Kind) -> list[tuple[str, str, str]]:
    """(suffix, operator, brand id) of each entry of a list."""
    match kind:
        case "shortener":
            return [(row[0], "", "".join(row[1:])) for row in rows("url_shorteners.txt")]
        case "free_file" | "free_site":
            wanted = kind.removeprefix("free_")
            return [(row[0], "", "") for row in rows("free_hosting.txt") if row[1] == wanted]
        case "shared_hosting" | "relay":
            name = "relays.txt" if kind == "relay" else "shared_hosting.txt"
            return [(row[0], row[1], "") for row in rows(name)]
        case "free_mail":
            return [(row[0], "", "") for row in rows("free_mail.txt")]
        case "mail_service":
            services = json.loads((FOLDER / "mail_services.json").read_bytes())["services"]
            return [(row[0], row[1], "") for row in rows("click_trackers.txt")] + [
                (domain, service["name"], "")
                for service in services
                for domain in service["domains"]
            ]
