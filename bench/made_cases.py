"""Cases made up by the ten thousand, written straight into the tables.

The mix of a help desk: half of them newsletters and notices of which nothing can be told, a fifth
genuine, the rest frauds; of these a third in one campaign, the others in many small ones.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, func, insert, select, text

from majika.cases import tables
from majika.cases.campaigns import tables as joined
from majika.cases.campaigns.tallies import refresh, seen_until, tally
from majika.cases.search import index_words
from majika.cases.words import words_of
from majika.database import Database

WORDS = (
    "銀行 口座 確認 お知らせ 重要 配達 荷物 会員 更新 期限 利用 停止 本人 手続き 請求 支払い 金額 "
    "account parcel payment notice customer service update verify invoice delivery member"
).split()
RARE = "海賊"
"""In one mail of a thousand."""

BRANDS = ("", "", "amazon", "mufg", "jcb", "rakuten", "dhl", "apple")
FRAUD = ("fraud", "fraud", "suspicious")
START = datetime(2026, 1, 1, tzinfo=UTC)
AT_ONCE = 2_000
TRAITS = 14
"""Of one mail: bands of its text, words, hosts, sender."""


def some(count: int, chance: random.Random) -> str:
    gaps = (" ", "の", "を", "、")
    return "".join(chance.choice(gaps) + chance.choice(WORDS) for _ in range(count))


def fill(database: Database, count: int) -> None:
    """`count` cases in a database that has none."""
    chance = random.Random(6)
    texts = [words_of(some(250, chance)) for _ in range(300)]
    campaigns = count // 50
    for start in range(1, count + 1, AT_ONCE):
        with database.writing() as connection:
            if start == 1:
                _begin(connection, campaigns)
            _fill(connection, range(start, min(start + AT_ONCE, count + 1)), campaigns, texts)
    with database.writing() as connection:
        for number in range(1, campaigns + 1):
            refresh(connection, number)
            seen_until(connection, number)
        if connection.dialect.name == "postgresql":
            for table in (tables.cases, joined.campaigns):
                counter = func.pg_get_serial_sequence(table.name, "number")
                connection.execute(select(func.setval(counter, func.max(table.c.number))))
        connection.execute(text("ANALYZE"))


def _begin(connection: Connection, campaigns: int) -> None:
    rows = [
        {
            "number": number,
            "id": f"campaign{number:08}",
            "brand_id": "",
            "subject": "",
            "cases": 0,
            "sightings": 0,
            "first_seen": START,
            "last_seen": START,
        }
        for number in range(1, campaigns + 1)
    ]
    connection.execute(insert(joined.campaigns), rows)
    names = [{"id": row["id"], "campaign_number": row["number"]} for row in rows]
    connection.execute(insert(joined.names), names)


def _fill(connection: Connection, numbers: range, campaigns: int, texts: list[list[str]]) -> None:
    made = [_case(number, campaigns) for number in numbers]
    connection.execute(insert(tables.cases), [case for case, _ in made])
    of_case: dict[Any, list[dict[str, Any]]] = {table: [] for table in _TABLES}
    for case, campaign in made:
        for table, row in _rows(case, campaign):
            of_case[table].append(row)
        words = texts[case["number"] % len(texts)]
        rare = words_of(RARE) if case["number"] % 1000 == 0 else []
        own = words_of(f"{case['sha256']} {case['sender']} {case['subject']}")
        index_words(connection, case["number"], [*own, *words, *rare])
    for table, rows in of_case.items():
        connection.execute(insert(table), rows)
    tally(connection, [case["number"] for case, campaign in made if campaign], +1)


_TABLES = (tables.sightings, tables.files, tables.domains, joined.traits, joined.members)


def _case(number: int, campaigns: int) -> tuple[dict[str, Any], int]:
    """A row, and the campaign it belongs to or 0."""
    chance = random.Random(number)
    kind = chance.random()
    label = "unknown" if kind < 0.5 else "genuine" if kind < 0.7 else chance.choice(FRAUD)
    campaign = 0
    if label in FRAUD:
        campaign = 1 if chance.random() < 0.33 else chance.randrange(2, campaigns + 1)
    host = f"fraud{campaign}.example" if campaign else f"host{chance.randrange(5000)}.example"
    at = START + timedelta(minutes=4 * number)
    return {
        "number": number,
        "id": f"case{number:012}",
        "sha256": sha256(str(number).encode()).hexdigest(),
        "created": at,
        "last_seen": at,
        "label": label,
        "score": 1.0,
        "probability": 0.5,
        "brand_id": chance.choice(BRANDS),
        "sender": f"info@{host}",
        "sender_domain": host,
        "subject": f"{some(4, chance)} {number}",
        "sightings": 1,
        "decision": chance.choice((None, None, None, "confirmed", "contested")),
    }, campaign


def _rows(case: dict[str, Any], campaign: int) -> list[tuple[Any, dict[str, Any]]]:
    number, host = case["number"], case["sender_domain"]
    of_it = {"case_number": number}
    rows = [
        (tables.sightings, of_it | {"at": case["created"], "source": "mailbox", "reporter": ""}),
        (tables.files, of_it | {"sha256": case["sha256"]}),
        (tables.domains, of_it | {"domain": host}),
        (tables.domains, of_it | {"domain": f"www.{host}"}),
    ]
    if case["label"] != "genuine":
        shared = [f"host:{host}", *(f"band:{band}:{host}" for band in range(6))]
        own = [f"band:{at}:{number}" for at in range(6, TRAITS - 1)]
        accused = case["label"] in FRAUD
        rows += [
            (joined.traits, of_it | {"trait": trait, "accused": accused})
            for trait in (*shared, *own)
        ]
    if campaign:
        rows.append((joined.members, of_it | {"campaign_number": campaign}))
    return rows
