"""One text about several orders: which words are about which of them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.case.model import Case
from bot.chat.names import by_number, clear_names
from bot.reading.normalise import normalise

_JOINT = re.compile(
    r"(?<=[、,。.!?\n])|(?<=けど)|(?<=けれど)|(?<=だが)|(?<=したが)|(?<=(?:で|ま)すが)"
)
_AND = re.compile(
    r"\s*(?:の(?:ほう|方|件|やつ)?)?\s*(?:[とも・&＆/+]|や|および|及び|and|、|,|\s)+"
    r"\s*(?:それと|あと|そして)?\s*",
    re.IGNORECASE,
)


def parts(text: str, cases: Sequence[Case]) -> list[tuple[Case, str]]:
    """The words for each order when a text names at least two, in the order of the text.

    Words that name no order belong to those named last before them, else to the first one;
    靴も時計も届いた tells the same of both.
    """
    found: list[tuple[Case, str]] = []
    before, last = "", 0
    for piece in _pieces(text, cases):
        named = _named(piece, cases)
        if named:
            found += [(case, before + piece) for case in named]
            before, last = "", len(named)
        elif found:
            for at in range(len(found) - last, len(found)):
                found[at] = (found[at][0], found[at][1] + piece)
        else:
            before += piece
    return _merged(found) if len({case.number for case, _ in found}) > 1 else []


def _named(piece: str, cases: Sequence[Case]) -> tuple[Case, ...]:
    """The orders that a piece names, each once."""
    named = by_number(piece, cases) or [place.case for place in clear_names(piece, cases)]
    return tuple({case.number: case for case in named}.values())


def _pieces(text: str, cases: Sequence[Case]) -> Iterator[str]:
    """The text cut at its joints, and before each name that begins a matter of its own."""
    held = ""
    for piece in _JOINT.split(normalise(text)):
        whole = held + piece
        if _listed(whole, cases):
            held = whole
            continue
        yield from _by_name(whole, cases)
        held = ""
    if held:
        yield held


def _listed(piece: str, cases: Sequence[Case]) -> bool:
    """Whether a piece ends right after a name, as in 靴、 before 時計は届いた."""
    names = clear_names(piece, cases)
    return bool(names) and re.fullmatch(r"\s*[、,]\s*", piece[names[-1].end :]) is not None


def _by_name(piece: str, cases: Sequence[Case]) -> Iterator[str]:
    start = 0
    names = clear_names(piece, cases)
    for one, other in pairwise(names):
        if not _AND.fullmatch(piece[one.end : other.start]):
            yield piece[start : other.start]
            start = other.start
    yield piece[start:]


def _merged(found: list[tuple[Case, str]]) -> list[tuple[Case, str]]:
    """Each order once: what was said of it in several places stands together."""
    words: dict[int, str] = {}
    for case, piece in found:
        words[case.number] = words.get(case.number, "") + piece
    cases = {case.number: case for case, _ in found}
    return [(cases[number], text.strip(" 、,。")) for number, text in words.items()]
