"""The core: decided turns, due rungs, readings and messages a second on one processor."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

from bot.buttons import Sealer
from bot.case import events as e
from bot.case.deadlines import due, next_due
from bot.case.decide import decide
from bot.case.habits import Habits
from bot.case.model import Stage
from bot.case.moment import Moment
from bot.case.policy import POLICY
from bot.reading.intents import read_answer
from bot.words.say import Voice, say
from tests.kit.make import at, order

NOW = at("2026-03-15")
CASE = order(Stage.SHIPPED)
COURSE = (
    e.NotArrived(),
    e.MessagedSeller(),
    e.SellerNoReply(),
    e.Arrived(),
    e.ProblemFound(),
    e.FullWanted(),
    e.EvidenceReady(),
    e.DisputeOpened(),
    e.VerdictRefund(),
    e.MoneySeen(),
)
TEXTS = ("まだ届きません", "届いたけど割れてた", "セラーから返事がない", "はい", "提出しました")
VOICE = Voice("ja", Moment(NOW), Sealer(b"k" * 32, "p"))
ANSWER = decide(CASE, e.NoVerdict(), NOW)


def course() -> int:
    """A whole case, ten turns."""
    case = CASE
    for event in COURSE:
        case = decide(case, event, NOW).case
    return len(COURSE)


def clock() -> int:
    """What is due, and when the bot speaks next."""
    due(CASE, frozenset(), NOW, POLICY)
    next_due(CASE, frozenset(), NOW, POLICY, Habits())
    return 1


def reading() -> int:
    """Free texts under a question."""
    for text in TEXTS:
        read_answer(text, "shipped:arrived?")
    return len(TEXTS)


def words() -> int:
    """A message with its buttons, sealed."""
    say(ANSWER.case, ANSWER.effects, VOICE)
    return 1


def rate(work: Callable[[], int], seconds: float = 0.5) -> float:
    """How often a second."""
    start, done = perf_counter(), 0
    while (now := perf_counter()) - start < seconds:
        done += work()
    return done / (now - start)


def main() -> None:
    """Interleaved rounds; the median of each."""
    works = {"decided turns": course, "clock": clock, "readings": reading, "messages": words}
    rates: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(5):
        for name, work in works.items():
            rates[name].append(rate(work))
    for name, found in rates.items():
        print(f"{name:>14}: {median(found):9,.0f} a second  [{min(found):,.0f}..{max(found):,.0f}]")


if __name__ == "__main__":
    main()
