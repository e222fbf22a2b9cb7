"""What a person did at the terminal, kept for the inbox as JSON and read back from it; pure."""

import json
from datetime import datetime

from bot.message import Address, Inbound, InboundKind, Media
from bot.ports import Raw

NAME = "terminal"
GREETING = "/start"  # what LINE's follow is


def said(event_id: str, user: str, text: str, at: datetime) -> Raw:
    """A text; `/start` counts as a new person's first step."""
    return _raw(event_id, user, at, {"type": "say", "text": text})


def pressed(event_id: str, user: str, data: str, at: datetime) -> Raw:
    """A press: the button's whole meaning is kept, so that a restart forgets nothing."""
    return _raw(event_id, user, at, {"type": "press", "data": data})


def photographed(event_id: str, user: str, path: str, kind: str, at: datetime) -> Raw:
    """A photo or video, by its absolute path."""
    return _raw(event_id, user, at, {"type": "photo", "path": path, "kind": kind})


def _raw(event_id: str, user: str, at: datetime, body: dict[str, str]) -> Raw:
    return Raw(NAME, event_id, user, json.dumps(body, ensure_ascii=False).encode(), at)


def read(raw: Raw) -> Inbound:
    """What happened."""
    body: dict[str, str] = json.loads(raw.body)
    address = Address(NAME, raw.user)
    match body["type"]:
        case "press":
            data = body["data"]
            return Inbound(raw.event_id, address, InboundKind.PRESS, raw.at, data=data)
        case "photo":
            media = Media(body["kind"], body["path"])
            return Inbound(raw.event_id, address, InboundKind.MEDIA, raw.at, media=media)
    text = body["text"]
    if text.strip() == GREETING:
        return Inbound(raw.event_id, address, InboundKind.FOLLOW, raw.at)
    return Inbound(raw.event_id, address, InboundKind.TEXT, raw.at, text=text)
