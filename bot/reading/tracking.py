"""Tracking numbers: S10, Cainiao and couriers' own, also typed small or in groups."""

import re

from bot.reading.numerals import clean
from bot.reading.order_numbers import order_places

_LETTERED = re.compile(
    r"(?<![A-Za-z0-9])(?:"
    r"(?P<s10>[A-Za-z]{2}[ \-]?\d(?:[ \-]?\d){5,11}[ \-]?[A-Za-z]{2})|"
    r"(?P<ups>1[Zz](?:[ \-]?[A-Za-z0-9]){16})|"
    r"(?P<px>4[Pp][Xx]\d{10,16}[A-Za-z]{0,2})|"
    r"(?P<spaced>(?!tel|fax|TEL|FAX|Tel)[A-Za-z]{2,3}[ \-]\d{3,4}(?:[ \-]\d{2,4}){2,5})|"
    r"(?P<long>[A-Za-z]{1,5}\d(?:[ \-]?\d){7,21}[A-Za-z]{0,3}\d?)"
    r")(?![A-Za-z0-9])"
)
_DIGITS = re.compile(r"(?<![A-Za-z0-9])(?<!\d[.,/\-])\d(?:[ \-]?\d){9,21}(?![A-Za-z0-9.,/]|-\d)")
_LABEL = re.compile(
    r"(?:追跡|トラッキング|とらっきんぐ|ついせき|tracking|trk|伝票|送り状|問い?合わ?せ|"
    r"荷物|配送番号|waybill|parcel|ヤマト|佐川|ゆうパック|郵便|"
    r"dhl|fedex|ems|番号)[^\n\d]{0,14}$",
    re.IGNORECASE,
)
_PHONE_BEFORE = re.compile(
    r"(?:電話|携帯|tel|phone|カード|card|注文番号|オーダー|order|商品id|item)[^\n\d]{0,12}$",
    re.IGNORECASE,
)
_CUT = re.compile(r"^ ?(?:\.{2,}|…|\*|x{3,}|・{2,}|〜|○|◯)", re.IGNORECASE)
_OLD_BEFORE = re.compile(
    r"(?:古い|旧|前の|最初の|元の|間違(?:い|った|えた)(?:番号|方|の)[^\n。、]{0,3}|"
    r"\bold\b|previous|first)[^\n。、]{0,10}$",
    re.IGNORECASE,
)
_OLD_AFTER = re.compile(
    r"^(?: ?(?:→|->)|.{0,4}?(?:じゃな|では?な[くい]|違|ちが|間違|は古|は無効|は使え|"
    r"だったけど|から))"
)
_NEW_BEFORE = re.compile(
    r"(?:新しい|新|最新|new|updated|latest|変わ)[^\n。、]{0,10}$", re.IGNORECASE
)
_ONLY = re.compile(r"\D{0,6}[\d \-]+\D{0,8}")


def read_tracking(text: str) -> str | None:
    """The tracking number in capitals without spaces or hyphens, the newest of several.

    None when it is cut off, absent, or an order number; a wrong check digit is no reason.
    """
    words = clean(text)
    taken = order_places(words)
    found = [
        (start, end, number)
        for start, end, number in _candidates(words)
        if not any(start < t_end and t_start < end for _, t_start, t_end in taken)
    ]
    kept = [f for f in found if not _old(words, f)]
    new = [f for f in kept if _NEW_BEFORE.search(words[max(0, f[0] - 20) : f[0]])]
    last = (new or kept)[-1:]
    return last[0][2] if last else None


def _candidates(words: str) -> list[tuple[int, int, str | None]]:
    """Numbers with their place; None for one that is cut off."""
    found: list[tuple[int, int, str | None]] = []
    for hit in _LETTERED.finditer(words):
        number = re.sub(r"[ \-]", "", hit[0]).upper()
        if not _PHONE_BEFORE.search(words[max(0, hit.start() - 24) : hit.start()]):
            found.append((hit.start(), hit.end(), _whole(number, words[hit.end() : hit.end() + 4])))
    left = _LETTERED.sub(lambda hit: "x" * len(hit[0]), words)
    for hit in _DIGITS.finditer(left):
        number = re.sub(r"[ \-]", "", hit[0])
        before = words[max(0, hit.start() - 30) : hit.start()]
        if _PHONE_BEFORE.search(before) or not _courier(number, bool(_LABEL.search(before)), words):
            continue
        cut = _CUT.match(words[hit.end() : hit.end() + 4])
        found.append((hit.start(), hit.end(), None if cut else number))
    return sorted(found)


def _whole(number: str, after: str) -> str | None:
    if _CUT.match(after):
        return None
    if re.fullmatch(r"[A-Z]{2}\d+[A-Z]{2}", number):
        return number if re.fullmatch(r"[A-Z]{2}\d{9}[A-Z]{2}", number) else None
    if re.fullmatch(r"[A-Z]{2}\d{1,9}[A-Z]?|[A-Z]\d{9}[A-Z]{2}", number):
        return None  # the country at its end is missing
    return number if len(re.sub(r"\D", "", number)) >= 9 else None


def _courier(number: str, labelled: bool, words: str) -> bool:
    """Digits alone are a tracking number when the text says so, or when they are all it says."""
    if len(number) == 16 or re.match(r"0[5789]0\d{8}$", number):
        return False
    if labelled:
        return 10 <= len(number) <= 22
    return len(number) == 12 and bool(_ONLY.fullmatch(words.strip()))


def _old(words: str, found: tuple[int, int, str | None]) -> bool:
    start, end, _ = found
    return bool(
        _OLD_BEFORE.search(words[max(0, start - 20) : start])
        or _OLD_AFTER.match(words[end : end + 12])
    )


_S10 = re.compile(r"[A-Z]{2}\d{9}[A-Z]{2}")
_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


def s10_valid(no: str) -> bool | None:
    """Whether the check digit of an S10 number (UPU S10) fits; None if it has another form."""
    if not _S10.fullmatch(no):
        return None
    rest = 11 - sum(w * int(d) for w, d in zip(_WEIGHTS, no[2:10], strict=True)) % 11
    return {10: 0, 11: 5}.get(rest, rest) == int(no[10])
