"""The name of the goods on a pasted page."""

import re

from bot.reading.order_fields import Field, count_labels, values
from bot.reading.order_noise import is_noise, is_sentence, trimmed
from bot.reading.order_status import names_status
from bot.reading.order_store import names_store

_QUOTED = re.compile(r"[「『\"“]([^」』\"”\n]{3,150})[」』\"”]")
_PRICE = re.compile(
    r"(?:[¥$€£]|us ?\$|usd|jpy) ?\d|\d ?(?:円|ドル|usd|jpy|ユーロ|yen)", re.IGNORECASE
)
_COUNT = re.compile(
    r"(?:^|[ \d円])[x×✕*] ?(\d{1,3})(?!\d)|(?:数量|qty|quantity)[ :]*(\d{1,3})(?!\d)", re.IGNORECASE
)
_MANY = re.compile(
    r"(?:他|ほか|その他|\band|\+) ?(\d{1,2}) ?(?:点|件|商品|more|other|items?)|"
    r"(?<![\d/.\-:])([2-9]|[1-9]\d) ?(?:items|商品(?![:名番])|点の商品|アイテム)|商品 ?:? ?([2-9]|"
    r"[1-9]\d) ?(?:点|個|件)(?!セット)|"
    r"(?:合計|全|の|計) ?([2-9]|[1-9]\d) ?点(?!セット)|\bitems ?: ?([2-9]|[1-9]\d)",
    re.IGNORECASE,
)
_CLOCK = re.compile(r":|\d ?(?:days?|hours?|日|時間)", re.IGNORECASE)
_SUMMARY = ("part", "total", "paid", "refund")
_TELLS = re.compile(
    r"[、。?!]|注文|保護|届|発送|返金|番号|紛争|両方|どっちも|\border\b|protect", re.IGNORECASE
)


def read_title(
    text: str, labelled: list[Field], store: str | None, typed: str | None = None
) -> str | None:
    """The one item of an order; None when there are several or none is plainly named.

    `typed` is what stands beside the order number, which may be the name.
    """
    if tells_of_many(text):
        return None
    named = dict.fromkeys(_label_value(value) for value in values(labelled, "title"))
    names = [name for name in named if _named(name) and not is_sentence(name)]
    if names:
        return names[0] if len(names) == 1 else None
    quoted = dict.fromkeys(trimmed(hit[1]) for hit in _QUOTED.finditer(text))
    names = [name for name in quoted if _named(name) and not is_noise(name)]
    if names:
        return names[0] if len(names) == 1 else None
    if typed and may_be_title(trimmed(typed)):
        return trimmed(typed)
    return _by_shape(text, labelled, store)


def _label_value(value: str) -> str:
    """商品はスピーカーで、4,580円でした names a スピーカー."""
    return trimmed(re.split(r"(?:で|です|でした|だ)?[、。](?=.)|(?:です|でした)[。!]?$", value)[0])


def _named(value: str) -> bool:
    letters = re.sub(r"[\W\d_]", "", value)
    return len(letters) >= 2 and not re.match(
        r"(?:id|番号|コード|\d+ ?(?:点|個|件)?$)", value, re.IGNORECASE
    )


def tells_of_many(text: str) -> bool:
    """Whether the page counts several goods in the order, and not several pieces of one."""
    hit = _MANY.search(text)
    if not hit:
        return False
    pieces = [next(g for g in count.groups() if g) for count in _COUNT.finditer(text)]
    return pieces != [next(g for g in hit.groups() if g)]


def may_be_title(line: str) -> bool:
    """Whether words typed beside an order number can be the name of the goods."""
    return len(line) <= 80 and _candidate(line, None) and not _TELLS.search(line)


def _by_shape(text: str, labelled: list[Field], store: str | None) -> str | None:
    """The longest line above the one price or quantity that is no label, button or sentence."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    kinds = [_kind(labelled, starts[n], starts[n + 1] - 1) for n in range(len(lines))]
    priced: dict[int, list[str]] = {}
    summed: list[str] = []
    others: list[str] = []
    for n, line in enumerate(lines):
        name = trimmed(line)
        if kinds[n] or not _candidate(name, store):
            continue
        below = next((m for m in range(n, min(n + 5, len(lines))) if _priced(lines[m])), None)
        if below is None:
            others.append(name)
        elif kinds[below] in _SUMMARY:
            summed.append(name)
        else:
            priced.setdefault(below, []).append(trimmed(_PRICE.split(name)[0]))
    if priced:
        return max(priced.popitem()[1], key=len) if len(priced) == 1 else None
    for names in (summed, [name for name in others if len(name) >= 8]):
        names = [name for name in names if not _CLOCK.search(name)]
        if names:
            return names[0] if len(dict.fromkeys(names)) == 1 else None
    return None


def _kind(labelled: list[Field], start: int, end: int) -> str | None:
    """The label that a line belongs to."""
    return next((f.name for f in labelled if f.start < end and start < f.end), None)


def _priced(line: str) -> bool:
    return bool(_PRICE.search(line) or _COUNT.search(line))


def _candidate(line: str, store: str | None) -> bool:
    return not (
        line == store
        or names_status(line)
        or names_store(line)
        or _PRICE.match(line)
        or is_noise(line)
        or count_labels(line) > 1
    )
