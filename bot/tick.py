"""tick(): everybody for whom something is due gets one turn of the clock."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from functools import partial

from bot.ports import ConflictError, House, Unit
from bot.turn import remind

AT_ONCE = 64  # people whose turns go into one group of transactions
REPLAYS = 50


async def tick(house: House) -> int:
    """Speak for everybody who is due now; returns how many people that were.

    People of a platform that this house does not speak for are left to the process that does.
    """
    now = house.clock.now()
    spoken, others = 0, set[str]()
    while True:
        due = await house.store.run(partial(_due, now, AT_ONCE + len(others)))
        ours = [(person, at) for person, at in due if person not in others]
        if not ours:
            return spoken
        turned = await asyncio.gather(*(_one(house, person, at, now) for person, at in ours))
        spoken += sum(turned)
        others |= {person for (person, _), done in zip(ours, turned, strict=True) if not done}


def _due(now: datetime, limit: int, unit: Unit) -> Sequence[tuple[str, datetime]]:
    return unit.due_people(now, limit)


async def _one(house: House, person: str, due_at: datetime, now: datetime) -> bool:
    """One person's turn; false if it is not ours to take."""
    for _ in range(REPLAYS):
        try:
            return await house.store.run(partial(_remind, house, person, due_at, now))
        except ConflictError:
            continue
    raise ConflictError(f"a tick lost {REPLAYS} races")


def _remind(house: House, person_id: str, due_at: datetime, now: datetime, unit: Unit) -> bool:
    person = unit.person_of(person_id)
    if person.address.platform not in house.platforms:
        return False
    remind(unit, person, due_at, now, house.policy)
    return True
