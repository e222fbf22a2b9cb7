"""Which order a text is about: replied to, named, the only one that fits, or asked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.case.decide import fits
from bot.case.events import QuestionAsked
from bot.case.model import Case
from bot.case.policy import Policy
from bot.chat.names import by_number, by_title
from bot.meaning import Meant, meant
from bot.reading.intents import read_answer
from bot.reading.labels import SILENT
from bot.reading.normalise import normalise
from bot.reading.seller import looks_like_seller

_ALL = re.compile(
    r"全部|ぜんぶ|全て|すべて|どれも|どっちも|どちらも|両方|りょうほう|みんな|"
    r"(?:\d|[二三四五六七八九])つとも|both|all of"
)


@dataclass(frozen=True, slots=True)
class Which:
    """The orders that are meant; none: to be asked, with `among` as the choices."""

    cases: tuple[Case, ...] = ()
    among: tuple[Case, ...] = ()


def which(
    text: str,
    cases: Sequence[Case],
    talking_of: int | None,
    replied_to: int | None,
    now: datetime,
    policy: Policy,
) -> Which:
    """The order or orders a text means: replied to, named, the one that fits, the last asked."""
    running = [case for case in cases if case.open]
    named = _numbered(cases, replied_to) or by_number(text, cases) or _titled(text, cases)
    if len(named) == 1 or (named and _ALL.search(normalise(text))):
        return Which(tuple(named))
    among = list(named) or running or list(cases)
    if len(among) == 1:
        return Which(tuple(among))
    last = _numbered(among, talking_of)
    if _needs_question(text) and last:
        return Which(last)
    fitting = tuple(case for case in among if tells(meant(text, case, now), case, now, policy))
    if len(fitting) > 1 and _ALL.search(normalise(text)):
        return Which(fitting)
    if len(fitting) == 1:
        return Which(fitting)
    return Which(last) if last else Which(among=fitting or tuple(among))


def tells(what: Meant, case: Case, now: datetime, policy: Policy) -> bool:
    """Whether a text, read for this case, tells something that can be now."""
    facts = (event for event in what.events if not isinstance(event, QuestionAsked))
    return not what.silent and any(fits(case, event, now, policy) for event in facts)


def _numbered(cases: Sequence[Case], number: int | None) -> tuple[Case, ...]:
    return tuple(case for case in cases if number is not None and case.number == number)


def _titled(text: str, cases: Sequence[Case]) -> tuple[Case, ...]:
    """The orders named by title; of several that are named as well, the running ones."""
    named = by_title(text, cases)
    return tuple(case for case in named if case.open) or named


def _needs_question(text: str) -> bool:
    """Whether the text has a meaning only as the answer to the question just asked."""
    return not looks_like_seller(text) and read_answer(text, "idle:any").label in SILENT
