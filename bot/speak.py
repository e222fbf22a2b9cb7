"""speak(): what the outbox owes is sent; what fails is tried again, with the same id."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from bot.ports import House, Outcome, Outgoing, Sent, Unit

LEASE = timedelta(seconds=60)  # longer than any try may take; then another process may take over
AT_ONCE = 128
FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=10)


async def speak(house: House) -> int:
    """Send everything that may be sent now; returns how many messages were settled.

    A slow one holds up nobody else: as soon as one is done, more is taken.
    """
    settled = 0
    sending: set[asyncio.Task[int]] = set()
    try:
        while True:
            room = AT_ONCE - len(sending)
            owed = await house.store.run(partial(_claim, house, house.clock.now(), room))
            sending |= {asyncio.create_task(deliver(house, outgoing)) for outgoing in owed}
            if not sending:
                return settled
            done, sending = await asyncio.wait(sending, return_when=asyncio.FIRST_COMPLETED)
            settled += sum(task.result() for task in done)
    finally:
        await asyncio.gather(*sending, return_exceptions=True)


def _claim(house: House, now: datetime, room: int, unit: Unit) -> Sequence[Outgoing]:
    return unit.claim(tuple(house.platforms), now, LEASE, room)


async def deliver(house: House, claimed: Outgoing) -> int:
    """Send what was claimed of an address, then whatever else that is owed; how much it was."""
    settled, ahead = 0, [claimed]
    while ahead:
        outgoing = ahead.pop()
        settled += 1 + len(outgoing.rest)
        ahead += await _send(house, outgoing)
    return settled


async def _send(house: House, outgoing: Outgoing) -> Sequence[Outgoing]:
    """One turn: all of it in one call, or row by row until one has to wait; what comes next."""
    platform = house.platforms[outgoing.address.platform]
    sent = await platform.send(outgoing)
    together = [Sent(sent.outcome, sent.after, id_, detail=sent.detail) for id_ in sent.rest]
    ahead = await _settle(house, [(outgoing, sent), *zip(outgoing.rest, together, strict=False)])
    for row in outgoing.rest[len(together) :]:
        waits = sent.outcome is Outcome.RETRY
        sent = Sent(Outcome.RETRY, sent.after) if waits else await platform.send(row)
        ahead = await _settle(house, [(row, sent)])
    return ahead


async def _settle(house: House, tried: Sequence[tuple[Outgoing, Sent]]) -> Sequence[Outgoing]:
    """Note the outcomes and take what is owed to the same address next, in one transaction."""
    now = house.clock.now()

    def settle(unit: Unit) -> Sequence[Outgoing]:
        for outgoing, sent in tried:
            wait = sent.after or backoff(outgoing.attempts)
            if unit.settle(outgoing, sent, now, now + wait) and sent.outcome is Outcome.ROUTE_DEAD:
                unit.mark_unreachable(outgoing.address)
        return unit.claim_of(outgoing.address, now, LEASE)

    return await house.store.run(settle)


def backoff(attempts: int) -> timedelta:
    """How long to wait before the next try: doubling, up to ten minutes."""
    doublings = min(max(attempts - 1, 0), 16)
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)
