"""A response policy zone: resolvers that read it say that its names do not exist.

As ISC's draft-vixie-dnsop-dns-rpz: `CNAME .` answers NXDOMAIN; SOA and NS are formal, for nobody is
to ask for the zone from elsewhere. Names are relative, so it can be loaded under any zone's name.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from majika.brands.records import is_domain
from majika.feed.gathering import Entry, Use, of_kind

TTL_S = 300
"""Wrong entries are gone soon after they are taken out."""

LONGEST = 190
"""Characters of a name: that of the zone stands behind it, and 253 are all (RFC 1035, 2.3.4)."""


def render_zone(entries: Iterable[Entry], when: datetime) -> str:
    """The zone file. Its serial is the time, so that a later one is always the newer."""
    names = of_kind(entries, "domains", Use.BLOCK)
    blocked = sorted(name for name in names if is_domain(name) and len(name) <= LONGEST)
    lines = [
        f"$TTL {TTL_S}",
        f"@ SOA localhost. hostmaster.localhost. {int(when.timestamp())} 3600 600 604800 {TTL_S}",
        "@ NS localhost.",
        *(line for name in blocked for line in (f"{name} CNAME .", f"*.{name} CNAME .")),
    ]
    return "\n".join(lines) + "\n"
