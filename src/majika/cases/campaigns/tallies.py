"""What the members of a campaign sum up to, kept as they come and go."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    delete,
    func,
    literal,
    literal_column,
    select,
    update,
)

from majika.cases.campaigns.tables import campaigns, members, tallies, traits
from majika.cases.tables import cases, sightings


def tally(connection: Connection, numbers: Collection[int], sign: int) -> None:
    """Count these members' traits, brands and sightings in (+1), or out again (-1)."""
    for sort, what, number in (
        ("trait", traits.c.trait, traits.c.case_number),
        ("brand", cases.c.brand_id, cases.c.number),
        ("day", _day(connection), sightings.c.case_number),
    ):
        counted = select(members.c.campaign_number, literal(sort), what, func.count() * sign)
        counted = counted.where(members.c.case_number == number, number.in_(numbers))
        _add(connection, counted.group_by(members.c.campaign_number, what))


def tally_sighting(connection: Connection, campaign: int, at: datetime) -> None:
    """Count one more sighting of a member."""
    day = select(literal(campaign), literal("day"), literal(f"{at:%Y-%m-%d}"), literal(1))
    _add(connection, day.where(literal(1) == 1))


def move_tallies(connection: Connection, others: Collection[int], into: int) -> None:
    """Add up what several campaigns counted."""
    moved = select(literal(into), tallies.c.sort, tallies.c.what, func.sum(tallies.c.total))
    moved = moved.where(tallies.c.campaign_number.in_(others))
    _add(connection, moved.group_by(tallies.c.sort, tallies.c.what))


def _day(connection: Connection) -> ColumnElement[str]:
    """In UTC: so are the session of PostgreSQL and all that is written in SQLite."""
    if connection.dialect.name == "postgresql":
        return func.to_char(sightings.c.at, literal_column("'YYYY-MM-DD'"))
    return func.date(sightings.c.at)


def _add(connection: Connection, counted: Select[*tuple[Any, ...]]) -> None:
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects.postgresql import insert
    else:
        from sqlalchemy.dialects.sqlite import insert  # type: ignore[assignment]

    key = ["campaign_number", "sort", "what"]
    added = insert(tallies).from_select([*key, "total"], counted)
    total = tallies.c.total + added.excluded.total
    connection.execute(added.on_conflict_do_update(index_elements=key, set_={"total": total}))


def drop_empty(connection: Connection, numbers: Collection[int]) -> None:
    """Forget what no member has any more, and campaigns without a member."""
    gone = tallies.c.campaign_number.in_(numbers) & (tallies.c.total <= 0)
    connection.execute(delete(tallies).where(gone))
    peopled = select(members.c.campaign_number).where(members.c.campaign_number.in_(numbers))
    empty = campaigns.c.number.in_(numbers) & campaigns.c.number.not_in(peopled)
    connection.execute(delete(campaigns).where(empty))


def refresh(connection: Connection, campaign: int) -> None:
    """Write into a campaign's row what its members sum up to."""
    of_it = members.c.campaign_number == campaign
    oldest, newest = (
        select(edge(members.c.case_number)).where(of_it).scalar_subquery()
        for edge in (func.min, func.max)
    )
    connection.execute(
        update(campaigns)
        .where(campaigns.c.number == campaign)
        .values(
            cases=_sum(campaign, "brand"),
            sightings=_sum(campaign, "day"),
            brand_id=_most_claimed(campaign),
            subject=select(cases.c.subject).where(cases.c.number == newest).scalar_subquery(),
            first_seen=select(cases.c.created).where(cases.c.number == oldest).scalar_subquery(),
        )
    )


def _sum(campaign: int, sort: str) -> Any:
    return (
        select(func.coalesce(func.sum(tallies.c.total), 0))
        .where(tallies.c.campaign_number == campaign, tallies.c.sort == sort)
        .scalar_subquery()
    )


def _most_claimed(campaign: int) -> Any:
    """A brand, wherever any is claimed: some mails of most campaigns name nobody we know."""
    return func.coalesce(
        select(tallies.c.what)
        .where(tallies.c.campaign_number == campaign, tallies.c.sort == "brand")
        .where(tallies.c.what != "")
        .order_by(tallies.c.total.desc(), tallies.c.what)
        .limit(1)
        .scalar_subquery(),
        "",
    )


def seen_until(connection: Connection, campaign: int, at: datetime | None = None) -> None:
    """Move the end of a campaign: to a later moment, or anew from all its members."""
    last = campaigns.c.last_seen
    if at is None:
        seen = select(func.max(cases.c.last_seen)).join(members)
        connection.execute(
            update(campaigns)
            .where(campaigns.c.number == campaign)
            .values(last_seen=seen.where(members.c.campaign_number == campaign).scalar_subquery())
        )
    else:
        later = (campaigns.c.number == campaign) & (last < at)
        connection.execute(update(campaigns).where(later).values(last_seen=at))
