"""The 16-digit order numbers in a text, and what only looks like one."""

import re
from collections.abc import Iterator

from bot.reading.numerals import clean

_IN_ADDRESS = re.compile(
    r"(?:order_?id|trade_?(?:order_?)?id|order_?no)(?:=|%3d|/)(\d+)", re.IGNORECASE
)
_ADDRESS = re.compile(r"(?:https?://|www\.|[a-z.]*aliexpress\.[a-z.]+/)[!-~]+", re.IGNORECASE)
_RUN = re.compile(r"\d+(?:(?: ?- ?|[ \n])\d+)*")
_ORDER_BEFORE = re.compile(
    r"(?:注文|オーダー|おーだー|order|ご注文)[^\n]{0,12}$|(?:order ?(?:id|no|number|#))[\s.:#]*$",
    re.IGNORECASE,
)
_ITEM_BEFORE = re.compile(
    r"(?:商品|アイテム|item|product|sku|goods)[ \-_]{0,2}(?:id|番号|コード|no|number|"
    r"#)?[\s.:=は#]*$",
    re.IGNORECASE,
)
_CARD_BEFORE = re.compile(
    r"(?:カード|クレカ|visa|master|jcb|amex|card)[^\n\d]{0,12}$", re.IGNORECASE
)
_OTHER_BEFORE = re.compile(
    r"(?:追跡|トラッキング|tracking|伝票|送り状|問い?合わ?せ番号|電話|tel|phone|携帯|口座|"
    r"取引(?:番号|id)|決済(?:番号|id)|"
    r"payment (?:id|no)|transaction|紛争(?:番号|id)|dispute id|クーポン|荷物番号|arn|"
    r"store (?:no|id)|ストア(?:番号|id))[^\n\d]{0,10}$",
    re.IGNORECASE,
)
_LETTER_BEFORE = re.compile(r"(?:[A-Za-z+*_@]|\d[.,])$")
_LABEL_BEFORE = re.compile(r"(?:no|id|order|number|num|nr)\.?$", re.IGNORECASE)
_TAKEN_BACK = re.compile(r"^.{0,4}?(?:じゃな|では?な[くい]|違|ちが|間違)")


def read_order_no(text: str) -> str | None:
    """The one 16-digit order number in a text; None for none, or for two different ones."""
    words = clean(text)
    found = dict.fromkeys(
        number
        for number, end in _order_numbers(words)
        if not _TAKEN_BACK.match(words[end : end + 12])
    )
    return next(iter(found)) if len(found) == 1 else None


def order_numbers(text: str) -> tuple[str, ...]:
    """All distinct order numbers in the order they stand in the text."""
    return tuple(dict.fromkeys(number for number, _ in _order_numbers(clean(text))))


def order_places(words: str) -> tuple[tuple[str, int, int], ...]:
    """Order numbers with their start and end in text made `clean`; a repeated one each time."""
    return tuple(_places(words))


def _order_numbers(words: str) -> Iterator[tuple[str, int]]:
    for number, _, end in _places(words):
        yield number, end


def _places(words: str) -> Iterator[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    for address in _ADDRESS.finditer(words):
        for hit in _IN_ADDRESS.finditer(address[0]):
            if _plausible(hit[1]):
                start = address.start() + hit.start(1)
                found.append((hit[1], start, start + 16))
    left = _ADDRESS.sub(lambda hit: "x" * len(hit[0]), words)
    for hit in _IN_ADDRESS.finditer(left):
        if _plausible(hit[1]):
            found.append((hit[1], hit.start(1), hit.end(1)))
    left = _IN_ADDRESS.sub(lambda hit: "x" * len(hit[0]), left)
    for run in _RUN.finditer(left):
        if run.end() - run.start() < 16:
            continue
        for number, start, end in _in_run(run):
            if _is_order(left, number, start, end):
                found.append((number, start, end))
    return iter(sorted(found, key=lambda place: place[1]))


def _plausible(number: str) -> bool:
    return len(number) == 16 and number[0] != "0" and not number.startswith("1005")


def _in_run(run: re.Match[str]) -> Iterator[tuple[str, int, int]]:
    """16-digit numbers of a run of digit groups: a group of its own, or groups that add up."""
    parts = [
        (m[0], run.start() + m.start(), run.start() + m.end()) for m in re.finditer(r"\d+", run[0])
    ]
    loose: list[tuple[str, int, int]] = []
    for part in [*parts, ("", -1, -1)]:
        if part[0] and len(part[0]) < 16:
            loose.append(part)
            continue
        yield from _joined(loose, run)
        loose = []
        if len(part[0]) == 16 and not _hyphened(part, run):
            yield part


def _hyphened(part: tuple[str, int, int], run: re.Match[str]) -> bool:
    """A further group behind a hyphen makes it a longer number."""
    text, offset = run.string, run.start()
    return (
        text[max(offset, part[1] - 1) : part[1]] == "-"
        or text[part[2] : min(run.end(), part[2] + 1)] == "-"
    )


def _joined(
    parts: list[tuple[str, int, int]], run: re.Match[str]
) -> Iterator[tuple[str, int, int]]:
    """Groups of three digits and more, or all alike, that are 16 together; a sum may follow."""
    total = "".join(part[0] for part in parts)
    if (
        len(total) > 16
        and len(parts) > 1
        and re.match(
            r"[ ]?(?:円|日|個|年|月|点|/|\.|:)", run.string[parts[-1][2] : parts[-1][2] + 2]
        )
    ):
        parts = parts[:-1]
        total = "".join(part[0] for part in parts)
    lengths = {len(part[0]) for part in parts}
    if len(total) != 16 or len(parts) < 2 or (min(lengths) < 3 and len(lengths) > 1):
        return
    if all(re.fullmatch(r"20\d\d[01]\d[0-3]\d", part[0]) for part in parts):
        return
    yield total, parts[0][1], parts[-1][2]


def _is_order(words: str, number: str, start: int, end: int) -> bool:
    before = words[max(0, start - 24) : start]
    after = words[end : end + 4].lower()
    if re.match(r"(?!copy)[A-Za-z*_@]|[.,]\d|円|ドル", after) or (
        _LETTER_BEFORE.search(before) and not _LABEL_BEFORE.search(before)
    ):
        return False
    if not _plausible(number):
        return False
    line = before.rsplit("\n", 1)[-1]
    if _ITEM_BEFORE.search(before) or _CARD_BEFORE.search(line) or _OTHER_BEFORE.search(line):
        return False
    return bool(_ORDER_BEFORE.search(line)) or not _like_card(number, words[start:end])


def _like_card(number: str, written: str) -> bool:
    """A card's prefix, check digit and groups of four."""
    return (
        written != number
        and bool(re.match(r"4|5[1-5]|35", number))
        and bool(re.fullmatch(r"\d{4}([ \-])\d{4}\1\d{4}\1\d{4}", written))
        and _luhn(number)
    )


def _luhn(number: str) -> bool:
    total = 0
    for n, c in enumerate(reversed(number)):
        digit = int(c) * (1 + n % 2)
        total += digit - 9 if digit > 9 else digit
    return total % 10 == 0
