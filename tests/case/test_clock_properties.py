"""What holds for every case, habit and zone: nothing late, early, twice or at night."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.case.deadlines import deadlines, due, ends, next_due, snooze_limit, speakable
from bot.case.habits import Habits
from bot.case.hours import awake, passed, quiet_at
from bot.case.model import Case, Offer, OfferKind
from bot.case.policy import POLICY
from bot.case.rung import Deadline, Kind, Rung
from tests.case.lives import (
    FIRST,
    MINUTE,
    Chapter,
    Word,
    cases,
    habits,
    instant_of,
    live,
    lives,
    minutes_of_half_a_year,
    protected,
    run,
    zones,
)

MANY = settings(max_examples=2000, deadline=None)


def listed(word: Word) -> dict[Rung, Deadline]:
    """Every rung the case has until a few days after the word."""
    through = word.now.date() + timedelta(days=3)
    return {one.rung: one for one in deadlines(word.case, POLICY, word.hours.zone, through)}


def has_come(one: Deadline, now: datetime, hours: Habits) -> bool:
    """Whether a rung may be spoken: it is due, or urgent in the last waking hour before it."""
    if passed(one.due, now):
        return True
    asleep = quiet_at(one.due.time(), hours)
    return one.urgent and asleep and passed(one.due, awake(now + timedelta(hours=1), hours))


# -- protection


@MANY
@given(protected, zones)
def test_the_plan_never_lies_past_the_known_end_of_protection(case: Case, zone: ZoneInfo) -> None:
    shown = ends(case, POLICY, zone)
    end = shown.protection_ends_at
    assert end is not None
    plan = [one for one in deadlines(case, POLICY, zone, end.date()) if passed(one.due, end)]
    assert any(one.hard and one.rung.kind is Kind.PROTECTION for one in plan)
    starts = [
        one.due
        for one in deadlines(case, POLICY, zone, end.date())
        if one.rung.kind in {Kind.WISH, Kind.DISPUTE} and one.rung.on in {shown.dispute_on}
        if one.rung.step <= 0
    ]
    assert all(passed(start, end) for start in starts)
    assert len(starts) == (shown.dispute_on is not None) + (shown.wish_on is not None)
    limit = snooze_limit(case, POLICY, zone)
    assert limit is not None
    assert datetime.combine(limit, time(8), zone) < end


@MANY
@given(protected, habits, st.integers(1, 15 * 1440))
def test_nobody_is_left_waiting_at_the_end_of_protection(
    case: Case, hours: Habits, minutes: int
) -> None:
    end = ends(case, POLICY, hours.zone).protection_ends_at
    assert end is not None
    now = (end.astimezone(UTC) - minutes * MINUTE).astimezone(hours.zone)
    if passed(end, awake(now, hours)):
        return  # they sleep until it is over
    last = Rung(Kind.PROTECTION, end.date(), 0)
    heard = list(takewhile(lambda word: word.now < end, run(case, hours, now, frozenset(), 40)))
    assert last in {rung for word in heard for rung in word.due.passed}


# -- early, twice, late


@MANY
@given(cases(), habits, lives)
def test_no_rung_is_said_twice_or_early_or_after_its_end(
    case: Case, hours: Habits, life: list[Chapter]
) -> None:
    heard: dict[tuple[Kind, date], int] = {}
    for word in live(case, hours, life):
        speak, known = word.due.speak, listed(word)
        assert speak.rung not in word.said
        assert speak.rung in word.due.passed
        assert not word.said & set(word.due.passed)
        assert len(set(word.due.passed)) == len(word.due.passed)
        assert all(has_come(known[rung], word.now, word.hours) for rung in word.due.passed)
        assert speak.until is None or not passed(speak.until, word.now)
        ladder = speak.rung.kind, speak.rung.on
        assert heard.get(ladder, -1000) < speak.rung.step  # never a letter gone by
        heard[ladder] = speak.rung.step


@MANY
@given(cases(), habits, lives)
def test_nothing_is_said_in_quiet_hours_nor_softly_in_a_snooze(
    case: Case, hours: Habits, life: list[Chapter]
) -> None:
    for word in live(case, hours, life):
        assert not quiet_at(word.now.time(), word.hours)
        until = word.case.snoozed_until
        if until is not None and word.now < datetime.combine(until, time(8), word.hours.zone):
            assert word.due.speak.hard


@MANY
@given(cases(), habits, minutes_of_half_a_year)
def test_urgent_words_are_never_late(case: Case, hours: Habits, minutes: int) -> None:
    start = instant_of(minutes, hours.zone)
    heard = list(run(case, hours, start, frozenset(), 9))
    if not heard:
        return
    said = {rung: word.now for word in reversed(heard) for rung in word.due.passed}
    last = heard[-1].now
    for one in deadlines(case, POLICY, hours.zone, last.date()):
        in_time = passed(start, one.due) and passed(awake(start, hours), one.due)
        if one.urgent and in_time and passed(one.due, last):
            assert passed(said[one.rung], one.due)


@MANY
@given(cases(), habits, minutes_of_half_a_year, st.integers(0, 40 * 1440), st.integers(0))
def test_what_is_announced_next_is_what_is_said_next(
    case: Case, hours: Habits, start: int, minutes: int, chosen: int
) -> None:
    now = instant_of(start, hours.zone)
    if hours.last_digest_on and hours.last_digest_on > now.date():
        hours = replace(hours, last_digest_on=now.date())
    rungs = [one.rung for one in deadlines(case, POLICY, hours.zone, now.date())]
    said = frozenset(rung for place, rung in enumerate(rungs) if chosen >> place & 1)
    coming = next_due(case, said, now, POLICY, hours)
    between = instant_of(start + minutes, hours.zone)
    month = now.date() + timedelta(days=30)
    ahead = [
        one
        for one in deadlines(case, POLICY, hours.zone, month)
        if one.rung not in said and not passed(one.due, now)
    ]
    assert coming is not None or all(one.until for one in ahead)  # no case falls silent
    if coming is not None:
        moment, announced = coming
        assert passed(now, moment)
        found = due(case, said, moment, POLICY, hours)
        assert found is not None
        assert found.speak == announced
        assert speakable(case, said, moment, POLICY, hours) == found
        if passed(moment, between):
            return
    assert speakable(case, said, between, POLICY, hours) is None


# -- edits and digests


@MANY
@given(cases(), habits, lives, st.integers(0, 130), minutes_of_half_a_year)
def test_an_edited_date_silences_the_old_rungs(
    case: Case, hours: Habits, life: list[Chapter], days: int, ends_after: int
) -> None:
    now, said = datetime.combine(FIRST, time(12), hours.zone), frozenset[Rung]()
    for word in live(case, hours, life):
        case, now, said = word.case, word.now, word.said | set(word.due.passed)
        hours = word.after
    told, end = FIRST + timedelta(days=days), instant_of(ends_after, hours.zone)
    case = replace(
        case,
        ordered_on=told,
        return_by=told,
        offer=Offer(OfferKind.PARTIAL, answer_by=told),
        protection_ends_at=end,
    )
    new = {
        Kind.NUDGE: told,
        Kind.RETURN: told,
        Kind.OFFER: told,
        Kind.PROTECTION: end.date(),
    }
    for after in run(case, hours, now, said, 5):
        rung = after.due.speak.rung
        assert rung.on == new.get(rung.kind, rung.on)
        assert all(one.on == new.get(one.kind, one.on) for one in after.due.passed)


@MANY
@given(st.lists(cases(), min_size=2, max_size=2), habits, minutes_of_half_a_year)
def test_a_person_gets_one_digest_a_local_day(many: list[Case], hours: Habits, start: int) -> None:
    now = instant_of(start, hours.zone)
    hours = replace(hours, last_digest_on=now.date())
    said: list[frozenset[Rung]] = [frozenset()] * len(many)
    digests = [now.date()]
    for _ in range(6):
        coming = [
            next_due(case, words, now, POLICY, hours)
            for case, words in zip(many, said, strict=True)
        ]
        instants = [one[0].astimezone(UTC) for one in coming if one is not None]
        if not instants:
            break
        now = min(instants).astimezone(hours.zone)
        merged = False
        for number, one in enumerate(coming):
            if one is not None and passed(one[0], now):
                word = due(many[number], said[number], now, POLICY, hours)
                assert word is not None
                said[number] |= set(word.passed)
                merged = merged or not word.speak.urgent
        if merged:
            digests.append(now.date())
            hours = replace(hours, last_digest_on=now.date())
    assert len(digests) == len(set(digests))
