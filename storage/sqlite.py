"""A SQLite file as an engine: private, write-ahead, synced at each commit, checked at the start."""

import os
import sqlite3
import time
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event

from storage.migrate import RefusedError

PATIENCE = 10.0  # seconds that a transaction waits for another process to finish its own


def sqlite_engine(url: URL) -> Engine:
    """An engine on a file that is made if there is none; RefusedError if it is broken."""
    if not url.database or url.database == ":memory:":
        raise RefusedError("SQLite needs a file: DATABASE_URL=sqlite:///path/to/henkin.db")
    file = Path(url.database)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))  # orders are nobody else's to read
    except OSError as error:
        raise RefusedError(f"The database {file} cannot be opened: {error.strerror}.") from error
    engine = create_engine(
        url,
        poolclass=NullPool,
        paramstyle="named",
        connect_args={"timeout": PATIENCE, "check_same_thread": False},
    )
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    _check(engine, file)
    return engine


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself
    _write_ahead(connection)
    connection.execute("PRAGMA synchronous = FULL")  # an answered turn survives a power cut
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten
    connection.execute("PRAGMA cache_size = -65536")  # 64 MiB at most
    connection.execute("PRAGMA wal_autocheckpoint = 8000")  # pages, 32 MiB: copied back less often


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch to the write-ahead log; of processes that start together SQLite lets no other wait."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.01)


def _begin(connection: Connection) -> None:
    """A deferred transaction that comes to write after another wrote fails at once: never one."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _check(engine: Engine, file: Path) -> None:
    try:
        connection = engine.raw_connection()
        try:
            found = connection.cursor().execute("PRAGMA quick_check(1)").fetchone()[0]
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise RefusedError(f"The database {file} cannot be opened: {error}.") from error
        found = str(error)
    if found != "ok":
        raise RefusedError(
            f"The database {file} is damaged ({found}): move it away with its -wal and -shm files"
            " and restore a backup."
        )
