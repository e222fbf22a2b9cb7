"""The end of the buyer protection as a page tells it: remaining days, or a date."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from bot.reading.dates import read_date, read_moment
from bot.reading.numerals import plain


@dataclass(frozen=True, slots=True)
class Protection:
    """Remaining whole days with the hours beside them, and the end; None: not said."""

    days: int | None = None
    hours: int | None = None
    until: date | datetime | None = None


_PROTECTION = re.compile(r"保護|protection|protected", re.IGNORECASE)
_NOT_PROTECTION = re.compile(
    r"紛争|dispute|裁定|回答|返答|respon|お届け|配達予定|estimated|返品|返送|return|紛爭|"
    r"セラーが",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"(?P<days>\d{1,3}) ?(?:日間?|days?|d\b)(?:と|、|,| |and|"
    r":)*(?:(?P<hours>\d{1,2}) ?(?:時間|hours?|hrs?|h\b))?",
    re.IGNORECASE,
)
_HOURS_ONLY = re.compile(r"(?P<hours>\d{1,3}) ?(?:時間|hours?|hrs?)", re.IGNORECASE)
_REMAINS = re.compile(
    r"残|あと|left|remain|ends? in|expires? in|closes? in|to go|後に(?:終了|切れ)|"
    r"で(?:終了|切れ)|within|以内",
    re.IGNORECASE,
)


def read_protection(text: str, now: datetime) -> Protection:
    """Remaining days and hours, and the end, of the protection; a dispute's countdown is not it."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    for n, line in enumerate(lines):
        if not _PROTECTION.search(line):
            continue
        near = line if re.search(r"\d", line) else " ".join(lines[n : n + 2])
        for sentence in re.split(r"(?<=[。!])|(?<=[a-z]\.) ", near):
            told = told_protection(sentence, now)
            if told != Protection():
                return told
    return Protection()


def told_protection(sentence: str, now: datetime) -> Protection:
    """What one sentence about the protection says of its end."""
    words = plain(sentence)
    if _NOT_PROTECTION.search(words) or not re.search(r"\d", words):
        return Protection()
    left = _LEFT.search(words)
    if left and (left["hours"] or _REMAINS.search(words)):
        until = _until(words[left.end() :], now)
        return Protection(int(left["days"]), int(left["hours"]) if left["hours"] else None, until)
    short = _HOURS_ONLY.search(words)
    if short and _REMAINS.search(words):
        return Protection(0, int(short["hours"]))
    return Protection(until=_until(words, now))


def _until(words: str, now: datetime) -> date | datetime | None:
    words = re.sub(r"保護(?:期間|期限)?|protection|終了日?|ends?\b|until|expires?", "期限", words)
    day = read_date(words, "deadline", now)
    if day is None:
        return None
    moment = read_moment(words, "deadline", now)
    has_time = re.search(r"\d{1,2}:\d\d|\d ?時(?!間)", words)
    return moment if has_time and moment else day
