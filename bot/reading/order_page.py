"""What a pasted text says of one order."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.case.model import Money as Amount


@dataclass(frozen=True, slots=True)
class OrderPage:
    """What a page says of one order; None where it does not say. `price` is the total paid."""

    order_no: str
    title: str | None = None
    store: str | None = None
    price: Amount | None = None
    order_date: date | None = None
    protection_days: int | None = None
    protection_hours: int | None = None
    protection_until: date | datetime | None = None
    tracking_no: str | None = None
    status: str | None = None
