"""Sums of a case: what is due, what was seen, and shares of the price."""

import re
from decimal import ROUND_HALF_UP, Decimal

from bot.case.model import Case, Money
from bot.case.policy import Policy

_DEAR = re.compile(
    "スマホ|スマートフォン|携帯|カメラ|タブレット|パソコン|phone|camera|tablet|laptop", re.I
)
_WHOLE = frozenset({"JPY", "KRW"})  # currencies without a minor unit (ISO 4217)


def share(price: Money | None, percent: int | None) -> Money | None:
    """`percent` of the price, rounded to the currency's smallest unit; None if one is unknown."""
    if price is None or percent is None:
        return None
    unit = Decimal(1) if price.currency in _WHOLE else Decimal("0.01")
    return Money((price.amount * percent / 100).quantize(unit, ROUND_HALF_UP), price.currency)


def percent_of(amount: Money | None, price: Money | None) -> int | None:
    """Which share of the price a sum is, in whole percent; None if they cannot be compared."""
    if amount is None or price is None or not price.amount or not comparable(amount, price):
        return None
    return int((amount.amount * 100 / price.amount).to_integral_value(ROUND_HALF_UP))


def comparable(one: Money, other: Money) -> bool:
    """Whether two sums are in one currency; an unsaid currency is taken as the other's."""
    return None in (one.currency, other.currency) or one.currency == other.currency


def due_sum(case: Case) -> Money | None:
    """What the buyer should see: the ruled or agreed sum, else the whole price, None if unknown."""
    if case.due is not None:
        return case.due
    return None if case.due_partial else case.price


def reaches(seen: Money, due: Money | None) -> bool | None:
    """Whether the money seen covers what is due; None when nobody can tell."""
    if due is None or not comparable(seen, due):
        return None
    return seen.amount >= due.amount


def dear(case: Case, policy: Policy) -> bool:
    """Whether the goods are so dear that the opening must be filmed (domain rule 12)."""
    if case.title and _DEAR.search(case.title):
        return True
    if case.price is None:
        return False
    yen = case.price.currency == "JPY"
    return case.price.amount >= (policy.dear_yen.one if yen else policy.dear_dollars.one)
