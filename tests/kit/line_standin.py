"""LINE's servers for tests: strict where LINE is strict, on loopback, with a clock that is given.

It keeps what each person sees, knows each reply token and each retry key, counts the month, and
fails where a test plans it to.
"""

import asyncio
import contextlib
import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Self
from uuid import UUID

from aiohttp import web

from tests.kit.line_limits import faults

TOKEN_LIVES = timedelta(minutes=1)
KEY_LIVES = timedelta(hours=24)
BOT = "U" + "b" * 32
TOKEN = "line-channel-token"
Handler = Callable[[web.Request], Any]


@dataclass(frozen=True, slots=True)
class Shown:
    """One call that a person saw: how it came and its message objects, with their ids."""

    user: str
    via: str
    objects: Sequence[Mapping[str, Any]]
    ids: Sequence[str]
    at: datetime


@dataclass(frozen=True, slots=True)
class Plan:
    """What goes wrong with the next call to an endpoint; `accept`: after LINE took the message."""

    status: int = 500
    message: str = ""
    accept: bool = False
    hang: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)


class StandIn:
    """One channel of LINE. `async with` it; `url` is its address."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self.shown: list[Shown] = []
        self.calls: Counter[str] = Counter()
        self.refusals: list[tuple[str, Any]] = []  # what it refused, and why
        self.bodies: list[tuple[str, Any]] = []  # every message body that was sent to it
        self.plans: dict[str, list[Plan]] = {}
        self.content: dict[str, list[tuple[int, bytes]]] = {}  # by message id, one for each try
        self.blocked: set[str] = set()
        self.unknown: set[str] = set()
        self.quota: int | None = None
        self.used = 0
        self.endpoint = {"endpoint": "", "active": True}
        self.menus: dict[str, dict[str, Any]] = {}
        self.pictures: dict[str, bytes] = {}
        self.menu = ""
        self.profile_language = "ja"
        self._tokens: dict[str, tuple[str, datetime]] = {}
        self._keys: dict[str, tuple[datetime, str, list[dict[str, str]]]] = {}
        self._ids = 500_000_000_000
        self._hung = asyncio.Event()
        self._called = asyncio.Event()

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=2_000_000)
        app.add_routes(
            [
                web.post("/v2/bot/message/reply", self._guarded("reply", self._reply)),
                web.post("/v2/bot/message/push", self._guarded("push", self._push)),
                web.post("/v2/bot/chat/loading/start", self._guarded("loading", self._load)),
                web.get("/v2/bot/message/quota", self._guarded("quota", self._limit)),
                web.get("/v2/bot/message/quota/consumption", self._guarded("used", self._usage)),
                web.get("/v2/bot/info", self._guarded("info", self._info)),
                web.get("/v2/bot/message/{id}/content", self._guarded("content", self._content)),
                web.get("/v2/bot/channel/webhook/endpoint", self._guarded("hook", self._hook)),
                web.put("/v2/bot/channel/webhook/endpoint", self._guarded("hook", self._set_hook)),
                web.post("/v2/bot/channel/webhook/test", self._guarded("test", self._test)),
                web.get("/v2/bot/richmenu/list", self._guarded("menus", self._menus)),
                web.post("/v2/bot/richmenu", self._guarded("menu", self._add_menu)),
                web.delete("/v2/bot/richmenu/{id}", self._guarded("menu", self._drop_menu)),
                web.post("/v2/bot/richmenu/{id}/content", self._guarded("menu", self._picture)),
                web.post("/v2/bot/user/all/richmenu/{id}", self._guarded("menu", self._set_menu)),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._hung.set()
        await self._runner.cleanup()

    # -- what a test does -------------------------------------------------------------------------

    def token(self, user: str) -> str:
        """A fresh reply token for a chat."""
        self._ids += 1
        token = hashlib.md5(str(self._ids).encode()).hexdigest()  # noqa: S324
        self._tokens[token] = (user, self._now())
        return token

    def plan(self, endpoint: str, *plans: Plan) -> None:
        """What the next calls to an endpoint meet."""
        self.plans.setdefault(endpoint, []).extend(plans)

    def seen(self, user: str) -> list[Shown]:
        """What a person saw."""
        return [one for one in self.shown if one.user == user]

    async def next_call(self) -> None:
        """Wait until henkin has called once more, or for a moment."""
        self._called.clear()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._called.wait(), 0.05)

    # -- every call -------------------------------------------------------------------------------

    def _guarded(self, name: str, handler: Handler) -> Handler:
        async def guarded(request: web.Request) -> web.StreamResponse:
            self.calls[name] += 1
            self._called.set()
            if request.headers.get("Authorization") != f"Bearer {TOKEN}":
                return self._error(
                    401,
                    "Authentication failed. Confirm that the access token in"
                    " the authorization header is valid.",
                )
            plan = self.plans[name].pop(0) if self.plans.get(name) else None
            if plan and not plan.accept:
                if plan.hang:
                    await self._hung.wait()
                return self._error(plan.status, plan.message, plan.headers)
            response: web.StreamResponse = await handler(request)
            if plan and plan.hang:
                await self._hung.wait()
            return self._error(plan.status, plan.message, plan.headers) if plan else response

        return guarded

    def _error(
        self, status: int, message: str, headers: Mapping[str, str] | None = None, **more: Any
    ) -> web.Response:
        if status in (400, 413):
            self.refusals.append((message, more))
        body = {"message": message, **more}
        return web.json_response(body, status=status, headers={**self._id(), **(headers or {})})

    def _id(self) -> dict[str, str]:
        self._ids += 1
        return {"X-Line-Request-Id": str(UUID(int=self._ids))}

    def _well(self, body: Any, status: int = 200) -> web.Response:
        return web.json_response(body, status=status, headers=self._id())

    # -- messages ---------------------------------------------------------------------------------

    async def _reply(self, request: web.Request) -> web.Response:
        if "X-Line-Retry-Key" in request.headers:
            return self._error(400, "The retry key is not supported by this endpoint")
        body = await request.json()
        wrong = self._wrong(request, body, {"replyToken", "messages"})
        if wrong:
            return wrong
        user, at = self._tokens.get(body["replyToken"], ("", self._now()))
        if not user or self._now() - at > TOKEN_LIVES:
            return self._error(400, "Invalid reply token")
        del self._tokens[body["replyToken"]]
        return self._well({"sentMessages": self._show(user, "reply", body["messages"])})

    async def _push(self, request: web.Request) -> web.Response:
        body = await request.json()
        wrong = self._wrong(request, body, {"to", "messages"})
        if wrong:
            return wrong
        key = request.headers.get("X-Line-Retry-Key", "")
        if not re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", key):
            return self._error(400, "The retry key is not a UUID")
        text = json.dumps(body, sort_keys=True)
        at, before, sent = self._keys.get(key, (self._now() - KEY_LIVES, "", []))
        if sent and self._now() - at < KEY_LIVES:
            assert before == text, "the same key with another body"
            headers = {"X-Line-Accepted-Request-Id": key}
            return self._error(409, "The retry key is already accepted", headers, sentMessages=sent)
        user = body["to"]
        if user in self.unknown or not re.fullmatch(r"[UCR][0-9a-f]{32}", user):
            return self._error(400, "Failed to send messages")
        if self.quota is not None and self.used >= self.quota:
            return self._error(429, "You have reached your monthly limit.")
        self.used += user not in self.blocked
        sent = self._show(user, "push", body["messages"])
        self._keys[key] = (self._now(), text, sent)
        return self._well({"sentMessages": sent})

    def _wrong(self, request: web.Request, body: Any, fields: set[str]) -> web.Response | None:
        self.bodies.append((request.path, body))
        if not request.headers.get("Content-Type", "").startswith("application/json"):
            return self._error(415, "The content type is not supported")
        if body.keys() != fields:
            return self._error(400, "The request body has 1 error(s)", details=sorted(body))
        found = [{"property": path, "message": words} for path, words in faults(body["messages"])]
        if found:
            words = f"The request body has {len(found)} error(s)"
            return self._error(400, words, details=found)
        return None

    def _show(self, user: str, via: str, objects: Sequence[Any]) -> list[dict[str, str]]:
        ids = []
        for _ in objects:
            self._ids += 1
            ids.append(str(self._ids))
        if user not in self.blocked:
            self.shown.append(Shown(user, via, objects, ids, self._now()))
        return [{"id": id_, "quoteToken": f"q{id_}"} for id_ in ids]

    async def _load(self, request: web.Request) -> web.Response:
        body = await request.json()
        if not body["chatId"].startswith("U") or body.get("loadingSeconds", 20) not in range(
            5, 61, 5
        ):
            return self._error(400, "The property, 'loadingSeconds', in the request is invalid")
        return self._well({}, 202)

    # -- the channel ------------------------------------------------------------------------------

    async def _limit(self, _: web.Request) -> web.Response:
        limited = {"type": "limited", "value": self.quota}
        return self._well({"type": "none"} if self.quota is None else limited)

    async def _usage(self, _: web.Request) -> web.Response:
        return self._well({"totalUsage": self.used})

    async def _info(self, _: web.Request) -> web.Response:
        bot = {"userId": BOT, "basicId": "@henkin", "displayName": "henkin"}
        return self._well({**bot, "chatMode": "bot", "markAsReadMode": "auto"})

    async def _content(self, request: web.Request) -> web.Response:
        tries = self.content.get(request.match_info["id"], [(404, b"")])
        status, data = tries.pop(0) if len(tries) > 1 else tries[0]
        if status != 200:
            return self._error(status, "not found" if status == 404 else "")
        return web.Response(body=data, headers=self._id())

    async def _hook(self, _: web.Request) -> web.Response:
        return self._well(self.endpoint)

    async def _set_hook(self, request: web.Request) -> web.Response:
        address = (await request.json())["endpoint"]
        if not address.startswith("https://") or len(address) > 500:
            return self._error(400, "The request body has 1 error(s)")
        self.endpoint["endpoint"] = address
        return self._well({})

    async def _test(self, _: web.Request) -> web.Response:
        good = {"success": True, "timestamp": "2026-10-01T03:00:00.000Z", "statusCode": 200}
        return self._well({**good, "reason": "OK", "detail": "200"})

    # -- rich menus -------------------------------------------------------------------------------

    async def _menus(self, _: web.Request) -> web.Response:
        return self._well(
            {"richmenus": [{"richMenuId": id_, **m} for id_, m in self.menus.items()]}
        )

    async def _add_menu(self, request: web.Request) -> web.Response:
        menu = await request.json()
        size = menu["size"]
        ratio = size["width"] / size["height"]
        if not (800 <= size["width"] <= 2500 and size["height"] >= 250 and ratio >= 1.45):
            return self._error(400, "invalid size")
        if len(menu["chatBarText"]) > 14 or not 1 <= len(menu["areas"]) <= 20:
            return self._error(400, "invalid menu")
        id_ = f"richmenu-{len(self.menus)}{'0' * 30}"
        self.menus[id_] = menu
        return self._well({"richMenuId": id_})

    async def _drop_menu(self, request: web.Request) -> web.Response:
        self.menus.pop(request.match_info["id"])
        return self._well({})

    async def _picture(self, request: web.Request) -> web.Response:
        data = await request.read()
        png = data.startswith(b"\x89PNG") and request.content_type == "image/png"
        if not png or len(data) > 1_000_000 or request.match_info["id"] in self.pictures:
            return self._error(400, "invalid picture")
        self.pictures[request.match_info["id"]] = data
        return self._well({})

    async def _set_menu(self, request: web.Request) -> web.Response:
        if request.match_info["id"] not in self.pictures:
            return self._error(400, "must upload richmenu image before applying it to user")
        self.menu = request.match_info["id"]
        return self._well({})
