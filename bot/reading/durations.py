"""Whole days a text speaks of: 一週間, 72時間, あと3日, two weeks."""

import re
from dataclasses import replace
from datetime import datetime

from bot.reading.dates import read_date
from bot.reading.mentions import LONGEST, Mention, Said, said, settle
from bot.reading.noise import without_numbers
from bot.reading.numerals import plain

_MOST = 40
_DAYS_IN = {"日": 1, "d": 1, "週": 7, "w": 7, "ヶ": 30, "m": 30, "f": 14}
_UNIT = r"(?:日間?|にち(?:間)?|週間?|ヶ月間?|days?\b|d\b|weeks?\b|wks?\b|months?\b|fortnights?\b)"
_DURATION = re.compile(
    rf"(?<![\d.,/~\-月第])(?<!\d:) ?(?P<a>\d{{1,4}}) ?(?:more )?(?P<au>{_UNIT})"
    rf"(?:(?:と|、|,| |and)*(?P<b>\d{{1,3}}) ?(?P<bu>{_UNIT}))?(?:(?:と|、|,| |"
    rf"and)*(?P<rest>\d{{1,3}}) ?(?:時間|hours?|hrs?|h\b)(?: ?\d{{1,2}} ?分)?)?"
    r"|(?<![\d.,/:~\-])(?P<hours>\d{1,5}) ?(?:時間|hours?\b|hrs?\b|h\b)"
)
_KANA = {"ふつか": 2, "みっか": 3, "よっか": 4, "むいか": 6, "なのか": 7, "ようか": 8,
         "ここのか": 9, "とおか": 10,
         "はつか": 20, "いっしゅうかん": 7, "いちにち": 1, "にしゅうかん": 14}  # fmt: skip
_WORDS = re.compile("|".join(_KANA))
_BARE = re.compile(r"\s*(\d{1,3})\s*")
_LAST_DAY = re.compile(r"まで|\buntil\b|\btill\b|\bends? on\b")
_OTHER_CLOCK = re.compile(
    r"(?:紛争|回答|返答|返事|返送|返品|発送|お届け|dispute|respon|return|ship)[^、。\n]{0,10}$"
)
_VAGUE = re.compile(
    r"営業日|半月|数日|何日|数週間|何週間|数ヶ月|business days?|working days?|few (?:days|"
    r"weeks)|couple of (?:days|weeks)|平日"
)
_SPOILT_AFTER = re.compile(
    r"^ ?(?:間)?(?:くらい|ぐらい|ほど)?(?:以上|以下|未満|以内|いない|超|弱|強|"
    r"ちょ[いっと]|とちょっと|余り|あまり|前後|から|~|半|を?(?:切|きっ)|中(?: ?\d)|か(?!ら|か)|"
    r"or more|or so|営業|\+|足らず|前(?!後)|まえ|ago|\d|目)"
)
_SPOILT_BEFORE = re.compile(
    r"(?:少なくとも|最低(?:でも|限)?|せめて|最大(?:でも)?|最長|長くて(?:も)?|"
    r"早くて(?:も)?|遅くて(?:も)?|遅くとも|数|何|中|at least|up to|more than|less than|"
    r"over|under|within|~|営業|\d ?(?:to|or|か|から|~|-))[ はでも約、]*$"
)
_ROLES = {
    "remaining_days": re.compile(r"残り?|のこ[りっ]|あと|left|remaining|to go|保護"),
    "wait_days": re.compile(r"待|まっ[てた]|まつ|まち|wait|様子"),
    "elapsed": re.compile(
        r"経[っちつ過]|たった|たちま|過ぎ|かかっ|passed|took|since|elapsed|注文から|発送から"
    ),
}


def read_days(text: str, field: str, now: datetime | None = None) -> int | None:
    """Whole days for `wait_days` or `remaining_days`; None for ranges, bounds and working days.

    With `now`, a remaining time may be told by its last day (12/20まで).
    """
    if field not in ("wait_days", "remaining_days"):
        raise ValueError(f"unknown days field: {field}")
    if len(text) > LONGEST:
        return None
    words = without_numbers(plain(text))
    if _VAGUE.search(words):
        return None
    if bare := _BARE.fullmatch(words):
        return int(bare[1])
    mentions = _mentions(words)
    if not mentions and field == "remaining_days" and now and _LAST_DAY.search(words):
        last = read_date(text, "deadline", now)
        return (last - now.date()).days if last else None
    if len(mentions) > _MOST:
        return None
    found = [_judged(s) for s in said(words, mentions, _ROLES)]
    other = "remaining_days" if field == "wait_days" else "wait_days"
    if not any(s.role == field for s in found):
        found = [replace(s, role=None) if s.role == other else s for s in found]
    if not any(s.role in (field, None) for s in found):
        found = [replace(s, role=None) for s in found]
    return settle(found, field)


def _mentions(words: str) -> list[Mention[int]]:
    found = [Mention(hit.start(), hit.end(), _days(hit)) for hit in _DURATION.finditer(words)]
    for hit in _WORDS.finditer(words):
        found.append(Mention(hit.start(), hit.end(), _KANA[hit[0]]))
    return sorted(found, key=lambda mention: mention.start)


def _days(hit: re.Match[str]) -> int | None:
    if hit["hours"]:
        return int(hit["hours"]) // 24 if int(hit["hours"]) % 24 == 0 else None
    total = int(hit["a"]) * _DAYS_IN[hit["au"][0].replace("に", "日")]
    if hit["b"]:
        total += int(hit["b"]) * _DAYS_IN[hit["bu"][0].replace("に", "日")]
    return total if total <= 3650 else None


def _judged(s: Said[int]) -> Said[int]:
    if _OTHER_CLOCK.search(s.before):
        return replace(s, role="other")
    spoilt = _SPOILT_AFTER.match(s.after) or _SPOILT_BEFORE.search(s.before)
    return replace(s, mention=replace(s.mention, value=None)) if spoilt else s
