"""Steps of the parcel: sent, here, in order or not, and 受取確認."""

from datetime import date

from bot.case.change import replace
from bot.case.effects import LetterKind, Say, WriteLetter
from bot.case.events import (
    Arrived,
    ArrivedOk,
    Event,
    NotArrived,
    NotShipped,
    ProblemFound,
    ReceiptConfirmed,
    ReceiptNotConfirmed,
    Shipped,
)
from bot.case.letters import not_arrived_letter, plan_of, problem_letter, statement
from bot.case.model import CLAIMED, Case, Problem, Question, Remedy
from bot.case.moment import Moment, Result, letter, say


def shipped(case: Case, event: Shipped, moment: Moment) -> Result:
    """The parcel is on its way; the real end of protection is asked for if unknown."""
    unknown = case.protection_ends_at is None
    case = replace(
        case,
        shipped_on=moment.past(event.on, case.ordered_on),
        tracking_no=event.tracking_no or case.tracking_no,
        to_ask=tuple(q for q in case.to_ask if q is not Question.PROTECTION),
        asking=Question.PROTECTION if unknown else None,
    )
    return say(case, "shipped")


def shipped_again(case: Case, event: Shipped, moment: Moment) -> Result:
    """A later word on the shipment: the day and number are noted."""
    case = replace(
        case,
        shipped_on=event.on or case.shipped_on or moment.today,
        tracking_no=event.tracking_no or case.tracking_no,
    )
    return say(case, "shipped-noted")


def not_shipped(case: Case, event: NotShipped, moment: Moment) -> Result:
    """Nothing was sent: how to ask, and that cancelling brings everything back."""
    return say(case, "not-shipped", letter(LetterKind.NOT_SHIPPED))


def arrived(case: Case, event: Arrived, moment: Moment) -> Result:
    """The parcel is here, not checked yet."""
    return say(_here(case, event, moment), "arrived")


def arrived_ok_in_claim(case: Case, event: ArrivedOk, moment: Moment) -> Result:
    """It came and is fine after a claim of non-receipt was filed: honesty comes first."""
    return say(replace(_here(case, event, moment), checked_ok=True), "arrived-ok-in-claim")


def claimed_as_missing(case: Case, event: Event, moment: Moment) -> bool:
    """The claim that runs says that nothing came: the parcel is not here, or came after it."""
    return not case.in_hand or (case.disputed_on or date.min) <= (case.arrived_on or date.min)


def arrived_late(case: Case, event: Event, moment: Moment) -> Result:
    """The parcel came after a claim of non-receipt was filed: say so to AliExpress."""
    return say(_here(case, event, moment), "arrived-late")


def with_a_day(case: Case, event: Arrived, moment: Moment) -> bool:
    """The buyer names the day of arrival."""
    return event.on is not None


def arrived_noted(case: Case, event: Arrived, moment: Moment) -> Result:
    """The day of arrival is put right."""
    return say(replace(case, arrived_on=event.on or case.arrived_on), "arrived-noted")


def not_arrived_undated(case: Case, event: NotArrived, moment: Moment) -> Result:
    """Not here, but since when is unknown: the order date decides which letter is right."""
    return say(replace(case, asking=Question.ORDER_DATE), "not-arrived-undated")


def dated_only_by_us(case: Case, event: Event, moment: Moment) -> bool:
    """The order date is an assumption that the buyer was not asked about yet."""
    return case.ordered_assumed and Question.ORDER_DATE in case.to_ask


def not_arrived_at_dispute_day(case: Case, event: NotArrived, moment: Moment) -> Result:
    """Not here, and the day to open the dispute has come: no letter can do more."""
    return say(replace(case, asking=None), "not-arrived-dispute", letter(statement(case)))


def dispute_day_reached(case: Case, event: Event | None, moment: Moment) -> bool:
    """The day to open the dispute is here or gone by."""
    day = plan_of(case, moment).dispute_on
    return day is not None and moment.today >= day


def not_arrived(case: Case, event: NotArrived, moment: Moment) -> Result:
    """Not here: the next message to the seller, then the question whether it was sent."""
    case = replace(case, asking=Question.MESSAGED)
    return say(case, "not-arrived", letter(not_arrived_letter(case, moment)))


def resend_not_here(case: Case, event: Event, moment: Moment) -> Result:
    """The resent item is not here yet."""
    return say(case, "resend-not-arrived")


def not_arrived_noted(case: Case, event: Event, moment: Moment) -> Result:
    """Not here while a claim is prepared or runs: the evidence for that."""
    return say(case, "not-arrived-claim")


def completed_not_here(case: Case, event: NotArrived, moment: Moment) -> Result:
    """完了, but nothing came: the 15 days after it are the way back."""
    case = replace(case, in_hand=False, receipt_confirmed_on=_confirmed(case, moment), outcome=None)
    return say(case, "rescue-not-arrived")


