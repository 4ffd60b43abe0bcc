"""The tables of accounts, newest version. Of every secret, only a hash is kept."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, String, Table, UniqueConstraint

from majika.database.columns import Moment, Number, Words, metadata

people = Table(
    "people",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("name", Words(100), nullable=False),
    Column("folded", Words(400), nullable=False, unique=True),
    Column("role", String(10), nullable=False),
    Column("language", String(2), nullable=False),
    Column("password", String(200), nullable=False),
    Column("issuer", Words(500)),
    Column("subject", Words(255)),
    Column("created", Moment, nullable=False),
    Column("disabled", Moment),
    UniqueConstraint("issuer", "subject"),
)
"""`folded`: the name without regard to case. `password`: as argon2 writes its hash, or empty.
`issuer` and `subject`: whom another service vouches for (OpenID Connect Core 1.0, 5.7)."""


def _of_person() -> Column[str]:
    return Column(
        "person_id", String(16), ForeignKey(people.c.id, ondelete="CASCADE"), nullable=False
    )


sessions = Table(
    "person_sessions",
    metadata,
    Column("hash", String(64), primary_key=True),
    _of_person(),
    Column("began", Moment, nullable=False),
    Column("seen", Moment, nullable=False),
    Index(None, "person_id"),
)

invitations = Table(
    "person_invitations",
    metadata,
    Column("hash", String(64), primary_key=True),
    _of_person(),
    Column("expires", Moment, nullable=False),
    Index(None, "person_id"),
)
"""Whoever brings the secret of one chooses the password of its person, once."""

tokens = Table(
    "person_tokens",
    metadata,
    Column("id", String(16), primary_key=True),
    _of_person(),
    Column("hash", String(64), nullable=False, unique=True),
    Column("name", Words(100), nullable=False),
    Column("scopes", String(200), nullable=False),
    Column("created", Moment, nullable=False),
    Column("expires", Moment),
    Column("used", Moment),
    Index(None, "person_id"),
)
"""`scopes`: their values, with spaces between."""

log = Table(
    "audit_log",
    metadata,
    Column("number", Number, primary_key=True),
    Column("at", Moment, nullable=False, index=True),
    Column("who", String(16), nullable=False),
    Column("what", String(40), nullable=False),
    Column("about", Words(200), nullable=False),
    sqlite_autoincrement=True,
)
"""Who did what, to which case, person or token, by their ids. It outlives what it is about."""
