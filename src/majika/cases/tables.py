"""The tables of the newest version. `migrations/` makes them; a test holds the two together."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

from majika.cases.storable import storable

Number = BigInteger().with_variant(Integer, "sqlite")
"""SQLite counts rows up by itself only in an `INTEGER` key."""


class Moment(TypeDecorator[datetime]):
    """A time in UTC, also where the database knows no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        value = value.astimezone(UTC)
        return value if dialect.name == "postgresql" else value.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


class Words(TypeDecorator[str]):
    """Text of strangers, made fit for every database and cut to its length."""

    impl = String
    cache_ok = True

    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.most = length

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(value, self.most)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

cases = Table(
    "cases",
    metadata,
    Column("number", Number, primary_key=True),
    Column("id", String(16), nullable=False, unique=True),
    Column("sha256", String(64), nullable=False, unique=True),
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

captures = Table(
    "case_captures",
    metadata,
    Column("number", Number, primary_key=True),
    _of_case(),
    Column("at", Moment, nullable=False),
    Column("facts", Text, nullable=False),
    Index(None, "case_number"),
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
