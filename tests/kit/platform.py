"""A platform for tests of the shell: it keeps what it was sent, and fails as it is told."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.listen import listen, receive
from bot.message import Address, Button, Inbound, InboundKind, Media, plain
from bot.ports import House, Outcome, Outgoing, Raw, Sent
from bot.speak import speak
from bot.tick import tick

ACCEPTED = Sent(Outcome.ACCEPTED)


@dataclass
class Letterbox:
    """A platform whose events are JSON objects; `answer` decides what becomes of each try."""

    name: str = "box"
    answer: Callable[[Outgoing], Sent] = lambda outgoing: ACCEPTED
    tries: list[Outgoing] = field(default_factory=list)
    shown: dict[str, Outgoing] = field(default_factory=dict)  # by id: a repeat is not shown again

    def read(self, raw: Raw) -> Inbound | None:
        body = json.loads(raw.body)
        if "poison" in body:
            raise ZeroDivisionError
        kind = InboundKind(body["kind"])
        media = Media("image", "x") if kind is InboundKind.MEDIA else None
        return Inbound(
            raw.event_id,
            Address(self.name, raw.user),
            kind,
            raw.at,
            text=body.get("text", ""),
            data=body.get("data", ""),
            media=media,
            public=body.get("public", False),
        )

    async def fetch(self, media: Media) -> bytes:
        return b"\x89PNG" + media.ref.encode()

    async def send(self, outgoing: Outgoing) -> Sent:
        self.tries.append(outgoing)
        sent = self.answer(outgoing)
        if sent.outcome is Outcome.ACCEPTED:
            self.shown.setdefault(outgoing.id, outgoing)
        return sent

    def texts(self, user: str = "u") -> list[str]:
        """What a person has seen."""
        return [plain(out.message) for out in self.shown.values() if out.address.user == user]

    def button(self, label: str) -> Button:
        """The newest button with this label."""
        for outgoing in reversed(self.shown.values()):
            for button in outgoing.message.buttons:
                if button.label == label:
                    return button
        raise LookupError(label)


@dataclass
class StillClock:
    """A clock that stands until it is set."""

    at: datetime

    def now(self) -> datetime:
        return self.at


@dataclass
class Play:
    """One house with one letterbox: say, press, let the clock tick."""

    house: House
    box: Letterbox
    clock: StillClock
    _count: int = 0

    def raw(self, user: str, event_id: str, body: dict[str, object]) -> Raw:
        """An event as the platform would send it."""
        return Raw(self.box.name, event_id, user, json.dumps(body).encode(), self.clock.at)

    async def event(self, body: dict[str, object], user: str = "u", event_id: str = "") -> None:
        """Something happens, and the bot listens."""
        self._count += 1
        await receive(self.house, self.raw(user, event_id or f"e{self._count}", body))
        await listen(self.house)

    async def say(self, text: str, user: str = "u", event_id: str = "") -> str:
        """A person writes; what they see last."""
        await self.event({"kind": "text", "text": text}, user, event_id)
        return self.box.texts(user)[-1]

    async def press(self, label: str, user: str = "u") -> str:
        """A person presses the newest button with this label; what they see last."""
        await self.event({"kind": "press", "data": self.box.button(label).data}, user)
        return self.box.texts(user)[-1]

    async def tick(self, at: datetime | None = None) -> int:
        """The clock ticks; how many people were spoken to."""
        self.clock.at = at or self.clock.at
        people = await tick(self.house)
        await speak(self.house)
        return people
