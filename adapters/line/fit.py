"""Texts cut to LINE's lengths, which count UTF-16 units, and graphemes in labels; pure."""

import re
import unicodedata

TEXT = 5_000  # UTF-16 units of a text message
ALT = 400  # of an altText; 1,500 are allowed, of which a notification shows the first line
CLIPBOARD = 1_000
DISPLAY = 300
LABEL = 20  # graphemes
_JOINERS = "\u200d\ufe0e\ufe0f\u20e3"


def units(text: str) -> int:
    """The length as LINE counts it: UTF-16 units."""
    return len(text) + sum(char > "\uffff" for char in text)


def cut(text: str, limit: int) -> str:
    """The text itself if it fits, else its beginning and an ellipsis, never half a grapheme."""
    if units(text) <= limit:
        return text
    end = min(len(text), limit - 1)
    while units(text[:end]) > limit - 1 or not _between(text, end):
        end -= 1
    return text[:end].rstrip() + "…"


def label(text: str) -> str:
    """A button's label within 20 graphemes; of a name in brackets the closing one is kept."""
    text = one_line(text)
    if len(text) <= LABEL:  # a grapheme has at least one character
        return text
    end = "…」" if text.endswith("」") else "…"
    place = LABEL - len(end)
    while not _between(text, place):
        place -= 1
    return text[:place] + end


def one_line(text: str) -> str:
    """The text on one line, as a title or notification shows it."""
    return re.sub(r"\s*\n\s*", " ", text).strip()


def pieces(text: str, limit: int) -> list[str]:
    """The text in pieces within the limit, broken between paragraphs, lines or words if it can be.

    Joined again the pieces hold every character but the white space at the breaks.
    """
    found = []
    while units(text) > limit:
        end = limit
        while units(text[:end]) > limit or not _between(text, end):
            end -= 1
        for mark in ("\n\n", "\n", " "):
            place = text.rfind(mark, end // 2, end)
            if place > 0:
                end = place
                break
        found.append(text[:end].rstrip())
        text = text[end:].lstrip()
    return [*found, text] if text or not found else found


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
