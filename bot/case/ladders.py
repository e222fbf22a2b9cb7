"""The table of what the bot says by itself: for each stage the ladders a case stands on."""

from datetime import date, tzinfo

from bot.case.calendar import shift
from bot.case.ends import (
    End,
    Plan,
    end_of,
    in_order,
    offer_end,
    order_clock,
    plan,
    protection_end,
    rescue_end,
    return_end,
    since,
)
from bot.case.ladder import Ladder
from bot.case.model import BEFORE_DISPUTE, OPEN, Case, Outcome, Stage
from bot.case.policy import Policy
from bot.case.rung import Kind

_LAST_TWO = (-1, 0)  # the urgent steps of a ladder that leads to an end


def ladders(case: Case, policy: Policy, zone: tzinfo) -> list[Ladder]:
    """Every ladder of the case in its stage; an ended case has none, but for what remains open."""
    found: list[Ladder] = []
    if case.stage in BEFORE_DISPUTE:
        found += _to_the_dispute(case, policy, zone)
    if case.stage in OPEN:
        found += _of_the_stage(case, policy, zone)
        offer = offer_end(case, zone)
        if offer is not None:
            found.append(_to_end(Kind.OFFER, offer, policy.offer_ladder.value))
        if case.snoozed_until is not None:
            found.append(Ladder(Kind.SNOOZE, case.snoozed_until, (0,)))
        if case.stage is not Stage.ARRIVED or in_order(case):
            found += _side_windows(case, policy, zone)
    elif case.stage is Stage.COMPLETED and case.problem is not None:
        found += _rescue(case, policy, zone)
    elif case.stage is Stage.CLOSED and case.outcome is Outcome.LOST:
        found += _side_windows(case, policy, zone)
    return found


def _to_the_dispute(case: Case, policy: Policy, zone: tzinfo) -> list[Ladder]:
    """Buyer protection, the days after it, and the order's own days 10 to 60."""
    found: list[Ladder] = []
    end = protection_end(case, policy, zone)
    if end is not None:
        found.append(_to_end(Kind.PROTECTION, end, policy.protection_ladder.value))
    if in_order(case):
        found += _rescue(case, policy, zone)
    days = plan(case, policy, zone)
    if days.dispute_on is not None:
        found.append(_dispute(days.dispute_on, (0,), policy.dispute_repeat.one))
    if order_clock(case) and days.dispute_on is not None:
        found += _order_days(case, policy, days)
    return found


def _order_days(case: Case, policy: Policy, days: Plan) -> list[Ladder]:
    found: list[Ladder] = []
    last = policy.dispute_day.one
    assert days.dispute_on is not None
    if days.dispute_on < shift(case.ordered_on, last):
        found.append(Ladder(Kind.DISPUTE, case.ordered_on, (last,), hard=True))
    if days.wish_on is not None:
        step = (days.wish_on - days.dispute_on).days
        found.append(Ladder(Kind.WISH, days.dispute_on, (step,)))
    if case.stage is not Stage.RESHIPPING:  # the resend has its own questions
        before = ((days.wish_on or days.dispute_on) - case.ordered_on).days
        nudges = tuple(step for step in policy.nudge_days.value if step < before)
        if nudges:
            found.append(Ladder(Kind.NUDGE, case.ordered_on, nudges))
    return found


def _of_the_stage(case: Case, policy: Policy, zone: tzinfo) -> list[Ladder]:
    """What the stage itself asks, counted from the day it began or from what happened in it."""
    start = since(case, zone)
    match case.stage:
        case Stage.ARRIVED if in_order(case):
            return [Ladder(Kind.CHECK, case.arrived_on or start, policy.check_days.value)]
        case Stage.NEGOTIATING:
            return [Ladder(Kind.ANSWER, _last_word(case, start), policy.answer_days.value)]
        case Stage.RESHIPPING:
            return [Ladder(Kind.RESEND, case.resend_on or start, policy.resend_days.value)]
        case Stage.PREPARING:
            steps, repeat = policy.submit_first.value, policy.submit_repeat.one
            return [Ladder(Kind.SUBMIT, start, steps, repeat)]
        case Stage.DISPUTED:
            steps, repeat = policy.verdict_days.value, policy.verdict_repeat.one
            return [Ladder(Kind.VERDICT, case.disputed_on or start, steps, repeat)]
        case Stage.RETURNING:
            end = return_end(case, policy, zone)
            return [_to_end(Kind.RETURN, end, policy.return_ladder.value)] if end else []
        case Stage.RETURN_SENT:
            steps, repeat = policy.return_refund_days.value, policy.return_refund_repeat.one
            return [Ladder(Kind.RETURN_REFUND, case.return_sent_on or start, steps, repeat)]
        case Stage.REFUND_PENDING:
            begun, steps = case.refund_decided_on or start, policy.money_days.value
            return [Ladder(Kind.MONEY, begun, steps, business=True)]
        case _:
            return []


def _last_word(case: Case, start: date) -> date:
    """The last word to the seller, unless it is older than the goods that are talked about."""
    word = case.last_word_on
    if word is None or (case.arrived_on is not None and word < case.arrived_on):
        return start
    return word


def _rescue(case: Case, policy: Policy, zone: tzinfo) -> list[Ladder]:
    end = rescue_end(case, policy, zone)
    return [] if end is None else [_to_end(Kind.RESCUE, end, policy.rescue_ladder.value)]


def _side_windows(case: Case, policy: Policy, zone: tzinfo) -> list[Ladder]:
    """One early warning each before PayPal's and the card's own windows close."""
    steps = (-policy.side_warning.one,)
    windows = (
        (Kind.PAYPAL, policy.paypal_window.value[-1]),
        (Kind.CARD, policy.card_window.value[-1]),
    )
    found = []
    for kind, days in windows:
        end = end_of(shift(case.ordered_on, days), zone)
        found.append(Ladder(kind, end.day, steps, until=end.at, hard=True, lone=True))
    return found


def _dispute(on: date, steps: tuple[int, ...], repeat: int) -> Ladder:
    return Ladder(Kind.DISPUTE, on, steps, repeat, urgent=(0,), hard=True)


def _to_end(kind: Kind, end: End, steps: tuple[int, ...]) -> Ladder:
    """A ladder that leads to an end, its last rung on the last morning before it."""
    moved = (end.morning - end.day).days
    return Ladder(kind, end.day, steps, until=end.at, urgent=_LAST_TWO, hard=True, shift=moved)
