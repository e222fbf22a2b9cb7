"""Steps of the dispute: decided, prepared, filed, ruled."""

from datetime import timedelta

from bot.case.change import replace
from bot.case.effects import Effect, Say
from bot.case.ends import ends
from bot.case.events import (
    DisputeCancelled,
    DisputeDecided,
    DisputeNotOpened,
    DisputeOpened,
    Event,
    EvidenceMissing,
    EvidenceReady,
    FullWanted,
    NoVerdict,
    OfferAccepted,
    OfferRejected,
    PartialWanted,
    PhotoKept,
    SellerCountered,
    SellerOfferedPartial,
    VerdictPartial,
    VerdictRefund,
    VerdictRejected,
    VerdictReturn,
)
from bot.case.letters import statement
from bot.case.model import Case, Money, Offer, OfferKind, Outcome, Problem, Question, Remedy
from bot.case.moment import Moment, Result, letter, say
from bot.case.sums import comparable, percent_of, share


def decided(case: Case, event: DisputeDecided, moment: Moment) -> Result:
    """The buyer will dispute: full or partial if not chosen, else what is missing."""
    case = replace(case, asking=None, offer=None)
    if not case.in_hand and case.remedy is None:
        case = replace(case, remedy=Remedy.FULL)
    return say(case, "preparing")


def full_wanted(case: Case, event: FullWanted, moment: Moment) -> Result:
    """Everything is claimed: what that costs with goods in hand."""
    case = replace(
        case,
        remedy=Remedy.FULL,
        claim=case.price,
        claim_percent=100,
        due=None,
        due_partial=False,
        asking=None,
    )
    return say(case, "want-full")


def full_wanted_early(case: Case, event: FullWanted, moment: Moment) -> Result:
    """Nothing is here yet: the full refund waits for its day."""
    return say(case, "want-full-early")


def partial_wanted(case: Case, event: PartialWanted, moment: Moment) -> Result:
    """A part is claimed: share and sum; without photos it cannot be."""
    amount = event.amount or share(case.price, event.percent)
    percent = event.percent if event.percent is not None else percent_of(amount, case.price)
    known = amount is not None or percent is not None
    case = replace(
        case,
        remedy=Remedy.PARTIAL,
        claim=amount,
        claim_percent=percent,
        asking=None if known else Question.CLAIM_AMOUNT,
    )
    return say(case, "want-partial")


def partial_wanted_early(case: Case, event: PartialWanted, moment: Moment) -> Result:
    """Nothing is here: not a part but everything is to be claimed."""
    return say(case, "want-partial-early")


def evidence_ready(case: Case, event: EvidenceReady, moment: Moment) -> Result:
    """Evidence is together: the tap path, Refund Only, and the statement."""
    case = replace(case, evidence_ready=True, asking=None)
    return say(case, "file-it", letter(statement(case)))


def evidence_noted(case: Case, event: EvidenceReady, moment: Moment) -> Result:
    """Evidence is together before a dispute is prepared."""
    return say(replace(case, evidence_ready=True), "evidence-noted")


def evidence_missing(case: Case, event: EvidenceMissing, moment: Moment) -> Result:
    """What is needed and how to take it."""
    return say(replace(case, evidence_ready=False), "evidence-needed")


def photo_kept(case: Case, event: PhotoKept, moment: Moment) -> Result:
    """One more file is kept; the same file counts once."""
    known = any(kept.sha256 == event.evidence.sha256 for kept in case.evidence)
    if known:
        return say(case, "photo-known")
    return say(replace(case, evidence=(*case.evidence, event.evidence)), "photo-kept")


def opened(case: Case, event: DisputeOpened, moment: Moment) -> Result:
    """Filed: five days for the answer, refuse counter-offers, never cancel."""
    case = replace(
        case,
        disputed_on=moment.past(event.on, case.ordered_on),
        filed_as_return=event.as_return,
        remedy=case.remedy or (None if case.in_hand else Remedy.FULL),
        offer=None,
        asking=None,
        outcome=None,
    )
    more: tuple[Effect, ...] = (Say("filed-as-return"),) if event.as_return else ()
    return say(case, "dispute-opened", *more)


def opened_noted(case: Case, event: DisputeOpened, moment: Moment) -> Result:
    """Told again: the day, or that it was filed as Return Goods."""
    case = replace(
        case,
        disputed_on=event.on or case.disputed_on,
        filed_as_return=event.as_return or case.filed_as_return,
    )
    return say(case, "filed-as-return" if event.as_return else "dispute-noted")


def not_opened(case: Case, event: DisputeNotOpened, moment: Moment) -> Result:
    """Not filed yet: the path and the day until which it must be."""
    if not case.evidence_ready:
        return say(case, "not-filed")
    return say(case, "file-it", letter(statement(case)))


