"""Which message caused what, so that one which is taken back takes all of it along."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    source = sa.Column("source", sa.Text(), nullable=False, server_default="")
    op.add_column("steps", source)
    op.create_table(
        "messages",
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("user", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "user", "message"),
    )
    op.create_index("messages_with_file", "messages", ["sha256"])
