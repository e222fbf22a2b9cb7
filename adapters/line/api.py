"""Calls to LINE's servers: plain JSON on one session, with a time limit, never raising.

The SDK would need a millisecond for each body and looks up a proxy in a thread for each request.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import orjson

TIMEOUT = 10.0  # seconds for a whole call
AT_ONCE = 256  # connections: with 50 ms a call that is 5,000 calls a second
NOT_SENT = 0  # status of a call that certainly did not reach LINE
UNKNOWN = -1  # status of a call of which nobody knows whether it reached LINE
_LARGEST_ANSWER = 200_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What LINE said: the status (or NOT_SENT, UNKNOWN), its JSON, its request id, its wish."""

    status: int
    data: Mapping[str, Any] = field(default_factory=dict)
    request_id: str = ""
    retry_after: int | None = None  # seconds

    @property
    def message(self) -> str:
        """LINE's own words about an error; they hold nothing of ours but names of fields."""
        text = self.data.get("message")
        return text if isinstance(text, str) else ""

    @property
    def detail(self) -> str:
        """For the operator: the status and the request id."""
        return f"{self.status} {self.request_id}".strip()


class Api:
    """LINE's servers at `url` (messages) and `data_url` (files), for the channel with `token`."""

    def __init__(self, url: str, data_url: str, token: str) -> None:
        self._url = url.rstrip("/")
        self._data_url = data_url.rstrip("/")
        self._token = token
        self._session: aiohttp.ClientSession | None = None

    async def post(
        self, path: str, body: object, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """POST JSON."""
        sent = {"Content-Type": "application/json", **(headers or {})}
        return await self._call("POST", path, orjson.dumps(body), sent)

    async def get(self, path: str) -> Answer:
        """GET JSON."""
        return await self._call("GET", path, None, {})

    async def file(self, path: str, largest: int, seconds: float) -> tuple[int, bytes]:
        """The status and the bytes of a file, none of them if it is larger than `largest`."""
        try:
            async with (
                asyncio.timeout(seconds),
                self._open().get(
                    self._data_url + path, timeout=aiohttp.ClientTimeout(), allow_redirects=False
                ) as response,
            ):
                if response.status != 200:
                    return response.status, b""
                return 200, await _bytes(response, largest)
        except (aiohttp.ClientError, TimeoutError, OSError):
            return UNKNOWN, b""

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=AT_ONCE),
                timeout=aiohttp.ClientTimeout(total=TIMEOUT),
                headers={"Authorization": f"Bearer {self._token}"},
                trust_env=False,
            )
        return self._session

    async def _call(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]
    ) -> Answer:
        try:
            async with self._open().request(
                method, self._url + path, data=body, headers=headers, allow_redirects=False
            ) as response:
                return await _answer(response)
        except aiohttp.ClientConnectorError:
            return Answer(NOT_SENT)
        except (aiohttp.ClientError, TimeoutError, OSError):
            return Answer(UNKNOWN)


async def _answer(response: aiohttp.ClientResponse) -> Answer:
    wait = response.headers.get("Retry-After", "")
    try:
        data = orjson.loads(await _bytes(response, _LARGEST_ANSWER) or b"{}")
    except orjson.JSONDecodeError:
        data = {}
    except (aiohttp.ClientError, TimeoutError, OSError):
        data = {}  # the status has come: that is what counts
    return Answer(
        response.status,
        data if isinstance(data, dict) else {},
        response.headers.get("X-Line-Request-Id", ""),
        int(wait) if wait.isdecimal() and len(wait) < 6 else None,
    )


async def _bytes(response: aiohttp.ClientResponse, largest: int) -> bytes:
    """The body, nothing of one that is too large."""
    if (response.content_length or 0) > largest:
        return b""
    parts, size = [], 0
    async for part in response.content.iter_any():
        size += len(part)
        if size > largest:
            return b""
        parts.append(part)
    return b"".join(parts)
