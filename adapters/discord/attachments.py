"""A file's bytes, fetched at once: only from Discord's own hosts, never by way of another."""

import aiohttp
import structlog
from yarl import URL

from adapters.discord.api import Api

log = structlog.get_logger()

HOSTS = frozenset({"cdn.discordapp.com", "media.discordapp.net"})
LARGEST = 26_214_400  # bytes, 25 MiB: what a request to Discord may carry
PASSING = (408, 429, 500, 502, 503, 504)


class PassingError(Exception):
    """The file could not be had just now; the event is tried again."""


class Attachments:
    """Fetches files over the session of `api`; `ours` is a host the operator named, "" for none."""

    def __init__(self, api: Api, ours: str = "") -> None:
        self._api = api
        self._ours = URL(ours).origin() if ours else None

    def allowed(self, address: str) -> bool:
        """Whether an address is one of Discord's files."""
        try:
            url = URL(address)
            if not url.absolute or url.user is not None or url.password is not None:
                return False
            if self._ours is not None and url.origin() == self._ours:
                return True
            return url.scheme == "https" and url.host in HOSTS and url.port == 443
        except ValueError:
            return False

    async def fetch(self, address: str) -> bytes:
        """The file; empty if it is not to be had. PassingError if it may be later."""
        if not self.allowed(address):
            log.warning("discord_file_refused")
            return b""
        try:
            async with self._api.session().get(
                URL(address, encoded=True), allow_redirects=False
            ) as response:
                if response.status in PASSING:
                    raise PassingError(f"status {response.status}")
                if response.status != 200:
                    return b""
                return await _bytes(response)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise PassingError(type(error).__name__) from error


async def _bytes(response: aiohttp.ClientResponse) -> bytes:
    """All of it, unless it is too large."""
    if (response.content_length or 0) > LARGEST:
        return b""
    parts, size = [], 0
    async for part in response.content.iter_any():
        size += len(part)
        if size > LARGEST:
            return b""
        parts.append(part)
    return b"".join(parts)
