"""One typed line that registers an order: number, title, price, date, protection, in any order."""

import re
from datetime import date, datetime

from bot.case.model import Money as Amount
from bot.reading.amounts import read_amount
from bot.reading.dates import read_date
from bot.reading.money import money_mentions
from bot.reading.numerals import clean, plain
from bot.reading.order_noise import is_sentence
from bot.reading.order_numbers import order_places
from bot.reading.order_page import OrderPage
from bot.reading.order_protection import Protection, told_protection

_COMMA = re.compile(r"(?<!\d)[、,]|[、,](?!\d)")
_LONGEST = 500  # characters of a line that somebody typed
_COMMAND = re.compile(r"^/?\s*(?:order\s+)?(?:add|注文追加|追加|登録)(?=\s|\d)", re.IGNORECASE)
_QUOTED = re.compile(r"[「『\"“”]([^」』\"“”\n]{1,150})[」』\"“”]")
_LABEL = re.compile(
    r"(?:ご?注文番号|注文id|order ?(?:id|no\.?|number)|商品名|商品|品名|価格|値段|代金|"
    r"合計|金額|注文日|購入日|title|price|date|total|ordered(?: on)?|bought(?: on)?|paid)"
    r"(?:は|[:=])? ?(?=\S|$)(?![^\s:]*[ぁ-ん]{2})",
    re.IGNORECASE,
)
_PROTECTION = re.compile(
    r"(?:(?:購入者|買い?手)?保護(?:期間|期限)?|(?:buyer |purchase )?protection)?(?:は|が|:| )*"
    r"(?:(?:残り?|のこり|あと) ?\d{1,3} ?日(?:間)?(?:と? ?\d{1,2} ?時間)?|"
    r"\d{1,3} days?(?: \d{1,2} hours?)? (?:left|remaining))",
    re.IGNORECASE,
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAY = (
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:, ?\d{{4}}| \d{{4}})?|"
    rf"\d{{1,2}} {_MONTH}(?: \d{{4}})?|\S+)(?: \d{{1,2}}:\d{{2}})?"
)
_UNTIL = re.compile(
    rf"(?:(?:購入者|買い?手)?保護(?:期間|期限)?|(?:buyer |purchase )?protection)(?:は|が|:|"
    rf" |until|ends?|on|to)*{_DAY}(?: ?まで)?|\S+まで",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"(?:us ?\$|hk ?\$|[$¥€£]|usd|jpy|eur) ?[\d.,]+|[\d.,千万百]+ ?(?:円|ドル|ユーロ|元|"
    r"usd|jpy|eur|yen|dollars?)(?![a-z])",
    re.IGNORECASE,
)
_DATE = re.compile(
    rf"(?<!\S)(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? ?\d{{4}})?(?!\S)|"
    rf"\d{{1,2}} {_MONTH}(?: \d{{4}})?(?!\S)|(?=\S*[\d日月昨今一先曜])\S+)",
    re.IGNORECASE,
)


def read_order_line(text: str, now: datetime) -> OrderPage | None:
    """The order a line names, None without exactly one number; what is not said stays None."""
    if len(text) > _LONGEST:
        return None
    words = clean(text)
    places = order_places(words)
    if len({number for number, _, _ in places}) != 1:
        return None
    for _, start, end in reversed(places):
        words = f"{words[:start]} {words[end:]}"
    words = _COMMA.sub(" ", words)
    rest = _COMMAND.sub(" ", " ".join(words.split()))
    quoted = _QUOTED.search(rest)
    if quoted:
        rest = rest.replace(quoted[0], " | ")
    protection, rest = _protection(rest, now)
    price, rest = _price(rest)
    day, rest = _date(rest, now)
    if protection == Protection():
        until, rest = _second_date(rest, now) if day else (None, rest)
        protection = Protection(until=until)
    price, title = (price, _title(rest)) if price else _bare_price(_title(rest))
    return OrderPage(
        order_no=places[0][0],
        title=quoted[1].strip() if quoted else title,
        price=price,
        order_date=day,
        protection_days=protection.days,
        protection_hours=protection.hours,
        protection_until=protection.until,
    )


