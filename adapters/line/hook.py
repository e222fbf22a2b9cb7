"""POST /line/webhook: what LINE brings is checked and written down, then answered; no more.

The signature is checked on the bytes as they came, before anything is read in them. 200 is said
only after the commit; what the events mean is found out afterwards, without LINE waiting.
"""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import structlog
from aiohttp import web

from adapters.line import NAME
from bot.listen import take
from bot.ports import House, Raw, UnavailableError, Unit

log = structlog.get_logger()

PATH = "/line/webhook"
LARGEST = 1_000_000  # bytes; a webhook of LINE has some kilobytes
SLOWEST = 5.0  # seconds for the whole body
LONGEST_ID = 200  # characters of an id; LINE's have 26 to 44
_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
_SANE = timedelta(days=366)

Destination = Callable[[], Awaitable[str]]
Arrived = Callable[[Sequence[Raw]], None]


class Hook:
    """The webhook of one channel. `secrets` has two entries while a secret is being changed.

    `destination` names the bot's own user id, "" while it is not known; `arrived` is told of new
    events right after their commit.
    """

    def __init__(
        self, house: House, secrets: Sequence[str], destination: Destination, arrived: Arrived
    ) -> None:
        self._house = house
        self._secrets = [secret.encode() for secret in secrets]
        self._destination = destination
        self._arrived = arrived
        self._listening: set[asyncio.Task[None]] = set()

    async def handle(self, request: web.Request) -> web.Response:
        """Answer one request of LINE."""
        body = await _body(request)
        if body is None:
            return web.Response(status=413)
        if not self._signed(body, request.headers.getall("X-Line-Signature", [])):
            return web.Response(status=401)
        called = _parsed(body)
        if called is None:
            return web.Response(status=400)
        if not await self._ours(called):
            log.warning("line_wrong_destination")
            return web.Response(status=400)
        return web.Response(status=await self._keep(called))

    async def settle(self) -> None:
        """Wait until all that came in so far is answered."""
        await asyncio.gather(*self._listening, return_exceptions=True)

    def _signed(self, body: bytes, given: Sequence[str]) -> bool:
        """Whether the one signature is that of one of our secrets."""
        if len(given) != 1:
            return False
        theirs = given[0].encode("utf-8", "replace")
        ours = [base64.b64encode(hmac.digest(key, body, hashlib.sha256)) for key in self._secrets]
        return any(hmac.compare_digest(mark, theirs) for mark in ours)

    async def _ours(self, called: dict[str, Any]) -> bool:
        """Whether the webhook is for this bot; nobody knows until LINE has told us who we are."""
        ours = await self._destination()
        return not ours or called.get("destination") == ours

    async def _keep(self, called: dict[str, Any]) -> int:
        """Commit the events; 200, or 503 so that LINE brings them again."""
        events = called.get("events")
        now = self._house.clock.now()
        listed = events if isinstance(events, list) else []
        raws = [_raw(event, now) for event in listed if isinstance(event, dict)]
        if not raws:
            return 200
        try:
            new = await self._house.store.run(partial(_arrive, raws))
        except UnavailableError as error:
            log.error("line_events_not_kept", error=type(error).__name__)
            return 503
        if new:
            self._arrived(new)
            self._hear(new)
        return 200

    def _hear(self, new: Sequence[Raw]) -> None:
        """Listen to what came, without LINE waiting for it."""
        task = asyncio.create_task(self._take(new))
        self._listening.add(task)
        task.add_done_callback(self._listening.discard)

    async def _take(self, new: Sequence[Raw]) -> None:
        try:
            await take(self._house, new)
        except Exception as error:  # what waits is taken up by the next look into the inbox
            log.error("listen_failed", error=type(error).__name__)


async def _body(request: web.Request) -> bytes | None:
    """The bytes as they came; None if there are too many or they come too slowly."""
    if (request.content_length or 0) > LARGEST:
        return None
    parts, size = [], 0
    try:
        async with asyncio.timeout(SLOWEST):
            async for part in request.content.iter_any():
                size += len(part)
                if size > LARGEST:
                    return None
                parts.append(part)
    except TimeoutError:
        return None
    return b"".join(parts)


def _parsed(body: bytes) -> dict[str, Any] | None:
    try:
        called = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return called if isinstance(called, dict) else None


def _arrive(raws: Sequence[Raw], unit: Unit) -> list[Raw]:
    return [raw for raw in raws if unit.arrive(raw)]


def _raw(event: dict[str, Any], now: datetime) -> Raw:
    """One event as it came; whatever is strange in it is left to `read`."""
    body = json.dumps(event, separators=(",", ":")).encode()
    id_ = event.get("webhookEventId")
    if not isinstance(id_, str) or not id_.isascii() or not 0 < len(id_) <= LONGEST_ID:
        id_ = hashlib.sha256(body).hexdigest()
    return Raw(NAME, id_, _speaker(event.get("source")), body, _at(event.get("timestamp"), now))


def _speaker(source: Any) -> str:
    """The person of a one-to-one chat, the group or room otherwise, "" where nobody is named."""
    if not isinstance(source, dict):
        return ""
    kind = source.get("type")
    name = source.get(f"{kind}Id") if kind in ("user", "group", "room") else None
    known = isinstance(name, str) and name.isascii() and name.isalnum() and len(name) <= LONGEST_ID
    return str(name) if known else ""


def _at(timestamp: Any, now: datetime) -> datetime:
    """When it happened, by LINE's clock; now if that says nothing sensible."""
    if type(timestamp) is not int or not 0 <= timestamp < 1 << 45:
        return now
    at = _EPOCH + timedelta(milliseconds=timestamp)
    return at if abs(at - now) < _SANE else now
