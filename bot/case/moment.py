"""The moment of a turn: the instant in the owner's zone and the rules in force."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.case.effects import Effect, LetterKind, Say, WriteLetter
from bot.case.model import Case
from bot.case.policy import POLICY, Policy

Result = tuple[Case, tuple[Effect, ...]]


@dataclass(frozen=True, slots=True)
class Moment:
    """When a turn happens. `now` is aware and in the owner's zone."""

    now: datetime
    policy: Policy = POLICY

    @property
    def today(self) -> date:
        """The day in the owner's zone."""
        return self.now.date()

    @property
    def zone(self) -> ZoneInfo:
        """The owner's zone. Raises TypeError when `now` was not made with a ZoneInfo."""
        if not isinstance(self.now.tzinfo, ZoneInfo):
            raise TypeError("now must be aware, in the owner's ZoneInfo")
        return self.now.tzinfo

    def past(self, day: date | None, since: date = date.min) -> date:
        """A told day of the past; today when untold, later than today, or before `since`.

        10/5 said on the 1st of October is read as last year's, which no order outlives.
        """
        return min(day, self.today) if day and day >= since else self.today

    def within(self, day: date | None, days: int) -> bool:
        """Whether today is at most `days` after `day`; false when the day is unknown."""
        return day is not None and self.today <= day + timedelta(days=days)


def say(case: Case, key: str, /, *more: Effect, **args: object) -> Result:
    """The case as it is, with a word about it and what else is to be done."""
    return case, (Say(key, args), *more)


def letter(kind: LetterKind) -> WriteLetter:
    """A letter to go with a word."""
    return WriteLetter(kind)
