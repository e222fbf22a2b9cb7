"""The shape of a ladder: rungs that count from one day, found by arithmetic however old it is."""

from bisect import bisect_right
from datetime import date, datetime, time, tzinfo
from typing import NamedTuple

from bot.case.calendar import business_days_after, day_of
from bot.case.hours import instant
from bot.case.rung import Deadline, Kind, Rung


class Ladder(NamedTuple):
    """The rungs of one kind that count from the day `on`, counted 0, 1, 2, … by their place.

    `steps` are days from `on`, ascending; with `repeat` one more follows every so many days after
    the last, without end. `shift` moves the rung at step 0 (an end before noon has its last morning
    the day before). `until`, `hard` and the `urgent` steps are as in `Deadline`. With `business`
    steps are business days. A `lone` ladder is no part of the case's one plan: its rung is never
    passed over by a stronger one, it waits.
    """

    kind: Kind
    on: date
    steps: tuple[int, ...]
    repeat: int = 0
    until: datetime | None = None
    urgent: tuple[int, ...] = ()
    hard: bool = False
    shift: int = 0
    business: bool = False
    lone: bool = False

    def has(self, place: int) -> bool:
        """Whether the ladder has a rung at this place, 0 or more."""
        return place < len(self.steps) or self.repeat > 0

    def step(self, place: int) -> int:
        """The step of the rung at this place."""
        beyond = place - len(self.steps) + 1
        return self.steps[place] if beyond <= 0 else self.steps[-1] + beyond * self.repeat

    def day(self, place: int) -> int:
        """The day (an ordinal, which cannot overflow) on which the rung at this place is due."""
        step, on = self.step(place), self.on
        if self.business:
            return business_days_after(on, step).toordinal()
        return on.toordinal() + step + (self.shift if step == 0 else 0)

    def latest(self, day: int) -> int:
        """The place of the last rung due on or before the ordinal `day`, -1 if there is none."""
        _, on, steps, repeat, _, _, _, shift, business, _ = self
        if business:
            return sum(self.day(place) <= day for place in range(len(steps))) - 1
        over = day - on.toordinal()
        if shift <= over < 0:
            over = 0
        if repeat and over > steps[-1]:
            return len(steps) - 1 + (over - steps[-1]) // repeat
        return bisect_right(steps, over) - 1

    def rung(self, place: int) -> Rung:
        """The key of the rung at this place."""
        return Rung(self.kind, self.on, self.step(place))

    def is_urgent(self, place: int) -> bool:
        """Whether the rung at this place may move earlier, never later."""
        return bool(self.urgent) and self.step(place) in self.urgent

    def due(self, place: int, at: time, zone: tzinfo) -> datetime:
        """When the rung at this place is due: `at` on its day."""
        return instant(day_of(self.day(place)), at, zone)

    def deadline(self, place: int, at: time, zone: tzinfo) -> Deadline:
        """The rung at this place with its instants."""
        return Deadline(
            rung=self.rung(place),
            due=self.due(place, at, zone),
            until=self.until,
            urgent=self.is_urgent(place),
            hard=self.hard,
        )
