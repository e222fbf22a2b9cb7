"""Promises of opening a database: brought up to date by itself, refused with a reason otherwise."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from bot.ports import Store
from storage import RefusedError, open_store
from storage.migrate import HEAD, alembic_config
from storage.open import engine_of
from storage.tables import metadata
from tests.kit.database import fresh_postgres, fresh_sqlite, sqlite_url
from tests.storage.things import U1, counting, known


async def test_a_new_database_gets_its_tables_by_itself(empty_url: str) -> None:
    store = open_store(empty_url)
    assert await store.run(known) == await store.run(lambda unit: unit.person(U1))
    await store.close()


def test_the_migrations_lead_to_the_tables_of_the_code(database_url: str) -> None:
    with engine_of(database_url).connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, metadata) == []


def test_the_newest_migration_is_the_one_the_code_names() -> None:
    assert ScriptDirectory.from_config(alembic_config()).get_heads() == [HEAD]


def test_several_processes_may_start_on_a_new_database_at_once(empty_url: str) -> None:
    with ThreadPoolExecutor(4) as threads:
        stores = list(threads.map(open_store, [empty_url] * 4))

    async def use(stores: list[Store]) -> None:
        assert sum([await store.run(counting("line:e1")) for store in stores]) == 1
        for store in stores:
            await store.close()

    asyncio.run(use(stores))


def test_an_older_database_is_refused_where_it_may_not_be_upgraded(empty_url: str) -> None:
    with pytest.raises(RefusedError, match="henkin db upgrade"):
        open_store(empty_url, upgrade=False)
    asyncio.run(open_store(empty_url).close())
    asyncio.run(open_store(empty_url, upgrade=False).close())


def test_a_database_of_a_newer_henkin_is_refused_and_left_alone(empty_url: str) -> None:
    asyncio.run(open_store(empty_url).close())
    with engine_of(empty_url).begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(RefusedError, match="newer henkin"):
        open_store(empty_url)
    with engine_of(empty_url).connect() as connection:
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    assert found == "9999"


def spoil(file: Path, start: int, end: int) -> None:
    with file.open("r+b") as database:
        database.seek(start)
        database.write(b"\xa5" * (end - start))


@pytest.mark.parametrize("spoiled", [(0, 100), (4096, 3 * 4096), (8 * 4096, 20 * 4096)])
def test_a_damaged_file_is_refused_with_what_to_do(
    tmp_path: Path, spoiled: tuple[int, int]
) -> None:
    url = fresh_sqlite(tmp_path)
    spoil(tmp_path / "henkin.db", *spoiled)
    with pytest.raises(RefusedError, match=r"(?s)damaged.*restore a backup"):
        open_store(url)


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "henkin.db").mkdir()
    with pytest.raises(RefusedError, match="cannot be opened"):
        open_store(sqlite_url(tmp_path))


@pytest.mark.parametrize(
    "url",
    [
        "",
        "henkin.db",
        "sqlite://",
        "sqlite:///:memory:",
        "mysql://user:hunter2@host/db",
        "postgresql+asyncpg://user:hunter2@host/db",
        "postgres://user:hunter2@host:port/db",
        "postgres://user:hunter2@127.0.0.1:1/db",
    ],
)
def test_an_address_of_no_use_is_refused_and_its_password_not_repeated(url: str) -> None:
    with pytest.raises(RefusedError) as refused:
        open_store(url)
    assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize("name", ["postgres", "postgresql", "postgresql+psycopg"])
def test_each_usual_name_of_postgresql_is_known(postgres_database: str, name: str) -> None:
    url = fresh_postgres(postgres_database)
    asyncio.run(open_store(url.replace("postgresql", name, 1)).close())
