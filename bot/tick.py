"""tick(): everybody for whom something is due gets one turn of the clock."""

import asyncio
from datetime import datetime
from functools import partial

from bot.ports import ConflictError, House, Outgoing, Unit
from bot.turn import remind

AT_ONCE = 64  # people whose turns go into one group of transactions
REPLAYS = 50


async def tick(house: House) -> int:
    """Speak for everybody who is due now; returns how many people that were."""
    now = house.clock.now()
    spoken = 0
    while True:
        due = await house.store.run(lambda unit: unit.due_people(now, AT_ONCE))
        if not due:
            return spoken
        await asyncio.gather(*(_one(house, person, at, now) for person, at in due))
        spoken += len(due)


async def _one(house: House, person: str, due_at: datetime, now: datetime) -> None:
    for _ in range(REPLAYS):
        try:
            await house.store.run(partial(_remind, house, person, due_at, now))
            return
        except ConflictError:
            continue
    raise ConflictError(f"a tick lost {REPLAYS} races")


def _remind(
    house: House, person: str, due_at: datetime, now: datetime, unit: Unit
) -> list[Outgoing]:
    return remind(unit, person, due_at, now, house.policy)
