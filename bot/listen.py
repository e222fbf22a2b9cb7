"""listen(): what waits in the inbox takes its turns, and is answered at once."""

import asyncio
import hashlib
from dataclasses import dataclass
from functools import partial
from traceback import extract_tb

import structlog

from bot.case.model import Evidence
from bot.message import Address, Inbound, Media
from bot.ports import ConflictError, House, Outgoing, Platform, Raw, Unit
from bot.speak import speak
from bot.turn import apologise, hear

log = structlog.get_logger()

AT_ONCE = 64  # events of different people that take their turns side by side
TRIES = 8  # turns that may fail on one event before it is set aside
REPLAYS = 50  # lost races of one turn; more means that something is wrong


async def receive(house: House, raw: Raw) -> bool:
    """Keep an event; durable when this returns. False if it is known already."""
    return await house.store.run(lambda unit: unit.arrive(raw))


async def listen(house: House) -> int:
    """Take everything that waits; returns how many events were heard."""
    heard = 0
    while True:
        waiting = await house.store.run(lambda unit: unit.waiting(tuple(house.platforms), AT_ONCE))
        if not waiting:
            return heard
        await asyncio.gather(*(_one(house, raw) for raw in waiting))
        heard += len(waiting)


async def _one(house: House, raw: Raw) -> None:
    """One event through one turn, answered at once; a failing one never costs its neighbours."""
    try:
        owed = await _turn(house, raw)
    except Exception as error:  # whatever a turn trips over is isolated, and set aside in the end
        owed = await _stumbled(house, raw, error)
    if owed:
        await speak(house)


async def _stumbled(house: House, raw: Raw, error: Exception) -> list[Outgoing]:
    frames = [f"{frame.filename}:{frame.lineno}" for frame in extract_tb(error.__traceback__)[-3:]]
    log.error("turn failed", platform=raw.platform, error=type(error).__name__, at=frames)
    now = house.clock.now()

    def work(unit: Unit) -> list[Outgoing]:
        if not unit.stumbled(raw.platform, raw.event_id, TRIES):
            return []
        address = Address(raw.platform, raw.user)
        return apologise(unit, address, raw.event_id, now, house.policy) if raw.user else []

    return await house.store.run(work)


async def _turn(house: House, raw: Raw) -> list[Outgoing]:
    platform = house.platforms[raw.platform]
    inbound = platform.read(raw)
    kept = await _kept(house, platform, inbound)
    for _ in range(REPLAYS):
        try:
            return await house.store.run(partial(_hear, house, raw, inbound, kept))
        except ConflictError:
            continue
    raise ConflictError(f"event of {raw.platform} lost {REPLAYS} races")


def _hear(
    house: House, raw: Raw, inbound: Inbound | None, kept: Evidence | None, unit: Unit
) -> list[Outgoing]:
    owed = [] if inbound is None else hear(unit, inbound, kept, house.clock.now(), house.policy)
    unit.heard(raw.platform, raw.event_id)
    return owed


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
