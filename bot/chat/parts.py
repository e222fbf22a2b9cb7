"""One text about several orders: which words are about which of them."""

import re
from collections.abc import Sequence

from bot.case.model import Case
from bot.chat.names import by_number, by_title
from bot.reading.normalise import normalise

_JOINT = re.compile(
    r"(?<=[、,。.!?\n])|(?<=けど)|(?<=けれど)|(?<=だが)|(?<=したが)|(?<=(?:で|ま)すが)"
)


def parts(text: str, cases: Sequence[Case]) -> list[tuple[Case, str]]:
    """The words for each order when a text names at least two, in the order of the text.

    Words that name no order belong to the one named last before them, else to the first one.
    """
    found: list[tuple[Case, str]] = []
    before = ""
    for piece in _JOINT.split(normalise(text)):
        named = by_number(piece, cases) or by_title(piece, cases)
        if len(named) == 1:
            found.append((named[0], before + piece))
            before = ""
        elif found:
            found[-1] = (found[-1][0], found[-1][1] + piece)
        else:
            before += piece
    return _merged(found) if len({case.number for case, _ in found}) > 1 else []


def _merged(found: list[tuple[Case, str]]) -> list[tuple[Case, str]]:
    """Each order once: what was said of it in several places stands together."""
    words: dict[int, str] = {}
    for case, piece in found:
        words[case.number] = words.get(case.number, "") + piece
    cases = {case.number: case for case, _ in found}
    return [(cases[number], text.strip(" 、,。")) for number, text in words.items()]
