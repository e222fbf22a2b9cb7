"""The commit layer: durable turns a second with 1, 16 and 64 of them in flight."""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median, quantiles

from bot.case.model import Case, Money, Stage
from bot.case.rung import Kind, Rung
from bot.message import Address, Button, Message, Text
from bot.ports import Outcome, Outgoing, Raw, Sent, Store, Unit
from storage import open_store

NOW = datetime(2026, 3, 11, 3, 0, tzinfo=UTC)
A_YEAR = timedelta(days=365)
PEOPLE = 1000
WORDS = Message(
    (Text("注文から10日です。荷物は届きましたか?" * 3),),
    (Button("届いた", "yes:1:1:abcdefgh"), Button("まだ", "no:1:1:abcdefgh")),
    case=1,
)


def turn(number: int, unit: Unit) -> None:
    """All that a turn asks of the unit: one event counted, one case moved, one answer owed."""
    address = Address("line", f"U{number % PEOPLE}")
    at = NOW + timedelta(seconds=number)
    if not unit.count(f"line:{number}", at):
        return
    person = unit.person(address)
    cases = unit.cases(person.id)
    before = cases[0] if cases else None
    order = before or new_case(person.id)
    case = replace(order, stage=Stage.SHIPPED, question_no=order.question_no + 1)
    unit.save_case(case, "shipped", at, before)
    unit.said(person.id, 1)
    unit.mark_said(person.id, 1, [Rung(Kind.NUDGE, date(2026, 3, 1), number % 5)])
    unit.set_due(person.id, 1, at + timedelta(days=10))
    unit.save_person(replace(person, talking_of=1, orders=1))
    unit.put(Outgoing(f"{number:032x}", address, WORDS, at))
    unit.heard("line", f"{number}")


def new_case(owner: str) -> Case:
    """An order as most are: a title, a price, a known end of protection."""
    return Case(
        owner,
        1,
        "8123456789012345",
        date(2026, 3, 1),
        NOW,
        title="ワイヤレスイヤホン",
        price=Money(Decimal("12.50"), "USD"),
        protection_ends_at=NOW + timedelta(days=60),
    )


def arrive(number: int, unit: Unit) -> None:
    """One event of a webhook kept."""
    unit.arrive(Raw("line", f"e{number}", f"e{number}", b"x" * 400, NOW))


def send(_number: int, unit: Unit) -> None:
    """Claim one message and settle it (both are two transactions in life; here the work counts)."""
    (row,) = unit.claim(["line"], NOW + A_YEAR, timedelta(seconds=60), 1)
    unit.settle(row, Sent(Outcome.ACCEPTED, platform_id="1"), NOW, NOW)


async def rate(
    store: Store, work: Callable[[int, Unit], None], numbers: "count[int]", flight: int, sec: float
) -> str:
    """So many walkers, each with one work after another: works a second and their waits."""
    waits: list[float] = []
    until = time.perf_counter() + sec

    async def walk() -> None:
        while (begun := time.perf_counter()) < until:
            await store.run(partial(work, next(numbers)))
            waits.append(time.perf_counter() - begun)

    begun = time.perf_counter()
    await asyncio.gather(*(walk() for _ in range(flight)))
    took = time.perf_counter() - begun
    return (
        f"{work.__name__:6} {flight:3} in flight {len(waits) / took:8.0f}/s"
        f"   p50 {median(waits) * 1e3:7.2f} ms   p99 {quantiles(waits, n=100)[-1] * 1e3:7.2f} ms"
    )


async def measure(url: str, seconds: float) -> None:
    """Print the figures of one database."""
    store = open_store(url)
    numbers = count()
    for _ in range(PEOPLE):  # everyone is known and has an order, as on any day but the first
        await store.run(partial(turn, next(numbers)))
    for flight in (1, 16, 64):
        print(await rate(store, turn, numbers, flight, seconds), flush=True)
    print(await rate(store, arrive, numbers, 64, seconds), flush=True)
    print(await rate(store, send, numbers, 64, min(seconds, 1)), flush=True)
    await store.close()


def main() -> None:
    """Measure a new SQLite file, or the database that is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", help="a database to fill; default: a new SQLite file")
    parser.add_argument("--seconds", type=float, default=3.0, help="for each figure")
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = wish.url or f"sqlite:///{Path(folder) / 'bench.db'}"
        asyncio.run(measure(url, wish.seconds))


if __name__ == "__main__":
    main()
