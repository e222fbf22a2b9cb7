"""A seller's words quoted in a sentence, and the wish to open a case again."""

import re

from bot.reading.normalise import normalise
from bot.reading.seller import looks_like_seller

_QUOTE = re.compile(r"[「『\"“]([^」』\"”]{12,})[」』\"”]", re.DOTALL)
_KANA = re.compile("[ぁ-んァ-ヶ]")
_REOPEN = re.compile(
    r"(?:もう一度|もう一回|また|再び)(?:この注文を)?(?:開|始め|やり直|見張)|再開|開き直|閉じたのを(?:取り消|戻)"
    r"|reopen|open (?:it|this|the order) again",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"[?？]|再開し(?:ない|なくて)|開か(?:ない|なくて)|かも")


def quoted(text: str) -> str | None:
    """The foreign words of a seller that a Japanese sentence quotes; None when there are none."""
    found = _QUOTE.search(text)
    if not found or _KANA.search(found[1]) or not _KANA.search(text.replace(found[1], "")):
        return None
    return found[1] if looks_like_seller(found[1]) else None


def reopens(text: str) -> bool:
    """Whether a text about an ended case wants it open again."""
    words = normalise(text)
    return bool(_REOPEN.search(words)) and not _NOT_YET.search(words)
