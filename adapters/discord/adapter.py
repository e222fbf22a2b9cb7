"""What Discord brings to the parts of henkin: its gateway, its platform, its self-check."""

import asyncio
from collections.abc import Iterable, Sequence

from aiohttp import web
from prometheus_client import CollectorRegistry

from adapters.discord.api import Api
from adapters.discord.check import examine, invite
from adapters.discord.send import Discord
from bot.ports import Clock, House


class DiscordAdapter:
    """The bot with this token at `url`; files may come from there too if the operator named it."""

    def __init__(self, url: str, token: str, clock: Clock, named: bool = False) -> None:
        self._url = url
        self._token = token
        self._api = Api(url, token)
        self.platform = Discord(self._api, clock, url if named else "")

    def routes(self, house: House) -> Iterable[web.AbstractRouteDef]:
        """Discord is called by us: it needs no webhook."""
        return ()

    async def gateway(self, house: House, stop: asyncio.Event) -> None:
        """Stay connected until `stop`; CredentialError if Discord does not let this bot in."""
        from adapters.discord.gateway import hold_gateway  # half a second that only this part needs

        await hold_gateway(house, self._api, self._token, self._url, stop)

    def measure(self, registry: CollectorRegistry) -> None:
        """Nothing that the other parts do not count already."""

    async def examine(self) -> Sequence[str]:
        """What is wrong and what to do; nothing when all is well."""
        return await examine(self._api)

    async def invite(self) -> tuple[str, str] | str:
        """Links that add the bot to a server and to one's own account; a text when it fails."""
        return await invite(self._api, self._url)

    async def close(self) -> None:
        """Close the connections."""
        await self._api.close()
