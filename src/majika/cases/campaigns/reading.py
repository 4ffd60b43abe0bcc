"""Campaigns as facts."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from majika.cases.campaigns.tables import campaigns, members, names, rulings, tallies, traits
from majika.cases.campaigns.tying import sort_of
from majika.cases.facts import Campaign, CampaignQuery, CampaignRow, Decision, Ruling, Tie, TieKind
from majika.errors import NoCampaignError
from majika.findings import Host, Url

TRAITS_SHOWN = 40
SERVERS_SHOWN = 5
LOOKED_AT = 50
"""Newest members, whose machines are named."""


def read_campaigns(connection: Connection, query: CampaignQuery) -> list[CampaignRow]:
    """The campaigns that a query means, newest first."""
    asked = select(campaigns).order_by(campaigns.c.number.desc()).limit(query.limit)
    if query.before is not None:
        asked = asked.where(campaigns.c.number < query.before)
    if query.brand:
        asked = asked.where(campaigns.c.brand_id == query.brand)
    if query.decision:
        asked = asked.where(campaigns.c.decision == query.decision.value)
    return [CampaignRow(**_values(row)) for row in connection.execute(asked)]


def read_campaign(connection: Connection, campaign_id: str) -> Campaign:
    """Raises `NoCampaignError`."""
    row = find_campaign(connection, campaign_id)
    asked = select(rulings).where(rulings.c.campaign_number == row.number)
    return Campaign(
        **_values(row),
        ties=_ties(connection, row.number),
        timeline=_timeline(connection, row.number),
        rulings=tuple(
            Ruling(at=each.at, who=each.who, decision=Decision(each.decision), reason=each.reason)
            for each in connection.execute(asked.order_by(rulings.c.number))
        ),
    )


def find_campaign(connection: Connection, campaign_id: str) -> Row[Any]:
    """By any id that leads to it. Raises `NoCampaignError`."""
    asked = select(campaigns).join(names).where(names.c.id == campaign_id)
    row = connection.execute(asked).one_or_none()
    if row is None:
        raise NoCampaignError("There is no such campaign.")
    return row


def number_of(connection: Connection, campaign_id: str) -> int | None:
    """None for an id that leads nowhere."""
    return connection.scalar(select(names.c.campaign_number).where(names.c.id == campaign_id))


def members_of(campaign_id: str) -> Select[int]:
    """Numbers of the cases in a campaign."""
    asked = select(members.c.case_number).join(
        names, names.c.campaign_number == members.c.campaign_number
    )
    return asked.where(names.c.id == campaign_id)


def _values(row: Row[Any]) -> dict[str, Any]:
    values = dict(row._mapping)
    values["decision"] = Decision(row.decision) if row.decision else None
    return values


def _timeline(connection: Connection, campaign: int) -> tuple[tuple[date, int], ...]:
    asked = select(tallies.c.what, tallies.c.total).where(
        tallies.c.campaign_number == campaign, tallies.c.sort == "day"
    )
    return tuple(sorted((date.fromisoformat(row[0]), row[1]) for row in connection.execute(asked)))


def _ties(connection: Connection, campaign: int) -> tuple[Tie, ...]:
    """What tells most comes first, and of that what most members share."""
    counted = dict(_most_shared(connection, campaign))
    hosters = [of for trait in counted if (of := trait.removeprefix("hoster:")) != trait]
    counted |= _servers(connection, campaign, hosters)
    shared: dict[tuple[TieKind, str], int] = {}
    for trait, count in counted.items():
        tie = _tie_of(trait)
        shared[tie] = max(count, shared.get(tie, 0))
    ties = (Tie(kind=kind, value=value, cases=count) for (kind, value), count in shared.items())
    return tuple(sorted(ties, key=lambda tie: (_ORDER[tie.kind], -tie.cases, tie.value)))


_ORDER = {kind: place for place, kind in enumerate(TieKind)}


def _tie_of(trait: str) -> tuple[TieKind, str]:
    kind, value = sort_of(trait).kind, trait.partition(":")[2]
    match kind:
        case TieKind.TEMPLATE:
            return kind, ""
        case TieKind.PAGE:
            return kind, Url(f"https://{value}")
        case TieKind.HOST | TieKind.SENDER | TieKind.SERVER | TieKind.HOSTER if "@" not in value:
            return kind, Host(value)
    return kind, value


def _most_shared(connection: Connection, campaign: int) -> Iterator[tuple[str, int]]:
    shared = _counted(campaign).where(tallies.c.total > 1)
    for row in connection.execute(shared.order_by(tallies.c.total.desc()).limit(TRAITS_SHOWN)):
        yield row.what, row.total


def _servers(connection: Connection, campaign: int, hosters: Collection[str]) -> dict[str, int]:
    """Machines of these hosters that some of the newest members came from."""
    newest = select(members.c.case_number).where(members.c.campaign_number == campaign)
    newest = newest.order_by(members.c.case_number.desc()).limit(LOOKED_AT)
    theirs = select(traits.c.trait).where(traits.c.case_number.in_(newest))
    asked = _counted(campaign).where(
        tallies.c.what.in_(theirs.where(traits.c.trait.startswith("server:")))
    )
    below = tuple(f".{hoster}" for hoster in hosters)
    found = [row for row in connection.execute(asked) if row.what.endswith(below)]
    return {row.what: row.total for row in found[:SERVERS_SHOWN]}


def _counted(campaign: int) -> Select[Any]:
    asked = select(tallies.c.what, tallies.c.total)
    return asked.where(tallies.c.campaign_number == campaign, tallies.c.sort == "trait")
