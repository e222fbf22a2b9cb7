"""Steps about the case itself: facts, letters, snooze, undo, closing, reopening."""

from collections.abc import Callable
from dataclasses import fields
from datetime import timedelta

from bot.case.change import replace
from bot.case.effects import Effect, Say
from bot.case.ends import snooze_limit
from bot.case.events import (
    CaseClosed,
    Event,
    FactSkipped,
    FactsTold,
    LetterAsked,
    Postponed,
    QuestionAsked,
    Reopened,
    Unclear,
    Undone,
)
from bot.case.letters import letter_of_moment
from bot.case.model import Case, Outcome, Question
from bot.case.moment import Moment, Result, letter, say

_ANSWERS = {
    "title": Question.TITLE,
    "price": Question.PRICE,
    "ordered_on": Question.ORDER_DATE,
    "protection_ends_at": Question.PROTECTION,
}


def facts_told(case: Case, event: FactsTold, moment: Moment) -> Result:
    """Facts of the order are noted; an edited deadline opens its rungs anew."""
    told = {
        field.name: getattr(event, field.name)
        for field in fields(event)
        if getattr(event, field.name) is not None
    }
    answered = {_ANSWERS[name] for name in told if name in _ANSWERS}
    if "ordered_on" in told:
        told |= {"ordered_on": moment.past(event.ordered_on), "ordered_assumed": False}
    registering = bool(case.to_ask)
    case = replace(
        case,
        **told,
        to_ask=tuple(q for q in case.to_ask if q not in answered),
        asking=None if case.asking in answered else case.asking,
    )
    registered = registering and not case.to_ask
    says = [Say("fact-noted", {"fact": name}) for name in told if name != "ordered_assumed"]
    return case, (*says, Say("registered")) if registered else tuple(says)


def fact_skipped(case: Case, event: FactSkipped, moment: Moment) -> Result:
    """A registration question is passed over."""
    registering = event.question in case.to_ask
    case = replace(
        case,
        to_ask=tuple(q for q in case.to_ask if q is not event.question),
        asking=None if case.asking is event.question else case.asking,
    )
    says: tuple[Effect, ...] = (Say("skipped", {"question": event.question}),)
    if registering and not case.to_ask:
        says += (Say("registered"),)
    return case, says


def letter_asked(case: Case, event: LetterAsked, moment: Moment) -> Result:
    """The letter of the moment, ready to copy."""
    return say(case, "letter", letter(letter_of_moment(case, moment)))


def postponed(case: Case, event: Postponed, moment: Moment) -> Result:
    """Silent until then; deadlines stay where they are."""
    until = event.until or moment.today + timedelta(days=1)
    return say(replace(case, snoozed_until=until), "snoozed")


def snooze_refused(case: Case, event: Postponed, moment: Moment) -> Result:
    """Silence past a deadline would cost money: refused, with the last possible day."""
    return say(case, "snooze-refused")


def past_deadline(case: Case, event: Event, moment: Moment) -> bool:
    """Whether a wished silence would pass a deadline."""
    if not isinstance(event, Postponed):
        return False
    limit = snooze_limit(case, moment.policy, moment.zone, moment.today)
    until = event.until or moment.today + timedelta(days=1)
    return until <= moment.today or (limit is not None and until > limit)


def asked(case: Case, event: QuestionAsked, moment: Moment) -> Result:
    """A question is answered from the rules; the case stays where it is."""
    if event.answer is None:
        return say(case, "question-unknown")
    return say(case, event.answer)


def unclear(case: Case, event: Unclear, moment: Moment) -> Result:
    """Not understood: the pending question is asked again, in words."""
    return say(case, "unclear")


def undone(case: Case, event: Undone, moment: Moment) -> Result:
    """One step back; what the clock said and the kept files stay."""
    if event.to is None:
        return say(case, "nothing-to-undo")
    kept = {kept.sha256 for kept in event.to.evidence}
    added = tuple(file for file in case.evidence if file.sha256 not in kept)
    return say(replace(event.to, evidence=event.to.evidence + added), "undone")


def closed(case: Case, event: CaseClosed, moment: Moment) -> Result:
    """Closed at the buyer's wish; one tap reopens it."""
    case = replace(
        case,
        outcome=Outcome.GIVEN_UP,
        closed_from=case.stage,
        snoozed_until=None,
        asking=None,
        to_ask=(),
    )
    return say(case, "closed")


def reopened(case: Case, event: Reopened, moment: Moment) -> Result:
    """Taken up again where it was left."""
    return say(replace(case, outcome=None, refunded=None), "reopened")


def not_now(reason: str) -> Callable[[Case, Event, Moment], Result]:
    """A step that changes nothing and says why this cannot be now."""

    def refuse(case: Case, event: Event, moment: Moment) -> Result:
        return say(case, f"not-now-{reason}", event=event.label)

    refuse.__name__ = f"not_now_{reason}"
    refuse.not_now = reason  # type: ignore[attr-defined]
    return refuse
