"""Cases of one hand, and a decision on all of them at once."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request

from majika.accounts import Scope
from majika.cases import Decision, facts
from majika.web.access import audit, needs
from majika.web.api.answering import Writer
from majika.web.api.cases import MOST, Judgement, Ruling
from majika.web.asked import desk_of

router = APIRouter(prefix="/campaigns", tags=["campaigns"])

CampaignId = Annotated[str, Path(pattern="^[a-z2-7]{16}$", description="Id of a campaign.")]


class CampaignRow(BaseModel):
    """Cases of one hand, as lists show them."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    number: int = Field(description="Its place in the order of beginning; lists are paged by it.")
    brand_id: str = Field(description="Whom most of its mails claim to be; may be empty.")
    subject: str = Field(description="Of its newest mail: hostile text.")
    cases: int = Field(description="Members.")
    sightings: int
    first_seen: datetime
    last_seen: datetime
    decision: Decision | None = Field(description="The latest on the whole.")


class Tie(BaseModel):
    """One thing that members share. Its value is the mails' own: hostile text."""

    model_config = ConfigDict(from_attributes=True)

    kind: facts.TieKind
    value: str
    cases: int = Field(description="Members that have it.")


class Day(BaseModel):
    """How often members were handed in on one day (UTC)."""

    day: date
    sightings: int


class Campaign(CampaignRow):
    """A campaign with what joins its members. `GET /cases?campaign=` lists these."""

    ties: list[Tie] = Field(description="Strongest first.")
    timeline: list[Day] = Field(description="Oldest first.")
    rulings: list[Ruling]


class CampaignPage(BaseModel):
    """Campaigns, newest first."""

    campaigns: list[CampaignRow]
    next: int | None = Field(description="`before` of the next page; null on the last one.")


class CampaignFilter(BaseModel):
    """Which campaigns to list. What is left out does not matter; the rest must all be so."""

    model_config = ConfigDict(extra="forbid")

    brand: str = Field(default="", max_length=100, description="Id of a brand.")
    decision: Decision | None = None
    before: int | None = Field(
        default=None, ge=1, lt=2**63, description="`next` of the page before."
    )
    limit: int = Field(default=50, ge=1, le=MOST)


@router.get("", dependencies=[needs(Scope.READ)])
def find_campaigns(request: Request, asked: Annotated[CampaignFilter, Query()]) -> CampaignPage:
    """List campaigns, newest first, a page at a time."""
    query = facts.CampaignQuery(**{**dict(asked), "limit": asked.limit + 1})
    rows = desk_of(request).cases.campaigns(query)
    more = len(rows) > asked.limit
    return CampaignPage(
        campaigns=[CampaignRow.model_validate(row) for row in rows[: asked.limit]],
        next=rows[asked.limit - 1].number if more else None,
    )


@router.get("/{campaign_id}", dependencies=[needs(Scope.READ)])
def campaign(request: Request, campaign_id: CampaignId) -> Campaign:
    """A campaign, with what its members share."""
    return _told(desk_of(request).cases.campaign(campaign_id))


@router.post("/{campaign_id}/decisions", status_code=201)
def decide_campaign(
    request: Request, campaign_id: CampaignId, judgement: Judgement, caller: Writer
) -> Campaign:
    """Confirm or contest the verdicts on all its members of this moment."""
    decided = desk_of(request).cases.decide_campaign(
        campaign_id, judgement.decision, judgement.reason, caller.person.id
    )
    audit(request, f"campaign.{judgement.decision.value}", campaign_id)
    return _told(decided)


def _told(found: facts.Campaign) -> Campaign:
    row = CampaignRow.model_validate(found).model_dump()
    return Campaign(
        **row,
        ties=[Tie.model_validate(tie) for tie in found.ties],
        timeline=[Day(day=day, sightings=count) for day, count in found.timeline],
        rulings=[Ruling.model_validate(ruling) for ruling in found.rulings],
    )
