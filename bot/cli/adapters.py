"""Where the platforms are plugged in: an adapter is named in `connect` and nowhere else."""

import asyncio
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

from aiohttp import web
from prometheus_client import CollectorRegistry

from adapters.clock import SystemClock
from bot.ports import House, Platform
from bot.settings import DISCORD_API, Settings

if TYPE_CHECKING:
    from adapters.discord.adapter import DiscordAdapter


class Adapter(Protocol):
    """What a platform brings to the parts."""

    @property
    def platform(self) -> Platform:
        """Where people talk."""

    def routes(self, house: House) -> Iterable[web.AbstractRouteDef]:
        """Its webhooks, for the web part."""

    async def gateway(self, house: House, stop: asyncio.Event) -> None:
        """Its own connection, for the worker part, until `stop`; returns at once without one."""

    def measure(self, registry: CollectorRegistry) -> None:
        """Add what is worth watching to the metrics page."""

    async def examine(self) -> Sequence[str]:
        """What is wrong with it and what to do, for the doctor; nothing when all is well."""

    async def close(self) -> None:
        """Close its connections."""


def connect(found: Settings) -> Sequence[Adapter]:
    """An adapter for each platform that is configured and that this build has."""
    line = [_line(found)] if found.line else []
    discord = [connect_discord(found)] if found.discord else []
    return (*line, *discord)


def _line(found: Settings) -> Adapter:
    from adapters.line.adapter import LineAdapter
    from adapters.line.api import Api

    assert found.line_secret is not None
    assert found.line_token is not None
    api = Api(found.line_api, found.line_data, found.line_token.get_secret_value())
    secrets = found.line_secret.get_secret_value().split(",")  # two while one is being changed
    return LineAdapter(api, [secret.strip() for secret in secrets if secret.strip()], SystemClock())


def connect_discord(found: Settings) -> "DiscordAdapter":
    """The adapter of Discord, which is configured."""
    from adapters.discord.adapter import DiscordAdapter

    assert found.discord_token is not None
    token = found.discord_token.get_secret_value().strip()
    return DiscordAdapter(
        found.discord_api, token, SystemClock(), named=found.discord_api != DISCORD_API
    )


def missing(found: Settings, adapters: Sequence[Adapter]) -> Sequence[str]:
    """The platforms that are configured but that this build does not have."""
    built = {adapter.platform.name for adapter in adapters}
    configured = {"line": found.line, "discord": found.discord}
    return [name for name, wanted in configured.items() if wanted and name not in built]
