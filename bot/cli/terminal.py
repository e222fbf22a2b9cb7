"""The terminal commands: a house around one terminal, its clock and its own printing process."""

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from adapters.clock import AheadClock, MovableClock, StandingClock
from adapters.terminal.printer import BusyError, GoneError, Printer
from adapters.terminal.send import Show, Terminal
from adapters.terminal.shown import recall
from bot.cli.faults import FaultError
from bot.cli.wiring import WARNING, open_database, settings, write_logs
from bot.ports import House, Store


@dataclass(frozen=True, slots=True)
class Place:
    """All that a chat needs."""

    house: House
    clock: MovableClock
    terminal: Terminal
    printer: Printer
    tick_seconds: float


def chat_for_machines(now: datetime | None) -> None:
    """JSON lines in, JSON lines out, until the input ends."""
    from adapters.terminal.jsonl import Door
    from adapters.terminal.show import show

    with asyncio.Runner() as runner, _place(runner, show, now) as place:
        door = Door(place.house, place.clock, place.terminal, place.printer)
        runner.run(door.open())
        for line in sys.stdin.buffer:
            runner.run(door.answer(line))


@contextmanager
def _place(runner: asyncio.Runner, show: Show, now: datetime | None) -> Iterator[Place]:
    """Set all up, and take it down at the end; a reader that has left ends it in silence."""
    printer = Printer()  # before the store's thread: a fork takes along only the thread that forks
    found = settings()
    write_logs(WARNING)
    store = open_database(found)
    try:
        memory = found.data / f"terminal-{runner.run(_name(store))}.jsonl"
        printer.remember_in(str(memory.absolute()))
        shown = recall(memory)
        clock = AheadClock(shown.latest) if now is None else StandingClock(now)
        terminal = Terminal(show, printer, shown)
        house = House(store, {terminal.name: terminal}, clock)
        yield Place(house, clock, terminal, printer, found.tick_seconds)
    except BusyError:
        raise FaultError(
            "別の henkin chat が同じデータで動いています。そちらを終えてから始めてください。\n"
            "Another henkin chat is using the same data: end it first.",
            1,
        ) from None
    except GoneError:
        sys.exit(1)
    finally:
        runner.run(store.close())
        printer.close()


async def _name(store: Store) -> str:
    """What tells this database from every other: the memory of another would hide messages."""
    return (await store.run(lambda unit: unit.secret("terminal memory")))[:8].hex()
