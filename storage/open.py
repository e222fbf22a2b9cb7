"""The way in: a database address becomes an open store."""

import re

from sqlalchemy import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError

from bot.ports import Store
from storage.migrate import RefusedError, prepare
from storage.sqlite import sqlite_engine
from storage.store import SqliteStore


def open_store(database_url: str, *, upgrade: bool = True) -> Store:
    """Open the database, with the tables of this version; RefusedError says why it cannot be used.

    Without `upgrade` an older database is refused instead of brought up to date.
    """
    engine = engine_of(database_url)
    prepare(engine, upgrade=upgrade)
    if engine.name == "sqlite":
        return SqliteStore(engine)
    from storage.postgres import PostgresStore  # its driver is an extra, and slow to import

    return PostgresStore(engine)


def engine_of(database_url: str) -> Engine:
    """The database as it is found, not upgraded; RefusedError says why it cannot be used."""
    url = _url(database_url)
    if url.drivername == "sqlite":
        return sqlite_engine(url)
    try:
        from storage.postgres import postgres_engine
    except ModuleNotFoundError as error:
        raise RefusedError("PostgreSQL needs its driver: pip install 'henkin[postgres]'") from error
    return postgres_engine(url)


def _url(database_url: str) -> URL:
    """Both usual names of PostgreSQL (Heroku says postgres://) mean the one driver we know."""
    try:
        url = make_url(re.sub(r"^postgres(ql)?://", "postgresql+psycopg://", database_url))
    except (ArgumentError, ValueError) as error:  # the text may hold a password: not repeated
        raise RefusedError("DATABASE_URL is no address such as sqlite:///henkin.db") from error
    if url.drivername not in ("sqlite", "postgresql+psycopg"):
        raise RefusedError(f"DATABASE_URL: sqlite or postgresql, not {url.drivername}")
    return url
