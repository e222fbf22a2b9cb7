"""Which letter fits the moment of a case: never one of a rung gone by, never a threat."""

from bot.case.effects import LetterKind
from bot.case.ends import Plan, plan, protection_end
from bot.case.model import Case, Problem, Stage
from bot.case.moment import Moment

PROBLEM_LETTERS = {
    Problem.DEFECTIVE: LetterKind.DEFECTIVE,
    Problem.DAMAGED: LetterKind.DAMAGED,
    Problem.WRONG_COLOR: LetterKind.WRONG_COLOR,
    Problem.WRONG_ITEM: LetterKind.WRONG_ITEM,
    Problem.MISSING: LetterKind.MISSING,
    Problem.EMPTY_BOX: LetterKind.EMPTY_BOX,
    Problem.NOT_AS_DESCRIBED: LetterKind.NOT_AS_DESCRIBED,
}
_NUDGES = (LetterKind.NUDGE_10, LetterKind.NUDGE_20, LetterKind.NUDGE_30, LetterKind.NUDGE_40)


def plan_of(case: Case, moment: Moment) -> Plan:
    """The days of the wish and of the dispute as they stand now."""
    end = protection_end(case, moment.policy, moment.zone)
    return plan(case, moment.policy, moment.zone, end)


def not_arrived_letter(case: Case, moment: Moment) -> LetterKind:
    """The next message about a parcel that is not here, by the days since the order."""
    wish_on = plan_of(case, moment).wish_on
    if wish_on and moment.today >= wish_on:
        return LetterKind.WISH
    age = (moment.today - case.ordered_on).days
    reached = sum(age >= day for day in moment.policy.nudge_days.value)
    return _NUDGES[max(reached - 1, 0)]


def problem_letter(case: Case) -> LetterKind:
    """The next message about goods that are wrong: the report, a reminder, then a wish."""
    if case.letters_sent >= 2:
        return LetterKind.WISH_PROBLEM
    if case.letters_sent == 1:
        return LetterKind.PROBLEM_REMINDER
    return PROBLEM_LETTERS.get(case.problem or Problem.UNSAID, LetterKind.NOT_AS_DESCRIBED)


def statement(case: Case) -> LetterKind:
    """The words for the dispute form."""
    return LetterKind.DISPUTE_ARRIVED if case.in_hand else LetterKind.DISPUTE_NOT_ARRIVED


def letter_of_moment(case: Case, moment: Moment) -> LetterKind:
    """The letter that helps most right now."""
    match case.stage:
        case Stage.PREPARING:
            return statement(case)
        case Stage.DISPUTED:
            return LetterKind.REFUSE_OFFER if case.offer else LetterKind.LIVE_CHAT
        case Stage.RETURNING:
            return LetterKind.ASK_RETURN_ADDRESS
        case Stage.RETURN_SENT | Stage.REFUND_PENDING:
            return LetterKind.MONEY_MISSING
        case Stage.ARRIVED | Stage.NEGOTIATING if case.in_hand and case.problem:
            return problem_letter(case)
        case _:
            return not_arrived_letter(case, moment)
