"""The outside of the shell: the store, the platforms, the clock, and the house they make up."""

import asyncio
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar

from bot.case.policy import POLICY, Policy
from bot.message import Inbound, Media
from bot.ports.unit import Unit
from bot.ports.values import Outgoing, Raw, Sent

T = TypeVar("T")


class Store(Protocol):
    """The database."""

    async def run(self, work: Callable[[Unit], T]) -> T:
        """Do `work` in one transaction, durable when this returns; ConflictError: nothing saved.

        `work` runs in another thread, must not block on anything but the unit, and may be called
        again by the caller after a conflict.
        """

    async def close(self) -> None:
        """Finish what runs and close."""


class Platform(Protocol):
    """A place where people talk: read what comes in, fetch files, send."""

    name: str

    def read(self, raw: Raw) -> Inbound | None:
        """What happened, None for what concerns nobody; pure."""

    async def fetch(self, media: Media) -> bytes:
        """The bytes of a file that a person sent."""

    async def send(self, outgoing: Outgoing) -> Sent:
        """Try once; never raises for what the platform answers."""


class Clock(Protocol):
    """Where "now" comes from; the only place that knows the wall clock is an adapter."""

    def now(self) -> datetime:
        """The instant, aware, in UTC."""


TURNS = 12


@dataclass(frozen=True, slots=True)
class House:
    """What every part of the shell is given: the store, the platforms, the clock, the rules.

    `busy` are the (platform, user) to whom this process is listening just now, each with the
    events that it knows to come next. `turns` lets so many turns at once into the store that an
    event which LINE brings is kept without waiting behind hundreds of them.
    """

    store: Store
    platforms: Mapping[str, Platform]
    clock: Clock
    policy: Policy = POLICY
    turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(TURNS))
    busy: dict[tuple[str, str], deque[Raw]] = field(default_factory=dict)
