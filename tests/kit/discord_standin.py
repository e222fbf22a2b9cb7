"""Discord's servers for tests: strict where Discord is strict, on loopback, with a given clock.

It keeps what each person sees, knows each interaction's clocks and each nonce, limits calls, and
fails where a test plans it to.
"""

import asyncio
import itertools
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Self

from aiohttp import web

from tests.kit.discord_gateway import APPLICATION, BOT, TOKEN, Gateway
from tests.kit.discord_interactions import Interactions
from tests.kit.discord_limits import CREATE, command_faults, message_faults
from tests.kit.discord_parts import EMPTY, PROFILE, Interaction, Part, Plan, Seen, parts, texts

__all__ = ["EMPTY", "Interaction", "Part", "Plan", "Seen", "StandIn", "parts", "texts"]

EPOCH = datetime(2015, 1, 1, tzinfo=UTC)
NONCE_LIVES = timedelta(minutes=3)
GLOBAL = 50  # calls a second


class StandIn(Interactions):
    """Discord with one bot. `async with` it; `url` is its address."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.gateway = Gateway()
        self.interactions: dict[str, Interaction] = {}
        self.channels: dict[str, str] = {}  # channel -> user
        self.messages: dict[str, list[Part]] = defaultdict(list)  # of a channel
        self.closed: dict[str, int] = {}  # user -> the code that a DM to them brings
        self.nonces: dict[str, tuple[Part, datetime]] = {}
        self.seen: list[Seen] = []
        self.calls: Counter[str] = Counter()
        self.bodies: list[tuple[str, Any]] = []
        self.refusals: list[tuple[str, Any]] = []
        self.plans: dict[str, list[Plan]] = defaultdict(list)
        self.commands: list[Part] = []
        self.files: dict[str, bytes] = {}
        self.remaining = 1000  # logins
        self.asked = asyncio.Event()  # where the gateway is
        self.limited = True
        self._numbers = itertools.count(1)
        self._second: tuple[int, int] = (0, 0)

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=2**25)
        v = "/api/v10"
        app.add_routes(
            [
                web.get("/gateway/", self.gateway.handle),
                web.get(f"{v}/gateway/bot", self._bot),
                web.get(f"{v}/users/@me", self._me),
                web.get(f"{v}/applications/@me", self._application),
                web.get(f"{v}/oauth2/applications/@me", self._application),
                web.get(f"{v}/applications/{{app}}/commands", self._known_commands),
                web.put(f"{v}/applications/{{app}}/commands", self._put_commands),
                web.post(f"{v}/users/@me/channels", self._channel),
                web.post(f"{v}/channels/{{channel}}/messages", self._create),
                web.get(f"{v}/channels/{{channel}}/messages", self._history),
                web.post(f"{v}/interactions/{{id}}/{{token}}/callback", self._callback),
                web.patch(f"{v}/webhooks/{{app}}/{{token}}/messages/@original", self._edit),
                web.post(f"{v}/webhooks/{{app}}/{{token}}", self._further),
                web.get("/attachments/{name}", self._file),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{port}"
        self.gateway.url = f"ws://127.0.0.1:{port}/gateway/"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.gateway.close()
        await self._runner.cleanup()

    def snowflake(self) -> str:
        """A new id, as of now."""
        since = int((self.now() - EPOCH).total_seconds() * 1000)
        return str((since << 22) + next(self._numbers))

    # -- answers ----------------------------------------------------------------------------------

    def _say(self, status: int, body: object, headers: Mapping[str, str] | None = None) -> Any:
        return web.Response(
            status=status,
            body=json.dumps(body).encode(),
            headers={"Content-Type": "application/json", **(headers or {})},
        )

    def _no(self, status: int, code: int, what: str = "") -> Any:
        if status == 400:
            self.refusals.append((what, code))
        return self._say(status, {"code": code, "message": what})

    async def _planned(self, request: web.Request, name: str) -> tuple[Any, bool]:
        """The answer that a plan forces, and whether the call is done all the same."""
        self.calls[name] += 1
        if not self.plans[name]:
            return None, True
        plan = self.plans[name].pop(0)
        if plan.reset and request.transport is not None and not plan.accept:
            request.transport.abort()
        body = {"code": plan.code, "message": "planned", **plan.body}
        return self._say(plan.status, body, plan.headers), plan.accept

    def _bot_only(self, request: web.Request) -> Any:
        """401 without the token, 429 over the global limit."""
        if request.headers.get("Authorization") != f"Bot {TOKEN}":
            return self._no(401, 0, "401: Unauthorized")
        second = int(asyncio.get_running_loop().time())
        count = self._second[1] + 1 if self._second[0] == second else 1
        self._second = (second, count)
        if self.limited and count > GLOBAL + 20:
            headers = {"Via": "1.1 google", "X-RateLimit-Global": "true"}
            self.refusals.append(("global limit", 429))
            return self._say(429, {"message": "", "retry_after": 0.5, "global": True}, headers)
        return None

    # -- the bot itself ---------------------------------------------------------------------------

    async def _bot(self, request: web.Request) -> Any:
        self.asked.set()
        limit = {"total": 1000, "remaining": self.remaining, "reset_after": 60_000}
        body = {"url": self.gateway.url, "shards": 1, "session_start_limit": limit}
        return self._bot_only(request) or self._say(200, body)

    async def _me(self, request: web.Request) -> Any:
        me = {"id": BOT, "username": "henkin", "discriminator": "0", "avatar": None, "bot": True}
        return self._bot_only(request) or self._say(200, me)

    async def _application(self, request: web.Request) -> Any:
        body = {
            "id": APPLICATION,
            "name": "henkin",
            "description": "",
            "icon": None,
            "flags": 0,
            "bot_public": True,
            "bot_require_code_grant": False,
            "verify_key": "0",
            "owner": {"id": "1", "username": "o", "discriminator": "0", "avatar": None},
        }
        return self._bot_only(request) or self._say(200, body)

    async def _known_commands(self, request: web.Request) -> Any:
        return self._bot_only(request) or self._say(200, self.commands)

    async def _put_commands(self, request: web.Request) -> Any:
        self.calls["commands"] += 1
        body = await request.json()
        self.bodies.append(("commands", body))
        wrong = [fault for command in body for fault in command_faults(command)]
        if wrong:
            return self._no(400, 50035, "; ".join(wrong))
        self.commands = [{**command, "id": self.snowflake()} for command in body]
        return self._bot_only(request) or self._say(200, self.commands)

    async def _file(self, request: web.Request) -> Any:
        planned, done = await self._planned(request, "file")
        if planned is not None and not done:
            return planned
        return web.Response(body=self.files[request.match_info["name"]])

    # -- channels ---------------------------------------------------------------------------------

    def channel_of(self, user: str) -> str:
        """The DM channel with a person."""
        for channel, owner in self.channels.items():
            if owner == user:
                return channel
        channel = self.snowflake()
        self.channels[channel] = user
        return channel

    async def _channel(self, request: web.Request) -> Any:
        planned, done = await self._planned(request, "channel")
        refused = self._bot_only(request) or (planned if not done else None)
        if refused is not None:
            return refused
        user = str((await request.json())["recipient_id"])
        recipient = {"id": user, "username": "u", "discriminator": "0", "avatar": None}
        return self._say(200, {"id": self.channel_of(user), "type": 1, "recipients": [recipient]})

    async def _history(self, request: web.Request) -> Any:
        self.calls["history"] += 1
        after, limit = int(request.query.get("after", 0)), int(request.query.get("limit", 50))
        known = [m for m in self.messages[request.match_info["channel"]] if int(m["id"]) > after]
        page = known[:limit] if "after" in request.query else known[-limit:]
        return self._bot_only(request) or self._say(200, page[::-1])

    async def _create(self, request: web.Request) -> Any:
        planned, done = await self._planned(request, "create")
        if planned is not None and not done:
            return planned
        body = await request.json()
        self.bodies.append(("create", body))
        refused = self._bot_only(request) or self._unfit(body, CREATE)
        if refused is not None:
            return refused
        channel = request.match_info["channel"]
        user = self.channels.get(channel)
        if user is None:
            return self._no(404, 10003, "Unknown Channel")
        if user in self.closed:
            return self._no(403, self.closed[user], "Cannot send messages to this user")
        known = self.nonces.get(str(body.get("nonce")))
        if body.get("enforce_nonce") and known and self.now() - known[1] < NONCE_LIVES:
            return planned or self._say(200, known[0])
        message = self._message(channel, body)
        if body.get("nonce"):
            self.nonces[str(body["nonce"])] = (message, self.now())
        self.messages[channel].append(message)
        self.seen.append(Seen(user, "dm", message))
        await self.gateway.bring("MESSAGE_CREATE", {**message, "nonce": body.get("nonce")})
        return planned or self._say(200, message)

    def _unfit(self, body: Part, allowed: set[str]) -> Any:
        wrong = message_faults(body, allowed)
        return self._no(400, 50035, "; ".join(wrong)) if wrong else None

    def _message(self, channel: str, body: Part) -> Part:
        kept = {name: body.get(name) or [] for name in ("embeds", "components")}
        return {
            "id": self.snowflake(),
            "type": 0,
            "channel_id": channel,
            "author": {**PROFILE, "id": BOT, "bot": True},
            "content": (body.get("content") or "").strip(),
            "timestamp": self.now().astimezone(UTC).isoformat(),
            **kept,
            **EMPTY,
        }
