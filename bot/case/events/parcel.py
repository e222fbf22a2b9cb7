"""Events of the parcel: sent, here, in order or not, and 受取確認."""

from dataclasses import dataclass
from datetime import date

from bot.case.events.base import Event
from bot.case.model import Problem


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
