"""A seller's text as a row of concepts: "please close the dispute" is please, close, dispute."""

import re
from dataclasses import dataclass, replace

from bot.reading.normalise import normalise
from bot.reading.seller_lexicon import (
    Lexicon,
    chinese_lexicon,
    japanese_lexicon,
    simplified,
    spelling,
)

_MOST = 6_000  # characters; no chat message is longer, and the rest of a longer one is dropped
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_ONLY_CHINESE = re.compile("[们这给吗您货单关钱费谢对请纠纷亲发呢没么]")
_APOSTROPHE = re.compile("(?<=[a-z])['’`´]+(?=[a-z])")
_SHORT_FORMS = re.compile("(?<=[a-z])['’`´](ll|d|ve|re|m|s)(?![a-z])")
_LONG_FORMS = {"ll": " will", "d": " would", "ve": " have", "re": " are", "m": " am", "s": ""}
_MAIL = re.compile(r"[a-z0-9._-]{2,64}@[a-z0-9-]{2,64}\.[a-z.]{2,20}")
_HYPHEN = re.compile("(?<=[a-z0-9])[-_/](?=[a-z])")

_NOTHING = "_"  # the concept of particles and articles, which are passed over
NOT, NO_NEED = "!", "0"
"""How a concept is denied: it is not so, or there is no need of it."""

_LIGHT = frozenset(
    {"give", "send", "accept", "need", "want", "show", "will", "pay", "press", "leave"}
    | {"open", "transfer", "if", "funds", "full", "part", "half"}
)  # verbs behind which the denied thing itself still follows: cannot *accept* your return
_DENIABLE = _LIGHT | frozenset(
    {
        "close",
        "drop",
        "dispute",
        "confirm_receipt",
        "receipt",
        "receive",
        "arrive",
        "finish",
        "release",
    }
    | {
        "offplatform",
        "bankaccount",
        "mail",
        "extra",
        "extra_pay",
        "return",
        "refund",
        "money",
        "funds",
    }
    | {"resend", "new_item", "coupon", "wait", "extend", "review", "praise", "modify", "evidence"}
    | {
        "anything",
        "fault",
        "others_fault",
        "finish_order",
        "mark",
        "passive",
        "add",
        "goods",
        "bankaccount",
        "compensate",
        "choose",
        "check",
        "close_dispute",
        "link",
    }
    | {"fee", "trouble", "delivered", "order", "confirm", "by_seller"}
) - {"if"}
_STOPS = frozenset({"comma", "end", "platform", "because", "please", "we"})
_REACH = 4  # tokens between a denial and what it denies


@dataclass(frozen=True, slots=True)
class Token:
    """One step of a text: its concept, the words as mended, and how it is denied ("" if not)."""

    concept: str
    words: str
    denied: str = ""


def tokens(text: str) -> list[Token]:
    """The concepts of a text in its order, with what is denied marked as such."""
    found = [Token("end", "")]
    whole = normalise(text[:_MOST]).lower()
    japanese = bool(_KANA.search(whole))
    for line in whole.split("\n"):
        found += _line(line, japanese)
        found.append(Token("end", "\n"))
    return _denied_behind(_denied_ahead(found))


def _line(line: str, japanese: bool) -> list[Token]:
    if _KANA.search(line) or (japanese and not _ONLY_CHINESE.search(line)):
        return _scan(line, japanese_lexicon())
    return _scan(simplified(line), chinese_lexicon())


def _scan(line: str, lexicon: Lexicon) -> list[Token]:
    line = _SHORT_FORMS.sub(lambda found: _LONG_FORMS[found.group(1)], line)
    line = _MAIL.sub(" emailaddress ", _APOSTROPHE.sub("", line))
    line = _HYPHEN.sub(" ", line)
    found: list[Token] = []
    for hit in lexicon.scanner.finditer(spelling().mend(line)):
        kind, words = hit.lastgroup or "", hit.group()
        if kind == "letters":
            _add_letter(found, words)
        elif kind != "phrase":
            found.append(Token(kind, words))
        elif lexicon.concepts[words] != _NOTHING:
            found.append(Token(lexicon.concepts[words], words))
    return found


def _add_letter(found: list[Token], letter: str) -> None:
    """Two unknown characters count as one unknown word."""
    last = found[-1] if found else None
    if last and last.concept == "letters" and len(last.words) == 1:
        found[-1] = Token("letters", last.words + letter)
    else:
        found.append(Token("letters", letter))


def _denied_ahead(found: list[Token]) -> list[Token]:
    """English and Chinese deny what follows: do *not* close, 不用 确认收货."""
    found = list(found)
    for at, token in enumerate(found):
        if token.concept in ("not", "not_yet", "without", "no_need"):
            mark = NO_NEED if token.concept == "no_need" else NOT
            _mark(found, range(at + 1, len(found)), mark)
    return found


def _denied_behind(found: list[Token]) -> list[Token]:
    """Japanese denies what stands before: 紛争を閉じ *ないで*."""
    found = list(found)
    for at, token in enumerate(found):
        if token.concept == "ない":
            mark = NO_NEED if "必要" in token.words or "不要" in token.words else NOT
            _mark(found, range(at - 1, -1, -1), mark)
    return found


def _mark(found: list[Token], places: range, mark: str) -> None:
    """Deny the first thing in reach, and on through light verbs and "or" to what they carry."""
    reach = _REACH
    for at in places:
        token = found[at]
        if reach == 0 or token.concept in _STOPS:
            return
        reach -= 1
        if token.concept in _DENIABLE:
            found[at] = replace(token, denied=mark)
            following = at + (places.step)
            if token.concept not in _LIGHT and not _is_or(found, following):
                return
            reach = _REACH - 1


def _is_or(found: list[Token], at: int) -> bool:
    return 0 <= at < len(found) and found[at].concept == "or"
