"""When the bot next speaks of each case by itself; what a tick asks is answered from the front."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, literal_column, select, tuple_

from storage.rows import instant, micros
from storage.sql import Sql, add, none, param
from storage.tables import due

_THIS_CASE = (due.c.owner == param("owner")) & (due.c.number == param("number"))
_FORGET = delete(due).where(_THIS_CASE)
_SET = add(due)
_SET = _SET.on_conflict_do_update(
    index_elements=[due.c.owner, due.c.number], set_={"at": _SET.excluded.at}
)

# Walks the due rows from the earliest and stops at the limit: of a person's rows only the first
# counts. Grouping would read every due row each time, an hour of them after a long downtime.
_earlier = due.alias("earlier")
_PEOPLE = (
    select(due.c.owner, due.c.at)
    .where(due.c.at <= param("now"))
    .where(
        none(
            select(literal_column("1")).where(
                _earlier.c.owner == due.c.owner,
                tuple_(_earlier.c.at, _earlier.c.number) < tuple_(due.c.at, due.c.number),
            )
        )
    )
    .order_by(due.c.at, due.c.owner)
    .limit(param("most"))
)
_NUMBERS = (
    select(due.c.number)
    .where(due.c.owner == param("owner"), due.c.at <= param("now"))
    .order_by(due.c.number)
)
_NEXT = select(due.c.number, due.c.at).where(due.c.owner == param("owner")).order_by(due.c.number)


class Due:
    """The part of the unit of work that the clock asks."""

    _sql: Sql

    def set_due(self, owner: str, number: int, at: datetime | None) -> None:
        """When the bot next speaks of this case by itself; None: never."""
        if at is None:
            self._sql.change(_FORGET, owner=owner, number=number)
        else:
            self._sql.change(_SET, owner=owner, number=number, at=micros(at))

    def due_people(self, now: datetime, limit: int) -> Sequence[tuple[str, datetime]]:
        """(person id, earliest due instant) of people with a case due at or before `now`."""
        rows = self._sql.rows(_PEOPLE, now=micros(now), most=limit)
        return [(owner, instant(at)) for owner, at in rows]

    def due_numbers(self, owner: str, now: datetime) -> Sequence[int]:
        """The numbers of this person's cases that are due at or before `now`."""
        return [number for (number,) in self._sql.rows(_NUMBERS, owner=owner, now=micros(now))]

    def next_dues(self, owner: str) -> dict[int, datetime]:
        """The next due instant of each of the person's cases that has one."""
        return {number: instant(at) for number, at in self._sql.rows(_NEXT, owner=owner)}
