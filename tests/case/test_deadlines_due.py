"""Which word of many is due: the strongest and the latest, once, and nothing gone by."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.case.deadlines import due, next_due
from bot.case.habits import Habits
from bot.case.model import Problem
from bot.case.policy import POLICY
from bot.case.rung import Kind, Rung
from tests.case.clockwork import (
    NONE,
    ORDERED,
    at,
    day,
    days,
    order,
    run,
    words,
)


def test_a_rung_is_due_at_eight_and_not_before() -> None:
    assert due(order(), NONE, at(10, 7, 59), POLICY) is None
    word = due(order(), NONE, at(10, 8), POLICY)
    assert word is not None
    assert word.speak.rung == Rung(Kind.NUDGE, ORDERED, 10)


def test_a_said_rung_is_never_due_again() -> None:
    said = frozenset({Rung(Kind.NUDGE, ORDERED, 10)})
    assert due(order(), said, at(19, 23), POLICY) is None


def test_of_missed_nudges_only_the_latest_is_spoken_and_all_are_done() -> None:
    word = due(order(), NONE, at(35), POLICY)
    assert word is not None
    assert word.speak.rung.step == 30
    assert {rung.step for rung in word.passed} == {10, 20, 30}


def test_a_letter_gone_by_stays_unsaid_when_a_later_one_was_said() -> None:
    said = frozenset({Rung(Kind.NUDGE, ORDERED, 30)})
    assert due(order(), said, at(29), POLICY) is None  # went west: day 30 is ahead once more


@pytest.mark.parametrize(
    ("number", "end", "strongest"),
    [
        (45, None, Kind.NUDGE),
        (55, None, Kind.WISH),
        (61, None, Kind.DISPUTE),
        (61, at(66, 23), Kind.PROTECTION),
        (90, at(76, 23), Kind.RESCUE),
    ],
)
def test_protection_beats_dispute_beats_wish_beats_nudge(
    number: int, end: datetime | None, strongest: Kind
) -> None:
    word = due(order(protection_ends_at=end), NONE, at(number), POLICY)
    assert word is not None
    assert word.speak.rung.kind is strongest


def test_registered_late_an_order_hears_the_latest_word_once_then_the_next() -> None:
    assert words(order(), 60, start=at(33, 12)) == [
        ("nudge", 33),
        ("nudge", 40),
        ("wish", 50),
        ("dispute", 60),
    ]


def test_a_long_downtime_ends_in_one_word() -> None:
    heard = list(run(order(), 300, start=at(299, 10)))
    assert [word.speak.rung.kind for _, word in heard[:1]] == [Kind.DISPUTE]
    assert [now.date() for now, _ in heard] == sorted({now.date() for now, _ in heard})


def test_a_word_that_passes_over_an_urgent_one_is_urgent_itself() -> None:
    case = order(protection_ends_at=at(67, 23, 59))
    word = due(case, NONE, at(60, 8), POLICY)
    assert word is not None
    assert word.speak.rung == Rung(Kind.PROTECTION, day(67), -7)
    assert word.speak.urgent
    assert Rung(Kind.DISPUTE, day(60), 0) in word.passed


def test_an_edited_order_date_silences_the_old_rungs_and_opens_new_ones() -> None:
    said = frozenset({Rung(Kind.NUDGE, ORDERED, 10)})
    edited = replace(order(), ordered_on=day(5))
    assert days(edited, 40, Kind.NUDGE, start=at(12), said=said) == [15, 25, 35]


def test_an_edited_protection_end_silences_the_old_ladder() -> None:
    case = order(protection_ends_at=at(40, 23, 59))
    longer = replace(case, protection_ends_at=at(90, 23, 59))
    assert days(longer, 91, Kind.PROTECTION, start=at(34)) == [76, 83, 87, 89, 90]


def test_nothing_warns_of_an_end_gone_by() -> None:
    case = order(protection_ends_at=at(40, 10), problem=Problem.DEFECTIVE)
    word = due(case, NONE, at(40, 10), POLICY)
    assert word is not None
    assert word.speak.rung.kind is not Kind.PROTECTION


def test_an_end_that_comes_before_the_person_wakes_brings_no_other_word_forward() -> None:
    case = order(protection_ends_at=at(40, 3))  # and the dispute day was 35
    coming = next_due(case, NONE, at(40, 2), POLICY, Habits(last_digest_on=day(40)))
    assert coming is not None
    assert coming[0] == at(41)
