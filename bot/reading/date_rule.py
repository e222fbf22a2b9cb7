"""One rule of the date reader: a pattern and the day it stands for."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

Hit = re.Match[str]


@dataclass(frozen=True, slots=True)
class Day:
    """The moment a text is read at, and whether its field looks back."""

    now: datetime
    back: bool

    @property
    def today(self) -> date:
        return self.now.date()


Build = Callable[[Hit, Day], date | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """What the words of `pattern` mean; None is a time without a day, or an impossible one.

    `exact` False: the words are vague and give way to an exact date beside them. `weekday`: a bare
    weekday, which beside a date only checks it. `counted`: counted from today, or from a date just
    before it (10/3の3日後).
    """

    pattern: re.Pattern[str]
    build: Build
    exact: bool = True
    weekday: bool = False
    counted: bool = False


def rule(
    pattern: str, build: Build, exact: bool = True, weekday: bool = False, counted: bool = False
) -> Rule:
    """A rule from the text of its pattern."""
    return Rule(re.compile(pattern), build, exact, weekday, counted)


def nothing(hit: Hit, day: Day) -> date | None:
    """For words that name a time but no day."""
    return None
