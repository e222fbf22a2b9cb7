"""What an adapter keeps for itself between two runs: short texts under names."""

from sqlalchemy import select, update

from storage.sql import Sql, add, param
from storage.tables import memory

_ADD = add(memory).on_conflict_do_nothing()
_SET = add(memory)
_SET = _SET.on_conflict_do_update(
    index_elements=[memory.c.name], set_={"value": _SET.excluded.value}
)
_GET = select(memory.c.value).where(memory.c.name == param("of_name"))
_SWAP = (
    update(memory)
    .where(memory.c.name == param("of_name"), memory.c.value == param("seen"))
    .values(value=param("value"))
)
_BEGINNING = (
    select(memory.c.name, memory.c.value)
    .where(memory.c.name >= param("first"), memory.c.name < param("beyond"))
    .order_by(memory.c.name)
)
_LAST = "\U0010ffff"


class Memory:
    """The part of the unit of work that remembers what is nobody's case."""

    _sql: Sql

    def recall(self, name: str) -> str | None:
        """What was remembered under a name, None if nothing was."""
        row = self._sql.row(_GET, of_name=name)
        return None if row is None else str(row[0])

    def recall_all(self, beginning: str) -> dict[str, str]:
        """All that was remembered under names that begin so, by name."""
        rows = self._sql.rows(_BEGINNING, first=beginning, beyond=beginning + _LAST)
        return {str(name): str(value) for name, value in rows}

    def remember(self, name: str, value: str) -> None:
        """Keep a text under a name, in place of what was there."""
        self._sql.change(_SET, name=name, value=value)

    def swap(self, name: str, seen: str | None, value: str) -> bool:
        """Keep a text if `seen` (None: nothing) is still there; false if another was quicker."""
        if seen is None:
            return self._sql.change(_ADD, name=name, value=value) == 1
        return self._sql.change(_SWAP, of_name=name, seen=seen, value=value) == 1
