"""Campaigns, and what joins cases to them."""

import sqlalchemy as sa
from alembic import op

revision = "3"
down_revision = "2"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _campaigns()
    op.create_table(
        "campaign_names",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("campaign_number", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_campaign_names"),
        _belongs("campaign_names", "campaign"),
    )
    op.create_index("ix_campaign_names_campaign_number", "campaign_names", ["campaign_number"])
    op.create_table(
        "campaign_members",
        sa.Column("case_number", NUMBER, nullable=False, autoincrement=False),
        sa.Column("campaign_number", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("case_number", name="pk_campaign_members"),
        _belongs("campaign_members", "case"),
        _belongs("campaign_members", "campaign"),
    )
    op.create_index(
        "ix_campaign_members_campaign_number_case_number",
        "campaign_members",
        ["campaign_number", "case_number"],
    )
    op.create_table(
        "campaign_rulings",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("campaign_number", NUMBER, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("who", sa.String(500), nullable=False),
        sa.Column("decision", sa.String(10), nullable=False),
        sa.Column("reason", sa.String(20_000), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_campaign_rulings"),
        _belongs("campaign_rulings", "campaign"),
    )
    op.create_index("ix_campaign_rulings_campaign_number", "campaign_rulings", ["campaign_number"])
    _tallies()
    _traits()


def _campaigns() -> None:
    op.create_table(
        "campaigns",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("brand_id", sa.String(100), nullable=False),
        sa.Column("subject", sa.String(1000), nullable=False),
        sa.Column("cases", sa.Integer(), nullable=False),
        sa.Column("sightings", sa.Integer(), nullable=False),
        sa.Column("first_seen", MOMENT, nullable=False),
        sa.Column("last_seen", MOMENT, nullable=False),
        sa.Column("decision", sa.String(10)),
        sa.PrimaryKeyConstraint("number", name="pk_campaigns"),
        sa.UniqueConstraint("id", name="uq_campaigns_id"),
        sqlite_autoincrement=True,
    )
    for column in ("brand_id", "decision"):
        op.create_index(f"ix_campaigns_{column}_number", "campaigns", [column, "number"])


def _tallies() -> None:
    op.create_table(
        "campaign_tallies",
        sa.Column("campaign_number", NUMBER, nullable=False),
        sa.Column("sort", sa.String(5), nullable=False),
        sa.Column("what", sa.String(255), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("campaign_number", "sort", "what", name="pk_campaign_tallies"),
        _belongs("campaign_tallies", "campaign"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_campaign_tallies_shared",
        "campaign_tallies",
        ["campaign_number", "sort", "total"],
        postgresql_where=sa.text("total > 1"),
        sqlite_where=sa.text("total > 1"),
    )


def _traits() -> None:
    op.create_table(
        "case_traits",
        sa.Column("trait", sa.String(255), nullable=False),
        sa.Column("accused", sa.Boolean(), nullable=False),
        sa.Column("case_number", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("trait", "accused", "case_number", name="pk_case_traits"),
        _belongs("case_traits", "case"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_case_traits_case_number", "case_traits", ["case_number"])


def _belongs(table: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [f"{to}_number"], [f"{to}s.number"], name=f"fk_{table}_{to}_number", ondelete="CASCADE"
    )
