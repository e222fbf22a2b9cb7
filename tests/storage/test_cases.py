"""Promises about orders: kept whole, undone step by step, said rungs never forgotten."""

from dataclasses import replace
from datetime import date

from bot.case.model import Case, Stage
from bot.case.rung import Kind, Rung
from bot.ports import Step, Store, Unit
from tests.storage.things import CASE, HOUR, NOW, OWNER, U2, with_case

SHIPPED = replace(CASE, stage=Stage.SHIPPED, title="イヤホン")
ARRIVED = replace(SHIPPED, stage=Stage.ARRIVED)


def lived(unit: Unit) -> None:
    """An order that was added, shipped and arrived, an hour each."""
    unit.save_case(CASE, "order_added", NOW, before=None)
    unit.save_case(SHIPPED, "shipped", NOW + HOUR, before=CASE)
    unit.save_case(ARRIVED, "arrived", NOW + 2 * HOUR, before=SHIPPED)


async def test_a_case_is_kept_as_it_was_saved_last(store: Store) -> None:
    await store.run(lived)
    assert await store.run(lambda unit: unit.cases(OWNER)) == [ARRIVED]


async def test_a_persons_orders_come_by_number_and_nobody_elses(store: Store) -> None:
    def work(unit: Unit) -> list[int]:
        for number in (10, 2, 1):
            with_case(unit, number=number)
        with_case(unit, U2, 3)
        return [case.number for case in unit.cases(OWNER)]

    assert await store.run(work) == [1, 2, 10]


async def test_history_tells_each_step_in_order(store: Store) -> None:
    await store.run(lived)
    assert await store.run(lambda unit: unit.history(OWNER, 1)) == [
        Step(NOW, "order_added", "ordered"),
        Step(NOW + HOUR, "shipped", "shipped"),
        Step(NOW + 2 * HOUR, "arrived", "arrived"),
    ]


async def test_undo_returns_step_by_step_and_no_further_than_the_first(store: Store) -> None:
    def undo(unit: Unit) -> Case | None:
        before = unit.undoable(OWNER, 1)
        if before is not None:
            unit.take_back(OWNER, 1)
            unit.save_case(before, "undo", NOW, before=None)
        return before

    await store.run(lived)
    assert await store.run(undo) == SHIPPED
    assert await store.run(undo) == CASE
    assert await store.run(undo) is None
    assert await store.run(lambda unit: unit.cases(OWNER)) == [CASE]
    events = [step.event for step in await store.run(lambda unit: unit.history(OWNER, 1))]
    assert events == ["order_added", "shipped", "arrived", "undo", "undo"]


async def test_undo_of_one_order_leaves_the_others(store: Store) -> None:
    other = replace(CASE, number=2)
    await store.run(lived)
    await store.run(lambda unit: unit.save_case(other, "shipped", NOW, before=other))
    await store.run(lambda unit: unit.take_back(OWNER, 1))
    assert await store.run(lambda unit: unit.undoable(OWNER, 2)) == other


async def test_what_was_said_is_remembered_once_for_each_deadline(store: Store) -> None:
    nudge = Rung(Kind.NUDGE, date(2026, 3, 1), 10)
    later = Rung(Kind.PROTECTION, date(2026, 5, 1), -14)
    moved = replace(later, on=date(2026, 5, 9))

    def work(unit: Unit) -> None:
        with_case(unit)
        with_case(unit, number=2)
        unit.mark_said(OWNER, 1, [nudge, later])
        unit.mark_said(OWNER, 1, (later, moved))
        unit.mark_said(OWNER, 2, [])

    await store.run(work)
    assert await store.run(lambda unit: unit.said(OWNER, 1)) == {nudge, later, moved}
    assert await store.run(lambda unit: unit.said(OWNER, 2)) == frozenset()


async def test_undo_forgets_no_rung_that_was_said(store: Store) -> None:
    nudge = Rung(Kind.NUDGE, date(2026, 3, 1), 10)
    await store.run(lived)
    await store.run(lambda unit: unit.mark_said(OWNER, 1, [nudge]))
    await store.run(lambda unit: unit.take_back(OWNER, 1))
    assert await store.run(lambda unit: unit.said(OWNER, 1)) == {nudge}
