"""Is this Amazon's domain? Which domains has that bank?"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field
from starlette.requests import Request

from majika import brands
from majika.accounts import Scope
from majika.brands.catalog import Listing
from majika.brands.facts import Confidence
from majika.ownership import Ownership, look_up
from majika.web.access import needs
from majika.web.asked import desk_of

router = APIRouter(prefix="/brands", tags=["brands"])

MOST = 20
"""Brands that one search answers with."""


class Brand(BaseModel):
    """An organisation people trust."""

    id: str
    names: list[str] = Field(description="Japanese and others; the first is what we call it.")
    domains: dict[str, Confidence] = Field(description="How well each is known to be its own.")
    report_to: list[str] = Field(description="Where it wants fake mail to be sent.")
    phishing_info: str = Field(description="Its own page on fake mail; may be empty.")


class Owner(BaseModel):
    """Whose a host is."""

    domain: str = Field(description="The listed domain: the host itself or one above it.")
    confidence: Confidence
    public: bool = Field(description="Anyone can have an address or page there: no proof.")


class Found(BaseModel):
    """What the catalog says. Nothing found does not make a domain bad: we know many brands, not
    all."""

    version: str = Field(description="Of the catalog.")
    host: str = Field(description="The host in what was asked for, as far as it is one.")
    owner: Owner | None = Field(description="Whose the host is, where it is listed.")
    brands: list[Brand] = Field(description="The owner's, or those called so; best first.")
    more: int = Field(description="How many brands more the name fits.")
    imitates: str | None = Field(
        description="The brand whose name the host imitates: do not trust it."
    )


@router.get("", dependencies=[needs(Scope.ANALYZE)])
def brand(
    request: Request,
    q: Annotated[
        str,
        Query(min_length=1, max_length=500, description="A domain, a link, an address, or a name."),
    ],
) -> Found:
    """Look up who owns a domain, or which domains a brand has."""
    catalog = desk_of(request).catalog
    found = look_up(q, catalog)
    brands = found.listing.brands if found.listing else found.brands
    return Found(
        version=catalog.version,
        host=found.host,
        owner=_owner(found, found.listing) if found.listing else None,
        brands=[_brand(each) for each in brands[:MOST]],
        more=max(0, len(brands) - MOST),
        imitates=str(found.imitation.values["brand"]) if found.imitation else None,
    )


def _owner(found: Ownership, listing: Listing) -> Owner:
    return Owner(domain=listing.domain, confidence=listing.confidence, public=found.is_public)


def _brand(brand: brands.Brand) -> Brand:
    return Brand(
        id=brand.id,
        names=list(brand.names),
        domains=dict(brand.domains),
        report_to=list(brand.report_to),
        phishing_info=brand.phishing_info,
    )
