"""When a word is said: urgent ones before the night, plain ones in digests, none at night."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.case.deadlines import deadlines, due, next_due, speakable
from bot.case.habits import Habits
from bot.case.model import Offer, OfferKind, Problem, Stage
from bot.case.policy import POLICY
from bot.case.rung import Kind, Rung
from tests.case.clockwork import NONE, ORDERED, TOKYO, WISHED, at, day, nudged, order, run, words

LATE = Habits(quiet_from=time(22), quiet_to=time(9))


# -- urgent and hard


def test_the_urgent_and_the_hard_rungs_are_those_that_cost_money() -> None:
    case = order(
        protection_ends_at=at(100, 23, 59),
        receipt_confirmed_on=day(85),
        offer=Offer(OfferKind.REFUND, answer_by=day(99)),
    )
    back = order(Stage.RETURNING, return_by=day(90))
    listed = [*deadlines(case, POLICY, TOKYO, day(100)), *deadlines(back, POLICY, TOKYO, day(100))]
    urgent = {(one.rung.kind, one.rung.step) for one in listed if one.urgent}
    to_an_end = {Kind.PROTECTION, Kind.RESCUE, Kind.OFFER, Kind.RETURN}
    assert urgent == {(Kind.DISPUTE, 0)} | {(kind, step) for kind in to_an_end for step in (-1, 0)}
    hard = {one.rung.kind for one in listed if one.hard}
    assert hard == to_an_end | {Kind.DISPUTE, Kind.PAYPAL, Kind.CARD}


def test_an_urgent_word_whose_hour_is_quiet_comes_the_evening_before() -> None:
    case, said = order(), WISHED
    coming = next_due(case, said, at(58), POLICY, LATE)
    assert coming is not None
    assert coming[0] == at(59, 21)
    assert coming[1].rung == Rung(Kind.DISPUTE, day(60), 0)
    assert due(case, said, at(59, 20, 59), POLICY, LATE) is None
    word = due(case, said, at(59, 21), POLICY, LATE)
    assert word is not None
    assert word.speak == coming[1]


def test_an_urgent_word_missed_in_a_downtime_is_said_at_once_but_not_at_night() -> None:
    by_day = next_due(order(), WISHED, at(60, 15, 30), POLICY, Habits(last_digest_on=day(60)))
    by_night = next_due(order(), WISHED, at(60, 23), POLICY, Habits())
    assert by_day is not None
    assert by_night is not None
    assert by_day[0] == at(60, 15, 30)
    assert by_night[0] == at(61, 8)


def test_an_urgent_word_overtaken_by_a_plain_one_waits_for_the_digest_with_it() -> None:
    habits = Habits(last_digest_on=day(63))
    coming = next_due(order(), WISHED, at(63, 3), POLICY, habits)  # day 60 was missed
    assert coming is not None
    assert coming[0] == at(64)
    assert coming[1].rung.step == 3


def test_a_plain_word_waits_for_the_digest_hour() -> None:
    habits = Habits(digest_at=time(19, 30))
    assert [now for now, _ in run(order(), 20, habits=habits)] == [at(10, 19, 30), at(20, 19, 30)]


def test_a_tick_that_comes_late_says_nothing_at_night() -> None:
    for_the_evening = at(59, 21)
    assert speakable(order(), WISHED, for_the_evening, POLICY, LATE) is not None
    assert speakable(order(), WISHED, at(60, 3), POLICY, LATE) is None
    assert speakable(order(), WISHED, at(60, 9), POLICY, LATE) is not None


def test_a_tick_says_nothing_plain_when_the_digest_is_out() -> None:
    assert speakable(order(), NONE, at(12, 12), POLICY, Habits()) is not None
    assert speakable(order(), NONE, at(12, 12), POLICY, Habits(last_digest_on=day(12))) is None


def test_a_digest_that_a_wrong_clock_dated_years_ahead_silences_nobody() -> None:
    coming = next_due(order(), NONE, at(12), POLICY, Habits(last_digest_on=day(4000)))
    assert coming is not None
    assert coming[0] == at(12)


def test_a_day_that_had_its_digest_has_no_other() -> None:
    coming = next_due(order(), NONE, at(12), POLICY, Habits(last_digest_on=day(12)))
    assert coming is not None
    assert coming[0] == at(13, 8)


# -- snooze


def test_a_snoozed_case_is_silent_and_asked_again_on_its_day() -> None:
    assert words(order(snoozed_until=day(17)), 20, start=at(9)) == [("nudge", 17), ("nudge", 20)]
    assert words(order(snoozed_until=day(15)), 20, start=at(11), said=nudged(10)) == [
        ("snooze", 15),
        ("nudge", 20),
    ]


def test_a_snooze_silences_no_deadline() -> None:
    case = order(snoozed_until=day(70), protection_ends_at=at(64, 23, 59))
    heard = words(case, 69, start=at(41))
    assert {kind for kind, _ in heard} == {"protection", "dispute", "rescue"}
    assert [number for kind, number in heard if kind == "protection"] == [50, 57, 61, 63, 64]
    assert ("dispute", 59) in heard


def test_a_sleeping_case_has_nothing_soft_due_before_its_morning() -> None:
    case = order(snoozed_until=day(15))
    assert due(case, NONE, at(15, 7, 59), POLICY) is None
    assert due(case, NONE, at(15, 8), POLICY) is not None


def test_a_snooze_asked_about_in_another_zone_still_holds_the_rest_back() -> None:
    said = frozenset({Rung(Kind.SNOOZE, day(15), 0)})
    coming = next_due(order(snoozed_until=day(15)), said, at(14), POLICY, Habits())
    assert coming is not None
    assert coming[0] == at(15)
    assert coming[1].rung == Rung(Kind.NUDGE, ORDERED, 10)


# -- zones


def test_days_are_those_of_the_persons_zone() -> None:
    honolulu = ZoneInfo("Pacific/Honolulu")
    case = order(protection_ends_at=datetime(2026, 5, 1, 3, 0, tzinfo=TOKYO))
    listed = deadlines(case, POLICY, honolulu, day(70))
    last = next(one for one in listed if (one.rung.kind, one.rung.step) == (Kind.PROTECTION, 0))
    assert last.rung.on == date(2026, 4, 30)
    assert last.due == datetime(2026, 4, 29, 8, tzinfo=honolulu)  # it ends at 08:00 on the 30th


@pytest.mark.parametrize("zone", ["America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"])
def test_eight_in_the_morning_is_eight_on_the_wall_across_a_clock_change(zone: str) -> None:
    there = ZoneInfo(zone)
    listed = deadlines(order(), POLICY, there, day(400))
    assert {one.due.time() for one in listed} == {time(8)}
    assert len({one.due.utcoffset() for one in listed}) > 1


@pytest.mark.parametrize("ordered_on", [date.min, date.max])
@pytest.mark.parametrize("stage", list(Stage))
def test_the_ends_of_the_calendar_raise_nothing(ordered_on: date, stage: Stage) -> None:
    case = order(
        stage,
        ordered_on=ordered_on,
        stage_since=ordered_on,
        shipped_on=ordered_on,
        receipt_confirmed_on=ordered_on,
        return_by=ordered_on,
        snoozed_until=ordered_on,
        problem=Problem.UNSAID,
        offer=Offer(OfferKind.REFUND, answer_by=ordered_on),
        protection_ends_at=datetime.combine(ordered_on, time(1), ZoneInfo("Pacific/Kiritimati")),
    )
    listed = deadlines(case, POLICY, TOKYO, ordered_on)
    assert len({one.rung for one in listed}) == len(listed)
    for now in (at(0), at(0) + timedelta(days=40_000)):
        word, coming = due(case, NONE, now, POLICY), next_due(case, NONE, now, POLICY, Habits())
        assert word is None or coming is not None


def test_a_moment_without_the_owners_zone_is_refused() -> None:
    with pytest.raises(TypeError, match="Zone"):
        due(order(), NONE, datetime(2026, 3, 11, 9), POLICY)  # noqa: DTZ001
