"""A reply: free, by a token that LINE takes once, within a minute.

It has no retry key, so while a try's outcome is unclear the same token is tried again: taken, it
was not shown before; refused as used, it was. When nobody can know any more, no copy is pushed:
the next turn asks the pending question again.
"""

import asyncio
from collections.abc import Sequence
from itertools import chain

import structlog

from adapters.line.answers import accepted, later, refused, taken, token_refused, unclear
from adapters.line.api import NOT_SENT, Answer, Api
from adapters.line.flex import Part
from adapters.line.show import as_text, together
from bot.ports import Outcome, Outgoing, Sent

log = structlog.get_logger()

PATIENCE = 45.0  # seconds for all tries; less than the row's lease and the token's minute


async def reply(api: Api, outgoing: Outgoing, pauses: Sequence[float]) -> Sent | None:
    """Answer with all of the turn that fits; None if the token is of no use: then push."""
    rows = [outgoing, *outgoing.rest]
    shares = together([row.message for row in rows])
    rows = rows[: len(shares)]
    answer, in_doubt = await _tried(api, outgoing.reply_token, [*chain(*shares)], pauses)
    if accepted(answer):
        return taken(answer, rows, [len(share) for share in shares])
    if token_refused(answer) and in_doubt:
        return Sent(Outcome.ACCEPTED, rest=("",) * (len(rows) - 1), detail=answer.detail)
    if token_refused(answer) and outgoing.attempts == 1:
        return None
    if token_refused(answer) or in_doubt:  # a crash or an outage hides what became of it
        log.warning("line_reply_unknown", detail=answer.detail)
        return Sent(Outcome.REFUSED, detail=f"reply unknown {answer.detail}")
    if answer.status == 400:
        return await _in_words(api, outgoing, refused(answer))
    return later(answer) if answer.status in (NOT_SENT, 401, 429) else refused(answer)


async def _tried(
    api: Api, token: str, objects: Sequence[Part], pauses: Sequence[float]
) -> tuple[Answer, bool]:
    """The last answer, and whether one before it was unclear (or that itself)."""
    body = {"replyToken": token, "messages": objects}
    clock = asyncio.get_running_loop().time
    until = clock() + PATIENCE
    in_doubt = False
    answer = Answer(NOT_SENT)
    for pause in (0, *pauses):
        await asyncio.sleep(pause)
        if clock() > until:
            break
        answer = await api.post("/v2/bot/message/reply", body)
        if not unclear(answer) and answer.status not in (NOT_SENT, 429):
            break
        in_doubt = in_doubt or unclear(answer)
    return answer, in_doubt


async def _in_words(api: Api, outgoing: Outgoing, otherwise: Sent) -> Sent:
    """A card that LINE refuses is said in plain words: a refusal uses no token up."""
    body = {"replyToken": outgoing.reply_token, "messages": as_text(outgoing.message)}
    answer = await api.post("/v2/bot/message/reply", body)
    return taken(answer, [outgoing], [5]) if accepted(answer) else otherwise
