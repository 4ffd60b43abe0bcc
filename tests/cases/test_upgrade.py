"""A database of the first version, with cases in it, becomes one of the newest."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, create_engine, text

from majika.cases import CampaignQuery, Query, open_cases
from majika.cases.files import LocalFiles
from majika.database.connecting import _read
from majika.database.migrating import migrate
from majika.message import MessageKind
from majika.verdict import Label
from tests.mails import CATALOG, mail

AT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
MOMENT = "2026-01-02 03:04:05.000000"
"""The same, as both databases read it."""

CASE = text(
    "INSERT INTO cases (number, id, sha256, created, last_seen, label, score, probability,"
    " brand_id, sender, sender_domain, subject, sightings, decision)"
    " VALUES (:number, :id, :sha256, :at, :at, :label, 9.5, 0.9,"
    " 'example-bank', 'x@s.example', 's.example', :subject, 1, 'confirmed')"
)
SIGHTING = text(
    "INSERT INTO case_sightings (case_number, at, source, reporter)"
    " VALUES (:number, :at, 'upload', 'hanako')"
)
RULING = text(
    "INSERT INTO case_rulings (case_number, at, who, decision, reason)"
    " VALUES (:number, :at, 'taro', 'confirmed', 'the bank says so')"
)


def first_version(connection: Connection, files: LocalFiles) -> list[bytes]:
    """Two frauds that lead to one host, and a genuine mail with the same link."""
    migrate(connection, "1")
    link = "<a href=https://evil.example/{0}>https://examplebank.test</a> {0}"
    kept = [mail(subject=f"no. {n}", html=link.format(n)) for n in range(3)]
    for number, data in enumerate(kept, 1):
        label = "genuine" if number == 3 else "fraud"
        row = {"number": number, "at": MOMENT, "label": label, "subject": f"no. {number}"}
        connection.execute(CASE, row | {"id": f"{number:016}", "sha256": files.put(data)})
        connection.execute(SIGHTING, row)
        connection.execute(RULING, row)
    return kept


def test_the_same_cases_and_joined(url: str, folder: Path):
    engine = create_engine(_read(url))
    with engine.begin() as connection:
        kept = first_version(connection, LocalFiles(folder))
    engine.dispose()
    cases = open_cases(url, folder, catalog=CATALOG)
    rows = cases.find(Query())

    assert [row.label for row in rows] == [Label.GENUINE, Label.FRAUD, Label.FRAUD]
    assert [cases.raw(row.id) for row in rows] == kept[::-1]
    for row in rows:
        case = cases.get(row.id)
        assert (case.created, case.sightings) == (AT, 1)
        assert case.kind is MessageKind.MAIL
        assert [seen.reporter for seen in case.seen] == ["hanako"]
        assert [ruling.reason for ruling in case.rulings] == ["the bank says so"]
    assert not cases.campaigns(CampaignQuery())
    assert cases.catch_up() == 2
    (campaign,) = cases.campaigns(CampaignQuery())
    assert (campaign.cases, campaign.first_seen) == (2, AT)
    assert cases.catch_up() == 0
    cases.close()


def test_a_message_that_is_gone_stops_nothing(url: str, folder: Path):
    engine = create_engine(_read(url))
    with engine.begin() as connection:
        first, *_ = first_version(connection, LocalFiles(folder))
    engine.dispose()
    LocalFiles(folder).remove(sha256(first).hexdigest())
    cases = open_cases(url, folder, catalog=CATALOG)

    assert cases.catch_up() == 2
    assert not cases.campaigns(CampaignQuery())
    cases.close()
