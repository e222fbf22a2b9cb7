"""The facts of one order, frozen: its stage, what the buyer told, what was offered, what is due."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum


class Stage(StrEnum):
    """Where an order stands (domain: stages of one order; the names are stored and exported)."""

    ORDERED = "ordered"
    SHIPPED = "shipped"
    ARRIVED = "arrived"
    NEGOTIATING = "negotiating"
    RESHIPPING = "reshipping"
    PREPARING = "preparing"
    DISPUTED = "disputed"
    RETURNING = "returning"
    RETURN_SENT = "return_sent"
    REFUND_PENDING = "refund_pending"
    REFUNDED = "refunded"
    COMPLETED = "completed"
    CLOSED = "closed"


BEFORE_ARRIVAL = frozenset({Stage.ORDERED, Stage.SHIPPED})
BEFORE_DISPUTE = BEFORE_ARRIVAL | {
    Stage.ARRIVED,
    Stage.NEGOTIATING,
    Stage.RESHIPPING,
    Stage.PREPARING,
}
CLAIMED = frozenset({Stage.DISPUTED, Stage.RETURNING, Stage.RETURN_SENT, Stage.REFUND_PENDING})
OPEN = BEFORE_DISPUTE | CLAIMED
ENDED = frozenset({Stage.REFUNDED, Stage.COMPLETED, Stage.CLOSED})


class Problem(StrEnum):
    """What is wrong with the goods; it decides the evidence and the letter."""

    DEFECTIVE = "defective"
    DAMAGED = "damaged"
    WRONG_COLOR = "wrong_color"
    WRONG_ITEM = "wrong_item"
    MISSING = "missing"
    EMPTY_BOX = "empty_box"
    NOT_AS_DESCRIBED = "not_as_described"
    UNSAID = "unsaid"  # something is wrong, its kind is still to be asked


class Remedy(StrEnum):
    """What the buyer claims in the dispute."""

    FULL = "full"
    PARTIAL = "partial"


class Question(StrEnum):
    """The one question a case waits on; a plain はい means the first meaning of it."""

    ORDER_DATE = "intake:date?"
    TITLE = "intake:title?"
    PRICE = "intake:price?"
    PROTECTION = "intake:protection?"
    SHIPPED = "ordered:shipped?"
    ARRIVED = "shipped:arrived?"
    MESSAGED = "shipped:messaged?"
    PROBLEM = "arrived:problem?"
    PROBLEM_KIND = "arrived:problem_kind?"
    RECEIPT = "arrived:receipt?"
    SELLER_REPLIED = "negotiating:seller_replied?"
    ACCEPT_OFFER = "negotiating:accept_offer?"
    RESEND_ARRIVED = "reshipping:arrived?"
    REMEDY = "preparing:remedy?"
    CLAIM_AMOUNT = "preparing:amount?"
    EVIDENCE = "preparing:evidence?"
    SUBMITTED = "preparing:submitted?"
    VERDICT = "disputed:verdict?"
    COUNTER = "disputed:seller_counter?"
    RETURN_SENT = "returning:sent?"
    TRACKING_ENTERED = "returning:tracking_entered?"
    RETURN_REFUNDED = "return_sent:refunded?"
    PAID = "refund_pending:paid?"
    PAID_AMOUNT = "refund_pending:amount?"
    IDLE = "idle:any"


INTAKE = (Question.ORDER_DATE, Question.TITLE, Question.PRICE, Question.PROTECTION)


class Outcome(StrEnum):
    """How a case ended."""

    FULL = "full"
    PARTIAL = "partial"
    COMPLETED = "completed"
    LOST = "lost"
    WITHDRAWN = "withdrawn"
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True)
class Money:
    """A sum as it stands on the page; currency is an ISO 4217 code, None when not stated."""

    amount: Decimal
    currency: str | None = None


class OfferKind(StrEnum):
    """What the seller (or AliExpress) proposes."""

    REFUND = "refund"
    PARTIAL = "partial"
    RESEND = "resend"
    RETURN = "return"


@dataclass(frozen=True, slots=True)
class Offer:
    """A proposal that waits for the buyer's answer; accepting one is final (domain rule 14)."""

    kind: OfferKind
    amount: Money | None = None
    percent: int | None = None
    answer_by: date | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file of the buyer as it was received: its kind ("image" or "video"), hash and size."""

    kind: str
    sha256: str
    bytes: int
    kept_at: datetime


@dataclass(frozen=True)  # without slots: see bot.case.change
class Case:
    """One order and everything known of it. Dates are days in the owner's zone.

    `number` counts the owner's orders from 1. `question_no` is the number that buttons carry: it
    grows whenever stage or question change, so that a button of an old question is known as old.
    """

    owner: str
    number: int
    order_no: str
    ordered_on: date
    opened_at: datetime
    stage: Stage = Stage.ORDERED
    stage_since: date | None = None
    ordered_assumed: bool = False
    title: str | None = None
    store: str | None = None
    price: Money | None = None
    tracking_no: str | None = None
    protection_ends_at: datetime | None = None  # from the page; None: only an estimate exists
    to_ask: tuple[Question, ...] = ()  # registration questions that are still open
    asking: Question | None = None  # a question that a step put before the stage's own one
    question_no: int = 1

    shipped_on: date | None = None
    in_hand: bool = False
    arrived_on: date | None = None
    checked_ok: bool = False
    problem: Problem | None = None
    receipt_confirmed_on: date | None = None

    last_word_on: date | None = None  # the buyer's last message to the seller
    letters_sent: int = 0
    silences: int = 0  # times the buyer told of a seller who does not answer, since the last word
    seller_spoke_on: date | None = None
    refund_word: bool = False  # the seller wrote "refund": the best evidence
    offer: Offer | None = None
    resend_on: date | None = None  # the day the resend was agreed
    parcel: int = 1  # grows with each parcel, so that a resent item has a clean record

    remedy: Remedy | None = None
    claim: Money | None = None
    claim_percent: int | None = None
    evidence: tuple[Evidence, ...] = ()
    evidence_ready: bool = False
    disputed_on: date | None = None
    filed_as_return: bool = False

    due: Money | None = None  # what was ruled or agreed; None means the whole price
    due_partial: bool = False
    refund_decided_on: date | None = None
    return_by: date | None = None
    return_sent_on: date | None = None
    return_tracking: str | None = None
    refunded: Money | None = None

    snoozed_until: date | None = None
    outcome: Outcome | None = None
    closed_from: Stage | None = None

    @property
    def open(self) -> bool:
        """Whether the case still runs (completed, refunded and closed ones do not)."""
        return self.stage in OPEN
