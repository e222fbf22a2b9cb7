"""Steps of the talk with the seller: words out, words in, offers and tricks."""

from bot.case.change import replace
from bot.case.effects import Effect, LetterKind, Say
from bot.case.events import (
    MessagedSeller,
    NotMessagedSeller,
    OfferAccepted,
    OfferDeadlineTold,
    OfferRejected,
    SellerAskedEvidence,
    SellerAskedReturn,
    SellerAskedToWait,
    SellerCountered,
    SellerNoReply,
    SellerOfferedPartial,
    SellerOfferedRefund,
    SellerOfferedResend,
    SellerRefused,
    SellerReplied,
    SellerSetTrap,
    VerdictRefund,
    VerdictReturn,
)
from bot.case.letters import letter_of_moment
from bot.case.model import (
    BEFORE_ARRIVAL,
    Case,
    Money,
    Offer,
    OfferKind,
    Question,
    Remedy,
    Stage,
)
from bot.case.moment import Moment, Result, letter, say
from bot.case.sums import percent_of, share


def messaged(case: Case, event: MessagedSeller, moment: Moment) -> Result:
    """The buyer wrote: the silence is counted from that day."""
    case = replace(
        case,
        last_word_on=moment.past(event.on, case.ordered_on),
        letters_sent=case.letters_sent + 1,
        silences=0,
        asking=None,
    )
    return say(case, "messaged")


def not_messaged(case: Case, event: NotMessagedSeller, moment: Moment) -> Result:
    """Not written yet: here are the words again."""
    return say(case, "not-messaged", letter(letter_of_moment(case, moment)))


def no_reply(case: Case, event: SellerNoReply, moment: Moment) -> Result:
    """The seller is silent; after the second silence the dispute is the way."""
    case = replace(case, silences=case.silences + 1, asking=None)
    return say(case, "no-reply", letter(letter_of_moment(case, moment)))


def no_reply_claim(case: Case, event: SellerNoReply, moment: Moment) -> Result:
    """Silence while a claim is prepared or runs: it does not matter any more."""
    return say(replace(case, silences=case.silences + 1), "no-reply-claim")


def replied(case: Case, event: SellerReplied, moment: Moment) -> Result:
    """The seller answered; what it says is read when it is pasted."""
    case = _heard(case, moment, refund_word=event.refund_word)
    if not event.pasted:
        return say(case, "replied")
    return say(case, "seller-read", refund_word=event.refund_word)


def refused(case: Case, event: SellerRefused, moment: Moment) -> Result:
    """The seller refuses: that makes evidence, the dispute comes next."""
    return say(_heard(case, moment), "refused")


def asks_wait(case: Case, event: SellerAskedToWait, moment: Moment) -> Result:
    """The seller plays for time: answer politely, keep the clock."""
    return say(_heard(case, moment), "asks-wait", letter(LetterKind.REFUSE_EXCUSE))


def offers_resend(case: Case, event: SellerOfferedResend, moment: Moment) -> Result:
    """Another parcel is offered: only tracked, and only if the time suffices."""
    return _offer(case, Offer(OfferKind.RESEND), moment, "offer-resend")


def offers_refund(case: Case, event: SellerOfferedRefund | VerdictRefund, moment: Moment) -> Result:
    """The seller offers the money back."""
    case = replace(case, refund_word=True)
    percent = percent_of(event.amount, case.price)
    if percent is not None and percent < 100:
        return _offer(case, _partial(case, event.amount, percent), moment, "offer-partial")
    return _offer(case, Offer(OfferKind.REFUND, event.amount, percent), moment, "offer-refund")


def offers_partial(
    case: Case, event: SellerOfferedPartial | SellerCountered, moment: Moment
) -> Result:
    """A part is offered: its sum and share are read back."""
    return _offer(case, _partial(case, event.amount, event.percent), moment, "offer-partial")


def asks_evidence(case: Case, event: SellerAskedEvidence, moment: Moment) -> Result:
    """The seller wants to see it: which photos or video."""
    return say(_heard(case, moment), "asks-evidence")


