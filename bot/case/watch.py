"""What may be said of a case at one instant: the ladders it stands on, how far each has come."""

from collections.abc import Collection, Set
from datetime import datetime, time
from typing import NamedTuple

from bot.case.calendar import day_of
from bot.case.habits import Habits
from bot.case.hours import before_quiet, instant, passed, quiet_at
from bot.case.ladder import Ladder
from bot.case.ladders import ladders
from bot.case.model import Case
from bot.case.policy import Policy
from bot.case.rung import STRENGTH, Rung


class Watch(NamedTuple):
    """What the clock sees of a case: its ladders, what was said, until when soft rungs sleep."""

    ladders: list[Ladder]
    said: Set[Rung]  # each looked up, so never a list
    asleep_until: datetime | None
    habits: Habits
    at: time  # the hour at which rungs are due


class Open(NamedTuple):
    """The last days (ordinals) whose plain and whose urgent rungs may be spoken."""

    plain: int
    urgent: int


class Chosen(NamedTuple):
    """The strongest rung that may be spoken, and the place that each ladder has reached.

    `urgent` is true when it, or a rung that it passes over, is urgent.
    """

    ladder: Ladder
    place: int
    urgent: bool
    reached: list[tuple[Ladder, int]]


def watch(case: Case, said: Collection[Rung], policy: Policy, habits: Habits) -> Watch:
    """Look at a case with what was said of it already."""
    at = time(policy.rung_hour.one)
    until = case.snoozed_until
    asleep_until = None if until is None else instant(until, at, habits.zone)
    known = said if isinstance(said, (set, frozenset)) else frozenset(said)
    return Watch(ladders(case, policy, habits.zone), known, asleep_until, habits, at)


def choose(face: Watch, now: datetime) -> Chosen | None:
    """The strongest rung that may be spoken at the local `now`.

    Of each ladder only the latest that was reached can speak, only before the end that it warns
    of, and while the case sleeps only if it is hard.
    """
    days = open_days(face, now)
    asleep = face.asleep_until is not None and not passed(face.asleep_until, now)
    came, able = [], []
    for ladder in face.ladders:
        place = reached(ladder, days)
        if place < 0:
            continue
        came.append((ladder, place))
        if (asleep and not ladder.hard) or (ladder.until and passed(ladder.until, now)):
            continue
        if unsaid(face, ladder, place, days):
            able.append((ladder, place))
    if not able:
        return None
    # of two ladders of one kind the one that came last
    best, place = min(able, key=lambda one: (STRENGTH[one[0].kind], -one[0].day(one[1])))
    urgent = any(ladder.is_urgent(its) for ladder, its in able if not ladder.lone)
    return Chosen(best, place, urgent or best.is_urgent(place), came)


def open_days(face: Watch, now: datetime) -> Open:
    """How far the days have come at the local `now`.

    A rung may be spoken from when it is due, an urgent one from before the quiet hours it falls in.
    """
    plain = urgent = now.toordinal() + 1
    while not passed(opens(face, plain, urgent=False), now):
        plain -= 1
    if not quiet_at(face.at, face.habits):
        return Open(plain, plain)
    while not passed(opens(face, urgent, urgent=True), now):
        urgent -= 1
    return Open(plain, urgent)


def opens(face: Watch, day: int, urgent: bool) -> datetime:
    """From when on the rungs of a day (an ordinal) may be spoken."""
    due = instant(day_of(day), face.at, face.habits.zone)
    return before_quiet(due, face.habits) if urgent else due


def reached(ladder: Ladder, days: Open) -> int:
    """The place of the latest rung that may be spoken by these days, -1 if there is none."""
    place = ladder.latest(days.urgent)
    if days.plain == days.urgent:
        return place
    while place >= 0 and ladder.day(place) > days.plain and not ladder.is_urgent(place):
        place -= 1
    return place


def unsaid(face: Watch, ladder: Ladder, place: int, days: Open) -> bool:
    """Whether neither this rung nor a later one was said (in another zone, at other hours)."""
    if not face.said:
        return True
    later = place
    while ladder.has(later) and (later == place or ladder.day(later) <= days.urgent + 2):
        if ladder.rung(later) in face.said:
            return False
        later += 1
    return True
