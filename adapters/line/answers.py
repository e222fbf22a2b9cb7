"""What LINE's answer to a message means for the row of the outbox."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import structlog

from adapters.line.api import Answer
from bot.ports import Outcome, Outgoing, Sent

log = structlog.get_logger()

_TOKEN_USED = "Invalid reply token"  # noqa: S105 - LINE's own words
_MONTH_SPENT = "You have reached your monthly limit"


def accepted(answer: Answer) -> bool:
    """Whether the message is with LINE; 409 says that it has been for a while."""
    return 200 <= answer.status < 300 or answer.status == 409


def token_refused(answer: Answer) -> bool:
    """Whether a reply token was used before or is too old."""
    return answer.status == 400 and answer.message.startswith(_TOKEN_USED)


def month_spent(answer: Answer) -> bool:
    """Whether the pushes of this month are used up."""
    return answer.status == 429 and answer.message.startswith(_MONTH_SPENT)


def unclear(answer: Answer) -> bool:
    """Whether nobody knows if the message was taken: an error of LINE's, or no answer."""
    return answer.status < 0 or answer.status >= 500


def taken(answer: Answer, rows: Sequence[Outgoing], counts: Sequence[int]) -> Sent:
    """Sent, each row with the ids of its own message objects."""
    named = answer.data.get("sentMessages")
    ids = [_id(one) for one in named] if isinstance(named, list) else []
    shares = []
    for count in counts:
        shares.append(" ".join(id_ for id_ in ids[:count] if id_))
        ids = ids[count:]
    rest = tuple(shares[1 : len(rows)])
    return Sent(Outcome.ACCEPTED, platform_id=shares[0], rest=rest, detail=answer.detail)


def refused(answer: Answer) -> Sent:
    """A refusal that no repetition mends, told to the operator."""
    log.error("line_message_refused", status=answer.status, request=answer.request_id)
    return Sent(Outcome.REFUSED, detail=answer.detail)


def later(answer: Answer, least: timedelta = timedelta(0)) -> Sent:
    """Refused for now, or unclear: the same again later."""
    asked = timedelta(seconds=answer.retry_after or 0)
    wait = max(asked, least)
    return Sent(Outcome.RETRY, wait or None, detail=answer.detail)


def _id(sent: Any) -> str:
    id_ = sent.get("id") if isinstance(sent, dict) else None
    return id_ if isinstance(id_, str) and id_.isalnum() else ""
