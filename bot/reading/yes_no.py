"""Bare answers: yes, no, not yet and done, which mean something only under the question asked."""

import re

from bot.reading.labels import YES_NO, Label
from bot.reading.tables import rows

_WORDS: dict[str, list[str]] = {}
for _kind, _word in rows("bare.tsv", 2):
    _WORDS.setdefault(_kind, []).append(re.escape(_word))


def _any_of(kind: str) -> str:
    return "(?:" + "|".join(sorted(_WORDS[kind], key=len, reverse=True)) + ")"


def _bare(kind: str, before: str) -> re.Pattern[str]:
    return re.compile(f"{before}{{0,2}}{_any_of(kind)}{{1,3}}{_any_of('after')}{{0,4}}$")


_YES = _bare("yes", "(?!うんとも)(?:あ|えと|、)")
_NO, _NOT_YET, _DONE = (_bare(kind, _any_of("before")) for kind in ("no", "not_yet", "done"))
_LONGEST = 24
_UNDECIDED_YET = ("arrived:problem", "negotiating:accept", "preparing:remedy")
_NOTHING_TO_DO = (
    "arrived:problem", "negotiating:", "disputed:", "shipped:arrived", "reshipping:",
    "preparing:remedy",
)  # fmt: skip


def answer(question: str, yes: bool) -> Label:
    """The meaning of a bare yes or no; UNCLEAR where the question has none."""
    labels = YES_NO.get(question, (Label.UNCLEAR, Label.UNCLEAR))
    return labels[0] if yes else labels[1]


def not_yet(question: str) -> Label:
    """The meaning of まだ; UNCLEAR where the matter is only being looked at."""
    return Label.UNCLEAR if question.startswith(_UNDECIDED_YET) else answer(question, yes=False)


def bare_answer(clause: str, question: str) -> Label | None:
    """The label of a clause that is nothing but yes, no, not yet or done; None if it is more."""
    if len(clause) > _LONGEST:
        return None
    if _NOT_YET.match(clause):
        return not_yet(question)
    if _NO.match(clause):
        return answer(question, yes=False)
    if _YES.match(clause):
        return answer(question, yes=True)
    if _DONE.match(clause) and not question.startswith(_NOTHING_TO_DO):
        return answer(question, yes=True)
    return None
