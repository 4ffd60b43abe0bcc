"""Put cases into campaigns as they come, merge campaigns, take deleted cases out.

Only frauds and suspicious mails hold a campaign together. A mail of which we cannot tell may be
a member by a stricter rule, but ties nobody else to it: else one fraud with the link of an
honest newsletter would draw all its issues in. A genuine mail is never a member; nor do mails
of which we cannot tell make a campaign among themselves, so that honest bulk mail makes none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from majika.cases.campaigns.neighbours import tied
from majika.cases.campaigns.tables import campaigns, members, names, rulings, traits
from majika.cases.campaigns.tallies import (
    drop_empty,
    move_tallies,
    refresh,
    seen_until,
    tally,
    tally_sighting,
)
from majika.cases.tables import cases
from majika.database.ids import new_id
from majika.database.locking import lock
from majika.verdict import Label

ACCUSED = (Label.FRAUD.value, Label.SUSPICIOUS.value)


def hold(connection: Connection) -> None:
    """Who changes campaigns does so one at a time.

    Taken after the locks of files, and before any case that others may change is touched: two
    programs that wait for each other would else wait for ever. It is held for milliseconds.
    """
    lock(connection, "campaigns")


def judged(connection: Connection, number: int, found: Iterable[str]) -> None:
    """Join a case that was judged, newly or anew, with the traits of its mail."""
    hold(connection)
    accused = _is_accused(connection, number)
    if accused is None:
        leave(connection, [number])
        connection.execute(delete(traits).where(traits.c.case_number == number))
        return
    connection.execute(update(traits).where(traits.c.case_number == number).values(accused=accused))
    learnt(connection, number, found)


def learnt(connection: Connection, number: int, found: Iterable[str]) -> None:
    """Join a case of which more is known now."""
    hold(connection)
    accused = _is_accused(connection, number)
    if accused is None:
        return
    known = select(traits.c.trait).where(traits.c.case_number == number)
    new = dict.fromkeys(found).keys() - set(connection.scalars(known))
    if new:
        rows = [{"trait": each, "accused": accused, "case_number": number} for each in sorted(new)]
        tally(connection, [number], -1)
        connection.execute(insert(traits), rows)
        tally(connection, [number], +1)
    if accused:
        _join_accused(connection, number)
    elif not _campaigns_of(connection, [number]):
        _join_quietly(connection, number)


def seen_again(connection: Connection, number: int, at: datetime) -> None:
    """Count a sighting of a case that is kept already, if it is a member."""
    for campaign in _campaigns_of(connection, [number]).values():
        tally_sighting(connection, campaign, at)
        refresh(connection, campaign)
        seen_until(connection, campaign, at)


def leave(connection: Connection, numbers: Collection[int]) -> None:
    """Take cases out of their campaigns; one without members is gone."""
    left = set(_campaigns_of(connection, numbers).values())
    if not left:
        return
    tally(connection, numbers, -1)
    connection.execute(delete(members).where(members.c.case_number.in_(numbers)))
    drop_empty(connection, left)
    for campaign in left:
        refresh(connection, campaign)
        seen_until(connection, campaign)


def _is_accused(connection: Connection, number: int) -> bool | None:
    """None for a genuine mail, which takes no part."""
    label = connection.scalar(select(cases.c.label).where(cases.c.number == number))
    return None if label == Label.GENUINE.value else label in ACCUSED


def _join_accused(connection: Connection, number: int) -> None:
    peers, others = tied(connection, number, accused=True)
    found = _campaigns_of(connection, [number, *peers])
    joined = set(found.values())
    loose = [each for each in (number, *peers) if each not in found]
    loose += set(others) - _campaigns_of(connection, others).keys()
    if len(loose) + len(joined) > 1:
        _enter(connection, _one_of(connection, joined), loose)


def _join_quietly(connection: Connection, number: int) -> None:
    """A mail of which we cannot tell: it goes along with the oldest it is tied to."""
    peers, _ = tied(connection, number, accused=False)
    found = _campaigns_of(connection, peers)
    if found:
        _enter(connection, min(found.values()), [number])
    elif peers:
        _enter(connection, _begin(connection), [peers[0], number])


def _campaigns_of(connection: Connection, numbers: Collection[int]) -> dict[int, int]:
    """The campaign of each that is a member of one."""
    asked = select(members.c.case_number, members.c.campaign_number)
    rows = connection.execute(asked.where(members.c.case_number.in_(numbers)))
    return {row.case_number: row.campaign_number for row in rows}


def _enter(connection: Connection, campaign: int, numbers: Collection[int]) -> None:
    """Make cases that are in no campaign members of this one."""
    if numbers:
        rows = [{"case_number": number, "campaign_number": campaign} for number in numbers]
        connection.execute(insert(members), rows)
        tally(connection, numbers, +1)
        seen = select(func.max(cases.c.last_seen)).where(cases.c.number.in_(numbers))
        seen_until(connection, campaign, connection.execute(seen).scalar_one())
    refresh(connection, campaign)


def _begin(connection: Connection) -> int:
    """An empty campaign; `refresh` fills in what its members say."""
    campaign_id, long_ago = new_id(), datetime(1970, 1, 1, tzinfo=UTC)
    row = {"id": campaign_id, "brand_id": "", "subject": "", "cases": 0, "sightings": 0}
    number: int = connection.execute(
        insert(campaigns)
        .values(**row, first_seen=long_ago, last_seen=long_ago)
        .returning(campaigns.c.number)
    ).scalar_one()
    connection.execute(insert(names).values(id=campaign_id, campaign_number=number))
    return number


def _one_of(connection: Connection, numbers: Collection[int]) -> int:
    """The oldest of them, with the others in it; a new one where there is none."""
    if not numbers:
        return _begin(connection)
    oldest, *others = sorted(numbers)
    if others:
        _merge(connection, oldest, others)
    return oldest


def _merge(connection: Connection, into: int, others: Collection[int]) -> None:
    """The ids of the others lead to it from now on, and their rulings stand in its list."""
    last = select(func.max(campaigns.c.last_seen)).where(campaigns.c.number.in_(others))
    at = connection.execute(last).scalar_one()
    move_tallies(connection, others, into)
    for table in (members, names, rulings):
        moved = update(table).where(table.c.campaign_number.in_(others))
        connection.execute(moved.values(campaign_number=into))
    connection.execute(delete(campaigns).where(campaigns.c.number.in_(others)))
    latest = select(rulings.c.decision).where(rulings.c.campaign_number == into)
    latest = latest.order_by(rulings.c.number.desc()).limit(1)
    connection.execute(
        update(campaigns)
        .where(campaigns.c.number == into)
        .values(decision=latest.scalar_subquery())
    )
    seen_until(connection, into, at)
