"""The loading animation: shown to a person whose answer takes longer than a second."""

import asyncio
from collections.abc import Sequence

from adapters.line.api import Api
from adapters.line.read import read
from bot.message import InboundKind
from bot.ports import Raw

AFTER = 1.0  # seconds
SHOWN = 20  # seconds at most: it ends with the next message
_ANSWERED = (InboundKind.TEXT, InboundKind.PRESS, InboundKind.MEDIA)


class Loading:
    """Waits a second for each answer, by its reply token."""

    def __init__(self, api: Api, after: float = AFTER) -> None:
        self._api = api
        self._after = after
        self._waiting: dict[str, asyncio.TimerHandle] = {}
        self._running: set[asyncio.Task[None]] = set()

    def expect(self, raws: Sequence[Raw]) -> None:
        """These events came just now and will be answered."""
        loop = asyncio.get_running_loop()
        for raw in raws:
            inbound = read(raw)
            if inbound and inbound.kind in _ANSWERED and inbound.reply_token:
                token, user = inbound.reply_token, inbound.address.user
                self._waiting[token] = loop.call_later(self._after, self._start, token, user)

    def answered(self, token: str) -> None:
        """The answer to this token is on its way."""
        handle = self._waiting.pop(token, None)
        if handle:
            handle.cancel()

    async def close(self) -> None:
        """Wait for nothing more."""
        for handle in self._waiting.values():
            handle.cancel()
        self._waiting.clear()
        await asyncio.gather(*self._running)

    def _start(self, token: str, user: str) -> None:
        self._waiting.pop(token, None)
        task = asyncio.create_task(self._show(user))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _show(self, user: str) -> None:
        body = {"chatId": user, "loadingSeconds": SHOWN}
        await self._api.post("/v2/bot/chat/loading/start", body)
