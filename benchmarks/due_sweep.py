"""The due sweep: finding and moving on 1,000 due people among many costs what it does among few."""

import argparse
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from storage.due import Due
from storage.migrate import prepare
from storage.open import engine_of
from storage.rows import micros
from storage.sql import Cursor, Sql, add
from storage.tables import due

NOW = datetime(2026, 3, 11, 3, 0, tzinfo=UTC)
DUE = 1000


class DueOnly(Due):
    """The one part of the unit of work that is measured."""

    def __init__(self, sql: Sql) -> None:
        self._sql = sql


def fill(sql: Sql, rows: int) -> None:
    """So many cases, the first thousand due, the others over the next thirty days."""
    step = timedelta(days=30) / rows
    chunk = 100_000
    for start in range(0, rows, chunk):
        sql.change_each(add(due), _rows(start, min(start + chunk, rows), step))


def _rows(start: int, end: int, step: timedelta) -> Iterator[dict[str, object]]:
    for n in range(start, end):
        owner = f"{n * 2654435761 % 2**32:032x}"  # ids lie scattered, as hashes do
        yield {"owner": owner, "number": 1, "at": micros(NOW + (n - DUE + 1) * step)}


def sweep(cursor: Cursor, unit: Due, rounds: int) -> tuple[float, float, float]:
    """Milliseconds to find the due, to find and move them on, and to find none."""
    found_in, moved_in, none_in = [], [], []
    for _ in range(rounds):
        cursor.execute("BEGIN IMMEDIATE", ())
        begun = time.perf_counter()
        people = unit.due_people(NOW, 2 * DUE)
        found = time.perf_counter()
        assert len(people) == DUE
        for owner, at in people:
            unit.set_due(owner, 1, at + timedelta(days=40))
        moved = time.perf_counter()
        assert unit.due_people(NOW, DUE) == []
        none_in.append(time.perf_counter() - moved)
        found_in.append(found - begun)
        moved_in.append(moved - begun)
        cursor.execute("ROLLBACK", ())
    return median(found_in) * 1e3, median(moved_in) * 1e3, median(none_in) * 1e3


def main() -> None:
    """Print each size and the growth from the first to the last."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    wish = parser.parse_args()
    results = []
    for rows in wish.rows:
        with tempfile.TemporaryDirectory() as folder:
            engine = engine_of(f"sqlite:///{Path(folder) / 'due.db'}")
            prepare(engine, upgrade=True)
            with closing(engine.raw_connection()) as connection:
                cursor = connection.cursor()
                cursor.execute("PRAGMA foreign_keys = OFF")  # no cases are needed here
                cursor.execute("BEGIN")
                fill(Sql(cursor, engine.dialect), rows)
                cursor.execute("COMMIT")
                results.append(sweep(cursor, DueOnly(Sql(cursor, engine.dialect)), rounds=15))
            found, moved, none = results[-1]
            print(
                f"{rows:10,} rows: find {DUE:,} {found:6.2f} ms, find and move on {moved:6.2f} ms,"
                f" find none {none * 1e3:5.0f} us",
                flush=True,
            )
    growth = [last / first for first, last in zip(results[0], results[-1], strict=True)]
    print("growth: find {:.2f}x, find and move on {:.2f}x, find none {:.2f}x".format(*growth))


if __name__ == "__main__":
    main()
