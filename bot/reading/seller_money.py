"""The sum or share that a seller's words name: US $6.50, 5美元, 500円, 20%, half."""

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.reading.amounts import Amount
from bot.reading.money import canonical

_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twenty": 20, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5,
    "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
}  # fmt: skip
_CURRENCIES = (
    ("EUR", r"€|eur|欧元|ユーロ"),
    ("GBP", r"£|gbp|pound|英镑|ポンド"),
    ("USD", r"\$|usd|dol|buck|美|刀|ドル"),
    ("CNY", r"cny|rmb|yuan|人民|元|块"),
    ("JPY", r"jpy|yen|日|円|¥"),
)
_CURRENCY = tuple((code, re.compile(pattern)) for code, pattern in _CURRENCIES)
_NUMBER = re.compile(r"\d[\d.,]*|" + "|".join(_WORDS))
_HANDFULS = {"成": 10, "割": 10}  # 三成 and 3割 are thirty percent


@dataclass(frozen=True, slots=True)
class Percent:
    """A share of the price, 1 to 100."""

    percent: int


def read_sum(words: str, chinese: bool) -> Amount | None:
    """The sum of a money token; None for a range. In Chinese the sign ¥ means yuan."""
    numbers = _NUMBER.findall(words)
    if len(numbers) != 1:
        return None
    currency = next(code for code, pattern in _CURRENCY if pattern.search(words))
    if chinese and "¥" in words and "jpy" not in words:
        currency = "CNY"
    return canonical(_decimal(numbers[0]), currency)


def read_share(words: str) -> Percent | None:
    """The share of a percent token; None for a range, a fraction of a percent or more than all."""
    numbers = _NUMBER.findall(words)
    if len(numbers) != 1 or not numbers[0]:
        return None
    share = _decimal(numbers[0]) * _HANDFULS.get(words[-1], 1)
    return Percent(int(share)) if share == int(share) and 0 < share <= 100 else None


def _decimal(number: str) -> Decimal:
    if number in _WORDS:
        return Decimal(_WORDS[number])
    number = number.rstrip(".,")
    if re.fullmatch(r"\d+,\d{1,2}", number):
        return Decimal(number.replace(",", "."))
    return Decimal(number.replace(",", ""))


_PENNIES = {"USD": 1, "EUR": 1, "GBP": 1, "CNY": 7, "JPY": 150}  # about one US dollar
_PENNY_SHARE = 5  # percent


def is_pennies(offered: Amount | Percent) -> bool:
    """Whether the offer is so small that it only hopes for a hasty tap on Accept."""
    if isinstance(offered, Percent):
        return offered.percent <= _PENNY_SHARE
    return offered.amount <= _PENNIES.get(offered.currency or "USD", 1)
