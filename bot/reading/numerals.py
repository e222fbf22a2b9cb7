"""Numbers as people type them, written plainly: full width, kanji numerals, 2千, 1万2千, "two"."""

import re
from decimal import Decimal

from bot.reading.normalise import normalise

_KANJI_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0}
_PLACES = {"十": 10, "百": 100, "千": 1000}
_GROUPS = {"万": 10**4, "億": 10**8}
_KANJI = "〇零一二三四五六七八九十百千万億"

_DIGIT_BAR = re.compile(r"(?<=\d)ー(?=\d)")
_MONTHS = re.compile(r"(?<=[\d半何数]) ?[ヶヵケカか箇個]月")
# 一昨日, 一昨年 and 万一 are words, not numbers.
_RUN = re.compile(rf"(?<!万が)(?!一昨|万一|万が一)[\d{_KANJI}][\d{_KANJI},.]*")
_UNIT = r"(?:日|週|ヶ月|か月|ヵ月|カ月|ケ月|割|[十百千万]|円|ドル|年|時間|days|weeks)"
_LIST_MARK = re.compile(
    "[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]"
)  # ①, ⑴, ❶ count lines and nothing else
_KANA_UNITS = {
    "がつ": "月",
    "にち": "日",
    "わり": "割",
    "しゅうかん": "週間",
    "じかん": "時間",
    "まんえん": "万円",
}
_KANA_UNIT = re.compile(rf"(?<=\d) ?({'|'.join(_KANA_UNITS)})")
_COUNTED = {
    "ひと月": "1ヶ月",
    "ひとつき": "1ヶ月",
    "ふた月": "2ヶ月",
    "ふたつき": "2ヶ月",
    "丸1日": "1日",
    "いっしゅうかん": "1週間",
    "にしゅうかん": "2週間",
    "いっかげつ": "1ヶ月",
}
_KANA_DAYS = {
    "ふつか": 2, "みっか": 3, "よっか": 4, "むいか": 6, "なのか": 7, "ようか": 8, "ここのか": 9,
    "とおか": 10, "はつか": 20,
}  # fmt: skip
"""Not いつか, which is some day as well as five days."""
_KANA_DAY = re.compile(rf"({'|'.join(_KANA_DAYS)})(?=かん|間|まえ|前|くらい前|ほど前)")
_COUNTED_WORD = re.compile("|".join(_COUNTED))
_CHOICE = re.compile(rf"(?<![\d/月.,])(\d{{1,2}}) ?[,、・] ?(\d{{1,2}}) ?(?={_UNIT})")
_NEXT = "|".join(
    f"{a}[、,・]?{b}" for a, b in zip("一二三四五六七八", "二三四五六七八九", strict=True)
)
_KANJI_CHOICE = re.compile(rf"({_NEXT})(?={_UNIT})")
_THOUSANDS = re.compile(r"(?<![\d.])\d{1,3}(?:[,、]\d{3})+(?!\d)")
_WORDS = (
    {
        w: str(n)
        for n, w in enumerate(
            [
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen",
                "twenty",
            ]
        )
    }
    | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60"}
    | {"seventy": "70", "eighty": "80", "ninety": "90"}
)
_WORD = re.compile(rf"\b({'|'.join(_WORDS)})\b")
_ARTICLE = re.compile(r"\b(?:an?|1) (?=(?:whole |full )?(?:day|week|month|year|fortnight|hour)\b)")


def clean(text: str) -> str:
    """`normalise`, and the long vowel mark between two digits is the dash it stands for."""
    return _DIGIT_BAR.sub("-", normalise(_LIST_MARK.sub(" ", text)))


def plain(text: str) -> str:
    """`clean`, lower case, with every number in Arabic digits without thousands marks.

    The idiom of two neighbouring numbers (2、3日, 二三日, 1,2千円) becomes the range 2~3, so that
    one rule for ranges catches it.
    """
    text = clean(text).lower()
    text = _KANJI_CHOICE.sub(lambda m: f"{m[1][0]}~{m[1][-1]}", text)
    text = _CHOICE.sub(r"\1~\2", text)
    text = _THOUSANDS.sub(lambda m: m[0].replace(",", "").replace("、", ""), text)
    text = _RUN.sub(_arabic, text)
    text = _COUNTED_WORD.sub(lambda m: _COUNTED[m[0]], _MONTHS.sub("ヶ月", text))
    text = _KANA_DAY.sub(lambda m: f"{_KANA_DAYS[m[1]]}日", text)
    text = _KANA_UNIT.sub(lambda m: _KANA_UNITS[m[1]], text)
    text = _ARTICLE.sub("1 ", text)
    return _WORD.sub(lambda m: _WORDS[m[1]], text)


def _arabic(run: re.Match[str]) -> str:
    digits = run[0].rstrip(".,")
    if not any(c in _KANJI for c in digits):
        return run[0]
    value = _value(digits)
    return run[0] if value is None else f"{value}{run[0][len(digits) :]}"


def _value(digits: str) -> str | None:
    """1万2千500 -> 12500, 二〇二六 -> 2026, 1.2万 -> 12000; None for what is no number."""
    total, section, pending = Decimal(0), Decimal(0), ""
    for c in digits:
        if c in _KANJI_DIGITS:
            pending += str(_KANJI_DIGITS[c])
        elif c.isdigit() or c == ".":
            pending += c
        elif c == "," or (number := _number(pending)) is None:
            return None
        elif c in _PLACES:
            section += (number if pending else 1) * _PLACES[c]
            pending = ""
        else:
            total += (section + number if section or pending else 1) * _GROUPS[c]
            section, pending = Decimal(0), ""
    last = _number(pending)
    if last is None:
        return None
    if not (total or section):
        return pending
    value = total + section + last
    return str(int(value)) if value == int(value) else str(value.normalize())


def _number(digits: str) -> Decimal | None:
    if digits.count(".") > 1 or digits.endswith(".") or digits.startswith("."):
        return None
    return Decimal(digits or 0)
