"""One rule of the date reader: a pattern and the date it stands for."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

Hit = re.Match[str]


@dataclass(frozen=True, slots=True)
class Day:
    """The day a text is read on, and whether its field looks back."""

    today: date
    back: bool


Build = Callable[[Hit, Day], date | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """`exact` False: the words are vague and give way to an exact date beside them.

    `anchored`: the value counts from the date named just before it (10/3の3日後).
    """

    pattern: re.Pattern[str]
    build: Build
    exact: bool = True
    weekday: bool = False


def rule(pattern: str, build: Build, exact: bool = True, weekday: bool = False) -> Rule:
    """A rule from the text of its pattern."""
    return Rule(re.compile(pattern), build, exact, weekday)


def nothing(hit: Hit, day: Day) -> date | None:
    """For words that name a time but no day."""
    return None
