"""Discord's servers for tests: strict where Discord is strict, on loopback, with a given clock.

It keeps what each person sees, knows each interaction's clocks and each nonce, limits calls, and
fails where a test plans it to.
"""

import asyncio
import itertools
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Self

from aiohttp import web

from tests.kit.discord_gateway import APPLICATION, BOT, TOKEN, Gateway
from tests.kit.discord_limits import (
    CREATE,
    EDIT,
    FOLLOW,
    command_faults,
    form_faults,
    message_faults,
)

EPOCH = datetime(2015, 1, 1, tzinfo=UTC)
ACK_WITHIN, TOKEN_LIVES, NONCE_LIVES = 3.0, timedelta(minutes=15), timedelta(minutes=3)
FIRST = {2: {4, 5, 9}, 3: {4, 5, 6, 7, 9}, 4: {8}, 5: {4, 5}}  # answers that each kind may have
GLOBAL = 50  # calls a second
Part = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Plan:
    """What goes wrong with the next call to an endpoint; `accept`: after Discord did it."""

    status: int = 500
    code: int = 0
    accept: bool = False
    reset: bool = False
    body: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Interaction:
    """An interaction that was brought: its clocks, its first answer, its message."""

    id: str
    token: str
    kind: int
    user: str
    guild: str | None
    born: float
    at: datetime
    first: Part | None = None
    took: float | None = None
    original: Part | None = None
    acked: asyncio.Event = field(default_factory=asyncio.Event)
    answered: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def hidden(self) -> bool:
        return bool(self.first and self.first.get("data", {}).get("flags", 0) & 64)


@dataclass(frozen=True, slots=True)
class Seen:
    """A message as a person saw it appear or change: `via` is dm, answer or further."""

    user: str
    via: str
    message: Part
    hidden: bool = False


class StandIn:
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

    # -- interactions -----------------------------------------------------------------------------

    async def _callback(self, request: web.Request) -> Any:
        planned, done = await self._planned(request, "callback")
        if planned is not None and not done:
            return planned
        body, found = await request.json(), self.interactions.get(request.match_info["token"])
        self.bodies.append(("callback", body))
        took = asyncio.get_running_loop().time() - (found.born if found else 0)
        if found is None or took > ACK_WITHIN:
            return self._no(404, 10062, "Unknown interaction")
        if found.first is not None:
            return self._no(400, 40060, "Interaction has already been acknowledged.")
        if body["type"] not in FIRST[found.kind]:
            return self._no(400, 50035, f"type {body['type']} for {found.kind}")
        wrong = form_faults(body["data"]) if body["type"] == 9 else []
        if body["type"] == 5 and body.get("data", {}).get("flags", 0) not in (0, 64):
            wrong = ["flags"]
        if wrong:
            return self._no(400, 50035, "; ".join(wrong))
        found.first, found.took = body, took
        found.acked.set()
        return planned or web.Response(status=204)

    def _living(self, request: web.Request) -> Interaction | None:
        found = self.interactions.get(request.match_info["token"])
        alive = found is not None and self.now() - found.at < TOKEN_LIVES
        return found if alive else None

    async def _edit(self, request: web.Request) -> Any:
        planned, done = await self._planned(request, "edit")
        if planned is not None and not done:
            return planned
        body, found = await request.json(), self._living(request)
        self.bodies.append(("edit", body))
        if found is None:
            return self._no(401, 50027, "Invalid Webhook Token")
        if found.first is None or found.first["type"] != 5:
            return self._no(404, 10015, "Unknown Webhook")
        refused = self._unfit(body, EDIT)
        if refused is not None:
            return refused
        message = await self._answer(found, body, found.original)
        found.original = message
        self.seen.append(Seen(found.user, "answer", message, found.hidden))
        found.answered.set()
        return planned or self._say(200, message)

    async def _answer(self, found: Interaction, body: Part, old: Part | None) -> Part:
        """The message of an answer; in the bot's DM it stands in the channel like any other."""
        channel = found.guild or self.channel_of(found.user)
        message = self._message(channel, body)
        if old is not None:
            message["id"] = old["id"]
        if not found.hidden:
            others = [one for one in self.messages[channel] if one["id"] != message["id"]]
            self.messages[channel] = [*others, message]
        if old is None:
            await self.gateway.bring("MESSAGE_CREATE", message)
        return message

    async def _further(self, request: web.Request) -> Any:
        self.calls["further"] += 1
        body, found = await request.json(), self._living(request)
        self.bodies.append(("further", body))
        if found is None or found.first is None:
            return self._no(404, 10015, "Unknown Webhook")
        refused = self._unfit(body, FOLLOW)
        if refused is not None:
            return refused
        message = await self._answer(found, body, None)
        self.seen.append(Seen(found.user, "further", message, bool(body.get("flags", 0) & 64)))
        return self._say(200, message)


PROFILE = {"username": "henkin", "discriminator": "0", "avatar": None}
EMPTY: Part = {
    "attachments": [],
    "mentions": [],
    "mention_roles": [],
    "mention_everyone": False,
    "pinned": False,
    "tts": False,
    "edited_timestamp": None,
}


def texts(message: Mapping[str, Any]) -> str:
    """All that stands in a message, as a person reads it."""
    embeds = [
        text
        for embed in message["embeds"]
        for text in (embed.get("title", ""), embed.get("description", ""))
    ]
    return "\n".join(filter(None, [message["content"], *embeds])).replace("\\", "")


def parts(message: Mapping[str, Any]) -> Sequence[Part]:
    """The buttons of a message, and the choices of its menus as buttons."""
    found = [part for row in message["components"] for part in row["components"]]
    chosen = [
        {"label": option["label"], "value": option["value"], "custom_id": part["custom_id"]}
        for part in found
        for option in part.get("options", [])
    ]
    return [*(part for part in found if part["type"] == 2), *chosen]
