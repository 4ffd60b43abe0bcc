"""Links that show a case to whoever has them."""

import sqlalchemy as sa
from alembic import op

revision = "4"
down_revision = "3"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "case_shares",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("case_number", NUMBER, nullable=False),
        sa.Column("key", sa.String(40), nullable=False),
        sa.Column("opened", MOMENT, nullable=False),
        sa.Column("expires", MOMENT, nullable=False),
        sa.Column("who", sa.String(500), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_case_shares"),
        sa.ForeignKeyConstraint(
            ["case_number"],
            ["cases.number"],
            name="fk_case_shares_case_number",
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint("key", name="uq_case_shares_key"),
    )
    op.create_index("ix_case_shares_case_number", "case_shares", ["case_number"])
    op.create_index("ix_case_shares_expires", "case_shares", ["expires"])
