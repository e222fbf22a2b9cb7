"""Whether a chat shows a message already, asked when its nonce may be forgotten; pure."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

EARLY = timedelta(seconds=10)  # how far Discord's clock may be behind ours

Payload = Mapping[str, Any]


def shown(payload: Payload, messages: Iterable[Payload], since: datetime) -> str | None:
    """The id of the message of ours that says just this and was sent after `since`."""
    wanted = _looks(payload)
    for message in messages:
        author = message.get("author") or {}
        at = datetime.fromisoformat(str(message["timestamp"]))
        if author.get("bot") and at >= since - EARLY and _looks(message) == wanted:
            return str(message["id"])
    return None


def _looks(message: Payload) -> tuple[object, ...]:
    """What Discord keeps of a message as it was sent: its words and its buttons."""
    embeds = [
        (_words(embed.get("title")), _words(embed.get("description")))
        for embed in message.get("embeds") or []
    ]
    ids = [
        part.get("custom_id")
        for row in message.get("components") or []
        for part in row.get("components") or []
    ]
    return _words(message.get("content")), tuple(embeds), tuple(ids)


def _words(text: object) -> str:
    return " ".join(text.split()) if isinstance(text, str) else ""
