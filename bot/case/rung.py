"""A rung: one thing the clock will say about a case, with the deadline that it belongs to."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a rung is about, the strongest first: of several due ones only the first is spoken."""

    PROTECTION = "protection"  # the known end of buyer protection comes near
    RESCUE = "rescue"  # the 15 days after protection or receipt
    DISPUTE = "dispute"  # the day to open the dispute
    OFFER = "offer"  # an offer must be answered
    RETURN = "return"  # send the goods back and enter the number
    VERDICT = "verdict"  # disputed: verdict or counter-offer?
    RETURN_REFUND = "return_refund"  # goods are on their way back: refunded?
    MONEY = "money"  # refund decided: money seen?
    WISH = "wish"  # the letter that wishes for a refund
    SUBMIT = "submit"  # preparing: submitted?
    ANSWER = "answer"  # negotiating: did the seller answer?
    RESEND = "resend"  # reshipping: arrived?
    CHECK = "check"  # arrived: is it all right?
    NUDGE = "nudge"  # the 10-day message to the seller
    SNOOZE = "snooze"  # the buyer asked to be asked again
    PAYPAL = "paypal"  # side windows: PayPal's 180 days
    CARD = "card"  # side windows: the card claim


STRENGTH = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True, order=True)
class Rung:
    """The key of what was said: a said rung is never said again, an edited deadline opens new ones.

    `on` is the day of the deadline (or of the start that a ladder counts from), `step` the signed
    number of days from it (business days for `money`).
    """

    kind: Kind
    on: date
    step: int


@dataclass(frozen=True, slots=True)
class Deadline:
    """A rung with the instant it is due and the instant it warns of.

    `due` is local and before quiet hours are looked at; `until` is the end that is warned of, None
    for a ladder without an end; `urgent` ones are spoken apart and move earlier, never later;
    `hard` ones no snooze may silence.
    """

    rung: Rung
    due: datetime
    until: datetime | None = None
    urgent: bool = False
    hard: bool = False
