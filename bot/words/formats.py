"""Dates, times, sums and shares as a person of the language writes them."""

from datetime import date, datetime
from decimal import Decimal

from bot.case.model import Money

_WEEKDAYS = {"ja": "月火水木金土日", "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SIGNS = {"USD": "US $", "EUR": "€", "GBP": "£", "CNY": "CN¥"}


def day_words(day: date, today: date, lang: str) -> str:
    """A day with its weekday, and with its year when that is not this year's."""
    weekday = _WEEKDAYS[lang][day.weekday()]
    if lang == "ja":
        year = "" if day.year == today.year else f"{day.year}/"
        return f"{year}{day.month}/{day.day}({weekday})"
    year = "" if day.year == today.year else f" {day.year}"
    return f"{weekday} {day.day} {_MONTHS[day.month - 1]}{year}"


def instant_words(at: datetime, today: date, lang: str) -> str:
    """A local instant: the day, its weekday and the time."""
    return f"{day_words(at.date(), today, lang)} {at:%H:%M}"


def money_words(money: Money, lang: str) -> str:
    """A sum as it stands on the page; yen without decimals, an unsaid currency as a bare number."""
    amount = f"{_plain(money.amount):,}"
    if money.currency is None:
        return amount
    if money.currency == "JPY":
        return f"{amount}円" if lang == "ja" else f"¥{amount}"
    sign = _SIGNS.get(money.currency, f"{money.currency} ")
    return f"{sign}{money.amount:,.2f}"


def _plain(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount


def share_words(money: Money | None, percent: int | None, lang: str) -> str | None:
    """A sum with its share of the price, as far as they are known."""
    if money is None:
        return None if percent is None else _share_of_price(percent, lang)
    if percent is None:
        return money_words(money, lang)
    around = f"(支払額の{percent}%)" if lang == "ja" else f" ({percent}% of what you paid)"
    return money_words(money, lang) + around


def _share_of_price(percent: int, lang: str) -> str:
    return f"支払額の{percent}%" if lang == "ja" else f"{percent}% of what you paid"
