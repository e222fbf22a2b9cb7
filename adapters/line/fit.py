"""Texts cut to LINE's lengths, which count UTF-16 units, and graphemes in labels; pure."""

import re
import unicodedata

TEXT = 5_000  # UTF-16 units of a text message
ALT = 400  # of an altText; 1,500 are allowed, of which a notification shows the first line
CLIPBOARD = 1_000
DISPLAY = 300
LABEL = 20  # graphemes
LONGEST_GRAPHEME = 12  # characters of a family of emoji; beyond, nobody can tell them apart
_JOINERS = "\u200d\ufe0e\ufe0f\u20e3"


def units(text: str) -> int:
    """The length as LINE counts it: UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, limit: int) -> str:
    """The text itself if it fits, else its beginning and an ellipsis, never half a grapheme."""
    if units(text) <= limit:
        return text
    return text[: _end(text, limit - 1)].rstrip() + "…"


def label(text: str) -> str:
    """A button's label within 20 graphemes; of a name in brackets the closing one is kept."""
    text = one_line(text)
    if len(text) <= LABEL:  # a grapheme has at least one character
        return text
    end = "…」" if text.endswith("」") else "…"
    return text[: _whole(text, LABEL - len(end))] + end


def one_line(text: str) -> str:
    """The text on one line, as a title or notification shows it."""
    return re.sub(r"\s*\n\s*", " ", text).strip()


def pieces(text: str, limit: int) -> list[str]:
    """The text in pieces within the limit, broken between paragraphs, lines or words if it can be.

    Joined again the pieces hold every character but the white space at the breaks.
    """
    found = []
    while units(text) > limit:
        end = _end(text, limit)
        for mark in ("\n\n", "\n", " "):
            place = text.rfind(mark, end // 2, end)
            if place > 0:
                end = place
                break
        found.append(text[:end].rstrip())
        text = text[end:].lstrip()
    return [*found, text] if text or not found else found


def _end(text: str, limit: int) -> int:
    """Where the longest beginning within the limit ends, between two graphemes."""
    room = limit
    for place, char in enumerate(text):
        room -= 1 + (char > "\uffff")
        if room < 0:
            return _whole(text, place)
    return len(text)


def _whole(text: str, most: int) -> int:
    """The last place between two graphemes up to `most`; `most` itself in a heap of marks."""
    for place in range(most, max(most - LONGEST_GRAPHEME, 0), -1):
        if _between(text, place):
            return place
    return most


def _between(text: str, place: int) -> bool:
    """Whether a cut at this place leaves graphemes whole: marks, joined and toned emoji, flags."""
    if place <= 0 or place >= len(text):
        return True
    before, after = text[place - 1], text[place]
    if before == "\u200d" or after in _JOINERS or unicodedata.combining(after):
        return False
    if "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0020" <= after <= "\U000e007f":
        return False
    return not (_flag(before) and _flag(after))


def _flag(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"
