"""People with their sessions, invitations and tokens; the log of who did what."""

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("folded", sa.String(400), nullable=False),
        sa.Column("role", sa.String(10), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("password", sa.String(200), nullable=False),
        sa.Column("issuer", sa.String(500)),
        sa.Column("subject", sa.String(255)),
        sa.Column("created", MOMENT, nullable=False),
        sa.Column("disabled", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("folded", name="uq_people_folded"),
        sa.UniqueConstraint("issuer", "subject", name="uq_people_issuer_subject"),
    )
    _of_person(
        "person_sessions",
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("began", MOMENT, nullable=False),
        sa.Column("seen", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_person_sessions"),
    )
    _of_person(
        "person_invitations",
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("expires", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_person_invitations"),
    )
    _of_person(
        "person_tokens",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("scopes", sa.String(200), nullable=False),
        sa.Column("created", MOMENT, nullable=False),
        sa.Column("expires", MOMENT),
        sa.Column("used", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_person_tokens"),
        sa.UniqueConstraint("hash", name="uq_person_tokens_hash"),
    )
    op.create_table(
        "audit_log",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("who", sa.String(16), nullable=False),
        sa.Column("what", sa.String(40), nullable=False),
        sa.Column("about", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_audit_log"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_audit_log_at", "audit_log", ["at"])
    op.create_index(
        "ix_case_sightings_reporter_case_number", "case_sightings", ["reporter", "case_number"]
    )


def _of_person(table: str, *parts: "sa.schema.SchemaItem") -> None:
    op.create_table(
        table,
        *parts,
        sa.Column("person_id", sa.String(16), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=f"fk_{table}_person_id", ondelete="CASCADE"
        ),
    )
    op.create_index(f"ix_{table}_person_id", table, ["person_id"])
