"""Steps of the way back: the goods returned, and the money seen."""

from bot.case.change import replace
from bot.case.events import (
    Event,
    MoneyPartlySeen,
    MoneySeen,
    NoMoneySeen,
    ReturnNotShipped,
    ReturnShipped,
    TrackingEntered,
    TrackingNotEntered,
)
from bot.case.model import Case, Money, Outcome, Question
from bot.case.moment import Moment, Result, say
from bot.case.sums import comparable, due_sum, reaches


def return_shipped(case: Case, event: ReturnShipped, moment: Moment) -> Result:
    """Sent back: now the number must stand on the site."""
    case = replace(
        case,
        return_sent_on=moment.past(event.on, case.ordered_on),
        return_tracking=event.tracking_no or case.return_tracking,
        asking=None,
    )
    return say(case, "return-shipped")


def return_not_shipped(case: Case, event: ReturnNotShipped, moment: Moment) -> Result:
    """Not sent back: the last day for it."""
    return say(case, "return-not-shipped")


def tracking_entered(case: Case, event: TrackingEntered, moment: Moment) -> Result:
    """The number stands on the site: 30 days until the money comes by itself."""
    case = replace(
        case,
        return_sent_on=case.return_sent_on or moment.today,
        return_tracking=event.tracking_no or case.return_tracking,
        asking=None,
    )
    return say(case, "tracking-entered")


def tracking_not_entered(case: Case, event: TrackingNotEntered, moment: Moment) -> Result:
    """The number is missing on the site: where to enter it."""
    return say(case, "tracking-not-entered")


def return_not_refunded(case: Case, event: NoMoneySeen, moment: Moment) -> Result:
    """Goods are on their way back, no money yet: the automatic refund."""
    return say(case, "return-not-refunded")


def not_refunded(case: Case, event: NoMoneySeen, moment: Moment) -> Result:
    """Decided, but not on the account: how long it may take."""
    return say(replace(case, asking=None), "not-refunded")


def not_refunded_early(case: Case, event: NoMoneySeen, moment: Moment) -> Result:
    """No money, and nothing decided yet either."""
    asking = None if case.asking is Question.PAID else case.asking
    return say(replace(case, asking=asking), "not-refunded-early")


def money_seen(case: Case, event: MoneySeen, moment: Moment) -> Result:
    """The money is there: the case is closed with what came."""
    seen = _together(case, event.amount) or event.amount or due_sum(case)
    return say(_paid(case, seen), "refunded")


def money_enough(case: Case, event: MoneyPartlySeen, moment: Moment) -> Result:
    """A sum was named, and it is what was due, or what was still missing of it."""
    return say(_paid(case, _together(case, event.amount) or event.amount), "refunded")


def money_short(case: Case, event: MoneySeen | MoneyPartlySeen, moment: Moment) -> Result:
    """Less than was due, or a sum that cannot be compared: asked whether that is all."""
    if event.amount is None:
        return say(replace(case, asking=Question.PAID_AMOUNT), "refunded-how-much")
    case = replace(
        case,
        refunded=event.amount,
        refund_decided_on=case.refund_decided_on or moment.today,
        asking=None,
    )
    return say(case, "refunded-short")


def money_without_claim(case: Case, event: Event, moment: Moment) -> Result:
    """Money without any claim on record: asked again before the case is closed."""
    return say(replace(case, asking=Question.PAID), "sure-refunded")


def _together(case: Case, amount: Money | None) -> Money | None:
    """What is due, when the sum named now is just what the one seen before lacked of it."""
    due, before = due_sum(case), case.refunded
    if amount is None or due is None or before is None:
        return None
    if not (comparable(amount, due) and comparable(before, due)):
        return None
    return due if amount.amount + before.amount == due.amount else None


def _paid(case: Case, seen: Money | None) -> Case:
    whole = case.price
    part = case.due_partial or (
        seen is not None
        and whole is not None
        and comparable(seen, whole)
        and seen.amount < whole.amount
    )
    return replace(
        case,
        refunded=seen,
        outcome=Outcome.PARTIAL if part else Outcome.FULL,
        closed_from=case.stage,
        offer=None,
        asking=None,
    )


def falls_short(case: Case, event: Event, moment: Moment) -> bool:
    """The named sum does not reach what is due, or cannot be compared with it."""
    if not isinstance(event, MoneySeen | MoneyPartlySeen) or event.amount is None:
        return isinstance(event, MoneyPartlySeen)
    if isinstance(event, MoneySeen) and event.sure:
        return False
    if _together(case, event.amount):
        return False
    reached = reaches(event.amount, due_sum(case))
    return not reached if reached is not None else isinstance(event, MoneyPartlySeen)


def no_claim(case: Case, event: Event, moment: Moment) -> bool:
    """No claim, offer or agreement is on record, and the buyer was not asked again."""
    if case.asking is Question.PAID or (isinstance(event, MoneySeen) and event.sure):
        return False
    return case.remedy is None and case.offer is None and not case.refund_word
