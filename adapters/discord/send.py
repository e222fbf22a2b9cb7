"""Discord as a platform: an answer edits the interaction's own message, all else goes by DM."""

from collections.abc import Sequence
from dataclasses import replace

from adapters.discord.api import Api
from adapters.discord.attachments import Attachments
from adapters.discord.dms import Dms
from adapters.discord.place import Place
from adapters.discord.read import NAME, read
from adapters.discord.reply import Reply
from adapters.discord.show import EMBEDS, Payload, note, show, show_letters, show_plainly
from adapters.discord.words import words
from bot.message import Inbound, Media
from bot.ports import Clock, Outcome, Outgoing, Raw, Sent
from bot.turn.session import row_id


class Discord:
    """Talks through `api`; `files` are fetched from Discord's hosts and from `ours` ("": none)."""

    name = NAME

    def __init__(self, api: Api, clock: Clock, ours: str = "") -> None:
        self._files = Attachments(api, ours)
        self._reply = Reply(api)
        self.dms = Dms(api, clock)

    def read(self, raw: Raw) -> Inbound:
        """What a person did."""
        return read(raw)

    async def fetch(self, media: Media) -> bytes:
        """The bytes of the file that the person sent."""
        return await self._files.fetch(media.ref)

    async def send(self, outgoing: Outgoing) -> Sent:
        """Try once: the first message of a turn into the interaction it answers, others by DM."""
        place = Place.of(outgoing.reply_token)
        if place is not None and place.channel is not None:
            self.dms.learn(outgoing.address.user, place.channel)
        elif place is not None and outgoing.id == row_id(f"{NAME}:{place.event}", 0):
            answered = await self._answer(outgoing, place)
            if answered is not None:
                return answered
        return await self._direct(outgoing, show(outgoing.message))

    async def _direct(self, outgoing: Outgoing, payloads: Sequence[Payload]) -> Sent:
        """By DM: all parts of a message in order, each once, until one is not taken."""
        user, ids, said = outgoing.address.user, [], Sent(Outcome.ACCEPTED)
        first = outgoing.first_attempt_at if outgoing.attempts > 1 else None
        for number, payload in enumerate(payloads):
            part = f"part {number}" if number else ""
            said = await self.dms.say(user, payload, outgoing.id, part, first)
            if said.outcome is Outcome.REFUSED:  # a warning must come through, however bare
                payload = show_plainly(outgoing.message)
                said = await self.dms.say(user, payload, outgoing.id, f"{part} plainly", first)
            if said.outcome is not Outcome.ACCEPTED:
                return said
            ids.append(said.platform_id)
        return replace(said, platform_id=" ".join(filter(None, ids)))

    # -- answers to interactions ------------------------------------------------------------------

    async def _answer(self, outgoing: Outgoing, place: Place) -> Sent | None:
        """Into the interaction's message; None when that is no longer possible."""
        message = outgoing.message
        notes = [await self._hello(outgoing)] if place.try_dm else []
        by_dm = await self._letters(outgoing) if place.eyes_only else ()
        first, *further = show(message, place.eyes_only, letters=not by_dm)
        said = await self._reply.edit(place, _noted(first, notes), show_plainly(message))
        if said is None or said.outcome is not Outcome.ACCEPTED:
            return said
        for payload in further:
            await self._reply.further(place, payload)
        return replace(said, platform_id=" ".join([said.platform_id, *by_dm]))

    async def _letters(self, outgoing: Outgoing) -> Sequence[str]:
        """Send the letters of a message by DM; their ids there, none if not all were taken."""
        ids: list[str] = []
        for number, payload in enumerate(show_letters(outgoing.message)):
            part = f"letter {number}"
            said = await self.dms.say(outgoing.address.user, payload, outgoing.id, part)
            if said.outcome is not Outcome.ACCEPTED:
                return ()
            ids.append(said.platform_id)
        return ids

    async def _hello(self, outgoing: Outgoing) -> str:
        """Send a first DM, and say whether it came through."""
        own = words(outgoing.message.lang)
        hello = note(own.hello)
        said = await self.dms.say(outgoing.address.user, hello, outgoing.id, "hello")
        if said.outcome is Outcome.ACCEPTED:
            return own.dm_open
        return own.dm_closed if said.outcome is Outcome.ROUTE_DEAD else ""


def _noted(payload: Payload, notes: Sequence[str]) -> Payload:
    """A few words of the adapter's own below the answer."""
    embeds = [*payload["embeds"], *({"description": text} for text in notes if text)]
    return {**payload, "embeds": embeds[:EMBEDS]}
