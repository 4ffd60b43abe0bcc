"""A person's decision on a campaign: a ruling on every member of that moment."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, literal, update

from majika.cases.campaigns.reading import find_campaign, members_of
from majika.cases.campaigns.tables import campaigns, rulings
from majika.cases.facts import Decision
from majika.cases.tables import cases
from majika.cases.tables import rulings as case_rulings
from majika.errors import CampaignGrownError


def decide_campaign(
    connection: Connection,
    campaign_id: str,
    decision: Decision,
    *,
    reason: str,
    who: str,
    at: datetime,
) -> None:
    """Cases that join later are not decided: nobody has seen them. Raises `NoCampaignError`."""
    number = find_campaign(connection, campaign_id).number
    ruling = {"at": at, "who": who, "decision": decision.value, "reason": reason}
    connection.execute(insert(rulings).values(campaign_number=number, **ruling))
    same = [literal(value, rulings.c[name].type) for name, value in ruling.items()]
    of_it = members_of(campaign_id)
    connection.execute(
        insert(case_rulings).from_select(["case_number", *ruling], of_it.add_columns(*same))
    )
    decided = {"decision": decision.value}
    connection.execute(update(campaigns).where(campaigns.c.number == number).values(decided))
    connection.execute(update(cases).where(cases.c.number.in_(of_it)).values(decided))


def refuse_more(connection: Connection, campaign_id: str, seen: int) -> None:
    """What joins while somebody reads may come from who wants their word for it.

    Raises `NoCampaignError`, `CampaignGrownError`.
    """
    if find_campaign(connection, campaign_id).cases > seen:
        raise CampaignGrownError("More mails have joined this campaign since you looked.")
