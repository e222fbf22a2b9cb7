"""Days: adding them without falling off the calendar, and Japan's business days."""

from datetime import MAXYEAR, date, timedelta
from functools import lru_cache

FIRST = date(2, 1, 1)
LAST = date(MAXYEAR - 1, 12, 31)  # a year of room at both ends, so that no zone overflows

_FIRST, _LAST = FIRST.toordinal(), LAST.toordinal()
_ONE = timedelta(days=1)
_FIXED = ((1, 1), (2, 11), (2, 23), (4, 29), (5, 3), (5, 4), (5, 5), (8, 11), (11, 3), (11, 23))
_MONDAYS = ((1, 2), (7, 3), (9, 3), (10, 2))  # (month, which Monday of it)


def within(day: date) -> date:
    """The day itself, or the nearest one that leaves room for a zone's hours."""
    return min(max(day, FIRST), LAST)


def shift(day: date, days: int) -> date:
    """The day `days` calendar days later; it stops at the ends of the calendar."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return LAST if days > 0 else FIRST


def day_of(ordinal: int) -> date:
    """The day with this ordinal, or the nearest one there is."""
    return date.fromordinal(min(max(ordinal, _FIRST), _LAST))


def _monday(year: int, month: int, which: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=-first.weekday() % 7 + 7 * (which - 1))


def _equinoxes(year: int) -> tuple[date, date]:
    """春分の日 and 秋分の日 by the usual formula, exact for 1980-2099, else within a day or two."""
    since = min(max(year, 1980), 2099) - 1980
    drift = 0.242194 * since - since // 4
    return date(year, 3, int(20.8431 + drift)), date(year, 9, int(23.2488 + drift))


@lru_cache(maxsize=128)
def holidays(year: int) -> frozenset[date]:
    """The holidays of a year by 国民の祝日に関する法律 as in force since 2022.

    With substitute holidays (article 3-2: a holiday on a Sunday moves to the next day that is
    none) and days between two holidays (article 3-3).
    """
    days = {date(year, month, day) for month, day in _FIXED}
    days |= {_monday(year, month, which) for month, which in _MONDAYS}
    days |= set(_equinoxes(year))
    moved = set()
    for day in days:
        if day.weekday() == 6:
            while day in days:
                day += _ONE
            moved.add(day)
    between = {day + _ONE for day in days if day + 2 * _ONE in days and day + _ONE not in days}
    return frozenset(days | moved | {day for day in between if day.weekday() != 6})


def is_business_day(day: date) -> bool:
    """Whether money moves on this day: no weekend, holiday, or day from 12/29 to 1/3.

    Public offices rest from 12/29 (行政機関の休日に関する法律), the banks themselves only from
    12/31; the longer rest asks later rather than in vain.
    """
    if day.weekday() >= 5 or (day.month, day.day) >= (12, 29) or (day.month, day.day) <= (1, 3):
        return False
    return day not in holidays(day.year)


@lru_cache(maxsize=4096)
def business_days_after(day: date, count: int) -> date:
    """The `count`-th business day after `day`, which itself is not counted."""
    day = within(day)
    while count > 0 and day < LAST:
        day += _ONE
        count -= is_business_day(day)
    return day
