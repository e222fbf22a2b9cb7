"""Facts of the order that a text names: dates, price, protection, tracking number."""

import re
from datetime import date, datetime, time, timedelta

from bot.case.events import FactsTold
from bot.reading.amounts import read_amount
from bot.reading.dates import read_date, read_moment
from bot.reading.durations import read_days
from bot.reading.normalise import normalise
from bot.reading.order_protection import Protection, told_protection
from bot.reading.tracking import read_tracking

TITLE_MAX = 120
_NAMES_PROTECTION = re.compile(r"保護|残り|のこり|protection|remaining|left", re.IGNORECASE)
_NAMES_ORDER_DATE = re.compile(
    r"注文(?:した)?(?:日|は|したのは)|購入日|買った(?:日|のは)|order(?:ed)? (?:date|on)|"
    r"\d[日/]\d*に(?:注文|購入|買っ|頼ん)",
    re.IGNORECASE,
)
_NAMES_GOODS = re.compile(
    r"商品名?は(?!まだ|もう|届|無事|今日|昨日|全)(?P<name>[ァ-ヴー一-龥々A-Za-z0-9 ]{2,30})"
    r"(?:で、|です(?![か?])|でした|といい|$)"
)
_NAMES_PRICE = re.compile(
    r"価格|値段|代金|金額は|合計|支払(?:った|い|額)|払った|price|paid|"
    r"^\W*[\d,.]+ ?(?:円|ドル)\W*$|^\W*(?:¥|us ?\$)",
    re.IGNORECASE,
)


_POLITE = re.compile(
    r"(?:(?:という|っていう)(?:商品|もの|やつ|名前))?(?:です(?:ね|よ)?|でした|だ(?:よ|ね)|でございます|になります|ですけど)"
    r"[。.!]*$"
)
_CALLED = re.compile(
    r"(?:注文した|買った|購入した|頼んだ|注文番号|\d{16})\s*(?:の商品は|のは|の|は|が)?\s*"
    r"(?P<name>(?!\d{5}|注文|商品|荷物|番号|もの|やつ|件|分)[ァ-ヴー一-龥々A-Za-z0-9]{2,20}?)"
    r"(?:です|でした|だけど|なんです|なんだけど|が|を|は|って|の件|、|。|\s|$)"
)


def title(text: str) -> str | None:
    """A text as the name of a thing: one short line without invisible marks."""
    line = _POLITE.sub("", " ".join(normalise(text).split())).strip("「」『』 ")
    return line if 0 < len(line) <= TITLE_MAX else None


def called(text: str) -> str | None:
    """What a sentence around an order number calls the goods: 8123…のバッグがまだ来ない."""
    words = re.sub(r"(?<=\d)[ -](?=\d)", "", normalise(text))
    found = _CALLED.search(words)
    return title(found["name"]) if found and not found["name"].isdigit() else None


def volunteered(text: str, now: datetime) -> FactsTold | None:
    """Facts that were told without being asked for; each must be named for what it is."""
    words = normalise(text)
    end = protection_end(text, now) if _NAMES_PROTECTION.search(words) else None
    ordered = read_date(text, "order_date", now) if _NAMES_ORDER_DATE.search(words) else None
    price = read_amount(text, "order_total") if _NAMES_PRICE.search(words) else None
    name = _NAMES_GOODS.search(words)
    data = name and (price or "商品名" in words)  # 商品は破損でした names no goods
    told = FactsTold(
        title=title(name["name"]) if name and data else None,
        ordered_on=ordered,
        price=price,
        protection_ends_at=end,
        tracking_no=read_tracking(text),
    )
    return None if told == FactsTold() else told


def protection_end(text: str, now: datetime) -> datetime | None:
    """The end of protection that a text tells: a date, a moment, or remaining days."""
    end = end_of(told_protection(text, now), now)
    if end:
        return end
    moment = read_moment(text, "deadline", now)
    if moment:
        return moment
    days = read_days(text, "remaining_days", now)
    return None if days is None else end_of(Protection(days), now)


def end_of(told: Protection, now: datetime) -> datetime | None:
    """The instant of a told end: 残りN日 is the end of today + N, with hours to the hour."""
    match told:
        case Protection(until=datetime() as moment):
            return moment
        case Protection(until=date() as day):
            return datetime.combine(day, time(23, 59), now.tzinfo)
        case Protection(days=int() as days, hours=int() as hours):
            return _later(now, days, hours)
        case Protection(days=int() as days):
            later = _later(now, days, 0)
            return datetime.combine(later.date(), time(23, 59), now.tzinfo) if later else None
        case Protection(hours=int() as hours):
            return _later(now, 0, hours)
        case _:
            return None


def _later(now: datetime, days: int, hours: int) -> datetime | None:
    return now + timedelta(days=days, hours=hours) if 0 <= days <= 400 else None


_FIELDS = {
    "title": re.compile(r"^(?:商品名|商品|名前|title)\s*[:は]?\s*(.+)$", re.IGNORECASE | re.DOTALL),
    "store": re.compile(
        r"^(?:店名|店|ストア|セラー|store)\s*[:は]?\s*(.+)$", re.IGNORECASE | re.DOTALL
    ),
    "price": re.compile(r"^(?:価格|値段|代金|金額|price)\s*[:は]?\s*(.+)$", re.IGNORECASE),
    "ordered_on": re.compile(r"^(?:注文日|購入日|日付|date)\s*[:は]?\s*(.+)$", re.IGNORECASE),
    "protection_ends_at": re.compile(
        r"^(?:購入者)?(?:保護期間|保護|protection)\s*[:は]?\s*(.+)$", re.IGNORECASE
    ),
    "tracking_no": re.compile(r"^(?:追跡番号|追跡|tracking)\s*[:は]?\s*(.+)$", re.IGNORECASE),
}


def field_of(words: str) -> str:
    """The fact that `/order edit` names, "" if none."""
    found = (field for field, pattern in _FIELDS.items() if pattern.match(words.strip()))
    return next(found, "")


def edited(words: str, now: datetime) -> FactsTold | None:
    """The one fact that `/order edit` puts right: its name, then its value; None if unreadable."""
    for field, pattern in _FIELDS.items():
        found = pattern.match(words.strip())
        if found:
            told = _fact(field, found[1], now)
            return None if told == FactsTold() else told
    return None


def _fact(field: str, words: str, now: datetime) -> FactsTold:
    match field:
        case "price":
            return FactsTold(price=read_amount(words, "order_total"))
        case "ordered_on":
            return FactsTold(ordered_on=read_date(words, "order_date", now))
        case "protection_ends_at":
            return FactsTold(protection_ends_at=protection_end(words, now))
        case "tracking_no":
            return FactsTold(tracking_no=read_tracking(words))
        case "store":
            return FactsTold(store=title(words))
        case _:
            return FactsTold(title=title(words))
