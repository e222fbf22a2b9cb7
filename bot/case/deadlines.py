"""The clock: which rungs of a case lie ahead, which one is due, and when the bot speaks next."""

from collections.abc import Collection, Set
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, tzinfo
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.case.calendar import day_of
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
    face = _face(case, said, policy, _hours(now, habits))
    chosen = _chosen(face, now.astimezone(face.habits.zone))
    if chosen is None:
        return None
    passed = [
        rung
        for ladder, place in chosen.reached
        if ladder is chosen.ladder or not ladder.lone
        for rung in _gone(ladder, place)
        if rung not in face.said
    ]
    return Due(_speech(face, chosen), tuple(passed))


def next_due(
    case: Case, said: Collection[Rung], now: datetime, policy: Policy, habits: Habits
) -> tuple[datetime, Deadline] | None:
    """When the bot will next speak of this case, not before `now`, and the rung it will speak.

    Urgent rungs are spoken when due, before quiet hours rather than after; the others in the next
    digest. At a tick: if the instant is not after `now`, what to say is `due` with these habits.
    """
    face, now = _face(case, said, policy, habits), now.astimezone(habits.zone)
    ahead = _ahead(face, now)
    while ahead:
        moment, first = _soonest(face, ahead, now)
        chosen = _chosen(face, moment)
        if chosen is not None:
            return moment, _speech(face, chosen)
        ahead.remove(first)  # its end comes before it may be spoken
    return None


class _Face(NamedTuple):
    """What the clock sees of a case: its ladders, what was said, until when soft rungs sleep."""

    ladders: list[Ladder]
    said: Set[Rung]
    asleep_until: datetime | None
    habits: Habits
    at: time  # the hour at which rungs are due


class _Ahead(NamedTuple):
    """A rung that may be spoken some day: the ordinal of the day it is due, and its place."""

    day: int
    ladder: Ladder
    place: int


class _Chosen(NamedTuple):
    """The strongest rung that may be spoken, and the place that each ladder has reached."""

    ladder: Ladder
    place: int
    urgent: bool
    reached: list[tuple[Ladder, int]]


def _face(case: Case, said: Collection[Rung], policy: Policy, habits: Habits) -> _Face:
    at = time(policy.rung_hour.one)
    asleep_until = None
    if case.snoozed_until is not None:
        asleep_until = instant(case.snoozed_until, at, habits.zone)
    known = said if isinstance(said, Set) else frozenset(said)
    return _Face(ladders(case, policy, habits.zone), known, asleep_until, habits, at)


def _chosen(face: _Face, now: datetime) -> _Chosen | None:
    """The strongest rung that may be spoken at the local `now`."""
    utc = now.astimezone(UTC)  # exact also in the hour that comes twice
    plain, urgent = _open_days(face, now, utc)
    asleep = face.asleep_until is not None and face.asleep_until > utc
    reached, able = [], []
    for ladder in face.ladders:
        place = _reached(ladder, plain, urgent)
        if place < 0:
            continue
        reached.append((ladder, place))
        over = ladder.until is not None and ladder.until <= utc
        if not over and (ladder.hard or not asleep) and _unsaid(face, ladder, place, urgent):
            able.append((ladder, place))
    if not able:
        return None
    # of two ladders of one kind the one that came last
    best, place = min(able, key=lambda one: (STRENGTH[one[0].kind], -one[0].day(one[1])))
    pressing = any(ladder.is_urgent(its) for ladder, its in able if not ladder.lone)
    return _Chosen(best, place, pressing, reached)


def _speech(face: _Face, chosen: _Chosen) -> Deadline:
    speak = chosen.ladder.deadline(chosen.place, face.at, face.habits.zone)
    return replace(speak, urgent=True) if chosen.urgent and not speak.urgent else speak


def _open_days(face: _Face, now: datetime, utc: datetime) -> tuple[int, int]:
    """The last days (ordinals) whose plain and whose urgent rungs may be spoken at `now`.

    A rung may be spoken from when it is due, an urgent one from before the quiet hours it falls in.
    """
    tomorrow = now.toordinal() + 1
    plain = urgent = tomorrow
    while instant(day_of(plain), face.at, face.habits.zone) > utc:
        plain -= 1
    while _opens(face, urgent, urgent=True) > utc:
        urgent -= 1
    return plain, urgent


def _reached(ladder: Ladder, plain: int, urgent: int) -> int:
    """The place of the latest rung that may be spoken by these days, -1 if there is none."""
    place = ladder.latest(urgent)
    while place >= 0 and ladder.day(place) > plain and not ladder.is_urgent(place):
        place -= 1
    return place


def _opens(face: _Face, day: int, urgent: bool) -> datetime:
    due = instant(day_of(day), face.at, face.habits.zone)
    return before_quiet(due, face.habits) if urgent else due


def _ahead(face: _Face, now: datetime) -> list[_Ahead]:
    """Of each ladder the rung that is due and the next one, unsaid, by their days."""
    plain, urgent = _open_days(face, now, now.astimezone(UTC))
    found = []
    for ladder in face.ladders:
        place = _reached(ladder, plain, urgent)
        if place >= 0 and _unsaid(face, ladder, place, urgent):
            found.append(_Ahead(ladder.day(place), ladder, place))
        place += 1
        while ladder.has(place) and ladder.rung(place) in face.said:
            place += 1
        if ladder.has(place):
            found.append(_Ahead(ladder.day(place), ladder, place))
    return sorted(found, key=lambda one: one.day)


def _soonest(face: _Face, ahead: list[_Ahead], now: datetime) -> tuple[datetime, _Ahead]:
    """The first allowed instant at which one of these rungs may be spoken, and which."""
    best: tuple[datetime, _Ahead] | None = None
    for one in ahead:
        if best is not None and one.day > best[0].toordinal() + 1:
            break  # not even an urgent one is spoken earlier than the evening before
        moment = _allowed(face, one, now)
        if best is None or moment.astimezone(UTC) < best[0]:
            best = moment, one
    assert best is not None
    return best


def _allowed(face: _Face, one: _Ahead, now: datetime) -> datetime:
    urgent = one.ladder.is_urgent(one.place)
    after = max(now, _opens(face, one.day, urgent))
    if not one.ladder.hard and face.asleep_until is not None:
        after = max(after, face.asleep_until)
    return awake(after, face.habits) if urgent else digest(after, face.habits)


def _unsaid(face: _Face, ladder: Ladder, place: int, today: int) -> bool:
    """Whether neither this rung nor a later one was said (in another zone, at other hours)."""
    later = place
    while ladder.has(later) and (later == place or ladder.day(later) <= today + 2):
        if ladder.rung(later) in face.said:
            return False
        later += 1
    return True


def _gone(ladder: Ladder, place: int) -> list[Rung]:
    """The rungs up to `place`; of an endless tail the last two, an older one never speaks again."""
    tail = max(len(ladder.steps), place - 1)
    steps = range(min(place + 1, len(ladder.steps)))
    return [ladder.rung(it) for it in (*steps, *range(tail, place + 1))]


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
