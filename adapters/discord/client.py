"""The gateway connection: discord.py keeps it alive, everything that it brings goes to `Take`."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

import discord
import structlog
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from adapters.discord.api import Api
from adapters.discord.catchup import catch_up
from adapters.discord.holder import count, delay
from adapters.discord.payloads import Payload, of_interaction, of_message
from adapters.discord.sync import sync
from adapters.discord.take import Take
from bot.ports import House

log = structlog.get_logger()
for _noisy in ("discord.client", "discord.state"):  # voice and server lists, which we do without
    logging.getLogger(_noisy).setLevel(logging.ERROR)

INTENTS = discord.Intents(dm_messages=True)  # commands and buttons need none
BETWEEN = 5.0  # seconds between two logins: Discord takes one in so long
LATE = 45.0  # seconds that a login may be delayed inside discord.py, which waits a minute for it
LAST = 5.0  # seconds for what has just arrived to be kept
ENOUGH = 5  # logins that must be left of the day's


class NoLoginsLeftError(Exception):
    """Discord would take the token away after a few more logins; `seconds` until they are back."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"no logins left for {seconds:.0f} s")
        self.seconds = seconds


class Gateway(discord.Client):
    """One session after another, until it is closed.

    Interactions and messages are taken as Discord sent them. What a button means stands in its
    `custom_id`, so it lives after a restart without a view in memory; discord.py's dispatch to
    views and dynamic items would drop, unanswered, a press on a message that was edited meanwhile
    and each form that was opened before a restart, and an event with a field missing would end
    the session.
    """

    def __init__(self, house: House, api: Api, take: Take, base: str) -> None:
        super().__init__(
            intents=INTENTS,
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=30,
        )
        self._house = house
        self._api = api
        self._take = take
        Route.BASE = base.rstrip("/") + "/api/v10"
        self._working: set[asyncio.Task[None]] = set()
        self._connection.parsers |= {
            "INTERACTION_CREATE": self._interaction,
            "MESSAGE_CREATE": self._message,
            "MESSAGE_DELETE": self._deleted,
        }

    async def setup_hook(self) -> None:
        """Before the gateway is entered: where it is, whether logins are left, the commands."""
        data: dict[str, Any] = await self.http.request(Route("GET", "/gateway/bot"))
        DiscordWebSocket.DEFAULT_GATEWAY = URL(data["url"])
        limit = data.get("session_start_limit") or {}
        if limit.get("remaining", ENOUGH) < ENOUGH:
            raise NoLoginsLeftError(limit.get("reset_after", 0) / 1000)
        await sync(self._house, self._api, str(self.application_id))

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Every login is counted; those that come too thick are delayed."""
        if not initial:
            wait = await self._house.store.run(delay(self._house.clock.now()))
            await asyncio.sleep(min(max(wait, BETWEEN), LATE))
        await self._house.store.run(count(self._house.clock.now()))
        log.info("discord_identify", initial=initial)

    async def on_connect(self) -> None:
        """A new session, which replays nothing: what came before it is looked up."""
        log.info("discord_connected")
        await catch_up(self._house, self._api, self._take)

    async def on_resumed(self) -> None:
        """The old session goes on; what was missed comes by itself."""
        log.info("discord_resumed")

    def _interaction(self, brought: Payload) -> None:
        self._start(lambda: self._take.interaction(of_interaction(brought)))

    def _message(self, brought: Payload) -> None:
        self._start(lambda: self._take.message(of_message(brought)))

    def _deleted(self, brought: Payload) -> None:
        self._start(lambda: self._take.deleted(brought))

    def _start(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Do it beside the connection, whose heartbeats wait for nothing."""
        task = asyncio.create_task(_safely(work))
        self._working.add(task)
        task.add_done_callback(self._working.discard)

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """What an event tripped over."""
        log.exception("discord_event_failed", method=event_method)

    async def close(self) -> None:
        """Take in what has arrived, then leave."""
        if self._working:
            await asyncio.wait(self._working, timeout=LAST)
        await super().close()


async def _safely(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """One event; a broken one costs nothing but itself."""
    try:
        await work()
    except Exception as error:
        log.error("discord_event_failed", error=type(error).__name__)
