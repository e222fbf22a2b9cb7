"""What happened on LINE: one webhook event, kept as it came, as an Inbound; pure and tolerant.

LINE may add types, fields and values without notice: what is not known concerns nobody.
"""

import json
from collections.abc import Mapping
from datetime import timedelta, timezone
from typing import Any

from adapters.line import NAME
from bot.message import Address, Inbound, InboundKind, Media
from bot.ports import Raw

_JST = timezone(timedelta(hours=9))
_SUFFIXES = {
    **dict.fromkeys(("jpg", "jpeg", "png", "gif", "webp", "heic", "heif"), "image"),
    **dict.fromkeys(("mp4", "mov", "m4v", "3gp", "webm"), "video"),
}
_IN_GROUPS = frozenset({"join", "postback"})


def read(raw: Raw) -> Inbound | None:
    """What happened, None for what concerns nobody."""
    event = _mapping(json.loads(raw.body))
    if event.get("mode") == "standby":  # another program answers this chat
        return None
    source = _mapping(event.get("source"))
    if source.get("type") in ("group", "room"):
        return _in_group(raw, event)
    return _alone(raw, event) if raw.user else None


def _in_group(raw: Raw, event: Mapping[str, Any]) -> Inbound | None:
    """Nothing of a case is heard or said in a group: one neutral line a day, in Japan's days.

    Whoever speaks to the bot by name is answered each time. The day is the cause, so that the
    first event of a day counts and the others do not.
    """
    message = _mapping(event.get("message"))
    if event.get("type") not in _IN_GROUPS and message.get("type") != "text":
        return None
    day = raw.at.astimezone(_JST).date()
    cause = raw.event_id if _names_us(message) else f"group:{raw.user}:{day}"
    return Inbound(
        cause,
        Address(NAME, raw.user),
        InboundKind.OTHER,
        raw.at,
        reply_token=_text(event.get("replyToken")),
        public=True,
    )


def _names_us(message: Mapping[str, Any]) -> bool:
    mentionees = _mapping(message.get("mention")).get("mentionees")
    named = mentionees if isinstance(mentionees, list) else []
    return any(_mapping(one).get("isSelf") is True for one in named)


def _alone(raw: Raw, event: Mapping[str, Any]) -> Inbound | None:
    match event.get("type"):
        case "message":
            return _message(raw, event, _mapping(event.get("message")))
        case "postback":
            postback = _mapping(event.get("postback"))
            params = _mapping(postback.get("params"))
            picked = params.get("date") or params.get("datetime") or params.get("time")
            data = _text(postback.get("data"))
            return _inbound(raw, event, InboundKind.PRESS, data=data, text=_text(picked))
        case "follow":
            return _inbound(raw, event, InboundKind.FOLLOW)
        case "unfollow":
            return _inbound(raw, event, InboundKind.UNFOLLOW)
        case "unsend":
            message_id = _text(_mapping(event.get("unsend")).get("messageId"))
            return _inbound(raw, event, InboundKind.UNSEND, message_id=message_id)
    return None


def _message(raw: Raw, event: Mapping[str, Any], message: Mapping[str, Any]) -> Inbound:
    about = {
        "message_id": _text(message.get("id")),
        "reply_to": _text(message.get("quotedMessageId")),
    }
    kind = message.get("type")
    if kind == "text":
        return _inbound(raw, event, InboundKind.TEXT, text=_text(message.get("text")), **about)
    if kind in ("image", "video", "file"):
        media = _media(str(kind), message)
        return _inbound(raw, event, InboundKind.MEDIA, media=media, **about)
    return _inbound(raw, event, InboundKind.OTHER, **about)


def _media(kind: str, message: Mapping[str, Any]) -> Media:
    """The ref is the message's id where LINE keeps the bytes, empty where somebody else does."""
    if kind == "file":
        suffix = _text(message.get("fileName")).rpartition(".")[2].lower()
        kind = _SUFFIXES.get(suffix, kind)
    provider = _mapping(message.get("contentProvider")).get("type", "line")
    return Media(kind, _text(message.get("id")) if provider == "line" else "")


def _inbound(raw: Raw, event: Mapping[str, Any], kind: InboundKind, **more: Any) -> Inbound:
    token = _text(event.get("replyToken"))
    address = Address(NAME, raw.user)
    return Inbound(raw.event_id, address, kind, raw.at, reply_token=token, **more)


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    """A text that every database and every encoding takes: no NUL, no half of a character."""
    if not isinstance(value, str):
        return ""
    return value.replace("\0", "").encode("utf-8", "replace").decode()
