"""Calls to Discord's servers: one request each, with a time limit, never raising.

discord.py's own client sleeps out limits of any length, repeats some errors by itself and not
others, and is left locked for good when it is cancelled during a global limit. Here one call is
one request, so whoever owes a message knows what became of it.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp
import orjson
import structlog

from adapters.discord.pace import PATIENCE, Pace

log = structlog.get_logger()

AGENT = "DiscordBot (https://github.com/Rapptz/discord.py 2.7) henkin"
TIMEOUT = 10.0  # seconds for a whole call; with a wait for our turn it stays below speak's lease
AT_ONCE = 256  # connections
NOT_SENT = 0  # status of a call that certainly did not reach Discord
UNKNOWN = -1  # status of a call of which nobody knows whether it reached Discord
_LARGEST_ANSWER = 4_000_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What Discord said: the status (or NOT_SENT, UNKNOWN), its JSON, how long to wait."""

    status: int
    data: Any = None
    retry_after: float | None = None  # seconds

    @property
    def ok(self) -> bool:
        """Whether it was done."""
        return 200 <= self.status < 300

    @property
    def code(self) -> int:
        """Discord's own number of the error, 0 without one."""
        code = self.data.get("code") if isinstance(self.data, dict) else None
        return code if isinstance(code, int) else 0

    @property
    def passing(self) -> bool:
        """Whether the same call may do better later."""
        return self.status in (NOT_SENT, UNKNOWN, 429) or self.status >= 500

    @property
    def detail(self) -> str:
        """For the operator: status and code."""
        return f"{self.status} {self.code}" if self.code else str(self.status)


class Api:
    """Discord's servers at `url`, for the bot with `token`."""

    def __init__(self, url: str, token: str) -> None:
        self._base = url.rstrip("/") + "/api/v10"
        self._token = token
        self._session: aiohttp.ClientSession | None = None
        self._pace = Pace()

    @property
    def refused(self) -> bool:
        """Whether Discord said just now that the token is not (or no longer) good."""
        return self._pace.refused(asyncio.get_running_loop().time())

    async def get(self, path: str) -> Answer:
        """GET as the bot."""
        return await self._paced("GET", path, None)

    async def post(self, path: str, body: object) -> Answer:
        """POST JSON as the bot."""
        return await self._paced("POST", path, body)

    async def put(self, path: str, body: object) -> Answer:
        """PUT JSON as the bot."""
        return await self._paced("PUT", path, body)

    async def hook(self, method: str, path: str, body: object) -> Answer:
        """A call that carries an interaction's token: neither our token nor the global limit."""
        return await self._call(method, path, body, {})

    async def close(self) -> None:
        """Close the connections."""
        if self._session:
            await self._session.close()

    def session(self) -> aiohttp.ClientSession:
        """The one session, made inside the running loop; it keeps no cookies."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=AT_ONCE),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=TIMEOUT),
                headers={"User-Agent": AGENT},
            )
        return self._session

    async def _paced(self, method: str, path: str, body: object) -> Answer:
        """Wait for our turn, call, and learn from the answer when the next turn is."""
        clock = asyncio.get_running_loop().time
        if self._pace.refused(clock()):
            return Answer(401)
        wait = self._pace.turn(method, path, clock())
        if wait > PATIENCE:
            return Answer(429, retry_after=wait)
        await asyncio.sleep(wait)
        answer, headers = await self._asked(
            method, path, body, {"Authorization": f"Bot {self._token}"}
        )
        self._pace.learn(method, path, answer.status, answer.retry_after, headers, clock())
        if answer.status == 401:
            log.error("discord_token_refused", do="set DISCORD_TOKEN anew")
        return answer

    async def _call(
        self, method: str, path: str, body: object, headers: Mapping[str, str]
    ) -> Answer:
        answer, _ = await self._asked(method, path, body, headers)
        return answer

    async def _asked(
        self, method: str, path: str, body: object, headers: Mapping[str, str]
    ) -> tuple[Answer, Mapping[str, str]]:
        sent = {**headers, "Content-Type": "application/json"} if body is not None else headers
        data = orjson.dumps(body) if body is not None else None
        try:
            async with self.session().request(
                method, self._base + path, data=data, headers=sent, allow_redirects=False
            ) as response:
                text = await response.content.read(_LARGEST_ANSWER)
                return _answer(response.status, text, response.headers), response.headers
        except aiohttp.ClientConnectorError:
            return Answer(NOT_SENT), {}
        except (aiohttp.ClientError, TimeoutError, OSError):
            return Answer(UNKNOWN), {}


def _answer(status: int, text: bytes, headers: Mapping[str, str]) -> Answer:
    try:
        data = orjson.loads(text) if text else None
    except ValueError:
        data = None
    wait = data.get("retry_after") if isinstance(data, dict) else headers.get("Retry-After")
    try:
        after = float(wait) if wait is not None and status == 429 else None
    except (TypeError, ValueError):
        after = None
    return Answer(status, data, after)
