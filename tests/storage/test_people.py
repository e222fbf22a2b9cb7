"""Promises about people: every trait kept, two turns at once never both saved."""

import asyncio
from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from bot.case.habits import Habits
from bot.message import Address
from bot.person import Held, Person, person_id
from bot.ports import ConflictError, Store, Unit
from tests.storage.things import NOW, OWNER, U1, U2, known


async def test_an_unknown_address_is_a_new_person_not_saved_yet(store: Store) -> None:
    assert await store.run(lambda unit: unit.person(U1)) == Person(OWNER, U1)
    with pytest.raises(LookupError):
        await store.run(lambda unit: unit.person_of(OWNER))


async def test_every_trait_of_a_person_is_kept(store: Store) -> None:
    habits = Habits(
        ZoneInfo("Europe/Berlin"), time(22, 30), time(7, 15), time(9), date(2026, 3, 10)
    )
    held = Held("届いたけど割れてた\0", "said", NOW)
    person = Person(OWNER, U1, "en", habits, True, True, 3, held, 5)
    saved = await store.run(lambda unit: unit.save_person(person))
    assert saved == replace(person, version=1)
    assert await store.run(lambda unit: unit.person(U1)) == saved
    assert await store.run(lambda unit: unit.person_of(OWNER)) == saved


async def test_a_change_of_any_trait_is_saved(store: Store) -> None:
    person = await store.run(known)
    changed = replace(
        person,
        lang="en",
        habits=Habits(zone=ZoneInfo("UTC")),
        greeted=True,
        talking_of=2,
        held=Held("x", "", NOW),
        orders=2,
    )
    await store.run(lambda unit: unit.save_person(changed))
    assert await store.run(lambda unit: unit.person(U1)) == replace(changed, version=2)


async def test_a_person_who_changed_meanwhile_is_not_saved(store: Store) -> None:
    person = await store.run(known)
    await store.run(lambda unit: unit.save_person(replace(person, lang="en")))
    with pytest.raises(ConflictError):
        await store.run(lambda unit: unit.save_person(replace(person, lang="zh")))
    assert (await store.run(lambda unit: unit.person(U1))).lang == "en"


async def test_two_who_meet_the_same_new_person_do_not_both_save_it(store: Store) -> None:
    person = await store.run(lambda unit: unit.person(U1))
    await store.run(lambda unit: unit.save_person(person))
    with pytest.raises(ConflictError):
        await store.run(lambda unit: unit.save_person(person))


async def test_fifty_at_once_lose_no_update(store: Store) -> None:
    await store.run(known)

    async def add_one() -> None:
        person = await store.run(lambda unit: unit.person(U1))
        try:
            await store.run(
                lambda unit: unit.save_person(replace(person, orders=person.orders + 1))
            )
        except ConflictError:
            await add_one()

    await asyncio.gather(*(add_one() for _ in range(50)))
    person = await store.run(lambda unit: unit.person(U1))
    assert (person.orders, person.version) == (50, 51)


async def test_fifty_whole_turns_at_once_lose_no_update(store: Store) -> None:
    def turn(unit: Unit) -> None:
        person = unit.person(U1)
        unit.save_person(replace(person, orders=person.orders + 1))

    async def add_one() -> None:
        try:
            await store.run(turn)
        except ConflictError:
            await add_one()

    await asyncio.gather(*(add_one() for _ in range(50)))
    assert (await store.run(lambda unit: unit.person(U1))).orders == 50


async def test_whom_nothing_reaches_is_unreachable_until_saved_as_reachable(store: Store) -> None:
    person = await store.run(known)
    await store.run(lambda unit: unit.mark_unreachable(U1))
    gone = await store.run(lambda unit: unit.person(U1))
    assert not gone.reachable
    with pytest.raises(ConflictError):  # a turn that still saw the person there is played again
        await store.run(lambda unit: unit.save_person(person))
    await store.run(lambda unit: unit.save_person(replace(gone, reachable=True)))
    assert (await store.run(lambda unit: unit.person(U1))).reachable


async def test_nobody_else_becomes_unreachable(store: Store) -> None:
    await store.run(known)
    await store.run(lambda unit: known(unit, U2))
    await store.run(lambda unit: unit.mark_unreachable(U1))
    await store.run(lambda unit: unit.mark_unreachable(Address("line", "unknown")))
    assert (await store.run(lambda unit: unit.person(U2))).reachable


async def test_a_person_can_be_saved_as_unreachable(store: Store) -> None:
    person = await store.run(known)
    await store.run(lambda unit: unit.save_person(replace(person, reachable=False)))
    assert not (await store.run(lambda unit: unit.person_of(person_id(U1)))).reachable
