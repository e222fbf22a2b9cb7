"""The terminal commands: a house around one terminal, its clock and its own printing process."""

import asyncio
import gc
import signal
import sys
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeVar

from adapters.clock import AheadClock, MovableClock, StandingClock
from adapters.terminal.printer import BusyError, GoneError, Printer
from adapters.terminal.send import Show, Terminal
from adapters.terminal.shown import recall
from bot.cli.faults import FaultError
from bot.cli.wiring import WARNING, open_database, settings, write_logs
from bot.ports import House, Store

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Place:
    """All that a chat needs."""

    house: House
    clock: MovableClock
    terminal: Terminal
    tick_seconds: float


class Loop(Protocol):
    """What runs the house's work."""

    def run(self, work: Coroutine[Any, Any, T], /) -> T:
        """Do the work and wait for it."""


def chat_for_machines(now: datetime | None) -> None:
    """JSON lines in, JSON lines out, until the input ends.

    A Ctrl-C ends it at once: what outlives a kill needs no other way to stop.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    printer = Printer()
    from adapters.terminal.jsonl import Door
    from adapters.terminal.show import show

    with asyncio.Runner() as runner, place(printer, runner, show, now) as here:
        door = Door(here.house, here.clock, here.terminal, printer)
        runner.run(door.open())
        for line in sys.stdin.buffer:
            runner.run(door.answer(line))


@contextmanager
def place(printer: Printer, loop: Loop, show: Show, now: datetime | None) -> Iterator[Place]:
    """Set all up, and take it down at the end; a reader that has left ends it in silence.

    The printer is begun by the caller before any thread: a fork takes along only its own thread.
    """
    found = settings()
    write_logs(WARNING)
    store = open_database(found)
    try:
        memory = found.data.absolute() / f"terminal-{loop.run(_name(store))}.jsonl"
        printer.remember_in(str(memory))
        shown = recall(memory)
        clock = AheadClock(shown.latest) if now is None else StandingClock(now)
        terminal = Terminal(show, printer, shown)
        house = House(store, {terminal.name: terminal}, clock)
        gc.freeze()
        gc.enable()
        yield Place(house, clock, terminal, found.tick_seconds)
    except BusyError:
        raise FaultError(
            "別の henkin chat が同じデータで動いています。そちらを終えてから始めてください。\n"
            "Another henkin chat is using the same data: end it first.",
            1,
        ) from None
    except GoneError:
        sys.exit(1)
    finally:
        loop.run(store.close())
        printer.close()


async def _name(store: Store) -> str:
    """What tells this database from every other: the memory of another would hide messages."""
    return (await store.run(lambda unit: unit.secret("terminal memory")))[:8].hex()
