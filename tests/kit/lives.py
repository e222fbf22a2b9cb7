"""Lives of a case for hypothesis: any sequence of events, with the clock's turns among them."""

from datetime import date, datetime, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from bot.case import events as e
from bot.case.deadlines import due
from bot.case.decide import decide
from bot.case.model import Case, Evidence, Money, Problem, Question
from bot.case.policy import POLICY
from bot.case.rung import Rung
from bot.verbs import LABELS
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
Life = list[tuple[int, e.Event]]  # days that pass, then what happens
LIVES: st.SearchStrategy[Life] = st.lists(st.tuples(st.integers(0, 20), EVENTS), max_size=12)


def end_of(life: Life) -> datetime:
    """The instant at which a life ends."""
    return NOON + timedelta(days=sum(days for days, _ in life))


def live(life: Life) -> list[Case]:
    """The case after each event of its life, the clock's turns among them."""
    case, now, seen = ORDER, NOON, [ORDER]
    said: set[Rung] = set()
    for days, event in life:
        now += timedelta(days=days)
        spoken = due(case, said, now, POLICY)
        if spoken:
            said |= set(spoken.passed)
            case = decide(case, e.DayPassed(spoken.speak), now).case
        case = decide(case, event, now).case
        seen.append(case)
    return seen
