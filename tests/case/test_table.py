"""The table of moves leaves nothing out, and says each refusal in words."""

import pytest

from bot.case.events import EVENTS, Event
from bot.case.model import ENDED, Stage
from bot.case.rows import Move
from bot.case.rules import ROWS, TABLE
from bot.reading.labels import Label
from bot.verbs import LABELS
from bot.words.catalog import LANGUAGES, catalog

PAIRS = [(stage, event) for stage in Stage for event in EVENTS]


def name(value: object) -> str:
    return value.__name__ if isinstance(value, type) else str(value)


@pytest.mark.parametrize(("stage", "event"), PAIRS, ids=name)
def test_every_pair_has_an_answer_that_always_holds(stage: Stage, event: type[Event]) -> None:
    rows = ROWS.get((stage, event), ())
    assert rows, "no row"
    assert rows[-1].guard is None, "the last row must hold whatever the case is"
    assert all(row.guard for row in rows[:-1]), "rows behind one that always holds"


def test_every_refusal_is_said_in_every_language() -> None:
    reasons = {row.not_now for row in TABLE if row.not_now}
    missing = [
        (lang, reason)
        for lang in LANGUAGES
        for reason in reasons
        if not catalog(lang).has(f"not-now-{reason}")
    ]
    assert not missing


def test_every_label_of_the_domain_is_an_event() -> None:
    assert set(LABELS) == {label.value for label in Label}


def test_every_label_keeps_its_name_in_history() -> None:
    assert {label: make().label for label, make in LABELS.items()} == {
        name: name for name in LABELS
    }


def test_only_reopening_and_undo_and_a_late_truth_leave_an_end() -> None:
    leaving = {
        (row.stage, row.event.__name__)
        for row in TABLE
        if row.stage in ENDED and row.next is not Move.STAY
    }
    completed = {"NotArrived", "ProblemFound", "DisputeDecided", "DisputeOpened"}
    assert leaving == {
        *((stage, event) for stage in ENDED for event in ("Undone", "Reopened")),
        *((Stage.COMPLETED, event) for event in completed),
    }


def test_time_alone_never_changes_a_stage() -> None:
    assert {row.next for row in TABLE if row.event.__name__ == "DayPassed"} == {Move.STAY}
