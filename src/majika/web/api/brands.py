"""Is this Amazon's domain? Which domains has that bank?"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field
from starlette.requests import Request

from majika import brands as catalog
from majika.accounts import Scope
from majika.brands.catalog import Listing
from majika.brands.facts import Confidence
from majika.brands.typed import typed_host
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

    host: str
    domain: str = Field(description="The listed domain: the host itself or one above it.")
    confidence: Confidence
    public: bool = Field(description="Anyone can have an address or page there: no proof.")


class Found(BaseModel):
    """What the catalog says. Nothing found does not make a domain bad: we know many brands, not
    all."""

    version: str = Field(description="Of the catalog.")
    owner: Owner | None = Field(description="Where a domain was asked for, and is listed.")
    brands: list[Brand] = Field(description="Best first.")
    more: int = Field(description="How many brands more the name fits.")


@router.get("", dependencies=[needs(Scope.ANALYZE)])
def look_up(
    request: Request,
    domain: Annotated[
        str, Query(max_length=2000, description="A domain, or an address with one in it.")
    ] = "",
    name: Annotated[str, Query(max_length=200, description="Part of a brand's name, or id.")] = "",
) -> Found:
    """Look up who owns a domain, and brands by name."""
    brands = desk_of(request).catalog
    host = typed_host(domain)
    listing = brands.listing(host)
    found = [*(listing.brands if listing else ()), *brands.search(name)]
    return Found(
        version=brands.version,
        owner=_owner(host, listing) if listing else None,
        brands=[_brand(each) for each in found[:MOST]],
        more=max(0, len(found) - MOST),
    )


def _owner(host: str, listing: Listing) -> Owner:
    open_to_all = any(
        listing.domain in brand.user_mail_domains | brand.user_content_domains
        for brand in listing.brands
    )
    return Owner(
        host=host, domain=listing.domain, confidence=listing.confidence, public=open_to_all
    )


def _brand(brand: catalog.Brand) -> Brand:
    return Brand(
        id=brand.id,
        names=list(brand.names),
        domains=dict(brand.domains),
        report_to=list(brand.report_to),
        phishing_info=brand.phishing_info,
    )
