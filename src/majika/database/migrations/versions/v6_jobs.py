"""Which job brought a capture, so that one done again brings no second; decoys of many machines."""

import sqlalchemy as sa
from alembic import op

revision = "6"
down_revision = "5"


def upgrade() -> None:
    op.add_column("case_captures", sa.Column("job", sa.String(100)))
    op.create_index("ix_case_captures_job", "case_captures", ["job"], unique=True)
    op.create_table(
        "decoys",
        sa.Column("host", sa.String(255), nullable=False),
        sa.Column("url", sa.String(8_000), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed", sa.String(20), nullable=False),
        sa.Column("typed", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("host", name="pk_decoys"),
    )
