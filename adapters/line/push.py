"""A push: counted by the month, repeated without coming twice thanks to its retry key."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID, uuid5

import structlog

from adapters.line.answers import accepted, later, month_spent, refused, taken, unclear
from adapters.line.api import NOT_SENT, Answer, Api
from adapters.line.labels import labels
from adapters.line.quota import Quota
from adapters.line.show import as_text, show
from bot.message import Message, Text
from bot.ports import Outcome, Outgoing, Sent

log = structlog.get_logger()

KEY_LIVES = timedelta(hours=23)  # LINE forgets a retry key after 24: then it would come twice
MONTH_SPENT = timedelta(hours=6)  # until the next look at a spent month
_NOBODY = "Failed to send messages"


async def push(api: Api, quota: Quota, outgoing: Outgoing, now: datetime) -> Sent:
    """Push one row."""
    if not outgoing.address.user.startswith("U"):
        return Sent(Outcome.REFUSED, detail="no push to a group")
    tries = _again(outgoing, now)
    if tries is None:
        log.warning("line_push_given_up", push=outgoing.id)
        return Sent(Outcome.REFUSED, detail="unknown for a day")
    message, key = tries
    if message.push and not await quota.allows(message.urgent, now):
        log.warning("line_quota_kept_for_deadlines")
        return Sent(Outcome.RETRY, MONTH_SPENT, detail="quota")
    objects = show(message)
    answer = await _post(api, outgoing, objects, key)
    if answer.status == 400 and not answer.message.startswith(_NOBODY):
        refused(answer)
        answer = await _post(api, outgoing, as_text(message), key)
    if accepted(answer):
        quota.count(answer)
        return taken(answer, [outgoing], [len(objects)])
    return _not_taken(answer, quota)


def _not_taken(answer: Answer, quota: Quota) -> Sent:
    if answer.status == 400 and answer.message.startswith(_NOBODY):
        return Sent(Outcome.ROUTE_DEAD, detail=answer.detail)
    if month_spent(answer):
        log.error("line_month_spent", detail=answer.detail)
        quota.spent()
        return later(answer, MONTH_SPENT)
    if unclear(answer) or answer.status in (NOT_SENT, 401, 429):
        return later(answer)
    return refused(answer)


def _again(outgoing: Outgoing, now: datetime) -> tuple[Message, str] | None:
    """What to push and its key. After a day only what is urgent comes once more, marked so."""
    waited = now - (outgoing.first_attempt_at or now)
    if waited < KEY_LIVES:
        return outgoing.message, outgoing.id
    if not outgoing.message.urgent:
        return None
    first = outgoing.message.blocks[0]
    again = Text(f"{labels(outgoing.message.lang).again} {getattr(first, 'text', '')}")
    blocks = (again, *outgoing.message.blocks[isinstance(first, Text) :])
    key = uuid5(UUID(outgoing.id), f"again:{waited // KEY_LIVES}")
    return replace(outgoing.message, blocks=blocks), str(key)


async def _post(api: Api, outgoing: Outgoing, objects: object, key: str) -> Answer:
    body = {"to": outgoing.address.user, "messages": objects}
    return await api.post("/v2/bot/message/push", body, {"X-Line-Retry-Key": key})
