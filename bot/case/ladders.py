"""The table of what the bot says by itself: for each stage the ladders a case stands on."""

from bisect import bisect_left
from datetime import date, tzinfo

from bot.case.calendar import shift
from bot.case.ends import (
    End,
    at_stake,
    offer_end,
    order_clock,
    plan,
    protection_end,
    rescue_end,
    return_end,
    since,
)
from bot.case.hours import LAST_MINUTE, instant
from bot.case.ladder import Ladder
from bot.case.model import BEFORE_ARRIVAL, BEFORE_DISPUTE, OPEN, Case, Outcome, Stage
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
        if case.stage is not Stage.ARRIVED or at_stake(case):
            found += _side_windows(case, policy, zone)
    elif case.stage is Stage.COMPLETED and case.problem is not None:
        found += _rescue(case, policy, zone, protection_end(case, policy, zone))
    elif case.stage is Stage.CLOSED and case.outcome is Outcome.LOST:
        found += _side_windows(case, policy, zone)
    return found


def _to_the_dispute(case: Case, policy: Policy, zone: tzinfo) -> list[Ladder]:
    """Buyer protection, the days after it, and the order's own days 10 to 60."""
    found: list[Ladder] = []
    protection = protection_end(case, policy, zone)
    if protection is not None:
        found.append(_to_end(Kind.PROTECTION, protection, policy.protection_ladder.value))
    if at_stake(case):
        found += _rescue(case, policy, zone, protection)
    wish_on, dispute_on = plan(case, policy, zone, protection)
    if dispute_on is not None:
        repeat = policy.dispute_repeat.one
        found.append(Ladder(Kind.DISPUTE, dispute_on, (0,), repeat, urgent=(0,), hard=True))
        if order_clock(case):
            found += _order_days(case, policy, wish_on, dispute_on)
    return found


def _order_days(case: Case, policy: Policy, wish_on: date | None, dispute_on: date) -> list[Ladder]:
    """The nudges, the wish, and day 60 once more if the dispute day came before it."""
    found: list[Ladder] = []
    last = policy.dispute_day.one
    if dispute_on < shift(case.ordered_on, last):
        found.append(Ladder(Kind.DISPUTE, case.ordered_on, (last,), hard=True))
    if wish_on is not None:
        found.append(Ladder(Kind.WISH, dispute_on, ((wish_on - dispute_on).days,)))
    if case.stage is not Stage.RESHIPPING:  # the resend has its own questions
        before = ((wish_on or dispute_on) - case.ordered_on).days
        days = policy.nudge_days.value
        nudges = days[: bisect_left(days, before)]
        if nudges:
            found.append(Ladder(Kind.NUDGE, case.ordered_on, nudges))
    return found


def _of_the_stage(case: Case, policy: Policy, zone: tzinfo) -> list[Ladder]:
    """What the stage itself asks, counted from the day it began or from what happened in it."""
    if case.stage in BEFORE_ARRIVAL:
        return []
    start = since(case, zone)
    match case.stage:
        case Stage.ARRIVED if at_stake(case):
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
            begun = case.refund_decided_on or start
            steps = policy.money_days.value + policy.money_later.value
            return [Ladder(Kind.MONEY, begun, steps, business=True)]
        case _:
            return []


def _last_word(case: Case, start: date) -> date:
    """The last word to the seller, unless it is older than the goods that are talked about."""
    word = case.last_word_on
    if word is None or (case.arrived_on is not None and word < case.arrived_on):
        return start
    return word


def _rescue(case: Case, policy: Policy, zone: tzinfo, protection: End | None) -> list[Ladder]:
    end = rescue_end(case, policy, zone, protection)
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
        last = shift(case.ordered_on, days)
        until = instant(last, LAST_MINUTE, zone)
        found.append(Ladder(kind, last, steps, until=until, hard=True, lone=True))
    return found


def _to_end(kind: Kind, end: End, steps: tuple[int, ...]) -> Ladder:
    """A ladder that leads to an end, its last rung on the last morning before it."""
    moved = (end.morning - end.day).days
    return Ladder(kind, end.day, steps, until=end.at, urgent=_LAST_TWO, hard=True, shift=moved)
