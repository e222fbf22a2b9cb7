"""Instants of a person's day: local times made exact, quiet hours, and the daily digest."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from bot.case.calendar import FIRST, LAST, shift, within
from bot.case.habits import Habits

_MINUTE = timedelta(minutes=1)
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


def quiet(moment: datetime, habits: Habits) -> bool:
    """Whether the local `moment` lies in the person's quiet hours."""
    return _quiet(moment.time(), habits)


def awake(moment: datetime, habits: Habits) -> datetime:
    """The first local instant from `moment` on that is not quiet."""
    if not quiet(moment, habits):
        return moment
    over_midnight = habits.quiet_to <= habits.quiet_from <= moment.time()
    day = shift(moment.date(), 1) if over_midnight else moment.date()
    return _wall(day, habits.quiet_to, habits, moment)


def before_quiet(moment: datetime, habits: Habits) -> datetime:
    """The local `moment`, or if it is quiet, the last minute before that quiet time begins."""
    if not quiet(moment, habits):
        return moment
    from_yesterday = habits.quiet_to <= habits.quiet_from and moment.time() < habits.quiet_to
    day = shift(moment.date(), -1) if from_yesterday else moment.date()
    start = datetime.combine(within(day), habits.quiet_from)
    opened = datetime.combine(start.date(), habits.quiet_to)
    free = (start - opened) % _DAY  # how long the waking day before it was
    last = start - min(_MINUTE, free)
    return instant(last.date(), last.time(), habits.zone)


def digest(moment: datetime, habits: Habits) -> datetime:
    """The first local instant from `moment` on at which a digest may be sent, one a local day.

    A day's digest is sent from `digest_at` on (a digest hour in quiet time means its end), so that
    one missed in a downtime is caught up the same day.
    """
    at = habits.quiet_to if _quiet(habits.digest_at, habits) else habits.digest_at
    today = moment.date()
    sent = habits.last_digest_on
    if sent is not None and sent >= today:
        # a day far ahead was written by a wrong clock or in another zone
        tomorrow = shift(today, 1)
        day = min(shift(sent, 1), shift(tomorrow, 1)) if sent <= tomorrow else tomorrow
        return _wall(day, at, habits, moment)
    start = awake(max(moment, _wall(today, at, habits, moment)), habits)
    if start.date() == today:
        return start
    return _wall(shift(today, 1), at, habits, moment)


def _quiet(at: time, habits: Habits) -> bool:
    if habits.quiet_from <= habits.quiet_to:
        return habits.quiet_from <= at < habits.quiet_to
    return at >= habits.quiet_from or at < habits.quiet_to


def _wall(day: date, at: time, habits: Habits, after: datetime) -> datetime:
    """When the wall shows `at` on `day`: the first time from `after` on, past a skipped hour."""
    shown = datetime.combine(within(day), at, habits.zone)
    if shown.astimezone(UTC) < after:
        shown = shown.replace(fold=1)
    return _settled(shown, habits.zone)


def _settled(moment: datetime, zone: tzinfo) -> datetime:
    return moment.astimezone(UTC).astimezone(zone)
