"""A case on day 0, and a clock that runs it: what the bot says by itself, and when."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.case.deadlines import Due, due, next_due
from bot.case.habits import Habits
from bot.case.model import Case, Stage
from bot.case.policy import POLICY
from bot.case.rung import Kind, Rung

TOKYO = ZoneInfo("Asia/Tokyo")
ORDERED = date(2026, 3, 1)
Said = frozenset[Rung]
NONE: Said = frozenset()


def day(number: int) -> date:
    """The day with this number after the order."""
    return ORDERED + timedelta(days=number)


def at(number: int, hour: int = 8, minute: int = 0, zone: ZoneInfo = TOKYO) -> datetime:
    """A local instant on a day after the order."""
    return datetime.combine(day(number), time(hour, minute), zone)


def order(stage: Stage = Stage.SHIPPED, **facts: object) -> Case:
    """An order of day 0 in a stage that began then, unless the facts say otherwise."""
    base = Case(
        owner="terminal:u1",
        number=1,
        order_no="1234567890123456",
        ordered_on=ORDERED,
        opened_at=at(0, 12),
        stage=stage,
        stage_since=ORDERED,
    )
    return replace(base, **facts)  # type: ignore[arg-type]


def run(
    case: Case,
    until: int,
    start: datetime | None = None,
    said: Said = frozenset(),
    habits: Habits | None = None,
) -> Iterator[tuple[datetime, Due]]:
    """Let the clock go to the end of a day: each word at its instant, digests once a day."""
    habits = habits or Habits()
    now, end = start or at(0, 12), at(until, 23, 59, habits.zone)
    while (coming := next_due(case, said, now, POLICY, habits)) is not None and coming[0] <= end:
        now = coming[0]
        word = due(case, said, now, POLICY, habits)
        assert word is not None
        assert word.speak == coming[1]
        said |= set(word.passed)
        if not word.speak.urgent:
            habits = replace(habits, last_digest_on=now.date())
        yield now, word


def words(case: Case, until: int, *kinds: Kind, **how: object) -> list[tuple[str, int]]:
    """What is said to the end of a day, as kind and day after the order; some kinds or all."""
    return [
        (word.speak.rung.kind.value, (now.date() - ORDERED).days)
        for now, word in run(case, until, **how)  # type: ignore[arg-type]
        if not kinds or word.speak.rung.kind in kinds
    ]


def days(case: Case, until: int, kind: Kind, **how: object) -> list[int]:
    """The days after the order on which words of this kind are said."""
    return [number for _, number in words(case, until, kind, **how)]


def nudged(*steps: int) -> Said:
    """The nudges of these days were said."""
    return frozenset(Rung(Kind.NUDGE, ORDERED, step) for step in steps)


WISHED: Said = nudged(10, 20, 30, 40) | {Rung(Kind.WISH, day(60), -10)}
