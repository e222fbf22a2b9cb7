"""The parts that serve people: web, worker and clock, alone or together in one process."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import structlog
from aiohttp.web import Application
from prometheus_client import CollectorRegistry, Counter, Gauge, ProcessCollector

from adapters.heartbeat import Heartbeat, stopped
from adapters.web import application, serve
from bot.cli.adapters import Adapter
from bot.cli.faults import FaultError
from bot.listen import listen
from bot.ports import CredentialError, House
from bot.settings import Settings
from bot.speak import speak
from bot.tick import tick

LOG = structlog.get_logger()
PAUSE = 1.0  # seconds between two looks for events that another process left in the inbox
SLOW = 60.0  # seconds without a beat after which the process is called ill


@dataclass(slots=True)
class Parts:
    """What the parts of one process share."""

    house: House
    adapters: Sequence[Adapter]
    settings: Settings
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    metrics: CollectorRegistry = field(default_factory=CollectorRegistry)
    heart: Heartbeat | None = None
    looks: bool = False

    async def web(self) -> None:
        """Webhooks and pages."""
        ProcessCollector(registry=self.metrics)
        for adapter in self.adapters:
            adapter.measure(self.metrics)
        routes = [route for adapter in self.adapters for route in adapter.routes(self.house)]
        app = application({"clock": self._beats}, {"database": self._answers}, self.metrics, routes)
        async with asyncio.TaskGroup() as group:
            group.create_task(self._serve(app))
            group.create_task(self._left_over())

    async def _serve(self, app: Application) -> None:
        host, port = self.settings.host, self.settings.port
        try:
            await serve(app, host, port, self.stop)
        except OSError as error:
            raise FaultError(f"HOST, PORT: {error.strerror or error}", 1) from error

    async def worker(self) -> None:
        """Gateways, and what was left in the inbox."""
        async with asyncio.TaskGroup() as group:
            for adapter in self.adapters:
                group.create_task(self._gateway(adapter))
            group.create_task(self._left_over())

    async def clock(self) -> None:
        """Say what is due, send what is owed."""
        Gauge(
            "henkin_beat_age_seconds", "Seconds since the clock looked.", registry=self.metrics
        ).set_function(lambda: self.heart.age if self.heart else 0.0)
        spoken = Counter("henkin_people_told", "People told what was due.", registry=self.metrics)
        settled = Counter("henkin_messages_settled", "Sent or given up.", registry=self.metrics)
        owed = Gauge("henkin_messages_owed", "Still to be sent.", registry=self.metrics)
        names = tuple(self.house.platforms)

        async def beat() -> None:
            spoken.inc(await tick(self.house))
            settled.inc(await speak(self.house))
            owed.set(await self.house.store.run(lambda unit: unit.owed(names)))

        self.heart = Heartbeat(beat, self.settings.tick_seconds)
        await self.heart.run(self.stop)

    async def _gateway(self, adapter: Adapter) -> None:
        """A platform that lets us no longer in ends the process, unless it serves another too."""
        try:
            await adapter.gateway(self.house, self.stop)
        except CredentialError as error:
            if len(self.adapters) == 1:
                raise FaultError(str(error), 1) from error
            LOG.error("platform_refuses_us", platform=adapter.platform.name, do=str(error))

    async def _left_over(self) -> None:
        """Look into the inbox now and then, once a process."""
        if self.looks:
            return
        self.looks = True
        while not await stopped(self.stop, PAUSE):
            try:
                await listen(self.house)
            except Exception:
                LOG.exception("listen_failed")

    async def _beats(self) -> bool:
        limit = max(SLOW, 4 * self.settings.tick_seconds)
        return self.heart is None or self.heart.age < limit

    async def _answers(self) -> bool:
        await self.house.store.run(lambda unit: unit.owed(tuple(self.house.platforms)))
        return True
