"""What is kept: tables, the unit of work over them, evidence and migrations."""

from sqlalchemy.engine import make_url

from bot.ports import Store
from storage.migrate import RefusedError, prepare
from storage.sqlite import sqlite_engine
from storage.store import SqliteStore

__all__ = ["RefusedError", "open_store"]


def open_store(database_url: str, *, upgrade: bool = True) -> Store:
    """Open the database, with the tables of this version; RefusedError says why it cannot be used.

    Without `upgrade` an older database is refused instead of brought up to date.
    """
    url = make_url(database_url)
    engine = sqlite_engine(url)
    prepare(engine, upgrade=upgrade)
    return SqliteStore(engine)
