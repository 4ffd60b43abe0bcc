"""What a case was handed in as: a mail, or a text without headers."""

import sqlalchemy as sa
from alembic import op

revision = "5"
down_revision = "4"


def upgrade() -> None:
    op.add_column("cases", sa.Column("kind", sa.String(10), nullable=False, server_default="mail"))
