"""One gateway at a time, and no storm of logins: what is kept in the database about both."""

import os
import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import uuid4

import orjson

from bot.ports import House, Unit

HOLDER = "discord:holder"
STARTS = "discord:starts"
LEASE = timedelta(seconds=20)
RENEW = 5.0  # seconds
CALM = timedelta(minutes=10)  # logins within this time count as a crash loop
FREE = 3  # logins in that time without a delay
FIRST_DELAY, LONGEST_DELAY = 5.0, 900.0  # seconds
DAY = timedelta(hours=24)
DAILY = 900  # IDENTIFYs a day; at 1,000 Discord takes the token away


@dataclass(slots=True)
class Holder:
    """This process's claim to the gateway. A dead process of the same machine holds nothing."""

    house: House
    name: str = field(default_factory=lambda: uuid4().hex)

    async def take(self) -> bool:
        """Take or renew the lease; false while another process holds it."""
        return await self.house.store.run(self._take)

    async def release(self) -> None:
        """Let another process in at once."""
        await self.house.store.run(self._release)

    def _take(self, unit: Unit) -> bool:
        now = self.house.clock.now()
        seen = unit.recall(HOLDER)
        if seen and not self._free(seen, now):
            return False
        mine = {"name": self.name, "host": socket.gethostname(), "pid": os.getpid()}
        until = (now + LEASE).isoformat()
        return unit.swap(HOLDER, seen, orjson.dumps({**mine, "until": until}).decode())

    def _release(self, unit: Unit) -> None:
        seen = unit.recall(HOLDER)
        if seen and orjson.loads(seen)["name"] == self.name:
            gone = {**orjson.loads(seen), "until": self.house.clock.now().isoformat()}
            unit.swap(HOLDER, seen, orjson.dumps(gone).decode())

    def _free(self, seen: str, now: datetime) -> bool:
        held = orjson.loads(seen)
        if held["name"] == self.name or datetime.fromisoformat(held["until"]) <= now:
            return True
        here = held["host"] == socket.gethostname()
        return here and (held["pid"] == os.getpid() or not _lives(held["pid"]))


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def delay(now: datetime) -> Callable[[Unit], float]:
    """The seconds that the next login (an IDENTIFY) has to wait."""

    def wait(unit: Unit) -> float:
        starts = _starts(unit, now)
        lately = sum(at > now - CALM for at in starts)
        if len(starts) >= DAILY:
            return max((starts[0] + DAY - now).total_seconds(), LONGEST_DELAY)
        return 0.0 if lately < FREE else min(FIRST_DELAY * 2 ** (lately - FREE), LONGEST_DELAY)

    return wait


def count(now: datetime) -> Callable[[Unit], None]:
    """Note a login in the database, so that a crash loop is known as one after each crash."""

    def note(unit: Unit) -> None:
        starts = (*_starts(unit, now), now)
        unit.remember(STARTS, orjson.dumps([at.isoformat() for at in starts]).decode())

    return note


def _starts(unit: Unit, now: datetime) -> list[datetime]:
    known = orjson.loads(unit.recall(STARTS) or "[]")
    return [at for at in map(datetime.fromisoformat, known) if now - DAY < at <= now]
