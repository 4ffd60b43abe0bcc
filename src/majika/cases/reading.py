"""Rows of the database, as facts."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from majika.cases.campaigns.reading import number_of
from majika.cases.campaigns.tables import campaigns, members
from majika.cases.facts import (
    SIGHTINGS_SHOWN,
    Case,
    CaseRow,
    Decision,
    Note,
    Query,
    Ruling,
    Sighting,
)
from majika.cases.search import holding
from majika.cases.tables import cases, domains, notes, rulings, sightings
from majika.errors import NoCaseError
from majika.findings import Host
from majika.message.domains import normal_host
from majika.message.facts import MessageKind
from majika.verdict import Label


def read_rows(connection: Connection, query: Query) -> list[CaseRow]:
    """The cases that a query means, newest first."""
    asked = _asked(query)
    if query.campaign:
        asked = _in_campaign(asked, number_of(connection, query.campaign))
    if query.text.strip():
        asked = asked.where(cases.c.number.in_(holding(connection, query.text)))
    return [CaseRow(**_values(row)) for row in connection.execute(asked)]


def _asked(query: Query) -> Select[Any]:
    """All but campaign and words."""
    asked = _rows().order_by(cases.c.number.desc()).limit(query.limit)
    if query.before is not None:
        asked = asked.where(cases.c.number < query.before)
    if query.label:
        asked = asked.where(cases.c.label == query.label.value)
    if query.brand:
        asked = asked.where(cases.c.brand_id == query.brand)
    if query.decision:
        asked = asked.where(cases.c.decision == query.decision.value)
    if query.undecided:
        asked = asked.where(cases.c.decision.is_(None))
    if query.reporter:
        asked = asked.where(cases.c.number.in_(handed_in_by(query.reporter)))
    if query.domain:
        with_it = domains.c.domain == normal_host(query.domain)
        asked = asked.where(cases.c.number.in_(select(domains.c.case_number).where(with_it)))
    return asked


def _in_campaign(asked: Select[Any], campaign: int | None) -> Select[Any]:
    """Ordered by what its index is ordered by: the first page of 50,000 members is read alone."""
    of_it = asked.where(members.c.campaign_number == campaign)
    return of_it.order_by(None).order_by(members.c.case_number.desc())


def handed_in_by(reporter: str) -> Select[int]:
    """Numbers of the cases that somebody handed in."""
    return select(sightings.c.case_number).where(sightings.c.reporter == reporter)


def read_case(connection: Connection, case_id: str) -> Case:
    """Raises `NoCaseError`."""
    return _case(connection, find_row(connection, case_id))


def read_numbered(connection: Connection, number: int) -> Case:
    """The case of that number, which must be there."""
    return _case(connection, connection.execute(_rows().where(cases.c.number == number)).one())


def _case(connection: Connection, row: Row[Any]) -> Case:
    return Case(
        **_values(row),
        seen=tuple(
            Sighting(at=each.at, source=each.source, reporter=each.reporter)
            for each in connection.execute(
                _of(sightings, row.number)
                .order_by(sightings.c.number.desc())
                .limit(SIGHTINGS_SHOWN)
            )
        ),
        notes=tuple(
            Note(at=each.at, who=each.who, text=each.text)
            for each in connection.execute(_of(notes, row.number).order_by(notes.c.number))
        ),
        rulings=tuple(
            Ruling(at=each.at, who=each.who, decision=Decision(each.decision), reason=each.reason)
            for each in connection.execute(_of(rulings, row.number).order_by(rulings.c.number))
        ),
    )


def read_doubted(connection: Connection, hosts: Collection[str]) -> set[str]:
    """Those hosts that stand in a mail that is genuine, or that a person says is no fraud."""
    honest = (cases.c.label == Label.GENUINE.value) & cases.c.decision.is_distinct_from(
        Decision.CONTESTED.value
    )
    accused = cases.c.label.in_((Label.FRAUD.value, Label.SUSPICIOUS.value))
    wrongly = accused & (cases.c.decision == Decision.CONTESTED.value)
    asked = select(domains.c.domain).distinct().join(cases).where(honest | wrongly)
    return {
        domain
        for some in _parts(sorted(hosts))
        for domain in connection.scalars(asked.where(domains.c.domain.in_(some)))
    }


def _parts(hosts: list[str]) -> Iterator[list[str]]:
    """Databases take so many values in one question."""
    return (hosts[start : start + 500] for start in range(0, len(hosts), 500))


def find_row(connection: Connection, case_id: str) -> Row[Any]:
    """Raises `NoCaseError`."""
    row = connection.execute(_rows().where(cases.c.id == case_id)).one_or_none()
    if row is None:
        raise NoCaseError("There is no such case.")
    return row


def _rows() -> Select[Any]:
    """Cases with the id of their campaign."""
    campaign_id = func.coalesce(campaigns.c.id, "").label("campaign_id")
    of_it = members.c.campaign_number == campaigns.c.number
    return select(cases, campaign_id).select_from(
        cases.outerjoin(members).outerjoin(campaigns, of_it)
    )


def _of(table: Any, number: int) -> Select[Any]:
    return select(table).where(table.c.case_number == number)


def _values(row: Row[Any]) -> dict[str, Any]:
    values = dict(row._mapping)
    values["label"] = Label(row.label)
    values["kind"] = MessageKind(row.kind)
    values["decision"] = Decision(row.decision) if row.decision else None
    values["sender_domain"] = Host(row.sender_domain)
    return values
