"""The stand-in's interactions: three seconds for the first answer, fifteen minutes for the rest."""

import asyncio
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from aiohttp import web

from tests.kit.discord_gateway import Gateway
from tests.kit.discord_limits import EDIT, FOLLOW, form_faults
from tests.kit.discord_parts import Interaction, Part, Seen

ACK_WITHIN, TOKEN_LIVES = 3.0, timedelta(minutes=15)
FIRST = {2: {4, 5, 9}, 3: {4, 5, 6, 7, 9}, 4: {8}, 5: {4, 5}}  # answers that each kind may have


class Interactions:
    """The part of the stand-in that knows interactions."""

    now: Callable[[], datetime]
    gateway: Gateway
    interactions: dict[str, Interaction]
    messages: dict[str, list[Part]]
    seen: list[Seen]
    calls: Counter[str]
    bodies: list[tuple[str, Any]]
    _planned: Callable[[web.Request, str], Any]
    _no: Callable[..., Any]
    _say: Callable[..., Any]
    _unfit: Callable[[Part, set[str]], Any]
    _message: Callable[[str, Part], Part]
    channel_of: Callable[[str], str]

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
