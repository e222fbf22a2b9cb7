"""From a label to its event, with the dates, sums and numbers that the text adds to it."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.case import events as e
from bot.reading.amounts import read_amount, sum_offered
from bot.reading.dates import read_date
from bot.reading.durations import read_days
from bot.reading.intents import Reading
from bot.reading.labels import Label
from bot.reading.shares import read_percent, share_offered
from bot.reading.tracking import read_tracking
from bot.verbs import LABELS

Fill = Callable[[str, datetime, Reading], e.Event]


def event_of(label: Label, text: str, now: datetime, reading: Reading) -> e.Event:
    """The event of one label of a text."""
    fill = _FILLED.get(label)
    return fill(text, now, reading) if fill else LABELS[label]()


def _postponed(text: str, now: datetime, reading: Reading) -> e.Event:
    until = read_date(text, "remind_at", now)
    days = read_days(text, "wait_days", now)
    if until is None and days:
        until = now.date() + timedelta(days=min(days, 365))
    return e.Postponed(until)


_FILLED: dict[Label, Fill] = {
    Label.SHIPPED: lambda text, now, _: e.Shipped(
        read_date(text, "order_date", now), read_tracking(text)
    ),
    Label.ARRIVED: lambda text, now, _: e.Arrived(read_date(text, "arrival_date", now)),
    Label.RECEIPT_CONFIRMED: lambda text, now, _: e.ReceiptConfirmed(
        read_date(text, "arrival_date", now)
    ),
    Label.MESSAGED_SELLER: lambda text, now, _: e.MessagedSeller(
        read_date(text, "order_date", now)
    ),
    Label.SELLER_OFFERS_REFUND: lambda text, now, _: e.SellerOfferedRefund(sum_offered(text)),
    Label.SELLER_OFFERS_PARTIAL: lambda text, now, _: e.SellerOfferedPartial(
        sum_offered(text), share_offered(text)
    ),
    Label.SELLER_COUNTERED: lambda text, now, _: e.SellerCountered(
        sum_offered(text), share_offered(text)
    ),
    Label.WANT_PARTIAL: lambda text, now, _: e.PartialWanted(
        read_amount(text, "refund_amount"), read_percent(text)
    ),
    Label.DISPUTE_OPENED: lambda text, now, reading: e.DisputeOpened(
        read_date(text, "order_date", now), reading.return_goods
    ),
    Label.VERDICT_REFUND: lambda text, now, _: e.VerdictRefund(read_amount(text, "refund_amount")),
    Label.VERDICT_PARTIAL: lambda text, now, _: e.VerdictPartial(
        read_amount(text, "refund_amount"), read_percent(text)
    ),
    Label.VERDICT_RETURN: lambda text, now, _: e.VerdictReturn(
        read_days(text, "remaining_days", now), read_date(text, "deadline", now)
    ),
    Label.RETURN_SHIPPED: lambda text, now, _: e.ReturnShipped(
        read_date(text, "return_date", now), read_tracking(text)
    ),
    Label.TRACKING_ENTERED: lambda text, now, _: e.TrackingEntered(read_tracking(text)),
    Label.REFUNDED: lambda text, now, _: e.MoneySeen(read_amount(text, "refund_amount")),
    Label.REFUNDED_PARTIAL: lambda text, now, _: e.MoneyPartlySeen(
        read_amount(text, "refund_amount")
    ),
    Label.POSTPONE: _postponed,
}
