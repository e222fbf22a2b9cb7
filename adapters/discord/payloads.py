"""What Discord brings, cut down to what henkin needs of it, ids as text; pure."""

from collections.abc import Mapping
from typing import Any

Payload = Mapping[str, Any]


def of_interaction(brought: Payload) -> Payload:
    """An interaction with what its answer needs: in a server the person stands in `member`."""
    user = brought.get("user") or brought["member"]["user"]
    kept = ("type", "token", "guild_id", "context", "locale", "data")
    return {
        "id": str(brought["id"]),
        "application_id": str(brought["application_id"]),
        "user": {"id": str(user["id"])},
        **{name: brought.get(name) for name in kept},
    }


def of_message(brought: Payload) -> Payload:
    """A message, from the gateway or from a channel's history."""
    author = brought.get("author") or {}
    reference = brought.get("message_reference") or {}
    return {
        "id": str(brought["id"]),
        "type": brought.get("type", 0),
        "channel_id": str(brought["channel_id"]),
        "guild_id": brought.get("guild_id"),
        "author": {"id": str(author.get("id")), "bot": bool(author.get("bot"))},
        "content": brought.get("content") or "",
        "message_reference": {"message_id": str(reference.get("message_id") or "")},
        "attachments": [
            {name: file.get(name) for name in ("url", "filename", "content_type")}
            for file in brought.get("attachments") or []
        ],
    }
