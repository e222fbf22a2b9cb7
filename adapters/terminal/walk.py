"""The way of a terminal's clock: what is waiting is settled, then it walks from hour to hour."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from adapters.clock import MovableClock
from adapters.terminal.lines import TOKYO
from adapters.terminal.printer import GoneError
from adapters.terminal.send import Terminal
from bot.listen import listen
from bot.ports import Clock, House
from bot.speak import speak
from bot.tick import tick

HOUR = timedelta(hours=1)
TRIES = 16  # an event that always fails is set aside by then


@dataclass(frozen=True, slots=True)
class _Later:
    """A clock some time ahead of another."""

    clock: Clock
    ahead: timedelta

    def now(self) -> datetime:
        return self.clock.now() + self.ahead


async def settle(house: House, terminal: Terminal) -> None:
    """Listen and speak until nothing waits and nothing is owed; GoneError if nobody reads.

    An error in a turn rises only when trying again did not help: by then its event is set aside.
    """
    failures: list[Exception] = []
    while len(failures) < TRIES:
        try:
            if not (await listen(house) or await speak(house) or await _left_over(house)):
                break
        except Exception as error:
            failures.append(error)
        _still_there(terminal)
    _still_there(terminal)
    if failures:
        raise failures[-1]


async def _left_over(house: House) -> int:
    """Send what a killed run still holds a lease on: this terminal is alone on its database."""
    names = tuple(house.platforms)
    ahead = HOUR
    while await house.store.run(lambda unit: unit.owed(names)) and ahead < timedelta(days=3_660):
        if sent := await speak(replace(house, clock=_Later(house.clock, ahead))):
            return sent
        ahead *= 2  # that run may itself have sent what an earlier one left
    return 0


def _still_there(terminal: Terminal) -> None:
    if terminal.gone:
        raise GoneError


async def look(house: House, terminal: Terminal) -> bool:
    """Say what is due now; whether there was anything."""
    people = await tick(house)
    if people:
        await settle(house, terminal)
    return people > 0


async def walk(house: House, clock: MovableClock, terminal: Terminal, to: datetime) -> None:
    """Move the clock there, looking at every whole hour of Tokyo and at the end of the way."""
    hour = clock.now().astimezone(TOKYO).replace(minute=0, second=0, microsecond=0) + HOUR
    while hour < to:
        clock.move(hour)
        await look(house, terminal)
        hour += HOUR
    clock.move(to)
    await look(house, terminal)
