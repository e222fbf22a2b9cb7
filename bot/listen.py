"""listen(): what waits in the inbox takes its turns, and is answered at once."""

import asyncio
import hashlib
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from traceback import extract_tb

import structlog

from bot.case.model import Evidence
from bot.message import Address, Inbound, Media
from bot.ports import (
    ConflictError,
    House,
    Outgoing,
    Platform,
    Raw,
    UnavailableError,
    Unit,
)
from bot.speak import LEASE, deliver
from bot.turn import apologise, hear

log = structlog.get_logger()

AT_ONCE = 64  # events of different people that a look into the inbox takes
MOST_AT_ONCE = 256  # people to whom one process listens side by side
TRIES = 8  # turns that may fail on one event before it is set aside
REPLAYS = 50  # lost races of one turn; more means that something is wrong


async def receive(house: House, raw: Raw) -> bool:
    """Keep an event; durable when this returns. False if it is known already."""
    return await house.store.run(lambda unit: unit.arrive(raw))


async def listen(house: House) -> int:
    """Take everything that waits; returns how many events were heard, once all are answered.

    May run several times at once in a process: each person's events are heard one after another,
    and a slow one (a video to fetch, an answer to send) holds up nobody else.
    """
    heard = 0
    tasks: set[asyncio.Task[int]] = set()
    try:
        while True:
            if len(house.busy) <= AT_ONCE // 2:
                tasks |= {_begin(house, raw, tasks) for raw in await _fresh(house)}
            if not tasks:
                return heard
            heard += await _some(tasks)
    finally:
        await asyncio.gather(*tasks, return_exceptions=True)


async def take(house: House, raws: Sequence[Raw]) -> int:
    """Listen to events that were kept just now, without looking for them in the inbox.

    What is too much at once waits there for the next look.
    """
    heard = 0
    tasks: set[asyncio.Task[int]] = set()
    try:
        for raw in raws:
            if queue := house.busy.get((raw.platform, raw.user)):
                queue.append(raw)
            elif len(house.busy) < MOST_AT_ONCE:
                tasks.add(_begin(house, raw, tasks))
        while tasks:
            heard += await _some(tasks)
        return heard
    finally:
        await asyncio.gather(*tasks, return_exceptions=True)


async def _some(tasks: set[asyncio.Task[int]]) -> int:
    """Wait until one of the tasks is done at least; how many events those heard."""
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    tasks -= done
    return sum(task.result() for task in done)


async def _fresh(house: House) -> list[Raw]:
    """The next event of each person to whom nobody in this process is listening just now."""
    names, most = tuple(house.platforms), AT_ONCE + len(house.busy)
    waiting = await house.store.run(lambda unit: unit.waiting(names, most))
    return [raw for raw in waiting if (raw.platform, raw.user) not in house.busy][:AT_ONCE]


def _begin(house: House, raw: Raw, tasks: set[asyncio.Task[int]]) -> asyncio.Task[int]:
    """Listen to a person: this event, then whatever `take` puts behind it meanwhile."""
    lane, queue = (raw.platform, raw.user), deque([raw])
    house.busy[lane] = queue

    async def hear_all() -> int:
        heard = 0
        try:
            while queue:
                owed = await _one(house, queue[0])
                queue.popleft()
                heard += 1
                tasks.update(asyncio.create_task(_answer(house, outgoing)) for outgoing in owed)
        finally:
            del house.busy[lane]
        return heard

    return asyncio.create_task(hear_all())


async def _answer(house: House, outgoing: Outgoing) -> int:
    await deliver(house, outgoing)
    return 0


async def _one(house: House, raw: Raw) -> Sequence[Outgoing]:
    """One event through one turn; a failing one never costs its neighbours."""
    try:
        return await _turn(house, raw)
    except UnavailableError:
        raise  # the database is away: the event waits, and is no worse for it
    except Exception as error:  # whatever a turn trips over is isolated, and set aside in the end
        return await _stumbled(house, raw, error)


async def _stumbled(house: House, raw: Raw, error: Exception) -> Sequence[Outgoing]:
    frames = [f"{frame.filename}:{frame.lineno}" for frame in extract_tb(error.__traceback__)[-3:]]
    log.error("turn failed", platform=raw.platform, error=type(error).__name__, at=frames)
    now = house.clock.now()

    def work(unit: Unit) -> Sequence[Outgoing]:
        address = Address(raw.platform, raw.user)
        if not unit.stumbled(raw.platform, raw.event_id, TRIES) or not raw.user:
            return []
        apologise(unit, address, raw.event_id, now, house.policy)
        return unit.claim_of(address, now, LEASE)

    return await house.store.run(work)


async def _turn(house: House, raw: Raw) -> Sequence[Outgoing]:
    platform = house.platforms[raw.platform]
    inbound = platform.read(raw)
    kept = await _kept(house, platform, inbound)
    for _ in range(REPLAYS):
        try:
            async with house.turns:
                return await house.store.run(partial(_hear, house, raw, inbound, kept))
        except ConflictError:
            continue
    raise ConflictError(f"event of {raw.platform} lost {REPLAYS} races")


def _hear(
    house: House, raw: Raw, inbound: Inbound | None, kept: Evidence | None, unit: Unit
) -> Sequence[Outgoing]:
    """The turn; of what it owes the head is claimed with it, so that it is sent at once."""
    now = house.clock.now()
    owed = [] if inbound is None else hear(unit, inbound, kept, now, house.policy)
    unit.heard(raw.platform, raw.event_id)
    return unit.claim_of(owed[0].address, now, LEASE) if owed else []


@dataclass(frozen=True, slots=True)
class _File:
    sha256: str
    kind: str
    data: bytes


async def _kept(house: House, platform: Platform, inbound: Inbound | None) -> Evidence | None:
    """The file of an event, fetched and kept before anything is decided about it."""
    if inbound is None or inbound.media is None:
        return None
    file = await _fetched(platform, inbound.media)
    if file is None:
        return None
    await house.store.run(lambda unit: unit.keep_blob(file.sha256, file.kind, file.data))
    return Evidence(file.kind, file.sha256, len(file.data), house.clock.now())


async def _fetched(platform: Platform, media: Media) -> _File | None:
    data = await platform.fetch(media)
    if not data or media.kind not in ("image", "video"):
        return None
    return _File(hashlib.sha256(data).hexdigest(), media.kind, data)
