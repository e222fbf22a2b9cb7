"""Core statements run on a driver's own cursor: compiled to text once, one call a statement."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Dialect,
    Executable,
    Select,
    Table,
    bindparam,
    false,
    literal_column,
    or_,
)
from sqlalchemy.dialects.postgresql import Insert as Upsert
from sqlalchemy.dialects.postgresql import insert

Row = Sequence[Any]
Values = Mapping[str, Any]


class Cursor(Protocol):
    """What sqlite3 and psycopg cursors have in common."""

    @property
    def rowcount(self) -> int: ...
    def execute(self, text: Any, values: Any, /) -> Any: ...
    def executemany(self, text: Any, values: Any, /) -> Any: ...
    def fetchone(self) -> Any: ...
    def fetchall(self) -> Any: ...


class Sql:
    """Runs statements in the open transaction of one connection.

    SQLAlchemy writes the SQL of both databases from one source; going through its connection for
    each statement would cost about ten times what SQLite itself takes (benchmarks/commit_layer.py).
    """

    def __init__(self, cursor: Cursor, dialect: Dialect) -> None:
        self._cursor = cursor
        self._dialect = dialect

    def rows(self, statement: Executable, **values: Any) -> Sequence[Row]:
        """All rows of a query."""
        self._run(statement, values)
        rows: Sequence[Row] = self._cursor.fetchall()
        return rows

    def row(self, statement: Executable, **values: Any) -> Row | None:
        """The first row of a query, if there is one."""
        self._run(statement, values)
        row: Row | None = self._cursor.fetchone()
        return row

    def change(self, statement: Executable, **values: Any) -> int:
        """Run a change; how many rows it touched."""
        self._run(statement, values)
        return self._cursor.rowcount

    def change_each(self, statement: Executable, values: Iterable[Values]) -> None:
        """Run a change once for each set of values."""
        text, fixed = self._text(statement)
        self._cursor.executemany(text, [{**fixed, **each} for each in values])

    def _run(self, statement: Executable, values: Values) -> None:
        text, fixed = self._text(statement)
        self._cursor.execute(text, {**fixed, **values})

    def _text(self, statement: Executable) -> tuple[str, dict[str, Any]]:
        key = (self._dialect.name, statement)
        found = _compiled.get(key)
        if found is None:
            compiled = statement.compile(dialect=self._dialect)  # type: ignore[attr-defined]
            fixed = {name: value for name, value in compiled.params.items() if value is not None}
            found = _compiled[key] = (str(compiled), fixed)
        return found


_compiled: dict[tuple[str, Executable], tuple[str, dict[str, Any]]] = {}


def param(name: str) -> BindParameter[Any]:
    """A value that is given when the statement runs."""
    return bindparam(name)


def add(table: Table, *, leave_out: str = "") -> Upsert:
    """An insert of every column but the one that counts by itself; SQLite reads this too."""
    names = [column.name for column in table.columns if column.name != leave_out]
    return insert(table).values({name: param(name) for name in names})


def one_of(column: Column[Any], count: int) -> ColumnElement[bool]:
    """Whether a column holds one of so many values, which `each` names when the statement runs.

    Joined to nothing, so that no index serves it: a planner that took the column for a way in would
    read and sort all rows before a limit, instead of walking them in order until it is reached.
    """
    value = column.concat(literal_column("''"))
    return or_(false(), *(value == param(f"{column.name}_{i}") for i in range(count)))


def none(query: Select[Any]) -> ColumnElement[bool]:
    """Whether a query finds nothing for the row at hand, looked up anew for each row.

    PostgreSQL would answer a NOT EXISTS for all rows at once, by sorting them, before a limit.
    """
    return query.limit(1).scalar_subquery().is_(None)


def each(column: Column[Any], values: Collection[Any]) -> dict[str, Any]:
    """The values for `one_of`."""
    return {f"{column.name}_{i}": value for i, value in enumerate(values)}
