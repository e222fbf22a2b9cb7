"""The ends and plan days of a case: what words and cards show, and what no snooze may pass."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import NamedTuple

from bot.case.calendar import business_days_after, shift
from bot.case.hours import LAST_MINUTE, instant, local
from bot.case.model import BEFORE_ARRIVAL, BEFORE_DISPUTE, OPEN, Case, Stage
from bot.case.policy import Policy


class End(NamedTuple):
    """An end: its instant, its day, and the day of the last morning before it."""

    at: datetime
    day: date
    morning: date


class Plan(NamedTuple):
    """The days of the article's plan, None where it does not apply."""

    wish_on: date | None
    dispute_on: date | None


@dataclass(frozen=True, slots=True)
class Ends:
    """The real ends and plan days of a case, each None where it has none. Days are local.

    `hard_end` is the first end (of those not gone by) that a snooze may not pass.
    """

    protection_ends_at: datetime | None  # known from the page, in the person's zone
    protection_estimate: date | None  # 見込み, only while no end is known
    wish_on: date | None
    dispute_on: date | None
    dispute_appears_on: date | None  # Open Dispute is not shown before; None: unknown
    rescue_ends: date | None  # the last day on which a dispute may still be opened
    answer_by: date | None  # the offer on the table
    return_by: date | None
    verdict_on: date | None  # a verdict can be expected from this day on
    auto_refund_on: date | None  # goods sent back: the refund comes by itself
    money_by: date | None  # the refund should be seen by then
    paypal_ends: date
    card_ends: date
    hard_end: datetime | None


def since(case: Case, zone: tzinfo) -> date:
    """The local day on which the case entered its stage."""
    return case.stage_since or local(case.opened_at, zone).date()


def end_of(day: date, zone: tzinfo) -> End:
    """The end of a day named without a time."""
    return End(instant(day, LAST_MINUTE, zone), day, day)


def protection_end(case: Case, policy: Policy, zone: tzinfo) -> End | None:
    """The known end of buyer protection; an estimate is none."""
    if case.protection_ends_at is None:
        return None
    return _with_morning(local(case.protection_ends_at, zone), policy)


def rescue_end(case: Case, policy: Policy, zone: tzinfo, protection: End | None) -> End | None:
    """The end of the days after protection or receipt, the earlier of the two (domain rule 15)."""
    days, ends = policy.rescue.one, []
    if case.receipt_confirmed_on is not None:
        ends.append(end_of(shift(case.receipt_confirmed_on, days), zone))
    if protection is not None:
        at = instant(shift(protection.day, days), protection.at.time(), zone)
        ends.append(_with_morning(at, policy))
    return min(ends, default=None, key=lambda end: end.at)


def at_stake(case: Case) -> bool:
    """Whether money may still have to be claimed: not once the goods were found to be fine."""
    return not case.checked_ok or case.problem is not None


def order_clock(case: Case) -> bool:
    """Whether the days from the order count: nothing has arrived, and no dispute is filed."""
    if case.stage in BEFORE_ARRIVAL:
        return True
    waiting = case.stage in BEFORE_DISPUTE and case.stage is not Stage.ARRIVED
    return waiting and not case.in_hand and case.parcel == 1


def plan(case: Case, policy: Policy, zone: tzinfo, protection: End | None) -> Plan:
    """When to wish for the refund and when to open the dispute, while goods are awaited.

    The dispute day is the order's day 60, or some days before the known end if that is sooner; not
    before Open Dispute is shown, but never after the end's last morning. A resend may bring it
    forward to its own last day. A wish on the order day or before it says nothing.
    """
    dispute_on, wish_on = None, None
    counting, resent = order_clock(case), case.stage is Stage.RESHIPPING
    if not counting and not resent:
        return Plan(None, None)
    end = _dispute_end(case, policy, zone, protection)
    if counting:
        order_day = shift(case.ordered_on, policy.dispute_day.one)
        dispute_on = _dispute_day(order_day, case, policy, end)
        wish_on = shift(dispute_on, -policy.wish_before_dispute.one)
    if resent:
        resend_day = shift(case.resend_on or since(case, zone), policy.resend_days.value[-1])
        resend_day = _dispute_day(resend_day, case, policy, end)
        dispute_on = min(dispute_on or resend_day, resend_day)
    if wish_on is not None and dispute_on is not None:
        wish_on = wish_on if case.ordered_on < wish_on < dispute_on else None
    return Plan(wish_on, dispute_on)


