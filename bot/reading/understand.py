"""`henkin understand`: one request as plain data in, the reading of it as plain data out."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

from bot.reading.amounts import Amount, read_amount, read_days, read_percent
from bot.reading.dates import read_date
from bot.reading.intents import read_answer
from bot.reading.labels import QUESTIONS
from bot.reading.numbers import read_order_no, read_tracking
from bot.reading.orders import OrderPage, read_orders
from bot.reading.seller import Percent, read_seller

Request = Mapping[str, object]
Answer = dict[str, object]

FIELDS = {
    "date": ("order_date", "arrival_date", "return_date", "deadline", "remind_at"),
    "amount": ("order_total", "refund_amount"),
    "percent": ("refund_percent",),
    "days": ("wait_days", "remaining_days"),
}
"""The fields each kind of slot can be read for."""

_JAPAN = timezone(timedelta(hours=9))


def understand(request: Request) -> Answer:
    """The answer to one line of `henkin understand --jsonl` (design.md, section 4).

    A request that lacks a part or names an unknown one is answered with `{"type": "error"}`, its
    reason and its id.
    """
    try:
        kind = _text(request, "kind")
        if kind not in _KINDS:
            raise _Unreadable(f"unknown kind: {kind}")
        answer = _KINDS[kind](request)
    except _Unreadable as error:
        answer = {"type": "error", "text": str(error)}
    return {"id": request["id"], **answer} if "id" in request else answer


class _Unreadable(ValueError):
    """A request with a part missing, of the wrong type, or unknown."""


def _text(request: Request, name: str) -> str:
    value = request.get(name)
    if not isinstance(value, str):
        raise _Unreadable(f"{name} must be a string")
    return value


def _field(request: Request, kind: str) -> str:
    field = _text(request, "field")
    if field not in FIELDS[kind]:
        raise _Unreadable(f"unknown field of {kind}: {field}")
    return field


def _now(request: Request) -> datetime:
    text = _text(request, "now")
    try:
        now = datetime.fromisoformat(text)
    except ValueError as error:
        raise _Unreadable(f"now must be an ISO date and time: {text}") from error
    return now if now.tzinfo else now.replace(tzinfo=_JAPAN)


def _intent(request: Request) -> Answer:
    question = _text(request, "state")
    if question not in QUESTIONS:
        raise _Unreadable(f"unknown state: {question}")
    return {"label": str(read_answer(_text(request, "text"), question).label)}


def _date(request: Request) -> Answer:
    day = read_date(_text(request, "text"), _field(request, "date"), _now(request))
    return {"value": _iso(day)}


def _amount(request: Request) -> Answer:
    return {"value": _sum(read_amount(_text(request, "text"), _field(request, "amount")))}


def _percent(request: Request) -> Answer:
    return {"value": read_percent(_text(request, "text"))}


def _days(request: Request) -> Answer:
    now = _now(request) if "now" in request else None
    return {"value": read_days(_text(request, "text"), _field(request, "days"), now)}


def _order_no(request: Request) -> Answer:
    return {"value": read_order_no(_text(request, "text"))}


def _tracking(request: Request) -> Answer:
    return {"value": read_tracking(_text(request, "text"))}


def _seller(request: Request) -> Answer:
    read = read_seller(_text(request, "text"))
    amount = read.amount
    offered = {"percent": amount.percent} if isinstance(amount, Percent) else _sum(amount)
    return {"labels": [str(label) for label in read.labels], "trap": read.trap, "amount": offered}


def _order(request: Request) -> Answer:
    pages = read_orders(_text(request, "text"), _now(request))
    return {"orders": [_page(page) for page in pages]}


def _page(page: OrderPage) -> Answer:
    remaining = None
    if page.protection_days is not None:
        remaining = {"days": page.protection_days, "hours": page.protection_hours or 0}
    return {
        "order_no": page.order_no,
        "title": page.title,
        "store": page.store,
        "price": _sum(page.price),
        "order_date": _iso(page.order_date),
        "protection_remaining": remaining,
        "protection_until": _iso(page.protection_until),
        "tracking_no": page.tracking_no,
        "status": page.status,
    }


def _sum(amount: Amount | None) -> dict[str, str | None] | None:
    if amount is None:
        return None
    return {"amount": _decimal(amount.amount), "currency": amount.currency}


def _decimal(number: Decimal) -> str:
    """Never in powers of ten: 1E+3 is 1000."""
    return f"{number:f}"


def _iso(day: date | datetime | None) -> str | None:
    """The day alone: the hour a page names is kept for the chat, whose clock needs it."""
    return day.isoformat()[:10] if day else None


_KINDS: dict[str, Callable[[Request], Answer]] = {
    "intent": _intent,
    "date": _date,
    "amount": _amount,
    "percent": _percent,
    "days": _days,
    "order_no": _order_no,
    "tracking": _tracking,
    "seller": _seller,
    "order": _order,
}