def asks_return(case: Case, event: SellerAskedReturn | VerdictReturn, moment: Moment) -> Result:
    """The word "send it back" outside a dispute is only an offer."""
    return _offer(case, Offer(OfferKind.RETURN), moment, "offer-return")


def asks_return_of_nothing(case: Case, event: SellerAskedReturn, moment: Moment) -> Result:
    """The goods are not here: there is nothing to return."""
    return say(_heard(case, moment), "return-of-nothing")


def trap(case: Case, event: SellerSetTrap, moment: Moment) -> Result:
    """The trick, why it costs money, and the answer to paste."""
    kind = LetterKind.REFUSE_CONFIRM
    if "off_platform" in event.tricks:
        kind = LetterKind.REFUSE_OFF_PLATFORM
    tricks = event.tricks or ("unsaid",)
    says: list[Effect] = [Say("trap"), *(Say("trick", {"trick": trick}) for trick in tricks)]
    return _heard(case, moment), (*says, letter(kind))


def offer_deadline(case: Case, event: OfferDeadlineTold, moment: Moment) -> Result:
    """Until when the offer must be answered; silence may count as a yes."""
    offer = case.offer or Offer(OfferKind.PARTIAL)
    offer = Offer(offer.kind, offer.amount, offer.percent, event.answer_by)
    return say(replace(case, offer=offer), "offer-deadline")


def resend_accepted(case: Case, event: OfferAccepted, moment: Moment) -> Result:
    """The resend is agreed: say that it must be tracked."""
    case = replace(case, offer=None, resend_on=moment.today, asking=None)
    return say(case, "resend-accepted", letter(LetterKind.AGREE_RESEND))


def resend_in_dispute(case: Case, event: OfferAccepted, moment: Moment) -> Result:
    """A resend is no reason to give up a running dispute."""
    return say(case, "resend-in-dispute")


def refund_agreed_early(case: Case, event: OfferAccepted, moment: Moment) -> Result:
    """The seller's consent before arrival is evidence; the order's own clock runs on."""
    return say(_agreed(case), "refund-agreed-early")


def refund_agreed(case: Case, event: OfferAccepted, moment: Moment) -> Result:
    """The agreed sum is claimed through the dispute form, the talk is the evidence."""
    return say(_agreed(case), "refund-agreed")


def offer_rejected(case: Case, event: OfferRejected, moment: Moment) -> Result:
    """Declined: the words for it, and the dispute as the next step."""
    case = replace(case, offer=None, asking=None)
    return say(case, "offer-rejected", letter(LetterKind.REFUSE_OFFER))


def _heard(case: Case, moment: Moment, refund_word: bool = False) -> Case:
    return replace(
        case,
        seller_spoke_on=moment.today,
        refund_word=case.refund_word or refund_word,
        silences=0,
        asking=None if case.stage in BEFORE_ARRIVAL else case.asking,
    )


def _offer(case: Case, offer: Offer, moment: Moment, key: str) -> Result:
    case = replace(_heard(case, moment), offer=offer)
    return say(_ask_offer(case), key)


def _ask_offer(case: Case) -> Case:
    """Only negotiating asks for the answer to an offer by itself."""
    asking = None if case.stage is Stage.NEGOTIATING else Question.ACCEPT_OFFER
    return replace(case, asking=asking)


def _partial(case: Case, amount: Money | None, percent: int | None) -> Offer:
    """An offer of a part with both its sum and its share, as far as they can be known."""
    amount = amount or share(case.price, percent)
    if percent is None:
        percent = percent_of(amount, case.price)
    return Offer(OfferKind.PARTIAL, amount, percent)


def _agreed(case: Case) -> Case:
    """The offer becomes what is claimed and due."""
    offer = case.offer or Offer(OfferKind.REFUND)
    partial = offer.kind is OfferKind.PARTIAL
    return replace(
        case,
        offer=None,
        asking=None,
        remedy=Remedy.PARTIAL if partial else Remedy.FULL,
        claim=offer.amount,
        claim_percent=offer.percent,
        due=offer.amount if partial else None,
        due_partial=partial,
        refund_word=True,
    )
