"""Promises of the store: a work is done whole or not at all, and told when it is durable."""

import asyncio
import gc

import pytest

from bot.ports import ConflictError, Store, Unit
from storage import open_store
from tests.storage.things import NOW, U1, counting, known


async def test_a_work_returns_its_value_and_is_there_when_the_store_is_opened_again(
    database_url: str,
) -> None:
    store = open_store(database_url)
    person = await store.run(known)
    await store.close()
    store = open_store(database_url)
    assert await store.run(lambda unit: unit.person(U1)) == person
    await store.close()


class MisfortuneError(Exception):
    """Something that no one foresaw."""


@pytest.mark.parametrize("error", [MisfortuneError, StopIteration, ConflictError])
async def test_a_work_that_fails_leaves_nothing(store: Store, error: type[Exception]) -> None:
    def fail(unit: Unit) -> None:
        known(unit)
        unit.count("line:e1", NOW)
        raise error

    # a coroutine cannot raise StopIteration; Python makes a RuntimeError of it
    with pytest.raises(RuntimeError if error is StopIteration else error):
        await store.run(fail)
    assert (await store.run(lambda unit: unit.person(U1))).version == 0
    assert await store.run(counting("line:e1"))


async def test_failing_works_leave_their_neighbours_alone(store: Store) -> None:
    def work(unit: Unit, number: int) -> int:
        assert unit.count(f"line:{number}", NOW)
        if number % 3 == 0:
            raise MisfortuneError(number)
        if number % 3 == 1:
            unit.person_of("nobody")
        return number

    async def do(number: int) -> int | Exception:
        try:
            return await store.run(lambda unit: work(unit, number))
        except (MisfortuneError, LookupError) as error:
            return error

    done = await asyncio.gather(*(do(number) for number in range(150)))
    for number, result in enumerate(done):
        kinds = {0: MisfortuneError, 1: LookupError, 2: int}
        assert isinstance(result, kinds[number % 3])
        counted_before = not await store.run(counting(f"line:{number}"))
        assert counted_before == (number % 3 == 2)


async def test_a_work_whose_caller_went_away_harms_nobody(store: Store) -> None:
    gone = asyncio.create_task(store.run(known))
    await asyncio.sleep(0)
    gone.cancel()
    with pytest.raises(asyncio.CancelledError):
        await gone
    assert await store.run(counting("line:e1"))


async def test_closing_finishes_what_was_asked_before(database_url: str) -> None:
    store = open_store(database_url)
    works = [asyncio.create_task(store.run(counting(f"{n}"))) for n in range(99)]
    await asyncio.sleep(0)
    await store.close()
    assert await asyncio.gather(*works) == [True] * 99


async def test_a_closed_store_takes_nothing_more(database_url: str) -> None:
    store = open_store(database_url)
    await store.close()
    await store.close()
    with pytest.raises(RuntimeError):
        await store.run(known)


def test_a_store_serves_one_event_loop_after_another(database_url: str) -> None:
    store = open_store(database_url)
    assert asyncio.run(store.run(counting("a")))
    assert asyncio.run(store.run(counting("b")))
    asyncio.run(store.close())


async def test_an_open_and_closed_store_leaves_nothing_open(database_url: str) -> None:
    for _ in range(3):
        store = open_store(database_url)
        await asyncio.gather(*(store.run(lambda unit: unit.owed(["line"])) for _ in range(20)))
        await store.close()
    gc.collect()  # an unclosed connection or socket would be a ResourceWarning, an error here


async def test_stores_of_several_processes_share_a_database(database_url: str) -> None:
    stores = [open_store(database_url) for _ in range(3)]

    async def count_all(store: Store) -> int:
        tries = [store.run(counting(f"{n}")) for n in range(60)]
        return sum(await asyncio.gather(*tries))

    assert sum(await asyncio.gather(*map(count_all, stores))) == 60
    for store in stores:
        await store.close()
