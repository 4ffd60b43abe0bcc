"""Whose a domain is, or which domains a name has, as far as the catalog knows. Asks no network."""

from __future__ import annotations

from dataclasses import dataclass

from majika.brands import Brand, Catalog, Claims
from majika.brands.catalog import Listing
from majika.brands.claims import lookalikes_of
from majika.brands.typed import typed_host
from majika.checks import check_named
from majika.findings import Finding, Host, Place, Spot
from majika.message.facts import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Ownership:
    """What is known of a domain, an address or a name. At most one of the last three is there."""

    asked: str
    host: str
    """The host in it, as far as it is one."""

    listing: Listing | None = None
    """Whose the host is."""

    brands: tuple[Brand, ...] = ()
    """Who is called so; whole names before parts of names."""

    imitation: Finding | None = None
    """Whose name the host imitates: as our check says it."""

    @property
    def brand(self) -> Brand | None:
        """The only one that can be meant by the name."""
        first = self.brands[0] if self.brands else None
        return first if first and (len(self.brands) == 1 or self._is_called(first)) else None

    @property
    def is_public(self) -> bool:
        """True where anyone can have a mailbox or a page: it proves nothing."""
        listing = self.listing
        return listing is not None and any(
            listing.domain in brand.user_mail_domains | brand.user_content_domains
            for brand in listing.brands
        )

    def _is_called(self, brand: Brand) -> bool:
        name = self.asked.casefold()
        return name == brand.id or name in map(str.casefold, brand.names)


def look_up(asked: str, catalog: Catalog) -> Ownership:
    """What the catalog knows of what somebody typed."""
    asked = asked.strip()
    host = typed_host(asked)
    if listing := catalog.listing(host):
        return Ownership(asked=asked, host=host, listing=listing)
    if brands := catalog.search(asked):
        return Ownership(asked=asked, host=host, brands=tuple(brands))
    return Ownership(asked=asked, host=host, imitation=_imitation(host, catalog))


def _imitation(host: str, catalog: Catalog) -> Finding | None:
    found = lookalikes_of(catalog).find(Host(host), Place(Spot.LINK))
    if found is None:
        return None
    nothing = Message(sha256="", size=0, headers=())
    (finding,) = check_named("lookalike_host")(Claims(message=nothing, lookalikes=(found,)))
    return finding
