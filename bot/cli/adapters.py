"""Where the platforms are plugged in: an adapter is named in `connect` and nowhere else."""

import asyncio
from collections.abc import Iterable, Sequence
from typing import Protocol

from aiohttp import web

from bot.ports import House, Platform
from bot.settings import Settings


class Adapter(Protocol):
    """What a platform brings to the parts."""

    platform: Platform

    def routes(self, house: House) -> Iterable[web.AbstractRouteDef]:
        """Its webhooks, for the web part."""

    async def gateway(self, house: House, stop: asyncio.Event) -> None:
        """Its own connection, for the worker part, until `stop`; returns at once without one."""

    async def examine(self) -> Sequence[str]:
        """What is wrong with it and what to do, for the doctor; nothing when all is well."""

    async def close(self) -> None:
        """Close its connections."""


def connect(found: Settings) -> Sequence[Adapter]:
    """An adapter for each platform that is configured and that this build has."""
    return ()


def missing(found: Settings, adapters: Sequence[Adapter]) -> Sequence[str]:
    """The platforms that are configured but that this build does not have."""
    built = {adapter.platform.name for adapter in adapters}
    configured = {"line": found.line, "discord": found.discord}
    return [name for name, wanted in configured.items() if wanted and name not in built]
