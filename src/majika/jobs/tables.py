"""The table of decoys that many machines share. What DBOS keeps, it makes itself."""

from __future__ import annotations

from sqlalchemy import Column, String, Table, Text

from majika.database.columns import Moment, Words, metadata

decoys = Table(
    "decoys",
    metadata,
    Column("host", Words(255), primary_key=True),
    Column("url", Words(8_000), nullable=False),
    Column("at", Moment, nullable=False),
    Column("confirmed", String(20), nullable=False),
    Column("typed", Text, nullable=False),
    Column("outcome", String(20), nullable=False),
)
"""As `majika.capture.decoy.book` keeps them for one user: one try a host."""
