"""The one interval job of henkin, and the watchdog that starts it again when it falls silent."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

LOG = structlog.get_logger()
SILENT_AFTER = 3  # intervals


async def stopped(stop: asyncio.Event, seconds: float) -> bool:
    """Wait for `stop` for so long at most; whether it came."""
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        return False
    return True


class Heartbeat:
    """Does `work` now and every `seconds`, never twice at once, until it is stopped.

    APScheduler waits by the wall clock: when that jumps back, the job stays silent for as long.
    So a watchdog on the monotonic clock starts it again.
    """

    def __init__(self, work: Callable[[], Awaitable[None]], seconds: float) -> None:
        self._work = work
        self._seconds = seconds
        self._idle = asyncio.Lock()
        self.began = time.monotonic()

    @property
    def age(self) -> float:
        """Seconds since a beat began."""
        return time.monotonic() - self.began

    async def run(self, stop: asyncio.Event) -> None:
        """Beat until `stop`; a beat under way is finished."""
        scheduler = self._start()
        await self._beat()
        while not await stopped(stop, self._seconds):
            if self.age > SILENT_AFTER * self._seconds and not self._idle.locked():
                LOG.warning("heartbeat_restarted", age=round(self.age, 1))
                scheduler.shutdown(wait=False)
                scheduler = self._start()
                await self._beat()
        scheduler.shutdown(wait=False)
        async with self._idle:
            pass

    def _start(self) -> AsyncIOScheduler:
        scheduler = AsyncIOScheduler(timezone=UTC)
        scheduler.add_job(
            self._beat,
            "interval",
            seconds=self._seconds,
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
        )
        scheduler.start()
        return scheduler

    async def _beat(self) -> None:
        """One beat; what fails is logged, and tried again by the next one."""
        async with self._idle:
            self.began = time.monotonic()
            try:
                await self._work()
            except Exception:
                LOG.exception("beat_failed")
