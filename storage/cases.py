"""Orders, their history with what undo returns to, and the rungs that were said of them."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import func, select, update

from bot.case.model import Case
from bot.case.rung import Kind, Rung
from bot.ports import Step
from storage.codec import Codec
from storage.rows import instant, micros
from storage.sql import Sql, add, param
from storage.tables import cases, said, steps

_CASE = Codec(Case)

_CASES = select(cases.c.data).where(cases.c.owner == param("owner")).order_by(cases.c.number)
_SAVE = add(cases)
_SAVE = _SAVE.on_conflict_do_update(
    index_elements=[cases.c.owner, cases.c.number],
    set_={name: _SAVE.excluded[name] for name in ("order_no", "stage", "data")},
)

_ITS_STEPS = (steps.c.owner == param("of_owner")) & (steps.c.number == param("of_number"))
_STEP = add(steps, leave_out="id")
_HISTORY = select(steps.c.at, steps.c.event, steps.c.stage).where(_ITS_STEPS).order_by(steps.c.id)
_UNDOABLE = _ITS_STEPS & steps.c.before.is_not(None) & ~steps.c.taken_back
_BEFORE = select(steps.c.before).where(_UNDOABLE).order_by(steps.c.id.desc()).limit(1)
_TAKE_BACK = (
    update(steps)
    .where(steps.c.id == select(func.max(steps.c.id)).where(_UNDOABLE).scalar_subquery())
    .values(taken_back=True)
)

_SAID = select(said.c.kind, said.c.day, said.c.step).where(
    said.c.owner == param("owner"), said.c.number == param("number")
)
_MARK_SAID = add(said).on_conflict_do_nothing()


class Cases:
    """The part of the unit of work that keeps orders."""

    _sql: Sql

    def cases(self, owner: str) -> Sequence[Case]:
        """All orders of a person, by number, closed ones too."""
        return [_CASE.loads(data) for (data,) in self._sql.rows(_CASES, owner=owner)]

    def save_case(
        self, case: Case, event: str, at: datetime, before: Case | None, source: str = ""
    ) -> None:
        """Save with a line of history. `before` is what undo returns to, None: not undoable.

        `source` is the platform's id of the message that caused it.
        """
        key = {"owner": case.owner, "number": case.number, "stage": case.stage.value}
        self._sql.change(_SAVE, **key, order_no=case.order_no, data=_CASE.dumps(case))
        self._sql.change(
            _STEP,
            **key,
            at=micros(at),
            event=event,
            before=before and _CASE.dumps(before),
            taken_back=False,
            source=source,
        )

    def undoable(self, owner: str, number: int) -> Case | None:
        """The case as it was before the last undoable step that was not taken back yet."""
        row = self._sql.row(_BEFORE, of_owner=owner, of_number=number)
        return None if row is None else _CASE.loads(row[0])

    def take_back(self, owner: str, number: int) -> None:
        """Mark that last undoable step as taken back."""
        self._sql.change(_TAKE_BACK, of_owner=owner, of_number=number)

    def history(self, owner: str, number: int) -> Sequence[Step]:
        """What happened, oldest first."""
        rows = self._sql.rows(_HISTORY, of_owner=owner, of_number=number)
        return [Step(instant(at), event, stage) for at, event, stage in rows]

    def said(self, owner: str, number: int) -> frozenset[Rung]:
        """The rungs that were spoken or passed over."""
        rows = self._sql.rows(_SAID, owner=owner, number=number)
        return frozenset(
            Rung(Kind(kind), date.fromisoformat(day), step) for kind, day, step in rows
        )

    def mark_said(self, owner: str, number: int, rungs: Collection[Rung]) -> None:
        """These rungs will not be said again."""
        case = {"owner": owner, "number": number}
        self._sql.change_each(
            _MARK_SAID,
            (
                {**case, "kind": rung.kind.value, "day": rung.on.isoformat(), "step": rung.step}
                for rung in rungs
            ),
        )
