"""DMs: which channel is whose, and one message into it, once."""

from datetime import UTC, datetime, timedelta

import structlog

from adapters.discord.api import Answer, Api
from adapters.discord.history import shown
from adapters.discord.nonce import nonce
from adapters.discord.show import Payload
from bot.ports import Clock, Outcome, Sent

log = structlog.get_logger()

WINDOW = 100.0  # seconds in which Discord surely knows a nonce: "a few minutes" is all it says
CLOSED = frozenset({50007, 50278})  # DMs are off or blocked; no server in common and not installed
NOBODY = frozenset({10013, 50033})  # no such user, or one that gets no messages (a bot)
UNKNOWN_CHANNEL, UNKNOWN_MESSAGE, TOO_MANY_DMS, NO_ACCESS = 10003, 10008, 40003, 50001
SLOWLY = 60.0  # seconds after opening DMs too fast
TOKEN_WAIT = 600.0  # seconds after our token was refused
LOOKED_AT = 50  # messages of a channel's history that are looked through


class Dms:
    """The channels that are known in this process, and sending into them."""

    def __init__(self, api: Api, clock: Clock) -> None:
        self._api = api
        self._clock = clock
        self._channels: dict[str, str] = {}

    def learn(self, user: str, channel: str) -> None:
        """Remember a person's channel."""
        self._channels[user] = channel

    async def open(self, user: str) -> str | Sent:
        """The person's channel; how it failed if there is none."""
        channel = self._channels.get(user)
        if channel is not None:
            return channel
        answer = await self._api.post("/users/@me/channels", {"recipient_id": user})
        if not answer.ok or not isinstance(answer.data, dict):
            return sent(answer)
        self._channels[user] = str(answer.data["id"])
        return self._channels[user]

    async def say(
        self, user: str, payload: Payload, key: str, part: str = "", first: datetime | None = None
    ) -> Sent:
        """Say it once: `key` (a UUID) and `part` name it, `first` is when it was first tried."""
        channel = await self.open(user)
        if isinstance(channel, Sent):
            return channel
        if first is not None and self._late(first):
            found = await self._said(channel, payload, first)
            if isinstance(found, Sent):
                return found
        body = {**payload, "nonce": nonce(key, part), "enforce_nonce": True}
        answer = await self._api.post(f"/channels/{channel}/messages", body)
        if answer.code in (UNKNOWN_CHANNEL, NO_ACCESS):
            del self._channels[user]  # opened anew by the next try
        if answer.code == UNKNOWN_MESSAGE and first is not None:
            return Sent(Outcome.ACCEPTED, detail=answer.detail)  # said once, and deleted since
        return sent(answer)

    def _late(self, first: datetime) -> bool:
        return (self._clock.now() - first).total_seconds() > WINDOW

    async def _said(self, channel: str, payload: Payload, first: datetime) -> Sent | None:
        """What became of an earlier try of which nobody knows; None: it was not said."""
        answer = await self._api.get(f"/channels/{channel}/messages?limit={LOOKED_AT}")
        if answer.ok and isinstance(answer.data, list):
            found = shown(payload, answer.data, first.astimezone(UTC))
            return None if found is None else Sent(Outcome.ACCEPTED, platform_id=found)
        log.warning("discord_history_unreadable", detail=answer.detail)
        return sent(answer) if answer.passing else None


def sent(answer: Answer) -> Sent:
    """An answer about a message as an outcome."""
    if answer.ok and isinstance(answer.data, dict):
        return Sent(Outcome.ACCEPTED, platform_id=str(answer.data.get("id", "")))
    if answer.ok:
        return Sent(Outcome.ACCEPTED, detail=answer.detail)
    if answer.code in CLOSED | NOBODY:
        return Sent(Outcome.ROUTE_DEAD, detail=answer.detail)
    if answer.status == 401:
        return Sent(Outcome.RETRY, timedelta(seconds=TOKEN_WAIT), detail=answer.detail)
    if answer.code == TOO_MANY_DMS:
        return Sent(Outcome.RETRY, timedelta(seconds=max(answer.retry_after or 0, SLOWLY)))
    if answer.passing or answer.code in (UNKNOWN_CHANNEL, NO_ACCESS):
        after = None if answer.retry_after is None else timedelta(seconds=answer.retry_after)
        return Sent(Outcome.RETRY, after, detail=answer.detail)
    log.error("discord_message_refused", detail=answer.detail)
    return Sent(Outcome.REFUSED, detail=answer.detail)