def not_opened_early(case: Case, event: DisputeNotOpened, moment: Moment) -> Result:
    """Not filed, and not prepared either: when its day comes."""
    return say(case, "not-filed-early")


def cancelled(case: Case, event: DisputeCancelled, moment: Moment) -> Result:
    """Withdrawn while there is time: file again now."""
    case = replace(case, disputed_on=None, offer=None, asking=None, return_by=None)
    return say(replace(case, return_sent_on=None), "cancelled-refile")


def cancelled_for_good(case: Case, event: DisputeCancelled, moment: Moment) -> Result:
    """Withdrawn after every window: closed, with the ladder of what is left."""
    case = replace(case, outcome=Outcome.WITHDRAWN, closed_from=case.stage, asking=None)
    return say(case, "cancelled-for-good", Say("rescue-ladder"))


def no_verdict(case: Case, event: NoVerdict, moment: Moment) -> Result:
    """No ruling yet: how long it takes, and what to do when the timer reaches zero."""
    case = replace(case, asking=None)
    filed = case.disputed_on or moment.today
    late = moment.today >= filed + timedelta(days=moment.policy.verdict_days.value[-1])
    return say(case, "no-verdict-late" if late else "no-verdict")


def countered(case: Case, event: SellerCountered | SellerOfferedPartial, moment: Moment) -> Result:
    """A counter-offer: its sum and share, 拒否 as the advice, silence may be a yes."""
    amount = event.amount or share(case.price, event.percent)
    percent = event.percent if event.percent is not None else percent_of(amount, case.price)
    offer = Offer(OfferKind.PARTIAL, amount, percent)
    return say(replace(case, offer=offer, asking=Question.ACCEPT_OFFER), "countered")


def counter_accepted(case: Case, event: OfferAccepted, moment: Moment) -> Result:
    """Accepted within the dispute: the sum is decided."""
    offer = case.offer or Offer(OfferKind.REFUND)
    return _decide(case, moment, offer.amount, offer.kind is OfferKind.PARTIAL, "offer-accepted")


def return_accepted(case: Case, event: OfferAccepted, moment: Moment) -> Result:
    """Accepted within the dispute, and the goods must go back first."""
    return _must_return(case, moment, None)


def counter_rejected(case: Case, event: OfferRejected, moment: Moment) -> Result:
    """Declined within the dispute: AliExpress rules next."""
    return say(replace(case, offer=None, asking=None), "counter-rejected")


def verdict_refund(case: Case, event: VerdictRefund, moment: Moment) -> Result:
    """Everything back: the money watch begins."""
    return _decide(case, moment, event.amount, False, "verdict-refund")


def verdict_partial(case: Case, event: VerdictPartial, moment: Moment) -> Result:
    """A part back: its sum is what will be compared."""
    amount = event.amount or share(case.price, event.percent)
    return _decide(case, moment, amount, True, "verdict-partial")


def verdict_return(case: Case, event: VerdictReturn, moment: Moment) -> Result:
    """Send it back first: ten days, tracked, number on the site."""
    if event.by:
        return _must_return(case, moment, (event.by - moment.today).days)
    return _must_return(case, moment, event.days)


def verdict_return_of_nothing(case: Case, event: Event, moment: Moment) -> Result:
    """Nothing to send back: dispute the ruling with tracking or the opening video."""
    return say(case, "return-of-nothing-ruled")


def verdict_rejected(case: Case, event: VerdictRejected, moment: Moment) -> Result:
    """Lost: closed, with the ladder of what is left."""
    case = replace(case, outcome=Outcome.LOST, closed_from=case.stage, offer=None, asking=None)
    return say(case, "verdict-rejected", Say("rescue-ladder"))


def _decide(case: Case, moment: Moment, amount: Money | None, partial: bool, key: str) -> Result:
    if amount and case.price and comparable(amount, case.price):
        partial = amount.amount < case.price.amount  # the sum tells more than its name
    case = replace(
        case,
        due=amount,
        due_partial=partial,
        refund_decided_on=moment.today,
        offer=None,
        asking=None,
    )
    return say(case, key)


def _must_return(case: Case, moment: Moment, days: int | None) -> Result:
    days = moment.policy.return_days.one if days is None else days
    case = replace(
        case,
        return_by=moment.today + timedelta(days=days),
        offer=None,
        asking=None,
    )
    return say(case, "verdict-return")


def may_still_dispute(case: Case, event: Event, moment: Moment) -> bool:
    """Whether protection or its 15 days last; an unknown end counts as lasting."""
    plan = ends(case, moment.policy, moment.zone)
    last = plan.rescue_ends
    return last is None or moment.today <= last


def nothing_to_return(case: Case, event: Event, moment: Moment) -> bool:
    """Goods never received, or an empty box."""
    return not case.in_hand or case.problem is Problem.EMPTY_BOX
