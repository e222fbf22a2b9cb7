"""speak(): what the outbox owes is sent; what fails is tried again, with the same id."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from bot.ports import House, Outcome, Outgoing, Unit

LEASE = timedelta(seconds=60)  # longer than any try may take; then another process may take over
AT_ONCE = 128
FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=10)


async def speak(house: House) -> int:
    """Send everything that may be sent now; returns how many messages were settled."""
    settled = 0
    while True:
        now = house.clock.now()
        owed = await house.store.run(partial(_claim, house, now))
        if not owed:
            return settled
        await asyncio.gather(*(_send(house, outgoing) for outgoing in owed))
        settled += len(owed)


def _claim(house: House, now: datetime, unit: Unit) -> Sequence[Outgoing]:
    return unit.claim(tuple(house.platforms), now, LEASE, AT_ONCE)


async def _send(house: House, outgoing: Outgoing) -> None:
    sent = await house.platforms[outgoing.address.platform].send(outgoing)
    now = house.clock.now()
    wait = sent.after or backoff(outgoing.attempts)

    def settle(unit: Unit) -> None:
        if unit.settle(outgoing, sent, now, now + wait) and sent.outcome is Outcome.ROUTE_DEAD:
            unit.mark_unreachable(outgoing.address)

    await house.store.run(settle)


def backoff(attempts: int) -> timedelta:
    """How long to wait before the next try: doubling, up to ten minutes."""
    doublings = min(max(attempts - 1, 0), 16)
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)
