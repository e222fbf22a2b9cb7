"""Promises about the heartbeat: it beats at once and on, survives what fails, and starts again."""

import asyncio
from datetime import UTC, datetime, timedelta

import time_machine

from adapters.heartbeat import Heartbeat, stopped

TICK = 0.02


async def until(done: asyncio.Event, heart: Heartbeat) -> None:
    """Run the heart until the event, then stop it."""
    stop = asyncio.Event()
    running = asyncio.create_task(heart.run(stop))
    async with asyncio.timeout(10):
        await done.wait()
        stop.set()
        await running


async def test_it_beats_at_once_and_goes_on() -> None:
    third = asyncio.Event()
    beats = 0

    async def work() -> None:
        nonlocal beats
        beats += 1
        if beats == 3:
            third.set()

    heart = Heartbeat(work, TICK)
    await until(third, heart)
    assert heart.age < 10


async def test_a_beat_that_fails_is_followed_by_the_next() -> None:
    third = asyncio.Event()
    beats = 0

    async def work() -> None:
        nonlocal beats
        beats += 1
        if beats == 3:
            third.set()
        raise RuntimeError("the database is away")

    await until(third, Heartbeat(work, TICK))


async def test_never_two_beats_at_once_and_a_stop_waits_for_the_one_under_way() -> None:
    running = most = 0
    begun, finished = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        begun.set()
        await asyncio.sleep(10 * TICK)  # many intervals, and longer than the watchdog waits
        running -= 1
        finished.set()

    await until(begun, Heartbeat(work, TICK))
    assert finished.is_set()
    assert most == 1


async def test_it_goes_on_when_the_wall_clock_jumps_back_an_hour() -> None:
    sixth = asyncio.Event()
    beats = 0
    with time_machine.travel(datetime(2026, 10, 1, tzinfo=UTC), tick=True) as wall:

        async def work() -> None:
            nonlocal beats
            beats += 1
            if beats == 2:
                wall.shift(timedelta(hours=-1))
            if beats == 6:
                sixth.set()

        await until(sixth, Heartbeat(work, TICK))


async def test_waiting_for_a_stop_ends_with_it_or_with_the_time() -> None:
    stop = asyncio.Event()
    assert not await stopped(stop, 0.001)
    stop.set()
    assert await stopped(stop, 60)
