"""Promises about cost: what the clock and the senders ask does not grow with what lies there."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Executable, insert, text

import storage.due
import storage.inbox
import storage.outbox
from bot.ports import Unit
from storage import open_store
from storage.open import engine_of
from storage.rows import micros
from storage.tables import cases, due, inbox, outbox
from tests.storage.things import HOUR, NOW

PLATFORMS = {"platform_0": "line", "platform_1": "discord"}
NOW_MICROS = micros(NOW)
DUE = 10  # of so many as there are

SWEEPS: dict[str, tuple[Executable, dict[str, Any]]] = {
    "due_people": (storage.due._PEOPLE, {"now": NOW_MICROS, "most": 100}),
    "due_numbers": (storage.due._NUMBERS, {"owner": "p3", "now": NOW_MICROS}),
    "waiting": (storage.inbox._waiting(2), {**PLATFORMS, "most": 100}),
    "claim": (storage.outbox._free_heads(2), {**PLATFORMS, "now": NOW_MICROS, "most": 100}),
    "owed": (storage.outbox._owed(2), PLATFORMS),
}


def fill(url: str, count: int) -> None:
    """A database that was used: few cases due and many not yet, all heard and all sent."""
    at = [NOW_MICROS - 1 if n < DUE else micros(NOW + n * HOUR) for n in range(count)]
    tables: Sequence[tuple[Any, Callable[[int], dict[str, Any]]]] = (
        (cases, lambda n: {"owner": f"p{n}", "number": 1, "order_no": "", "stage": "", "data": ""}),
        (due, lambda n: {"owner": f"p{n}", "number": 1, "at": at[n]}),
        (inbox, lambda n: {**ADDRESS, "event_id": f"{n}", "at": n, **HEARD}),
        (outbox, lambda n: {**ADDRESS, "id": f"{n}", "at": n, **SENT}),
    )
    engine = engine_of(url)
    with engine.begin() as connection:
        for table, row in tables:
            connection.execute(insert(table), [row(n) for n in range(count)])
    with engine.connect() as connection:
        if engine.name == "postgresql":  # autovacuum would come to it in a minute
            connection.execution_options(isolation_level="AUTOCOMMIT")
            connection.execute(text("VACUUM ANALYZE"))


ADDRESS = {"platform": "line", "user": "U1"}
HEARD = {"body": b"", "state": "heard", "attempts": 0}
SENT = {"message": "", "reply_token": "", "state": "sent", "attempts": 1, "epoch": 1}
SENT |= {"lease_until": 0, "not_before": 0, "platform_id": "", "detail": ""}


async def costs(url: str) -> dict[str, int]:
    """What each sweep costs: SQLite's machine steps, PostgreSQL's pages read."""
    store = open_store(url)

    def measure(unit: Unit) -> dict[str, int]:
        sql: Any = unit._sql  # type: ignore[attr-defined]
        cost: Any = sqlite_steps if url.startswith("sqlite") else postgres_pages
        return {
            name: cost(sql._cursor, *sql._text(statement), values)
            for name, (statement, values) in SWEEPS.items()
        }

    found = await store.run(measure)
    await store.close()
    return found


def sqlite_steps(cursor: Any, statement: str, fixed: dict[str, Any], values: dict[str, Any]) -> int:
    steps = 0

    def count() -> None:
        nonlocal steps
        steps += 1

    cursor.connection.set_progress_handler(count, 1)
    cursor.execute(statement, fixed | values).fetchall()
    cursor.connection.set_progress_handler(None, 0)
    return steps


def postgres_pages(
    cursor: Any, statement: str, fixed: dict[str, Any], values: dict[str, Any]
) -> int:
    cursor.execute(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {statement}", fixed | values)
    ((((plan,)),),) = cursor.fetchall()
    return int(plan["Plan"]["Shared Hit Blocks"] + plan["Plan"]["Shared Read Blocks"])


async def test_a_sweep_reads_what_it_finds_and_not_what_lies_there(database_url: str) -> None:
    """Reading a table would be some 25,000 steps in SQLite, a hundred pages in PostgreSQL."""
    fill(database_url, 5_000)
    most = 500 if database_url.startswith("sqlite") else 60
    found = await costs(database_url)
    assert found == {name: cost for name, cost in found.items() if cost < most}
