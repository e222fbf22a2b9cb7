"""Promises under many events at once: none lost, none twice, nobody waits for another's flood."""

import asyncio
import random
from collections import Counter

from tests.kit.line_chat import LineHouse
from tests.kit.line_events import Event, texts, user_id, webhook


def orders(line: LineHouse, people: int, each: int) -> list[Event]:
    """Orders with numbers of their own, so that every answer tells which event it is for."""
    return [
        line.phone.text(user_id(str(person)), line.clock.now(), f"{8 * 10**15 + person * 100 + i}")
        for i in range(each)
        for person in range(people)
    ]


async def lost_and_twice(line: LineHouse, people: int, each: int, seed: int) -> tuple[int, int]:
    """Bring every event, a fifth of them again, shuffled a little, in batches and side by side."""
    chance = random.Random(seed)
    events = orders(line, people, each)
    again = chance.sample(events, len(events) // 5)
    stream = [*events, *again]
    stream.sort(key=lambda event: events.index(event) + chance.randint(0, 40))
    batches = [stream[i : i + 7] for i in range(0, len(stream), 7)]
    lanes = asyncio.Semaphore(16)

    async def bring(batch: list[Event]) -> None:
        async with lanes:
            assert await line.call(webhook(*batch)) == 200

    await asyncio.gather(*map(bring, batches))
    await line.adapter.settle()
    seen = Counter(
        words[: words.index(")")].rpartition(" ")[2]
        for shown in line.standin.shown
        for words in texts(list(shown.objects))
        if "登録しました(注文番号" in words.replace(" ", "")
    )
    wanted = {event["message"]["text"] for event in events}
    assert seen.keys() <= wanted
    return len(wanted - seen.keys()), sum(count - 1 for count in seen.values())


async def test_of_many_events_with_repeats_none_is_lost_and_none_comes_twice(
    line: LineHouse,
) -> None:
    assert await lost_and_twice(line, people=20, each=10, seed=1) == (0, 0)
    assert not line.standin.refusals


async def test_the_flood_of_one_person_does_not_hold_up_another(line: LineHouse) -> None:
    noisy, quiet = user_id("noisy"), user_id("quiet")
    flood = [line.phone.text(noisy, line.clock.now(), "使い方") for _ in range(150)]
    assert await line.call(webhook(*flood)) == 200
    assert await line.call(webhook(line.phone.text(quiet, line.clock.now(), "使い方"))) == 200
    while not line.standin.seen(quiet):
        await line.standin.next_call()
    assert len(line.standin.seen(noisy)) < 100
    await line.adapter.settle()
    assert len(line.standin.seen(noisy)) == 150
