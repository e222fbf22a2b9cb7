"""The clock: which rungs of a case lie ahead, which one is due, and when the bot speaks next."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, tzinfo
from functools import lru_cache
from operator import itemgetter
from zoneinfo import ZoneInfo

from bot.case.calendar import shift
from bot.case.ends import Ends, ends, snooze_limit
from bot.case.habits import Habits
from bot.case.hours import awake, digest, later, passed
from bot.case.ladder import Ladder
from bot.case.ladders import ladders
from bot.case.model import Case
from bot.case.policy import Policy
from bot.case.rung import Deadline, Rung
from bot.case.watch import Chosen, Watch, choose, open_days, opens, reached, unsaid, watch

__all__ = ["Due", "Ends", "deadlines", "due", "ends", "next_due", "snooze_limit", "speakable"]


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

    An urgent rung is due from the evening before on if its own hour is quiet by `habits` (None:
    the default hours in the zone of `now`).
    """
    face = watch(case, said, policy, habits or _default_hours(now.tzinfo))
    chosen = choose(face, now.astimezone(face.habits.zone))
    if chosen is None:
        return None
    marked = [
        rung
        for ladder, place in chosen.reached
        if ladder is chosen.ladder or not ladder.lone
        for rung in _gone(ladder, place)
        if rung not in face.said
    ]
    return Due(_speech(face, chosen), tuple(marked))


def speakable(
    case: Case, said: Collection[Rung], now: datetime, policy: Policy, habits: Habits
) -> Due | None:
    """What is due and may be pushed at `now`: not in quiet hours, a plain word only in a digest.

    For a tick, which may come late: after a downtime what was to be said at 20:59 waits for the
    morning. An answer to the person may carry what is `due` at any hour.
    """
    found, now = due(case, said, now, policy, habits), now.astimezone(habits.zone)
    if found is None:
        return None
    allowed = awake if found.speak.urgent else digest
    return found if passed(allowed(now, _trusted(habits, now)), now) else None


def next_due(
    case: Case, said: Collection[Rung], now: datetime, policy: Policy, habits: Habits
) -> tuple[datetime, Deadline] | None:
    """When the bot will next speak of this case, not before `now`, and the rung it will speak.

    Urgent rungs are spoken when due, before quiet hours rather than after; the others in the next
    digest. If the instant is `now`, what to say is `speakable`.
    """
    now = now.astimezone(habits.zone)
    habits = _trusted(habits, now)
    face = watch(case, said, policy, habits)
    ahead = _ahead(face, now)
    while (soonest := _soonest(face, ahead, now)) is not None:
        moment, first = soonest
        chosen = choose(face, moment)
        if chosen is not None and (chosen.urgent or passed(digest(moment, habits), moment)):
            return moment, _speech(face, chosen)
        # a later rung of its ladder was said, or has come and is not urgent: look at the next one
        _, ladder, place = first
        ahead.remove(first)
        if ladder.has(place + 1):
            ahead.append((ladder.day(place + 1), ladder, place + 1))
            ahead.sort(key=itemgetter(0))
    return None


_Ahead = tuple[int, Ladder, int]  # the ordinal of the day a rung is due, its ladder and place


def _ahead(face: Watch, now: datetime) -> list[_Ahead]:
    """Of each ladder the rung that was reached, if unsaid, and the next one, by their days."""
    found, days = [], open_days(face, now)
    for ladder in face.ladders:
        if ladder.until is not None and passed(ladder.until, now):
            continue
        place = reached(ladder, days)
        if place >= 0 and unsaid(face, ladder, place, days):
            found.append((ladder.day(place), ladder, place))
        if ladder.has(place + 1):
            found.append((ladder.day(place + 1), ladder, place + 1))
    found.sort(key=itemgetter(0))
    return found


def _soonest(face: Watch, ahead: list[_Ahead], now: datetime) -> tuple[datetime, _Ahead] | None:
    """The first allowed instant at which one of these rungs may be spoken, and which."""
    best: tuple[datetime, _Ahead] | None = None
    for one in ahead:
        day, ladder, place = one
        # not even an urgent rung is spoken earlier than the evening before its day
        while best is None or day <= best[0].toordinal() + 1:
            new = ladder.rung(place) not in face.said
            if new:
                moment = _allowed(face, ladder, place, now)
                in_time = ladder.until is None or not passed(ladder.until, moment)
                if in_time and (best is None or not passed(best[0], moment)):
                    best = moment, one
            place += 1
            if not ladder.has(place) or (new and not ladder.urgent):
                break  # an urgent rung may come before a plain one that waits for a digest
            day = ladder.day(place)
    return best


def _allowed(face: Watch, ladder: Ladder, place: int, now: datetime) -> datetime:
    """The first instant from `now` on at which this rung may be spoken."""
    urgent = ladder.is_urgent(place)
    after = later(now, opens(face, ladder.day(place), urgent))
    if not ladder.hard and face.asleep_until is not None:
        after = later(after, face.asleep_until)
    return awake(after, face.habits) if urgent else digest(after, face.habits)


def _trusted(habits: Habits, now: datetime) -> Habits:
    """The habits without a digest day that only a wrong clock can have written."""
    sent = habits.last_digest_on
    if sent is None or sent <= shift(now.date(), 1):
        return habits
    return replace(habits, last_digest_on=None)


def _speech(face: Watch, chosen: Chosen) -> Deadline:
    speak = chosen.ladder.deadline(chosen.place, face.at, face.habits.zone)
    return replace(speak, urgent=True) if chosen.urgent and not speak.urgent else speak


def _gone(ladder: Ladder, place: int) -> list[Rung]:
    """The rungs up to `place`; of an endless tail the last two, an older one never speaks again."""
    tail = max(len(ladder.steps), place - 1)
    steps = range(min(place + 1, len(ladder.steps)))
    return [ladder.rung(it) for it in (*steps, *range(tail, place + 1))]


@lru_cache(maxsize=64)
def _default_hours(zone: tzinfo | None) -> Habits:
    if not isinstance(zone, ZoneInfo):
        raise TypeError("now must be aware, in the owner's ZoneInfo")
    return Habits(zone=zone)
