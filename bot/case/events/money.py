"""Events of the way back: the goods returned and the money seen."""

from dataclasses import dataclass
from datetime import date

from bot.case.events.base import Event
from bot.case.model import Money


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
    """The buyer sees the money; `amount` None: everything that was due.

    `sure` is set when the buyer was asked again and said so (a press, or a second word).
    """

    name = "refunded"
    amount: Money | None = None
    sure: bool = False


@dataclass(frozen=True, slots=True)
class MoneyPartlySeen(Event):
    """The buyer sees some money; `amount` None: how much is to be asked."""

    name = "refunded_partial"
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class NoMoneySeen(Event):
    """No money yet."""

    name = "not_refunded"
