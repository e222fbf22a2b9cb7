"""What can happen to a case, in the past tense; `label` is the name that history and reading use."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from bot.case.model import Case, Evidence, Money, Problem, Question
from bot.case.rung import Deadline


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened; subclasses say what."""

    name: ClassVar[str] = ""

    @property
    def label(self) -> str:
        """The name of this event in history, the label of domain.md section 5 where it has one."""
        return self.name


# -- the way of the parcel ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shipped(Event):
    """The seller sent the goods; `on` is None where the buyer did not say when."""

    name = "shipped"
    on: date | None = None
    tracking_no: str | None = None


@dataclass(frozen=True, slots=True)
class NotShipped(Event):
    """Nothing was sent yet."""

    name = "not_shipped"


@dataclass(frozen=True, slots=True)
class Arrived(Event):
    """The parcel is in the buyer's hands."""

    name = "arrived"
    on: date | None = None


@dataclass(frozen=True, slots=True)
class NotArrived(Event):
    """The parcel is not here, whatever tracking says."""

    name = "not_arrived"


@dataclass(frozen=True, slots=True)
class ArrivedOk(Event):
    """The goods were checked and are fine."""

    name = "arrived_ok"


@dataclass(frozen=True, slots=True)
class ProblemFound(Event):
    """Something is wrong with the goods, which are therefore here."""

    name = "has_problem"
    problem: Problem = Problem.UNSAID

    @property
    def label(self) -> str:
        """`has_problem`, or `problem_<kind>` once the kind is known."""
        return self.name if self.problem is Problem.UNSAID else f"problem_{self.problem}"


@dataclass(frozen=True, slots=True)
class ReceiptConfirmed(Event):
    """受取確認 was pressed, or the order turned 完了 by itself."""

    name = "receipt_confirmed"
    on: date | None = None


@dataclass(frozen=True, slots=True)
class ReceiptNotConfirmed(Event):
    """受取確認 was not pressed."""

    name = "receipt_not_confirmed"


# -- the talk with the seller ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MessagedSeller(Event):
    """The buyer wrote to the seller."""

    name = "messaged_seller"
    on: date | None = None


@dataclass(frozen=True, slots=True)
class NotMessagedSeller(Event):
    """The buyer has not written yet."""

    name = "not_messaged_seller"


@dataclass(frozen=True, slots=True)
class SellerNoReply(Event):
    """The seller is silent."""

    name = "seller_no_reply"


@dataclass(frozen=True, slots=True)
class SellerReplied(Event):
    """The seller answered; `refund_word`: the seller wrote "refund" (domain rule 7)."""

    name = "seller_replied"
    refund_word: bool = False


@dataclass(frozen=True, slots=True)
class SellerRefused(Event):
    """The seller refuses, or blames the buyer or the post."""

    name = "seller_refused"


@dataclass(frozen=True, slots=True)
class SellerAskedToWait(Event):
    """The seller asks for patience."""

    name = "seller_asks_wait"


@dataclass(frozen=True, slots=True)
class SellerOfferedResend(Event):
    """The seller offers to send again."""

    name = "seller_offers_resend"


@dataclass(frozen=True, slots=True)
class SellerOfferedRefund(Event):
    """The seller offers a refund, full unless a sum is named."""

    name = "seller_offers_refund"
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class SellerOfferedPartial(Event):
    """The seller offers a part, as a sum or a share in percent."""

    name = "seller_offers_partial"
    amount: Money | None = None
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class SellerAskedEvidence(Event):
    """The seller wants photos or a video."""

    name = "seller_asks_evidence"


@dataclass(frozen=True, slots=True)
class SellerAskedReturn(Event):
    """The seller (or a mail or page in a dispute) wants the goods back."""

    name = "seller_asks_return"
    days: int | None = None


@dataclass(frozen=True, slots=True)
class SellerCountered(Event):
    """A counter-offer stands against the dispute."""

    name = "seller_countered"
    amount: Money | None = None
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class SellerSetTrap(Event):
    """The seller tried a trick (domain: seller tricks); `tricks` are their keys."""

    name = "seller_trap"
    tricks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OfferDeadlineTold(Event):
    """The page shows until when the offer must be answered."""

    name = "offer_deadline_told"
    answer_by: date


@dataclass(frozen=True, slots=True)
class OfferAccepted(Event):
    """The buyer takes the offer."""

    name = "accept_offer"


@dataclass(frozen=True, slots=True)
class OfferRejected(Event):
    """The buyer declines the offer."""

    name = "reject_offer"


# -- the dispute ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FullWanted(Event):
    """The buyer claims everything."""

    name = "want_full"


@dataclass(frozen=True, slots=True)
class PartialWanted(Event):
    """The buyer claims a part, as a sum or a share in percent."""

    name = "want_partial"
    amount: Money | None = None
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class EvidenceReady(Event):
    """The buyer has the evidence together."""

    name = "evidence_ready"