def arrived_ok(case: Case, event: ArrivedOk, moment: Moment) -> Result:
    """Checked and fine: 受取確認 may now be pressed."""
    case = _here(case, event, moment)
    return say(replace(case, checked_ok=True, problem=None, offer=None), "arrived-ok")


def ok_after_receipt(case: Case, event: ArrivedOk, moment: Moment) -> Result:
    """Checked and fine, and 受取確認 was given before: nothing is left to do."""
    case = _here(case, event, moment)
    return say(replace(case, checked_ok=True, problem=None, offer=None), "completed")


def receipt_given(case: Case, event: Event, moment: Moment) -> bool:
    """受取確認 was pressed, or the order turned 完了."""
    return case.receipt_confirmed_on is not None


def problem_found(case: Case, event: ProblemFound, moment: Moment) -> Result:
    """Something is wrong: do not press 受取確認, the evidence for that kind, the letter."""
    case = _here(case, event, moment)
    case = replace(case, checked_ok=False, problem=_kind(case, event), asking=None)
    if case.problem is Problem.UNSAID:
        return say(case, "problem-unsaid")
    return say(case, "problem", letter(problem_letter(case)))


def problem_noted(case: Case, event: ProblemFound, moment: Moment) -> Result:
    """The kind of the problem is put right while a claim is prepared or runs."""
    case = _here(case, event, moment)
    case = replace(case, checked_ok=False, problem=_kind(case, event), asking=None)
    return say(case, "problem-noted")


def problem_after_receipt(case: Case, event: ProblemFound, moment: Moment) -> Result:
    """A problem told after 完了: back to arrived, with the rescue date."""
    case = replace(
        case,
        receipt_confirmed_on=_confirmed(case, moment),
        outcome=None,
        checked_ok=False,
        problem=_kind(case, event),
    )
    more: tuple[WriteLetter, ...] = ()
    if case.problem is not Problem.UNSAID:
        more = (letter(problem_letter(case)),)
    return case, (Say("rescue"), Say("problem-evidence"), *more)


def receipt_completed(case: Case, event: ReceiptConfirmed, moment: Moment) -> Result:
    """Everything is fine and confirmed; the 15 days stay open."""
    return say(
        replace(case, receipt_confirmed_on=moment.past(event.on, case.ordered_on)), "completed"
    )


def receipt_with_problem(case: Case, event: ReceiptConfirmed, moment: Moment) -> Result:
    """受取確認 in spite of a problem, or with nothing in hand: 不利, and the rescue date."""
    confirmed = moment.past(event.on, case.ordered_on)
    remedy = case.remedy if case.in_hand else Remedy.FULL
    case = replace(case, receipt_confirmed_on=confirmed, remedy=remedy, asking=None)
    return say(case, "rescue")


def receipt_in_claim(case: Case, event: ReceiptConfirmed, moment: Moment) -> Result:
    """受取確認 while a dispute runs: 不利, but the dispute goes on."""
    return say(
        replace(case, receipt_confirmed_on=moment.past(event.on, case.ordered_on)),
        "receipt-in-claim",
    )


def receipt_not_confirmed(case: Case, event: ReceiptNotConfirmed, moment: Moment) -> Result:
    """Not pressed: good while anything is wrong."""
    return say(case, "receipt-not-confirmed")


def _here(case: Case, event: Event, moment: Moment) -> Case:
    """The parcel in hand; a resent one starts with a clean record."""
    if case.in_hand and case.resend_on is None:
        return case
    told = event.on if isinstance(event, Arrived) else None
    case = replace(case, in_hand=True, arrived_on=moment.past(told, case.ordered_on), asking=None)
    if case.stage not in CLAIMED:  # what was prepared was a claim for goods that never came
        case = replace(case, remedy=None, claim=None, claim_percent=None, evidence_ready=False)
    if case.resend_on is None:
        return case
    return replace(
        case,
        resend_on=None,
        parcel=case.parcel + 1,
        checked_ok=False,
        problem=None,
        offer=None,
        evidence=(),
        letters_sent=0,
        silences=0,
    )


def _kind(case: Case, event: ProblemFound) -> Problem:
    """The told kind; "something is wrong" does not wipe out a kind that is known."""
    if event.problem is Problem.UNSAID and case.problem:
        return case.problem
    return event.problem


def _confirmed(case: Case, moment: Moment) -> date:
    return case.receipt_confirmed_on or moment.today


def rescue_open(case: Case, event: Event, moment: Moment) -> bool:
    """Whether the days after a confirmed receipt still last."""
    days = moment.policy.rescue.one
    return case.receipt_confirmed_on is None or moment.within(case.receipt_confirmed_on, days)
