"""The tables. Instants are whole microseconds since 1970 UTC: they sort and index everywhere."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    ForeignKey,
    ForeignKeyConstraint,
    FromClause,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
)

metadata = MetaData()

_Counted = BigInteger().with_variant(Integer, "sqlite")  # only INTEGER counts by itself there


def _of_case() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["owner", "number"], ["cases.owner", "cases.number"], ondelete="CASCADE"
    )


people = Table(
    "people",
    metadata,
    Column("id", Text, primary_key=True),
    Column("platform", Text, nullable=False),  # the main address
    Column("user", Text, nullable=False),
    Column("lang", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("quiet_from", Text, nullable=False),
    Column("quiet_to", Text, nullable=False),
    Column("digest_at", Text, nullable=False),
    Column("last_digest_on", Text),
    Column("greeted", Boolean, nullable=False),
    Column("talking_of", Integer),
    Column("held", Text),  # JSON
    Column("orders", Integer, nullable=False),
    Column("version", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

routes = Table(
    "routes",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("user", Text, primary_key=True),
    Column("person", ForeignKey("people.id", ondelete="CASCADE"), nullable=False),
    Column("alive", Boolean, nullable=False),
    Index("routes_of_person", "person"),
    sqlite_with_rowid=False,
)

cases = Table(
    "cases",
    metadata,
    Column("owner", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("order_no", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("data", Text, nullable=False),  # JSON
    sqlite_with_rowid=False,
)

steps = Table(
    "steps",
    metadata,
    Column("id", _Counted, primary_key=True),
    Column("owner", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("event", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("before", Text),  # JSON of the case that undo returns to
    Column("taken_back", Boolean, nullable=False),
    Column("source", Text, nullable=False, server_default=""),  # the message that caused it
    _of_case(),
    Index("steps_of_case", "owner", "number", "id"),
)

said = Table(
    "said",
    metadata,
    Column("owner", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("step", Integer, primary_key=True),
    _of_case(),
    sqlite_with_rowid=False,
)

# Clustered on the instant: the due rows lie together, however many lie behind them.
due = Table(
    "due",
    metadata,
    Column("at", BigInteger, primary_key=True),
    Column("owner", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    UniqueConstraint("owner", "number", name="due_of_case"),
    _of_case(),
    sqlite_with_rowid=False,
)

causes = Table(
    "causes",
    metadata,
    Column("cause", Text, primary_key=True),
    Column("at", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

inbox = Table(
    "inbox",
    metadata,
    Column("seq", _Counted, primary_key=True),
    Column("platform", Text, nullable=False),
    Column("event_id", Text, nullable=False),
    Column("user", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("state", Text, nullable=False),  # waiting, heard, aside
    Column("attempts", Integer, nullable=False),
    UniqueConstraint("platform", "event_id", name="inbox_once"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("seq", _Counted, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("platform", Text, nullable=False),
    Column("user", Text, nullable=False),
    Column("number", Integer),  # the case that the message is about
    Column("message", Text, nullable=False),  # JSON, empty once it was sent
    Column("reply_token", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("state", Text, nullable=False),  # owed, sent, refused, dead
    Column("attempts", Integer, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("lease_until", BigInteger, nullable=False),
    Column("not_before", BigInteger, nullable=False),
    Column("first_attempt_at", BigInteger),
    Column("platform_id", Text, nullable=False),
    Column("detail", Text, nullable=False),
)

blobs = Table(
    "blobs",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("chunk", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
)

secrets = Table(
    "secrets",
    metadata,
    Column("name", Text, primary_key=True),
    Column("bytes", LargeBinary, nullable=False),
)


memory = Table(
    "memory",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)


messages = Table(
    "messages",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("user", Text, primary_key=True),
    Column("message", Text, primary_key=True),  # the platform's id of what a person said
    Column("cause", Text, nullable=False),
    Column("sha256", Text, nullable=False),  # of the file that came with it
    Index("messages_with_file", "sha256"),
)


def is_waiting(events: FromClause) -> ColumnElement[bool]:
    """Rows of the inbox not listened to; a literal, so that the partial indexes serve it."""
    return events.c.state == literal_column("'waiting'")


def is_owed(rows: FromClause) -> ColumnElement[bool]:
    """Rows of the outbox still to be sent; a literal, so that the partial indexes serve it."""
    return rows.c.state == literal_column("'owed'")


def _partial(name: str, table: Table, columns: list[str], where: ColumnElement[bool]) -> None:
    places = [table.c[column] for column in columns]
    Index(name, *places, sqlite_where=where, postgresql_where=where)


# What is done leaves these indexes, so an empty sweep costs nothing, whatever the tables hold.
_partial("inbox_waiting", inbox, ["at", "seq"], is_waiting(inbox))
_partial("inbox_of_user", inbox, ["platform", "user", "at", "seq"], is_waiting(inbox))
_partial("outbox_owed", outbox, ["seq"], is_owed(outbox))
_partial("outbox_of_user", outbox, ["platform", "user", "seq"], is_owed(outbox))
_partial("outbox_sent_as", outbox, ["platform", "user", "platform_id"], outbox.c.platform_id != "")
