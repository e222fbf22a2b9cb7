"""The gateway part: one holder at a time, logins that are counted, a clean stop."""

import asyncio
from contextlib import suppress
from typing import Any

import aiohttp
import discord
import structlog

from adapters.discord.api import Api
from adapters.discord.check import REFUSED
from adapters.discord.client import Gateway, NoLoginsLeftError
from adapters.discord.holder import RENEW, Holder, delay
from adapters.discord.take import Take
from bot.ports import CredentialError, House, UnavailableError

log = structlog.get_logger()

AGAIN = (2.0, 5.0, 15.0, 60.0)  # seconds before the next try after one that failed
SETTLE = 8.0  # seconds for what came in last to be answered
BAD_TOKEN = 4004  # the code with which the gateway refuses a token


async def hold_gateway(house: House, api: Api, token: str, base: str, stop: asyncio.Event) -> None:
    """Stay connected until `stop`; CredentialError if Discord does not let this bot in."""
    holder = Holder(house)
    take = Take(house, api)
    failures = 0
    try:
        while not stop.is_set():
            pause = RENEW
            if await _taken(holder):
                pause = await _session(house, api, take, holder, token, base, stop)
                failures = failures + 1 if pause else 0
                pause = max(pause, AGAIN[min(failures, len(AGAIN)) - 1] if failures else 0)
            await _until(stop, pause)
    finally:
        await take.settle(SETTLE)
        with suppress(UnavailableError):
            await holder.release()


async def _taken(holder: Holder) -> bool:
    try:
        return await holder.take()
    except UnavailableError:
        return False


async def _session(
    house: House, api: Api, take: Take, holder: Holder, token: str, base: str, stop: asyncio.Event
) -> float:
    """Log in and stay; the seconds to wait before the next try, 0 after a clean end."""
    client = Gateway(house, api, take, base)
    try:
        async with client:
            wait = await house.store.run(delay(house.clock.now()))
            if wait:
                log.warning("discord_login_delayed", seconds=round(wait))
            if await _held(holder, stop, wait):
                await client.login(token)
                await _stay(client, holder, stop)
            return 0.0
    except discord.LoginFailure as error:
        raise CredentialError(REFUSED) from error
    except discord.ConnectionClosed as error:
        if error.code == BAD_TOKEN:
            raise CredentialError(REFUSED) from error
        log.error("discord_closed", code=error.code)
    except NoLoginsLeftError as error:
        log.error("discord_no_logins_left", seconds=round(error.seconds))
        return max(error.seconds, AGAIN[-1])
    except (aiohttp.ClientError, discord.DiscordException, OSError, UnavailableError) as error:
        log.error("discord_not_connected", error=type(error).__name__)
    except Exception:
        log.exception("discord_session_failed")
    return AGAIN[0]


async def _stay(client: Gateway, holder: Holder, stop: asyncio.Event) -> None:
    """Stay connected until `stop`, or until another process holds the gateway."""
    connected = asyncio.create_task(client.connect())
    try:
        while not connected.done() and await _held(holder, stop, RENEW, connected):
            pass
        if connected.done():
            connected.result()
    finally:
        await client.close()
        connected.cancel()
        await asyncio.gather(connected, return_exceptions=True)


async def _held(
    holder: Holder, stop: asyncio.Event, seconds: float, work: "asyncio.Task[None] | None" = None
) -> bool:
    """Wait so long, or until `work` ends; false when we are to stop or the lease is lost."""
    while True:
        if not await _taken(holder):
            log.warning("discord_gateway_lost")
            return False
        if await _until(stop, min(seconds, RENEW), work):
            return not stop.is_set()
        seconds -= RENEW
        if seconds <= 0:
            return True


async def _until(
    stop: asyncio.Event, seconds: float, work: "asyncio.Task[None] | None" = None
) -> bool:
    """Wait for `stop` or the end of `work`, for so long at most; whether one came."""
    stopping = asyncio.create_task(stop.wait())
    awaited: set[asyncio.Task[Any]] = {stopping, work} if work else {stopping}
    done, _ = await asyncio.wait(
        awaited, timeout=max(seconds, 0), return_when=asyncio.FIRST_COMPLETED
    )
    stopping.cancel()
    return bool(done)
