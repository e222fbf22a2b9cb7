"""One turn of one case: frozen values in, frozen values out; no clock, no chance, no I/O."""

from dataclasses import dataclass
from datetime import datetime

from bot.case.change import replace
from bot.case.effects import Effect
from bot.case.events import DayPassed, Event, Reopened, Undone
from bot.case.model import Case, Stage
from bot.case.moment import Moment
from bot.case.policy import POLICY, Policy
from bot.case.questions import question
from bot.case.rows import Move, Row
from bot.case.rules import ROWS

_WHERE_ENDED_CASES_GO = {
    Stage.COMPLETED: Stage.ARRIVED,
    Stage.REFUNDED: Stage.REFUND_PENDING,
    Stage.CLOSED: Stage.SHIPPED,
}


@dataclass(frozen=True, slots=True)
class Decision:
    """What a turn brought: the case after it, what is to be said, and the row that was taken."""

    case: Case
    effects: tuple[Effect, ...]
    row: Row

    @property
    def refused(self) -> bool:
        """Whether the event cannot be now (the row is a "not now")."""
        return self.row.not_now is not None


def decide(case: Case, event: Event, now: datetime, policy: Policy = POLICY) -> Decision:
    """Take one turn. `now` is aware and in the owner's zone.

    The question number grows whenever stage or question change, except by the clock: a button of
    this morning's reminder is still good tonight.
    """
    moment = Moment(now, policy)
    row = choose(case, event, moment)
    after, effects = row.step(case, event, moment)
    stage = _destination(case, after, event, row)
    if stage is not case.stage:
        after = replace(after, stage=stage, stage_since=moment.today)
    if after is case or isinstance(event, DayPassed):
        return Decision(after, effects, row)
    asks_anew = stage is not case.stage or question(after) is not question(case)
    return Decision(replace(after, question_no=case.question_no + asks_anew), effects, row)


def choose(case: Case, event: Event, moment: Moment) -> Row:
    """The row for this event; the table leaves no pair without one (a test keeps it so)."""
    for row in ROWS[case.stage, type(event)]:
        if row.guard is None or row.guard(case, event, moment):
            return row
    raise LookupError(f"no row for {type(event).__name__} in {case.stage}")


def fits(case: Case, event: Event, now: datetime, policy: Policy = POLICY) -> bool:
    """Whether the event means something in the stage the case is in."""
    return choose(case, event, Moment(now, policy)).not_now is None


def _destination(before: Case, after: Case, event: Event, row: Row) -> Stage:
    if isinstance(row.next, Stage):
        return row.next
    if row.next is Move.STAY:
        return before.stage
    if isinstance(event, Undone):
        return event.to.stage if event.to else before.stage
    if isinstance(event, Reopened) and before.closed_from:
        return before.closed_from
    return _WHERE_ENDED_CASES_GO[before.stage]
