"""A typed line that registers an order: made plain first, and what in it cannot be read."""

import re
from datetime import datetime

from bot.reading.amounts import read_amount
from bot.reading.dates import read_date
from bot.reading.normalise import normalise

_ADDRESS = re.compile(r"https?://[!-~]+")
_DAYS = re.compile(r"(?<!残り)(?<!あと)(?<!\S)(?:保護期間\s*)?(\d{1,3})日(?!\S)")
_DATE = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}/\d{1,2}|\d{1,2}月\d{1,2}日")
_SUM = re.compile(r"(?=\S*\d)(?:\S*(?:円|ドル)|-?(?:us ?)?[$¥]\S+)", re.IGNORECASE)
_PLAIN_SUM = re.compile(r"(?:us ?)?[$¥]?[\d,.]+[千万]?[\d,.]*千?(?:円|ドル)?", re.IGNORECASE)
_LEFT = re.compile(r"(?:残り|あと)\s*(\d+)日")
LONGEST_PROTECTION = 400  # days; no page shows more


def plain_line(text: str, numbers: tuple[str, ...]) -> str:
    """The line without addresses, and with bare days (75日, 保護期間 75日) as days that remain."""
    line = _ADDRESS.sub(" ", normalise(text))
    missing = [number for number in numbers if number not in line.replace(" ", "").replace("-", "")]
    line = " ".join([*missing, *line.split()])
    return _DAYS.sub(lambda found: f"残り{found[1]}日", line)


def unreadable(line: str, now: datetime) -> str | None:
    """The word of a typed line that looks like a date, a sum or days and is none; None if fine.

    A wrong value that slips into the title would cost a deadline, so nothing is registered then.
    """
    for word in line.split():
        if _DATE.fullmatch(word) and not _a_date(word, now):
            return word
        if _SUM.fullmatch(word) and not _a_sum(word):
            return word
    left = _LEFT.search(line)
    return left[0] if left and int(left[1]) > LONGEST_PROTECTION else None


def stray_date(title: str | None) -> str | None:
    """A date that found no place but the title: a second past one, which no protection ends on."""
    return next((word for word in (title or "").split() if _DATE.fullmatch(word)), None)


def _a_date(word: str, now: datetime) -> bool:
    return any(read_date(word, field, now) for field in ("order_date", "deadline"))


def _a_sum(word: str) -> bool:
    amount = read_amount(word, "order_total")
    return bool(_PLAIN_SUM.fullmatch(word)) and amount is not None and amount.amount > 0
