"""The tables of cases, newest version. Migrations make them; a test holds the two together."""

from __future__ import annotations

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, String, Table, Text

from majika.database.columns import Moment, Number, Words, metadata

cases = Table(
    "cases",
    metadata,
    Column("number", Number, primary_key=True),
    Column("id", String(16), nullable=False, unique=True),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("kind", String(10), nullable=False, server_default="mail"),
    Column("created", Moment, nullable=False),
    Column("last_seen", Moment, nullable=False, index=True),
    Column("label", String(10), nullable=False),
    Column("score", Float, nullable=False),
    Column("probability", Float, nullable=False),
    Column("brand_id", Words(100), nullable=False),
    Column("sender", Words(500), nullable=False),
    Column("sender_domain", Words(255), nullable=False),
    Column("subject", Words(1000), nullable=False),
    Column("sightings", Integer, nullable=False),
    Column("decision", String(10)),
    Index(None, "label", "number"),
    Index(None, "brand_id", "number"),
    Index(None, "decision", "number"),
    sqlite_autoincrement=True,
)


def _of_case() -> Column[int]:
    return Column(
        "case_number", Number, ForeignKey(cases.c.number, ondelete="CASCADE"), nullable=False
    )


sightings = Table(
    "case_sightings",
    metadata,
    Column("number", Number, primary_key=True),
    _of_case(),
    Column("at", Moment, nullable=False),
    Column("source", Words(500), nullable=False),
    Column("reporter", Words(500), nullable=False),
    Index(None, "case_number"),
    Index(None, "reporter", "case_number"),
)

notes = Table(
    "case_notes",
    metadata,
    Column("number", Number, primary_key=True),
    _of_case(),
    Column("at", Moment, nullable=False),
    Column("who", Words(500), nullable=False),
    Column("text", Words(20_000), nullable=False),
    Index(None, "case_number"),
)

rulings = Table(
    "case_rulings",
    metadata,
    Column("number", Number, primary_key=True),
    _of_case(),
    Column("at", Moment, nullable=False),
    Column("who", Words(500), nullable=False),
    Column("decision", String(10), nullable=False),
    Column("reason", Words(20_000), nullable=False),
    Index(None, "case_number"),
)

shares = Table(
    "case_shares",
    metadata,
    Column("number", Number, primary_key=True),
    _of_case(),
    Column("key", Words(40), nullable=False, unique=True),
    Column("opened", Moment, nullable=False),
    Column("expires", Moment, nullable=False, index=True),
    Column("who", Words(500), nullable=False),
    Index(None, "case_number"),
)

captures = Table(
    "case_captures",
    metadata,
    Column("number", Number, primary_key=True),
    _of_case(),
    Column("at", Moment, nullable=False),
    Column("facts", Text, nullable=False),
    Column("job", String(100)),
    Index(None, "case_number"),
    Index(None, "job", unique=True),
)

domains = Table(
    "case_domains",
    metadata,
    Column("domain", Words(255), primary_key=True),
    Column(
        "case_number",
        Number,
        ForeignKey(cases.c.number, ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
)

files = Table(
    "case_files",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column(
        "case_number",
        Number,
        ForeignKey(cases.c.number, ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
)
"""Which file is needed by which case: the message itself, and what captures brought."""
