"""Which part of a pasted text belongs to which order number."""

import re
from dataclasses import dataclass
from itertools import pairwise

from bot.reading.order_numbers import order_places

_MOST = 50  # no cart is larger; a longer list is read up to here
_RULE = re.compile(r"^[\s\-=_*~─━・.#◆◇■□▼]{3,}$")
_ORDINAL = re.compile(
    r"^[\s#【\[(]*(?:(?:注文|order|no\.?) ?\d{1,2}|\d{1,2}[.)]?|"
    r"(?:\d{1,2}|[一二三四五六七八九])(?:つ目|件目|個目|番目))[\s:】\])]*$",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"^(?:.{0,12}(?:待ち|済み|完了|中|キャンセル)|awaiting .*|to ship|shipped|delivered|"
    r"completed|finished|processing|cancell?ed|"
    r"(?:ご?注文番号|注文id|オーダー(?:番号|id)|order (?:id|no\.?|number))[ :]*)$",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"^(?:[\d年月日./\-: ]{6,22}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
    r"\.? \d{1,2},? \d{4}|.*(?:注文日|order date|order placed|placed on).*)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Block:
    """The lines that tell of one order."""

    order_no: str
    text: str


def blocks(words: str) -> tuple[Block, ...]:
    """One block for each distinct order number of a text made `clean`, in text order."""
    places = order_places(words)
    numbers = tuple(dict.fromkeys(number for number, _, _ in places))[:_MOST]
    places = tuple(place for place in places if place[0] in numbers)
    if len(numbers) < 2:
        return tuple(Block(number, words) for number in numbers)
    cuts = _cuts(words, places)
    texts: dict[str, list[str]] = {number: [] for number in numbers}
    edges = [0, *cuts, len(words)]
    owners = _owners(places)
    for owner, (start, end) in zip(owners, pairwise(edges), strict=True):
        texts[owner].append(words[start:end])
    return tuple(Block(number, "\n".join(parts)) for number, parts in texts.items())


def _owners(places: tuple[tuple[str, int, int], ...]) -> list[str]:
    """The numbers as they take turns: A A B A gives A B A."""
    owners: list[str] = []
    for number, _, _ in places:
        if not owners or owners[-1] != number:
            owners.append(number)
    return owners


def _cuts(words: str, places: tuple[tuple[str, int, int], ...]) -> list[int]:
    """Where one order ends and the next begins, between each two numbers that differ."""
    last = _closes(words, places)
    head = words[: places[0][1]].split("\n")[:-1][-3:]
    dated = any(_DATED.match(line.strip()) for line in head)
    cuts: list[int] = []
    for (number, _, end), (following, start, _) in pairwise(places):
        if number == following:
            continue
        mark = _mark(words, end, start)
        if mark is None:
            mark = _behind(words, end, start) if last else _before(words, end, start, dated)
        cuts.append(mark)
    return cuts


def _mark(words: str, start: int, end: int) -> int | None:
    """The one rule, ordinal or empty line between two numbers."""
    lines: list[tuple[int, str]] = []
    place = words.find("\n", start, end)
    while place >= 0:
        following = words.find("\n", place + 1, end)
        if following >= 0:
            lines.append((place + 1, words[place + 1 : following]))
        place = following
    for is_mark in (_RULE.match, _ORDINAL.match, lambda line: not line.strip()):
        found = [place for place, line in lines if is_mark(line)]
        if len(found) == 1:
            return found[0]
    return None


def _closes(words: str, places: tuple[tuple[str, int, int], ...]) -> bool:
    """Whether the number stands last in its order: little follows the last one, much leads."""
    lead = [line for line in words[: places[0][1]].split("\n")[:-1] if _content(line)]
    tail = [line for line in words[places[-1][2] :].split("\n")[1:] if _content(line)]
    between = [
        line for line in words[places[0][2] : places[1][1]].split("\n")[1:-1] if _content(line)
    ]
    return not tail and len(lead) >= max(1, len(between))


def _content(line: str) -> bool:
    return len(line.strip()) > 2 and not _RULE.match(line) and not _heads(line.strip(), True)


def _heads(line: str, dated: bool) -> bool:
    """Whether a line above a number belongs to it; a date does if the first number has one too."""
    if _ORDINAL.match(line) or _STATE.match(line):
        return True
    return dated and bool(_DATED.match(line))


def _behind(words: str, start: int, end: int) -> int:
    line = words.find("\n", start, end)
    return end if line < 0 else line


def _before(words: str, start: int, end: int, dated: bool) -> int:
    """The start of the head lines above the next number, else of its own line."""
    line_start = words.rfind("\n", start, end) + 1
    if not line_start:
        return _same_line(words, start, end)
    cut = line_start
    while cut - 1 > start:
        previous = words.rfind("\n", start, cut - 1) + 1
        line = words[previous : cut - 1].strip() if previous else ""
        if not previous or not (not line or _RULE.match(line) or _heads(line, dated)):
            break
        cut = previous
        if _RULE.match(line) or not line:
            break
    return cut


def _same_line(words: str, start: int, end: int) -> int:
    """Two orders on one line part at the last mark before the second, at its label."""
    label = re.search(
        r"(?:[、,。/と&]|and |ご?注文番号|order (?:id|no))[^\d、,。]*$", words[start:end], re.I
    )
    return start + label.start() if label else end