def _protection(rest: str, now: datetime) -> tuple[Protection, str]:
    for pattern in (_PROTECTION, _UNTIL):
        for hit in pattern.finditer(rest):
            told = told_protection(f"保護期間 {hit[0]}", now)
            if told != Protection():
                return told, f"{rest[: hit.start()]} | {rest[hit.end() :]}"
    return Protection(), rest


def _price(rest: str) -> tuple[Amount | None, str]:
    hits = list(_MONEY.finditer(rest))
    if not hits:
        return None, rest
    price = read_amount(rest, "order_total")
    for hit in reversed(hits):
        rest = f"{rest[: hit.start()]} | {rest[hit.end() :]}"
    return price, rest


def _date(rest: str, now: datetime) -> tuple[date | None, str]:
    """The first word or two that are a date and nothing else."""
    for hit in _DATE.finditer(rest):
        word = _LABEL.sub("", hit[0]).strip("。、,") or hit[0]
        day = read_date(word, "order_date", now)
        if day and _only_date(word) and not re.fullmatch(r"\d+\.\d+", word):
            return day, f"{rest[: hit.start()]} | {rest[hit.end() :]}"
    return None, rest


def _second_date(rest: str, now: datetime) -> tuple[date | None, str]:
    """Behind the order date, a month and day is the end of the protection."""
    hit = re.search(
        r"(?<!\S)(?:20\d\d[/\-])?\d{1,2}[/\-]\d{1,2}(?!\S)|(?<!\S)\d{1,2}月\d{1,2}日(?!\S)", rest
    )
    until = read_date(hit[0], "deadline", now) if hit else None
    if not hit or not until:
        return None, rest
    return until, f"{rest[: hit.start()]} | {rest[hit.end() :]}"


_PARTICLE = re.compile(r"を|です|でお|で登録|[がはも](?:まだ|届)|の(?:件|登録|こと)")
_LEFTOVER = re.compile(
    r"(?<!\S)登録(?:希望|依頼|お願い)?(?!\S)|"
    r"(?<!\S)(?:(?:購入者|買い?手)?保護(?:期間|期限)?|protection)(?:は|が|:)?(?!\S)|"
    r"(?<!\S)(?:保護期間|保護)?(?:残り?|あと)?(?:約)?[\d、,~]+ ?日(?:間|くらい)?(?!\S)",
    re.IGNORECASE,
)
_DATE_WORDS = re.compile(
    rf"[\d/.\-年月日(){{}}月火水木金土曜前ヶか週間約頃ごろにのRr令和元 ,]+|{_MONTH}|昨日|"
    rf"一昨日|おととい|きのう|今日|先週|先月|去年|昨年|注文|購入|した|日に|st|nd|rd|th|"
    rf"yesterday|today",
    re.IGNORECASE,
)


def _only_date(word: str) -> bool:
    return not _DATE_WORDS.sub("", plain(word)).strip()


def _title(rest: str) -> str | None:
    rest = _LEFTOVER.sub(" | ", rest)
    parts = [
        _LABEL.sub(" ", " ".join(part.split())).strip(" ,、。:・|-") for part in rest.split("|")
    ]
    title = " ".join(" ".join(parts).split())
    if is_sentence(title) or _PARTICLE.match(title):
        return None
    return title if re.search(r"[^\W\d_]", title) or title.isdigit() else None


def _bare_price(title: str | None) -> tuple[Amount | None, str | None]:
    """A last word of three digits and more is a price without a currency."""
    hit = re.search(r"(?:^| )([\d,]{3,9}(?:\.\d{1,2})?)$", title or "")
    if not title or not hit:
        return None, title
    sums = money_mentions(plain(hit[1]), bare=True)
    return (sums[0].value if sums else None), title[: hit.start()].strip() or None
