"""Events of the talk with the seller: words out, words in, offers and tricks."""

from dataclasses import dataclass
from datetime import date

from bot.case.events.base import Event
from bot.case.model import Money


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
    """The seller answered.

    `refund_word`: the seller wrote "refund" (domain rule 7); `pasted`: the answer itself is here.
    """

    name = "seller_replied"
    refund_word: bool = False
    pasted: bool = False


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
