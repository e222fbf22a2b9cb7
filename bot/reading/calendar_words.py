"""Steps in the calendar: the nearest 3 October, the Friday of last week, one month earlier."""

import calendar
from datetime import date, timedelta

WEEKDAYS = "月火水木金土日"
ENGLISH_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ENGLISH_MONTHS = (
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip


def real(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has none."""
    if not (1 <= year <= 9998 and 1 <= month <= 12):
        return None
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def nearest(month: int, day: int, today: date, back: bool) -> date | None:
    """A month and day without a year: the last one up to today, or the next one from today on."""
    for year in (today.year, today.year - 1 if back else today.year + 1):
        found = real(year, month, day)
        if found and (found <= today if back else found >= today):
            return found
    return None


def nearest_day(day: int, today: date, back: bool) -> date | None:
    """A day of the month alone, in this month or the one before (after) it; else None."""
    first = today.replace(day=1)
    for step in (0, -1 if back else 1):
        month = months(first, step)
        found = real(month.year, month.month, day)
        if found and (found <= today if back else found >= today):
            return found
    return None


def months(day: date, count: int) -> date:
    """The same day of the month `count` months on; a short month ends at its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    year = min(max(year, 1), 9998)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def days(day: date, count: int) -> date | None:
    """`count` days on, or None past the ends of the calendar."""
    return day + timedelta(count) if abs(count) < 20000 else None


def weekday_near(weekday: int, today: date, back: bool) -> date:
    """The last such weekday before today, or the next one after it; never today."""
    if back:
        return today - timedelta((today.weekday() - weekday - 1) % 7 + 1)
    return today + timedelta((weekday - today.weekday() - 1) % 7 + 1)


def weekday_of_week(weekday: int, today: date, weeks: int) -> date:
    """That weekday of the calendar week (Monday first) `weeks` from this one."""
    return today + timedelta(weekday - today.weekday() + 7 * weeks)


def month_end(day: date) -> date:
    """The last day of its month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
