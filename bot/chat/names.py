"""Orders called by name: their number, or words of their title, loosely."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.case.model import Case
from bot.reading.normalise import normalise
from bot.reading.order_numbers import order_numbers

_BY_NUMBER = re.compile(
    r"(?:注文|オーダー|order\s*|#|No\.?\s*)(\d{1,3})(?!\d)|(?<!\d)(\d{1,3})番(?!号)", re.IGNORECASE
)
_WORD = re.compile(r"[ァ-ヴー]{2,}|[一-龥々]{1,}|[a-z0-9][a-z0-9.+-]{1,}", re.IGNORECASE)
_EVERYDAY = frozenset(
    [
        "注文",
        "商品",
        "返金",
        "返品",
        "返送",
        "発送",
        "到着",
        "配送",
        "荷物",
        "追跡",
        "番号",
        "写真",
        "証拠",
        "紛争",
        "裁定",
        "受取",
        "確認",
        "問題",
        "不良",
        "セラー",
        "メッセージ",
        "全額",
        "部分",
        "一部",
        "送料",
        "画面",
        "今日",
        "昨日",
        "明日",
        "日本",
        "中国",
        "提案",
        "連絡",
        "返事",
        "対応",
        "order",
        "item",
    ]
)
_KINDS = (
    ("イヤホン", "イヤフォン", "ヘッドホン", "ヘッドフォン", "earphone", "earbuds", "headphone"),
    ("時計", "ウォッチ", "watch"),
    ("スマホ", "スマートフォン", "携帯", "phone"),
    ("ケース", "カバー", "case", "cover"),
    ("靴", "くつ", "スニーカー", "シューズ", "ブーツ", "shoes"),
    ("鞄", "かばん", "カバン", "バッグ", "リュック", "bag"),
    ("服", "シャツ", "ワンピース", "ジャケット", "コート", "パーカー", "shirt", "dress"),
    ("カメラ", "camera"),
    ("充電器", "チャージャー", "charger", "アダプター"),
    ("ケーブル", "コード", "cable"),
    ("電池", "バッテリー", "battery"),
    ("ライト", "ランプ", "照明", "電球", "電気", "light", "lamp"),
    ("指輪", "リング", "ネックレス", "アクセサリー", "ring"),
    ("眼鏡", "メガネ", "サングラス", "glasses"),
    ("鍵盤", "キーボード", "keyboard"),
    ("おもちゃ", "玩具", "フィギュア", "toy"),
)


def by_number(text: str, cases: Sequence[Case]) -> tuple[Case, ...]:
    """Orders named by their 16 digits or by the number we gave them."""
    words = normalise(text)
    pages = set(order_numbers(words))
    numbers = {int(one or other) for one, other in _BY_NUMBER.findall(words)}
    return tuple(case for case in cases if case.order_no in pages or case.number in numbers)


def by_title(text: str, cases: Sequence[Case]) -> tuple[Case, ...]:
    """The orders whose title the text names better than any other's; empty when none does."""
    found = _places(text, cases)
    best = max((place.score for place in found), default=0)
    return tuple(place.case for place in found if place.score == best)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text names an order, and how well."""

    case: Case
    start: int
    end: int
    score: int


def clear_names(text: str, cases: Sequence[Case]) -> list[Place]:
    """Every order that the text names clearly, by place; a word that fits several is no name.

    A name inside another's longer name is none: スマホ in スマホスタンド.
    """
    found = _places(text, cases)
    return sorted(
        (one for one in found if not any(_hides(other, one) for other in found)),
        key=lambda place: place.start,
    )


def _hides(other: Place, one: Place) -> bool:
    if other.case is one.case or other.end <= one.start or one.end <= other.start:
        return False
    return other.score >= one.score


def _places(text: str, cases: Sequence[Case]) -> list[Place]:
    words = normalise(text).lower()
    found = [_place(words, case) for case in cases if case.title]
    return [place for place in found if place.score >= 2]


def _place(text: str, case: Case) -> Place:
    """The best naming of an order's title; its score counts the letters that are named."""
    title = normalise(case.title or "").lower()
    if title in text:
        start = text.index(title)
        return Place(case, start, start + len(title), len(title) + 10)
    shared = max((_shared(word, text) for word in _words(title)), default="", key=len)
    start = text.find(shared)
    return Place(case, start, start + len(shared), max(len(shared), 2) if shared else 0)


def _words(title: str) -> list[str]:
    """The words of a title, and other names for the kinds of things among them."""
    found = [word for word in _WORD.findall(title) if word not in _EVERYDAY]
    for kind in _KINDS:
        if any(name in title for name in kind):
            found += kind
    return found


def _shared(word: str, text: str) -> str:
    """The longest part of a word that stands in the text, everyday words apart.

    Two kanji in common are a name, two katakana or letters are chance.
    """
    least = 2 if re.match("[一-龥々]", word) else 3
    if len(word) < least:
        return word if word in text and len(word) == 1 and word not in "品物" else ""
    for length in range(len(word), least - 1, -1):
        for start in range(len(word) - length + 1):
            part = word[start : start + length]
            if part in text and part not in _EVERYDAY:
                return part
    return ""
