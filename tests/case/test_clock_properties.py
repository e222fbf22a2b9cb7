"""What holds for every case, habit and zone: nothing late, early, twice or at night."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import takewhile
from typing import NamedTuple
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.case.deadlines import Due, deadlines, due, ends, next_due, snooze_limit
from bot.case.habits import Habits
from bot.case.hours import awake, digest, passed, quiet_at
from bot.case.model import BEFORE_DISPUTE, Case, Offer, OfferKind, Outcome, Problem, Stage
from bot.case.policy import POLICY
from bot.case.rung import Deadline, Kind, Rung

MANY = settings(max_examples=2000, deadline=None)
MINUTE = timedelta(minutes=1)
ZONES = [
    ZoneInfo(name)
    for name in (
        "Asia/Tokyo",
        "America/New_York",
        "Australia/Lord_Howe",  # half an hour of summer time
        "America/Santiago",  # changes its clocks at midnight
        "Africa/Casablanca",
        "Pacific/Kiritimati",
        "Pacific/Pago_Pago",
        "UTC",
    )
]
FIRST = date(2026, 1, 1)

# Facts are drawn as bytes and read by these: one draw is many times faster than one a fact, and a
# byte still shrinks to 0, which means None, False or the first of a choice.
zones = st.sampled_from(ZONES)
minutes_of_half_a_year = st.integers(0, 200 * 1440)


def some_day(byte: int) -> date | None:
    """A day of the first half year for two bytes of three, else None."""
    return FIRST + timedelta(days=byte // 2) if byte % 3 else None


def instant_of(minutes: int, zone: ZoneInfo) -> datetime:
    """The instant so many minutes after the first day began, as the wall in the zone shows it."""
    return (datetime.combine(FIRST, time(0), UTC) + minutes * MINUTE).astimezone(zone)


def case_of(stage: Stage, ends_after: int, facts: bytes) -> Case:
    """A case whose facts need not even go together; protection unknown if `ends_after` is -1."""
    end = instant_of(ends_after, ZoneInfo("America/Los_Angeles")) if ends_after >= 0 else None
    answer_by = some_day(facts[0])
    return Case(
        owner="terminal:u1",
        number=1,
        order_no="1234567890123456",
        ordered_on=FIRST + timedelta(days=facts[1] // 2),
        opened_at=datetime.combine(FIRST, time(12), ZONES[0]),
        stage=stage,
        stage_since=some_day(facts[2]),
        protection_ends_at=end,
        shipped_on=some_day(facts[3]),
        in_hand=bool(facts[4] & 1),
        checked_ok=facts[4] & 6 == 6,
        problem=Problem.MISSING if facts[4] & 8 else None,
        parcel=2 if facts[4] & 48 == 48 else 1,
        outcome=Outcome.LOST if facts[4] & 64 else None,
        receipt_confirmed_on=some_day(facts[5]) if facts[5] % 2 else None,
        arrived_on=some_day(facts[6]),
        last_word_on=some_day(facts[7]),
        offer=Offer(OfferKind.PARTIAL, answer_by=answer_by),
        resend_on=some_day(facts[8]),
        disputed_on=some_day(facts[9]),
        refund_decided_on=some_day(facts[10]),
        return_by=some_day(facts[11]),
        return_sent_on=some_day(facts[12]),
        snoozed_until=some_day(facts[13]) if facts[13] % 2 else None,
    )


def hours_of(zone: ZoneInfo, facts: bytes) -> Habits:
    """Any quiet hours and any digest hour; for zeros the default ones."""
    return Habits(
        zone=zone,
        quiet_from=time((21 + facts[0]) % 24),
        quiet_to=time((8 + facts[1]) % 24),
        digest_at=time((8 + facts[2]) % 24, facts[2] % 60),
        last_digest_on=some_day(facts[3]),
    )


def cases(*stages: Stage) -> st.SearchStrategy[Case]:
    """Cases in these stages (any by default), protection known or not."""
    facts = st.binary(min_size=14, max_size=14)
    end = st.just(-1) | minutes_of_half_a_year
    return st.builds(case_of, st.sampled_from(stages or tuple(Stage)), end, facts)


protected = st.builds(
    case_of,
    st.sampled_from(sorted(BEFORE_DISPUTE)),
    minutes_of_half_a_year,
    st.binary(min_size=14, max_size=14),
)
habits = st.builds(hours_of, zones, st.binary(min_size=4, max_size=4))


class Word(NamedTuple):
    """What was said and when, of which case, after what, and the hours before and after it."""

    now: datetime
    due: Due
    case: Case
    said: frozenset[Rung]
    hours: Habits
    after: Habits


class Chapter(NamedTuple):
    """Of a life: something changes, the clock stands still for hours, then it ticks again."""

    change: int
    value: int
    downtime: int
    ticks: int


def chapters_of(facts: bytes) -> list[Chapter]:
    """Up to three chapters of up to five words."""
    return [
        Chapter(facts[at] % 8, facts[at + 1], facts[at + 2] * 2, facts[at + 3] % 6)
        for at in range(0, len(facts) - 3, 4)
    ]


lives = st.builds(chapters_of, st.binary(max_size=12))


def edited(case: Case, change: int, value: int) -> Case:
    """The case with one fact told anew."""
    match change:
        case 1:
            return replace(case, ordered_on=FIRST + timedelta(days=value // 2))
        case 2:
            end = instant_of(value * 1000, ZONES[0]) if value else None
            return replace(case, protection_ends_at=end)
        case 3:
            return replace(case, stage=list(Stage)[value % len(Stage)])
        case 4:
            return replace(case, snoozed_until=some_day(value))
        case 5:
            return replace(case, shipped_on=some_day(value))
        case 6:
            return replace(case, in_hand=not case.in_hand)
        case _:
            return case


def live(case: Case, hours: Habits, life: list[Chapter]) -> Iterator[Word]:
    """Everything said in a life; within a chapter the clock ticks the very minute it should."""
    said: frozenset[Rung] = frozenset()
    now = datetime.combine(FIRST, time(12), hours.zone)
    for change, value, downtime, ticks in life:
        case = edited(case, change, value)
        if change == 7:
            hours = replace(hours, zone=ZONES[value % len(ZONES)])
        now = (now.astimezone(UTC) + timedelta(hours=downtime)).astimezone(hours.zone)
        for word in run(case, hours, now, said, ticks):
            yield word
            now, said, hours = word.now, word.said | set(word.due.passed), word.after


def run(
    case: Case, hours: Habits, now: datetime, said: frozenset[Rung], ticks: int
) -> Iterator[Word]:
    """The next words of a case, each at its instant."""
    for _ in range(ticks):
        coming = next_due(case, said, now, POLICY, hours)
        if coming is None:
            return
        now = coming[0]
        found = due(case, said, now, POLICY, hours)
        assert found is not None
        after = hours if found.speak.urgent else replace(hours, last_digest_on=now.date())
        yield Word(now, found, case, said, hours, after)
        said, hours = said | set(found.passed), after


def listed(word: Word) -> dict[Rung, Deadline]:
    """Every rung the case has until a few days after the word."""
    through = word.now.date() + timedelta(days=3)
    return {one.rung: one for one in deadlines(word.case, POLICY, word.hours.zone, through)}


def has_come(one: Deadline, now: datetime, hours: Habits) -> bool:
    """Whether a rung may be spoken: it is due, or urgent with no waking minute left before it."""
    if passed(one.due, now):
        return True
    asleep = quiet_at(one.due.time(), hours)
    return one.urgent and asleep and passed(one.due, awake(now + MINUTE, hours))


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
        if passed(moment, between):
            return
    earlier = due(case, said, between, POLICY, hours)
    if earlier is not None:  # it may not be said yet
        held = awake if earlier.speak.urgent else digest
        assert not passed(held(between, hours), between)


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
