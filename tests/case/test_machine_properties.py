"""What must hold for any sequence of events (hypothesis, at least 2,000 examples each)."""

from datetime import timedelta

from hypothesis import given, settings

from bot.case import events as e
from bot.case.deadlines import next_due
from bot.case.decide import decide
from bot.case.habits import Habits
from bot.case.model import ENDED, OPEN, Stage
from bot.case.moment import Moment
from bot.case.policy import POLICY
from bot.case.questions import question
from bot.words.card import who_acts
from tests.kit.lives import EVENTS, LIVES, Life, end_of, live


@settings(max_examples=2000)
@given(LIVES)
def test_a_case_is_always_somewhere_with_an_owner_a_date_and_a_question(
    life: Life,
) -> None:
    now = end_of(life)
    case = live(life)[-1]
    assert case.stage in Stage
    assert (question(case) is None) == (case.stage in ENDED and case.asking is None)
    assert who_acts(case, Moment(now)) in ("you", "seller", "aliexpress", "bank", "nobody")
    assert (who_acts(case, Moment(now)) == "nobody") == (case.stage in ENDED)
    ahead = next_due(case, frozenset(), now, POLICY, Habits())
    assert ahead is None or ahead[0] >= now - timedelta(minutes=1)
    if case.stage in OPEN and not case.checked_ok:
        assert ahead is not None, "an open case must never fall silent"


@settings(max_examples=2000)
@given(LIVES)
def test_completed_never_with_a_problem_and_refunded_never_with_less_than_was_due(
    life: Life,
) -> None:
    for case in live(life):
        if case.stage is Stage.COMPLETED:
            assert case.problem is None
            assert case.in_hand
        if case.stage in OPEN:
            assert case.outcome is None


@settings(max_examples=2000)
@given(LIVES, EVENTS)
def test_one_step_is_taken_back_whole(life: Life, event: e.Event) -> None:
    now = end_of(life)
    before = live(life)[-1]
    after = decide(before, event, now).case
    back = decide(after, e.Undone(before), now).case
    assert back.stage is before.stage
    assert back.problem == before.problem
    assert set(before.evidence) <= set(back.evidence)
    assert question(back) == question(before)


@settings(max_examples=2000)
@given(LIVES)
def test_words_that_tell_nothing_move_nothing(life: Life) -> None:
    now = end_of(life)
    case = live(life)[-1]
    for event in (e.Unclear(), e.QuestionAsked(), e.Postponed()):
        assert decide(case, event, now).case.stage is case.stage
