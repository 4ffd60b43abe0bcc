"""Cases that come, go, are seen again and judged anew at once leave campaigns that add up."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Select, func, select

from majika.cases import CampaignQuery, Cases, Decision
from majika.cases.campaigns.tables import campaigns, members, tallies, traits
from majika.cases.tables import cases as case_rows
from majika.errors import NoCampaignError, NoCaseError
from majika.verdict import Label, Verdict
from tests.captures import LOGIN, capture_of, page
from tests.cases.adding import judged
from tests.mails import mail

HOSTS = ("a.example", "b.example", "c.example")
WORKERS, STEPS = 6, 8


def test_everything_at_once_adds_up(cases: Cases):
    mails = [_fraud(number) for number in range(12)]
    with ThreadPoolExecutor(WORKERS) as threads:
        list(threads.map(lambda seed: _work(cases, mails, random.Random(seed)), range(WORKERS)))

    with cases._database.reading() as connection:
        _adds_up(connection)
    assert cases.campaigns(CampaignQuery())


def _fraud(number: int) -> tuple[bytes, Verdict]:
    """Every fourth leads to two hosts, and so joins two campaigns."""
    hosts = [HOSTS[number % 3]] + [HOSTS[number % 2 + 1]] * (number % 4 == 3)
    links = "".join(
        f"<a href=https://{host}/{number}>https://examplebank.test</a>" for host in hosts
    )
    data = mail(subject=f"Example Bank: suspended {number}", html=f"<p>{number}</p>{links}")
    return data, judged(data)


def _work(cases: Cases, mails: list[tuple[bytes, Verdict]], chance: random.Random) -> None:
    for _ in range(STEPS):
        data, verdict = chance.choice(mails)
        case = cases.add(data, verdict)
        with suppress(NoCaseError, NoCampaignError):  # another one was quicker
            match chance.randrange(5):
                case 0:
                    cases.delete(case.id)
                case 1:
                    label = chance.choice((Label.FRAUD, Label.UNKNOWN, Label.GENUINE))
                    cases.rejudge(case.id, replace(verdict, label=label))
                case 2:
                    cases.keep_capture(case.id, capture_of(page("https://kit.example/", LOGIN)))
                case 3:
                    cases.decide(case.id, Decision.CONFIRMED, "", "taro")
                case 4:
                    cases.decide_campaign(case.campaign_id, Decision.CONFIRMED, "", "taro")


def _adds_up(connection: Connection) -> None:
    """What is kept as a count is what counting gives."""
    for row in connection.execute(select(campaigns)):
        of_it = members.c.campaign_number == row.number
        counted = select(
            func.count(), func.sum(case_rows.c.sightings), func.max(case_rows.c.last_seen)
        )
        seen = connection.execute(counted.select_from(case_rows.join(members)).where(of_it)).one()
        assert (row.cases, row.sightings, row.last_seen) == tuple(seen)
        shared = select(traits.c.trait, func.count()).group_by(traits.c.trait)
        shared = shared.join(members, members.c.case_number == traits.c.case_number).where(of_it)
        kept = select(tallies.c.what, tallies.c.total).where(
            tallies.c.campaign_number == row.number, tallies.c.sort == "trait", tallies.c.total > 0
        )
        assert _counts(connection, kept) == _counts(connection, shared)


def _counts(connection: Connection, asked: Select[Any]) -> dict[str, int]:
    return {row[0]: row[1] for row in connection.execute(asked)}
