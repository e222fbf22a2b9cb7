"""The answer to an interaction: an edit of its own message, which may be repeated safely."""

import asyncio

import structlog

from adapters.discord.api import Answer, Api
from adapters.discord.dms import sent
from adapters.discord.place import Place
from adapters.discord.show import Payload
from bot.ports import Outcome, Sent

log = structlog.get_logger()

PAUSES = (0.5, 1.5)  # seconds between tries; an edit says the same however often it is made
LONGEST = 5.0  # seconds of a limit that are waited for
HIDDEN = 64  # the flag of a message for one pair of eyes


class Reply:
    """Edits answers through `api`."""

    def __init__(self, api: Api) -> None:
        self._api = api

    async def edit(self, place: Place, payload: Payload, plainly: Payload) -> Sent | None:
        """Put the answer into the interaction's message; None when its token lives no more.

        `plainly` is what is said if Discord refuses the payload.
        """
        answer = await self._edit(place, payload)
        if answer.status == 400:
            log.error("discord_answer_refused", detail=answer.detail)
            answer = await self._edit(place, plainly)
        if answer.status in (401, 403, 404):
            return None
        return sent(answer)

    async def further(self, place: Place, payload: Payload) -> Sent:
        """Say the rest of a long answer, for the same eyes."""
        flags = HIDDEN if place.eyes_only else 0
        answer = await self._api.hook("POST", place.further, {**payload, "flags": flags})
        done = sent(answer)
        return Sent(Outcome.ACCEPTED, detail=done.detail) if answer.passing else done

    async def _edit(self, place: Place, payload: Payload) -> Answer:
        answer = await self._api.hook("PATCH", place.original, payload)
        for pause in PAUSES:
            if not answer.passing or (answer.retry_after or 0) > LONGEST:
                break
            await asyncio.sleep(max(pause, answer.retry_after or 0))
            answer = await self._api.hook("PATCH", place.original, payload)
        return answer
