"""What LINE brings to the parts of henkin: its webhook, its platform, its self-check."""

import asyncio
from collections.abc import Iterable, Sequence

import structlog
from aiohttp import web
from prometheus_client import CollectorRegistry, Gauge

from adapters.line.api import Api
from adapters.line.check import examine
from adapters.line.hook import PATH, Hook
from adapters.line.send import PAUSES, Line
from bot.ports import Clock, House

log = structlog.get_logger()

INTRODUCTION = 1.0  # seconds the first webhook waits to know who we are
AGAIN = 30.0  # seconds until LINE is asked once more


class LineAdapter:
    """The channel with these secrets (two while one is being changed) and this token."""

    def __init__(
        self, api: Api, secrets: Sequence[str], clock: Clock, pauses: Sequence[float] = PAUSES
    ) -> None:
        self._api = api
        self._secrets = secrets
        self._clock = clock
        self._us = ""
        self._known = asyncio.Event()
        self._asking: asyncio.Task[None] | None = None
        self._hook: Hook | None = None
        self.platform = Line(api, clock, pauses)

    def routes(self, house: House) -> Iterable[web.AbstractRouteDef]:
        """The webhook; whom it is for is asked at once."""
        self._hook = Hook(house, self._secrets, self._destination, self.platform.loading.expect)
        self._asking = asyncio.create_task(self._introduce())
        return [web.post(PATH, self._hook.handle)]

    async def gateway(self, house: House, stop: asyncio.Event) -> None:
        """LINE calls us: there is nothing to connect."""

    def measure(self, registry: CollectorRegistry) -> None:
        """The month's pushes, for the metrics page."""
        gauge = Gauge("henkin_line_pushes", "Pushes of this month.", ["state"], registry=registry)
        gauge.labels("left").set_function(lambda: self._month("left"))
        gauge.labels("used").set_function(lambda: self._month("used"))

    async def examine(self) -> Sequence[str]:
        """What is wrong and what to do; nothing when all is well."""
        return await examine(self._api)

    async def settle(self) -> None:
        """Wait until all that came in so far is answered."""
        if self._hook:
            await self._hook.settle()

    async def close(self) -> None:
        """End what runs and close the connections."""
        if self._asking:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)
        await self.settle()
        await self.platform.loading.close()
        await self._api.close()

    async def _destination(self) -> str:
        """Our own user id, which every webhook names; "" while LINE does not tell."""
        if not self._known.is_set():
            try:
                async with asyncio.timeout(INTRODUCTION):
                    await self._known.wait()
            except TimeoutError:
                pass
        return self._us

    async def _introduce(self) -> None:
        """Ask LINE who we are, and how the month stands, until it answers."""
        while True:
            answer = await self._api.get("/v2/bot/info")
            us = answer.data.get("userId")
            if answer.status == 200 and isinstance(us, str):
                self._us = us
                self._known.set()
                break
            if answer.status == 401:
                log.error("line_token_refused", do="set LINE_CHANNEL_ACCESS_TOKEN anew")
            self._known.set()  # whoever waits, waits once
            await asyncio.sleep(AGAIN)
        await self.platform.quota.refresh(self._clock.now())

    def _month(self, what: str) -> float:
        month = self.platform.quota.month
        value = getattr(month, what) if month else None
        return float("nan") if value is None else float(value)
