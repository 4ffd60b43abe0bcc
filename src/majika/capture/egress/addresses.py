"""Which addresses are out on the public Internet, and what the others are.

By tables of our own, from IANA's registries of special-purpose addresses (RFC 6890): what Python
calls global differs between its releases (gh-113171), and says nothing about addresses that
carry another one inside.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)
from typing import TypeAlias

Address: TypeAlias = IPv4Address | IPv6Address
Network: TypeAlias = IPv4Network | IPv6Network

METADATA = frozenset(
    map(
        ip_address,
        [
            "169.254.169.254",  # nearly every cloud
            "169.254.170.2",  # Amazon's containers
            "100.100.100.200",  # Alibaba
            "168.63.129.16",  # Azure: a public address, and yet inside
            "192.0.0.192",  # Oracle
            "fd00:ec2::254",  # Amazon
            "fd20:ce::254",  # Google
        ],
    )
)

V4: Mapping[str, str] = {
    "0.0.0.0/8": "unspecified",
    "10.0.0.0/8": "private",
    "100.64.0.0/10": "shared",  # RFC 6598, between a provider and its customers
    "127.0.0.0/8": "loopback",
    "169.254.0.0/16": "link-local",
    "172.16.0.0/12": "private",
    "192.0.0.0/24": "reserved",
    "192.0.2.0/24": "documentation",
    "192.88.99.0/24": "tunnel",  # relays of 6to4, RFC 7526
    "192.168.0.0/16": "private",
    "198.18.0.0/15": "benchmark",
    "198.51.100.0/24": "documentation",
    "203.0.113.0/24": "documentation",
    "224.0.0.0/4": "multicast",
    "255.255.255.255/32": "broadcast",
    "240.0.0.0/4": "reserved",
}

GLOBAL_V6 = IPv6Network("2000::/3")
"""All that IANA has given out. Whatever lies outside is refused, known or not."""

V6: Mapping[str, str] = {
    "::/128": "unspecified",
    "::1/128": "loopback",
    "64:ff9b:1::/48": "tunnel",  # RFC 8215: NAT64 inside one network
    "100::/64": "reserved",  # RFC 6666, thrown away
    "2001::/32": "tunnel",  # Teredo
    "2001:2::/48": "benchmark",
    "2001::/23": "reserved",  # protocols
    "2001:db8::/32": "documentation",
    "2002::/16": "tunnel",  # 6to4
    "3ffe::/16": "reserved",  # the 6bone, given back
    "3fff::/20": "documentation",
    "fc00::/7": "private",
    "fe80::/10": "link-local",
    "fec0::/10": "private",  # site-local, RFC 3879
    "ff00::/8": "multicast",
}

MAPPED = IPv6Network("::ffff:0:0/96")
COMPATIBLE = IPv6Network("::/96")
NAT64 = IPv6Network("64:ff9b::/96")
ISATAP = frozenset({0x0000_5EFE, 0x0200_5EFE})
"""Upper half of an interface identifier that carries an IPv4 address (RFC 5214, 6.1)."""


def parse_address(text: str) -> Address | None:
    """An address in its only canonical form: one mapped into IPv6 is the IPv4 address it is."""
    try:
        address = ip_address(text)
    except ValueError:
        return None
    if isinstance(address, IPv6Address) and not address.scope_id and address in MAPPED:
        return _inner(address)
    return address


def refusal(ip: str) -> str:
    """What an address is that is not out on the public Internet; empty when it is."""
    address = parse_address(ip)
    if address is None:
        return "not an address"
    if isinstance(address, IPv6Address) and address.scope_id:
        return "zone"
    return _special(address)


def _special(address: Address) -> str:
    if address in METADATA:
        return "metadata"
    if isinstance(address, IPv4Address):
        return _first(address, _V4)
    return _first(address, _V6) or _carries(address) or _outside(address)


def _first(address: Address, table: Iterable[tuple[Network, str]]) -> str:
    return next((kind for network, kind in table if address in network), "")


def _carries(address: IPv6Address) -> str:
    """What the IPv4 address inside is, where there is one."""
    isatap = int(address) >> 32 & 0xFFFF_FFFF in ISATAP
    carries = isatap or address in NAT64 or address in COMPATIBLE or address in MAPPED
    return _special(_inner(address)) if carries else ""


def _outside(address: IPv6Address) -> str:
    return "" if address in GLOBAL_V6 or address in NAT64 else "reserved"


def _inner(address: IPv6Address) -> IPv4Address:
    return IPv4Address(int(address) & 0xFFFF_FFFF)


def _table(networks: Mapping[str, str]) -> tuple[tuple[Network, str], ...]:
    return tuple((ip_network(network), kind) for network, kind in networks.items())


_V4 = _table(V4)
_V6 = _table(V6)
