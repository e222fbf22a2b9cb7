"""What must hold for any sequence of events (hypothesis, at least 2,000 examples each)."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.case import events as e
from bot.case.deadlines import due, next_due
from bot.case.decide import decide
from bot.case.habits import Habits
from bot.case.model import ENDED, OPEN, Case, Evidence, Money, Problem, Question, Stage
from bot.case.moment import Moment
from bot.case.policy import POLICY
from bot.case.questions import question
from bot.verbs import LABELS
from bot.words.card import who_acts
from tests.kit.make import ORDER, at

NOON = at("2026-03-02")
DAYS = st.none() | st.dates(date(2026, 1, 1), date(2027, 1, 1))
SUMS = st.none() | st.builds(
    Money, st.integers(0, 9999).map(Decimal), st.sampled_from(["JPY", "USD", None])
)
SHARES = st.none() | st.integers(1, 100)
PLAIN = st.sampled_from([make for make in LABELS.values() if make is not e.Undone]).map(
    lambda make: make()
)
FILES = st.builds(
    Evidence, st.just("image"), st.sampled_from(["a" * 64, "b" * 64]), st.just(9), st.just(NOON)
)
EVENTS = st.one_of(
    PLAIN,
    st.builds(e.Shipped, DAYS),
    st.builds(e.Arrived, DAYS),
    st.builds(e.ProblemFound, st.sampled_from(Problem)),
    st.builds(e.ReceiptConfirmed, DAYS),
    st.builds(e.SellerOfferedPartial, SUMS, SHARES),
    st.builds(e.SellerCountered, SUMS, SHARES),
    st.builds(e.PartialWanted, SUMS, SHARES),
    st.builds(e.DisputeOpened, DAYS, st.booleans()),
    st.builds(e.VerdictPartial, SUMS, SHARES),
    st.builds(e.VerdictReturn, st.none() | st.integers(1, 30), DAYS),
    st.builds(e.ReturnShipped, DAYS),
    st.builds(e.MoneySeen, SUMS, st.booleans()),
    st.builds(e.MoneyPartlySeen, SUMS),
    st.builds(e.Postponed, DAYS),
    st.builds(e.PhotoKept, FILES),
    st.builds(e.FactSkipped, st.sampled_from(Question)),
    st.builds(
        e.FactsTold,
        price=SUMS,
        ordered_on=DAYS,
        protection_ends_at=st.none()
        | st.integers(-30, 120).map(lambda days: NOON + timedelta(days=days)),
    ),
    st.just(e.Reopened()),
    st.just(e.DisputeDecided()),
    st.just(e.LetterAsked()),
)
LIVES = st.lists(st.tuples(st.integers(0, 20), EVENTS), max_size=12)


def live(life: list[tuple[int, e.Event]]) -> list[Case]:
    """A case through its life, the clock's turns and undo among it."""
    case, now, said, seen = ORDER, NOON, set(), [ORDER]
    for days, event in life:
        now += timedelta(days=days)
        spoken = due(case, said, now, POLICY)
        if spoken:
            said |= set(spoken.passed)
            case = decide(case, e.DayPassed(spoken.speak), now).case
        case = decide(case, event, now).case
        seen.append(case)
    return seen


@settings(max_examples=2000)
@given(LIVES)
def test_a_case_is_always_somewhere_with_an_owner_a_date_and_a_question(
    life: list[tuple[int, e.Event]],
) -> None:
    now = NOON + timedelta(days=sum(days for days, _ in life))
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
    life: list[tuple[int, e.Event]],
) -> None:
    for case in live(life):
        if case.stage is Stage.COMPLETED:
            assert case.problem is None
            assert case.in_hand
        if case.stage in OPEN:
            assert case.outcome is None


@settings(max_examples=2000)
@given(LIVES, EVENTS)
def test_one_step_is_taken_back_whole(life: list[tuple[int, e.Event]], event: e.Event) -> None:
    now = NOON + timedelta(days=sum(days for days, _ in life))
    before = live(life)[-1]
    after = decide(before, event, now).case
    back = decide(after, e.Undone(before), now).case
    assert back.stage is before.stage
    assert back.problem == before.problem
    assert set(before.evidence) <= set(back.evidence)
    assert question(back) == question(before)


@settings(max_examples=2000)
@given(LIVES)
def test_words_that_tell_nothing_move_nothing(life: list[tuple[int, e.Event]]) -> None:
    now = NOON + timedelta(days=sum(days for days, _ in life))
    case = live(life)[-1]
    for event in (e.Unclear(), e.QuestionAsked(), e.Postponed()):
        assert decide(case, event, now).case.stage is case.stage
