"""Webhooks as LINE sends them: events with their ids and tokens, signed over the raw body."""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from tests.kit.line_standin import BOT, StandIn

SECRET = "line-channel-secret"
Event = dict[str, Any]


def user_id(name: str) -> str:
    """A user's id as LINE writes it."""
    return "U" + hashlib.md5(name.encode()).hexdigest()  # noqa: S324 - an id, not a secret


class Phone:
    """Makes the events of people; `standin` gives their reply tokens."""

    def __init__(self, standin: StandIn) -> None:
        self._standin = standin
        self._count = 0

    def event(self, kind: str, user: str, at: datetime, token: bool = True, **more: Any) -> Event:
        """An event of the one-to-one chat with `user`."""
        self._count += 1
        event: Event = {
            "type": kind,
            "mode": "active",
            "timestamp": int(at.timestamp() * 1000),
            "source": {"type": "user", "userId": user},
            "webhookEventId": f"01H{self._count:023d}",
            "deliveryContext": {"isRedelivery": False},
            **more,
        }
        if token:
            event["replyToken"] = self._standin.token(user)
        return event

    def message(self, user: str, at: datetime, kind: str, **more: Any) -> Event:
        """A message event; its id is in `message.id`."""
        self._count += 1
        message = {"id": f"4{self._count:017d}", "type": kind, **more}
        return self.event("message", user, at, message=message)

    def text(self, user: str, at: datetime, text: str, **more: Any) -> Event:
        """A text message."""
        return self.message(user, at, "text", text=text, quoteToken="q", **more)

    def press(self, user: str, at: datetime, data: str, **params: str) -> Event:
        """A tapped button, or a picked date."""
        postback: dict[str, Any] = {"data": data}
        if params:
            postback["params"] = params
        return self.event("postback", user, at, postback=postback)

    def photo(self, user: str, at: datetime, data: bytes, kind: str = "image") -> Event:
        """A photo or video, its bytes kept by the stand-in."""
        event = self.message(user, at, kind, contentProvider={"type": "line"})
        self._standin.content[event["message"]["id"]] = [(200, data)]
        return event


def webhook(*events: Mapping[str, Any], destination: str = BOT) -> bytes:
    """The body of a webhook."""
    return json.dumps({"destination": destination, "events": list(events)}).encode()


def signature(body: bytes, secret: str = SECRET) -> str:
    """LINE's signature of a body."""
    return base64.b64encode(hmac.digest(secret.encode(), body, hashlib.sha256)).decode()


def signed(body: bytes, secret: str = SECRET) -> dict[str, str]:
    """The headers that LINE sends along."""
    return {
        "X-Line-Signature": signature(body, secret),
        "Content-Type": "application/json; charset=utf-8",
        "User-Agent": "LineBotWebhook/2.0",
    }


def texts(part: Any) -> list[str]:
    """Every text that a person sees in message objects, from top to bottom."""
    if isinstance(part, list):
        return [words for one in part for words in texts(one)]
    if not isinstance(part, dict):
        return []
    if part.get("type") == "text":
        return [part["text"]]
    order: Sequence[str] = ("header", "body", "footer", "contents")
    return [words for name in order for words in texts(part.get(name))]


def actions(part: Any) -> list[dict[str, Any]]:
    """Every action of the cards, then of the quick replies."""
    if isinstance(part, list):
        return [action for one in part for action in actions(one)]
    if not isinstance(part, dict):
        return []
    own = [part["action"]] if "action" in part else []
    order = ("header", "body", "footer", "contents", "quickReply", "items")
    return own + [action for name in order for action in actions(part.get(name))]
