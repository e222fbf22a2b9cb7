"""A person's hours: quiet ones are kept, urgent words come before them, digests once a day."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.case.habits import Habits
from bot.case.hours import awake, before_quiet, digest, instant, later, local, passed, quiet_at

TOKYO = ZoneInfo("Asia/Tokyo")
NEW_YORK = ZoneInfo("America/New_York")
LATE = Habits(quiet_from=time(22), quiet_to=time(9))
AFTERNOON = Habits(quiet_from=time(13), quiet_to=time(15))
NEVER = Habits(quiet_from=time(8), quiet_to=time(8))


def on(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 6, day, hour, minute, tzinfo=TOKYO)


@pytest.mark.parametrize(
    ("habits", "at", "is_quiet"),
    [
        (Habits(), time(20, 59), False),
        (Habits(), time(21), True),
        (Habits(), time(0), True),
        (Habits(), time(7, 59), True),
        (Habits(), time(8), False),
        (AFTERNOON, time(12, 59), False),
        (AFTERNOON, time(13), True),
        (AFTERNOON, time(15), False),
        (NEVER, time(3), False),
    ],
)
def test_quiet_hours_begin_and_end_on_the_minute(habits: Habits, at: time, is_quiet: bool) -> None:
    assert quiet_at(at, habits) is is_quiet


@pytest.mark.parametrize(
    ("habits", "moment", "wakes"),
    [
        (Habits(), on(5, 12), on(5, 12)),
        (Habits(), on(5, 22), on(6, 8)),
        (Habits(), on(5, 3), on(5, 8)),
        (AFTERNOON, on(5, 14), on(5, 15)),
        (NEVER, on(5, 3), on(5, 3)),
    ],
)
def test_nothing_is_said_before_the_person_wakes(
    habits: Habits, moment: datetime, wakes: datetime
) -> None:
    assert awake(moment, habits) == wakes


@pytest.mark.parametrize(
    ("habits", "moment", "moved"),
    [
        (Habits(), on(5, 8), on(5, 8)),
        (Habits(), on(5, 7, 59), on(4, 20)),
        (Habits(), on(5, 23), on(5, 20)),
        (LATE, on(5, 8), on(4, 21)),
        (AFTERNOON, on(5, 14), on(5, 12)),
        (Habits(quiet_from=time(0), quiet_to=time(9)), on(5, 8), on(4, 23)),
        (replace(LATE, quiet_from=time(9, 0, 30)), on(5, 8), on(4, 9)),  # 30 s awake a day
    ],
)
def test_an_urgent_word_moves_to_the_evening_before(
    habits: Habits, moment: datetime, moved: datetime
) -> None:
    assert before_quiet(moment, habits) == moved


@pytest.mark.parametrize(
    ("habits", "moment", "sent"),
    [
        (Habits(), on(5, 8), on(5, 8)),
        (Habits(), on(5, 3), on(5, 8)),
        (Habits(), on(5, 14), on(5, 14)),  # missed in a downtime: caught up the same day
        (Habits(), on(5, 21), on(6, 8)),
        (Habits(digest_at=time(19)), on(5, 8), on(5, 19)),
        (Habits(digest_at=time(23)), on(5, 8), on(5, 8)),  # a quiet hour means when it ends
        (AFTERNOON, on(5, 13, 30), on(5, 15)),
        (Habits(last_digest_on=date(2026, 6, 4)), on(5, 9), on(5, 9)),
        (Habits(last_digest_on=date(2026, 6, 5)), on(5, 9), on(6, 8)),
        (Habits(last_digest_on=date(2026, 6, 6)), on(5, 9), on(7, 8)),  # came west over midnight
    ],
)
def test_a_digest_waits_for_its_hour_and_its_day(
    habits: Habits, moment: datetime, sent: datetime
) -> None:
    assert digest(moment, habits) == sent


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


def test_an_hour_that_comes_twice_is_the_first_of_the_two() -> None:
    twice = instant(date(2026, 11, 1), time(1, 30), NEW_YORK)
    assert twice.astimezone(UTC) == utc(2026, 11, 1, 5, 30)


def test_an_hour_that_never_comes_is_the_earlier_reading() -> None:
    skipped = instant(date(2026, 3, 8), time(2, 30), NEW_YORK)
    assert skipped.astimezone(UTC) == utc(2026, 3, 8, 6, 30)
    assert skipped.time() == time(1, 30)  # what the wall really shows then


def test_a_skipped_day_comes_before_the_jump() -> None:
    apia = ZoneInfo("Pacific/Apia")  # had no 30 December 2011
    assert instant(date(2011, 12, 30), time(8), apia).astimezone(UTC) == utc(2011, 12, 29, 18)


def test_two_readings_of_one_wall_are_told_apart() -> None:
    first = datetime(2026, 11, 1, 1, 50, tzinfo=NEW_YORK)
    second = datetime(2026, 11, 1, 1, 10, tzinfo=NEW_YORK, fold=1)
    assert passed(first, second)
    assert not passed(second, first)
    assert later(first, second) is second
    assert later(second, first) is second


def test_waking_in_a_skipped_hour_is_after_the_jump() -> None:
    habits = Habits(zone=NEW_YORK, quiet_to=time(2, 30))
    asleep = datetime(2026, 3, 8, 0, 30, tzinfo=NEW_YORK)
    assert awake(asleep, habits).astimezone(UTC) == utc(2026, 3, 8, 7, 30)


def test_waking_in_an_hour_that_comes_twice_does_not_go_back() -> None:
    habits = Habits(zone=NEW_YORK, quiet_to=time(1, 30))
    asleep = datetime(2026, 11, 1, 1, 10, tzinfo=NEW_YORK, fold=1)
    assert awake(asleep, habits).astimezone(UTC) == utc(2026, 11, 1, 6, 30)


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_time_raise_nothing_in_any_zone(day: date, zone: str) -> None:
    habits = Habits(zone=ZoneInfo(zone), last_digest_on=day)
    moment = local(datetime.combine(day, time(23, 30), UTC), habits.zone)
    assert abs(instant(day, time(0), habits.zone) - moment) < timedelta(days=800)
    assert abs(awake(moment, habits) - digest(moment, habits)) < timedelta(days=2)
    assert passed(before_quiet(moment, habits), moment)
