"""Promises about what came in: kept once, heard in order, counted once."""

import asyncio
from datetime import timedelta

from bot.ports import Raw, Store
from tests.storage.things import BOTH, NOW, raw


async def arrive(store: Store, *events: Raw) -> None:
    await store.run(lambda unit: [unit.arrive(event) for event in events])


async def hear(store: Store, name: str) -> None:
    await store.run(lambda unit: unit.heard("line", name))


async def ids(store: Store, limit: int = 10, platforms: tuple[str, ...] = BOTH) -> list[str]:
    found = await store.run(lambda unit: unit.waiting(platforms, limit))
    return [event.event_id for event in found]


async def test_a_cause_is_counted_once(store: Store) -> None:
    assert await store.run(lambda unit: unit.count("line:e1", NOW))
    assert not await store.run(lambda unit: unit.count("line:e1", NOW))
    assert await store.run(lambda unit: unit.count("line:e2", NOW))


async def test_of_many_who_count_a_cause_at_once_one_counts_it(store: Store) -> None:
    tries = [store.run(lambda unit: unit.count("line:e1", NOW)) for _ in range(20)]
    assert sorted(await asyncio.gather(*tries)) == [False] * 19 + [True]


async def test_an_event_is_kept_once_and_as_it_came(store: Store) -> None:
    event = Raw("line", "e1", "U1", b"\x00\xff{}", NOW + timedelta(microseconds=1))
    assert await store.run(lambda unit: unit.arrive(event))
    assert not await store.run(lambda unit: unit.arrive(event))
    assert await store.run(lambda unit: unit.waiting(BOTH, 10)) == [event]


async def test_the_same_id_on_two_platforms_names_two_events(store: Store) -> None:
    assert await store.run(lambda unit: unit.arrive(raw("e1", platform="line")))
    assert await store.run(lambda unit: unit.arrive(raw("e1", platform="discord")))


async def test_each_user_is_heard_in_order_and_nobody_waits_for_another(store: Store) -> None:
    await arrive(store, raw("b", "U1", after=1), raw("a", "U1"), raw("c", "U2", after=2))
    assert await ids(store) == ["a", "c"]
    await hear(store, "a")
    assert await ids(store) == ["b", "c"]


async def test_events_of_one_instant_are_heard_as_they_arrived(store: Store) -> None:
    await arrive(store, raw("z"), raw("y"), raw("x"))
    for name in "zyx":
        assert await ids(store) == [name]
        await hear(store, name)


async def test_an_event_that_was_heard_stays_known_but_its_words_go(store: Store) -> None:
    await store.run(lambda unit: unit.arrive(raw("e1")))
    await hear(store, "e1")
    assert await ids(store) == []
    assert not await store.run(lambda unit: unit.arrive(raw("e1")))


async def test_only_the_platforms_asked_for_and_no_more_than_the_limit(store: Store) -> None:
    await arrive(store, *(raw(user, user) for user in "12345"), raw("d", "1", "discord"))
    assert await ids(store, limit=3) == ["1", "2", "3"]
    assert await ids(store, platforms=("discord",)) == ["d"]
    assert await ids(store, platforms=()) == []


async def test_an_event_on_which_the_turn_stumbles_is_set_aside_and_the_next_heard(
    store: Store,
) -> None:
    await arrive(store, raw("poison"), raw("next"))
    for _ in range(2):
        assert not await store.run(lambda unit: unit.stumbled("line", "poison", limit=3))
        assert await ids(store) == ["poison"]
    assert await store.run(lambda unit: unit.stumbled("line", "poison", limit=3))
    assert await ids(store) == ["next"]
