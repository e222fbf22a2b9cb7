"""What keeps a statement from being a fact: question, condition, plan, doubt, hearsay."""

import re
from enum import StrEnum

from bot.reading.fold import respell
from bot.reading.labels import Label
from bot.reading.tables import rows


class Mood(StrEnum):
    """How a statement is meant; only FACT tells what is so."""

    FACT = "fact"
    QUESTION = "question"
    CONDITION = "condition"
    UNREAL = "unreal"
    PLAN = "plan"
    HEDGE = "hedge"
    SEEMS = "seems"
    HEARSAY = "hearsay"
    OTHER = "other"
    UNDONE = "undone"


def _compiled(place: str) -> tuple[tuple[Mood, re.Pattern[str]], ...]:
    patterns: dict[str, list[str]] = {}
    for kind, where, pattern, _ in rows("modality.tsv", 4):
        if where == place:
            patterns.setdefault(kind.removesuffix("_person"), []).append(pattern)
    return tuple(
        (Mood(kind), re.compile(respell("|".join(found)))) for kind, found in patterns.items()
    )


_AFTER = _compiled("after")
_CLAUSE = _compiled("clause")


_ANY_AFTER = re.compile("|".join(pattern.pattern for _, pattern in _AFTER))
_ASKED = next(pattern for mood, pattern in _AFTER if mood is Mood.QUESTION)
_ANY_CLAUSE = re.compile("|".join((_ASKED.pattern, *(one.pattern for _, one in _CLAUSE))))


def mood_after(rest: str) -> Mood:
    """The mood that the words behind a predicate, up to the end of its clause, give it."""
    if not rest or not _ANY_AFTER.search(rest):
        return Mood.FACT
    found = {mood for mood, pattern in _AFTER if pattern.search(rest)}
    return next((mood for mood in _STRENGTH if mood in found), Mood.FACT)


def moods_of_clause(text: str) -> frozenset[Mood]:
    """The moods that words anywhere in the clause give to all that it says."""
    if not _ANY_CLAUSE.search(text):
        return frozenset()
    found = frozenset(mood for mood, pattern in _CLAUSE if pattern.search(text))
    return found | {Mood.QUESTION} if _ASKED.search(text) else found


_STRENGTH = (
    Mood.UNDONE,
    Mood.QUESTION,
    Mood.UNREAL,
    Mood.HEDGE,
    Mood.SEEMS,
    Mood.HEARSAY,
    Mood.PLAN,
    Mood.CONDITION,
)

_SEEN_ONLY_ON_A_SCREEN = ("not_", "no_", "seller_", "verdict_", "shipped")


def for_label(mood: Mood, label: Label) -> Mood:
    """FACT where hearsay is all there can be: a seller's words, a ruling, what is not there."""
    if mood in (Mood.SEEMS, Mood.HEARSAY) and label.startswith(_SEEN_ONLY_ON_A_SCREEN):
        return Mood.FACT
    return mood
