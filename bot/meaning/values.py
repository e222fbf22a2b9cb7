"""A bare value as an answer: what a date, a sum, a share or a number means under a question."""

import re
from datetime import datetime

from bot.case.events import (
    Event,
    FactSkipped,
    FactsTold,
    FullWanted,
    MoneyPartlySeen,
    OfferDeadlineTold,
    PartialWanted,
    ReturnShipped,
    SellerCountered,
    TrackingEntered,
)
from bot.case.model import INTAKE, Case, Question, Stage
from bot.meaning.told import protection_end, volunteered
from bot.reading.amounts import Amount, read_amount, sum_offered
from bot.reading.dates import read_date
from bot.reading.normalise import normalise
from bot.reading.shares import read_percent, share_offered
from bot.reading.tracking import read_tracking

ASKS_FOR_A_VALUE = frozenset({*INTAKE, Question.CLAIM_AMOUNT, Question.PAID_AMOUNT})
_SKIP = re.compile(
    r"^(?:(?:よく)?(?:わかり|分かり|わから|分から)(?:ない|ん|んない|ないです|ません|へん)(?:です|ね|わ|よ)*|不明|知らない|とばす|飛ばす|スキップ|パス|"
    r"なし|ない|ないです|特になし|いいえ|忘れ(?:た|ました)|"
    r"skip|no|none|unknown|i don't know)[。.!]*$",
    re.IGNORECASE,
)

_ANSWER_BY = re.compile(
    r"(?:回答|返事|返答).{0,6}(?:期限|まで|締)|までに.{0,6}(?:回答|返事|返答|答え)"
)


def answer(text: str, asked: Question, case: Case, now: datetime) -> Event | None:
    """The event of a value under the pending question; None when the text holds no such value."""
    if asked in ASKS_FOR_A_VALUE and _SKIP.match(normalise(text).strip()):
        return FactSkipped(asked)
    match asked:
        case Question.ORDER_DATE:
            day = read_date(text, "order_date", now)
            return FactsTold(ordered_on=day) if day else _other_fact(text, now)
        case Question.PRICE:
            price = read_amount(text, "order_total")
            return FactsTold(price=price) if price else _other_fact(text, now)
        case Question.PROTECTION:
            end = protection_end(text, now)
            return FactsTold(protection_ends_at=end) if end else _other_fact(text, now)
        case Question.REMEDY | Question.CLAIM_AMOUNT:
            return _claimed(text)
        case Question.ACCEPT_OFFER:
            return _offered(text, now)
        case Question.VERDICT | Question.COUNTER if _ANSWER_BY.search(normalise(text)):
            return _answer_by(text, now)
        case Question.PAID | Question.PAID_AMOUNT | Question.RETURN_REFUNDED:
            paid = _sum(text)
            return MoneyPartlySeen(paid) if paid else None
        case _:
            return _numbered(text, case)


def _other_fact(text: str, now: datetime) -> Event | None:
    """While an order is registered, a sum is its price and nothing else."""
    facts = volunteered(text, now)
    price = None if facts else read_amount(text, "order_total")
    return facts or (FactsTold(price=price) if price else None)


def _sum(text: str) -> Amount | None:
    return read_amount(text, "refund_amount") or read_amount(text, "order_total")


def _claimed(text: str) -> Event | None:
    """A share or a sum that is wanted back."""
    percent, amount = read_percent(text), _sum(text)
    if percent == 100:
        return FullWanted()
    return PartialWanted(amount, percent) if percent or amount else None


def _offered(text: str, now: datetime) -> Event | None:
    """What the offer is, or until when it must be answered."""
    amount, percent = sum_offered(text), share_offered(text)
    if amount or percent:
        return SellerCountered(amount, percent)
    return _answer_by(text, now)


def _answer_by(text: str, now: datetime) -> Event | None:
    day = read_date(text, "deadline", now)
    return OfferDeadlineTold(day) if day else None


def _numbered(text: str, case: Case) -> Event | None:
    """A bare tracking number on the way back is the return's, not the order's."""
    number = read_tracking(text)
    if number is None:
        return None
    if case.stage is Stage.RETURNING:
        return ReturnShipped(tracking_no=number)
    if case.stage is Stage.RETURN_SENT:
        return TrackingEntered(number)
    return None
