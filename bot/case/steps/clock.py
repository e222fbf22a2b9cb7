"""The step of the clock: the strongest due rung of a case is put into words."""

from bot.case.change import replace
from bot.case.effects import Effect, LetterKind
from bot.case.events import DayPassed
from bot.case.letters import not_arrived_letter, statement
from bot.case.model import OPEN, Case
from bot.case.moment import Moment, Result, letter, say
from bot.case.rung import Kind
from bot.case.steps.parcel import dispute_day_reached


def day_passed(case: Case, event: DayPassed, moment: Moment) -> Result:
    """Speak of the deadline; from here on the stage's own question is the pending one.

    Questions that a step had put before it (registration, "how much?") are given up, since the
    reminder shows the stage's question and a plain はい must mean what was last asked.
    """
    kind = event.deadline.rung.kind
    if case.stage in OPEN:
        case = replace(case, asking=None, to_ask=())
    if kind is Kind.SNOOZE:
        case = replace(case, snoozed_until=None)
    more = _letters(case, kind, moment)
    return say(
        case,
        f"due-{kind}",
        *more,
        step=event.deadline.rung.step,
        until=event.deadline.until,
        urgent=event.deadline.urgent,
    )


def _letters(case: Case, kind: Kind, moment: Moment) -> tuple[Effect, ...]:
    match kind:
        case Kind.NUDGE:
            return (letter(not_arrived_letter(case, moment)),)
        case Kind.WISH:
            return (letter(LetterKind.WISH),)
        case Kind.DISPUTE:
            return (letter(statement(case)),)
        case Kind.PROTECTION if not case.in_hand and dispute_day_reached(case, None, moment):
            return (letter(statement(case)),)  # the dispute day falls together with this warning
        case _:
            return ()
