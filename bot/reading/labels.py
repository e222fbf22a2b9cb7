"""The names of what a free text can mean, and of the questions that it can answer."""

from enum import StrEnum


class Label(StrEnum):
    """One meaning of a text; the value is the name that is stored, printed and tested."""

    SHIPPED = "shipped"
    NOT_SHIPPED = "not_shipped"
    ARRIVED = "arrived"
    NOT_ARRIVED = "not_arrived"
    ARRIVED_OK = "arrived_ok"
    HAS_PROBLEM = "has_problem"
    PROBLEM_DEFECTIVE = "problem_defective"
    PROBLEM_DAMAGED = "problem_damaged"
    PROBLEM_WRONG_COLOR = "problem_wrong_color"
    PROBLEM_WRONG_ITEM = "problem_wrong_item"
    PROBLEM_MISSING = "problem_missing"
    PROBLEM_EMPTY_BOX = "problem_empty_box"
    PROBLEM_NOT_AS_DESCRIBED = "problem_not_as_described"
    RECEIPT_CONFIRMED = "receipt_confirmed"
    RECEIPT_NOT_CONFIRMED = "receipt_not_confirmed"
    MESSAGED_SELLER = "messaged_seller"
    NOT_MESSAGED_SELLER = "not_messaged_seller"
    SELLER_NO_REPLY = "seller_no_reply"
    SELLER_REPLIED = "seller_replied"
    SELLER_REFUSED = "seller_refused"
    SELLER_ASKS_WAIT = "seller_asks_wait"
    SELLER_OFFERS_RESEND = "seller_offers_resend"
    SELLER_OFFERS_REFUND = "seller_offers_refund"
    SELLER_OFFERS_PARTIAL = "seller_offers_partial"
    SELLER_ASKS_EVIDENCE = "seller_asks_evidence"
    SELLER_ASKS_RETURN = "seller_asks_return"
    SELLER_COUNTERED = "seller_countered"
    SELLER_TRAP = "seller_trap"
    ACCEPT_OFFER = "accept_offer"
    REJECT_OFFER = "reject_offer"
    WANT_FULL = "want_full"
    WANT_PARTIAL = "want_partial"
    EVIDENCE_READY = "evidence_ready"
    EVIDENCE_MISSING = "evidence_missing"
    DISPUTE_OPENED = "dispute_opened"
    DISPUTE_NOT_OPENED = "dispute_not_opened"
    DISPUTE_CANCELLED = "dispute_cancelled"
    NO_VERDICT = "no_verdict"
    VERDICT_REFUND = "verdict_refund"
    VERDICT_PARTIAL = "verdict_partial"
    VERDICT_RETURN = "verdict_return"
    VERDICT_REJECTED = "verdict_rejected"
    RETURN_SHIPPED = "return_shipped"
    RETURN_NOT_SHIPPED = "return_not_shipped"
    TRACKING_ENTERED = "tracking_entered"
    TRACKING_NOT_ENTERED = "tracking_not_entered"
    REFUNDED = "refunded"
    REFUNDED_PARTIAL = "refunded_partial"
    NOT_REFUNDED = "not_refunded"
    POSTPONE = "postpone"
    QUESTION = "question"
    UNDO = "undo"
    CLOSE_CASE = "close_case"
    UNCLEAR = "unclear"


SILENT = frozenset({Label.UNCLEAR, Label.QUESTION, Label.POSTPONE})
"""Labels that never move a case (reading rule 8)."""

DENIALS = frozenset(
    {
        Label.NOT_SHIPPED, Label.NOT_ARRIVED, Label.RECEIPT_NOT_CONFIRMED,
        Label.NOT_MESSAGED_SELLER, Label.SELLER_NO_REPLY, Label.SELLER_REFUSED, Label.REJECT_OFFER,
        Label.EVIDENCE_MISSING, Label.DISPUTE_NOT_OPENED, Label.NO_VERDICT, Label.VERDICT_REJECTED,
        Label.RETURN_NOT_SHIPPED, Label.TRACKING_NOT_ENTERED, Label.NOT_REFUNDED,
    }
)  # fmt: skip
"""Labels that say something has not happened or was refused."""

COSTLY = frozenset(
    {Label.RECEIPT_CONFIRMED, Label.REFUNDED, Label.ARRIVED_OK, Label.DISPUTE_CANCELLED}
)
"""Labels that cost money when wrong; said with any doubt, the bot asks again first."""

YES_NO: dict[str, tuple[Label, Label]] = {
    "ordered:shipped?": (Label.SHIPPED, Label.NOT_SHIPPED),
    "shipped:arrived?": (Label.ARRIVED, Label.NOT_ARRIVED),
    "shipped:messaged?": (Label.MESSAGED_SELLER, Label.NOT_MESSAGED_SELLER),
    "arrived:problem?": (Label.HAS_PROBLEM, Label.ARRIVED_OK),
    "arrived:problem_kind?": (Label.UNCLEAR, Label.UNCLEAR),
    "arrived:receipt?": (Label.RECEIPT_CONFIRMED, Label.RECEIPT_NOT_CONFIRMED),
    "negotiating:seller_replied?": (Label.SELLER_REPLIED, Label.SELLER_NO_REPLY),
    "negotiating:accept_offer?": (Label.ACCEPT_OFFER, Label.REJECT_OFFER),
    "reshipping:arrived?": (Label.ARRIVED, Label.NOT_ARRIVED),
    "preparing:remedy?": (Label.UNCLEAR, Label.UNCLEAR),
    "preparing:evidence?": (Label.EVIDENCE_READY, Label.EVIDENCE_MISSING),
    "preparing:submitted?": (Label.DISPUTE_OPENED, Label.DISPUTE_NOT_OPENED),
    "disputed:verdict?": (Label.UNCLEAR, Label.NO_VERDICT),
    "disputed:seller_counter?": (Label.SELLER_COUNTERED, Label.SELLER_NO_REPLY),
    "returning:sent?": (Label.RETURN_SHIPPED, Label.RETURN_NOT_SHIPPED),
    "returning:tracking_entered?": (Label.TRACKING_ENTERED, Label.TRACKING_NOT_ENTERED),
    "return_sent:refunded?": (Label.REFUNDED, Label.NOT_REFUNDED),
    "refund_pending:paid?": (Label.REFUNDED, Label.NOT_REFUNDED),
    "idle:any": (Label.UNCLEAR, Label.UNCLEAR),
}
"""What a bare yes and a bare no mean under each question."""

ASKED_FOR_A_VALUE = (
    "intake:date?",
    "intake:title?",
    "intake:price?",
    "intake:protection?",
    "preparing:amount?",
    "refund_pending:amount?",
    "returning:tracking?",
    "which:order?",
)
"""Questions for a date, a name, a sum or a number: yes and no have no meaning there."""

QUESTIONS: tuple[str, ...] = (*YES_NO, *ASKED_FOR_A_VALUE)
