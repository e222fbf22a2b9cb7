"""Measures what issue and docs promise: `python -m tests.discord.measure`, a minute on two cores.

How quickly interactions are acknowledged while many people act at once, and what becomes of
reminders when the process that sends them is killed in their midst, again and again.
"""

import asyncio
import logging
import random
import signal
import statistics
import subprocess
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import structlog

from adapters.clock import SystemClock
from bot.message import Address, Message, Text
from bot.ports import Outgoing, Store, Unit
from storage.open import open_store
from tests.kit.chat import henkin, surroundings
from tests.kit.database import fresh_sqlite
from tests.kit.discord_chat import DiscordHouse
from tests.kit.discord_gateway import TOKEN
from tests.kit.discord_person import SERVER, within
from tests.kit.discord_standin import Interaction, StandIn

PEOPLE, ROUNDS, REMINDERS = 200, 3, 500


async def acknowledged(folder: Path, people: int, rounds: int) -> Sequence[float]:
    """Seconds from an interaction to its acknowledgement, with so many people at once."""
    took: list[float] = []
    async with DiscordHouse(folder) as discord:
        await discord.connected()
        discord.standin.limited = False
        everybody = [discord.person(f"84{n:016d}", SERVER) for n in range(people)]
        for round_ in range(rounds):
            number = f"812345678901{round_:04d}"
            acts = (
                person.command("order add", number=number, title="靴", price="1円", date="9/20")
                for person in everybody
            )
            made: list[Interaction] = await asyncio.gather(*acts)
            for one in made:
                await within(one.acked)
                took.append(one.took or 0)
            for one in made:
                await within(one.answered)
            await discord.quiet()
    return took


def owe(unit: Unit, count: int) -> None:
    """Reminders to so many people."""
    for n in range(count):
        address = Address("discord", f"84{n:016d}")
        message = Message((Text(f"お知らせ{n}"),), push=True)
        id_ = f"00000000-0000-4000-8000-{n:012d}"
        unit.put(Outgoing(id_, address, message, SystemClock().now()))


async def reminded(folder: Path, count: int, kills: int) -> tuple[int, int, int]:
    """(lost, said twice, kills) when the clock's process is killed while it sends."""
    store = open_store(fresh_sqlite(folder))
    await store.run(lambda unit: owe(unit, count))
    chance = random.Random(count)
    async with StandIn(SystemClock().now) as standin:
        killed = 0
        while await store.run(_owed):
            before = len(standin.seen)
            process = subprocess.Popen(  # noqa: ASYNC220
                henkin("clock"),
                env=surroundings(
                    folder,
                    DISCORD_TOKEN=TOKEN,
                    DISCORD_API_URL=standin.url,
                    HENKIN_TICK_SECONDS="0.2",
                ),
                stderr=subprocess.DEVNULL,
            )
            until = before + chance.randint(1, max(count // (kills + 1), 1))
            await _reached(standin, store, until if killed < kills else count * 2)
            process.send_signal(signal.SIGKILL if killed < kills else signal.SIGTERM)
            await asyncio.to_thread(process.wait)
            killed += killed < kills
        told = Counter(seen.user for seen in standin.seen)
    await store.close()
    return count - len(told), sum(times - 1 for times in told.values()), killed


def _owed(unit: Unit) -> int:
    return unit.owed(("discord",))


async def _reached(standin: StandIn, store: Store, count: int) -> None:
    """Wait until so many messages were seen, or nothing more is owed."""
    while len(standin.seen) < count and await store.run(_owed) > 0:  # noqa: ASYNC110
        await asyncio.sleep(0.02)


def main() -> None:
    """Print the figures."""
    logging.disable(logging.CRITICAL)
    structlog.configure(logger_factory=structlog.ReturnLoggerFactory())
    with tempfile.TemporaryDirectory() as folder:
        took = sorted(asyncio.run(acknowledged(Path(folder), PEOPLE, ROUNDS)))
    p99 = took[int(len(took) * 0.99)]
    print(f"acknowledged: {len(took)} by {PEOPLE} people at once,", end=" ")
    print(f"p50 {statistics.median(took) * 1000:.0f} ms, p99 {p99 * 1000:.0f} ms", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        lost, twice, kills = asyncio.run(reminded(Path(folder), REMINDERS, 5))
    print(f"reminders: {REMINDERS}, {kills} kills, {lost} lost, {twice} twice")


if __name__ == "__main__":
    main()
