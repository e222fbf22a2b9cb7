"""What a case may put into a letter: visible characters only, on one line, cut at a whole sign."""

import re
import unicodedata

_QUOTES = str.maketrans(dict.fromkeys('"`“”„「」', "'"))  # they frame a slot
_BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")  # drawn as nothing
_SELECTORS = re.compile("[\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_READ_AHEAD = 4_000  # characters; a longer text is cut before it is cleaned


def visible(text: str) -> str:
    """The text on one line without marks that nobody sees (joiners, direction overrides, NUL)."""
    flat = re.sub(r"\s+", " ", text[:_READ_AHEAD])
    seen = "".join(c for c in flat if _is_visible(c))
    return re.sub(r" {2,}", " ", unicodedata.normalize("NFC", seen)).strip()


def slot(text: str, limit: int) -> str:
    """The text fit to stand between quotation marks, at most `limit` UTF-16 units long."""
    clean = visible(text).translate(_QUOTES)
    if units(clean) <= limit:
        return clean
    kept, room = [], limit - 1  # one unit for the ellipsis
    for sign in _signs(clean):
        room -= units(sign)
        if room < 0:
            break
        kept.append(sign)
    cut = "".join(kept).rstrip()
    return f"{cut}…" if cut else ""


def code(text: str, limit: int) -> str:
    """An order or tracking number: ASCII letters, digits and hyphens, at most `limit` of them."""
    return re.sub(r"[^0-9A-Za-z-]", "", text[:_READ_AHEAD])[:limit]


def units(text: str) -> int:
    """Length in UTF-16 units, as LINE and the dispute form count."""
    return len(text) + sum(c > "\uffff" for c in text)


def _is_visible(char: str) -> bool:
    return (
        unicodedata.category(char) not in _UNSEEN
        and char not in _BLANK_LETTERS
        and not _SELECTORS.match(char)
    )


def _signs(text: str) -> list[str]:
    """Grapheme clusters of visible text: a base with its marks, a flag, a toned emoji."""
    signs: list[str] = []
    for char in text:
        if signs and _joins(signs[-1], char):
            signs[-1] += char
        else:
            signs.append(char)
    return signs


def _joins(sign: str, char: str) -> bool:
    if _is_flag_half(char):
        return len(sign) == 1 and _is_flag_half(sign)
    return unicodedata.category(char)[0] == "M" or "\U0001f3fb" <= char <= "\U0001f3ff"


def _is_flag_half(char: str) -> bool:
    return "\U0001f1e6" <= char[-1] <= "\U0001f1ff"
