"""Every promise of the store is tried on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.ports import Store
from storage import open_store
from tests.kit.database import (
    fresh_postgres,
    fresh_sqlite,
    new_postgres,
    postgres_database,
    postgres_server,
    sqlite_url,
)

__all__ = ["postgres_database", "postgres_server"]


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database with its tables."""
    if request.param == "sqlite":
        return fresh_sqlite(tmp_path)
    return fresh_postgres(request.getfixturevalue("postgres_database"))


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without any tables."""
    if request.param == "sqlite":
        yield sqlite_url(tmp_path / "not" / "yet" / "there")
        return
    with new_postgres(request.getfixturevalue("postgres_server")) as url:
        yield url


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """An open store on a new database."""
    store = open_store(database_url)
    yield store
    await store.close()
