"""The table of webhooks, newest version."""

from __future__ import annotations

from sqlalchemy import Column, String, Table

from majika.database.columns import Moment, Words, metadata

webhooks = Table(
    "webhooks",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("url", Words(2000), nullable=False),
    Column("events", String(200), nullable=False),
    Column("secret", String(100), nullable=False),
    Column("made", Moment, nullable=False),
    Column("who", Words(500), nullable=False),
    Column("failing_since", Moment),
    Column("said", Words(300), nullable=False),
    Column("disabled", Moment),
)