@dataclass(frozen=True, slots=True)
class EvidenceMissing(Event):
    """Evidence is still missing."""

    name = "evidence_missing"


@dataclass(frozen=True, slots=True)
class PhotoKept(Event):
    """A photo or video of the buyer is safely kept."""

    name = "photo_kept"
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class DisputeDecided(Event):
    """The buyer decided to dispute; not filed yet."""

    name = "dispute_decided"


@dataclass(frozen=True, slots=True)
class DisputeOpened(Event):
    """The dispute (or a cancellation request before shipping) was submitted."""

    name = "dispute_opened"
    on: date | None = None
    as_return: bool = False


@dataclass(frozen=True, slots=True)
class DisputeNotOpened(Event):
    """Not submitted yet."""

    name = "dispute_not_opened"


@dataclass(frozen=True, slots=True)
class DisputeCancelled(Event):
    """The dispute was withdrawn."""

    name = "dispute_cancelled"


@dataclass(frozen=True, slots=True)
class NoVerdict(Event):
    """AliExpress has not ruled."""

    name = "no_verdict"


@dataclass(frozen=True, slots=True)
class VerdictRefund(Event):
    """Ruled (or granted): the money back."""

    name = "verdict_refund"
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class VerdictPartial(Event):
    """Ruled: a part of the money."""

    name = "verdict_partial"
    amount: Money | None = None
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class VerdictReturn(Event):
    """Ruled: send the goods back first, within `days` days or by a date."""

    name = "verdict_return"
    days: int | None = None
    by: date | None = None


@dataclass(frozen=True, slots=True)
class VerdictRejected(Event):
    """Ruled: nothing."""

    name = "verdict_rejected"


# -- the return and the money ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReturnShipped(Event):
    """The goods are on their way back."""

    name = "return_shipped"
    on: date | None = None
    tracking_no: str | None = None


@dataclass(frozen=True, slots=True)
class ReturnNotShipped(Event):
    """Not sent back yet."""

    name = "return_not_shipped"


@dataclass(frozen=True, slots=True)
class TrackingEntered(Event):
    """The return's tracking number stands on the site."""

    name = "tracking_entered"
    tracking_no: str | None = None


@dataclass(frozen=True, slots=True)
class TrackingNotEntered(Event):
    """The number is not on the site yet."""

    name = "tracking_not_entered"


@dataclass(frozen=True, slots=True)
class MoneySeen(Event):
    """The buyer sees the money; `amount` None: everything that was due."""

    name = "refunded"
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class MoneyPartlySeen(Event):
    """The buyer sees some money; `amount` None: how much is to be asked."""

    name = "refunded_partial"
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class NoMoneySeen(Event):
    """No money yet."""

    name = "not_refunded"


# -- talk about the case itself -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FactsTold(Event):
    """The buyer named facts of the order (registration or /order edit); None leaves one as it is."""

    name = "facts_told"
    title: str | None = None
    store: str | None = None
    price: Money | None = None
    ordered_on: date | None = None
    protection_ends_at: datetime | None = None
    tracking_no: str | None = None


@dataclass(frozen=True, slots=True)
class FactSkipped(Event):
    """The buyer passed over a registration question."""

    name = "fact_skipped"
    question: Question


@dataclass(frozen=True, slots=True)
class LetterAsked(Event):
    """The buyer wants the letter of the moment."""

    name = "letter_asked"


@dataclass(frozen=True, slots=True)
class StatusAsked(Event):
    """The buyer wants to see where the order stands."""

    name = "status_asked"


@dataclass(frozen=True, slots=True)
class Postponed(Event):
    """Ask again later; `until` None: tomorrow."""

    name = "postpone"
    until: date | None = None


@dataclass(frozen=True, slots=True)
class QuestionAsked(Event):
    """The buyer asked something; `answer` is the catalog key of what we know, None if nothing."""

    name = "question"
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class Undone(Event):
    """The last step is taken back: `to` is the case as it was before it, None if there is none."""

    name = "undo"
    to: Case | None = None


@dataclass(frozen=True, slots=True)
class CaseClosed(Event):
    """The buyer closes the case without money."""

    name = "close_case"


@dataclass(frozen=True, slots=True)
class Reopened(Event):
    """The buyer takes a closed case up again."""

    name = "reopened"


@dataclass(frozen=True, slots=True)
class Unclear(Event):
    """Nothing could be understood from what was said."""

    name = "unclear"


@dataclass(frozen=True, slots=True)
class DayPassed(Event):
    """The clock reached a rung: `deadline` is the strongest one due."""

    name = "day_passed"
    deadline: Deadline


EVENTS: tuple[type[Event], ...] = tuple(
    kind
    for kind in list(globals().values())
    if isinstance(kind, type) and issubclass(kind, Event) and kind is not Event
)
