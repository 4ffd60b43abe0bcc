"""What earlier versions kept without the traits that join campaigns."""

import sqlalchemy as sa
from alembic import op

revision = "7"
down_revision = "6"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "case_backlog",
        sa.Column("case_number", NUMBER, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("case_number", name="pk_case_backlog"),
        sa.ForeignKeyConstraint(
            ["case_number"],
            ["cases.number"],
            name="fk_case_backlog_case_number",
            ondelete="CASCADE",
        ),
    )
    op.execute(
        "INSERT INTO case_backlog (case_number) SELECT number FROM cases WHERE label <> 'genuine'"
        " AND NOT EXISTS (SELECT 1 FROM case_traits WHERE case_number = cases.number)"
    )
