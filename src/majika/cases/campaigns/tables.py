"""The tables of campaigns, newest version."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, text

from majika.database.columns import Moment, Number, Words, metadata

LONGEST_TRAIT = 255

campaigns = Table(
    "campaigns",
    metadata,
    Column("number", Number, primary_key=True),
    Column("id", String(16), nullable=False, unique=True),
    Column("brand_id", Words(100), nullable=False),
    Column("subject", Words(1000), nullable=False),
    Column("cases", Integer, nullable=False),
    Column("sightings", Integer, nullable=False),
    Column("first_seen", Moment, nullable=False),
    Column("last_seen", Moment, nullable=False),
    Column("decision", String(10)),
    Index(None, "brand_id", "number"),
    Index(None, "decision", "number"),
    sqlite_autoincrement=True,
)


def _of_campaign(*, key: bool = False) -> Column[int]:
    return Column(
        "campaign_number",
        Number,
        ForeignKey(campaigns.c.number, ondelete="CASCADE"),
        primary_key=key,
        nullable=False,
    )


def _of_case() -> Column[int]:
    return Column(
        "case_number",
        Number,
        ForeignKey("cases.number", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    )


names = Table(
    "campaign_names",
    metadata,
    Column("id", String(16), primary_key=True),
    _of_campaign(),
    Index(None, "campaign_number"),
)
"""Every id that leads to a campaign: its own, and those of campaigns that were merged into it."""

members = Table(
    "campaign_members",
    metadata,
    _of_case(),
    _of_campaign(),
    Index(None, "campaign_number", "case_number"),
)

rulings = Table(
    "campaign_rulings",
    metadata,
    Column("number", Number, primary_key=True),
    _of_campaign(),
    Column("at", Moment, nullable=False),
    Column("who", Words(500), nullable=False),
    Column("decision", String(10), nullable=False),
    Column("reason", Words(20_000), nullable=False),
    Index(None, "campaign_number"),
)

tallies = Table(
    "campaign_tallies",
    metadata,
    _of_campaign(key=True),
    Column("sort", String(5), primary_key=True),
    Column("what", Words(LONGEST_TRAIT), primary_key=True),
    Column("total", Integer, nullable=False),
    Index(
        "ix_campaign_tallies_shared",
        "campaign_number",
        "sort",
        "total",
        postgresql_where=text("total > 1"),
        sqlite_where=text("total > 1"),
    ),
    sqlite_with_rowid=False,
)
"""How many members have a `trait`, claim a `brand`, and how many sightings a `day` had.

Kept as cases come and go: counting 50,000 members for every page would take seconds.
"""

traits = Table(
    "case_traits",
    metadata,
    Column("trait", Words(LONGEST_TRAIT), primary_key=True),
    Column("accused", Boolean, primary_key=True),
    _of_case(),
    Index(None, "case_number"),
    sqlite_with_rowid=False,
)
"""What each mail could share with others. `accused`: its case is suspicious or a fraud."""

backlog = Table("case_backlog", metadata, _of_case())
"""Cases that earlier versions kept: their traits are still to be read."""
