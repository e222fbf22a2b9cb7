"""Promises of the PostgreSQL store alone: lost races are told, broken connections replaced."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import psycopg
import pytest

from bot.ports import ConflictError, Store, UnavailableError, Unit
from storage import open_store
from tests.kit.database import fresh_postgres, new_postgres
from tests.storage.things import (
    BOTH,
    CASE,
    LEASE,
    NOW,
    OWNER,
    U1,
    U2,
    counting,
    known,
    owing,
    with_case,
)


@pytest.fixture
def url(postgres_database: str) -> str:
    return fresh_postgres(postgres_database)


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    store = open_store(url)
    yield store
    await store.close()


async def test_of_two_turns_at_once_the_second_is_told_and_nothing_of_it_is_kept(
    store: Store,
) -> None:
    await store.run(known)
    both_have_read = asyncio.Barrier(2)
    loop = asyncio.get_running_loop()

    def turn(unit: Unit, lang: str) -> None:
        person = unit.person(U1)
        asyncio.run_coroutine_threadsafe(both_have_read.wait(), loop).result()
        unit.save_case(replace(CASE, number=len(lang)), "order_added", NOW, before=None)
        unit.save_person(replace(person, lang=lang))

    results = await asyncio.gather(
        store.run(lambda unit: turn(unit, "en")),
        store.run(lambda unit: turn(unit, "zh-x")),
        return_exceptions=True,
    )
    assert {type(result) for result in results} == {type(None), ConflictError}
    person = await store.run(lambda unit: unit.person(U1))
    numbers = [case.number for case in await store.run(lambda unit: unit.cases(OWNER))]
    assert numbers == [len(person.lang)]


async def test_two_that_wait_for_each_other_end_in_a_conflict(store: Store) -> None:
    await store.run(known)
    await store.run(lambda unit: known(unit, U2))
    both_hold_one = asyncio.Barrier(2)
    loop = asyncio.get_running_loop()

    def save_both(unit: Unit, first: str, second: str) -> None:
        people = {"1": unit.person(U1), "2": unit.person(U2)}
        unit.save_person(people[first])
        asyncio.run_coroutine_threadsafe(both_hold_one.wait(), loop).result()
        unit.save_person(people[second])

    results = await asyncio.gather(
        store.run(lambda unit: save_both(unit, "1", "2")),
        store.run(lambda unit: save_both(unit, "2", "1")),
        return_exceptions=True,
    )
    assert {type(result) for result in results} == {type(None), ConflictError}


async def test_a_sender_passes_by_what_another_is_just_taking(store: Store) -> None:
    def put(unit: Unit) -> None:
        for row in (owing("a1"), owing("a2"), owing("b1", U2)):
            unit.put(row)

    def claim(unit: Unit) -> list[str]:
        return [row.id for row in unit.claim(BOTH, NOW, LEASE, 1)]

    await store.run(put)
    loop = asyncio.get_running_loop()

    def claim_while_another_does(unit: Unit) -> tuple[list[str], list[str]]:
        mine = claim(unit)
        other = asyncio.run_coroutine_threadsafe(store.run(claim), loop).result(timeout=10)
        return mine, other

    assert await store.run(claim_while_another_does) == (["a1"], ["b1"])


def hang_up(url: str) -> None:
    """What a restart of the server does to the connections."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


async def test_connections_that_broke_while_idle_are_replaced(store: Store, url: str) -> None:
    await asyncio.gather(*(store.run(counting(f"{n}")) for n in range(20)))
    hang_up(url)
    assert await asyncio.gather(*(store.run(counting(f"+{n}")) for n in range(20))) == [True] * 20


async def test_a_connection_that_breaks_at_work_is_told_and_nothing_of_it_is_kept(
    store: Store, url: str
) -> None:
    def work(unit: Unit) -> None:
        unit.count("line:e1", NOW)
        hang_up(url)
        with_case(unit)

    with pytest.raises(UnavailableError):
        await store.run(work)
    assert await store.run(counting("line:e1"))


async def test_a_commit_is_synced_to_the_disk_whatever_the_server_is_set_to(
    postgres_server: str,
) -> None:
    def setting(unit: Unit) -> object:
        cursor = unit._sql._cursor  # type: ignore[attr-defined]
        return cursor.execute("SHOW synchronous_commit").fetchone()[0]

    with new_postgres(postgres_server) as url:
        with psycopg.connect(url, autocommit=True) as connection:
            database = connection.info.dbname
            connection.execute(f"ALTER DATABASE {database} SET synchronous_commit = off".encode())
        store = open_store(url)
        assert await store.run(setting) == "on"
        await store.close()
