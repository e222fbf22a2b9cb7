"""What the stand-in for Discord is made of: plans, interactions, messages as people see them."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

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
