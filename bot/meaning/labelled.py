"""From a label to its event, with the dates, sums and numbers that the text adds to it."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta

from bot.case import events as e
from bot.case.model import Money
from bot.reading.amounts import read_amount, sum_offered
from bot.reading.dates import read_date
from bot.reading.durations import read_days
from bot.reading.intents import Reading
from bot.reading.labels import Label
from bot.reading.money import money_mentions
from bot.reading.normalise import normalise
from bot.reading.numerals import plain
from bot.reading.shares import read_percent, share_offered
from bot.reading.tracking import read_tracking
from bot.verbs import LABELS

_WRITING = re.compile(
    "セラー|ショップ|お店|メッセ|連絡|問い合わせ|送|(?:the )?seller(?: a message)?", re.IGNORECASE
)
_FILING = re.compile("紛争|(?:a |the )?(?:open )?dispute|提出|申請|出し", re.IGNORECASE)
_LACKS = re.compile("足り|不足|少な|以上|以下|未満")
_BACK_FIRST = re.compile(
    "(?:返品|返送|送り返)(?:を)?(?:し(?:て|たら)|すれば|してくれ|せば|したら|が条件|と引き換え|後に)"
)
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


def _day(text: str, now: datetime, act: re.Pattern[str]) -> date | None:
    """The past day named right before (in English right after) the words of an act."""
    words = normalise(text)
    found = act.search(words)
    if not found:
        return None
    before, after = words[: found.start()].rstrip("、,にはも "), words[found.end() :].strip(" .!")
    return read_date(before, "return_date", now) or read_date(after, "return_date", now)


def _sum(text: str) -> Money | None:
    """The sum a text names as refunded, else the only one it names (1500円来たよ)."""
    named = read_amount(text, "refund_amount")
    if named or _LACKS.search(text):
        return named
    sums = money_mentions(plain(text), bare=False)
    return sums[0].value if len(sums) == 1 else None


def _refund_offered(text: str) -> e.Event:
    """An offered share is a part, whatever it is called."""
    percent = share_offered(text)
    if percent and percent < 100:
        return e.SellerOfferedPartial(sum_offered(text), percent)
    return e.SellerOfferedRefund(sum_offered(text))


def _countered(text: str) -> e.Event:
    """A counter-offer that wants the goods back first is that above all."""
    amount, percent = sum_offered(text), share_offered(text)
    if _BACK_FIRST.search(text) and not amount and percent in (None, 100):
        return e.SellerAskedReturn()
    return e.SellerCountered(amount, percent)


def _refund_ruled(text: str) -> e.Event:
    """A ruled share is a part, whatever it is called."""
    percent = read_percent(text)
    if percent and percent < 100:
        return e.VerdictPartial(_sum(text), percent)
    return e.VerdictRefund(_sum(text))


_FILLED: dict[Label, Fill] = {
    Label.SHIPPED: lambda text, now, _: e.Shipped(
        read_date(text, "return_date", now), read_tracking(text)
    ),
    Label.ARRIVED: lambda text, now, _: e.Arrived(read_date(text, "arrival_date", now)),
    Label.RECEIPT_CONFIRMED: lambda text, now, _: e.ReceiptConfirmed(
        read_date(text, "arrival_date", now)
    ),
    Label.MESSAGED_SELLER: lambda text, now, _: e.MessagedSeller(_day(text, now, _WRITING)),
    Label.SELLER_OFFERS_REFUND: lambda text, now, _: _refund_offered(text),
    Label.SELLER_OFFERS_PARTIAL: lambda text, now, _: e.SellerOfferedPartial(
        sum_offered(text), share_offered(text)
    ),
    Label.SELLER_COUNTERED: lambda text, now, _: _countered(text),
    Label.WANT_PARTIAL: lambda text, now, _: e.PartialWanted(
        read_amount(text, "refund_amount"), read_percent(text)
    ),
    Label.DISPUTE_OPENED: lambda text, now, reading: e.DisputeOpened(
        _day(text, now, _FILING), reading.return_goods
    ),
    Label.VERDICT_REFUND: lambda text, now, _: _refund_ruled(text),
    Label.VERDICT_PARTIAL: lambda text, now, _: e.VerdictPartial(_sum(text), read_percent(text)),
    Label.VERDICT_RETURN: lambda text, now, _: e.VerdictReturn(
        read_days(text, "remaining_days", now), read_date(text, "deadline", now)
    ),
    Label.RETURN_SHIPPED: lambda text, now, _: e.ReturnShipped(
        read_date(text, "return_date", now), read_tracking(text)
    ),
    Label.TRACKING_ENTERED: lambda text, now, _: e.TrackingEntered(read_tracking(text)),
    Label.REFUNDED: lambda text, now, _: e.MoneySeen(_sum(text)),
    Label.REFUNDED_PARTIAL: lambda text, now, _: e.MoneyPartlySeen(_sum(text)),
    Label.POSTPONE: _postponed,
}
