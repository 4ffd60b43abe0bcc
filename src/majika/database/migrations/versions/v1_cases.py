"""Cases, and what belongs to them."""

from sqlite3 import sqlite_version_info

import sqlalchemy as sa
from alembic import op

revision = "1"
down_revision = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)

SQLITE = (
    "CREATE VIRTUAL TABLE case_words USING fts5"
    "(words, tokenize = 'ascii', prefix = '1 2 3', columnsize = 0)"
)
"""`ascii`: our words are folded already, and it takes every letter beyond ASCII as it is."""

POSTGRESQL = (
    "CREATE TABLE case_words (case_number BIGINT NOT NULL PRIMARY KEY"
    " REFERENCES cases (number) ON DELETE CASCADE, words TSVECTOR NOT NULL)",
    "CREATE INDEX ix_case_words_words ON case_words USING gin (words) WITH (fastupdate = off)",
)

SECURE_DELETE = (3, 42)
"""From this version on, FTS5 can take a deleted row out of its index at once."""


def upgrade() -> None:
    op.create_table(
        "cases",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("created", MOMENT, nullable=False),
        sa.Column("last_seen", MOMENT, nullable=False),
        sa.Column("label", sa.String(10), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("probability", sa.Float(), nullable=False),
        sa.Column("brand_id", sa.String(100), nullable=False),
        sa.Column("sender", sa.String(500), nullable=False),
        sa.Column("sender_domain", sa.String(255), nullable=False),
        sa.Column("subject", sa.String(1000), nullable=False),
        sa.Column("sightings", sa.Integer(), nullable=False),
        sa.Column("decision", sa.String(10)),
        sa.PrimaryKeyConstraint("number", name="pk_cases"),
        sa.UniqueConstraint("id", name="uq_cases_id"),
        sa.UniqueConstraint("sha256", name="uq_cases_sha256"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_cases_last_seen", "cases", ["last_seen"])
    for column in ("label", "brand_id", "decision"):
        op.create_index(f"ix_cases_{column}_number", "cases", [column, "number"])
    _of_case(
        "case_sightings",
        sa.Column("source", sa.String(500), nullable=False),
        sa.Column("reporter", sa.String(500), nullable=False),
    )
    _of_case(
        "case_notes",
        sa.Column("who", sa.String(500), nullable=False),
        sa.Column("text", sa.String(20_000), nullable=False),
    )
    _of_case(
        "case_rulings",
        sa.Column("who", sa.String(500), nullable=False),
        sa.Column("decision", sa.String(10), nullable=False),
        sa.Column("reason", sa.String(20_000), nullable=False),
    )
    _of_case("case_captures", sa.Column("facts", sa.Text(), nullable=False))
    _keyed("case_domains", sa.Column("domain", sa.String(255), nullable=False))
    _keyed("case_files", sa.Column("sha256", sa.String(64), nullable=False))
    _index_of_words()


def _of_case(table: str, *columns: "sa.Column[str]") -> None:
    """A table of things that happened to a case."""
    op.create_table(
        table,
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("case_number", NUMBER, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("number", name=f"pk_{table}"),
        _belongs(table),
    )
    op.create_index(f"ix_{table}_case_number", table, ["case_number"])


def _keyed(table: str, key: "sa.Column[str]") -> None:
    """A table of things that several cases share."""
    op.create_table(
        table,
        key,
        sa.Column("case_number", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint(key.name, "case_number", name=f"pk_{table}"),
        _belongs(table),
    )
    op.create_index(f"ix_{table}_case_number", table, ["case_number"])


def _belongs(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["case_number"], ["cases.number"], name=f"fk_{table}_case_number", ondelete="CASCADE"
    )


def _index_of_words() -> None:
    if op.get_bind().dialect.name == "postgresql":
        for statement in POSTGRESQL:
            op.execute(statement)
        return
    op.execute(SQLITE)
    if sqlite_version_info >= SECURE_DELETE:
        op.execute("INSERT INTO case_words(case_words, rank) VALUES('secure-delete', 1)")
