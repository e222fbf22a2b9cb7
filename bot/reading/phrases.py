"""Fixed ways of saying it, from phrases.tsv: found in a clause with the label each stands for."""

import re
from dataclasses import dataclass
from functools import cache

from bot.reading.frames import fits
from bot.reading.labels import Label
from bot.reading.patterns import expand, starts
from bot.reading.tables import rows


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase found in a clause."""

    label: Label
    start: int
    end: int


_NOT_DONE = re.compile(
    "(?:(?:を|は|も)?(?:され|し|させ|られ)(?:て|で)?|[っいしんれけえ]?(?:て|で))(?:は|も)?(?:い|お)?"
    "(?:な(?:い|かっ|く)|ませ|へん|ねえ|ずに|ら(?:ん|ず))|(?<=し)ん(?![でだ])"
)

_CUT_MASEN = re.compile("ま(?:せん|へん)")  # the pattern ended inside a denial


@dataclass(frozen=True, slots=True)
class _Line:
    label: Label
    questions: tuple[str, ...]
    source: str
    starts: frozenset[str]

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when a text first comes near it: all of them at once take most of a second."""
        return _compiled(self.source)


_compiled = cache(re.compile)
_DENIABLE = frozenset(
    label
    for label in Label
    if label.startswith(("problem_", "want_", "seller_", "verdict_", "has_", "accept_", "close_"))
    and label is not Label.SELLER_NO_REPLY
) | {Label.REJECT_OFFER, Label.MESSAGED_SELLER}
_DENIED = re.compile(
    r"(?:[いだたる])?(?:という|って|など|とか)?(?:わけ|こと|の|やつ|ほど|もの|風)?(?:じゃ|では|でわ|は|が|も|とは|や)?"
    r"(?:[^、。]{1,8}?(?<!で)も|ひとつ|一つ|1つ|とか(?:も|は)?|など(?:も|は)?)?(?:特に|全く|一切|なにも)?"
    r"(?:ない(?!の?か|ですか)|なく|なし|なかった|ありません|ねえ|あらへん|ちゃう(?!ん)|違(?:う|って|い)|ございません)"
)


@cache  # read with the first text: a start should not wait for it
def _lines() -> tuple[tuple[_Line, ...], tuple[_Line, ...]]:
    """The table: lines for one clause, and lines marked & that may reach over a のに or けど."""
    within: list[_Line] = []
    over: list[_Line] = []
    for label, where, pattern, _ in rows("phrases.tsv", 4):
        questions = () if where == "-" else tuple(where.split(","))
        plain = expand(pattern.removeprefix("&"))
        line = _Line(Label(label), questions, plain, starts(plain))
        (over if pattern.startswith("&") else within).append(line)
    return tuple(within), tuple(over)


@cache
def _filed(question: str) -> dict[str, tuple[_Line, ...]]:
    """The lines that hold under a question, filed under each start that they can have."""
    filed: dict[str, list[_Line]] = {}
    for line in _lines()[0]:
        if fits(line.questions, question):
            for start in line.starts:
                filed.setdefault(start, []).append(line)
    return {start: tuple(lines) for start, lines in filed.items()}


def phrases(text: str, question: str) -> list[Phrase]:
    """The phrases of a clause that hold under this question, without those inside a longer one."""
    found: list[Phrase] = []
    filed = _filed(question)
    for at, letter in enumerate(text):
        for line in (*filed.get(text[at : at + 2], ()), *filed.get(letter, ())):
            hit = line.pattern.match(text, at)
            if hit is None:
                continue
            if line.label in _DENIABLE and _denied(text, hit):
                continue
            found.append(Phrase(line.label, at, hit.end()))
    if len(found) < 2:
        return found
    return [one for one in found if not any(_inside(one, other) for other in found)]


def across(text: str, question: str) -> list[Phrase]:
    """The phrases that reach over clauses (赤を頼んだのに青が来た)."""
    return [
        Phrase(line.label, hit.start(), hit.end())
        for line in _lines()[1]
        if fits(line.questions, question)
        and (hit := line.pattern.search(text))
        and not _denied(text, hit)
    ]


def _denied(text: str, hit: re.Match[str]) -> bool:
    """Whether a denial follows (傷はない); しかない and a stem's own ない (合わない) are none."""
    if hit.group().endswith("しか"):
        return False
    if _NOT_DONE.match(text, hit.end()) or _CUT_MASEN.match(text, hit.end() - 1):
        return True
    found = _DENIED.match(text, hit.end())
    if found is None:
        return False
    return found.group()[0] not in "なね" or text[hit.end() - 1] not in "わからりさまばた"


def _inside(one: Phrase, other: Phrase) -> bool:
    return (
        other.start <= one.start
        and one.end <= other.end
        and other.end - other.start > one.end - one.start
    )
