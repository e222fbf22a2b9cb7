"""Promises about what is owed: in order for each address, by one sender at a time, once."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

from bot.message import Address
from bot.ports import Outcome, Outgoing, Sent, Store, Unit
from tests.storage.things import BOTH, HOUR, LEASE, NOW, U1, U2, owing

ACCEPTED = Sent(Outcome.ACCEPTED, platform_id="m1")


async def put(store: Store, *rows: Outgoing) -> None:
    def work(unit: Unit) -> None:
        for row in rows:
            unit.put(row)

    await store.run(work)


async def claim(
    store: Store, now: datetime = NOW, limit: int = 10, platforms: tuple[str, ...] = BOTH
) -> list[Outgoing]:
    return list(await store.run(lambda unit: unit.claim(platforms, now, LEASE, limit)))


async def settle(store: Store, row: Outgoing, sent: Sent, again_at: datetime = NOW) -> bool:
    return await store.run(lambda unit: unit.settle(row, sent, NOW, again_at))


def ids(rows: list[Outgoing]) -> list[str]:
    return [row.id for row in rows]


async def test_a_message_is_handed_out_as_it_was_put(store: Store) -> None:
    row = owing("a", case=3, token="token")
    await put(store, row)
    assert await claim(store) == [replace(row, attempts=1, epoch=1, first_attempt_at=NOW)]


async def test_a_known_id_is_left_as_it_is(store: Store) -> None:
    await put(store, owing("a"), replace(owing("a", U2), at=NOW + HOUR))
    assert await store.run(lambda unit: unit.owed(BOTH)) == 1
    assert (await claim(store))[0].address == U1


async def test_a_sent_message_is_not_owed_again_by_putting_it_again(store: Store) -> None:
    await put(store, owing("a"))
    (row,) = await claim(store)
    await settle(store, row, ACCEPTED)
    await put(store, owing("a"))
    assert await claim(store, NOW + HOUR) == []


async def test_each_address_is_served_in_order_and_waits_for_nobody_else(store: Store) -> None:
    await put(store, owing("a1"), owing("a2"), owing("b1", U2), owing("a3"))
    assert ids(await claim(store)) == ["a1", "b1"]
    assert await claim(store) == []  # both heads are being sent


async def test_the_next_goes_when_the_head_was_accepted(store: Store) -> None:
    await put(store, owing("a1"), owing("a2"))
    (row,) = await claim(store)
    assert await settle(store, row, ACCEPTED)
    assert ids(await claim(store)) == ["a2"]


async def test_what_must_wait_holds_back_what_comes_after_it(store: Store) -> None:
    await put(store, owing("a1"), owing("a2"))
    (row,) = await claim(store)
    assert await settle(store, row, Sent(Outcome.RETRY), again_at=NOW + HOUR)
    assert await claim(store, NOW + HOUR - timedelta(seconds=1)) == []
    (again,) = await claim(store, NOW + HOUR)
    assert (again.id, again.attempts, again.epoch, again.first_attempt_at) == ("a1", 2, 2, NOW)


async def test_a_reply_token_is_handed_out_once(store: Store) -> None:
    await put(store, owing("a", token="token"))
    (row,) = await claim(store)
    await settle(store, row, Sent(Outcome.RETRY))
    assert [row.reply_token, (await claim(store))[0].reply_token] == ["token", ""]


async def test_a_sender_that_died_is_replaced_after_its_lease(store: Store) -> None:
    await put(store, owing("a"))
    (dead,) = await claim(store)
    assert await claim(store, NOW + LEASE - timedelta(microseconds=1)) == []
    assert ids(await claim(store, NOW + LEASE)) == [dead.id]


async def test_a_sender_that_was_replaced_can_settle_nothing(store: Store) -> None:
    await put(store, owing("a"))
    (late,) = await claim(store)
    (now_mine,) = await claim(store, NOW + LEASE)
    for outcome in Outcome:
        assert not await settle(store, late, Sent(outcome))
    assert await settle(store, now_mine, ACCEPTED)
    assert not await settle(store, now_mine, ACCEPTED)


async def test_a_message_that_is_refused_lets_the_next_go(store: Store) -> None:
    await put(store, owing("a1"), owing("a2"))
    (row,) = await claim(store)
    assert await settle(store, row, Sent(Outcome.REFUSED, detail="400"))
    assert ids(await claim(store)) == ["a2"]


async def test_a_dead_route_is_owed_nothing_more_and_others_are(store: Store) -> None:
    await put(store, owing("a1"), owing("a2"), owing("b1", U2))
    row = (await claim(store))[0]
    assert await settle(store, row, Sent(Outcome.ROUTE_DEAD))
    assert await store.run(lambda unit: unit.owed(BOTH)) == 1
    assert ids(await claim(store, NOW + LEASE)) == ["b1"]


async def test_only_the_platforms_asked_for_and_no_more_than_the_limit(store: Store) -> None:
    rows = [owing(f"u{i}", Address("line", f"U{i}")) for i in range(5)]
    await put(store, *rows, owing("d", U2))
    assert await store.run(lambda unit: unit.owed(("line",))) == 5
    assert await store.run(lambda unit: unit.owed(())) == 0
    assert await claim(store, platforms=()) == []
    assert ids(await claim(store, platforms=("discord",))) == ["d"]
    assert ids(await claim(store, limit=3)) == ["u0", "u1", "u2"]
    assert ids(await claim(store, limit=3)) == ["u3", "u4"]


async def test_of_many_senders_at_once_each_row_goes_to_one(store: Store) -> None:
    await put(store, *(owing(f"u{i}", Address("line", f"U{i}")) for i in range(30)))
    taken = await asyncio.gather(*(claim(store, limit=5) for _ in range(12)))
    found = [row.id for rows in taken for row in rows]
    assert len(found) == len(set(found))
    found += ids(await claim(store, limit=30))  # a locked row was passed by, not waited for
    assert sorted(found) == sorted(f"u{i}" for i in range(30))


async def test_a_sent_message_tells_which_order_it_was_about(store: Store) -> None:
    await put(store, owing("a", case=7), owing("b", U2))
    for row in await claim(store):
        await settle(store, row, ACCEPTED)
    assert await store.run(lambda unit: unit.case_of(U1, "m1")) == 7
    assert await store.run(lambda unit: unit.case_of(U2, "m1")) is None
    assert await store.run(lambda unit: unit.case_of(U1, "m2")) is None
    assert await store.run(lambda unit: unit.case_of(U1, "")) is None
