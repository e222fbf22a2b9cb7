"""The first tables: people, cases and their clock, inbox and outbox, files and secrets."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_COUNTED = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=null)


def _int(name: str, *, null: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=null)


def _big(name: str, *, null: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=null)


def _of_case() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["owner", "number"], ["cases.owner", "cases.number"], ondelete="CASCADE"
    )


def _partial_index(name: str, table: str, columns: list[str], where: str) -> None:
    condition = sa.text(where)
    op.create_index(name, table, columns, sqlite_where=condition, postgresql_where=condition)


def upgrade() -> None:
    _people()
    _cases()
    _inbox()
    _outbox()
    op.create_table(
        "blobs",
        _text("sha256"),
        _int("chunk"),
        _text("kind"),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", "chunk"),
    )
    op.create_table(
        "secrets",
        _text("name"),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )


def _people() -> None:
    op.create_table(
        "people",
        _text("id"),
        _text("platform"),
        _text("user"),
        _text("lang"),
        _text("zone"),
        _text("quiet_from"),
        _text("quiet_to"),
        _text("digest_at"),
        _text("last_digest_on", null=True),
        sa.Column("greeted", sa.Boolean(), nullable=False),
        _int("talking_of", null=True),
        _text("held", null=True),
        _int("orders"),
        _big("version"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "routes",
        _text("platform"),
        _text("user"),
        _text("person"),
        sa.Column("alive", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("platform", "user"),
        sqlite_with_rowid=False,
    )
    op.create_index("routes_of_person", "routes", ["person"])


def _cases() -> None:
    op.create_table(
        "cases",
        _text("owner"),
        _int("number"),
        _text("order_no"),
        _text("stage"),
        _text("data"),
        sa.PrimaryKeyConstraint("owner", "number"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "steps",
        sa.Column("id", _COUNTED, nullable=False),
        _text("owner"),
        _int("number"),
        _big("at"),
        _text("event"),
        _text("stage"),
        _text("before", null=True),
        sa.Column("taken_back", sa.Boolean(), nullable=False),
        _of_case(),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("steps_of_case", "steps", ["owner", "number", "id"])
    op.create_table(
        "said",
        _text("owner"),
        _int("number"),
        _text("kind"),
        _text("day"),
        _int("step"),
        _of_case(),
        sa.PrimaryKeyConstraint("owner", "number", "kind", "day", "step"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "due",
        _big("at"),
        _text("owner"),
        _int("number"),
        _of_case(),
        sa.PrimaryKeyConstraint("at", "owner", "number"),
        sa.UniqueConstraint("owner", "number", name="due_of_case"),
        sqlite_with_rowid=False,
    )


def _inbox() -> None:
    op.create_table(
        "causes",
        _text("cause"),
        _big("at"),
        sa.PrimaryKeyConstraint("cause"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "inbox",
        sa.Column("seq", _COUNTED, nullable=False),
        _text("platform"),
        _text("event_id"),
        _text("user"),
        _big("at"),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        _text("state"),
        _int("attempts"),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("platform", "event_id", name="inbox_once"),
    )
    waiting = "state = 'waiting'"
    _partial_index("inbox_waiting", "inbox", ["at", "seq"], waiting)
    _partial_index("inbox_of_user", "inbox", ["platform", "user", "at", "seq"], waiting)


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("seq", _COUNTED, nullable=False),
        _text("id"),
        _text("platform"),
        _text("user"),
        _int("number", null=True),
        _text("message"),
        _text("reply_token"),
        _big("at"),
        _text("state"),
        _int("attempts"),
        _int("epoch"),
        _big("lease_until"),
        _big("not_before"),
        _big("first_attempt_at", null=True),
        _text("platform_id"),
        _text("detail"),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )
    owed = "state = 'owed'"
    _partial_index("outbox_owed", "outbox", ["seq"], owed)
    _partial_index("outbox_of_user", "outbox", ["platform", "user", "seq"], owed)
    _partial_index(
        "outbox_sent_as", "outbox", ["platform", "user", "platform_id"], "platform_id != ''"
    )
