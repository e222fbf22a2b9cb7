"""What a row of the table of moves is, its guards, and the ways to write rows short."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar

from bot.case.events import Event
from bot.case.model import Case, OfferKind, Stage
from bot.case.moment import Moment, Result
from bot.case.steps.meta import not_now

Guard = Callable[[Case, Any, Moment], bool]
E = TypeVar("E", bound=Event)


class Move(Enum):
    """Where a row leads besides a named stage."""

    STAY = "stays"
    BACK = "back"  # to the stage before: undo, reopen


@dataclass(frozen=True, slots=True)
class Row:
    """In `stage`, when `event` happens and `guard` holds, do `step` and go to `next`."""

    stage: Stage
    event: type[Event]
    guard: Guard | None
    step: Callable[[Case, Any, Moment], Result]
    next: Stage | Move

    @property
    def not_now(self) -> str | None:
        """Why nothing can be done; None for a row that moves or notes something."""
        reason: str | None = getattr(self.step, "not_now", None)
        return reason


def on(
    stages: Iterable[Stage],
    event: type[E],
    step: Callable[[Case, E, Moment], Result],
    to: Stage | Move = Move.STAY,
    when: Guard | None = None,
) -> tuple[Row, ...]:
    """One row for each of the stages."""
    return tuple(Row(stage, event, when, step, to) for stage in stages)


def never(stages: Iterable[Stage], reason: str, *events: type[Event]) -> tuple[Row, ...]:
    """The events that cannot be in these stages, and why (catalog key `not-now-<reason>`)."""
    step = not_now(reason)
    return tuple(Row(stage, event, None, step, Move.STAY) for event in events for stage in stages)


def index(rows: Iterable[Row]) -> dict[tuple[Stage, type[Event]], tuple[Row, ...]]:
    """Rows by (stage, event), in the order of the table."""
    found: dict[tuple[Stage, type[Event]], tuple[Row, ...]] = {}
    for row in rows:
        found[row.stage, row.event] = (*found.get((row.stage, row.event), ()), row)
    return found


def in_hand(case: Case, event: Event, moment: Moment) -> bool:
    """The goods are with the buyer."""
    return case.in_hand


def not_here(case: Case, event: Event, moment: Moment) -> bool:
    """The goods are not with the buyer."""
    return not case.in_hand


def wrong(case: Case, event: Event, moment: Moment) -> bool:
    """A problem is on record."""
    return case.problem is not None


def offered(*kinds: OfferKind) -> Guard:
    """A guard: one of these kinds of offer waits for an answer."""

    def guard(case: Case, event: Event, moment: Moment) -> bool:
        return case.offer is not None and case.offer.kind in kinds

    guard.__name__ = "offered_" + "_or_".join(kinds)
    guard.__doc__ = "An offer waits for an answer: " + ", ".join(kinds) + "."
    return guard
