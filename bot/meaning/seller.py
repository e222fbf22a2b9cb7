"""From a seller's message to the events it brings: tricks first, then offers, then the rest."""

from bot.case import events as e
from bot.case.model import Money
from bot.reading.seller import Percent, SellerReading

_PLAIN: dict[str, type[e.Event]] = {
    "asks_wait": e.SellerAskedToWait,
    "extends_protection": e.SellerAskedToWait,
    "refuses": e.SellerRefused,
    "blames_buyer_or_post": e.SellerRefused,
    "asks_evidence": e.SellerAskedEvidence,
    "asks_return": e.SellerAskedReturn,
    "asks_return_at_buyer_cost": e.SellerAskedReturn,
    "offers_resend": e.SellerOfferedResend,
}


def events_of(reading: SellerReading) -> tuple[e.Event, ...]:
    """The events of a seller's message; a message that says nothing is still an answer."""
    found: dict[type[e.Event], e.Event] = {}
    for label in _weighty(reading):
        found.setdefault(_PLAIN[label], _PLAIN[label]())
    offer = _offer(reading)
    if offer:
        found[type(offer)] = offer
    refund_word = "mentions_refund_word" in reading.labels
    found = {e.SellerReplied: e.SellerReplied(refund_word, pasted=True), **found}
    tricks = tuple(trick for trick in reading.tricks if reading.trap or trick != "wait_out_timer")
    if reading.trap or tricks:
        found[e.SellerSetTrap] = e.SellerSetTrap(tricks)
    return tuple(found.values())


def _weighty(reading: SellerReading) -> list[str]:
    """The labels that call for words of their own.

    Blaming the post beside a request or an offer is no refusal, and a resend tied to the next
    order is no offer at all.
    """
    labels = [str(label) for label in reading.labels if label in _PLAIN]
    if set(labels) - {"blames_buyer_or_post", "refuses"} or _offer(reading):
        labels = [label for label in labels if label != "blames_buyer_or_post"]
    if "new_item_with_next_order" in reading.tricks:
        labels = [label for label in labels if label != "offers_resend"]
    return labels


def _offer(reading: SellerReading) -> e.Event | None:
    amount = reading.amount if isinstance(reading.amount, Money) else None
    percent = reading.amount.percent if isinstance(reading.amount, Percent) else None
    if "offers_partial_refund" in reading.labels:
        return e.SellerOfferedPartial(amount, percent)
    if "offers_refund" in reading.labels:
        return e.SellerOfferedRefund(amount)
    return None
