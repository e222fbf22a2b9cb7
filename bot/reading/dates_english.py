"""The English ways to name a day; patterns meet text made `plain`, so in lower case."""

from datetime import date

from bot.reading.calendar_words import (
    days,
    month_end,
    months,
    nearest,
    nearest_day,
    real,
    weekday_near,
)
from bot.reading.calendar_words import weekday_of_week as in_week
from bot.reading.date_rule import Day, Hit, Rule, nothing, rule
from bot.reading.dates_japanese import year

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAYS = {
    "the day before yesterday": -2, "day before yesterday": -2, "the day after tomorrow": 2,
    "day after tomorrow": 2, "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0,
    "this evening": 0, "just now": 0, "yesterday": -1, "yesturday": -1, "yesteday": -1,
    "last night": -1,
    "yday": -1, "tomorrow": 1, "tommorow": 1, "tommorrow": 1, "tomorow": 1, "tmrw": 1,
}  # fmt: skip


def _named(hit: Hit, day: Day) -> date | None:
    month = _MONTHS.index(hit["m"][:3]) + 1
    if not hit["y"]:
        return nearest(month, int(hit["d"]), day.today, day.back)
    stated = year(hit["y"], day)
    return real(stated, month, int(hit["d"])) if stated else None


def _day_alone(hit: Hit, day: Day) -> date | None:
    return nearest_day(int(hit[1]), day.today, day.back)


def _day_word(hit: Hit, day: Day) -> date | None:
    return days(day.today, _DAYS[hit[1]])


def _weekday(hit: Hit, day: Day) -> date | None:
    weekday = _WEEKDAYS.index(hit[2][:3])
    near = weekday_near(weekday, day.today, day.back)
    week = {"last": -1, "next": 1, "this": 0}.get(hit[1] or "")
    if week is None or near == in_week(weekday, day.today, week):
        return near
    return None  # "last Friday", said on a Saturday: yesterday, or a week ago?


def _span(hit: Hit, day: Day, sign: int) -> date | None:
    number, unit = sign * int(hit[1]), hit[2][0]
    if abs(number) > 1200:
        return None
    if unit in "my":
        return months(day.today, number * (12 if unit == "y" else 1))
    return days(day.today, number * {"d": 1, "w": 7, "f": 14}[unit])


def _ago(hit: Hit, day: Day) -> date | None:
    return _span(hit, day, -1)


def _ahead(hit: Hit, day: Day) -> date | None:
    return _span(hit, day, 1)


def _month_end(hit: Hit, day: Day) -> date | None:
    first = day.today.replace(day=1)
    if day.back:
        return None
    if hit["m"]:
        start = nearest(_MONTHS.index(hit["m"][:3]) + 1, 1, first, back=False)
        return month_end(start) if start else None
    return month_end(months(first, 1 if hit["this"] == "next" else 0))


_MON = (
    r"(?P<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_NTH = r"(?P<d>\d{1,2})(?!\d)(?:st|nd|rd|th)?"
_YEAR = r"(?:[,\-]? ?'?(?P<y>20\d{2}|(?<=')\d{2})(?!\d))?"
_DOW = r"((?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\b"
_SPAN = r"(?<![\d~.\-])(\d{1,4}) ?(?:more )?(days?|weeks?|wks?|months?|years?|fortnights?)"

RULES: tuple[Rule, ...] = (
    rule(
        rf"\b(?:by|until|till) (?:the )?end of (?:{_MON}|(?P<this>this|the|next) month)",
        _month_end,
    ),
    rule(
        rf"\b(?:early|mid|late|end of|beginning of|start of)[ -](?:{_MON}|last|this|next|"
        rf"the month)",
        nothing,
        exact=False,
    ),
    rule(rf"\b{_MON} ?(?:the )?{_NTH}{_YEAR}", _named),
    rule(rf"(?<![\d/.\-]){_NTH} ?(?:of |-)?{_MON}{_YEAR}", _named),
    rule(rf"{_SPAN} ?(?:ago|back)\b", _ago, counted=True),
    rule(rf"(?:\bin|\bwithin|left:?|remaining:?) (?:about |around |only )?{_SPAN}", _ahead),
    rule(
        rf"{_SPAN}(?:,? (?:and )?\d{{1,2}} ?(?:hours?|hrs?|h))? ?(?:left|later|from now|"
        rf"from today|remaining|to go)\b",
        _ahead,
        counted=True,
    ),
    rule(rf"\b({'|'.join(sorted(_DAYS, key=len, reverse=True))})\b", _day_word),
    rule(rf"\b(?:(last|next|this|on) )?{_DOW}", _weekday, weekday=True),
    rule(r"\b(?:on |by )?the (\d{1,2})(?:st|nd|rd|th)\b", _day_alone),
    rule(r"(?<![\d.])(\d{1,2})(?:st|nd|rd|th)\b", _day_alone),
    rule(
        r"\b(?:last|next|this) (?:week|month|year|weekend|summer|winter|spring|fall)\b|"
        r"\b(?:a )?(?:couple|few)"
        r" (?:of )?(?:days|weeks|months)|\bseveral (?:days|weeks|months)|\brecently\b|"
        r"\bsome days ago\b",
        nothing,
        exact=False,
    ),
)