def offer_end(case: Case, zone: tzinfo) -> End | None:
    """The end of the time to answer the offer on the table."""
    if case.stage not in OPEN or case.offer is None or case.offer.answer_by is None:
        return None
    return end_of(case.offer.answer_by, zone)


def return_end(case: Case, policy: Policy, zone: tzinfo) -> End | None:
    """The end of the time to send the goods back and enter the tracking number."""
    if case.stage is not Stage.RETURNING:
        return None
    return end_of(case.return_by or shift(since(case, zone), policy.return_days.one), zone)


def ends(case: Case, policy: Policy, zone: tzinfo, today: date | None = None) -> Ends:
    """Every end and plan day of the case; with `today` an end gone by is no `hard_end` any more."""
    protection = protection_end(case, policy, zone)
    wish_on, dispute_on = plan(case, policy, zone, protection)
    rescue = rescue_end(case, policy, zone, protection)
    offer = offer_end(case, zone)
    back = return_end(case, policy, zone)
    hard = hard_end(case, policy, zone, today)
    base = case.shipped_on or case.ordered_on
    return Ends(
        protection_ends_at=protection.at if protection else None,
        protection_estimate=None if protection else shift(base, policy.protection_estimate.one),
        wish_on=wish_on,
        dispute_on=dispute_on,
        dispute_appears_on=_after(case.shipped_on, policy.dispute_appears.one),
        rescue_ends=rescue.day if rescue else None,
        answer_by=offer.day if offer else None,
        return_by=back.day if back else None,
        verdict_on=_after(case.disputed_on, policy.verdict_days.value[-1]),
        auto_refund_on=_after(case.return_sent_on, policy.return_auto_refund.one),
        money_by=_money_by(case, policy),
        paypal_ends=shift(case.ordered_on, policy.paypal_window.one),
        card_ends=shift(case.ordered_on, policy.card_window.value[-1]),
        hard_end=hard.at if hard else None,
    )


def snooze_limit(
    case: Case, policy: Policy, zone: tzinfo, today: date | None = None
) -> date | None:
    """The last day to which a snooze may go: the last morning before the first end, None if free.

    With `today` an end gone by limits nothing any more.
    """
    end = hard_end(case, policy, zone, today)
    return end.morning if end else None


def hard_end(case: Case, policy: Policy, zone: tzinfo, today: date | None) -> End | None:
    """The first end that a snooze may not pass: dispute day, protection, rescue, offer, return."""
    found = [offer_end(case, zone), return_end(case, policy, zone)]
    if case.stage in BEFORE_DISPUTE:
        protection = protection_end(case, policy, zone)
        found += [protection, rescue_end(case, policy, zone, protection)]
        dispute_on = plan(case, policy, zone, protection).dispute_on
        found.append(end_of(dispute_on, zone) if dispute_on else None)
    ahead = [end for end in found if end is not None and (today is None or end.day >= today)]
    return min(ahead, default=None, key=lambda end: end.at)


def _dispute_end(case: Case, policy: Policy, zone: tzinfo, protection: End | None) -> End | None:
    """The end that a dispute must not miss: of protection, or of the days after receipt."""
    if case.receipt_confirmed_on is None:
        return protection
    receipt = end_of(shift(case.receipt_confirmed_on, policy.rescue.one), zone)
    return receipt if protection is None or receipt.at < protection.at else protection


def _dispute_day(day: date, case: Case, policy: Policy, end: End | None) -> date:
    if end is not None:
        day = min(day, shift(end.day, -policy.dispute_before_protection.one))
    if case.shipped_on is not None:
        day = max(day, shift(case.shipped_on, policy.dispute_appears.one))
    return day if end is None else min(day, end.morning)


def _with_morning(moment: datetime, policy: Policy) -> End:
    day = moment.date()
    return End(moment, day, shift(day, -1) if moment.hour < policy.noon.one else day)


def _after(day: date | None, days: int) -> date | None:
    return None if day is None else shift(day, days)


def _money_by(case: Case, policy: Policy) -> date | None:
    if case.refund_decided_on is None:
        return None
    return business_days_after(case.refund_decided_on, policy.money_takes.value[-1])
