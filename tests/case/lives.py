"""Cases of every kind, lives full of edits and downtimes, and the clock that runs through them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from bot.case.deadlines import Due, due, next_due
from bot.case.habits import Habits
from bot.case.model import BEFORE_DISPUTE, Case, Offer, OfferKind, Outcome, Problem, Stage
from bot.case.policy import POLICY
from bot.case.rung import Rung

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
