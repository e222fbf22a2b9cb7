"""A pasted order page, shipping mail or link as the orders it tells of."""

import re
from dataclasses import replace
from datetime import date, datetime

from bot.case.model import Money as Amount
from bot.reading.amounts import read_amount
from bot.reading.dates import read_date
from bot.reading.numerals import clean
from bot.reading.order_blocks import Block, blocks
from bot.reading.order_fields import Field, fields, values
from bot.reading.order_line import read_order_line
from bot.reading.order_noise import is_sentence
from bot.reading.order_page import OrderPage
from bot.reading.order_protection import Protection, read_protection
from bot.reading.order_status import read_status
from bot.reading.order_store import read_store
from bot.reading.order_title import read_title
from bot.reading.tracking import read_tracking

__all__ = ["OrderPage", "read_order_line", "read_orders"]


def read_orders(text: str, now: datetime) -> tuple[OrderPage, ...]:
    """One page for each order number in the text; () when there is none."""
    words = clean(text)
    pages = tuple(_page(block, now) for block in blocks(words))
    return _shared_date(pages, words, now) if len(pages) > 1 else pages


_ALL = re.compile(
    r"どっちも|どちらも|両方|すべて|全て|全部|どれも|いずれも|同じ日|\bboth\b|\ball\b",
    re.IGNORECASE,
)


def _shared_date(pages: tuple[OrderPage, ...], words: str, now: datetime) -> tuple[OrderPage, ...]:
    """One cart has one order date, told once at its head or in a word for all."""
    dates = [page.order_date for page in pages]
    common = dates[0] if not any(dates[1:]) else None
    for line in words.split("\n"):
        if _ALL.search(line) and _ORDERED.search(line):
            common = read_date(line, "order_date", now) or common
    return tuple(replace(page, order_date=page.order_date or common) for page in pages)


def _page(block: Block, now: datetime) -> OrderPage:
    """As labels and lines tell it; what they leave open, the words typed at the number tell."""
    labelled = fields(block.text)
    typed = _typed(block, labelled, now)
    store = read_store(block.text, labelled)
    protection = read_protection(block.text, now)
    if protection == Protection():
        protection = Protection(
            typed.protection_days, typed.protection_hours, typed.protection_until
        )
    return OrderPage(
        order_no=block.order_no,
        title=read_title(block.text, labelled, store, typed.title),
        store=store,
        price=_price(block.text, labelled) or typed.price,
        order_date=_order_date(block.text, labelled, now) or typed.order_date,
        protection_days=protection.days,
        protection_hours=protection.hours,
        protection_until=protection.until,
        tracking_no=_tracking(block.text, labelled),
        status=read_status(block.text, labelled),
    )


def _typed(block: Block, labelled: list[Field], now: datetime) -> OrderPage:
    """What stands beside the number, or in the few lines of a text without any label."""
    lines = block.text.split("\n")
    beside = (found for line in lines if (found := read_order_line(line, now)))
    typed = next(beside, OrderPage(block.order_no))
    typed = replace(typed, protection_days=None, protection_hours=None, protection_until=None)
    if len(block.text) > 150 or any(field.name != "order_no" for field in labelled):
        return typed
    said = " ".join(line for line in lines if not is_sentence(line) and not _ALL.search(line))
    whole = read_order_line(said, now)
    if whole is None:
        return typed
    return replace(
        whole,
        title=typed.title or whole.title,
        price=typed.price or whole.price,
        order_date=typed.order_date or whole.order_date,
    )


_MONEY = re.compile(r"[¥$€£₩]|円|ドル|ユーロ|\b(?:usd|jpy|eur|gbp|yen)\b", re.IGNORECASE)
_NOT_PRICE = re.compile(
    r"返金|払い?戻|refund|送料|配送料|shipping|クーポン|coupon|割引|値引|discount|小計|"
    r"subtotal|関税|税|\btax|手数料|補償|compensat|提案|offer|ポイント|コイン|coins?|定価|"
    r"元値|save",
    re.IGNORECASE,
)


def _price(text: str, labelled: list[Field]) -> Amount | None:
    for name in ("paid", "total"):
        found = [read_amount(value, "order_total") for value in values(labelled, name)]
        sums = [amount for amount in found if amount]
        if sums:
            return sums[0] if all(s == sums[0] for s in sums) else sums[-1]
    parts = [field for field in labelled if field.name == "part" and _MONEY.search(field.value)]
    charged = [
        field
        for field in parts
        if not re.search(r"無料|free|[¥$] ?0(?:\.00)?$|^0円", field.value, re.I)
    ]
    if charged:
        return None
    priced = [read_amount(value, "order_total") for value in values(labelled, "price")]
    if len(priced) == 1 and priced[0] and not _several(labelled):
        return priced[0]
    spent = [field.start for field in labelled if field.name in ("refund", "part")]
    plain_lines = [
        line
        for line in _lines(text)
        if _MONEY.search(line[1]) and not _NOT_PRICE.search(line[1]) and line[0] not in spent
    ]
    sums = [amount for _, line in plain_lines if (amount := read_amount(line, "order_total"))]
    return sums[0] if sums and all(s == sums[0] for s in sums) else None


def _several(labelled: list[Field]) -> bool:
    """Whether the page counts more than one piece, so that a price of one is not the total."""
    return any(re.match(r"[2-9]|1\d", value) for value in values(labelled, "quantity"))


def _lines(text: str) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    position = 0
    for line in text.split("\n"):
        found.append((position, line))
        position += len(line) + 1
    return found


_ORDERED = re.compile(
    r"注文(?:い?ただ|を?し|され|を受|を承|確定|$|で|、)|購入|買っ|買い|払っ|ポチ|頼ん|\bi paid\b|"
    r"placed|ordered|purchased|bought",
    re.IGNORECASE,
)
_ONLY_DATE = re.compile(
    r"(?:20\d\d ?[年./\-] ?\d{1,2} ?[月./\-] ?\d{1,2} ?日?|"
    r"[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})"
    r"(?: ?\([月火水木金土日]\))?(?: \d{1,2}:\d\d(?::\d\d)?)?"
)


def _order_date(text: str, labelled: list[Field], now: datetime) -> date | None:
    """By its label; else told in words; else the one date that stands alone on a line."""
    found = [read_date(value, "order_date", now) for value in values(labelled, "order_date")]
    if found:
        return next((day for day in found if day), None)
    lines = _lines(text)
    told = [line for _, line in lines if _ORDERED.search(line) and re.search(r"\d", line)]
    taken = {place for field in labelled for place in range(field.start, field.end)}
    alone = [line for start, line in lines if start not in taken and _ONLY_DATE.fullmatch(line)]
    for part in (told, alone):
        days = {day for line in part if (day := read_date(line, "order_date", now))}
        if days:
            return days.pop() if len(days) == 1 else None
    return None


def _tracking(text: str, labelled: list[Field]) -> str | None:
    for value in values(labelled, "tracking"):
        number = read_tracking(f"追跡番号 {value}")
        if number:
            return number
    return read_tracking(re.sub(r"https?://\S+", " ", text))
