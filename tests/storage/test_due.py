"""Promises about the clock's table: who is due, since when, and nobody too early or twice."""

from datetime import timedelta

from bot.ports import Store, Unit
from tests.storage.things import HOUR, NOW, OWNER, U1, U2, with_case


async def test_a_person_is_due_once_at_the_earliest_instant(store: Store) -> None:
    def work(unit: Unit) -> None:
        for number, hours in ((1, 0), (2, -2), (3, -1), (4, 1)):
            unit.set_due(with_case(unit, number=number), number, NOW + hours * HOUR)

    await store.run(work)
    assert await store.run(lambda unit: unit.due_people(NOW, 10)) == [(OWNER, NOW - 2 * HOUR)]
    assert await store.run(lambda unit: unit.due_numbers(OWNER, NOW)) == [1, 2, 3]


async def test_nobody_is_due_a_microsecond_early(store: Store) -> None:
    await store.run(lambda unit: unit.set_due(with_case(unit), 1, NOW))
    early = NOW - timedelta(microseconds=1)
    assert await store.run(lambda unit: unit.due_people(early, 10)) == []
    assert await store.run(lambda unit: unit.due_numbers(OWNER, early)) == []


async def test_the_longest_due_come_first_and_the_limit_counts_people(store: Store) -> None:
    def work(unit: Unit) -> tuple[str, str]:
        one, two = with_case(unit, U1), with_case(unit, U2)
        for number in range(1, 5):
            unit.set_due(with_case(unit, U1, number), number, NOW - 2 * HOUR)
        unit.set_due(two, 1, NOW - HOUR)
        return one, two

    one, two = await store.run(work)
    assert await store.run(lambda unit: unit.due_people(NOW, 1)) == [(one, NOW - 2 * HOUR)]
    both = [(one, NOW - 2 * HOUR), (two, NOW - HOUR)]
    assert await store.run(lambda unit: unit.due_people(NOW, 2)) == both


async def test_a_due_instant_moves_and_goes(store: Store) -> None:
    await store.run(lambda unit: unit.set_due(with_case(unit), 1, NOW))
    await store.run(lambda unit: unit.set_due(OWNER, 1, NOW + HOUR))
    assert await store.run(lambda unit: unit.next_dues(OWNER)) == {1: NOW + HOUR}
    assert await store.run(lambda unit: unit.due_people(NOW, 10)) == []
    await store.run(lambda unit: unit.set_due(OWNER, 1, None))
    await store.run(lambda unit: unit.set_due(OWNER, 1, None))
    assert await store.run(lambda unit: unit.next_dues(OWNER)) == {}
