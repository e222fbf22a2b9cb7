"""Instants of a person's day: local times made exact, quiet hours, and the daily digest."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from bot.case.calendar import FIRST, LAST, shift, within
from bot.case.habits import Habits

_BEFORE_QUIET = timedelta(hours=1)  # so that a tick an hour, or after a short downtime, finds it
_DAY = timedelta(days=1)
LAST_MINUTE = time(23, 59)  # when a date without a time ends


def local(moment: datetime, zone: tzinfo) -> datetime:
    """The aware `moment` as the clock on the wall in `zone` shows it."""
    if FIRST.year < moment.year < LAST.year:
        return moment.astimezone(zone)
    return datetime.combine(within(moment.date()), moment.time(), zone)


@lru_cache(maxsize=16384)  # most cases ask for the same few hundred mornings
def instant(day: date, at: time, zone: tzinfo) -> datetime:
    """When it is `at` on `day` in `zone`; the earlier instant if that comes twice or never."""
    first = datetime.combine(within(day), at, zone)
    second = first.replace(fold=1)
    before, after = first.utcoffset(), second.utcoffset()
    assert before is not None
    assert after is not None
    # a skipped hour read with the offset that comes after it is the earlier instant
    return _settled(second, zone) if before < after else first


def passed(moment: datetime, now: datetime) -> bool:
    """Whether `moment` is not after `now`, exact also in the hour that comes twice.

    (Python compares the walls of two datetimes of one zone, and forgets which hour it is.)
    """
    if moment.fold or now.fold:
        return moment.astimezone(UTC) <= now.astimezone(UTC)
    return moment <= now


def later(one: datetime, other: datetime) -> datetime:
    """The later of two instants, `other` if they are the same."""
    return other if passed(one, other) else one


def quiet_at(at: time, habits: Habits) -> bool:
    """Whether the local time of day lies in the person's quiet hours."""
    if habits.quiet_from <= habits.quiet_to:
        return habits.quiet_from <= at < habits.quiet_to
    return at >= habits.quiet_from or at < habits.quiet_to


def awake(moment: datetime, habits: Habits) -> datetime:
    """The first local instant from `moment` on that is not quiet."""
    at = moment.time()
    if not quiet_at(at, habits):
        return moment
    over_midnight = habits.quiet_to <= habits.quiet_from <= at
    day = shift(moment.date(), 1) if over_midnight else moment.date()
    return _wall(day, habits.quiet_to, habits, moment)


def before_quiet(moment: datetime, habits: Habits) -> datetime:
    """The local `moment`, or if it is quiet, the last hour before that quiet time begins."""
    at = moment.time()
    if not quiet_at(at, habits):
        return moment
    from_yesterday = habits.quiet_to <= habits.quiet_from and at < habits.quiet_to
    day = shift(moment.date(), -1) if from_yesterday else moment.date()
    start = datetime.combine(within(day), habits.quiet_from)
    opened = datetime.combine(start.date(), habits.quiet_to)
    free = (start - opened) % _DAY  # how long the waking time before it was
    last = start - min(_BEFORE_QUIET, free)
    return instant(last.date(), last.time(), habits.zone)


def digest(moment: datetime, habits: Habits) -> datetime:
    """The first local instant from `moment` on at which a digest may be sent, one a local day.

    A day's digest is sent from `digest_at` on (a digest hour in quiet time means its end), so that
    one missed in a downtime is caught up the same day.
    """
    at = habits.quiet_to if quiet_at(habits.digest_at, habits) else habits.digest_at
    today = moment.date()
    sent = habits.last_digest_on
    if sent is not None and sent >= today:
        return _wall(shift(sent, 1), at, habits, moment)
    if moment.time() < at:
        return _wall(today, at, habits, moment)
    start = awake(moment, habits)
    return start if start.date() == today else _wall(shift(today, 1), at, habits, moment)


def _wall(day: date, at: time, habits: Habits, after: datetime) -> datetime:
    """When the wall shows `at` on `day`: the first time from `after` on, past a skipped hour."""
    first = datetime.combine(within(day), at, habits.zone)
    shown = _settled(first, habits.zone)
    return shown if passed(after, shown) else _settled(first.replace(fold=1), habits.zone)


def _settled(moment: datetime, zone: tzinfo) -> datetime:
    return moment.astimezone(UTC).astimezone(zone)
