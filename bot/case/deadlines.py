"""The clock: which rungs of a case lie ahead, which one is due, and when the bot speaks next."""

from collections.abc import Collection, Set
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, tzinfo
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.case.ends import Ends, ends, snooze_limit
from bot.case.habits import Habits
from bot.case.hours import awake, before_quiet, digest, instant
from bot.case.ladder import Ladder
from bot.case.ladders import ladders
from bot.case.model import Case
from bot.case.policy import Policy
from bot.case.rung import STRENGTH, Deadline, Rung

__all__ = ["Due", "Ends", "deadlines", "due", "ends", "next_due", "snooze_limit"]


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be said now: `speak`, and `passed`, all rungs to be marked as said with it.

    `passed` holds `speak` itself, and the due rungs that it passes over: the letters gone by and
    the weaker ones. A `speak` that passes over an urgent rung is urgent in its place.
    """

    speak: Deadline
    passed: tuple[Rung, ...]


def deadlines(case: Case, policy: Policy, zone: tzinfo, through: date) -> tuple[Deadline, ...]:
    """The rungs of the case due by the end of the day `through` and the next one of each ladder.

    Sorted by the instant they are due; gone ones are there, said or not.
    """
    at, day = time(policy.rung_hour.one), through.toordinal()
    found = [
        ladder.deadline(place, at, zone)
        for ladder in ladders(case, policy, zone)
        for place in range(ladder.latest(day) + 2)
        if ladder.has(place)
    ]
    return tuple(sorted(found, key=lambda one: (one.due.astimezone(UTC), one.rung)))


def due(
    case: Case,
    said: Collection[Rung],
    now: datetime,
    policy: Policy,
    habits: Habits | None = None,
) -> Due | None:
    """The strongest unsaid rung that is due at `now`, aware and in the owner's zone.

    An urgent rung is due from the evening before on if its own hour is quiet by `habits` (default:
    the default hours). Of each ladder only the latest due rung can speak, and only before the end
    it warns of; while the case sleeps (a snooze) only hard ones.
    """
    hours = _hours(now, habits)
    face = _Face(ladders(case, policy, hours.zone), _known(said), _snooze(case, policy, hours))
    return _strongest(face, now.astimezone(hours.zone), hours, time(policy.rung_hour.one))


def next_due(
    case: Case, said: Collection[Rung], now: datetime, policy: Policy, habits: Habits
) -> tuple[datetime, Deadline] | None:
    """When the bot will next speak of this case, not before `now`, and the rung it will speak.

    Urgent rungs are spoken when due, before quiet hours rather than after; the others in the next
    digest. At a tick: if the instant is not after `now`, what to say is `due` with these habits.
    """
    now, at = now.astimezone(habits.zone), time(policy.rung_hour.one)
    face = _Face(ladders(case, policy, habits.zone), _known(said), _snooze(case, policy, habits))
    for moment in sorted(_moments(face, now, habits, at), key=lambda one: one.astimezone(UTC)):
        found = _strongest(face, moment, habits, at)
        if found is not None:
            return moment, found.speak
    return None


class _Face(NamedTuple):
    """What the clock sees of a case: its ladders, what was said, until when soft rungs sleep."""

    ladders: list[Ladder]
    said: Set[Rung]
    asleep_until: datetime | None


def _strongest(face: _Face, now: datetime, habits: Habits, at: time) -> Due | None:
    reached = [(ladder, _reached(ladder, now, habits, at)) for ladder in face.ladders]
    able = [one for one in reached if _speaks(face, *one, now)]
    if not able:
        return None
    # of two ladders of one kind the one that came last
    best, place = min(able, key=lambda one: (STRENGTH[one[0].kind], -one[0].day(one[1])))
    speak = best.deadline(place, at, habits.zone)
    if not speak.urgent and any(it.is_urgent(its) for it, its in able if not it.lone):
        speak = replace(speak, urgent=True)
    passed = [
        rung
        for ladder, its in reached
        if ladder is best or not ladder.lone
        for rung in _gone(ladder, its)
        if rung not in face.said
    ]
    return Due(speak, tuple(passed))


def _moments(face: _Face, now: datetime, habits: Habits, at: time) -> set[datetime]:
    """The instants at which something may be spoken: of each ladder what is due, and what comes."""
    moments = set()
    for ladder in face.ladders:
        place = _reached(ladder, now, habits, at)
        if place >= 0 and _unsaid(face, ladder, place):
            moments.add(_spoken(face, ladder, place, now, habits))
        place += 1
        while ladder.has(place) and ladder.rung(place) in face.said:
            place += 1
        if ladder.has(place):
            opens = _opens(ladder, place, habits, at)
            moments.add(_spoken(face, ladder, place, max(now, opens), habits))
    return moments


def _spoken(face: _Face, ladder: Ladder, place: int, after: datetime, habits: Habits) -> datetime:
    """The first allowed instant from `after` on for this rung."""
    if not ladder.hard and face.asleep_until is not None:
        after = max(after, face.asleep_until)
    return awake(after, habits) if ladder.is_urgent(place) else digest(after, habits)


def _opens(ladder: Ladder, place: int, habits: Habits, at: time) -> datetime:
    """From when on the rung may be spoken: when it is due, an urgent one before quiet hours."""
    instant = ladder.due(place, at, habits.zone)
    return before_quiet(instant, habits) if ladder.is_urgent(place) else instant


def _reached(ladder: Ladder, now: datetime, habits: Habits, at: time) -> int:
    """The place of the latest rung that may be spoken at `now`, -1 if there is none."""
    today = now.date().toordinal()
    place = ladder.latest(today + 1)  # an urgent one may open on the evening before
    while place >= 0 and ladder.day(place) >= today:
        if _opens(ladder, place, habits, at).astimezone(UTC) <= now:
            break
        place -= 1
    return place


def _speaks(face: _Face, ladder: Ladder, place: int, now: datetime) -> bool:
    if place < 0 or not _unsaid(face, ladder, place):
        return False
    if ladder.until is not None and ladder.until.astimezone(UTC) <= now:
        return False
    return ladder.hard or face.asleep_until is None or face.asleep_until.astimezone(UTC) <= now


def _unsaid(face: _Face, ladder: Ladder, place: int) -> bool:
    """Whether neither this rung nor a later one (said in another zone or hour) was said."""
    last = max(place + 2, len(ladder.steps))
    return not any(ladder.rung(it) in face.said for it in range(place, last) if ladder.has(it))


def _gone(ladder: Ladder, place: int) -> list[Rung]:
    """The rungs up to `place`; of an endless tail the last two, an older one never speaks again."""
    tail = max(len(ladder.steps), place - 1)
    steps = range(min(place + 1, len(ladder.steps)))
    return [ladder.rung(it) for it in (*steps, *range(tail, place + 1))]


def _snooze(case: Case, policy: Policy, habits: Habits) -> datetime | None:
    if case.snoozed_until is None:
        return None
    return instant(case.snoozed_until, time(policy.rung_hour.one), habits.zone)


def _known(said: Collection[Rung]) -> Set[Rung]:
    return said if isinstance(said, Set) else frozenset(said)


def _hours(now: datetime, habits: Habits | None) -> Habits:
    """The person's hours; without them the default ones in the zone of `now`."""
    if habits is not None:
        return habits
    if not isinstance(now.tzinfo, ZoneInfo):
        raise TypeError("now must be aware, in the owner's ZoneInfo")
    return _default_hours(now.tzinfo)


@lru_cache(maxsize=64)
def _default_hours(zone: ZoneInfo) -> Habits:
    return Habits(zone=zone)
