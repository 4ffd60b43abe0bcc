"""The feed of indicators: what confirmed frauds have of their own, to be blocked elsewhere."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts import Scope
from majika.feed import Use, gathering
from majika.feed.bundle import render_bundle
from majika.feed.sheet import render_sheet
from majika.feed.zone import render_zone
from majika.report.indicators import Kind
from majika.web.access import needs
from majika.web.asked import desk_of

router = APIRouter(tags=["feed"], dependencies=[needs(Scope.FEED)])

Days = Annotated[int, Query(ge=1, le=365, description="How far back frauds count.")]


class Entry(BaseModel):
    """One value of frauds' own."""

    model_config = ConfigDict(from_attributes=True)

    kind: Kind
    value: str
    use: Use = Field(
        description="block: a link leads there. watch: it wrote the mail, perhaps with a stolen "
        "account."
    )
    brand_id: str = Field(description="Whom its newest mail posed as; may be empty.")
    first_seen: datetime
    last_seen: datetime
    cases: int = Field(description="Confirmed frauds that have it.")


class Entries(BaseModel):
    """Newest first."""

    made: datetime
    entries: list[Entry]


@router.get("/feed.json")
def feed(request: Request, days: Days = 30) -> Entries:
    """What belongs to frauds that people confirmed: nothing of a listed brand, of a host that many
    share, or of a mail's reader."""
    found = _found(request, days)
    return Entries(made=datetime.now(UTC), entries=[Entry.model_validate(entry) for entry in found])


def _file(media_type: str, about: str) -> Any:
    return {
        "response_class": Response,
        "responses": {200: {"description": about, "content": {media_type: {}}}},
    }


CSV, STIX, ZONE = "text/csv; charset=utf-8", "application/stix+json;version=2.1", "text/dns"


@router.get("/feed.csv", **_file(CSV, "A line of names, then a line for each entry."))
def feed_as_sheet(request: Request, days: Days = 30) -> Response:
    """The feed as CSV."""
    return Response(render_sheet(_found(request, days)), media_type=CSV)


@router.get("/feed.stix.json", **_file(STIX, "A bundle of indicators."))
def feed_as_bundle(request: Request, days: Days = 30) -> Response:
    """The feed as STIX 2.1."""
    bundle = render_bundle(_found(request, days), timedelta(days=days))
    return Response(bundle, media_type=STIX)


@router.get("/feed.rpz", **_file(ZONE, "A response policy zone, for BIND, Unbound, PowerDNS …"))
def feed_as_zone(request: Request, days: Days = 30) -> Response:
    """The hosts to block as a DNS zone: resolvers that read it say that they do not exist."""
    return Response(render_zone(_found(request, days), datetime.now(UTC)), media_type=ZONE)


def _found(request: Request, days: int) -> list[gathering.Entry]:
    return desk_of(request).feed.entries(datetime.now(UTC) - timedelta(days=days))
