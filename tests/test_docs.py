"""The pages of docs/ that are made from the code say what the code does."""

import re
from inspect import getdoc

import pytest

from bot.case.events import EVENTS, Event
from bot.case.model import Stage
from bot.case.policy import POLICY
from bot.case.rows import Move
from bot.case.rules import ROWS, TABLE
from docs.generate import DOCS, PAGES, stages_page

EACH_PAIR = [(stage, event) for stage in Stage for event in EVENTS]


@pytest.mark.parametrize("name", PAGES)
def test_a_made_page_is_what_make_docs_would_write(name: str) -> None:
    written = (DOCS / name).read_text(encoding="utf-8")
    assert written == PAGES[name]() + "\n", "say `make docs`"


@pytest.mark.parametrize(("stage", "event"), EACH_PAIR)
def test_every_event_is_answered_in_every_stage(stage: Stage, event: type[Event]) -> None:
    assert ROWS[stage, event][-1].guard is None


def test_every_step_and_guard_says_what_it_means() -> None:
    for row in TABLE:
        assert row.not_now or getdoc(row.step), row.step
        assert row.guard is None or getdoc(row.guard), row.guard


def test_the_diagram_draws_every_move_between_stages() -> None:
    diagram = stages_page().partition("```mermaid")[2].partition("```")[0]
    for row in TABLE:
        if row.next not in (Move.STAY, Move.BACK, row.stage):
            arrow = rf"--> {row.next}: .*\b{row.event.name}\b"
            assert re.search(arrow, diagram), (row.stage, row.event)


def test_every_event_and_every_rule_is_told() -> None:
    stages = PAGES["stages.md"]()
    assert not [event for event in EVENTS if f"`{event.name}`" not in stages]
    rules = PAGES["rules.md"]()
    assert not [name for name in POLICY.__dataclass_fields__ if f"| `{name}` |" not in rules]


def test_a_table_has_the_same_columns_in_every_line() -> None:
    for page in PAGES.values():
        for table in re.findall(r"(?:^\|.*\n)+", page() + "\n", re.MULTILINE):
            assert len({line.count("|") for line in table.splitlines()}) == 1, table
