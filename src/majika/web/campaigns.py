"""Campaigns: the list, one with what joins its mails, and one decision for all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts import Scope
from majika.cases import Campaign, CampaignQuery, CampaignRow, Decision, Query
from majika.cases.campaigns.words import said
from majika.errors import CampaignGrownError
from majika.findings import Language
from majika.report.defang import fill, in_language, plain
from majika.report.sections.moments import day
from majika.web import campaign_words, case_words
from majika.web.access import audit, caller_of, needs
from majika.web.asked import desk_of, form_of, go_to, pages_of
from majika.web.cases import row_of
from majika.web.deciding import LONGEST as LONGEST_REASON
from majika.web.deciding import decision_of, rulings_of, written
from majika.web.desk import Desk
from majika.web.filters import brand_id, number_in
from majika.web.pages import language_of
from majika.web.timeline import HEIGHT, WIDTH, bars
from majika.web.times import time_of

router = APIRouter(prefix="/campaigns", dependencies=[needs(Scope.READ)])

A_PAGE = 50
MEMBERS_SHOWN = 20
TIES_SHOWN = 8
LONGEST = 200
"""Characters of one filter."""


@router.get("")
def show(request: Request, brand: str = "", decision: str = "", before: str = "") -> Response:
    desk, language = desk_of(request), language_of(request)
    asked = {"brand": brand[:LONGEST].strip(), "decision": decision}
    query = _query(asked, before, desk)
    found = desk.cases.campaigns(query)
    rows, more = found[:A_PAGE], len(found) > A_PAGE
    return pages_of(request).show(
        request,
        "campaigns.html",
        c=case_words,
        k=campaign_words,
        rows=[_row(row, desk, language) for row in rows],
        asked=asked,
        longest=LONGEST,
        filtered=query != CampaignQuery(limit=A_PAGE + 1),
        older=_address({**asked, "before": str(rows[-1].number)}) if more else "",
        newest=_address(asked) if query.before is not None else "",
    )


def _query(asked: Mapping[str, str], before: str, desk: Desk) -> CampaignQuery:
    decisions = {each.value: each for each in Decision}
    return CampaignQuery(
        brand=brand_id(asked["brand"], desk.catalog),
        decision=decisions.get(asked["decision"]),
        before=number_in(before),
        limit=A_PAGE + 1,
    )


def _address(asked: Mapping[str, str]) -> str:
    return f"/campaigns?{urlencode({name: each for name, each in asked.items() if each})}"


@router.get("/{campaign_id}")
def one(request: Request, campaign_id: str) -> Response:
    desk, language = desk_of(request), language_of(request)
    campaign = desk.cases.campaign(campaign_id)
    members = desk.cases.find(Query(campaign=campaign.id, limit=MEMBERS_SHOWN))
    return pages_of(request).show(
        request,
        "campaign.html",
        c=case_words,
        k=campaign_words,
        campaign=_row(campaign, desk, language),
        ties=list(_ties(campaign, language)),
        bars=[(bar, _days(bar.first, bar.last, language)) for bar in bars(campaign.timeline)],
        size=(WIDTH, HEIGHT),
        course=_course(campaign, language),
        rows=[row_of(row, desk, language) for row in members],
        rulings=rulings_of(request, campaign.rulings),
        can_decide=Scope.WRITE in caller_of(request).scopes,
        longest_reason=LONGEST_REASON,
    )


@router.post("/{campaign_id}/decide", dependencies=[needs(Scope.WRITE)])
async def decide(request: Request, campaign_id: str) -> Response:
    """Write down the decision for every mail that is a member now."""
    form = await form_of(request)
    decision, reason = decision_of(written(form, "decision")), written(form, "reason")
    seen = number_in(written(form, "seen")) or 0
    try:
        campaign = await run_in_threadpool(_decide, request, campaign_id, decision, reason, seen)
    except CampaignGrownError as error:
        return pages_of(request).error(request, error, 409)
    return go_to(f"/campaigns/{campaign.id}#decide")


def _decide(
    request: Request, campaign_id: str, decision: Decision, reason: str, seen: int
) -> Campaign:
    who, cases = caller_of(request).person.id, desk_of(request).cases
    campaign = cases.decide_campaign(campaign_id, decision, reason, who, seen=seen)
    audit(request, f"campaign.{decision.value}", campaign.id)
    return campaign


def campaign_of(request: Request, campaign_id: str) -> dict[str, Any]:
    """How many other mails are of the same hand, for the page of a case."""
    more = desk_of(request).cases.campaign(campaign_id).cases - 1 if campaign_id else 0
    return {"k": campaign_words, "campaign_id": campaign_id, "more_of_hand": more}


def _row(row: CampaignRow, desk: Desk, language: Language) -> dict[str, Any]:
    """What the mails wrote is cut to length and made harmless."""
    brand = desk.catalog.brands.get(row.brand_id) if row.brand_id else None
    return {
        "id": row.id,
        "subject": plain(row.subject, 120),
        "brand": in_language(brand.name, language) if brand else "",
        "cases": row.cases,
        "sightings": row.sightings,
        "first": time_of(row.first_seen, language),
        "last": time_of(row.last_seen, language),
        "decision": row.decision,
    }


def _ties(campaign: Campaign, language: Language) -> Iterator[tuple[str, str]]:
    """What joins them, and how many of them."""
    for (words, values), count in list(said(campaign.ties))[:TIES_SHOWN]:
        of = (
            campaign_words.OF_ALL.in_(language)
            if count >= campaign.cases
            else campaign_words.OF_SOME.in_(language).format(count=count, all=campaign.cases)
        )
        yield fill(words, values, language), of


def _days(first: Any, last: Any, language: Language) -> str:
    return (
        day(first, language) if first == last else f"{day(first, language)} – {day(last, language)}"
    )


def _course(campaign: Campaign, language: Language) -> str:
    """The picture in words."""
    if not campaign.timeline:
        return ""
    first, last = campaign.timeline[0][0], campaign.timeline[-1][0]
    most, peak = max(campaign.timeline, key=lambda one: one[1])
    words = campaign_words.COURSE_OF_A_DAY if first == last else campaign_words.COURSE_SAID
    return words.in_(language).format(
        sightings=sum(count for _, count in campaign.timeline),
        first=day(first, language),
        last=day(last, language),
        most=day(most, language),
        peak=peak,
    )
