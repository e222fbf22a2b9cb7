"""Which day (and hour) a text means for a field that looks back or forward."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.reading.date_mentions import date_mentions
from bot.reading.date_rule import Day
from bot.reading.date_words import FUTURE, FUTURE_BEFORE, NOT_DONE, NOT_HERE, ROLES, SECOND_BEST
from bot.reading.mentions import LONGEST, Said, said, settle
from bot.reading.noise import without_numbers
from bot.reading.numerals import plain

LOOKS_BACK = {
    "order_date": True,
    "arrival_date": True,
    "return_date": True,
    "deadline": False,
    "remind_at": False,
}
"""The fields, and whether they ask for a day gone by."""

_BOUND = re.compile(
    r"^ ?(?:\([^)]{0,6}\))? ?(?:くらい|ぐらい|ごろ|頃)?(?:より|以降|以前|以後|前後|から|"
    r"の?(?:前|まえ)(?!に教|に通)|"
    r"ちょ[いっと]|とちょっと|以上|を切|足らず|余り|半(?!分)|未満|(?:日|か|or|~|-|/|・|、|"
    r" )*(?:か|or|~|-|/|・) ?\d|"
    r"[^、。\n]{0,8}[、。 ]?\d{1,2}日?かも|、?違った|か(?:その|それ|もっと)|~)"
)
_BOUND_BEFORE = re.compile(
    r"(?:遅くとも|おそくとも|早くて|早くとも|no later than|at (?:the )?latest|before|"
    r"after|since|between|\d ?(?:日|週間?|ヶ月|days?|weeks?|months?)? ?(?:か|~|から|or|to|"
    r"-))[ 、もでは]*$"
)
_UNTIL = re.compile(r"^.{0,6}?まで")
_PAST = re.compile(
    r"^ ?(?:に|で)?(?:は)?(?:もう)?(?:切れ(?:た|まし|て)|終わ(?:った|って|りまし|っちゃ)|過ぎ)"
)


_ENDED = re.compile(r"^ ?まで(?:でした|だった)")
_SYSTEM = re.compile(r"メール|通知|ステータス|追跡|表示")
_LONG = timedelta(days=270)


def read_date(text: str, field: str, now: datetime) -> date | None:
    """The day `text` names for `field`, None where a person would ask back.

    A field that looks back never yields a day after today, one that looks forward none before.
    """
    day = Day(now, LOOKS_BACK[field])
    value = settle(_spoken(text, field, day), field)
    if value is None or (value > day.today if day.back else value < day.today):
        return None
    return value


def _spoken(text: str, field: str, day: Day) -> list[Said[date]]:
    if len(text) > LONGEST:
        return []
    words = without_numbers(plain(text))
    if field == "arrival_date" and NOT_HERE.search(words):
        return []  # a system's word does not beat the hand
    found = said(words, date_mentions(words, day), ROLES[field])
    second = SECOND_BEST.get(field)
    if second and not any(s.role == field for s in found):
        found = [replace(s, role=field) if s.role == second else s for s in found]
    return [_judged(s, field, day) for s in found]


def _judged(s: Said[date], field: str, day: Day) -> Said[date]:
    """What bounds, plans and "not yet" make of a mention."""
    spoilt = bool(_BOUND.match(s.after) or _BOUND_BEFORE.search(s.before))
    if day.back:
        if field == "arrival_date" and _SYSTEM.search(re.split(r"[。\n]", s.after)[0]):
            s = replace(s, role="other")
        sentence = re.split(r"[。\n!?]", s.after)[0]
        clause = re.split(r"[、,。]|けど|が、", s.after)[0]
        spoilt = (
            spoilt
            or bool(_UNTIL.match(s.after) or FUTURE.search(clause))
            or bool(FUTURE_BEFORE.search(s.before))
            or (s.role in (field, None) and bool(NOT_DONE[field].search(sentence)))
        )
    else:
        spoilt = spoilt or bool(_PAST.match(s.after))
        if _ENDED.match(s.after) and s.mention.value and s.mention.value > day.today + _LONG:
            spoilt = True  # 9/30まででした, said in October, is not next year's
        if field == "deadline" and _UNTIL.match(s.after):
            s = replace(s, role="deadline")
    return replace(s, mention=replace(s.mention, value=None, exact=True)) if spoilt else s


_CLOCK = re.compile(
    r"(午前|午後|朝|昼|夕方|夜|深夜|am ?|pm ?)? ?の?(?<![\d.])([01]?\d|2[0-4])(?!\d)"
    r"(?: ?時 ?(半|[0-5]?\d分)?|:([0-5]\d)(?::\d\d)?)? ?(am\b|pm\b)?"
)
_LEFT = re.compile(
    r"(?:(\d{1,4}) ?(?:日間?|days?|d\b)(?:と|、| |and)*)?(\d{1,5}) ?(?:時間|hours?|hrs?|h\b)"
)


def read_moment(text: str, field: str, now: datetime) -> datetime | None:
    """The instant a deadline ends, in the zone of `now`; a date without a time ends at 23:59."""
    if len(text) > LONGEST:
        return None
    words = plain(text)
    left = _LEFT.search(words)
    if left and not LOOKS_BACK[field]:
        return now + timedelta(days=int(left[1] or 0), hours=int(left[2]))
    day = read_date(text, field, now)
    if day is None:
        return None
    return datetime.combine(day, _clock(words), tzinfo=now.tzinfo)


def _clock(words: str) -> time:
    """The first time of day in a text, else the end of the day."""
    for hit in _CLOCK.finditer(words):
        part, hour, minute, colon, half = hit[1], int(hit[2]), hit[3], hit[4], hit[5]
        if not (colon or "時" in hit[0] or half):
            continue
        afternoon = (part or "").strip() in ("午後", "夕方", "夜", "pm") or half == "pm"
        hour += 12 if afternoon and hour < 12 else 0
        minutes = int(colon or (30 if minute == "半" else (minute or "0分")[:-1]))
        return time(23, 59) if hour == 24 else time(hour, minutes)
    return time(12, 0) if "正午" in words else time(23, 59)
