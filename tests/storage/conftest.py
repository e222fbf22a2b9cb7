"""Every promise of the store is tried on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.ports import Store
from storage import open_store
from tests.kit.database import fresh_postgres, fresh_sqlite, postgres_server, postgres_template

__all__ = ["postgres_server", "postgres_template"]


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a new database with its tables."""
    if request.param == "sqlite":
        yield fresh_sqlite(tmp_path)
        return
    server = request.getfixturevalue("postgres_server")
    with fresh_postgres(server, request.getfixturevalue("postgres_template")) as url:
        yield url


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """An open store on a new database."""
    store = open_store(database_url)
    yield store
    await store.close()
