"""Events of the dispute: claimed, proved, filed, ruled."""

from dataclasses import dataclass
from datetime import date

from bot.case.events.base import Event
from bot.case.model import Evidence, Money


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
