"""The store an order page names."""

import re

from bot.reading.order_fields import Field, values
from bot.reading.order_noise import is_sentence, trimmed

_STORE = re.compile(
    r"(.{2,50}?(?:store|shop|ストア|ショップ|旗艦店|専門店|mall|official|公式))"
    r"(?: ?[>›»▶].*)?(?: ?(?:チャット|メッセージ|chat))?$",
    re.IGNORECASE,
)
_NO_STORE = re.compile(
    r"visit|go to|view|this|\bthe\b|\bapp\b|play store|google|contact|ストアへ|アプリ|"
    r"フォロー|follow|クーポン|coupon",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"(?:no\b\.?|id\b|番号|\d+$|\d+ (?:days?|hours?)|\d+月|\d+日|への|に連絡|の対応|の返|"
    r"クーポン|coupon|has |will |is |didn)",
    re.IGNORECASE,
)


def read_store(text: str, labelled: list[Field]) -> str | None:
    """The store by its label, else the one line that is the name of a store."""
    for value in values(labelled, "store"):
        name = trimmed(value)
        if name and not _NO_NAME.match(name) and not is_sentence(name):
            return name
    found = {
        trimmed(hit[1])
        for line in text.split("\n")
        if (hit := _STORE.match(trimmed(line)))
        and not _NO_STORE.search(line)
        and not is_sentence(line)
    }
    return found.pop() if len(found) == 1 else None


def names_store(line: str) -> bool:
    """Whether the line is shaped like the name of a store."""
    return bool(_STORE.match(line))
