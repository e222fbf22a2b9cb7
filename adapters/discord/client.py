"""The gateway connection: discord.py keeps it alive, everything that it brings goes to `Take`."""

import asyncio
from typing import Any

import discord
import structlog
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from adapters.discord.api import Api
from adapters.discord.catchup import catch_up
from adapters.discord.holder import count, delay
from adapters.discord.payloads import of_interaction, of_message
from adapters.discord.sync import sync
from adapters.discord.take import Take
from bot.ports import House

log = structlog.get_logger()

INTENTS = discord.Intents(dm_messages=True)  # commands and buttons need none
BETWEEN = 5.0  # seconds between two logins: Discord takes one in so long
LATE = 45.0  # seconds that a login may be delayed inside discord.py, which waits a minute for it
ENOUGH = 5  # logins that must be left of the day's


class NoLoginsLeftError(Exception):
    """Discord would take the token away after a few more logins; `seconds` until they are back."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"no logins left for {seconds:.0f} s")
        self.seconds = seconds


class Gateway(discord.Client):
    """One session after another, until it is closed. Every component and form is answered here.

    What a button means stands in its `custom_id`, so it lives after a restart without a view in
    memory. discord.py's own dispatch to views and dynamic items is passed by: it drops, unanswered,
    a press on a message that was edited meanwhile, and every form that was opened before a restart.
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
        self._catching_up: asyncio.Task[Any] | None = None

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
        self._catching_up = asyncio.create_task(catch_up(self._house, self._api, self._take))

    async def on_resumed(self) -> None:
        """The old session goes on; what was missed comes by itself."""
        log.info("discord_resumed")

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """A command, a button, a form."""
        await self._take.interaction(of_interaction(interaction))

    async def on_message(self, message: discord.Message) -> None:
        """A message in a DM."""
        await self._take.message(of_message(message))

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """What an event tripped over, without its words."""
        log.exception("discord_event_failed", method=event_method)

    async def close(self) -> None:
        """Leave, and look no further into old chats."""
        if self._catching_up:
            self._catching_up.cancel()
            await asyncio.gather(self._catching_up, return_exceptions=True)
        await super().close()
