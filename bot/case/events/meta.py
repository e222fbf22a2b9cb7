"""Events about the case itself: facts, snooze, undo, closing, and the clock."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.case.events.base import Event
from bot.case.model import Case, Money, Question
from bot.case.rung import Deadline


@dataclass(frozen=True, slots=True)
class FactsTold(Event):
    """The buyer named facts of the order, at registration or later; None leaves one as it is."""

    name = "facts_told"
    title: str | None = None
    store: str | None = None
    price: Money | None = None
    ordered_on: date | None = None
    protection_ends_at: datetime | None = None
    tracking_no: str | None = None


@dataclass(frozen=True, slots=True)
class FactSkipped(Event):
    """The buyer passed over a registration question."""

    name = "fact_skipped"
    question: Question


@dataclass(frozen=True, slots=True)
class LetterAsked(Event):
    """The buyer wants the letter of the moment."""

    name = "letter_asked"


@dataclass(frozen=True, slots=True)
class Postponed(Event):
    """Ask again later; `until` None: tomorrow."""

    name = "postpone"
    until: date | None = None


@dataclass(frozen=True, slots=True)
class QuestionAsked(Event):
    """The buyer asked something; `answer` is the catalog key of what we know, None if nothing."""

    name = "question"
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class Undone(Event):
    """The last step is taken back: `to` is the case as it was before it, None if there is none."""

    name = "undo"
    to: Case | None = None


@dataclass(frozen=True, slots=True)
class CaseClosed(Event):
    """The buyer closes the case without money."""

    name = "close_case"


@dataclass(frozen=True, slots=True)
class Reopened(Event):
    """The buyer takes a closed case up again."""

    name = "reopened"


@dataclass(frozen=True, slots=True)
class Unclear(Event):
    """Nothing could be understood from what was said."""

    name = "unclear"


@dataclass(frozen=True, slots=True)
class DayPassed(Event):
    """The clock reached a rung: `deadline` is the strongest one due."""

    name = "day_passed"
    deadline: Deadline
