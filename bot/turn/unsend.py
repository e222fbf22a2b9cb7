"""A message that was taken back: all that came of it goes, also when it comes after its unsend."""

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from bot.case.model import Case, Evidence
from bot.message import Inbound, InboundKind
from bot.ports import Trace, Unit
from bot.turn.session import Session, row_id

ADDED = "order_added"  # the first step of every case
MOST_ANSWERS = 20  # messages that one turn owes at most
# What a person told in words, as against where the case stands.
_TOLD = frozenset(
    {"title", "store", "price", "tracking_no", "return_tracking", "protection_ends_at"}
    | {"claim", "claim_percent", "offer", "evidence"}
)


def taken_back(unit: Unit, inbound: Inbound, kept: Evidence | None, now: datetime) -> bool:
    """Whether the message's unsend came before it; else it is noted, to be found by a later one."""
    if inbound.kind is InboundKind.UNSEND or inbound.public:
        return False
    message_id = inbound.message_id or (inbound.event_id if kept else "")
    if not message_id:
        return False
    if not unit.count(_told(inbound, message_id), now):
        if kept:
            unit.drop_file(kept.sha256)
        unit.forget(inbound.address, message_id)
        return True
    cause = f"{inbound.address.platform}:{inbound.event_id}"
    unit.note(inbound.address, message_id, cause, kept.sha256 if kept else "")
    return False


def unsend(session: Session, message_id: str) -> None:
    """Take a message out of everything; before its coming only remember that it is not wanted."""
    unit, address = session.unit, session.cause.address
    unit.count(f"told:{address}:{message_id}", session.cause.now)
    cause, sha256 = unit.noted(address, message_id) or ("", "")
    unit.withdraw([row_id(cause, place) for place in range(MOST_ANSWERS)])
    for case in session.cases:
        past = unit.traces(case.owner, case.number)
        told = without(case, past, message_id, sha256)
        if told is None:
            session.drop(case)
        elif told != (case, tuple(past)):
            session.retell(*told)
    session.person = replace(session.person, held=None)
    unit.forget(address, message_id)


def without(
    case: Case, past: Sequence[Trace], message_id: str, sha256: str
) -> tuple[Case, tuple[Trace, ...]] | None:
    """The case and its past as if the message had not come; None if it brought the order itself.

    What came last is undone whole. When the case has moved on since, its stage stays, and only
    the facts that the message told go, here and wherever undo would bring them back.
    """
    ours = [trace for trace in past if message_id and trace.source == message_id]
    kept = tuple(trace for trace in past if trace not in ours)
    if any(trace.event == ADDED for trace in ours):
        return None
    before = next((trace.before for trace in ours if trace.before), None)
    if before:
        later = [trace for trace in kept if trace.id > ours[0].id]
        after = next((trace.before for trace in later if trace.before), case)
        if later:
            case = _put_back(case, before, after)
            kept = tuple(
                replace(trace, before=trace.before and _put_back(trace.before, before, after))
                for trace in kept
            )
        else:
            case = replace(before, question_no=case.question_no + 1)  # buttons shown since are old
    return _unfiled(case, sha256), tuple(
        replace(trace, before=trace.before and _unfiled(trace.before, sha256)) for trace in kept
    )


def _put_back(case: Case, before: Case, after: Case) -> Case:
    """The facts that became `after` as they were `before`, where nothing else was told since."""
    found: dict[str, Any] = {}
    for field in fields(Case):
        was, became = getattr(before, field.name), getattr(after, field.name)
        if field.name in _TOLD and was != became and getattr(case, field.name) == became:
            found[field.name] = was
    return replace(case, **found) if found else case


def _unfiled(case: Case, sha256: str) -> Case:
    rest = tuple(file for file in case.evidence if file.sha256 != sha256)
    return case if rest == case.evidence else replace(case, evidence=rest)


def _told(inbound: Inbound, message_id: str) -> str:
    return f"told:{inbound.address}:{message_id}"
