"""Where "now" comes from: the wall clock, one that stands still, and one that is set ahead."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class MovableClock(Protocol):
    """A clock that a terminal can move, forward only; `runs` if it also goes on by itself."""

    @property
    def runs(self) -> bool:
        """Whether time passes without a hand."""

    def now(self) -> datetime:
        """The instant, aware, in UTC."""

    def move(self, to: datetime) -> None:
        """Go to this instant; ValueError if it lies behind."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        return datetime.now(UTC)


class StandingClock:
    """A clock that stands still and moves only by hand."""

    runs = False

    def __init__(self, at: datetime) -> None:
        self._now = at.astimezone(UTC)

    def now(self) -> datetime:
        """The instant it was last moved to, in UTC."""
        return self._now

    def move(self, to: datetime) -> None:
        """Go to this instant; ValueError if it lies behind."""
        if to < self._now:
            raise ValueError("a clock never goes back")
        self._now = to.astimezone(UTC)


class AheadClock:
    """The machine's clock, set ahead by hand; it starts at `at` if that is still to come."""

    runs = True

    def __init__(self, at: datetime | None = None) -> None:
        self._ahead = timedelta(0)
        if at is not None and at > self.now():
            self.move(at)

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        return datetime.now(UTC) + self._ahead

    def move(self, to: datetime) -> None:
        """Go to this instant and run on from there; ValueError if it lies behind."""
        way = to - self.now()
        if way < timedelta(0):
            raise ValueError("a clock never goes back")
        self._ahead += way
