"""Folding Japanese text into lines of a width; pure."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from rich.cells import cell_len

NEVER_FIRST = "、。，．・：；！？）」』】〕〉》”’…ー々ゃゅょっァィゥェォャュョッ)],.:;!?"
NEVER_LAST = "（「『【〔〈《“‘(["
_PIECE = re.compile(r"[!-~]+|.", re.DOTALL)  # a word of Latin letters or digits stays whole


def fold(text: str, width: int) -> list[str]:
    """The lines of a text, none wider than `width` columns but for one hanging mark.

    A line begins with no closing mark and ends with no opening one (kinsoku); a Latin word wider
    than a line stays whole.
    """
    return list(chain.from_iterable(_line(line, width) for line in text.split("\n")))


def fold_words(words: Iterable[str], width: int) -> list[str]:
    """Words set two spaces apart, as many in a line as it holds."""
    lines = [""]
    for word in words:
        longer = f"{lines[-1]}  {word}" if lines[-1] else word
        if cell_len(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _line(text: str, width: int) -> Iterator[str]:
    line, used = "", 0
    for piece in _PIECE.findall(text):
        cells = cell_len(piece)
        if line and used + cells > width + (2 if piece in NEVER_FIRST else 0):
            kept = line.rstrip(NEVER_LAST)
            carried = line[len(kept) :] if kept else ""
            yield (kept or line).rstrip(" ")
            line, used = carried, cell_len(carried)
            if piece == " ":
                continue
        line += piece
        used += cells
    yield line
