"""The lexicons of sellers' English, Chinese and machine Japanese, compiled for one pass."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from bot.reading.seller_kinds import BEFORE_PHRASES, BEHIND_PHRASES
from bot.reading.seller_spelling import Spelling
from bot.reading.tables import rows

_VOWELS = "aeiou"
_TRADITIONAL = str.maketrans(
    "糾紛關閉爭議撤銷訴確認點擊貨到們給您錢退還費運郵稅補償優惠券評價圖視頻錄憑證單號"
    "跟蹤請麻煩幫對錯誤貴慢遲損壞檢查為這個說後會買賣發寄換質問題負擔擔責應該無法嗎親愛謝時間長護"
    "過沒係聯繫轉帳賬戶額滿意復回覆動線業當機器禮物鏈連結續實際處決樓顯簽鄰門"
    "東從將與兩邊開啟經濟壓碎數據語種類屬選擇",
    "纠纷关闭争议撤销诉确认点击货到们给您钱退还费运邮税补偿优惠券评价图视频录凭证单号"
    "跟踪请麻烦帮对错误贵慢迟损坏检查为这个说后会买卖发寄换质问题负担担责应该无法吗亲爱谢时间长护"
    "过没系联系转账账户额满意复回复动线业当机器礼物链连结续实际处决楼显签邻门"
    "东从将与两边开启经济压碎数据语种类属选择",
)


@dataclass(frozen=True)
class Lexicon:
    """One scanner over English and one other language, and the concept each phrase stands for."""

    scanner: re.Pattern[str]
    concepts: dict[str, str]


@cache
def chinese_lexicon() -> Lexicon:
    """English and Chinese; the text must have gone through `simplified`."""
    return _lexicon("chinese")


@cache
def japanese_lexicon() -> Lexicon:
    """English and Japanese."""
    return _lexicon("japanese")


@cache
def spelling() -> Spelling:
    """Mends English words by the English lexicon."""
    words = (word for phrase in _table("english") for word in phrase.split())
    real_words = (word for line in rows("seller_real_words.tsv", 1) for word in line[0].split())
    return Spelling(words, real_words)


@cache
def concepts() -> frozenset[str]:
    """Every concept and every kind of token that a text can hold."""
    languages = ("english", "chinese", "japanese")
    words = (set(_table(language).values()) for language in languages)
    return frozenset(BEFORE_PHRASES).union(BEHIND_PHRASES, *words)


def simplified(text: str) -> str:
    """Traditional characters that the lexicon knows as simplified ones; the length stays."""
    return text.translate(_TRADITIONAL)


def _lexicon(language: str) -> Lexicon:
    latin, other = _table("english"), _table(language)
    if language == "chinese":
        kanji = {p: c for p, c in _table("japanese").items() if not re.search("[ぁ-ヺ]", p)}
        other = {simplified(phrase): concept for phrase, concept in (kanji | other).items()}
    asian = {phrase: concept for phrase, concept in other.items() if not phrase.isascii()}
    letters = latin | {phrase: c for phrase, c in other.items() if phrase.isascii()}
    phrase = rf"{_alternatives(asian)}|(?<![a-z0-9])(?:{_alternatives(letters)})(?![a-z0-9])"
    kinds = BEFORE_PHRASES | {"phrase": phrase} | BEHIND_PHRASES
    scanner = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in kinds.items()))
    return Lexicon(scanner, letters | asian)


@cache
def _table(language: str) -> dict[str, str]:
    """Each phrase of a language with its concept; a word with ~ brings its regular forms."""
    table: dict[str, str] = {}
    for concept, phrases in rows(f"seller_{language}.tsv", 2):
        for phrase in phrases.split("|"):
            for form in _forms(phrase):
                table.setdefault(form, concept)
    return table


def _forms(phrase: str) -> list[str]:
    if not phrase.endswith("~"):
        return [phrase]
    word = phrase[:-1]
    stem = word[:-1] if word.endswith("e") else word
    forms = [word, f"{word}s", f"{word}es", f"{stem}ed", f"{stem}ing"]
    if word[-1] == "y" and word[-2] not in _VOWELS:
        forms += [f"{word[:-1]}ied", f"{word[:-1]}ies"]
    if word[-1] not in f"{_VOWELS}wxy" and word[-2] in _VOWELS:
        forms += [f"{word}{word[-1]}ed", f"{word}{word[-1]}ing"]
    return forms


def _alternatives(phrases: dict[str, str]) -> str:
    """One pattern for all phrases, longest first, as a tree so that a failure costs one look."""
    tree: dict[str, Any] = {}
    for phrase in phrases:
        node = tree
        for char in phrase:
            node = node.setdefault(char, {})
        node[""] = {}
    return _branch(tree)


def _branch(node: dict[str, Any]) -> str:
    ways = [re.escape(char) + _branch(below) for char, below in sorted(node.items()) if char]
    if not ways:
        return ""
    if len(ways) == 1 and "" not in node:
        return ways[0]
    return f"(?:{'|'.join(ways)})" + ("?" if "" in node else "")
